-- Why the derived tables must be made anew before a desk looks: a step that changes what is derived says so, where there are records.
-- Whoever opens the store as a node does it (projector.rebuild).
CREATE TABLE outdated (why TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO outdated SELECT 'forces, boards and nodes came' WHERE EXISTS (SELECT 1 FROM record);
