"""Photographs as bytes: made anew without what a camera wrote into them, and looked at before they are believed (DESIGN.md)."""
