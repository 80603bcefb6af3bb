"""What a busy hour leaves at two desks: every kind once, in Arabic, as officers would write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from tansiq.demo.network import ARMY, COMMAND, MINISTRY, PESHMERGA

Json = dict[str, Any]
EVERYONE = (PESHMERGA, COMMAND, MINISTRY)
OURS = (ARMY, MINISTRY)
SPOT = "ثلاث نقاط على المرتفع أُخليت فجراً، لا حركة فيها ولا أعلام"


def when(minutes: int) -> str:
    """A time so many minutes from now."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")


def sheet(kind: str, audience: tuple[str, ...], body: Json, **more: Any) -> Json:
    """A draft as the page sends it."""
    label = {"level": 1, "audience": list(audience), "caveats": [], "handling_until": None, "show_audience": True}
    given: Json = {"kind": kind, "status": "exercise", "label": label, "body": body, "refs": []} | more
    return given


def alert(text: str, danger: str = "attack") -> Json:
    """A warning of the Peshmerga's to the army."""
    body = {"danger": danger, "text": text, "contact": "نداء: صقر 2", "stand_off_m": 1000, "valid_until": when(180)}
    return sheet("alert", (ARMY, MINISTRY), body, place=at(43.62, 35.84))


def mines() -> Json:
    """The army's own, but for the minimum that life safety lets go."""
    body = {"danger": "mine", "state": "confirmed", "stand_off_m": 200, "contact": "نداء: جبل 4"}
    return sheet("hazard", (), body, place=at(43.58, 35.8))


def reply(request: str) -> Json:
    """The army's word on a request, by the id under which it holds that."""
    return sheet("reply", (PESHMERGA,), {"answer": "accepted", "text": "بين 06:00 و07:00"}, refs=[request])


def at(lon: float, lat: float) -> Json:
    """A place."""
    return {"geometry": {"type": "Point", "coordinates": [lon, lat]}, "precision_m": 100}


