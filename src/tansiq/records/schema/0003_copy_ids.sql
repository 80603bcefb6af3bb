-- A record that speaks of ours names it by the id of the copy that its owner was given.
CREATE INDEX copy_by_id ON copy (id, recipient);
