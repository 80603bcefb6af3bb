"""Results (after EDXL-SitRep): what is counted, the ledger's entries, the month's statement. Machines write them; desks do not."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from tansiq.ids import SectorId
from tansiq.kinds.fields import Line, Party, Size, Slug, Text, Title

Period = Literal["day", "week", "month", "quarter", "year", "other"]


class Metric(msgspec.Struct, frozen=True, kw_only=True):
    """What is counted, and how.

    Args:
        metric: its id.
        title: what people call it.
        unit: of the count.
        counts: the kinds of record that are counted.
        rule: which of them, in words.
        unseen: what becomes of records whose owner has not released them: the number is computed without them.
    """

    metric: Slug
    title: Title
    unit: Literal["event", "piece", "kg", "litre", "person", "km2", "hour"]
    counts: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1, max_length=20)]
    rule: Text = ""
    unseen: Literal["left-out"] = "left-out"


class Result(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """An entry of the ledger; the records behind it, or the entry it corrects, stand in `refs`.

    Args:
        metric: what was counted.
        start: from when.
        end: until when.
        period: what these two span.
        agency: whose count it is.
        sector: where; null: everywhere.
        axis: on which axis of an operation; null: all.
        size: how many; a range where agencies disagree.
        entry: a correction is a new entry.
        reason: why it is corrected, in words.
    """

    metric: Slug
    start: datetime
    end: datetime
    period: Period = "month"
    agency: Party
    sector: Annotated[SectorId, msgspec.Meta(max_length=64)] | None = None
    axis: Slug | None = None
    size: Size
    entry: Literal["count", "correction"] = "count"
    reason: Text = ""


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number of a statement.

    Args:
        metric: what was counted.
        size: how many; a range where agencies disagree.
        note: what must be said beside it, in one line.
    """

    metric: Slug
    size: Size
    note: Line = ""


class Statement(msgspec.Struct, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """The published results of a period; the ledger's entries behind it stand in `refs`.

    Args:
        title: its heading.
        start: from when.
        end: until when.
        agencies: the owners whose release is behind it.
        figures: the numbers, in their order.
        ar: the words in Arabic; never a person.
        ckb: the words in Sorani; never a person.
        en: the words in English; never a person.
        state: where it stands.
    """

    title: Title = Title()
    start: datetime
    end: datetime
    agencies: Annotated[tuple[Party, ...], msgspec.Meta(max_length=64)] = ()
    figures: Annotated[tuple[Figure, ...], msgspec.Meta(max_length=200)] = ()
    ar: Text = ""
    ckb: Text = ""
    en: Text = ""
    state: Literal["draft", "released", "withdrawn"] = "draft"
