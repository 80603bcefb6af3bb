-- Derived: the newest version of each record, ready to be listed.
CREATE TABLE picture (
    id TEXT PRIMARY KEY,
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    row BLOB NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX picture_by_record ON picture (record);
CREATE INDEX picture_by_kind ON picture (kind, record);
CREATE INDEX picture_by_owner ON picture (owner, record);

-- Derived: the words of each line of the picture, in their one form.
CREATE TABLE picture_word (
    word TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (word, record)
) WITHOUT ROWID;

-- Derived: the cells of the ground in which each line of the picture stands.
CREATE TABLE picture_cell (
    cell TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (cell, record)
) WITHOUT ROWID;

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
