"""Names on the ground: a gazetteer and boundaries that the administrator took in, searched by every desk alike. See DESIGN.md."""
