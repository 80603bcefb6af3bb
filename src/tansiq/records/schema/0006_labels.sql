-- Truth: on what terms a copy was made, where it is not exact or its label named the recipient through groups.
CREATE TABLE copy_terms (
    digest TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    coarse TEXT NOT NULL,
    via TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX copy_terms_by_recipient ON copy_terms (recipient) WHERE via <> '';

-- Truth: the agencies from which alone a record was recalled. What is released to them after that is a new series of copies.
CREATE TABLE recalled_from (
    record TEXT NOT NULL,
    recipient TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (record, recipient)
) WITHOUT ROWID;

-- A record may be recalled from one agency alone, released to it anew, and recalled again: one recall for each series of copies.
ALTER TABLE recall RENAME TO recall_one;
CREATE TABLE recall (
    digest TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    recipient TEXT NOT NULL,
    series TEXT NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (record, recipient, series)
) WITHOUT ROWID;
INSERT INTO recall (digest, record, recipient, series, envelope)
    SELECT digest, record, recipient,
        coalesce((SELECT max(id) FROM copy WHERE copy.record = recall_one.record AND copy.recipient = recall_one.recipient), ''),
        envelope
    FROM recall_one;
DROP TABLE recall_one;

-- A reply that permits a use is looked for among its owner's replies.
CREATE INDEX reply_by_owner ON record (owner, seq) WHERE kind = 'reply' AND own = 0;
