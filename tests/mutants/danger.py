"""Mistakes in whom a danger concerns, what stays with whoever has left a group, and what is read of the uses of life safety."""

from tests.mutants.mutant import WORK, Mutant, family

CORDON = family(
    "kinds/about.py",
    (f"{WORK}/test_danger.py",),
    ("a cordon concerns nobody", "    return (*stands, *cordon)", "    return stands"),
    (
        "a danger's own stand-off widens nothing",
        "    return (body.stand_off_m or 0.0) if isinstance(body, Hazard | Alert | Deviation) else 0.0",
        "    return 0.0",
    ),
    (
        "an alert's own stand-off widens nothing",
        "if isinstance(body, Hazard | Alert | Deviation) else 0.0",
        "if isinstance(body, Hazard | Deviation) else 0.0",
    ),
)

STAND_OFF = family(
    "network/ground.py",
    ("tests/network/test_ground.py",),
    (
        "a small stand-off of its own makes a danger concern fewer than the map says",
        "self._touched(tuple(shapes), max(stand_off_m, self.stand_off_m))",
        "self._touched(tuple(shapes), stand_off_m or self.stand_off_m)",
    ),
)

UNTOLD = family(
    "work/danger.py",
    (f"{WORK}/test_danger.py",),
    (
        "whoever holds a danger is not told of those whom its stand-off reaches",
        "answerers.required(shapes, ground, off_m)",
        "answerers.required(shapes, ground)",
    ),
)

LEAVING = (
    *family(
        "work/leaving.py",
        (f"{WORK}/test_leaving_in_danger.py",),
        (
            "who leaves a group loses what is for life's sake too",
            "                    if stays is not None:\n",
            "                    if stays is None:\n",
        ),
        (
            "an offer does not say whose minimum stays",
            "            yield newest.id\n",
            "            return\n",
        ),
    ),
    *family(
        "work/anew.py",
        (f"{WORK}/test_leaving_in_danger.py",),
        (
            "who leaves a group is released the whole anew by a standing rule",
            'rules = [rule for rule in self.directory.rules if rule.purpose == "life-safety"]',
            "rules = self.directory.rules",
        ),
    ),
    *family(
        "records/holdings.py",
        (f"{WORK}/test_leaving_in_danger.py",),
        (
            "a minimum that came later hides that the whole is still there",
            " AND later.fields = 'full')",
            ")",
        ),
    ),
)

USES = (
    *family(
        "records/uses.py",
        ("tests/web/test_uses.py",),
        (
            "a use is read by whoever may not see its record",
            'joined = visible.joined("record.seq") if reader is not None else ""',
            'joined = ""',
        ),
        (
            "words in an audit line pass for a use",
            "instr(detail, '{_MARK}') > 0 AND ({acts}) AND",
            "instr(detail, '{_MARK}') > 0 AND",
        ),
        (
            "a page of uses loses what is of the instant at its end",
            "    if len(page) == limit:\n",
            "    if len(page) > limit:\n",
        ),
    ),
    *family(
        "work/resend.py",
        ("tests/web/test_uses.py",),
        (
            "sending again for life's sake is not audited",
            "if allowed and right is not None and right.basis is Basis.LIFE_SAFETY:",
            "if allowed and right is None:",
        ),
    ),
    *family(
        "work/leaving.py",
        ("tests/web/test_uses.py",),
        (
            "what stays for life's sake is not audited",
            '            audit.note(tx, now, author.account, f"keep {stored.kind}"',
            '            audit.note(tx, now, author.account, "kept"',
        ),
    ),
)

DANGER: tuple[Mutant, ...] = (
    *CORDON,
    *STAND_OFF,
    *UNTOLD,
    *LEAVING,
    *USES,
)
