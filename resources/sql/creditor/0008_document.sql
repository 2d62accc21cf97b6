-- Invoices as the customers got them, kept with their claims.

CREATE TABLE claim_document (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    batch_id INTEGER REFERENCES import_batch (id),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    content BLOB NOT NULL CHECK (length(content) > 0),
    UNIQUE (claim_id, sha256)
) STRICT;

CREATE INDEX claim_document_batch ON claim_document (batch_id);
