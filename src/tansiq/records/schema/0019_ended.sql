-- An open page is told what its desk may see no more: by the few that have an end, and by next versions, not by a look at all there is.
CREATE INDEX visible_by_end ON visible (reader, until) WHERE until IS NOT NULL;
CREATE INDEX visible_by_strict ON visible (reader, strict) WHERE strict IS NOT NULL;
CREATE INDEX record_next ON record (seq) WHERE version > 1;

-- What waits for a person's word, and is over before he gives it: nobody's word could let it go any more.
ALTER TABLE waiting ADD COLUMN until TEXT;
