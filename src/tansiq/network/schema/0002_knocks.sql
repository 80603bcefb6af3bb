-- Truth: wrong passwords in a row by name, whether or not there is such an account; the name only as a hash.
CREATE TABLE knock (
    name TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    locked_until TEXT,
    at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX knock_by_time ON knock (at);
