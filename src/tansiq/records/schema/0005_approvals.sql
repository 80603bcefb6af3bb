-- Truth: what a person with the right to release has said of exactly one content, as signed by his key.
CREATE TABLE approval (
    seq INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    content TEXT NOT NULL,
    approver TEXT NOT NULL,
    at TEXT NOT NULL,
    envelope BLOB NOT NULL
);
CREATE INDEX approval_by_content ON approval (content, seq);

-- Truth: own records whose newest version waits for a person's word, and since when.
CREATE TABLE waiting (
    record TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    since TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX waiting_by_time ON waiting (since, record);

-- Who was given the minimum for life's sake may be released the whole of the same content later: UNIQUE has `fields` too.
DROP INDEX copy_by_record;
DROP INDEX copy_by_id;
ALTER TABLE copy RENAME TO copy_before_0005;
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
    UNIQUE (content, recipient, fields)
) WITHOUT ROWID;
INSERT INTO copy (digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope)
SELECT digest, record, content, recipient, id, version, fields, basis, decision, made_at, envelope FROM copy_before_0005;
DROP TABLE copy_before_0005;
CREATE INDEX copy_by_record ON copy (record, recipient, version);
CREATE INDEX copy_by_id ON copy (id, recipient);
