-- Truth: what waits for, was handed to, and was received by each peer.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    number INTEGER,
    chain TEXT,
    refused TEXT,
    UNIQUE (peer, digest)
);
CREATE UNIQUE INDEX outbox_by_number ON outbox (peer, lane, number);
CREATE INDEX outbox_waiting ON outbox (peer, lane, id) WHERE number IS NULL;
CREATE INDEX outbox_by_digest ON outbox (digest);

-- Truth: how far each lane out has got, and the receipt that proves it.
CREATE TABLE lane_out (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    number INTEGER NOT NULL,
    chain TEXT NOT NULL,
    received INTEGER NOT NULL,
    receipt BLOB,
    PRIMARY KEY (peer, lane)
) WITHOUT ROWID;

-- Truth: how far each lane in has got.
CREATE TABLE lane_in (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    number INTEGER NOT NULL,
    chain TEXT NOT NULL,
    PRIMARY KEY (peer, lane)
) WITHOUT ROWID;

-- Truth: frames that verified but could not be taken.
CREATE TABLE aside (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    code TEXT NOT NULL,
    at TEXT NOT NULL,
    body BLOB,
    PRIMARY KEY (peer, lane, number)
) WITHOUT ROWID;

-- Truth: how fresh our picture of a peer and its picture of us were, as last noted.
CREATE TABLE age (
    peer TEXT PRIMARY KEY,
    ours TEXT,
    theirs TEXT
) WITHOUT ROWID;
