-- What becomes of a legal step, the ladders a user composes, and which rules on utlegg a debtor is under.

ALTER TABLE collection_case ADD COLUMN enforcement_rules TEXT NOT NULL DEFAULT 'unknown'
    CHECK (enforcement_rules IN ('unknown', 'old', 'new'));

ALTER TABLE creditor ADD COLUMN charge_writing INTEGER NOT NULL DEFAULT 1 CHECK (charge_writing IN (0, 1));

ALTER TABLE creditor ADD COLUMN sole_trader_notice INTEGER NOT NULL DEFAULT 0 CHECK (sole_trader_notice IN (0, 1));

-- Append-only but for `undone`: the last event of a step can be taken back, and stays to be seen.
CREATE TABLE legal_event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES collection_case (id),
    letter_id INTEGER REFERENCES letter (id),
    step TEXT NOT NULL CHECK (step IN ('attachment', 'bankruptcy_notice', 'bankruptcy_petition', 'conciliation', 'agency')),
    kind TEXT NOT NULL CHECK (kind IN ('filed', 'served', 'answered', 'objected', 'refused', 'withdrawn', 'attached',
        'nothing_found', 'no_decision', 'decided', 'settled', 'declared')),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    fee_ore INTEGER NOT NULL CHECK (fee_ore >= 0),
    fee_multiple_e4 INTEGER NOT NULL CHECK (fee_multiple_e4 >= 0),
    writing_ore INTEGER NOT NULL CHECK (writing_ore >= 0),
    writing_multiple_e4 INTEGER NOT NULL CHECK (writing_multiple_e4 >= 0),
    writing_vat_bp INTEGER NOT NULL CHECK (writing_vat_bp >= 0),
    rettsgebyr_ore INTEGER NOT NULL CHECK (rettsgebyr_ore >= 0),
    cost_claim_id INTEGER REFERENCES claim (id),
    note TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    CHECK (cost_claim_id IS NOT NULL OR (fee_ore = 0 AND writing_ore = 0)),
    CHECK (rettsgebyr_ore > 0 OR (fee_ore = 0 AND writing_ore = 0))
) STRICT;

CREATE INDEX legal_event_case ON legal_event (case_id);

CREATE INDEX legal_event_letter ON legal_event (letter_id);

CREATE INDEX legal_event_cost_claim ON legal_event (cost_claim_id);

CREATE TRIGGER legal_event_no_rewrite BEFORE UPDATE OF id, case_id, letter_id, step, kind, day, fee_ore,
    fee_multiple_e4, writing_ore, writing_multiple_e4, writing_vat_bp, rettsgebyr_ore, cost_claim_id, note ON legal_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to a legal step cannot be rewritten');
END;

CREATE TRIGGER legal_event_no_delete BEFORE DELETE ON legal_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to a legal step cannot be removed');
END;

CREATE TABLE legal_event_claim (
    event_id INTEGER NOT NULL REFERENCES legal_event (id),
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    PRIMARY KEY (event_id, claim_id)
) STRICT;

CREATE INDEX legal_event_claim_claim ON legal_event_claim (claim_id);

CREATE TABLE ladder (
    debtor_kind TEXT NOT NULL PRIMARY KEY CHECK (debtor_kind IN ('person', 'sole_trader', 'company', 'public')),
    preset TEXT NOT NULL CHECK (preset IN ('own', 'mild', 'normal', 'firm')),
    route TEXT NOT NULL CHECK (route IN ('none', 'attachment', 'bankruptcy', 'conciliation', 'agency'))
) STRICT;

CREATE TABLE ladder_step (
    debtor_kind TEXT NOT NULL REFERENCES ladder (debtor_kind),
    step TEXT NOT NULL CHECK (step IN ('payment_reminder', 'reminder', 'collection_notice', 'payment_demand', 'final_notice')),
    used INTEGER NOT NULL CHECK (used IN (0, 1)),
    deadline_days INTEGER NOT NULL CHECK (deadline_days BETWEEN 0 AND 365),
    grace_days INTEGER NOT NULL CHECK (grace_days BETWEEN 0 AND 365),
    PRIMARY KEY (debtor_kind, step)
) STRICT;
