-- What reaches the workspace from outside: files of the law that were adopted, and the addresses of
-- offices a user or the register has completed. With a journal of their own, chained like that of a creditor.

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

CREATE TABLE chain_head (
    chain TEXT NOT NULL PRIMARY KEY CHECK (chain = 'audit'),
    length INTEGER NOT NULL CHECK (length >= 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

INSERT INTO chain_head (chain, length, hash)
VALUES ('audit', 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- `overlay` is the file as it was adopted: it is laid over the law that comes with the program. One
-- marked as rehearsal is seen by rehearsals only.
CREATE TABLE law_file (
    id INTEGER PRIMARY KEY,
    issued TEXT NOT NULL CHECK (issued IS date(issued, '+0 days')),
    title TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('signed', 'rehearsal', 'derived')),
    signer TEXT NOT NULL,
    source TEXT NOT NULL,
    rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    overlay TEXT NOT NULL CHECK (json_valid(overlay)),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    CHECK (origin <> 'rehearsal' OR rehearsal = 1)
) STRICT;

CREATE TRIGGER law_file_no_update BEFORE UPDATE ON law_file
BEGIN
    SELECT RAISE(ABORT, 'an adopted file of the law cannot be changed');
END;

CREATE TRIGGER law_file_no_delete BEFORE DELETE ON law_file
BEGIN
    SELECT RAISE(ABORT, 'an adopted file of the law cannot be removed');
END;

CREATE TABLE office (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 9),
    kind TEXT NOT NULL CHECK (kind IN ('enforcement', 'court')),
    name TEXT NOT NULL,
    address_lines TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    visiting TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    trust TEXT NOT NULL CHECK (trust IN ('none', 'low', 'medium', 'register', 'user')),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days'))
) STRICT;
