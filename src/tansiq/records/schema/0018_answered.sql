-- What an idempotency key has made is the very version, by its digest: a repeat is never answered with a later one. What was
-- remembered by a record's id is the version that stood then.
UPDATE answered SET record = (
    SELECT digest FROM record WHERE record.id = answered.record AND record.logged_at <= answered.at ORDER BY version DESC LIMIT 1
) WHERE EXISTS (SELECT 1 FROM record WHERE record.id = answered.record AND record.logged_at <= answered.at);
