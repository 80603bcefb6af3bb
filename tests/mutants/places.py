"""Mistakes with places: what is read without trust, what is found, and what a kill, a second file or a broken row may do."""

from tests.mutants.mutant import Mutant, family

TAKING = family(
    "places/taking.py",
    ("tests/places/test_taking.py",),
    (
        "an import goes on one row too far",
        "islice(READ[what](data), at.done, None)",
        "islice(READ[what](data), at.done + 1, None)",
    ),
    (
        "a file that was taken is taken again",
        "if at is not None and at.digest == digest:",
        "if at is None and digest == what:",
    ),
    (
        "another file goes on where the last one stopped",
        "_At(at.run + 1 if at else 1, digest, 0)",
        "_At(at.run + 1 if at else 1, digest, at.done if at else 0)",
    ),
    ("another file does not begin a new run", "at.run + 1 if at else 1", "at.run if at else 1"),
    (
        "a broken row loses what it said before",
        "                writing.keep(tx, what, source, at.run, item.key)\n",
        "                pass\n",
    ),
    ("what is gone is removed unasked", "    while replace:\n", "    while True:\n"),
    ("a file without a good row replaces everything", "if replace and not good:", "if replace and good is None:"),
    ("an import that was overtaken goes on", "if _at(tx, what, source) != at:", "if _at(tx, what, source) is None:"),
)

WRITING = family(
    "places/writing.py",
    ("tests/places/test_taking.py", "tests/places/test_queries.py"),
    (
        "one source's rows are removed for another's",
        "WHERE source = :source AND run <> :run LIMIT :most",
        "WHERE source IS NOT NULL AND (source, run) <> (:source, :run) LIMIT :most",
    ),
    ("an old name goes on being found", "    _forget(tx, found[0])\n", ""),
)

READING = family(
    "places/gazetteer.py",
    ("tests/places/test_gazetteer.py",),
    ("a position that nobody knows is a place", "if lat == 0 and lon == 0:", "if lat == lon == 99:"),
    (
        "one id stands for two places",
        "if seen.setdefault(key, digest) != digest:",
        "if seen.setdefault(key, digest) is None:",
    ),
    (
        "a place off the earth is taken",
        "if not (math.isfinite(value) and -most <= value <= most):",
        "if math.isnan(value):",
    ),
)

DRAWING = family(
    "places/outlines.py",
    ("tests/places/test_outlines.py",),
    ("a boundary off the earth is drawn", " and abs(lon) <= 180 and abs(lat) <= 90", ""),
    ("an outline that crosses itself is taken", "<= MENDED * mended.area", "<= mended.area"),
    ("a tangle is mended at any price", "        if _tangled(shape):\n", "        if shape is None:\n"),
)

FINDING = family(
    "places/queries.py",
    ("tests/places/test_queries.py",),
    ("the nearer does not come first", 'f"rank DESC, {flat}, id"', 'f"rank DESC, id + 0 * ({flat})"'),
    ("the nearest is taken from beyond the box's edge", "<= min(sure, MAX_AWAY_M)", "<= MAX_AWAY_M"),
    ("a place that is no more is the nearest", " AND rank > 0", ""),
    ("a point is looked for with its axes changed", "shapely.Point(at[1], at[0])", "shapely.Point(at[0], at[1])"),
)

PLACES: tuple[Mutant, ...] = (*TAKING, *WRITING, *READING, *DRAWING, *FINDING)
