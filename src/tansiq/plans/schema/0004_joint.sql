-- Derived: the newest version of each joint record known here: what its parties' concurrences must bind, and whose they are.
CREATE TABLE joint (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    record INTEGER NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    own INTEGER NOT NULL,
    holder TEXT NOT NULL,
    centre TEXT,
    -- null: this copy is not whole
    proposal TEXT,
    parties TEXT NOT NULL,
    open INTEGER NOT NULL,
    since TEXT,
    until TEXT
) WITHOUT ROWID;
CREATE INDEX joint_by_token ON joint (token);
INSERT INTO outdated SELECT 'joint records came' WHERE EXISTS (SELECT 1 FROM record);
