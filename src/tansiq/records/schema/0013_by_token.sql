-- Which records are of one original: the original itself is found by its token (what was made from it stands in picture_root).
CREATE INDEX record_by_token ON record (token);
