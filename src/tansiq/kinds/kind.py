"""What is to be known of a kind of record, apart from its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from tansiq.kinds.over import Over


@dataclass(frozen=True)
class Kind:
    """A kind of record.

    Args:
        name: as it stands in the header.
        version: the meaning that this code writes, and the newest that it reads.
        body: its type.
        authored: whether a desk writes it through the interface.
        alarm: whether it goes in the alarm lane.
        late: whether it waits in its lane until all words have gone that wait there too.
        ahead: whether its event time may lie in the future.
        minimum: what life safety releases; None: nothing.
        presence: whether that is a bare presence: it leaves coarse, and only near a seam (`kinds.registry.PRESENCE_COARSE`).
        pointing: whether its minimum, too, names what of its `refs` the recipient holds.
        sourceless: the body without what names its source, for the caveat SOURCE; None: it names none.
        exact: whether it means nothing without its exact ground and time: it is never made coarse.
        derives: whether it is made from the records in its `refs` (design 4.6); of other kinds the author says from which.
        words: the words that people search and read in a list.
        category: the body's field that sorts it, if it has one.
        branch: the body's field that says what it is for, where its sign on the map shows that.
        until: the body's field that says until when it holds, of what stands on the time axis as long as that.
        over: how a record ends that counts no more, now or from an instant on; None: it does not end by itself.
    """

    name: str
    version: int
    body: type[msgspec.Struct]
    authored: bool = False
    alarm: bool = False
    late: bool = False
    ahead: bool = False
    minimum: Callable[[Any], msgspec.Struct] | None = None
    presence: bool = False
    pointing: bool = False
    sourceless: Callable[[Any], msgspec.Struct] | None = None
    exact: bool = False
    derives: bool = False
    words: Callable[[Any], str] = lambda _: ""
    category: str | None = None
    branch: str | None = None
    until: str | None = None
    over: Callable[[Any], Over | None] = lambda _: None
