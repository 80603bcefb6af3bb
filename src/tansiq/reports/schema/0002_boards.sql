-- Derived: the newest version of each request, reply, requirement, assessment and alert, with when it is due.
CREATE TABLE board (
    id TEXT PRIMARY KEY,
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    holder TEXT NOT NULL,
    own INTEGER NOT NULL,
    due TEXT NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX board_by_due ON board (kind, due, id);

-- Derived: which record speaks of which, under the id by which its author knows it.
CREATE TABLE mention (
    ref TEXT NOT NULL,
    id TEXT NOT NULL,
    record INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (ref, id)
) WITHOUT ROWID;
CREATE INDEX mention_by_id ON mention (id);
