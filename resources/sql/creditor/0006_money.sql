-- What the law makes of money beyond fees and interest: how a payment was spread and why, credits by day, a
-- dispute of part of a claim, limitation, instalments, surplus, and letters that follow their claims between cases.

ALTER TABLE creditor ADD COLUMN compensation_per TEXT NOT NULL DEFAULT 'invoice'
    CHECK (compensation_per IN ('invoice', 'case'));

ALTER TABLE creditor ADD COLUMN compensation_on TEXT NOT NULL DEFAULT 'claim_day'
    CHECK (compensation_on IN ('claim_day', 'due_day'));

-- The share of what was owed that must be paid before a rest is let go; 10000 means that only the small rest counts.
ALTER TABLE creditor ADD COLUMN settle_share_bp INTEGER NOT NULL DEFAULT 10000
    CHECK (settle_share_bp BETWEEN 0 AND 10000);

-- The part of the principal the debtor objects to; 0 when none of it, or all of it (then `disputed` says so).
ALTER TABLE claim ADD COLUMN disputed_part_ore INTEGER NOT NULL DEFAULT 0 CHECK (disputed_part_ore >= 0);

ALTER TABLE payment ADD COLUMN order_basis TEXT NOT NULL DEFAULT 'customary'
    CHECK (order_basis IN ('customary', 'debtor_wish', 'deduction'));

UPDATE payment SET order_basis = 'debtor_wish' WHERE allocation_order = 'principal_costs_interest';

ALTER TABLE collection_case ADD COLUMN merged_into INTEGER REFERENCES collection_case (id);

CREATE INDEX collection_case_merged_into ON collection_case (merged_into);

-- A letter made in one case that also counts in another: its claims have moved there by a merge or a split.
CREATE TABLE letter_case (
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    case_id INTEGER NOT NULL REFERENCES collection_case (id),
    PRIMARY KEY (letter_id, case_id)
) STRICT;

CREATE INDEX letter_case_case ON letter_case (case_id);

-- The compensation of a letter by claim, where it charged it on more than one.
CREATE TABLE letter_compensation (
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
    PRIMARY KEY (letter_id, claim_id)
) STRICT;

CREATE INDEX letter_compensation_claim ON letter_compensation (claim_id);

CREATE TRIGGER letter_compensation_no_update BEFORE UPDATE ON letter_compensation
BEGIN
    SELECT RAISE(ABORT, 'what a letter charged cannot be changed');
END;

CREATE TRIGGER letter_compensation_no_delete BEFORE DELETE ON letter_compensation
BEGIN
    SELECT RAISE(ABORT, 'what a letter charged cannot be changed');
END;

-- Credit notes on a claim, one by one; their sum is what the balance of the claim calls credited, as far as
-- it is known when and by which note.
CREATE TABLE claim_credit (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('manual', 'ledger'))
) STRICT;

CREATE INDEX claim_credit_claim ON claim_credit (claim_id);

-- What started, interrupted or extended the limitation of a claim; a row is taken back, never removed.
CREATE TABLE limitation_event (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    kind TEXT NOT NULL CHECK (kind IN ('start', 'debt_instrument', 'acknowledgement', 'proceedings', 'board',
        'enforcement', 'bankruptcy', 'decision', 'decision_not_binding', 'enforcement_ended', 'estate_ended',
        'ended_without_decision', 'refused', 'withdrawn', 'deduction', 'deduction_notified', 'deduction_ended', 'extension')),
    until TEXT CHECK (until IS date(until, '+0 days')),
    note TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('manual', 'instalment', 'legal')),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    CHECK ((kind = 'extension') = (until IS NOT NULL))
) STRICT;

CREATE INDEX limitation_event_claim ON limitation_event (claim_id);

CREATE TRIGGER limitation_event_no_delete BEFORE DELETE ON limitation_event
BEGIN
    SELECT RAISE(ABORT, 'a limitation event is taken back, not removed');
END;

CREATE TABLE instalment_plan (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES collection_case (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'kept', 'breached', 'cancelled')),
    made TEXT NOT NULL CHECK (made IS date(made, '+0 days')),
    accepted TEXT CHECK (accepted IS date(accepted, '+0 days')),
    ended TEXT CHECK (ended IS date(ended, '+0 days')),
    interest TEXT NOT NULL CHECK (interest IN ('running', 'stopped')),
    total_ore INTEGER NOT NULL CHECK (total_ore > 0),
    note TEXT NOT NULL,
    CHECK (state NOT IN ('accepted', 'kept', 'breached') OR accepted IS NOT NULL),
    CHECK ((state IN ('kept', 'breached', 'cancelled')) = (ended IS NOT NULL))
) STRICT;

CREATE INDEX instalment_plan_case ON instalment_plan (case_id);

CREATE UNIQUE INDEX instalment_plan_live ON instalment_plan (case_id) WHERE state IN ('proposed', 'accepted');

CREATE TABLE instalment_term (
    plan_id INTEGER NOT NULL REFERENCES instalment_plan (id),
    position INTEGER NOT NULL CHECK (position > 0),
    due TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
    amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
    PRIMARY KEY (plan_id, position)
) STRICT;

-- What became of money nothing was owed for: sent back, or moved to another claim as a payment of its own.
CREATE TABLE surplus_use (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment (id),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    kind TEXT NOT NULL CHECK (kind IN ('refund', 'move')),
    amount_ore INTEGER NOT NULL CHECK (amount_ore > 0),
    to_payment_id INTEGER REFERENCES payment (id),
    note TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    CHECK ((kind = 'move') = (to_payment_id IS NOT NULL))
) STRICT;

CREATE INDEX surplus_use_payment ON surplus_use (payment_id);

CREATE INDEX surplus_use_to_payment ON surplus_use (to_payment_id);
