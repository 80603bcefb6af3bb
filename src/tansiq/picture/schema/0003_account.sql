-- Which account at the desk acknowledged it: known to that desk alone, and never sent.
ALTER TABLE alarm ADD COLUMN account TEXT;
