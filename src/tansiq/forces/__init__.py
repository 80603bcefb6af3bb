"""Who and what stands on the ground, as far as a desk may know: the newest word on each unit, post, patrol, sensor and facility."""
