"""Mistakes in the guards: egress and ingress, what a session believes, what the inbox takes, signatures, who may knock."""

from tests.mutants.mutant import WORK, Mutant, family

GUARD = family(
    "labels/guard.py",
    ("tests/labels/test_guard.py",),
    (
        "a minimum or SOURCE names its desk and source",
        "if (least or sourceless) and (desk is not None or evaluation is not None):",
        "if least and (desk is not None or evaluation is not None):",
    ),
    (
        "a minimum names its desk and source",
        "if (least or sourceless) and (desk is not None or evaluation is not None):",
        "if sourceless and (desk is not None or evaluation is not None):",
    ),
    (
        "SOURCE withholds the desk and not the evaluation",
        "and (desk is not None or evaluation is not None):",
        "and desk is not None:",
    ),
    ("a minimum's body is whatever it is", "    if not within:\n", "    if not within and not fields:\n"),
    ("egress lets a copy of other content leave", "right.content == content\n        and ", ""),
    ("egress lets a copy leave for another agency", "        and right.recipient == recipient\n", ""),
    ("egress lets more leave than was decided", "        and right.fields.value == fields\n", ""),
    (
        "egress lets a copy leave under another label",
        "        and msgspec.json.encode(right.label) == bytes(label)\n",
        "",
    ),
    (
        "egress lets a right be used after its end",
        "== bytes(label)\n        and (right.until is None or right.until > now)\n",
        "== bytes(label)\n",
    ),
    (
        "what is sent once more goes under a right that is over",
        "        and (right.until is None or right.until > now)\n        and (until is None or until > now)\n",
        "        and (until is None or until > now)\n",
    ),
    (
        "what is sent once more is over by its own label",
        "        and (until is None or until > now)\n",
        "",
    ),
    (
        "what is sent once more goes to whomever it likes",
        "(right.owner, right.recipient, right.kind) == (owner, recipient, kind)",
        "(right.owner, right.kind) == (owner, kind)",
    ),
    (
        "what is sent once more tells more than was decided",
        "fields in (Fields.MINIMUM.value, right.fields.value)",
        "fields in (Fields.MINIMUM.value, Fields.FULL.value)",
    ),
    ("ingress takes what is for another agency", "if recipient not in served:", "if not recipient:"),
    ("ingress takes what its bearer does not speak for", "if owner not in speaks_for:", "if not owner:"),
)

SESSION = family(
    "exchange/session.py",
    ("tests/exchange/test_session.py", "tests/exchange/test_hostile_peers.py", "tests/exchange/test_backups.py"),
    (
        "a head for another node is believed",
        "(head.sender, head.receiver, head.lane) != (peer, me, lane)",
        "(head.sender, head.lane) != (peer, lane)",
    ),
    (
        "a head of the other lane is believed",
        "(head.sender, head.receiver, head.lane) != (peer, me, lane)",
        "(head.sender, head.receiver) != (peer, me)",
    ),
    (
        "a head's signature is not looked at",
        "read(verify(envelope, lambda key: node_key(peer, key)), Head)",
        "read(envelope.payload, Head)",
    ),
    (
        "a frame's bytes are not compared with its digest",
        "elif sha256(frame.body) != frame.digest:",
        "elif not frame.digest:",
    ),
    ("a hole in a lane is passed over", "if frame.number != number + 1:", "if frame.number <= number:"),
    (
        "the chain is not compared with the head's",
        "if head.number != number or head.chain != chain:",
        "if head.number != number:",
    ),
    ("a peer that lost its past is believed", "if head.received > at.number:", "if head.received < 0:"),
)

ANSWERS = family(
    "exchange/session.py",
    ("tests/exchange/test_receipts.py", "tests/exchange/test_recall_frames.py", "tests/exchange/test_listener.py"),
    ("a frame that is gone may have a body", 'if frame.body or frame.kind != "copy":', 'if frame.kind != "copy":'),
    (
        "a receipt for somebody else counts",
        "if (receipt.sender, receipt.receiver) != (me, peer):",
        "if receipt.receiver != peer:",
    ),
    (
        "a receipt's signature is not looked at",
        "read(verify(envelope, lambda key: node_key(peer, key)), Receipt)",
        "read(envelope.payload, Receipt)",
    ),
    ("a proof for another listener counts", "if said != expected:", "if said.client != expected.client:"),
)

