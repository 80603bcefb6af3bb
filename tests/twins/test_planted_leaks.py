"""For every channel a leak, planted in the product: the comparison of twin worlds must notice it, and on that channel.

Each leak is a mistake that somebody could make: a count over everything, a number shared by all readers, a check left out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from tansiq.errors import Fault
from tansiq.exchange import deliveries
from tansiq.exchange.carrier import Carrier
from tansiq.exchange.frames import Lane, Position
from tansiq.exchange.peering import Exchange
from tansiq.ids import NodeId, SeededEntropy
from tansiq.labels import release
from tansiq.labels.label import Label
from tansiq.network.accounts import Role
from tansiq.records import copies, log
from tansiq.web import api, door, doubts, events, metrics
from tansiq.web import links as web_links
from tansiq.web import watch as web_watch
from tansiq.work import approving, groups, preparing, publish, recall, releasing, rows, then
from tansiq.work.root import Root
from tests.twins import test_inside
from tests.twins.days import ACROSS, BESIDE, BETWEEN, ELSEWHERE, Hidden
from tests.twins.play import Act, same
from tests.twins.template import CELL, WATCH

Patch = pytest.MonkeyPatch
DAY: list[Act] = [
    ("open", 1, None),
    ("hide", 2, Hidden("ministry", desk=CELL)),
    ("hide", 3, Hidden("ministry", level=3, then="refused")),
    ("others join", 0, None),
    ("by parcel", 0, None),
    ("revoke", 0, None),
    ("open", 4, None),
]


def the_newest_number_is_the_nodes(patch: Patch) -> None:
    patch.setattr(rows.visible, "last", lambda tx, reader: tx.one("SELECT count(*) FROM record")[0])


def the_search_is_the_watchs(patch: Patch) -> None:
    search = rows.search
    patch.setattr(rows, "search", lambda tx, reader, *rest, **more: search(tx, WATCH, *rest, **more))


def the_past_is_the_watchs(patch: Patch) -> None:
    search = then.then.search
    patch.setattr(then.then, "search", lambda tx, reader, *rest, **more: search(tx, WATCH, *rest, **more))


def a_record_of_the_past_is_opened_as_the_watch(patch: Patch) -> None:
    made = door.Then
    patch.setattr(door, "Then", lambda tx, reader, *rest: made(tx, WATCH, *rest))


def all_frames_are_counted(patch: Patch) -> None:
    patch.setattr(web_links.traffic, "counts", lambda tx, node, reader, now: deliveries.counts(tx, node))


def the_streams_links_are_the_watchs(patch: Patch) -> None:
    links = events.links
    patch.setattr(events, "links", lambda tx, door, reader: links(tx, door, WATCH))


def links_come_with_every_ring(patch: Patch) -> None:
    look = events.Stream.look
    patch.setattr(events.Stream, "look", lambda self: [*look(self), *self.links()])


def alarms_are_the_nodes(patch: Patch) -> None:
    at_desk = api.alarms.at_desk
    patch.setattr(api.alarms, "at_desk", lambda tx, reader, now: at_desk(tx, WATCH, now))


def the_log_is_the_watchs(patch: Patch) -> None:
    logbook = web_watch.Logbook
    patch.setattr(web_watch, "Logbook", lambda tx, reader, *rest: logbook(tx, WATCH, *rest))


def what_is_left_is_the_watchs(patch: Patch) -> None:
    left = web_watch.shift.left
    patch.setattr(web_watch.shift, "left", lambda tx, desk, reader, *rest: left(tx, desk, WATCH, *rest))


def all_groups_are_listed(patch: Patch) -> None:
    patch.setattr(
        groups, "seen", lambda tx, directory, reader, now: directory.groups.of(directory.desks[reader].agency)
    )


def the_queue_is_the_nodes(patch: Patch) -> None:
    queue = approving.approvals.queue
    patch.setattr(approving.approvals, "queue", lambda tx, reader, now: queue(tx, WATCH, now))


def officers_are_told_what_is_in_doubt(patch: Patch) -> None:
    patch.setattr(doubts, "Role", SimpleNamespace(ADMINISTRATOR=Role.OFFICER))


def figures_are_for_everyone(patch: Patch) -> None:
    patch.setattr(metrics, "check", lambda request, door: None)


def a_reference_is_only_looked_up(patch: Patch) -> None:
    def check(tx: Any, draft: Any, author: object, now: object) -> None:
        if any(log.latest(tx, ref) is None for ref in draft.refs):
            raise Fault("record.not-found", field="refs")

    patch.setattr(preparing, "_check_refs", check)


def who_may_is_asked_before_who_sees(patch: Patch) -> None:
    def mine(tx: Any, record: Any, author: object, now: object) -> Any:
        stored = log.latest(tx, record)
        if stored is None:
            raise Fault("record.not-found")
        return stored

    patch.setattr(recall, "_mine", mine)


def one_stream_of_randomness(patch: Patch) -> None:
    take, taken = SeededEntropy.take, count()
    patch.setattr(SeededEntropy, "take", lambda self, size, cause: take(self, size, str(next(taken))))


def a_batch_counts_what_goes_to_others(patch: Patch) -> None:
    headed = Exchange._headed

    def told(self: Exchange, tx: Any, *rest: Any) -> Any:
        batch = headed(self, tx, *rest)
        (waiting,) = tx.one("SELECT count(*) FROM outbox")
        return type(batch)(batch.frames, batch.head, batch.opening + b" " * waiting)

    patch.setattr(Exchange, "_headed", told)


def a_parcel_is_as_long_as_all_that_waits(patch: Patch) -> None:
    parcel_for = Carrier.parcel_for

    def longer(self: Carrier, peer: NodeId, salt: bytes) -> Any:
        written = parcel_for(self, peer, salt)
        queued = self._db.read(lambda tx: tx.one("SELECT count(*) FROM outbox"))
        return replace(written, data=written.data + b" " * (queued or (0,))[0])

    patch.setattr(Carrier, "parcel_for", longer)


def a_bundle_begins_anew_when_there_is_much(patch: Patch) -> None:
    bundle_for = Carrier.bundle_for

    class Anew:
        """The node's exchange, that knows of no receipts."""

        def __init__(self, exchange: Exchange) -> None:
            self._of = exchange

        def __getattr__(self, name: str) -> Any:
            return getattr(self._of, name)

        def receipted(self, peer: NodeId) -> dict[Lane, Position]:
            return {lane: Position() for lane in Lane}

    def anew(self: Carrier, *rest: Any, **more: Any) -> Any:
        spots = self._db.read(lambda tx: tx.one("SELECT count(*) FROM record WHERE kind = 'spot'"))
        much = spots is not None and spots[0] > OPEN_SPOTS and not more
        return bundle_for(Carrier(Anew(self._exchange), self._db, self._nodes, None) if much else self, *rest, **more)  # type: ignore[arg-type]

    patch.setattr(Carrier, "bundle_for", anew)


