-- Truth: peers whose clock is known to be wrong, and since when: a place in the log, and how far their receipts went then.
CREATE TABLE clock (
    peer TEXT NOT NULL,
    agency TEXT NOT NULL,
    skew_s REAL NOT NULL,
    since INTEGER NOT NULL,
    alarm INTEGER NOT NULL,
    normal INTEGER NOT NULL,
    PRIMARY KEY (peer, agency)
) WITHOUT ROWID;