SIGNING = family(
    "records/signing.py",
    ("tests/records/test_signing.py",),
    (
        "a wrong signature is passed over",
        "    if not by(envelope.signed(raw)):\n",
        "    if not envelope.signed(raw):\n",
    ),
    ("another key than the one named may have signed", "if key_id(raw) != envelope.keyid:", "if not raw:"),
    (
        "an envelope of one type stands for another",
        "if envelope.payload_type != kind.value or len(envelope.signatures) != 1:",
        "if len(envelope.signatures) != 1:",
    ),
    (
        "the type is no part of what is signed",
        'return b"DSSEv1 %d %b %d %b" % (len(name), name, len(payload), payload)',
        'return b"DSSEv1 %d %b" % (len(payload), payload)',
    ),
    ("an envelope may be of any size", "if len(data) > MAX_ENVELOPE_BYTES:", "if not data:"),
)

WITHIN = family(
    "kinds/shaping.py",
    ("tests/kinds/test_within.py",),
    ("what is more than a minimum passes for one", "known.minimum(value) != value", "known.minimum(value) == value"),
    (
        "a kind without a minimum passes for one",
        "known.minimum is None or (copy.refs",
        "(copy.refs",
    ),
    ("a minimum may point at anything", "(copy.refs and not known.pointing)", "known.pointing"),
    (
        "a body with its source passes under SOURCE",
        "joint.not_whole(known.sourceless(value)) == value",
        "joint.not_whole(known.sourceless(value)) is not value",
    ),
)

WITHHELD = family(
    "records/copies.py",
    (f"{WORK}/test_withheld.py",),
    ("what a minimum keeps at home is looked at by nobody on its way out", "within=within(copy)", "within=True"),
    (
        "SOURCE is looked at by nobody on its way out",
        "sourceless=labels.bears(copy.label, Caveat.SOURCE)",
        "sourceless=False",
    ),
)

TOLD = family(
    "exchange/inbox.py",
    (f"{WORK}/test_withheld.py",),
    ("what a minimum keeps at home is taken in", "within=trust.within(copy)", "within=True"),
    ("what SOURCE keeps at home is taken in", "sourceless=labels.bears(copy.label, Caveat.SOURCE)", "sourceless=False"),
)

INBOX = family(
    "exchange/inbox.py",
    ("tests/exchange/test_hostile_peers.py", "tests/exchange/test_poison.py", "tests/exchange/test_recall_frames.py"),
    (
        "the inbox passes the ingress guard by",
        "    guard.ingress(recipient=copy.recipient, served=trust.served, owner=copy.owner, speaks_for=trust.speaks_for)\n",
        "",
    ),
    (
        "a copy's own signature is not looked at",
        "    held.verify(envelope, lambda key: trust.copy_key(copy.owner, copy.kind, key, copy.released_at, lane))\n",
        "",
    ),
    ("an exercise's records mix with real ones", "if copy.status is not trust.status:", "if copy.status is None:"),
    (
        "versions may be skipped and replaced",
        "    if not follows:\n",
        "    if before is None and not follows:\n",
    ),
    (
        "a recall's own signature is not looked at",
        '    verify(envelope, lambda key: trust.copy_key(recall.owner, "recall", key, recall.recalled_at, lane))\n',
        "",
    ),
    (
        "whoever likes recalls another's records",
        "    guard.ingress(recipient=recall.recipient, served=trust.served, owner=recall.owner, speaks_for=trust.speaks_for)\n",
        "",
    ),
    (
        "the network's own records can be recalled",
        "if any(stored.kind in trust.lasting for",
        "if any(stored.kind in () for",
    ),
)

SHARED = family(
    "exchange/inbox.py",
    (f"{WORK}/test_groups.py",),
    (
        "no desk at an agency's other nodes knows its groups",
        "seats = () if content.kind in trust.unshown else trust.seats",
        "seats = () if content.kind in trust.lasting else trust.seats",
    ),
    (
        "desks at an agency's other nodes are shown what its root has said",
        "seats = () if content.kind in trust.unshown else trust.seats",
        "seats = trust.seats",
    ),
)

