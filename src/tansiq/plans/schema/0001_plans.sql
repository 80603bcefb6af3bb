-- Derived: the newest version of each plan known here.
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    record INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    own INTEGER NOT NULL,
    proposal TEXT NOT NULL,
    map_hash TEXT NOT NULL,
    cancelled INTEGER NOT NULL,
    proposed_at TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    volumes BLOB NOT NULL,
    -- of an owner, not of all: nobody keeps another's plan out by being first with its token
    UNIQUE (owner, token)
) WITHOUT ROWID;
CREATE INDEX plan_by_token ON plan (token);
CREATE INDEX plan_by_end ON plan (ends);

-- Derived: every answer known here.
CREATE TABLE answer (
    record INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    plan TEXT NOT NULL,
    proposal TEXT NOT NULL,
    map_hash TEXT NOT NULL,
    agency TEXT NOT NULL,
    own INTEGER NOT NULL,
    answer TEXT NOT NULL,
    conditions TEXT,
    despite TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX answer_by_plan ON answer (plan, proposal, record);
