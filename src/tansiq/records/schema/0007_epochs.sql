-- After a restore a received copy waits for its owner's word: the owner's name, and NULL for all that is shown as the label says.
ALTER TABLE visible ADD COLUMN waits TEXT;
CREATE INDEX visible_waiting ON visible (waits) WHERE waits IS NOT NULL;

-- When the label's time is over by the owner's clock, where that is known to be ahead of ours; NULL: our clock alone tells.
ALTER TABLE visible ADD COLUMN strict TEXT;
CREATE INDEX visible_until ON visible (until) WHERE until IS NOT NULL;

-- Names a return from a backup to the peers, who give it back: so we know that they have heard of it.
ALTER TABLE restored ADD COLUMN mark TEXT NOT NULL DEFAULT '';
