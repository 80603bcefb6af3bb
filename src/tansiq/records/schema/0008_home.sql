-- Content of this agency that was written at another of its nodes: at which. NULL: written here, or a copy of another agency's.
ALTER TABLE record ADD COLUMN home TEXT;
