"""What was made from others' records: its label, how far it goes, which originals stand behind it (design 4.6).

    draft ── sources (own records are followed to what *they* were made from) ──> label strict enough? ── bounds ──> the decision
                                                   replies that permit a use ───────────────────────────────┘

A source is what the author names in `derived_from`, and for kinds that are made from other records by their nature (an incident, an
assessment) what stands in `refs`. A next version keeps the sources of the one before. Nothing here decides who gets anything: the
bounds are part of what `labels.release` decides over, life safety included.

Of a source there may be several versions, and a milder one frees nothing of what an earlier one said. Since a record names its
source, the version that was the newest then counts, with every later one: our words may be from any of these. Where nobody can
tell the order (another node of this agency wrote it) all do.

What is hidden here now (over by its owner's clock, not asked for since a restore) lets nothing go further, as if it were recalled.

A permission is the owner's reply that names the record, its version and the agencies. It holds while that reply stands: a next
version of it that says otherwise, its recall, or whatever hides it, ends it for whatever is released from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, RecordId, Token
from tansiq.kinds import registry
from tansiq.kinds.draft import Draft
from tansiq.kinds.request import Reply, Use, permits
from tansiq.labels import coarsening
from tansiq.labels import label as labels
from tansiq.labels.derived import Bound, bound, lacking
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Decision, Fields
from tansiq.records import approvals, holdings, log, queued, visible
from tansiq.records.content import MAX_ROOTS, Content, Copy
from tansiq.records.log import Stored
from tansiq.reports import attached
from tansiq.storage import Tx


@dataclass(frozen=True)
class Derived:
    """Where a record comes from.

    Args:
        sources: the records here from which it was made.
        roots: the originals behind them.
        second_hand: whether any of them is another agency's.
        bounds: how far each of these lets it go.
    """

    sources: tuple[RecordId, ...] = ()
    roots: tuple[Token, ...] = ()
    second_hand: bool = False
    bounds: tuple[Bound, ...] = ()


@dataclass(frozen=True)
class _Source:
    """One version of another's record behind something.

    Args:
        held: as it stands here; None: another node of this agency has written from it, and it is not here.
        by: the own content, in its newest version, that was made from it; None: the draft at hand.
    """

    held: Stored | None
    by: Content | None


@dataclass(frozen=True)
class _Named:
    """That something was made from a record.

    Args:
        since: the place in the log at which it first said so; 0: nobody can tell.
        by: as in `_Source`.
    """

    source: RecordId
    since: int
    by: Content | None


def derived(
    tx: Tx, draft: Draft, label: Label, before: Stored | None, reader: DeskId, me: AgencyId, now: datetime
) -> Derived:
    """Where a draft comes from, if its label is strict enough for that.

    Args:
        before: the version before it.
        reader: the desk that writes it; it can use what it may see.

    Raises:
        Fault: ``record.not-found`` for a source that the desk may not see, ``label.derived`` when the label is not strict enough.
    """
    by_nature = draft.refs if registry.KINDS[draft.kind].derives else ()
    for field, named in (("derived_from", draft.derived_from), ("refs", by_nature)):
        for source in named:  # before any word of its label: an error tells nothing of what is hidden
            held = log.latest(tx, source)
            if held is None or not visible.may_see(tx, held.seq, reader, now):
                raise Fault("record.not-found", field=field)
    kept = _named(tx, before) if before else {}
    here = log.end(tx)[0] + 1
    fresh = {each: _Named(each, here, None) for each in (*draft.derived_from, *by_nature) if each not in kept}
    sources = (*kept, *fresh)
    if not sources:
        return Derived()
    behind = list(_behind(tx, (*kept.values(), *fresh.values())))
    missing = lacking(label, [_asked(each, now) for each in behind if _could_use(tx, each, reader)])
    if missing is not None:
        raise Fault("label.derived", missing, field="label")
    bounds = (*(_bound(tx, each.held, me, now) for each in behind), *_of_its_record(tx, draft.kind, draft.refs))
    return Derived(sources, _roots(tx, sources), bool(behind), bounds)


def of_own(record: Content) -> Derived:
    """Where a picture comes from: the record that it is written with, and what that was made from. Its bounds were decided over."""
    return Derived((record.id,), (record.token, *record.roots)[:MAX_ROOTS], record.second_hand)


def bounds_of(tx: Tx, content: Content, now: datetime, beside: Bound | None = None) -> tuple[Bound, ...]:
    """How far content that was written already may go now.

    Args:
        beside: of a picture that goes in one act with its record: how far that goes.
    """
    newest = log.latest(tx, content.id)
    named = _named(tx, newest).values() if newest else [_Named(each, 0, content) for each in content.derived_from]
    behind = (_bound(tx, each.held, content.owner, now) for each in _behind(tx, named))
    with_record = _of_its_record(tx, content.kind, content.refs) if beside is None else (beside,)
    return (*behind, *with_record)


def beside(tx: Tx, record: RecordId | None, decision: Decision) -> Bound:
    """How far pictures go that are decided in one act with their record: to whoever has it whole then, and exact.

    Args:
        record: which it is; None: a first version, which nobody has.
        decision: on the record.
    """
    whole = {
        grant.agency for grant in decision.grants if grant.fields is Fields.FULL and grant.coarse == coarsening.EXACT
    }
    before = _having(tx, record) if record is not None else frozenset[AgencyId]()
    owner, label = decision.subject.owner, decision.subject.label
    return _together(owner, label, whole | before, waits=decision.needs is not None)


def beyond(tx: Tx, held: Stored, me: AgencyId, agencies: Iterable[AgencyId], now: datetime) -> set[AgencyId]:
    """To which of some agencies nothing that is made from another's record may go now."""
    within = _bound(tx, held, me, now).agencies
    return set() if within is None else set(agencies) - within


