-- For which sectors an answer speaks: an agency answers once for each room. Derived as the rest: 'tansiq rebuild' fills it in.
ALTER TABLE answer ADD COLUMN sectors TEXT NOT NULL DEFAULT '[]';
