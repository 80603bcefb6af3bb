-- Derived: the newest version of each record, ready to be listed.
CREATE TABLE picture (
    id TEXT PRIMARY KEY,
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    row BLOB NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX picture_by_record ON picture (record);

-- Truth: what rang at which desk, and who acknowledged it.
CREATE TABLE alarm (
    id INTEGER PRIMARY KEY,
    reader TEXT NOT NULL,
    cause TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    words TEXT NOT NULL,
    since TEXT NOT NULL,
    acknowledged_by TEXT,
    acknowledged_at TEXT,
    UNIQUE (reader, cause, record, version)
);
