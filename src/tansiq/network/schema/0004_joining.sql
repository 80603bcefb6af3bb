-- Truth: joinings that are under way, until both officers have compared the code.
CREATE TABLE joining (
    agency TEXT PRIMARY KEY,
    offer BLOB NOT NULL,
    nonce BLOB,
    answer BLOB,
    introduction BLOB
) WITHOUT ROWID;
