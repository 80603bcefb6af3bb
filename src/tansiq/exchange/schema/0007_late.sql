-- What lets all that waits beside it go first: pictures, and what is said of them to the agency's other nodes.
ALTER TABLE outbox ADD COLUMN late INTEGER NOT NULL DEFAULT 0;
