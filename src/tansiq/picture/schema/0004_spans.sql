-- From when to when each line speaks of: its event's time, else when it was recorded. As in the picture's code (entry.span).
ALTER TABLE picture ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN until TEXT NOT NULL DEFAULT '';
UPDATE picture SET since = coalesce(strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(
    json_extract(CAST(row AS TEXT), '$.event_time.from'), json_extract(CAST(row AS TEXT), '$.recorded_at'))), '');
UPDATE picture SET until = max(since, coalesce(strftime('%Y-%m-%dT%H:%M:%fZ',
    json_extract(CAST(row AS TEXT), '$.event_time.to')), since));
CREATE INDEX picture_by_time ON picture (until, since, record);
