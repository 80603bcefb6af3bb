-- Truth: the keys with which persons approve, each encrypted under its person's password; without it nobody here can sign.
CREATE TABLE approver (
    account TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    public BLOB NOT NULL,
    cost TEXT NOT NULL,
    salt BLOB NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL
) WITHOUT ROWID;

-- Wrong passwords are counted by name in knock since step 2; nothing reads these any more.
ALTER TABLE account DROP COLUMN failures;
ALTER TABLE account DROP COLUMN locked_until;
