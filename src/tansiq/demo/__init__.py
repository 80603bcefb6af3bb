"""The demonstration: several nodes on loopback, and the Makhmur day played on them."""
