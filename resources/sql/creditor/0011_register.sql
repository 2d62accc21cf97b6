-- What Enhetsregisteret, or the user, says of a debtor that decides what may be done: bankrupt, wound up,
-- gone. The municipality is that of the registered business address. One row each, replaced by the next look.
CREATE TABLE debtor_mark (
    debtor_id INTEGER PRIMARY KEY REFERENCES debtor (id) ON DELETE CASCADE,
    standing TEXT NOT NULL CHECK (standing IN ('ordinary', 'winding_up', 'reconstruction', 'forced_winding_up',
        'bankrupt', 'deleted', 'debt_settlement', 'deceased')),
    since TEXT CHECK (since IS date(since, '+0 days')),
    municipality TEXT NOT NULL CHECK (municipality = '' OR length(municipality) = 4),
    source TEXT NOT NULL CHECK (source <> ''),
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days'))
) STRICT;

-- Of a lawful fee: the part that a standard compensation charged before stands for (inkassoforskriften § 2-6).
-- Each krone of the compensation is deducted once, so it must be known what it has been deducted from.
ALTER TABLE letter ADD COLUMN fee_offset_ore INTEGER NOT NULL DEFAULT 0 CHECK (fee_offset_ore >= 0);

CREATE TRIGGER letter_offset_no_rewrite BEFORE UPDATE OF fee_offset_ore ON letter
BEGIN
    SELECT RAISE(ABORT, 'what a letter says cannot be changed');
END;

ALTER TABLE legal_event ADD COLUMN fee_offset_ore INTEGER NOT NULL DEFAULT 0 CHECK (fee_offset_ore >= 0);

CREATE TRIGGER legal_event_offset_no_rewrite BEFORE UPDATE OF fee_offset_ore ON legal_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to a legal step cannot be rewritten');
END;
