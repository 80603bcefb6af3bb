"""Benchmarks: each measures Tansiq and, in the same run, a named peer or the bare limit."""

from __future__ import annotations

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One measured figure.

    Args:
        value: null where this machine does not let it be measured; the figure's words then say why.
        against: what it is compared with; empty: a limit stated in the figure's name or nothing.
        ratio: value / against_value.
    """

    bench: str
    figure: str
    value: float | None
    unit: str
    against: str = ""
    against_value: float | None = None
    ratio: float | None = None


def compared(bench: str, figure: str, value: float, unit: str, against: str, against_value: float) -> Figure:
    """A figure with its comparison."""
    return Figure(
        bench=bench,
        figure=figure,
        value=value,
        unit=unit,
        against=against,
        against_value=against_value,
        ratio=value / against_value,
    )
