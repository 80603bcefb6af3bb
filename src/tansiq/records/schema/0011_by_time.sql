-- The watch log is read by time: what was written and taken in a span, and whose act it was.
CREATE INDEX record_by_time ON record (logged_at);
CREATE INDEX audit_by_time ON audit (at);
