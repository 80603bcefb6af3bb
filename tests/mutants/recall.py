"""Mistakes in recall: who is told, what is hidden and destroyed, what may come again, when it is called done."""

from tests.mutants.mutant import Mutant, family

WORK = "tests/work"
RULES = (f"{WORK}/test_recall.py", f"{WORK}/test_recall_rules.py", "tests/exchange/test_recall_frames.py")

RECALLS = family(
    "records/recalls.py",
    RULES,
    (
        "whoever was not served hears of a recall",
        "if not digests or not served.keys() >= set(digests):",
        "if not digests:",
    ),
    ("desks go on seeing what was recalled", "        visible.end(tx, stored.seq)\n", ""),
    ("projections go on showing what was recalled", "        projector.forget(tx, stored, projections)\n", ""),
    (
        "one owner's tombstone stops another owner's copies",
        "FROM tombstone WHERE owner = :owner AND id IN",
        "FROM tombstone WHERE :owner <> '' AND id IN",
    ),
    (
        "a tombstone stops nothing",
        "    return {row[0] for row in rows}\n\n\ndef obey",
        "    return set()\n\n\ndef obey",
    ),
    ("a recall leaves the newest version out", "version=max(served", "version=min(served"),
)

LOGGED = family(
    "records/recalls.py",
    (f"{WORK}/test_logbook.py",),
    (
        "every desk's log tells of what others could see",
        'visible.reader = :reader AND visible.barred = 0"\n        f" GROUP BY tombstone.seq',
        "visible.n > 0 AND :reader <> ''\"\n        f\" GROUP BY tombstone.seq",
    ),
)

TOLD = family(
    "records/recalls.py",
    (f"{WORK}/test_recall.py",),
    (
        "every desk is told of what others could see",
        'visible.reader = :reader AND visible.barred = 0"\n        " WHERE tombstone.seq',
        "visible.n > 0 AND :reader <> ''\"\n        \" WHERE tombstone.seq",
    ),
)

LOG = family(
    "records/log.py",
    RULES,
    (
        "the body of what was recalled stays",
        "UPDATE record SET envelope = X'' WHERE",
        "UPDATE record SET logged_at = logged_at WHERE",
    ),
    (
        "an owner's recall destroys another owner's copies",
        'which = "id = :id AND owner = :owner AND own = 0"',
        "which = \"id = :id AND :owner <> '' AND own = 0\"",
    ),
)

WHOLE = family(
    "records/copies.py",
    RULES,
    (
        "the owner keeps the copies that it recalled",
        "UPDATE copy SET envelope = X'' WHERE",
        "UPDATE copy SET made_at = made_at WHERE",
    ),
)

VISIBLE = family(
    "records/visible.py",
    RULES,
    (
        "what was visible without an end stays visible",
        'until = :ended WHERE record = :record"',
        'until = :ended WHERE record = :record AND until IS NOT NULL"',
    ),
)

OUTBOX = family(
    "exchange/outbox.py",
    RULES,
    (
        "what waits is sent all the same",
        '        tx.run("DELETE FROM outbox WHERE digest = :digest AND number IS NULL", {"digest": digest})\n',
        "",
    ),
    (
        "what has left is forgotten with its number",
        'DELETE FROM outbox WHERE digest = :digest AND number IS NULL"',
        'DELETE FROM outbox WHERE digest = :digest"',
    ),
    (
        "a recall goes by the other lane and overtakes the copy",
        "lanes = {each.peer: each.lane for",
        "lanes = {each.peer: Lane.ALARM for",
    ),
    ("a copy that was recalled is sent as an empty one", 'gone = kind == "copy" and body == b""', "gone = False"),
)

STATE = family(
    "exchange/deliveries.py",
    ("tests/exchange/test_own_nodes.py",),
    (
        "a recall is done when the first node has it",
        '("refused", "pending", "sent", "received"), min',
        '("refused", "pending", "sent", "received"), max',
    ),
    (
        "a room that has nothing yet is passed over",
        'if state in ("pending", "sent")))',
        'if state == "refused"))',
    ),
)

INBOX = family(
    "exchange/inbox.py",
    RULES,
    (
        "what is brought again after its recall is taken",
        "    if held.is_dead(copy.owner, copy.id):\n",
        "    if not copy.id:\n",
    ),
    (
        "what was put aside outlives its recall",
        '"UPDATE aside SET body = NULL WHERE peer = :peer AND digest = :digest"',
        '"UPDATE aside SET body = body WHERE peer = :peer AND digest = :digest"',
    ),
)

ASIDE = family(
    "exchange/aside.py",
    RULES,
    (
        "what is brought again is kept with what was put aside",
        'frame.body[:MAX_ENVELOPE_BYTES] if code != "frame.recalled" else None',
        "frame.body[:MAX_ENVELOPE_BYTES]",
    ),
)

SCRUB = family(
    "exchange/peering.py",
    RULES,
    ("a receipt leaves before the files are clean", "return mark == 0 or self._db.scrub(mark)", "return True"),
)

BY_DESKS = family(
    "work/recall.py",
    RULES,
    ("every desk recalls what another released", "    if not everyday or approved:\n", "    if approved:\n"),
    (
        "a desk recalls what a release authority approved",
        "    if not everyday or approved:\n",
        "    if not everyday:\n",
    ),
)

RECALL: tuple[Mutant, ...] = (
    *RECALLS,
    *LOGGED,
    *TOLD,
    *LOG,
    *WHOLE,
    *VISIBLE,
    *OUTBOX,
    *STATE,
    *INBOX,
    *ASIDE,
    *SCRUB,
    *BY_DESKS,
)
