"""How tests say that something is refused: by its stable code, and where it matters by the field that is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tansiq.errors import CODES, Fault


@contextmanager
def refused(code: str, field: str | None = None) -> Iterator[None]:
    """What is done inside must raise a `Fault` with this code (and this field, if one is given)."""
    assert code in CODES, f"{code} is no code"
    with pytest.raises(Fault) as caught:
        yield
    assert caught.value.code == code, str(caught.value)
    if field is not None:
        assert caught.value.field == field, str(caught.value)


def code_of(call: Callable[[], object]) -> str:
    """The code with which a call is refused; ``-`` when it is not."""
    try:
        call()
    except Fault as fault:
        return fault.code
    return "-"
