-- Items that were open here and are gone from a newer list: probably paid, and a person says so. The
-- decision belongs to the import that carried it out, so that taking that back asks again.

CREATE TABLE vanished_item (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'kept', 'paid', 'back')),
    decided_batch_id INTEGER REFERENCES import_batch (id),
    UNIQUE (batch_id, claim_id)
) STRICT;

CREATE INDEX vanished_item_claim ON vanished_item (claim_id);

CREATE INDEX vanished_item_decided ON vanished_item (decided_batch_id);
