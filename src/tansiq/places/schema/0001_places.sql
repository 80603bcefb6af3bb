-- Truth: which sources this node was given, and how far the newest file of each was taken in.
CREATE TABLE place_source (
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    run INTEGER NOT NULL,
    digest TEXT NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    finished_at TEXT,
    PRIMARY KEY (what, source)
) WITHOUT ROWID;

-- Truth: places with names; `run` is that of the last file that named them.
CREATE TABLE toponym (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    run INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    row BLOB NOT NULL,
    UNIQUE (source, key)
);
CREATE INDEX toponym_by_lat ON toponym (lat, lon);

-- Truth: their whole names in one spelling; written with the place.
CREATE TABLE toponym_name (
    name TEXT NOT NULL,
    toponym INTEGER NOT NULL,
    PRIMARY KEY (name, toponym)
) WITHOUT ROWID;
CREATE INDEX toponym_name_by_toponym ON toponym_name (toponym);

-- Truth: the words of their names in one spelling; written with the place.
CREATE TABLE toponym_word (
    word TEXT NOT NULL,
    toponym INTEGER NOT NULL,
    PRIMARY KEY (word, toponym)
) WITHOUT ROWID;
CREATE INDEX toponym_word_by_toponym ON toponym_word (toponym);

-- Truth: outlines of governorates, districts and the like, as the source draws them.
CREATE TABLE boundary (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    run INTEGER NOT NULL,
    south REAL NOT NULL,
    west REAL NOT NULL,
    north REAL NOT NULL,
    east REAL NOT NULL,
    row BLOB NOT NULL,
    shape BLOB NOT NULL,
    UNIQUE (source, key)
);
CREATE INDEX boundary_by_south ON boundary (south, north);
