"""Mistakes in the lanes: alarms first, numbers, chain, receipts, what is put aside."""

from tests.mutants.mutant import WORK, Mutant, family

LANE_TESTS = (
    "tests/exchange/test_delivery.py",
    "tests/exchange/test_receipts.py",
    "tests/exchange/test_session.py",
    "tests/exchange/test_sent_again.py",
    "tests/exchange/test_poison.py",
)

FRAMES = family(
    "exchange/frames.py",
    LANE_TESTS,
    (
        "the chain does not bind the number",
        "tansiq-chain-1\\n{chain}\\n{number}\\n{kind}",
        "tansiq-chain-1\\n{chain}\\n{kind}",
    ),
    ("the chain does not bind the kind", "{number}\\n{kind}\\n{digest}", "{number}\\n{digest}"),
    ("the chain does not bind what came before", "tansiq-chain-1\\n{chain}\\n", "tansiq-chain-1\\n"),
)

LATE = family(
    "exchange/outbox.py",
    (f"{WORK}/test_pictures.py",),
    (
        "words wait behind pictures",
        "ORDER BY number IS NULL, number, late, id LIMIT",
        "ORDER BY number IS NULL, number, id LIMIT",
    ),
    ("pictures go together with words", "        if late and frames:\n            break\n", ""),
)

OUTBOX = family(
    "exchange/outbox.py",
    LANE_TESTS,
    (
        "a peer that stands where we never were is served",
        '    if chain_at(tx, peer, lane, after) != after.chain:\n        raise Fault("frame.chain")\n    frames',
        "    frames",
    ),
    (
        "what waits is sent newest first",
        "ORDER BY number IS NULL, number, late, id LIMIT",
        "ORDER BY number IS NULL, number, late, id DESC LIMIT",
    ),
    (
        "what was never sent overtakes what was",
        "ORDER BY number IS NULL, number, late, id LIMIT",
        "ORDER BY number IS NOT NULL, number, late, id LIMIT",
    ),
    (
        "a number is not kept with its frame",
        "        if old_number is None:\n",
        "        if old_number is None and number < 0:\n",
    ),
    ("a batch may be of any size", "        if frames and budget < len(body):\n            break\n", ""),
    ("a batch says that it is all when it is not", "len(frames) == len(rows)", "len(frames) <= len(rows)"),
)

DELIVERIES = family(
    "exchange/deliveries.py",
    LANE_TESTS,
    ("what was sent is called received", "WHEN o.number > coalesce(l.received, 0)", "WHEN o.number < 0"),
)

OVER = family(
    "exchange/outbox.py",
    ("tests/exchange/test_over.py",),
    (
        "what is over leaves as long as it had no number",
        ' AND (number IS NULL OR (epoch = :epoch AND number > :number))",\n        {"peer": peer, "lane": lane, "now"',
        ' AND (epoch = :epoch AND number > :number)",\n        {"peer": peer, "lane": lane, "now"',
    ),
    (
        "what is over leaves again once it had a number",
        ' AND (number IS NULL OR (epoch = :epoch AND number > :number))",\n        {"peer": peer, "lane": lane, "now"',
        ' AND (number IS NULL OR (epoch = :epoch AND number < 0))",\n        {"peer": peer, "lane": lane, "now"',
    ),
    (
        "what is there already is called lost",
        'number > :number))",\n        {"peer": peer, "lane": lane, "now"',
        'number >= :number))",\n        {"peer": peer, "lane": lane, "now"',
    ),
    ("the words of what is over go with its digest", 'b"" if lost else _envelope', "_envelope"),
    (
        "what waits is over by an older version's label",
        "if until or versions > 1\n",
        "if until and versions == 1\n",
    ),
    ("what went as its digest is left behind by a next version", "(lost = 0 OR number IS NULL))", "lost >= 0)"),
    (
        "what was held back goes after what follows it",
        "AND number IS NULL AND lost = 1 AND doubtful = 0",
        "AND lost > 1",
    ),
)

OVER_SHOWN = family(
    "exchange/deliveries.py",
    ("tests/exchange/test_over.py",),
    ("a cut line hides that it is over", "o.lost = 1 OR (o.number IS NULL AND o.until <= :now)", "o.lost = 1"),
    ("a receipt for its digest alone is one for its words", "o.lost = 1 OR (o.number", "(o.number"),
    ("what is over counts as waiting for ever", 'number IS NULL AND lost = 0"', 'number IS NULL"'),
)

