-- Which creditors there are. Everything about one of them is in its own file.

CREATE TABLE creditor (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- A folder is never handed to another creditor.
    name TEXT NOT NULL CHECK (name <> ''),
    orgnr TEXT NOT NULL,
    folder TEXT NOT NULL UNIQUE,
    rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX creditor_orgnr ON creditor (orgnr) WHERE orgnr <> '' AND rehearsal = 0;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT;
