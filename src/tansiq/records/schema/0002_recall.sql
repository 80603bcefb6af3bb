-- Truth: what this agency has recalled. Such a record has no next version.
CREATE TABLE recalled (
    record TEXT PRIMARY KEY,
    at TEXT NOT NULL
) WITHOUT ROWID;

-- Truth: the recalls made for those who were served, as signed.
CREATE TABLE recall (
    digest TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    recipient TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (record, recipient)
) WITHOUT ROWID;

-- Truth: what others have recalled. Nothing of it is ever taken again.
CREATE TABLE tombstone (
    seq INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (owner, id)
);