INBOX = family(
    "exchange/inbox.py",
    ("tests/exchange/test_sent_again.py", "tests/exchange/test_delivery.py", "tests/exchange/test_poison.py"),
    (
        "a frame that is here already is put aside",
        "if held.has(frame.digest):\n        return None  # held",
        "if not frame.digest:\n        return None  # held",
    ),
    (
        "one poison frame stops its lane",
        '            if not fault.code.startswith("frame."):\n                raise\n',
        "            raise\n",
    ),
    (
        "poison is thrown away without a trace",
        "            aside.put(tx, way.place(frame), frame, code, now, judged if heard else None)\n",
        "            pass\n",
    ),
    ("frames are kept and the position stays", "    if checked.moves:\n        _move(tx, peer, lane, checked)\n", ""),
)

HELD = family(
    "exchange/held.py",
    ("tests/exchange/test_sent_again.py", "tests/exchange/test_poison.py", "tests/exchange/test_recall_frames.py"),
    ("the same bytes twice in a batch are poison", "        self._digests.add(stored.digest)\n", ""),
    (
        "a batch's second version follows nothing",
        "        self._newest[stored.id] = stored.newest\n",
        "        self._newest.setdefault(stored.id, stored.newest)\n",
    ),
    (
        "what follows its recall in a batch is taken",
        "            self._dead.add((recall.owner, recall.id))\n",
        "            pass\n",
    ),
)

BEGUN = family(
    "exchange/held.py",
    ("tests/exchange/test_beforehand.py",),
    ("a batch is told anew with every key in it", "        if self._holds is not None:\n            return\n", ""),
)

BEFOREHAND = family(
    "exchange/beforehand.py",
    ("tests/exchange/test_beforehand.py",),
    ("what nobody has verified holds", "memory[ANSWERS + place] == GOOD", "memory[ANSWERS + place] <= GOOD"),
    (
        "the helper finds every signature good",
        "        if signing.holds(Signed(public, signature, memory[message:offset])):\n",
        "        if Signed(public, signature, memory[message:offset]):\n",
    ),
    (
        "the answers to one batch stand for the next",
        "        memory[ANSWERS : ANSWERS + len(places)] = bytes(len(places))\n",
        "",
    ),
    (
        "one batch is answered with the next one's answers",
        " or self._memory is not memory or self._batch != batch:",
        " or self._memory is not memory:",
    ),
    (
        "a batch overwrites the one that is being verified",
        " or DONE.unpack_from(memory)[0] != self._batch:",
        ":",
    ),
)

PEERING = family(
    "exchange/peering.py",
    LANE_TESTS,
    ("the alarms are taken last", "LANES = (Lane.ALARM, Lane.NORMAL)", "LANES = (Lane.NORMAL, Lane.ALARM)"),
    (
        "a receipt does not say what was refused",
        "refused=aside.refusals(tx, peer, lane, at),",
        "refused=(),",
    ),
    (
        "a lane that does not verify stops the other",
        '                if error.code.startswith("store."):\n                    raise\n',
        "                raise\n",
    ),
)

NO_NEWS = family(
    "exchange/outbox.py",
    LANE_TESTS,
    (
        "an answer without news does not look where the peer stands",
        '    if chain_at(tx, peer, lane, after) != after.chain:\n        raise Fault("frame.chain")\n    return',
        "    return",
    ),
)

AGAIN_TESTS = ("tests/exchange/test_looked_again.py",)

AGAIN = family(
    "exchange/again.py",
    AGAIN_TESTS,
    (
        "a revocation reaches back over what came before it",
        "digest for at, digest in records if at > number",
        "digest for at, digest in records if at < 0",
    ),
    (
        "what came after a revocation comes in by being looked at later",
        "digest for at, digest in records if at > number",
        "digest for at, digest in records if at",
    ),
    ("what was taken after all stays aside", 'tx.run(f"DELETE FROM aside WHERE {WHICH}", place.values)', "pass"),
    ("what is aside is looked at in any order", "ORDER BY number LIMIT :most", "ORDER BY number DESC LIMIT :most"),
    (
        "what an ended epoch left aside comes in",
        "if way.epoch != inbox.position(tx, way.peer, way.lane).epoch:",
        "if way.epoch < 0:",
    ),
    (
        "what was recalled is kept with what was put aside",
        'tx.run(f"UPDATE aside SET body = NULL WHERE {WHICH}", place.values)',
        "pass",
    ),
)

