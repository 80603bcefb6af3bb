"""Claims, movements and their answers. See DESIGN.md beside this file."""
