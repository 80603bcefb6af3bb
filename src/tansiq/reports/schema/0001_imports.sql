-- Truth: which row of which source has become which record, so that an import can be run again.
CREATE TABLE imported (
    source TEXT NOT NULL,
    row_key TEXT NOT NULL,
    row_digest TEXT NOT NULL,
    record TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (source, row_key)
) WITHOUT ROWID;
