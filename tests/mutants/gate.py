"""Mistakes in the gate: the release decision, the label, the clearance inside an agency, what life safety can speak of."""

from tests.mutants.danger import DANGER
from tests.mutants.mutant import WORK, Mutant, family
from tests.mutants.sources import SOURCES
from tests.mutants.together import TOGETHER

RELEASE = family(
    "labels/release.py",
    ("tests/labels/test_release_one_by_one.py",),
    (
        "a rule that is over still releases",
        "rule.valid_from <= now < rule.valid_until and _covers",
        "rule.valid_from <= now and _covers",
    ),
    (
        "a rule releases before it begins",
        "rule.valid_from <= now < rule.valid_until and _covers",
        "now < rule.valid_until and _covers",
    ),
    (
        "a label that is over still releases",
        "if label is not None and not expired(label, now):",
        "if label is not None:",
    ),
    ("one person who approves twice is two", "persons = len(set(approvers))", "persons = len(tuple(approvers))"),
    (
        "life safety carries the whole record",
        "Grant(agency, Basis.LIFE_SAFETY, Fields.MINIMUM, until, subject.minimum)",
        "Grant(agency, Basis.LIFE_SAFETY, Fields.FULL, until, subject.minimum)",
    ),
    (
        "life safety reaches an agency that is not in good standing",
        "if agency not in grants and agencies.get(agency, False):",
        "if agency not in grants and agencies.get(agency, True) is not None:",
    ),
    (
        "an agency that nobody knows gets a copy",
        "if not agencies.get(agency, False):",
        "if not agencies.get(agency, True):",
    ),
    ("the second person is asked for one level too late", "SECOND_PERSON_LEVEL = 2", "SECOND_PERSON_LEVEL = 3"),
    (
        "one person is enough for PUBLIC",
        "two = label.level >= SECOND_PERSON_LEVEL or Caveat.PUBLIC in label.caveats",
        "two = label.level >= SECOND_PERSON_LEVEL",
    ),
    (
        "a standing rule releases above its level",
        'if rule.purpose == "standing" and label.level <= rule.max_level)',
        'if rule.purpose == "standing")',
    ),
    (
        "a standing rule signed by one stands for two",
        "if any(rule.approvals >= wanted and agency",
        "if any(agency",
    ),
    (
        "a standing rule releases to whomever the label names",
        "if any(rule.approvals >= wanted and agency in _recipients(rule, subject) for",
        "if any(rule.approvals >= wanted for",
    ),
    (
        "a life-safety rule stands for the everyday approval",
        'if rule.purpose == "standing" and label.level',
        "if label.level",
    ),
    ("a rule covers every kind", "return near and bool(kinds & set(rule.kinds)) and (", "return near and ("),
    ("a rule covers every sector", "not rule.sectors or bool(subject.sectors & set(rule.sectors))", "True"),
    (
        "a copy shows whom nobody has released it to",
        "each for each in everyone if each in have and barred",
        "each for each in everyone if barred",
    ),
    ("a copy does not show who was served before", "have = decision.served | {", "have = {"),
    (
        "a copy shows as its readers whom only life safety told",
        "for grant in decision.grants if grant.fields is Fields.FULL}",
        "for grant in decision.grants}",
    ),
    (
        "the minimum tells who else has the record",
        "    if base.show_audience and grant.fields is Fields.FULL:\n",
        "    if base.show_audience:\n",
    ),
    (
        "every full copy tells who else has the record",
        "    if base.show_audience and grant.fields is Fields.FULL:\n",
        "    if grant.fields is Fields.FULL:\n",
    ),
    (
        "a minimum outlives its label",
        "until = min(rule_ends, label.handling_until or rule_ends)",
        "until = rule_ends",
    ),
    (
        "the digest of a decision does not bind how much leaves",
        'f"grant {grant.agency} {grant.basis} {grant.fields} {until} {coarse}',
        'f"grant {grant.agency} {grant.basis} {until} {coarse}',
    ),
    (
        "the digest of a decision does not bind the record",
        'f"subject {subject.owner} {subject.kind} {subject.digest}"',
        'f"subject {subject.owner} {subject.kind}"',
    ),
    (
        "anybody makes a Released",
        'if seal is not _SEAL:\n            raise TypeError("a Released is made',
        'if seal is None:\n            raise TypeError("a Released is made',
    ),
)

