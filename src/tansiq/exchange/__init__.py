"""The exchange between nodes. See DESIGN.md beside this file."""
