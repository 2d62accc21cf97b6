-- The national identity number of a debtor, sealed with a key that is not in this file. What it is sealed
-- for names the row, so that a seal copied to another debtor does not open.

CREATE TABLE debtor_identity (
    debtor_id INTEGER PRIMARY KEY REFERENCES debtor (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL CHECK (length(sealed) > 40),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days'))
) STRICT;
