-- Truth: sealed parcels that this node carries for others; one for each sender and recipient, the newest.
CREATE TABLE parcel (
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    digest TEXT NOT NULL,
    at TEXT NOT NULL,
    size INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sender, recipient)
);
CREATE INDEX parcel_by_recipient ON parcel (recipient, at);
