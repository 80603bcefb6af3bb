"""Mistakes about what was made from others' records: its label and bounds while its sources go on, end or are recalled."""

from tests.mutants.mutant import WORK, Mutant, family

COPIES = family(
    "records/content.py",
    ("tests/records/test_visible.py",),
    (
        "a copy whose label names another is shown",
        "labels.read_for(self.label, self.recipient, now)",
        "labels.read(self.label, now)",
    ),
)

SOURCED = family(
    "records/sourced.py",
    (f"{WORK}/test_derivation.py",),
    (
        "under SOURCE every original is told",
        "roots = tuple(root for root in content.roots if root in own)",
        "roots = content.roots",
    ),
    ("an agency's own report comes back to it as another's", "if whose == owner}", "if whose != owner and not token}"),
    ("under SOURCE it is told that there is a source", "second_hand=bool(roots))", "second_hand=content.second_hand)"),
)

SOURCES: tuple[Mutant, ...] = (
    *family(
        "work/derivation.py",
        (f"{WORK}/test_sources_change.py",),
        (
            "a milder version frees what was made from an earlier one",
            "for version in (*then[-1:], *versions[len(then) :]))",
            "for version in versions[-1:])",
        ),
        (
            "a stricter version counts only for what is made from it",
            "for version in (*then[-1:], *versions[len(then) :]))",
            "for version in then[-1:])",
        ),
        (
            "no version of a source ever counts as gone by",
            "then = [version for version in versions if version.seq < each.since]",
            "then = [version for version in versions if each.since < 0]",
        ),
        (
            "what was made from what was recalled is free",
            "if label is None and source.by is not None:",
            "if label is None and source.by is None:",
        ),
        (
            "a desk is told of a version above its seat",
            "return source.held is None or reader in visible.readers(tx, source.held.seq)",
            "return source is not None",
        ),
        (
            "what is over lets nobody write on at home",
            "replace(label, handling_until=None) if label and labels.expired(label, now) else label",
            "replace(label, level=label.level) if label and labels.expired(label, now) else label",
        ),
        (
            "what is made from a source goes on while that is hidden",
            "    if visible.is_hidden(tx, held.seq, now):\n        return bound(None, held.owner, me)\n",
            "",
        ),
        (
            "a permission that is hidden permits",
            "if held.id not in header.refs or visible.is_hidden(tx, reply.seq, now):",
            "if held.id not in header.refs:",
        ),
        (
            "an incident tells of hidden records by its label's error",
            'for field, named in (("derived_from", draft.derived_from), ("refs", by_nature)):',
            'for field, named in (("derived_from", draft.derived_from),):',
        ),
    ),
    *family(
        "records/visible.py",
        (f"{WORK}/test_sources_change.py",),
        ("what waits for its owner's word is not hidden", "(waits IS NOT NULL OR until <= :now", "(until <= :now"),
        ("what is over by its owner's clock is not hidden", "OR strict <= :now) LIMIT 1", ") LIMIT 1"),
        ("what is over by our clock is not hidden", "OR until <= :now OR strict", "OR strict"),
    ),
    *COPIES,
    *SOURCED,
)
