-- What a person has said of credits in the ledger that could be payments, credit notes or losses; and what imports
-- have asked. An answer is a rule: seen, changed (the old one is revoked and kept) and revoked.

CREATE TABLE entry_rule (
    id INTEGER PRIMARY KEY,
    mark TEXT NOT NULL CHECK (mark IN ('account', 'type', 'text')),
    pattern TEXT NOT NULL CHECK (pattern <> ''),
    meaning TEXT NOT NULL CHECK (meaning IN ('payment', 'credit_note', 'write_off')),
    learned TEXT NOT NULL CHECK (learned IS date(learned, '+0 days')),
    revoked TEXT CHECK (revoked IS date(revoked, '+0 days'))
) STRICT;

CREATE UNIQUE INDEX entry_rule_in_force ON entry_rule (mark, pattern) WHERE revoked IS NULL;

-- `read_as` is what the ledger holds now; `applied_batch_id` the later import of the same file that followed the answer.
CREATE TABLE entry_question (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    mark TEXT NOT NULL CHECK (mark IN ('account', 'type', 'text')),
    pattern TEXT NOT NULL CHECK (pattern <> ''),
    asked_as TEXT NOT NULL CHECK (asked_as IN ('payment', 'credit_note', 'write_off')),
    read_as TEXT NOT NULL CHECK (read_as IN ('payment', 'credit_note', 'write_off')),
    why TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries > 0),
    sum_ore INTEGER NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('payment', 'credit_note', 'write_off')),
    applied_batch_id INTEGER REFERENCES import_batch (id),
    UNIQUE (batch_id, mark, pattern)
) STRICT;

CREATE INDEX entry_question_mark ON entry_question (mark, pattern);

CREATE INDEX entry_question_applied ON entry_question (applied_batch_id);
