-- Everything about one creditor. Amounts are whole øre, dates ISO text, instants UTC with milliseconds.
-- A date check compares with date(d, '+0 days'): without the modifier 30 February would pass.

CREATE TABLE creditor (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    orgnr TEXT NOT NULL,
    vat_registered INTEGER NOT NULL CHECK (vat_registered IN (0, 1)),
    account TEXT NOT NULL,
    address_lines TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    country TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    what_for TEXT NOT NULL,
    payment_reminder_days INTEGER NOT NULL CHECK (payment_reminder_days BETWEEN 0 AND 365),
    reminder_days INTEGER NOT NULL CHECK (reminder_days BETWEEN 0 AND 365),
    collection_notice_days INTEGER NOT NULL CHECK (collection_notice_days BETWEEN 0 AND 365),
    payment_demand_days INTEGER NOT NULL CHECK (payment_demand_days BETWEEN 0 AND 365),
    final_notice_days INTEGER NOT NULL CHECK (final_notice_days BETWEEN 0 AND 365),
    grace_days INTEGER NOT NULL CHECK (grace_days BETWEEN 0 AND 365),
    day_count TEXT NOT NULL CHECK (day_count IN ('calendar', '365')),
    small_rest_ore INTEGER NOT NULL CHECK (small_rest_ore >= 0),
    charge_fees INTEGER NOT NULL CHECK (charge_fees IN (0, 1)),
    charge_interest INTEGER NOT NULL CHECK (charge_interest IN (0, 1)),
    charge_compensation INTEGER NOT NULL CHECK (charge_compensation IN (0, 1)),
    vat_on_costs INTEGER NOT NULL CHECK (vat_on_costs IN (0, 1)),
    rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1))
) STRICT;

CREATE TABLE debtor (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('unknown', 'person', 'sole_trader', 'company', 'public')),
    orgnr TEXT NOT NULL,
    address_lines TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('', 'nb', 'nn', 'en')),
    terms_days INTEGER CHECK (terms_days BETWEEN 0 AND 3650),
    search TEXT NOT NULL -- Number, name and organisation number, folded.
) STRICT;

CREATE INDEX debtor_name ON debtor (name);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    item_key TEXT NOT NULL UNIQUE CHECK (item_key <> ''),
    number TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note', 'payment', 'opening', 'adjustment', 'write_off')),
    issued TEXT CHECK (issued IS date(issued, '+0 days')),
    due TEXT CHECK (due IS date(due, '+0 days')),
    due_origin TEXT NOT NULL CHECK (due_origin IN ('file', 'terms', 'user', 'missing')),
    amount_ore INTEGER NOT NULL,
    open_ore INTEGER NOT NULL,
    open_at_intake_ore INTEGER NOT NULL,
    credited_before_ore INTEGER NOT NULL DEFAULT 0,
    credited_since_ore INTEGER NOT NULL DEFAULT 0,
    open_origin TEXT NOT NULL CHECK (open_origin IN ('stated', 'reference', 'amount', 'oldest_first', 'balance')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    kid TEXT NOT NULL,
    text TEXT NOT NULL,
    written_off INTEGER NOT NULL CHECK (written_off IN (0, 1)),
    disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
    consumer INTEGER CHECK (consumer IN (0, 1)),
    agreed_rate_bp INTEGER CHECK (agreed_rate_bp >= 0),
    CHECK ((due IS NULL) = (due_origin = 'missing'))
) STRICT;

CREATE INDEX claim_debtor ON claim (debtor_id);

CREATE INDEX claim_number ON claim (number);

CREATE TABLE collection_case (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    running INTEGER NOT NULL CHECK (running > 0),
    number TEXT NOT NULL UNIQUE,
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'disputed', 'closed')),
    opened TEXT NOT NULL CHECK (opened IS date(opened, '+0 days')),
    closed TEXT CHECK (closed IS date(closed, '+0 days')),
    close_reason TEXT CHECK (close_reason IN
        ('paid', 'withdrawn', 'insolvent', 'written_off', 'settled', 'time_barred', 'agency')),
    paused_until TEXT CHECK (paused_until IS date(paused_until, '+0 days')),
    start_step TEXT CHECK (start_step IN ('payment_reminder', 'reminder', 'collection_notice', 'payment_demand',
        'final_notice', 'attachment', 'bankruptcy_notice', 'bankruptcy_petition', 'conciliation', 'agency')),
    autopilot INTEGER NOT NULL CHECK (autopilot IN (0, 1)),
    UNIQUE (year, running),
    CHECK ((state = 'closed') = (closed IS NOT NULL)),
    CHECK ((state = 'closed') = (close_reason IS NOT NULL))
) STRICT;

