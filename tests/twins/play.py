"""Playing a day in both worlds, and comparing what each reader has of it, and what his open page was told while it went on.

The bell rings at a node for whatever is done, and each page looks then: so in the first world it looks more often, and must be told
no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tansiq.ids import RecordId
from tests.twins import sights, template
from tests.twins.days import LATER_S, WRONG_S, Day, Hidden, kept_from
from tests.twins.sights import Sight
from tests.worlds import ARMY, MINISTRY

Act = tuple[str, int, Hidden | None]
"""What is done, a number that names it, and what is hidden."""
Sights = dict[str, list[Sight]]

QUIETLY: dict[str, Callable[[Day], object]] = {
    "others join": lambda day: day.join(),
    "a person's key": lambda day: day.person(),
    "the ministry's clock": lambda day: day.world.set_clock(MINISTRY, WRONG_S),
    "the ministry put back": lambda day: day.ministry_put_back(),
}
OPENLY: dict[str, Callable[[Day], object]] = {
    "exchange": lambda day: day.exchange(),
    "by parcel": lambda day: day.by_parcel(),
    "later": lambda day: day.world.clock.advance(LATER_S),
    "restart": lambda day: day.world.reopen(ARMY),
    "renew": lambda day: day.renew(),
    "revoke": lambda day: day.revoke(),
    "own clock": lambda day: day.world.set_clock(ARMY, WRONG_S),
}


def same(acts: Sequence[Act], readers: Iterable[str]) -> None:
    """Play the day with what is hidden and without it; every reader has the same bytes of both."""
    one, secrets = _seen(acts, tuple(readers), hidden=True)
    other, _ = _seen(acts, tuple(readers), hidden=False, probes=secrets)
    compare(one, other)


def compare(one: Sights, other: Sights) -> None:
    """Raise for the first sight of any reader that is not the same."""
    for reader, sights_of in one.items():
        for (channel, this), (also, that) in zip(sights_of, other[reader], strict=False):
            assert (channel, this) == (also, that), f"{reader} | {channel}"
        assert len(sights_of) == len(other[reader]), f"{reader} | how much there is"


def readers_of(acts: Iterable[Act]) -> frozenset[str]:
    """From whom all that is hidden in a day is kept."""
    hidden = [kept_from(hidden or word) for word, _, hidden in acts if hidden or word in QUIETLY]
    return frozenset.intersection(*hidden) if hidden else frozenset()


def _seen(
    acts: Iterable[Act], readers: Sequence[str], *, hidden: bool, probes: Sequence[RecordId] = ()
) -> tuple[Sights, Sequence[RecordId]]:
    with template.world("twins") as world:
        day = Day(world)
        pages = {reader: sights.Page(day, reader) for reader in readers}
        for word, number, secret in acts:
            if hidden or not (secret or word in QUIETLY):
                _do(day, word, number, secret)
                for page in pages.values():
                    page.look()
        day.exchange()
        probed = probes or day.secrets
        return {reader: [*sights.of(day, reader, probed), *pages[reader].look()] for reader in readers}, probed


def _do(day: Day, word: str, number: int, secret: Hidden | None) -> None:
    if secret is not None:
        day.hide(number, secret)
    elif word in QUIETLY:
        QUIETLY[word](day)
    elif word in OPENLY:
        OPENLY[word](day)
    elif word == "open":
        day.open(number)
    elif number in day.written:
        {"correct": day.correct, "recall": day.recall}[word](number)