OPEN_SPOTS = 4
"""What the army has of its own and of the ministry's in the day without secrets."""
LEAKS: list[tuple[str, str, Callable[[Patch], None]]] = [
    (BESIDE, "GET /api/feed", the_newest_number_is_the_nodes),
    (ELSEWHERE, "GET /api/feed", the_newest_number_is_the_nodes),
    (BESIDE, "GET /api/feed", the_search_is_the_watchs),
    (BESIDE, "GET /api/links", all_frames_are_counted),
    (BESIDE, "events", the_streams_links_are_the_watchs),
    (BESIDE, "page", links_come_with_every_ring),
    (ACROSS, "page", links_come_with_every_ring),
    (BESIDE, "GET /api/alarms", alarms_are_the_nodes),
    (BESIDE, "GET /api/watch", the_log_is_the_watchs),
    (BESIDE, "GET /api/watch/pending", what_is_left_is_the_watchs),
    (BESIDE, r"GET /api/feed\?known_at=", the_past_is_the_watchs),
    (BESIDE, r"GET /api/(feed|records/\S+)\?known_at=", a_record_of_the_past_is_opened_as_the_watch),
    (BESIDE, "GET /api/groups", all_groups_are_listed),
    (BESIDE, "GET /api/release/queue", the_queue_is_the_nodes),
    (BESIDE, "GET /api/doubtful", officers_are_told_what_is_in_doubt),
    (BESIDE, "GET /metrics", figures_are_for_everyone),
    (BESIDE, "POST /api/dry-run", a_reference_is_only_looked_up),
    (BESIDE, "POST /api/records/", who_may_is_asked_before_who_sees),
    (ACROSS, "push army peshmerga", a_batch_counts_what_goes_to_others),
    (BETWEEN, "batch army joint-command", one_stream_of_randomness),
    (BETWEEN, "parcel army peshmerga", a_parcel_is_as_long_as_all_that_waits),
    (ACROSS, "bundle", a_bundle_begins_anew_when_there_is_much),
]


