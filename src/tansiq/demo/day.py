"""The Makhmur day, step by step.

Each step says what must hold when it is done (`holds`) and how the script brings it about (`act`). A step that holds already is
passed over: so an officer can take any step by hand in the page, and a node can be killed in the middle of any of them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import msgspec

from tansiq.clock import stamp
from tansiq.demo import network
from tansiq.demo.desk import DeskClient, Json
from tansiq.demo.network import ARMY, COMMAND, MINISTRY, PESHMERGA
from tansiq.demo.wires import Wires
from tansiq.geo.place import Names, Polygon
from tansiq.ids import AgencyId, NodeId

GREEN = ("agreed", "active")
EVERYONE = (ARMY, PESHMERGA, COMMAND, MINISTRY)
CONDITION = "الدخول إلى النقطتين الغربيتين فقط، والبقاء غرب الطريق الترابي، وضابط ارتباط من البيشمركة مع القوة"
SMALLER = Polygon((((43.555, 35.800), (43.577, 35.795), (43.582, 35.812), (43.570, 35.820), (43.555, 35.800)),))
"""The claim's second version: west of the track only, as the condition asks."""


@dataclass(frozen=True)
class Step:
    """One step of the day.

    Args:
        by: the node at whose desk it is done; None when it only waits.
        act: brings it about; may be tried again at any time.
        holds: whether it is done, by what the desks see.
    """

    id: str
    names: Names
    by: AgencyId | None
    act: Callable[[Day], Awaitable[None]]
    holds: Callable[[Day], Awaitable[bool]]


class Day:
    """The stage: the desks, the wires, and the drafts that must stay the same when a step is tried again."""

    def __init__(self, desks: dict[AgencyId, DeskClient], wires: Wires, events: bytes) -> None:
        self.desks = desks
        self.wires = wires
        self.events = events
        self.run = str(uuid4())
        self._drafts: dict[str, Json] = {}

    def draft(self, step: str, make: Callable[[], Json]) -> Json:
        """The draft of a step, made once."""
        return self._drafts.setdefault(step, make())

    async def close(self) -> None:
        """Let go of the desks."""
        for desk in self.desks.values():
            await desk.close()

    async def claim(self, agency: AgencyId) -> Json | None:
        """The army's running claim as an agency's desk sees it."""
        rows = await self.desks[agency].rows()
        running = [row for row in rows if row["kind"] == "claim" and row["owner"] == ARMY]
        return next((row for row in running if row["plan"]["state"] not in ("cancelled", "ended")), None)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _label(*audience: AgencyId) -> Json:
    return {"level": 1, "audience": list(audience), "caveats": [], "handling_until": None, "show_audience": True}


def _draft(kind: str, body: Json, label: Json, **more: Any) -> Json:
    return {"kind": kind, "status": "exercise", "label": label, "body": body, "refs": [], **more}


async def _report(day: Day) -> None:
    def make() -> Json:
        return _draft(
            "spot",
            {
                "category": "post-empty",
                "size": {"n": 3},
                "activity": "ثلاث نقاط على المرتفع أُخليت فجراً، لا حركة فيها ولا أعلام",
                "direction": "N",
                "basis": "fact",
            },
            _label(PESHMERGA, COMMAND, MINISTRY),
            event_time={"from": stamp(_now() - timedelta(minutes=25)), "to": None, "precision": "minute"},
            place={"geometry": {"type": "Point", "coordinates": [43.584, 35.808]}, "precision_m": 100},
            evaluation={"reliability": "B", "credibility": 2, "basis": "رصد مباشر"},
        )

    await day.desks[ARMY].publish(day.draft("report", make), f"{day.run} report")


async def _reported(day: Day) -> bool:
    rows = await day.desks[ARMY].rows()
    return any(row["category"] == "post-empty" and row["own"] for row in rows)


def _claim_body(area: Polygon, title: str, reason: str) -> Json:
    start = _now()
    return {
        "title": title,
        "volumes": [
            {
                "area": msgspec.to_builtins(area),
                "from": stamp(start),
                "to": stamp(start + timedelta(hours=8)),
            }
        ],
        "unit": "فوج من اللواء",
        "reason": reason,
        "contact": "غرفة مخمور، هاتف داخلي 12",
        "answer_by": stamp(start + timedelta(hours=1)),
        "state": "proposed",
    }


