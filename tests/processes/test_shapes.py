"""Nothing of msgspec is worked out while a node has threads: two at once end the process without a word."""

from __future__ import annotations

import msgspec

from tansiq.kinds import registry
from tansiq.kinds.draft import Draft
from tansiq.node import serve, shapes
from tansiq.picture.entry import Entry
from tansiq.records.content import Content, Copy
from tansiq.web.administration import Peers


def test_whatever_a_node_reads_is_worked_out_before_it_has_threads() -> None:
    assert serve  # what it imports is loaded with it
    known = shapes.work_out()
    assert {Content, Copy, Draft, Entry, Peers, *(kind.body for kind in registry.KINDS.values())} <= known


def test_a_struct_that_came_later_is_worked_out_the_next_time() -> None:
    before = shapes.work_out()
    late = msgspec.defstruct("Late", [("of", int)], module="tansiq.tests_of_shapes")
    assert late not in before
    assert late in shapes.work_out()
