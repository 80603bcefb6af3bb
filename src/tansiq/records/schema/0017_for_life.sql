-- The uses of life safety in the audit: few among all that is done.
CREATE INDEX audit_for_life ON audit (at) WHERE instr(detail, ':life-safety') > 0;
