-- Truth: content of this agency and copies received, as signed.
CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    own INTEGER NOT NULL,
    token TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    logged_at TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (id, version)
);
CREATE INDEX record_by_kind ON record (kind, seq);

-- Truth: what each decision let a desk see.
CREATE TABLE visible (
    reader TEXT NOT NULL,
    n INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES record (seq),
    until TEXT,
    PRIMARY KEY (reader, n)
) WITHOUT ROWID;
CREATE UNIQUE INDEX visible_by_record ON visible (record, reader);

-- Truth: what each decision let another agency have.
CREATE TABLE copy (
    digest TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    content TEXT NOT NULL,
    recipient TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    fields TEXT NOT NULL,
    basis TEXT NOT NULL,
    decision TEXT NOT NULL,
    made_at TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (content, recipient)
) WITHOUT ROWID;
CREATE INDEX copy_by_record ON copy (record, recipient, version);

-- Derived: records that a projection could not take, and why.
CREATE TABLE unprojected (
    record INTEGER NOT NULL,
    projection TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (record, projection)
);

-- Truth: who did what.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);

-- Truth: answers already given to an idempotency key.
CREATE TABLE answered (
    key TEXT NOT NULL,
    account TEXT NOT NULL,
    asked TEXT NOT NULL,
    record TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (account, key)
);