LISTENER = family(
    "exchange/listener.py",
    ("tests/exchange/test_listener.py",),
    ("a challenge can be answered twice", "if nonce in self._spent:", "if not nonce:"),
    (
        "a challenge can be answered at any time",
        "if not 0 < left_us <= PROOF_FOR / timedelta(microseconds=1):",
        "if left_us > PROOF_FOR / timedelta(microseconds=1):",
    ),
    (
        "a challenge counts that nobody has given",
        "if not hmac.compare_digest(mark, self._mark(node, fresh)):",
        "if not mark:",
    ),
    ("a token counts for ever", "return node if until > self._clock.now() else None", "return node"),
    (
        "a proof can be carried to another listener",
        "listener=self._certificate, nonce=said.nonce",
        "listener=said.listener, nonce=said.nonce",
    ),
    ("a stranger may call without end", "            threshold.call(caller, now())\n", "            pass\n"),
    (
        "a peer is counted with the strangers of its address",
        "caller = Caller(remote.host, peer)",
        "caller = Caller(remote.host, None)",
    ),
    (
        "a peer's tokens are kept without end",
        "for name in mine[: max(len(mine) - TOKENS + 1, 0)]:",
        "for name in mine[:0]:",
    ),
)

THRESHOLD = family(
    "exchange/threshold.py",
    ("tests/exchange/test_threshold.py",),
    (
        "all callers share one bucket",
        'return f"peer {self.peer}" if self.peer is not None else f"host {self.host}"',
        'return ""',
    ),
    (
        "bytes are not counted",
        "        if amount:\n            self._bytes",
        "        if not amount:\n            self._bytes",
    ),
    ("strangers' connections are not bounded", "> self._limits.open:", "< 0:"),
    ("one address takes all the room of strangers", "> self._limits.open_at_one:", "< 0:"),
    ("any number of lines are a peer's", "> self._limits.lines:", "< 0:"),
    (
        "for a newer connection somebody else's is cut",
        "max(self._strangers.values(), key=len)",
        "min(self._strangers.values(), key=len)",
    ),
    (
        "a refused call counts",
        "        if wait_s > 0:\n",
        "        self._calls.pour(caller.key, paces.calls, 1, now)\n        if wait_s > 0:\n",
    ),
)

TRUST = family(
    "exchange/peering.py",
    ("tests/exchange/test_listener.py", "tests/exchange/test_hostile_peers.py"),
    (
        "a node that was revoked is served as long as its token lasts",
        "        self._world.trust(tx, peer)  # one that was revoked meanwhile gets nothing, whatever token it still has\n",
        "",
    ),
)

LIMIT_TESTS = ("tests/network/test_call_limits.py", "tests/web/test_limits.py")
LIMITS = (
    *family(
        "network/limits.py",
        LIMIT_TESTS,
        ("all agencies share one bucket", '(("agency", agency), self._agency)', '(("agency", ""), self._agency)'),
        (
            "what is refused counts",
            "            if wait_s > 0:\n",
            "            self._pour(ordinary, now)\n            if wait_s > 0:\n",
        ),
        ("an emergency waits behind all else", "            if urgent and self", "            if not account and self"),
        (
            "an emergency has no bound",
            '                self._pour([(("urgent", account), self._urgent, 1.0)], now)\n',
            "",
        ),
        ("a new stream is the one that gives way", "del mine[: -self._most]", "del mine[self._most :]"),
    ),
    *family(
        "web/pacing.py",
        LIMIT_TESTS,
        ("every draft is an emergency", "kind is not None and kind.authored and kind.alarm", "kind is not None"),
        ("a write costs as little as a look", 'READ if method in ("GET", "HEAD") else WRITE', "READ"),
    ),
    *family(
        "work/allowance.py",
        LIMIT_TESTS,
        ("a guest over its quota cannot send an alarm", "known is None or known.alarm:", "known is None:"),
        (
            "a guest has no quota",
            '        if wait_s > 0:\n            raise Fault("hosting.quota"',
            '        if wait_s < 0:\n            raise Fault("hosting.quota"',
        ),
        ("a guest's copies are not counted", " * (1 + copies)", ""),
        (
            "the host itself has a guest's quota",
            "if self.quota is not None and author.agency != self.me:",
            "if self.quota is not None:",
        ),
    ),
)

GUARDS: tuple[Mutant, ...] = (
    *(*GUARD, *WITHIN, *WITHHELD, *TOLD, *SESSION, *ANSWERS, *SIGNING, *INBOX, *SHARED),
    *(*LISTENER, *THRESHOLD, *TRUST, *LIMITS),
)