LABEL = family(
    "labels/label.py",
    ("tests/labels/test_label.py",),
    ("a label of another policy is read as ours", "label.policy == POLICY\n        and 0 <=", "0 <="),
    ("a level below zero is a level", "and 0 <= label.level <= MAX_LEVEL", "and label.level <= MAX_LEVEL"),
    ("a label without a level is public", "    msgspec.json.decode(raw, type=_Said)\n", ""),
    ("a label counts for one instant too long", "label.handling_until <= now", "label.handling_until < now"),
    (
        "a label that is over is read",
        "return None if label is None or expired(label, now) else label",
        "return label",
    ),
    ("an unknown field of a label is passed over", "if name not in Label.__struct_fields__:", "if not name:"),
    ("a label may say two things", "if len(found) < len(pairs):", "if not found and pairs:"),
    ("a label gives a copy to whoever has it", "is not None and recipient in label.audience else", "is not None else"),
    ("PUBLIC is written on a secret", "        and not (public and label.level > 0)\n", ""),
    ("an audience may be of any length", "        and len(label.audience) <= MAX_AUDIENCE\n", ""),
)

NAMED = family(
    "labels/label.py",
    ("tests/labels/test_release_one_by_one.py",),
    (
        "what bears any caveat goes to everyone",
        "if Caveat.PUBLIC in label.caveats else []",
        "if label.caveats else []",
    ),
    (
        "PUBLIC reaches nobody whom the label does not list",
        "if Caveat.PUBLIC in label.caveats else []",
        "if not agencies else []",
    ),
)

CLEARANCE = family(
    "labels/clearance.py",
    ("tests/labels/test_clearance.py",),
    ("a desk sees what its node holds for another agency", "if seat.agency != holder:", "if not seat.agency:"),
    ("a label that cannot be read is public", "return seat.clearance >= MAX_LEVEL", "return True"),
    (
        "a desk reads one level above its clearance",
        "label.level <= seat.clearance and",
        "label.level <= seat.clearance + 1 and",
    ),
    (
        "a desk reads caveats that it may not hold",
        " and (seat.caveats | _EVERYONES).issuperset(label.caveats)",
        "",
    ),
    (
        "what is PUBLIC is hidden from a desk that may not hold PUBLIC",
        "(seat.caveats | _EVERYONES)",
        "seat.caveats",
    ),
    (
        "a desk that lacks ORCON reads it as it reads PUBLIC",
        "frozenset({Caveat.PUBLIC})",
        "frozenset({Caveat.PUBLIC, Caveat.ORCON})",
    ),
)

EXTERNAL = (
    *family(
        "work/markings.py",
        (f"{WORK}/test_external.py",),
        (
            "a label may promise something to a party without a node",
            '    refuse_external(label.audience, directory, "label.audience")\n',
            "",
        ),
    ),
    *family(
        "work/preparing.py",
        (f"{WORK}/test_external.py",),
        ("a group may hold a party without a node", "if isinstance(body, Group):", "if isinstance(body, Hosting):"),
    ),
    *family(
        "network/directory.py",
        (f"{WORK}/test_external.py",),
        (
            "a group of before reaches a party without a node",
            "body and not body.ended else ()) - self.external.keys()",
            "body and not body.ended else ())",
        ),
    ),
    *family(
        "network/building.py",
        (f"{WORK}/test_external.py",),
        (
            "an external party becomes an agency",
            "directory.external[body.agency] = (owner, body)",
            "directory.agencies[body.agency] = body",
        ),
        (
            "an agency is noted away by another",
            "if rooted and first == owner and body.agency not in directory.agencies:",
            "if rooted and first == owner:",
        ),
        (
            "an external party is whatever was said of it last, by whomever",
            "if rooted and first == owner and",
            "if rooted and first and",
        ),
        (
            "an agency's parents are what another says they are",
            "if body.agency == owner and signer == key_id(known.root if known else body.root):",
            "if known is None or body.agency in directory.agencies:",
        ),
    ),
)

LIFE_SAFETY = family(
    "network/life_safety.py",
    ("tests/network/test_life_safety.py",),
    (
        "a rule promises the minimum of a kind that has none",
        "for kind in rule.kinds if kind in LIFE_SAFETY",
        "for kind in rule.kinds",
    ),
    ("a rule for every day loses kinds", 'if rule.purpose != "life-safety":', 'if rule.purpose == "":'),
    (
        "a rule for one sector counts in every sector",
        "if rule.sectors and place.sector not in rule.sectors:",
        "if not place:",
    ),
    ("a rule that ends today is enough for a month", "if held >= until:", "if held > now:"),
)

HEARD = family(
    "network/building.py",
    ("tests/network/test_life_safety.py",),
    ("a rule in the log stops what has no minimum", "life_safety.heard(body.rule)", "body.rule"),
)

