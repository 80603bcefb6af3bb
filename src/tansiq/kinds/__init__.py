"""Record bodies by kind, versioned, with their pure rules: the language that all capabilities share.

A body is read leniently (unknown fields survive in the signed bytes) and written strictly. `registry` knows which kinds there are;
`docs/formats/kinds.md` describes every field and a house test holds the two together.
"""