def _named(tx: Tx, own: Stored) -> dict[RecordId, _Named]:
    """What an own record was made from, by all its versions."""
    newest, found = _content(own), dict[RecordId, _Named]()
    for version in log.versions(tx, own.id):
        for source in _content(version).derived_from:
            found.setdefault(source, _Named(source, version.seq if version.here else 0, newest))
    return found


def _behind(tx: Tx, named: Iterable[_Named]) -> Iterator[_Source]:
    """The records of others behind something, in each version that counts: own ones are followed to what they were made from."""
    wanted, followed = list(named), set[RecordId]()
    while wanted:
        each = wanted.pop(0)
        held = log.latest(tx, each.source)
        if held is None:
            yield _Source(None, each.by)
        elif not held.own:
            versions = log.versions(tx, each.source)
            then = [version for version in versions if version.seq < each.since]
            yield from (_Source(version, each.by) for version in (*then[-1:], *versions[len(then) :]))
        elif held.id not in followed:
            followed.add(held.id)
            wanted += _named(tx, held).values()


def _could_use(tx: Tx, source: _Source, reader: DeskId) -> bool:
    """Whether a desk can have used a version: a later one that is above its seat is not in its words, and no error tells of it."""
    return source.held is None or reader in visible.readers(tx, source.held.seq)


def _asked(source: _Source, now: datetime) -> Label | None:
    """How strict a label must be for what was made from a source.

    Nobody can read any more what one that was recalled asked for: then what was made from it stays as strict as it is. An end that
    is past asks for nothing: what is over goes to nobody but its owner (`_bound`), and a label cannot begin with one.
    """
    label = _label(source.held, _said_at(source.held)) if source.held else None
    if label is None and source.by is not None:
        label = source.by.label_at(source.by.recorded_at)
    return msgspec.structs.replace(label, handling_until=None) if label and labels.expired(label, now) else label


def _bound(tx: Tx, held: Stored | None, me: AgencyId, now: datetime) -> Bound:
    if held is None:
        return Bound(frozenset({me}))
    if visible.is_hidden(tx, held.seq, now):
        return bound(None, held.owner, me)
    return bound(_label(held, now), held.owner, me, permitted(tx, held, now))


def _of_its_record(tx: Tx, kind: str, refs: Iterable[RecordId]) -> Iterator[Bound]:
    """A picture goes to whoever was given its record whole, and to nobody else: not before it, and not without it.

    While the record waits, the picture waits for those who may still be given it. At another node of the agency nobody knows who
    has what does not wait: the home decides again, and may give less than was shown there, never more.
    """
    for ref in refs if kind == attached.KIND else ():
        held = log.latest(tx, ref)
        waits = approvals.waits(tx, ref) is not None
        if held is not None and (held.here or waits):
            yield _together(held.owner, labels.read(held.header().label, held.logged_at), _having(tx, ref), waits=waits)


def _having(tx: Tx, record: RecordId) -> frozenset[AgencyId]:
    """Who has an own record whole and exact, as far as this node knows: its home by its copies, another by what that has told."""
    held = log.latest(tx, record)
    if held is None or held.here:
        return holdings.having(tx, record)
    return queued.served(tx, held.digest)


def _together(owner: AgencyId, label: Label | None, having: Iterable[AgencyId], *, waits: bool) -> Bound:
    """Under SOURCE nobody: where somebody stood is in the picture."""
    hides = label is not None and Caveat.SOURCE in label.caveats
    return Bound(frozenset({owner, *(() if hides else having)}), waits=waits)


def permitted(
    tx: Tx, held: Stored, now: datetime, use: Use = "derive", reader: DeskId | None = None
) -> frozenset[AgencyId]:
    """To whom the owner of a record has permitted to pass this version of it on, or whom to take it out.

    Args:
        reader: as far as this desk sees his replies; None: by all of them.
    """
    named: set[AgencyId] = set()
    # a reply may overtake the version that it names: they go by different lanes
    since = log.versions(tx, held.id)[0].seq
    for reply in log.replies_of(tx, held.owner, since):
        header = reply.header()
        if held.id not in header.refs or visible.is_hidden(tx, reply.seq, now):
            continue
        if reader is not None and not visible.may_see(tx, reply.seq, reader, now):
            continue
        body = registry.readable(header)  # what cannot be read permits nothing
        if isinstance(body, Reply):
            named |= {agency for agency in body.audience if permits(body, held.version, agency, use)}
    return frozenset(named)


def _roots(tx: Tx, sources: Iterable[RecordId]) -> tuple[Token, ...]:
    found: dict[Token, None] = {}
    for source in sources:
        held = log.latest(tx, source)
        if held is not None:
            found[held.token] = None
            if not held.destroyed:
                found |= dict.fromkeys(held.header().roots)
    return tuple(found)[:MAX_ROOTS]


def _label(held: Stored, at: datetime) -> Label | None:
    """The label of a received copy at an instant; None: over, unreadable, or recalled."""
    return None if held.destroyed else held.header().label_at(at)


def _said_at(held: Stored) -> datetime:
    header = None if held.destroyed else held.header()
    return header.released_at if isinstance(header, Copy) else held.logged_at


def _content(stored: Stored) -> Content:
    header = stored.header()
    if not isinstance(header, Content):
        raise Fault("record.not-yours")
    return header
