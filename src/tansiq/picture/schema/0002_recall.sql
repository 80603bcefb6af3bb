-- What rang for a record that its owner has recalled: its words are gone and no desk is shown it; its number stays taken.
ALTER TABLE alarm ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
