-- What the costs of a voucher were for. Nothing (NULL) in vouchers from before they were told apart: those went
-- whole to one account, and so does what takes them back. The rest of costs_ore is letter fees.

ALTER TABLE voucher ADD COLUMN outlays_ore INTEGER;

ALTER TABLE voucher ADD COLUMN compensation_ore INTEGER CHECK ((outlays_ore IS NULL) = (compensation_ore IS NULL));
