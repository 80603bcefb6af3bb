-- What became of what rang by itself, and when the node found it so; both NULL as long as it rings.
ALTER TABLE alarm ADD COLUMN settled TEXT;
ALTER TABLE alarm ADD COLUMN settled_at TEXT;
CREATE INDEX alarm_standing ON alarm (id) WHERE acknowledged_at IS NULL AND settled IS NULL AND gone = 0;
-- Every plan rang as a claim; each rings as what it is.
UPDATE alarm SET cause = (SELECT kind FROM picture WHERE picture.id = alarm.record) WHERE cause = 'claim'
    AND EXISTS (SELECT 1 FROM picture WHERE picture.id = alarm.record AND picture.kind IN ('movement', 'operation'));
