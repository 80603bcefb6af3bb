"""Faults planted in the real code of groups. Each is a mistake that somebody could make and every other test could miss."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tansiq.labels import release
from tansiq.network import book, building
from tansiq.records import copies, holdings
from tansiq.work import leaving

Patch = pytest.MonkeyPatch


def the_first_list_of_a_group_counts(patch: Patch) -> None:
    """Whoever was in it at first is in it for ever."""
    real = building.build

    def build(stored: Any) -> Any:
        newest = list(stored)
        first = real([each for each in newest if each.kind != "group" or each.version == 1])
        return replace(real(newest), groups=first.groups)

    patch.setattr(book, "build", build)


def what_is_taken_back_from_one_is_taken_back_from_all(patch: Patch) -> None:
    real = leaving.take_back
    patch.setattr(leaving, "take_back", lambda *arguments, only: real(*arguments))


def the_copy_of_who_has_left_stays(patch: Patch) -> None:
    real = copies.destroy

    def destroy(tx: Any, record: Any, recipient: Any = None) -> None:
        if recipient is None:
            real(tx, record, recipient)

    patch.setattr(copies, "destroy", destroy)


def what_was_given_by_name_is_offered_too(patch: Patch) -> None:
    """Whoever is named beside the group counts as named through it."""
    real = release.named

    def named(label: Any, groups: Any, agencies: Any) -> Any:
        inside = {agency: tuple(sorted(name for name in groups if agency in groups[name])) for agency in agencies}
        return {agency: via or inside.get(agency, ()) for agency, via in real(label, groups, agencies).items()}

    patch.setattr(release, "named", named)


def an_offer_is_taken_back_record_by_record(patch: Patch) -> None:
    """A crash, or a full disk, between two of them leaves a part of it gone."""
    real = leaving.Leaver.recall

    def recall(self: Any, agency: Any, group: Any, author: Any, key: str) -> Any:
        book, db = self.book, self.db
        found = db.read(lambda tx: leaving.offers(tx, book.directory(tx), author.desk, self.node, self.clock.now()))
        named = next((each.records for each in found if (each.agency, each.group) == (agency, group)), ())
        for record in named[1:]:
            db.write(lambda tx, record=record: _take_back(self, tx, record, agency, author))
        return (*real(self, agency, group, author, key), *named[1:])

    patch.setattr(leaving.Leaver, "recall", recall)


def _take_back(leaver: Any, tx: Any, record: Any, agency: Any, author: Any) -> None:
    stored = leaving.log.latest(tx, record)
    way = leaving.Way(leaver.keyring.signer("release"), leaver.node, leaver.hand_over)
    leaving.take_back(tx, stored, way, author, leaver.clock.now(), only=agency)


def what_went_through_one_group_alone_is_not_offered(patch: Patch) -> None:
    real = holdings.through_groups
    patch.setattr(holdings, "through_groups", lambda tx: [each for each in real(tx) if len(each.via) > 1])