async def _claim(day: Day) -> None:
    def make() -> Json:
        body = _claim_body(network.POSTS, "دخول النقاط المخلاة شمال مخمور", "منع المجموعة المسلحة من العودة إليها")
        return _draft("claim", body, _label(PESHMERGA, COMMAND, MINISTRY))

    day.wires.cut(NodeId(PESHMERGA))
    await day.desks[ARMY].publish(day.draft("claim", make), f"{day.run} claim")


async def _claimed(day: Day) -> bool:
    return await day.claim(ARMY) is not None


async def _nothing(_: Day) -> None:
    """The step only waits."""


async def _silence_noticed(day: Day) -> bool:
    """The army's desk rings because nothing arrived; the ministry's because the claim reached it; nowhere is it agreed."""
    for agency in (ARMY, COMMAND, MINISTRY):
        row = await day.claim(agency)
        if row is None or row["plan"]["state"] in GREEN:
            return False
    causes = {alarm["cause"] for alarm in await day.desks[ARMY].alarms()}
    told = {alarm["cause"] for alarm in await day.desks[MINISTRY].alarms()}
    answered = await _answered(day)
    return answered or ("not-received" in causes and "claim" in told)


async def _heal(day: Day) -> None:
    day.wires.heal(NodeId(PESHMERGA))


async def _healed(day: Day) -> bool:
    if day.wires.is_cut(NodeId(PESHMERGA)):
        return False
    return any(alarm["cause"] == "claim" for alarm in await day.desks[PESHMERGA].alarms())


async def _answer(day: Day, step: str, answer: str, conditions: str | None) -> None:
    row = await day.claim(PESHMERGA)
    if row is None:
        return
    plan = row["plan"]
    if any(each["agency"] == PESHMERGA and each["answer"] == answer for each in plan["required"]):
        return  # said before the node died, maybe with other conflicts in sight: that would make another key

    def make() -> Json:
        body = {
            "plan": row["id"],
            "proposal": plan["proposal"],
            "answer": answer,
            "conditions": conditions,
            "despite": [conflict["id"] for conflict in plan["conflicts"]],
            "valid_until": plan["volumes"][0]["to"],
        }
        return _draft("concurrence", body, _label(ARMY, COMMAND, MINISTRY))

    name = f"{step} {plan['proposal']} {len(plan['conflicts'])}"
    await day.desks[PESHMERGA].publish(day.draft(name, make), f"{day.run} {name}")


async def _object(day: Day) -> None:
    await _answer(day, "object", "object", CONDITION)


async def _answered(day: Day) -> bool:
    """An objection (or more) has reached the army, or the claim has moved on already."""
    row = await day.claim(ARMY)
    return row is not None and (row["version"] > 1 or row["plan"]["required"][0]["answer"] not in ("none", "received"))


async def _next_version(day: Day) -> None:
    row = await day.claim(ARMY)
    if row is None:
        return

    def make() -> Json:
        body = _claim_body(SMALLER, "دخول النقطتين الغربيتين شمال مخمور", "وفق شرط البيشمركة: غرب الطريق الترابي فقط")
        previous = {"id": row["id"], "version": row["version"]}
        return _draft("claim", body, _label(PESHMERGA, COMMAND, MINISTRY), previous=previous)

    await day.desks[ARMY].publish(day.draft("next-version", make), f"{day.run} next-version")


async def _met(day: Day) -> bool:
    """The second version is at the Peshmerga's desk."""
    row = await day.claim(PESHMERGA)
    return row is not None and row["version"] > 1


async def _concur(day: Day) -> None:
    await _answer(day, "concur", "concur", None)


async def _concurred(day: Day) -> bool:
    row = await day.claim(PESHMERGA)
    return row is not None and row["plan"]["required"][0]["answer"] == "concur"


async def _green(day: Day) -> bool:
    rows = [await day.claim(agency) for agency in (ARMY, PESHMERGA)]
    return all(row is not None and row["plan"]["state"] in GREEN for row in rows)


