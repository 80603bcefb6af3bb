"""Content, copies and the log that keeps them. See DESIGN.md beside this file."""
