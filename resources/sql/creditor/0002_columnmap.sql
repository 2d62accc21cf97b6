-- How the columns of a list are read, kept per set of headers so that a correction is made once.

CREATE TABLE column_map (
    signature TEXT NOT NULL PRIMARY KEY CHECK (signature <> ''),
    map TEXT NOT NULL CHECK (json_valid(map))
) STRICT;

-- The worklist asks for what is due, and what waits to leave, many times a day.
CREATE INDEX claim_due ON claim (due);

-- A payment that names a KID finds its invoice at once.
CREATE INDEX claim_kid ON claim (kid) WHERE kid <> '';
