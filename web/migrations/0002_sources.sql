ALTER TABLE entries ADD COLUMN attribution_start_char BIGINT;

ALTER TABLE entries ADD COLUMN attribution_end_char BIGINT
