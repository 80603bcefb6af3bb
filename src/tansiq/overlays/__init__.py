"""Layers of the map that the node's operator has on his own disk: PMTiles, GeoJSON, GeoPackage.

They are nobody's records: the same for every desk of the node, never exchanged, never written. What cannot be read is named with a
code and leaves the others as they are. Nothing is made of a file's name but a name: a file is served only if the listing of the
folder has it.
"""
