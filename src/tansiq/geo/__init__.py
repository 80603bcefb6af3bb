"""Places on the ground, WGS 84. ``lat, lon`` everywhere; ``lon, lat`` only inside GeoJSON's coordinates."""