ASIDE = family(
    "exchange/aside.py",
    AGAIN_TESTS,
    (
        "a newer version never looks at what it knows now",
        'MENDED = ("frame.key", "frame.kind", "frame.version")',
        'MENDED = ("frame.key", "frame.version")',
    ),
    (
        "what time cannot mend is looked at again",
        "    if judged is not None and code in MENDED:\n",
        "    if judged is not None:\n",
    ),
    (
        "what a revoked node brought is looked at again",
        "    if judged is not None and code in MENDED:\n",
        "    if code in MENDED:\n",
    ),
)

RECEIPTS = family(
    "exchange/receipts.py",
    LANE_TESTS,
    (
        "a receipt for what was never sent is kept",
        "    if chain_at(tx, peer, said.lane, Position(said.number, said.chain, said.epoch)) != said.chain:\n",
        "    if said.number < 0:\n",
    ),
    (
        "an older receipt takes a newer one back",
        "    if said.number < at.received or not goes_further(tx, peer, said):\n        return []\n",
        "",
    ),
    (
        "the sender does not keep that a frame was refused",
        "    for refused in said.refused:\n",
        "    for refused in ():\n",
    ),
)

WITHDRAWN = family(
    "exchange/receipts.py",
    AGAIN_TESTS,
    ("a refusal is never withdrawn", "[(number, digest) for number, digest in rows if number not in named]", "[]"),
    (
        "a refusal is withdrawn under a wrong clock",
        " AND NOT EXISTS (SELECT 1 FROM clock WHERE peer = :peer)",
        "",
    ),
)

QUOTA_TESTS = ("tests/exchange/test_quota.py",)
QUOTA = (
    *family(
        "exchange/quota.py",
        QUOTA_TESTS,
        ("alarms wait for a quota too", "HELD = (Lane.NORMAL,)", "HELD = (Lane.ALARM, Lane.NORMAL)"),
        ("no peer is ever over its quota", "self._pace, now) == 0:", "self._pace, now) >= 0:"),
        (
            "a node of the agency itself is held up",
            "return () if self._peers.trust(tx, peer).sibling else HELD",
            "return HELD",
        ),
        ("small frames cost nothing but their bytes", "len(frame.body) + kept.ROW_BYTES", "len(frame.body)"),
    ),
    *family(
        "exchange/peering.py",
        QUOTA_TESTS,
        ("what comes of a lane that is held is taken all the same", " or lane in held:", ":"),
        ("a peer is not told what is held", "heads=heads, hold=hold)", "heads=heads)"),
        (
            "an ask ahead leaves a gap in a lane that is held",
            " if lane not in hold}\n            receipts",
            "}\n            receipts",
        ),
        ("a peer sends what is not wanted", "            if lane in ask.hold:\n", "            if lane in ():\n"),
        ("a stick is held up by a quota", "hold = () if by_hand else self", "hold = self"),
    ),
    *family(
        "exchange/outbox.py",
        QUOTA_TESTS,
        (
            "a head says that it is all while a held lane waits",
            "return [], after, not waiting(tx, peer, {lane: after})",
            "return [], after, True",
        ),
    ),
    *family(
        "exchange/session.py",
        QUOTA_TESTS,
        (
            "a lane that is held is asked for ahead without end",
            "if not any(lane.frames and not head.complete",
            "if not any(not head.complete",
        ),
    ),
    *family(
        "exchange/push.py",
        QUOTA_TESTS,
        ("a peer that holds a lane is pushed to again and again", " and not ask.hold:", ":"),
    ),
)

LANES: tuple[Mutant, ...] = (
    *FRAMES,
    *OUTBOX,
    *LATE,
    *DELIVERIES,
    *OVER,
    *OVER_SHOWN,
    *INBOX,
    *HELD,
    *BEGUN,
    *BEFOREHAND,
    *PEERING,
    *NO_NEWS,
    *AGAIN,
    *ASIDE,
    *RECEIPTS,
    *WITHDRAWN,
    *QUOTA,
)
