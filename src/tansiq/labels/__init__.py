"""Labels and the one release decision. See DESIGN.md beside this file."""
