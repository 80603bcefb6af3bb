-- Truth: when this store was put back from a backup, and how far the log went then.
CREATE TABLE restored (
    at TEXT PRIMARY KEY,
    last_record INTEGER NOT NULL,
    backup TEXT NOT NULL
) WITHOUT ROWID;
