"""Text from outside: words in their one form, rows of a table that somebody else has written. No word of the domain."""
