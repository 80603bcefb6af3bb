"""Reports and alerts: what was seen, and what must be known at once."""
