"""Faults planted in the real code of groups, coarse copies and derivation; `test_label_faults` says what finds each."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from tansiq.kinds import shaping
from tansiq.labels import coarsening, derived, guard, release
from tansiq.labels import label as labels
from tansiq.labels.derived import Bound
from tansiq.network.directory import Directory
from tansiq.records import copies, holdings, recalls
from tansiq.work import derivation, leaving, preparing, recall

Patch = pytest.MonkeyPatch


def who_has_left_a_group_is_served_on(patch: Patch) -> None:
    ever: dict[str, frozenset[Any]] = {}
    real = Directory.members

    def members(self: Any, groups: Any, holder: Any) -> Any:
        found = real(self, groups, holder)
        ever.update({name: ever.get(name, frozenset()) | inside for name, inside in found.items()})
        return {name: ever[name] for name in found}

    patch.setattr(Directory, "members", members)


def a_group_means_its_first_members(patch: Patch) -> None:
    first: dict[str, frozenset[Any]] = {}
    real = Directory.members

    def members(self: Any, groups: Any, holder: Any) -> Any:
        return {name: first.setdefault(name, inside) for name, inside in real(self, groups, holder).items()}

    patch.setattr(Directory, "members", members)


def a_copy_names_the_groups_of_its_label(patch: Patch) -> None:
    real = release._shown
    patch.setattr(
        release,
        "_shown",
        lambda subject, grant, refused: msgspec.structs.replace(
            real(subject, grant, refused), groups=subject.label.groups
        ),
    )


def leaving_takes_everybodys_copies_back(patch: Patch) -> None:
    real = recall.take_back
    patch.setattr(leaving, "take_back", lambda tx, stored, way, author, now, only: real(tx, stored, way, author, now))


def nothing_is_offered_when_somebody_leaves(patch: Patch) -> None:
    patch.setattr(holdings, "through_groups", lambda tx: [])


def who_is_named_itself_is_offered_too(patch: Patch) -> None:
    real = labels.named

    def named(label: Any, groups: Any, agencies: Any) -> Any:
        through = real(msgspec.structs.replace(label, audience=()), groups, agencies)
        return through | dict.fromkeys(label.audience, label.groups)

    patch.setattr(release, "named", named)


def a_recalled_series_goes_on(patch: Patch) -> None:
    def series(tx: Any, record: Any) -> Any:
        rows = tx.rows(
            "SELECT recipient, id, version + 1, digest FROM copy WHERE record = :r ORDER BY version", {"r": record}
        )
        return {row[0]: row[1:] for row in rows}

    patch.setattr(copies, "_series", series)


def a_recall_for_one_closes_the_record(patch: Patch) -> None:
    patch.setattr(recalls, "close_for", lambda tx, record, recipient, now: recalls.close(tx, record, now))


def bodies_are_left_exact_and_the_guard_sleeps(patch: Patch) -> None:
    patch.setattr(shaping, "_coarse", lambda value, coarse: value)
    patch.setattr(guard, "told", lambda *_, **__: None)


def places_are_left_exact_and_the_guard_sleeps(patch: Patch) -> None:
    patch.setattr(copies, "where_and_when", lambda content, coarse: (content.place, content.event_time))
    patch.setattr(guard, "told", lambda *_, **__: None)


def the_mildest_entry_counts(patch: Patch) -> None:
    real = coarsening.of
    patch.setattr(coarsening, "of", lambda entries, agency, groups: real(tuple(entries)[:0], agency, groups))


def coarse_copies_blind_who_is_in_danger(patch: Patch) -> None:
    patch.setattr(release, "_in_danger", lambda subject, rules: {})


def what_is_derived_goes_as_far_as_its_label_says(patch: Patch) -> None:
    patch.setattr(derivation, "_bound", lambda *_: Bound(None))


def orcon_is_quoted_within_the_shown_audience(patch: Patch) -> None:
    def bound(label: Any, owner: Any, me: Any, permitted: Any = ()) -> Bound:
        return Bound(frozenset({owner, me, *(label.audience if label else ()), *permitted}))

    patch.setattr(derivation, "bound", bound)


def whoever_asks_is_permitted(patch: Patch) -> None:
    def permitted(tx: Any, held: Any, now: Any, use: str = "derive") -> Any:
        rows = tx.rows("SELECT 1 FROM record WHERE kind = 'request' AND own = 1")
        return frozenset({"command"}) if rows else frozenset()

    patch.setattr(derivation, "permitted", permitted)


def a_permission_is_for_every_version(patch: Patch) -> None:
    patch.setattr(derivation, "permits", lambda reply, version, agency, use: reply.answer == "accepted")


def a_level_lower_than_its_sources_will_do(patch: Patch) -> None:
    patch.setattr(derivation, "lacking", lambda *_: None)


def a_next_version_forgets_where_it_came_from(patch: Patch) -> None:
    real = derivation.derived
    patch.setattr(preparing, "derived", lambda tx, draft, label, before, *rest: real(tx, draft, label, None, *rest))


def life_safety_is_not_bound(patch: Patch) -> None:
    real = release._in_danger

    def in_danger(subject: Any, rules: Any) -> Any:
        return real(release.replace(subject, bounds=()), rules)

    patch.setattr(release, "_in_danger", in_danger)


def a_shown_audience_names_all_whom_the_label_does(patch: Patch) -> None:
    real = release._shown

    def shown(subject: Any, grant: Any, have: Any) -> Any:
        return real(release.replace(subject, bounds=()), grant, {*have, *subject.label.audience})

    patch.setattr(release, "_shown", shown)


def ones_own_record_frees_what_it_was_made_from(patch: Patch) -> None:
    real = derivation._behind
    patch.setattr(
        derivation,
        "_behind",
        lambda tx, named: [each for each in real(tx, named) if each.by is None],
    )


def orcon_does_not_come_first(patch: Patch) -> None:
    patch.setattr(
        release,
        "barred",
        lambda bounds, agency: next((Bound(each.agencies) for each in bounds if derived.barred([each], agency)), None),
    )
