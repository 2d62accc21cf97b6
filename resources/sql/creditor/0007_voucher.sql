-- Income from interest and costs on its way to the accounts: each file that left, and what stood in it.

CREATE TABLE voucher_batch (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    format TEXT NOT NULL CHECK (format IN ('csv', 'gbat10', 'saft')),
    sha256 TEXT NOT NULL CHECK (length(sha256) IN (0, 64)),
    content BLOB NOT NULL
) STRICT;

-- Negative amounts take back what an earlier voucher said of the same payment.
CREATE TABLE voucher (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES voucher_batch (id),
    payment_id INTEGER NOT NULL REFERENCES payment (id),
    date TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    interest_ore INTEGER NOT NULL,
    costs_ore INTEGER NOT NULL,
    CHECK (interest_ore <> 0 OR costs_ore <> 0)
) STRICT;

CREATE INDEX voucher_batch_id ON voucher (batch_id);

CREATE INDEX voucher_payment ON voucher (payment_id);
