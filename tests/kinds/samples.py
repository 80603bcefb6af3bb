"""A strategy for the body of every kind, with all limits kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import msgspec
from hypothesis import strategies as st

from tansiq.geo.place import Names, Polygon
from tansiq.kinds import network, observation, operation, plan
from tansiq.kinds.fields import Size
from tansiq.kinds.registry import KINDS
from tansiq.labels.release import StandingRule
from tests.kinds import anybody

ZONES = [UTC, timezone(timedelta(hours=3)), timezone(-timedelta(hours=9, minutes=30))]
words = st.text(max_size=8)
slugs = st.from_regex(r"[a-z0-9][a-z0-9.-]{0,8}", fullmatch=True)
instants = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=st.sampled_from(ZONES))
hashes = st.sampled_from(["0" * 64, "ab" * 32, "0123456789abcdef" * 4])
counts = st.none() | st.integers(0, 1_000_000)
stand_offs = st.floats(0, 50_000)
names = st.builds(Names, ar=words, ckb=words, en=words)
positions = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
areas = st.lists(positions, min_size=3, max_size=4).map(lambda ring: Polygon(((*ring, ring[0]),)))
sizes = st.none() | st.builds(Size, n=counts, min=counts, max=counts)

_plan = {
    "title": words,
    "volumes": st.lists(st.builds(plan.Volume, area=areas, start=instants, end=instants), min_size=1, max_size=2).map(
        tuple
    ),
    "unit": words,
    "contact": words,
    "answer_by": instants,
    "state": st.sampled_from(["proposed", "cancelled"]),
    "nonce": st.sampled_from(["0" * 32, "cd" * 16]),
    "map_hash": hashes,
    "terms": hashes,
    "proposal": hashes,
}
plans = {
    "claim": st.builds(
        plan.Claim, **_plan, reason=words, agencies=st.lists(st.text(min_size=1, max_size=8), max_size=3).map(tuple)
    ),
    "movement": st.builds(plan.Movement, **_plan, size=sizes),
    "operation": st.builds(
        operation.Operation,
        **_plan,
        axes=anybody.of(operation.Operation).map(lambda other: other.axes),
        phases=anybody.of(operation.Operation).map(lambda other: other.phases),
        parts=anybody.of(operation.Operation).map(lambda other: other.parts),
    ),
}
_rules = st.builds(
    StandingRule,
    id=words,
    purpose=st.sampled_from(["standing", "life-safety"]),
    kinds=st.lists(words, max_size=2).map(tuple),
    max_level=st.integers(0, 3),
    agencies=st.lists(words, max_size=2).map(tuple),
    sector_agencies=st.booleans(),
    parents=st.booleans(),
    sectors=st.lists(words, max_size=2).map(tuple),
    valid_from=instants,
    valid_until=instants,
    approvals=st.integers(1, 2),
)
_BY_HAND: dict[str, st.SearchStrategy[msgspec.Struct]] = plans | {
    "agency": st.builds(
        network.Agency,
        agency=words,
        names=names,
        root=st.binary(max_size=32),
        parents=st.lists(words, max_size=2).map(tuple),
    ),
    "key": st.builds(
        network.Key,
        key_id=words,
        public=st.binary(max_size=32),
        role=st.sampled_from(["desk", "release", "node"]),
        desk=st.none() | words,
        node=st.none() | words,
        certificate=words,
        address=words,
        valid_from=instants,
        valid_until=instants,
        revoked_at=st.none() | instants,
    ),
    "desk": st.builds(
        network.Desk,
        desk=words,
        names=names,
        centre=words,
        clearance=st.integers(0, 3),
        ceiling=st.integers(0, 3),
        caveats=st.lists(words, max_size=2).map(tuple),
    ),
    "centre": st.builds(network.Centre, centre=words, names=names, lead=words, area=areas),
    "sector": st.builds(network.Sector, sector=words, names=names, centre=words, agency=st.none() | words, area=areas),
    "seam": st.builds(
        network.Seam,
        seam=slugs,
        names=names,
        centre=words,
        agencies=st.lists(words, max_size=2).map(tuple),
        line=st.lists(positions, max_size=3).map(tuple),
        stand_off_m=stand_offs,
    ),
    "standing-rule": st.builds(network.Rule, rule=_rules, title=words),
    "spot": st.builds(
        observation.Spot,
        category=st.sampled_from(["post-empty", "armed-group", "clash", "other"]),
        size=sizes,
        activity=words,
        direction=st.none() | st.sampled_from(["N", "SW"]),
        group=st.none() | words,
        basis=st.sampled_from(["fact", "opinion"]),
    ),
    "alert": st.builds(
        observation.Alert,
        danger=st.sampled_from(["attack", "explosive", "other"]),
        text=words,
        contact=words,
        stand_off_m=st.none() | stand_offs,
        valid_until=instants,
    ),
    "concurrence": st.builds(
        plan.Concurrence,
        plan=words,
        proposal=hashes,
        map_hash=hashes,
        sectors=st.lists(words, max_size=2).map(tuple),
        answer=st.sampled_from(["received", "concur", "concur-with-conditions", "object"]),
        conditions=st.none() | words,
        despite=st.lists(words, max_size=2).map(tuple),
        valid_until=instants,
    ),
}
BODIES: dict[str, st.SearchStrategy[msgspec.Struct]] = {
    name: _BY_HAND[name] if name in _BY_HAND else anybody.of(kind.body) for name, kind in KINDS.items()
}
