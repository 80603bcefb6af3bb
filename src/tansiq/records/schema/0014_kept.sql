-- Truth: how much of what a peer (side 'peer', by node) or a guest (side 'guest', by agency) has lately given is counted against its
-- quota, and when that was so. It is written with what it counts; it runs down by itself.
CREATE TABLE kept (
    side TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes REAL NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (side, name)
) WITHOUT ROWID;
