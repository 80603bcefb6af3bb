-- Lanes are counted anew in each epoch. A row that waits has neither number nor epoch: both are given at sending. `doubtful`: it
-- waited when the store was put back from a backup, so it may have left in the time that was lost.
DROP INDEX outbox_by_number;
DROP INDEX outbox_waiting;
DROP INDEX outbox_by_digest;
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
    UNIQUE (peer, digest, epoch)
);
INSERT INTO outbox (id, peer, lane, kind, digest, queued_at, epoch, number, chain, refused)
    SELECT id, peer, lane, kind, digest, queued_at, CASE WHEN number IS NULL THEN NULL ELSE 1 END, number, chain, refused
    FROM outbox_before;
DROP TABLE outbox_before;
CREATE UNIQUE INDEX outbox_by_number ON outbox (peer, lane, epoch, number);
CREATE INDEX outbox_waiting ON outbox (peer, lane, id) WHERE number IS NULL;
CREATE UNIQUE INDEX outbox_waits_once ON outbox (peer, digest) WHERE number IS NULL;
CREATE INDEX outbox_by_digest ON outbox (digest);

-- A row for each epoch: its first chain, the announcement that began it (none for the first), how far it got, the receipt for that.
ALTER TABLE lane_out RENAME TO lane_out_before;
CREATE TABLE lane_out (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    start TEXT NOT NULL,
    opening BLOB,
    number INTEGER NOT NULL,
    chain TEXT NOT NULL,
    received INTEGER NOT NULL,
    receipt BLOB,
    PRIMARY KEY (peer, lane, epoch)
) WITHOUT ROWID;
INSERT INTO lane_out (peer, lane, epoch, start, number, chain, received, receipt)
    SELECT peer, lane, 1, '0000000000000000000000000000000000000000000000000000000000000000', number, chain, received, receipt
    FROM lane_out_before;
DROP TABLE lane_out_before;

-- The same of the lanes in, with the newest head that moved us: the sender's own signature on where we stand.
ALTER TABLE lane_in RENAME TO lane_in_before;
CREATE TABLE lane_in (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    opening BLOB,
    number INTEGER NOT NULL,
    chain TEXT NOT NULL,
    head BLOB,
    PRIMARY KEY (peer, lane, epoch)
) WITHOUT ROWID;
INSERT INTO lane_in (peer, lane, epoch, number, chain) SELECT peer, lane, 1, number, chain FROM lane_in_before;
DROP TABLE lane_in_before;

ALTER TABLE aside RENAME TO aside_before;
CREATE TABLE aside (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    code TEXT NOT NULL,
    at TEXT NOT NULL,
    body BLOB,
    PRIMARY KEY (peer, lane, epoch, number)
) WITHOUT ROWID;
INSERT INTO aside (peer, lane, epoch, number, digest, code, at, body)
    SELECT peer, lane, 1, number, digest, code, at, body FROM aside_before;
DROP TABLE aside_before;

-- Truth: lanes on which two signed words do not go together, with both; `healed` once a new epoch, or the lane itself, went on.
CREATE TABLE broken (
    id INTEGER PRIMARY KEY,
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    way TEXT NOT NULL,
    code TEXT NOT NULL,
    at TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    theirs BLOB NOT NULL,
    ours BLOB,
    healed TEXT
);
CREATE UNIQUE INDEX broken_open ON broken (peer, lane, way) WHERE healed IS NULL;

-- Truth: peers that say, signed, that they were put back from a backup: the mark of the last time; and since when we know.
CREATE TABLE put_back (
    peer TEXT PRIMARY KEY,
    mark TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;

-- Truth: whom this node, put back itself, has still to hear before it shows an owner's copies again.
CREATE TABLE unasked (
    owner TEXT NOT NULL,
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (owner, peer, lane)
) WITHOUT ROWID;
