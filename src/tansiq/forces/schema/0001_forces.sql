-- Derived: the newest version of each record that says who or what stands on the ground.
CREATE TABLE force (
    record INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    slug TEXT NOT NULL,
    row BLOB NOT NULL
);
CREATE INDEX force_by_slug ON force (owner, kind, slug, record);
