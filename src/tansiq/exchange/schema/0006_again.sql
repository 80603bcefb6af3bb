-- Truth: frames put aside for a reason that time may mend, and under what they were last looked at. `kind` of the frame; empty: it
-- was put aside before this was kept, and its envelope says what it is. Of frames of an unknown kind from then it cannot be told.
CREATE TABLE again (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    looked TEXT NOT NULL,
    PRIMARY KEY (peer, lane, epoch, number)
) WITHOUT ROWID;
CREATE INDEX again_by_look ON again (looked);
INSERT INTO again (peer, lane, epoch, number, kind, looked)
    SELECT peer, lane, epoch, number, '', '' FROM aside WHERE code IN ('frame.key', 'frame.version') AND body IS NOT NULL;

-- Truth: where in a lane each of the network's records came, so that a revocation acts from there on what is looked at again too.
CREATE TABLE came (
    peer TEXT NOT NULL,
    lane TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (peer, lane, epoch, number)
) WITHOUT ROWID;

-- A refusal that is withdrawn is looked for with every receipt.
CREATE INDEX outbox_refused ON outbox (peer, lane, epoch, number) WHERE refused IS NOT NULL;
