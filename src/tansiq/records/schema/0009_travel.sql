-- Truth: what the node that wrote a record has told the agency's other nodes of how its release stands, as signed; here and there.
CREATE TABLE queued (
    seq INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    content TEXT NOT NULL,
    envelope BLOB NOT NULL
);
CREATE INDEX queued_by_content ON queued (content, seq);
