"""Mistakes in recall: who is told, what is hidden and destroyed, what may come again, when it is called done."""

from tests.mutants.mutant import WORK, Mutant, family

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

PICTURES = family(
    "work/recall.py",
    (f"{WORK}/test_pictures.py",),
    (
        "a record is taken back and its pictures stay",
        "    for picture in attached.to(tx, stored.id, stored.owner):\n",
        "    for picture in ():\n",
    ),
)

WITH_RECORD = family(
    "work/derivation.py",
    (f"{WORK}/test_pictures.py",),
    (
        "a picture goes where its record has not gone",
        "yield _together(held.owner, labels.read(held.header().label, held.logged_at), _having(tx, ref), waits=waits)",
        "yield Bound(None)",
    ),
)

EXPORTS = (
    *family(
        "work/exporting.py",
        (f"{WORK}/test_exporting.py",),
        (
            "what is bound goes on paper without a word",
            "return all(me in derivation.permitted",
            "return True or all(me in derivation.permitted",
        ),
        ("a desk prints what it does not see", "or not visible.may_see(tx, stored.seq, reader, now) or", "or"),
    ),
    *family(
        "kinds/request.py",
        (f"{WORK}/test_exporting.py",),
        (
            "leave for one use is leave for the other",
            "meant = reply.use == use and reply.version",
            "meant = reply.version",
        ),
    ),
)

ONE_ACT = (
    *family(
        "work/derivation.py",
        (f"{WORK}/test_one_act.py", f"{WORK}/test_one_matter.py"),
        ("a picture goes to whoever has its record coarse in the same act", "and grant.coarse == coarsening.EXACT", ""),
        ("a picture of a record under SOURCE goes with it", "*(() if hides else having)", "*having"),
        (
            "a picture goes with its record while that waits",
            "whole | before, waits=decision.needs is not None)",
            "whole | before | {held.agency for held in decision.withheld}, waits=False)",
        ),
    ),
    *family(
        "records/holdings.py",
        (f"{WORK}/test_one_matter.py",),
        (
            "a picture goes to whoever was given its record coarse",
            "coalesce(coarse, :exact) = :exact",
            "coalesce(coarse, :exact) <> ''",
        ),
    ),
    *family(
        "labels/release.py",
        ("tests/labels/test_release_one_by_one.py",),
        (
            "life safety speaks of a picture as of its record",
            '{subject.kind, subject.follows} if rule.purpose == "standing" else {subject.kind}',
            "{subject.kind, subject.follows}",
        ),
        (
            "a rule for reports does not speak of their pictures",
            '{subject.kind, subject.follows} if rule.purpose == "standing" else {subject.kind}',
            "{subject.kind}",
        ),
    ),
    *family(
        "work/approving.py",
        (f"{WORK}/test_one_matter.py",),
        (
            "a person's word binds the record alone",
            "return looked(directory, decisions[0], now, pictures=decisions[1:])",
            "return looked(directory, decisions[0], now)",
        ),
    ),
    *family(
        "work/dry_run.py",
        (f"{WORK}/test_hosted_desks.py",),
        (
            "sending does not bind on whose node it lands",
            "    bound += [f\"hosts {agency} {' '.join(hosts)}\" for agency, hosts in reached]\n",
            "",
        ),
    ),
    *family(
        "work/subjects.py",
        (f"{WORK}/test_one_act.py",),
        ("a guest's picture goes by a rule that its key cannot sign for", "or subject.owner != me:", ":"),
        ("a rule for a sector speaks of no picture", "sectors=record.sectors,", ""),
    ),
)

ATTACHING = family(
    "work/attaching.py",
    (f"{WORK}/test_pictures.py",),
    (
        "a picture is spoken of by itself while its record waits",
        "return stored.kind == attached.KIND and any(approvals.waits(tx, ref) is not None for ref in stored.header().refs)",
        "return False",
    ),
    ("a picture goes to whoever gets the record coarse", "within) != EXACT:", "within) is None:"),
    (
        "a picture's label names whom it likes",
        "set(label.audience) <= set(of.audience) and set(label.groups)",
        "set(label.groups)",
    ),
)

PLAIN = family(
    "pictures/jpeg.py",
    ("tests/pictures/test_jpeg.py",),
    ("a picture may be followed by anything", "if at + 2 != len(data) or", "if"),
    (
        "a picture may carry any segment",
        "elif kind not in _TABLES and not (kind == _JFIF and _PLAIN_JFIF.fullmatch(inside)):",
        "elif kind == 0:",
    ),
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

LEAVING = family(
    "work/leaving.py",
    (f"{WORK}/test_pictures.py", f"{WORK}/test_groups.py"),
    (
        "a picture stays with whoever has left the group through which it came",
        "if given.kind not in BINDING and newest",
        "if given.kind not in (*BINDING, attached.KIND) and newest",
    ),
    (
        "a picture that goes with its record is offered beside it",
        "if newest.kind != attached.KIND or records.keys().isdisjoint(newest.header().refs):",
        "if True:",
    ),
    (
        "a plan is taken back from one agency",
        'BINDING = (*registry.PLANS, "concurrence", *registry.DIRECTORY)',
        "BINDING = registry.DIRECTORY",
    ),
)
STATE = family(
    "exchange/deliveries.py",
    ("tests/exchange/test_own_nodes.py",),
    (
        "a recall is done when the first node has it",
        '("refused", "pending", "sent", "hidden", "received"), min',
        '("refused", "pending", "sent", "hidden", "received"), max',
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
        "frame.body[:MAX_ENVELOPE_BYTES] if code not in NOT_KEPT else None",
        "frame.body[:MAX_ENVELOPE_BYTES]",
    ),
)

HIDDEN = family(
    "exchange/receipts.py",
    RULES,
    ("hidden is shown as destroyed", "min(said.destroyed, said.number)", "said.number"),
)

SCRUB = family(
    "exchange/peering.py",
    RULES,
    (
        "a receipt says that it is destroyed before the files are clean",
        "destroyed=at.number if recalls.all_destroyed(tx) else 0",
        "destroyed=at.number",
    ),
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
    *PICTURES,
    *WITH_RECORD,
    *ONE_ACT,
    *EXPORTS,
    *ATTACHING,
    *PLAIN,
    *LOGGED,
    *TOLD,
    *LOG,
    *WHOLE,
    *VISIBLE,
    *OUTBOX,
    *LEAVING,
    *STATE,
    *INBOX,
    *ASIDE,
    *HIDDEN,
    *SCRUB,
    *BY_DESKS,
)
