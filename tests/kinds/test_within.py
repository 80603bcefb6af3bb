"""Whatever leaves as a minimum or under SOURCE is within what these let leave; anything more of it is not."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.ids import AgencyId, RecordId
from tansiq.kinds import registry, shaping
from tansiq.labels.coarsening import EXACT, Coarse
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Fields
from tansiq.records.content import Copy
from tests.exchange import hostile
from tests.kinds import golden
from tests.kinds.samples import BODIES

OPEN, SOURCE = Label(audience=(AgencyId("x"),)), Label(audience=(AgencyId("x"),), caveats=(Caveat.SOURCE,))


def copy(kind: str, body: msgspec.Raw, fields: Fields, label: Label | None = OPEN, **more: Any) -> Copy:
    return hostile.made_up(kind=kind, body=body, fields=fields, label=msgspec.Raw(msgspec.json.encode(label)), **more)


@given(st.data())
@pytest.mark.parametrize("kind", sorted(registry.KINDS))
def test_what_leaves_is_within_what_lets_it_leave(kind: str, data: st.DataObject) -> None:
    """For every kind, made coarse or not: else a guard would stop what was decided."""
    whole = registry.write(data.draw(BODIES[kind]))
    known = registry.KINDS[kind]
    coarse = data.draw(st.sampled_from([EXACT, Coarse(time_s=3600)] if not known.exact else [EXACT]))
    for fields in (Fields.FULL, Fields.MINIMUM) if known.minimum else (Fields.FULL,):
        for label in (OPEN, SOURCE):
            left = shaping.shaped(kind, whole, fields, coarse, label)
            assert shaping.within(copy(kind, left, fields, label))


@pytest.mark.parametrize("kind", registry.LIFE_SAFETY)
def test_a_whole_body_is_no_minimum(kind: str) -> None:
    whole = golden.raw(kind)
    assert shaping.within(copy(kind, whole, Fields.FULL))
    assert not shaping.within(copy(kind, whole, Fields.MINIMUM))


def test_a_kind_without_a_minimum_has_none() -> None:
    assert not shaping.within(copy("spot", golden.raw("spot"), Fields.MINIMUM))


@pytest.mark.parametrize("kind", registry.LIFE_SAFETY)
def test_a_minimum_points_at_nothing_but_off_plan_at_its_plan(kind: str) -> None:
    least = registry.shape(kind, golden.raw(kind), Fields.MINIMUM)
    pointing = copy(kind, least, Fields.MINIMUM, refs=(RecordId("a plan"),))
    assert shaping.within(pointing) is (kind == "deviation")


@pytest.mark.parametrize("kind", [name for name, known in sorted(registry.KINDS.items()) if known.sourceless])
def test_a_body_with_its_source_is_not_within_source(kind: str) -> None:
    named: dict[str, dict[str, Any]] = {
        "info": {"basis": "reported"},
        "hazard": {"evidence_text": "A shepherd."},
        "meeting": {"desks": ["army.watch"]},
    }
    whole = changed(golden.raw(kind), named.get(kind, {}))
    assert shaping.within(copy(kind, whole, Fields.FULL, OPEN))
    assert not shaping.within(copy(kind, whole, Fields.FULL, SOURCE))
    assert shaping.within(copy(kind, shaping.shaped(kind, whole, Fields.FULL, EXACT, SOURCE), Fields.FULL, SOURCE))


def test_what_this_code_does_not_understand_passes() -> None:
    """A peer may run a newer version: nothing that warns of danger is lost for a word that is not known here."""
    least = registry.shape("alert", golden.raw("alert"), Fields.MINIMUM)
    more = msgspec.Raw(bytes(least)[:-1] + b',"of_tomorrow":1}')
    assert shaping.within(copy("alert", more, Fields.MINIMUM))
    assert shaping.within(copy("alert", golden.raw("alert"), Fields.MINIMUM, kind_version=99))
    assert shaping.within(copy("of-tomorrow", golden.raw("alert"), Fields.MINIMUM))
    assert shaping.within(copy("alert", msgspec.Raw(b'{"danger":"of-tomorrow"}'), Fields.MINIMUM))


def changed(body: msgspec.Raw, more: dict[str, Any]) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(msgspec.json.decode(body) | more))
