-- Truth: which copies the desks of this node have opened first when, which node made them, and the word that tells it: NULL, not yet.
CREATE TABLE opened (
    copy TEXT PRIMARY KEY,
    maker TEXT NOT NULL,
    at TEXT NOT NULL,
    word TEXT
) WITHOUT ROWID;
CREATE INDEX opened_untold ON opened (maker) WHERE word IS NULL;

-- Truth: which copies made here were seen, first when, and the word that says so. NULL: at a desk of this very node.
CREATE TABLE seen (
    copy TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    word TEXT
) WITHOUT ROWID;

-- Truth: words on what was opened, as signed: those that were said here, and those that were heard.
CREATE TABLE seen_word (
    digest TEXT PRIMARY KEY,
    envelope BLOB NOT NULL
) WITHOUT ROWID;
