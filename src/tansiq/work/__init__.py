"""Processes and joined queries that span capabilities. No tables of its own."""
