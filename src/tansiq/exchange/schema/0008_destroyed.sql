-- `destroyed`: of a recall, that the peer has said, signed, that its words are in no file there any more; received alone says hidden.
-- Until now no receipt left before that was so.
ALTER TABLE outbox ADD COLUMN destroyed INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET destroyed = 1 WHERE kind = 'recall' AND refused IS NULL AND number <= (
    SELECT received FROM lane_out l WHERE l.peer = outbox.peer AND l.lane = outbox.lane AND l.epoch = outbox.epoch);
CREATE INDEX outbox_hidden ON outbox (peer, lane, epoch, number) WHERE kind = 'recall' AND destroyed = 0;