CREATE INDEX collection_case_debtor ON collection_case (debtor_id);

CREATE INDEX collection_case_state ON collection_case (state);

-- `live` follows the case's state: while it is 1, no other case can hold the claim.
CREATE TABLE case_claim (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES collection_case (id),
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    UNIQUE (case_id, claim_id)
) STRICT;

CREATE INDEX case_claim_claim ON case_claim (claim_id);

CREATE UNIQUE INDEX case_claim_live ON case_claim (claim_id) WHERE live = 1;

CREATE TABLE case_event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES collection_case (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z' AND substr(at, 1, 10) IS date(substr(at, 1, 10), '+0 days')),
    kind TEXT NOT NULL CHECK (kind <> ''),
    data TEXT NOT NULL CHECK (data = '' OR json_valid(data)),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX case_event_case ON case_event (case_id);

CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event
BEGIN
    SELECT RAISE(ABORT, 'case_event is append-only');
END;

CREATE TRIGGER case_event_no_delete BEFORE DELETE ON case_event
BEGIN
    SELECT RAISE(ABORT, 'case_event is append-only');
END;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL,
    data TEXT NOT NULL CHECK (data = '' OR json_valid(data)),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z' AND substr(at, 1, 10) IS date(substr(at, 1, 10), '+0 days')),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;

-- How long each chain is and how it ends: without this, rows cut off the end would leave no trace.
CREATE TABLE chain_head (
    chain TEXT NOT NULL PRIMARY KEY CHECK (chain IN ('case_event', 'audit')),
    length INTEGER NOT NULL CHECK (length >= 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

INSERT INTO chain_head (chain, length, hash)
VALUES ('case_event', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
       ('audit', 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- `seal` is a SHA-256 over what the letter says, its claims and the hash of its bytes.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES collection_case (id),
    step TEXT NOT NULL CHECK (step IN ('payment_reminder', 'reminder', 'collection_notice', 'payment_demand',
        'final_notice', 'attachment', 'bankruptcy_notice', 'bankruptcy_petition', 'conciliation', 'agency')),
    attempt INTEGER NOT NULL CHECK (attempt > 0),
    state TEXT NOT NULL CHECK (state IN
        ('generated', 'approved', 'sending', 'sent', 'failed', 'posted', 'returned', 'withdrawn')),
    made TEXT NOT NULL CHECK (made IS date(made, '+0 days')),
    sent TEXT CHECK (sent IS date(sent, '+0 days')),
    deadline TEXT CHECK (deadline IS date(deadline, '+0 days')),
    fee_ore INTEGER NOT NULL CHECK (fee_ore >= 0),
    fee_reversed INTEGER NOT NULL CHECK (fee_reversed IN (0, 1)),
    fee_claim_id INTEGER REFERENCES claim (id),
    compensation_ore INTEGER NOT NULL CHECK (compensation_ore >= 0),
    total_ore INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    template_version TEXT NOT NULL,
    statement TEXT NOT NULL CHECK (statement = '' OR json_valid(statement)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    channels TEXT NOT NULL,
    printed TEXT CHECK (printed IS date(printed, '+0 days')),
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    seal TEXT NOT NULL CHECK (length(seal) = 64),
    CHECK (state NOT IN ('sent', 'posted') OR sent IS NOT NULL),
    CHECK (fee_claim_id IS NOT NULL OR (fee_ore = 0 AND compensation_ore = 0))
) STRICT;

CREATE UNIQUE INDEX letter_attempt ON letter (case_id, step, attempt);

-- The step is under way: it cannot be made once more, whoever asks.
CREATE UNIQUE INDEX letter_pending ON letter (case_id, step)
    WHERE state IN ('generated', 'approved', 'sending', 'failed');

CREATE INDEX letter_state ON letter (state);

CREATE INDEX letter_fee_claim ON letter (fee_claim_id);

CREATE TRIGGER letter_no_rewrite BEFORE UPDATE OF id, case_id, step, attempt, made, deadline, fee_ore, fee_claim_id,
    compensation_ore, total_ore, language, template_version, statement, sha256, channels, seal ON letter
BEGIN
    SELECT RAISE(ABORT, 'what a letter says cannot be changed');
END;

CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'a letter cannot be removed');
END;

CREATE TABLE letter_document (
    letter_id INTEGER PRIMARY KEY REFERENCES letter (id),
    pdf BLOB NOT NULL CHECK (length(pdf) > 0)
) STRICT;

CREATE TRIGGER letter_document_no_update BEFORE UPDATE ON letter_document
BEGIN
    SELECT RAISE(ABORT, 'the bytes of a letter cannot be changed');
END;

CREATE TRIGGER letter_document_no_delete BEFORE DELETE ON letter_document
BEGIN
    SELECT RAISE(ABORT, 'the bytes of a letter cannot be removed');
END;

CREATE TABLE letter_claim (
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL CHECK (position > 0),
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    PRIMARY KEY (letter_id, position),
    UNIQUE (letter_id, claim_id)
) STRICT;

CREATE INDEX letter_claim_claim ON letter_claim (claim_id);

CREATE TRIGGER letter_claim_no_update BEFORE UPDATE ON letter_claim
BEGIN
    SELECT RAISE(ABORT, 'what a letter covered cannot be changed');
END;

CREATE TRIGGER letter_claim_no_delete BEFORE DELETE ON letter_claim
BEGIN
    SELECT RAISE(ABORT, 'what a letter covered cannot be changed');
END;

CREATE TABLE letter_delivery (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z' AND substr(at, 1, 10) IS date(substr(at, 1, 10), '+0 days')),
    kind TEXT NOT NULL CHECK (kind IN
        ('approved', 'held', 'released', 'printed', 'posted', 'emailed', 'failed', 'returned', 'withdrawn')),
    channel TEXT NOT NULL CHECK (channel IN ('', 'post', 'email')),
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX letter_delivery_letter ON letter_delivery (letter_id);

CREATE TRIGGER letter_delivery_no_update BEFORE UPDATE ON letter_delivery
BEGIN
    SELECT RAISE(ABORT, 'letter_delivery is append-only');
END;

CREATE TRIGGER letter_delivery_no_delete BEFORE DELETE ON letter_delivery
BEGIN
    SELECT RAISE(ABORT, 'letter_delivery is append-only');
END;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    debtor_id INTEGER REFERENCES debtor (id),
    case_id INTEGER REFERENCES collection_case (id),
    date TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    amount_ore INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('manual', 'ledger', 'ocr', 'camt')),
    kid TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    allocation_order TEXT NOT NULL CHECK (allocation_order IN ('costs_interest_principal', 'principal_costs_interest')),
    surplus_ore INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX payment_debtor ON payment (debtor_id);

CREATE INDEX payment_case ON payment (case_id);

CREATE INDEX payment_date ON payment (date, amount_ore);

CREATE TABLE payment_allocation (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment (id),
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    costs_ore INTEGER NOT NULL,
    interest_ore INTEGER NOT NULL,
    principal_ore INTEGER NOT NULL,
    UNIQUE (payment_id, claim_id)
) STRICT;

CREATE INDEX payment_allocation_claim ON payment_allocation (claim_id);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format <> ''),
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    company_orgnr TEXT NOT NULL,
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z' AND substr(at, 1, 10) IS date(substr(at, 1, 10), '+0 days')),
    inserted INTEGER NOT NULL CHECK (inserted >= 0),
    updated INTEGER NOT NULL CHECK (updated >= 0),
    unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX import_batch_sha256 ON import_batch (sha256);

-- `row_id` names a debtor, claim or payment that an undo may have removed since: no foreign key.
CREATE TABLE import_row (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    subject TEXT NOT NULL CHECK (subject IN ('debtor', 'claim', 'payment')),
    row_id INTEGER NOT NULL CHECK (row_id > 0),
    row_key TEXT NOT NULL,
    place TEXT NOT NULL,
    raw TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('inserted', 'updated', 'unchanged')),
    before TEXT NOT NULL CHECK (before = '' OR json_valid(before)),
    CHECK ((action = 'updated') = (before <> ''))
) STRICT;

CREATE INDEX import_row_batch ON import_row (batch_id);

CREATE INDEX import_row_subject ON import_row (subject, row_id);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT;
