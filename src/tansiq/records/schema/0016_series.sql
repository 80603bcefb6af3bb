-- Of one content an agency may be given the minimum twice: what was taken back from it, and after that what stays for life's sake, as
-- a series of its own. So UNIQUE has `id` too; within one series nothing is released twice.
DROP INDEX copy_by_record;
DROP INDEX copy_by_id;
ALTER TABLE copy RENAME TO copy_before_0016;
CREATE TABLE copy (
    digest TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    content TEXT NOT NULL,
    recipient TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    fields TEXT NOT NULL,
    basis TEXT NOT NULL,
    decision TEXT NOT NULL,
    made_at TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (content, recipient, fields, id)
) WITHOUT ROWID;
INSERT INTO copy (digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope)
SELECT digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope FROM copy_before_0016;
DROP TABLE copy_before_0016;
CREATE INDEX copy_by_record ON copy (record, recipient, version);
CREATE INDEX copy_by_id ON copy (id, recipient);
