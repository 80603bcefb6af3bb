-- Truth: when a peer fell silent, of when the picture was then, and when it was heard again.
CREATE TABLE silence (
    seq INTEGER PRIMARY KEY,
    peer TEXT NOT NULL,
    heard_at TEXT NOT NULL,
    since TEXT NOT NULL,
    back_at TEXT
);