async def _rows(day: Day) -> None:
    audience = "&".join(f"audience={agency}" for agency in EVERYONE if agency != ARMY)
    army, query = day.desks[ARMY], f"/api/imports/events?level=1&limit=40&{NEAR}&{audience}"
    seen = (await army.send_file(query, day.events))["recipients"]
    await army.send_file(f"{query}&dry_run=false&" + "&".join(f"recipient={agency}" for agency in seen), day.events)


NEAR = "near=35.77,43.58&within_km=60&since=2014-06-01"


async def _exchanged(day: Day) -> bool:
    counts = [sum(row["method"] == "machine" for row in await day.desks[agency].rows(500)) for agency in EVERYONE]
    return min(counts) > 0 and len(set(counts)) == 1


STEPS: tuple[Step, ...] = (
    Step(
        "report",
        Names(
            ar="يبلّغ الجيش عن نقاط مخلاة", ckb="سوپا ڕاپۆرتی خاڵە چۆڵکراوەکان دەدات", en="The army reports empty posts"
        ),
        ARMY,
        _report,
        _reported,
    ),
    Step(
        "claim",
        Names(
            ar="يقترح الجيش مسك النقاط المخلاة؛ وفي تلك الدقيقة ينقطع خط عقدة البيشمركة",
            ckb="سوپا پێشنیاری گرتنەدەستیان دەکات؛ لەو خولەکەدا بەستەری گرێی پێشمەرگە دەبڕێت",
            en="The army claims them; in that minute the line to the Peshmerga node is cut",
        ),
        ARMY,
        _claim,
        _claimed,
    ),
    Step(
        "silence",
        Names(
            ar="لا اتفاق بعد؛ يُنذَر الجيش والوزارة",
            ckb="هێشتا ڕێککەوتن نییە؛ زەنگ لە سوپا و وەزارەت لێدەدات",
            en="Nothing is agreed; the army and the ministry are alarmed",
        ),
        None,
        _nothing,
        _silence_noticed,
    ),
    Step(
        "heal",
        Names(
            ar="يعود الخط؛ يُنذر البيشمركة فوراً",
            ckb="بەستەرەکە گەڕایەوە؛ یەکسەر زەنگ لە پێشمەرگە لێدەدات",
            en="The line is back; the Peshmerga are alarmed at once",
        ),
        None,
        _heal,
        _healed,
    ),
    Step(
        "objection",
        Names(ar="اعتراض مع شرط", ckb="ناڕەزایی بە مەرجەوە", en="An objection with a condition"),
        PESHMERGA,
        _object,
        _answered,
    ),
    Step(
        "version",
        Names(
            ar="نسخة الجيش التالية تلبّي الشرط",
            ckb="وەشانی دواتری سوپا مەرجەکە جێبەجێ دەکات",
            en="The army's next version meets it",
        ),
        ARMY,
        _next_version,
        _met,
    ),
    Step(
        "concurrence",
        Names(ar="موافقة البيشمركة", ckb="پێشمەرگە ڕازییە", en="The Peshmerga concur"),
        PESHMERGA,
        _concur,
        _concurred,
    ),
    Step(
        "green",
        Names(
            ar="الخطة متّفق عليها على الشاشتين", ckb="لەسەر هەردوو شاشە لەسەری ڕێککەوتوون", en="Both screens are green"
        ),
        None,
        _nothing,
        _green,
    ),
)


def steps(*, real: bool) -> tuple[Step, ...]:
    """The whole day.

    Args:
        real: whether the rows of its last step are real ones, or made up.
    """
    if real:
        names = Names(
            ar="تبادل تقارير حقيقية بموجب القواعد الدائمة",
            ckb="ڕاپۆرتی ڕاستەقینە بەپێی ڕێسا هەمیشەییەکان ئاڵوگۆڕ دەکرێن",
            en="Real rows are exchanged under the standing rules",
        )
    else:
        names = Names(
            ar="تبادل تقارير مصطنعة للتمرين بموجب القواعد الدائمة",
            ckb="ڕاپۆرتی دروستکراو بۆ مەشقەکە بەپێی ڕێسا هەمیشەییەکان ئاڵوگۆڕ دەکرێن",
            en="Rows made up for the exercise are exchanged under the standing rules",
        )
    return (*STEPS, Step("rows", names, ARMY, _rows, _exchanged))