DEVIATIONS = (
    *family(
        "records/copies.py",
        (f"{WORK}/test_deviations.py",),
        (
            "every minimum names what its recipient holds",
            "if pointing or right.fields is Fields.FULL else ()",
            "if right.fields else ()",
        ),
    ),
    *family(
        "work/departures.py",
        (f"{WORK}/test_deviations.py",),
        ("what has ended is still off plan", "if not holds(deviations.over(each.body), at):", "if at is None:"),
    ),
    *family(
        "work/rows.py",
        (f"{WORK}/test_deviations.py",),
        (
            "anybody says of a plan that it is departed from",
            "self._departures.get((plan.owner, plan.id))",
            "{each: said for (_, each), said in self._departures.items()}.get(plan.id)",
        ),
    ),
    *family(
        "reports/commands.py",
        (f"{WORK}/test_deviations.py",),
        (
            "reality is refused by a wrong clock",
            "        case Deviation():  # of no clock",
            "        case Deviation() if not _not_over(body.valid_until, 'valid_until', now):  # of no clock",
        ),
    ),
)

PRESENCE = (
    *family(
        "labels/release.py",
        ("tests/labels/test_release_one_by_one.py",),
        ("a presence leaves far from every seam", "subject.seam_m <= rule.near_seam_m)", "subject.seam_m >= 0)"),
        ("a presence leaves where no seam is known", "(subject.seam_m is not None and", "(subject.seam_m is None or"),
        ("a presence goes to whoever answers for any sector", "if away_m[each] <= near}", "if away_m[each] >= 0}"),
        ("a presence is told exactly", "Fields.MINIMUM, until, subject.minimum)", "Fields.MINIMUM, until)"),
    ),
    *family(
        "network/life_safety.py",
        (f"{WORK}/test_presence.py",),
        ("a presence is a danger like others", "if kind in LIFE_SAFETY)", "if kind in (*LIFE_SAFETY, *PRESENCE))"),
    ),
    *family(
        "work/presence.py",
        (f"{WORK}/test_presence.py",),
        ("what is planned is told as if it were there", 'getattr(body, "state", None) == "planned"', "place == 0"),
        ("that somebody has left is told to whoever never knew", "if agency in told}", "if agency}"),
        ("a presence that is not so any more stays", "made.recipient not in granted", "made.recipient in ()"),
    ),
)

JOINT = (
    *family(
        "plans/joint.py",
        ("tests/plans/test_joint_rule.py",),
        (
            "a joint record is in force while somebody objects",
            "and not waits_for and not objected",
            "and not waits_for",
        ),
        (
            "a copy that is not whole says whether it is in force",
            "if row.proposal is None:",
            "if row.proposal is None and not row.parties:",
        ),
        ("an agreement is in force after its end", "self.until <= now + self.ahead", "self.until < now - self.ahead"),
    ),
    *family(
        "kinds/joint.py",
        ("tests/kinds/test_joint.py",),
        (
            "a word for one owner's record binds another's",
            "kind, owner, token, status.value]",
            "kind, token, status.value]",
        ),
        ("a word for an exercise binds in earnest", "token, status.value]", "token]"),
    ),
    *family(
        "kinds/shaping.py",
        ("tests/plans/test_joint.py",),
        (
            "a coarse copy of a joint record carries the salt of the exact one",
            "        value = joint.not_whole(value)\n",
            "        pass\n",
        ),
    ),
    *family(
        "work/rows.py",
        ("tests/plans/test_joint.py", "tests/twins/test_joint.py"),
        (
            "a word that a desk may not see counts there",
            "[answer for answer in self._plan_answers(plan) if self.shows(answer.id)]",
            "list(self._plan_answers(plan))",
        ),
    ),
)

LISTED = family(
    "network/groups.py",
    (f"{WORK}/test_groups.py",),
    ("the last list of a name counts", "min(lists[name].values()", "max(lists[name].values()"),
    (
        "what one agency was told of a group counts for everybody",
        "        lists = self._lists.get(holder, {})",
        "        lists = {name: held for each in self._lists.values() for name, held in each.items()}",
    ),
    ("a next version of a list changes nothing", "replace(before, place=place, body=body)", "before"),
)

SECOND = family(
    "work/markings.py",
    (f"{WORK}/test_groups.py",),
    (
        "a second list stands beside one that is seen",
        "    if before is None and name in groups.seen",
        "    if False and name in groups.seen",
    ),
)

GATE: tuple[Mutant, ...] = (
    *LISTED,
    *SECOND,
    *RELEASE,
    *LABEL,
    *NAMED,
    *CLEARANCE,
    *EXTERNAL,
    *LIFE_SAFETY,
    *HEARD,
    *DEVIATIONS,
    *PRESENCE,
    *JOINT,
    *DANGER,
    *SOURCES,
    *TOGETHER,
)
