-- Derived: the originals from which each line of the picture was made, by their tokens. What was made from nothing has no row.
CREATE TABLE picture_root (
    token TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (token, record)
) WITHOUT ROWID;
CREATE INDEX picture_root_by_record ON picture_root (record);
-- The table of records/schema/0012_outdated.sql: the node that opens the store makes what is derived again.
INSERT INTO outdated SELECT 'roots came' WHERE EXISTS (SELECT 1 FROM record);
