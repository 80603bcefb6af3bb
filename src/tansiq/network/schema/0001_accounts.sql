-- Truth: who may sign in at which desk of this node.
CREATE TABLE account (
    account TEXT PRIMARY KEY,
    desk TEXT NOT NULL,
    roles TEXT NOT NULL,
    password TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    locked_until TEXT
) WITHOUT ROWID;

-- Truth: sessions survive a restart; the token itself is never stored.
CREATE TABLE session (
    token TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (account),
    csrf TEXT NOT NULL,
    until TEXT NOT NULL
) WITHOUT ROWID;
