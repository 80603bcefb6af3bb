-- Who claims ground together with a plan's owner, and the room it came from, where they answer. Derived as the rest: the node that
-- opens the store makes it again, and with it whatever joint claim a node could not understand before.
ALTER TABLE plan ADD COLUMN centre TEXT;
ALTER TABLE plan ADD COLUMN parties TEXT NOT NULL DEFAULT '[]';
INSERT INTO outdated SELECT 'joint claims came' WHERE EXISTS (SELECT 1 FROM record);
