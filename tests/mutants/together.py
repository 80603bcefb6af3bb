"""Mistakes in who must answer a claim that several make together, and in what of that leaves and is bound."""

from tests.mutants.mutant import WORK, Mutant, family

CLAIMS, HASH = "tests/plans/test_joint_claims.py", "tests/kinds/test_plan_hash.py"

TOGETHER: tuple[Mutant, ...] = (
    *family(
        "plans/state.py",
        (CLAIMS,),
        (
            "who claims ground together is not asked",
            "return answerers.asked(for_ground, self.parties, self.centre)",
            "return for_ground",
        ),
    ),
    *family(
        "plans/answerers.py",
        (CLAIMS,),
        (
            "a party that answers for the ground is asked twice",
            "for party in sorted(set(parties) - answering))",
            "for party in sorted(set(parties)))",
        ),
        (
            "a party is asked only where nobody answers for the ground",
            "for party in sorted(set(parties) - answering))",
            "for party in sorted(set(parties) if not answering else ()))",
        ),
    ),
    *family(
        "kinds/plan.py",
        (HASH,),
        (
            "the hash does not cover who claims together",
            '        lines += ["parties", *map(_field, plan.parties())]',
            "        pass",
        ),
        (
            "the hash of a claim that its owner makes alone is another one than before",
            "    if plan.parties():  # nothing",
            "    if True:  # nothing",
        ),
        (
            "parties run into each other in the hash",
            '["parties", *map(_field, plan.parties())]',
            '["parties", *plan.parties()]',
        ),
        (
            "a minimum does not name who claims together",
            '"reason": "", "size": None}',
            '"reason": "", "size": None, "agencies": ()}',
        ),
    ),
    *family(
        "plans/projection.py",
        (CLAIMS,),
        (
            "a next version keeps the parties of the one before",
            '        " centre = excluded.centre, parties = excluded.parties",',
            '        " centre = excluded.centre",',
        ),
    ),
    *family(
        "plans/queries.py",
        (CLAIMS,),
        (
            "looking back a claim has no parties",
            "        centre=header.centre,\n        parties=plan.parties(),\n",
            "        centre=header.centre,\n",
        ),
    ),
    *family(
        "work/preparing.py",
        (CLAIMS,),
        (
            "life safety does not reach who is named as a party",
            "answerers.asked(for_ground, about.parties(body), author.centre)",
            "answerers.asked(for_ground, (), author.centre)",
        ),
    ),
    *family(
        "work/subjects.py",
        (CLAIMS,),
        (
            "what is released later does not reach who is named as a party",
            " | {*about.parties(body)}",
            "",
        ),
    ),
    *family(
        "work/markings.py",
        (CLAIMS, f"{WORK}/test_external.py"),
        (
            "an agency that nobody knows is a party",
            "    if strange:\n",
            "    if not strange and strange:\n",
        ),
        (
            "who has no node is a party",
            '    refuse_external(plan.parties(), directory, "body.agencies")\n',
            "",
        ),
        (
            "a claim cannot be called off once a party is unknown",
            '    if plan.state == "cancelled":\n        return\n',
            "",
        ),
    ),
    *family(
        "plans/reading.py",
        ("tests/plans/test_hostile_plans.py",),
        (
            "a plan is believed whatever its hash covers",
            "if not isinstance(plan, Plan) or not consistent(header.kind, plan, full=full):",
            "if not isinstance(plan, Plan):",
        ),
    ),
    *family(
        "work/rows.py",
        ("tests/plans/test_hostile_plans.py",),
        (
            "a version that could not be taken in shows the state of the one before",
            "if plan and plan.version == each.version else None",
            "if plan else None",
        ),
    ),
)