def records() -> list[tuple[str, str, Json]]:
    """Name, desk and draft of each record; first the one whose time is over within a minute."""
    seen = {"event_time": {"from": when(-25), "to": None, "precision": "minute"}}
    area = {"type": "Polygon", "coordinates": [[[43.555, 35.8], [43.6, 35.795], [43.6, 35.82], [43.555, 35.8]]]}
    plan = {"volumes": [{"area": area, "from": when(5), "to": when(300)}], "answer_by": when(60), "state": "proposed"}
    return [
        (
            "late-request",
            PESHMERGA,
            sheet(
                "request",
                OURS,
                {
                    "type": "information",
                    "to": [ARMY],
                    "by": when(1),
                    "text": "هل العجلتان المتوقفتان عند المفرق تابعتان لكم؟",
                },
                place=at(43.55, 35.77),
            ),
        ),
        (
            "spot",
            ARMY,
            sheet(
                "spot",
                EVERYONE,
                {"category": "post-empty", "size": {"n": 3}, "activity": SPOT, "direction": "N", "basis": "fact"},
                place=at(43.584, 35.808),
                evaluation={"reliability": "B", "credibility": 2, "basis": "رصد مباشر"},
                **seen,
            ),
        ),
        (
            "their-spot",
            PESHMERGA,
            sheet(
                "spot",
                OURS,
                {
                    "category": "armed-group",
                    "size": {"min": 6, "max": 9},
                    "activity": "عناصر مسلحة تتحرك ليلاً بمحاذاة الوادي",
                },
                place=at(43.63, 35.86),
                evaluation={"reliability": "C", "credibility": 3, "basis": "مصدر سابق الثقة"},
                **seen,
            ),
        ),
        (
            "info",
            ARMY,
            sheet(
                "info",
                EVERYONE,
                {"statement": "الطريق الترابي غرب القرية مقطوع بالسيول", "basis": "reported"},
                place=at(43.6, 35.83),
                **seen,
            ),
        ),
        (
            "hazard",
            ARMY,
            sheet(
                "hazard",
                EVERYONE,
                {"danger": "ied", "state": "suspected", "stand_off_m": 300, "contact": "نداء: جبل 4"},
                place=at(43.57, 35.79),
            ),
        ),
        (
            "find",
            ARMY,
            sheet(
                "find", EVERYONE, {"category": "cache", "text": "مخبأ تحت بيت مهجور"}, place=at(43.61, 35.81), **seen
            ),
        ),
        (
            "incident",
            ARMY,
            sheet(
                "incident",
                EVERYONE,
                {"event": "clash", "summary": "اشتباك قصير قرب الجسر، لا إصابات"},
                place=at(43.59, 35.8),
                **seen,
            ),
        ),
        (
            "requirement",
            ARMY,
            sheet(
                "requirement",
                EVERYONE,
                {
                    "question": "من يشغل النقاط الثلاث شمال مخمور بعد منتصف الليل؟",
                    "by": when(240),
                    "collectors": [PESHMERGA],
                    "priority": "urgent",
                },
                place=at(43.58, 35.81),
            ),
        ),
        (
            "request",
            PESHMERGA,
            sheet(
                "request",
                OURS,
                {
                    "type": "passage",
                    "to": [ARMY],
                    "by": when(90),
                    "text": "مرور قافلة تموين من ثماني عجلات عبر السيطرة الشمالية",
                    "priority": "urgent",
                    "contact": "نداء: صقر 2",
                },
                place=at(43.6, 35.79),
            ),
        ),
        (
            "own-request",
            ARMY,
            sheet(
                "request",
                EVERYONE,
                {
                    "type": "eod",
                    "to": [PESHMERGA],
                    "by": when(120),
                    "text": "معالجة عبوة على الطريق الترابي",
                    "priority": "immediate",
                },
                place=at(43.57, 35.79),
            ),
        ),
        (
            "unit",
            ARMY,
            sheet(
                "unit",
                EVERYONE,
                {
                    "unit": "makhmur-1",
                    "title": {"ar": "فوج مخمور الأول", "ckb": "فەوجی یەکەمی مەخموور", "en": "First Makhmur battalion"},
                    "echelon": "battalion",
                    "branch": "infantry",
                },
                place=at(43.56, 35.77),
            ),
        ),
        (
            "post",
            ARMY,
            sheet(
                "post",
                EVERYONE,
                {
                    "post": "hill-7",
                    "title": {"ar": "نقطة التل", "ckb": "خاڵی گردەکە", "en": "Hill post"},
                    "max_distance_m": 4000,
                },
                place=at(43.55, 35.78),
            ),
        ),
        (
            "facility",
            ARMY,
            sheet(
                "facility",
                EVERYONE,
                {
                    "category": "water",
                    "title": {"ar": "محطة ماء مخمور", "ckb": "وێستگەی ئاوی مەخموور", "en": "Makhmur waterworks"},
                },
                place=at(43.58, 35.775),
            ),
        ),
        (
            "watch",
            ARMY,
            sheet("watch", EVERYONE, {"entry": "log", "text": "استلام الخفارة، كل الوصلات تعمل", "shift": "النهار"}),
        ),
        (
            "measure",
            ARMY,
            sheet(
                "measure",
                EVERYONE,
                {
                    "type": "no-entry",
                    "title": {"ar": "محيط العبوة", "ckb": "دەوروبەری بۆمبەکە", "en": "Round the device"},
                    "effective": when(-20),
                    "expires": when(600),
                    "text": "لا دخول إلا بعد الاتصال بالسيطرة",
                    "contact": "نداء: جبل 4",
                },
                place={"geometry": area, "precision_m": 10},
            ),
        ),
        (
            "gap",
            ARMY,
            sheet(
                "gap",
                EVERYONE,
                {
                    "title": "الوادي بين النقطتين",
                    "reason": "vacated",
                    "hours": {"shifts": [{"days": ["thu", "fri", "sat"], "from": "20:00", "to": "05:00"}]},
                    "length_m": 4200,
                    "ease": "easy",
                    "priority": "urgent",
                    "assigned_to": PESHMERGA,
                    "respond_min": 35,
                    "state": "assigned",
                },
                place={
                    "geometry": {"type": "LineString", "coordinates": area["coordinates"][0][:2]},
                    "precision_m": 100,
                },
            ),
        ),
        (
            "meeting",
            ARMY,
            sheet(
                "meeting", EVERYONE, {"title": "اجتماع التنسيق الأسبوعي", "agenda": ["الثغرات", "تحرّكات الغد"]}, **seen
            ),
        ),
        (
            "agreement",
            ARMY,
            sheet(
                "agreement",
                EVERYONE,
                {
                    "title": {
                        "ar": "نقطة الجسر المشتركة",
                        "ckb": "خاڵی هاوبەشی پردەکە",
                        "en": "The joint post at the bridge",
                    },
                    "parties": [ARMY, PESHMERGA],
                    "provisions": [
                        {"provision": "1", "text": "يشغل الطرفان نقطة الجسر معاً", "state": "in-work", "by": when(7200)},
                        {"provision": "2", "text": "خط ساخن بين المركزين", "agencies": [ARMY]},
                    ],
                    "valid_from": when(-60),
                    "state": "proposed",
                },
            ),
        ),
        (
            "movement",
            PESHMERGA,
            sheet(
                "movement",
                OURS,
                {"title": "تبديل القوة في نقطة الوادي", "unit": "سرية", "contact": "نداء: صقر 1", **plan},
            ),
        ),
        (
            "claim",
            ARMY,
            sheet(
                "claim",
                EVERYONE,
                {
                    "title": "دخول النقاط المخلاة شمال مخمور",
                    "unit": "فوج",
                    "reason": "منع العودة إليها",
                    "contact": "هاتف داخلي 12",
                    **plan,
                },
            ),
        ),
        ("alert", PESHMERGA, alert("قصف بالهاون على الطريق الشمالي")),
    ]
