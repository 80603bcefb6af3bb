-- Hidden from a desk because its seat was lowered: the number stays taken. Or shown to it later than it was written, because its seat
-- was raised: such a record rings nowhere.
ALTER TABLE visible ADD COLUMN barred INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visible ADD COLUMN late INTEGER NOT NULL DEFAULT 0;

-- Derived: for whom each record is held, and what a desk of theirs must have to see it, until when. level NULL: nobody can read the label.
CREATE TABLE reach (
    record INTEGER PRIMARY KEY,
    holder TEXT NOT NULL,
    level INTEGER,
    caveats TEXT NOT NULL,
    until TEXT
);
INSERT INTO outdated SELECT 'reach came' WHERE EXISTS (SELECT 1 FROM record);