@pytest.mark.parametrize(("reader", "channel", "plant"), LEAKS, ids=lambda part: getattr(part, "__name__", None))
def test_a_planted_leak_is_noticed_on_its_channel(
    reader: str, channel: str, plant: Callable[[Patch], None], monkeypatch: Patch
) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError, match=rf"^{reader} \| {channel}"):
        same(DAY, [reader])


def test_the_day_of_the_planted_leaks_is_one_without_them() -> None:
    same(DAY, [ACROSS, BETWEEN, BESIDE, ELSEWHERE])


# ---- inside a record that the reader is given


def labels_show_everyone(patch: Patch) -> None:
    def shown(subject: release.Subject, grant: release.Grant, refused: object) -> Label:
        return subject.label or Label()

    patch.setattr(release, "_shown", shown)


def sources_are_told(patch: Patch) -> None:
    patch.setattr(copies, "Caveat", SimpleNamespace(SOURCE="none"))


def places_are_exact(patch: Patch) -> None:
    patch.setattr(copies.cells, "coarse_place", lambda place, place_m: place)
    patch.setattr(copies.guard, "told", lambda *parts, **more: None)


def what_is_not_held_is_pointed_at(patch: Patch) -> None:
    patch.setattr(copies, "_held_by", lambda tx, refs, recipient: refs)


def rules_travel(patch: Patch) -> None:
    say = Root.say
    patch.setattr(Root, "say", lambda self, *rest, inside=False, **more: say(self, *rest, **more))


def ids_come_from_who_wrote_it(patch: Patch) -> None:
    content = publish.Publisher._content

    def by_desk(self: Any, prepared: Any, author: Any, now: Any) -> Any:
        return content(self, replace(prepared, cause=f"{author.desk} {prepared.cause}"), author, now)

    patch.setattr(publish.Publisher, "_content", by_desk)


def the_minimum_is_all(patch: Patch) -> None:
    patch.setattr(releasing.shaping, "leaving", lambda kind, body, right: body)
    patch.setattr(releasing.shaping, "within", lambda copy: True)


INSIDE: list[tuple[str, Callable[[Patch], None]]] = [
    ("whom else the label names", labels_show_everyone),
    ("a group that he is not in, beside him", labels_show_everyone),
    ("the basis of an evaluation under SOURCE", sources_are_told),
    ("a place and a time in one cell and hour", places_are_exact),
    ("what it points at that he does not hold", what_is_not_held_is_pointed_at),
    ("the plan that is departed from, which he does not hold", what_is_not_held_is_pointed_at),
    ("by which rule", rules_travel),
    ("the desk that is left out", ids_come_from_who_wrote_it),
    ("words beyond the minimum of a hazard", the_minimum_is_all),
]


@pytest.mark.parametrize(("name", "plant"), INSIDE, ids=lambda part: getattr(part, "__name__", part))
def test_a_planted_leak_inside_a_record_is_noticed(
    name: str, plant: Callable[[Patch], None], monkeypatch: Patch
) -> None:
    plant(monkeypatch)
    one, other, _ = test_inside.INSIDE[name]
    with pytest.raises(AssertionError, match=rf"^{ACROSS} \| "):
        test_inside.told_alike(one, other, (ACROSS,))
