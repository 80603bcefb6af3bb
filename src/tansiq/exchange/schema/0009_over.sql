-- `until`: of a copy, when its newest version's label is over; NULL: never, and of what waited before this was kept. `lost`: it was
-- over before the peer had it, so its words do not leave any more: a row with a number goes as digest alone, one without waits. What
-- went as its digest alone may get a second number, under a newer label: so `lost` rows are free of what is unique in an epoch.
DROP INDEX outbox_by_number;
DROP INDEX outbox_waiting;
DROP INDEX outbox_waits_once;
DROP INDEX outbox_by_digest;
DROP INDEX outbox_refused;
DROP INDEX outbox_hidden;
ALTER TABLE outbox RENAME TO outbox_before;
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    epoch INTEGER,
    number INTEGER,
    chain TEXT,
    refused TEXT,
    doubtful INTEGER NOT NULL DEFAULT 0,
    late INTEGER NOT NULL DEFAULT 0,
    destroyed INTEGER NOT NULL DEFAULT 0,
    until TEXT,
    lost INTEGER NOT NULL DEFAULT 0
);
INSERT INTO outbox (id, peer, lane, kind, digest, queued_at, epoch, number, chain, refused, doubtful, late, destroyed)
    SELECT id, peer, lane, kind, digest, queued_at, epoch, number, chain, refused, doubtful, late, destroyed FROM outbox_before;
DROP TABLE outbox_before;
CREATE UNIQUE INDEX outbox_once ON outbox (peer, digest, epoch) WHERE lost = 0;
CREATE UNIQUE INDEX outbox_by_number ON outbox (peer, lane, epoch, number);
CREATE INDEX outbox_waiting ON outbox (peer, lane, id) WHERE number IS NULL;
CREATE UNIQUE INDEX outbox_waits_once ON outbox (peer, digest) WHERE number IS NULL;
CREATE INDEX outbox_by_digest ON outbox (digest);
CREATE INDEX outbox_refused ON outbox (peer, lane, epoch, number) WHERE refused IS NOT NULL;
CREATE INDEX outbox_hidden ON outbox (peer, lane, epoch, number) WHERE kind = 'recall' AND destroyed = 0;
CREATE INDEX outbox_ends ON outbox (peer, until) WHERE until IS NOT NULL AND lost = 0;
