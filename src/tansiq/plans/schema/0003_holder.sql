-- Derived: plans and answers are told apart by the agency that holds them: a node may host a desk of another agency, and both may
-- be given a copy of the same plan. Until now every record of a store was held for the agency that wrote its first one.
ALTER TABLE plan RENAME TO plan_before;
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
    holder TEXT NOT NULL,
    -- of an owner, not of all: nobody keeps another's plan out by being first with its token
    UNIQUE (holder, owner, token)
) WITHOUT ROWID;
INSERT INTO plan SELECT id, token, record, version, kind, owner, own, proposal, map_hash, cancelled, proposed_at, answer_by,
    starts, ends, volumes, (SELECT owner FROM record WHERE own = 1 ORDER BY seq LIMIT 1) FROM plan_before;
DROP TABLE plan_before;
CREATE INDEX plan_by_token ON plan (token);
CREATE INDEX plan_by_end ON plan (ends);

ALTER TABLE answer ADD COLUMN holder TEXT NOT NULL DEFAULT '';
UPDATE answer SET holder = (SELECT owner FROM record WHERE own = 1 ORDER BY seq LIMIT 1);
