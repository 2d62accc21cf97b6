-- What the bank told, as it told it. `payment` is what we made of it: one bank payment can become several
-- of those, and one that waits for a person is a payment nobody owns yet.

CREATE TABLE bank_payment (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    format TEXT NOT NULL CHECK (format IN ('ocr', 'camt054', 'camt053')),
    booked TEXT NOT NULL CHECK (booked IS date(booked, '+0 days')),
    ordered TEXT CHECK (ordered IS date(ordered, '+0 days')),
    amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'reversal')),
    account TEXT NOT NULL CHECK (account <> ''),
    kid TEXT NOT NULL,
    payer TEXT NOT NULL,
    payer_account TEXT NOT NULL,
    text TEXT NOT NULL,
    reference TEXT NOT NULL,
    invoices TEXT NOT NULL, -- One line each.
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    row_key TEXT NOT NULL,
    place TEXT NOT NULL,
    raw TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('placed', 'waiting', 'asked', 'duplicate', 'dismissed', 'undone')),
    why TEXT NOT NULL, -- Id of the reason it waits, was asked about or was skipped; empty when placed.
    same_as INTEGER REFERENCES bank_payment (id),
    undoes_payment_id INTEGER REFERENCES payment (id),
    CHECK (undoes_payment_id IS NULL OR direction = 'reversal'),
    CHECK (same_as IS NOT NULL OR state NOT IN ('asked', 'duplicate'))
) STRICT;

CREATE INDEX bank_payment_batch ON bank_payment (batch_id);

CREATE INDEX bank_payment_same ON bank_payment (account, booked, amount_ore);

CREATE INDEX bank_payment_open ON bank_payment (state) WHERE state IN ('waiting', 'asked');

CREATE INDEX bank_payment_same_as ON bank_payment (same_as);

CREATE INDEX bank_payment_undoes ON bank_payment (undoes_payment_id);

-- Which payments a bank payment became. Those not taken back sum to it.
CREATE TABLE bank_part (
    payment_id INTEGER PRIMARY KEY REFERENCES payment (id),
    bank_payment_id INTEGER NOT NULL REFERENCES bank_payment (id)
) STRICT;

CREATE INDEX bank_part_bank ON bank_part (bank_payment_id);

-- How far each file tells of each account: what makes the bank fresh.
CREATE TABLE bank_statement (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    account TEXT NOT NULL CHECK (account <> ''),
    newest TEXT CHECK (newest IS date(newest, '+0 days')),
    UNIQUE (batch_id, account)
) STRICT;

-- Accounts of the creditor besides the one in letters, and which kind of file is believed for each.
CREATE TABLE bank_account (
    account TEXT NOT NULL PRIMARY KEY CHECK (account <> ''),
    source TEXT NOT NULL CHECK (source IN ('', 'ocr', 'camt054', 'camt053'))
) STRICT;

-- What was learned from payments placed by hand: it proposes and never places.
CREATE TABLE payment_rule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('payer_account', 'text')),
    pattern TEXT NOT NULL CHECK (pattern <> ''),
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    learned TEXT NOT NULL CHECK (learned IS date(learned, '+0 days')),
    revoked TEXT CHECK (revoked IS date(revoked, '+0 days')),
    UNIQUE (kind, pattern, debtor_id)
) STRICT;

CREATE INDEX payment_rule_debtor ON payment_rule (debtor_id);

-- The KID a case was given, kept: another structure later must not change what a letter has said.
CREATE TABLE case_kid (
    case_id INTEGER PRIMARY KEY REFERENCES collection_case (id),
    kid TEXT NOT NULL UNIQUE CHECK (kid <> '')
) STRICT;
