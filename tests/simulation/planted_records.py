"""Faults planted in the real code of release, records, plans and publishing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tansiq.exchange import clocks, outbox
from tansiq.kinds import registry, shaping
from tansiq.labels import clearance, label, release
from tansiq.labels.release import Basis, Fields, Grant
from tansiq.network.ground import Ground
from tansiq.picture import alarms
from tansiq.plans import queries, state
from tansiq.records import audit, visible
from tansiq.work import preparing, publish

Patch = pytest.MonkeyPatch


def a_standing_rule_widens_the_audience(patch: Patch) -> None:
    real = release.decide

    def decide(subject: Any, *, rules: Any, **rest: Any) -> Any:
        named = {agency for rule in rules if subject.kind in rule.kinds for agency in rule.agencies}
        if subject.label is not None and subject.label.audience:
            wider = release.msgspec.structs.replace(subject.label, audience=(*subject.label.audience, *sorted(named)))
            subject = release.Subject(
                subject.digest,
                subject.owner,
                subject.kind,
                wider,
                subject.sectors,
                subject.sector_agencies,
                subject.parents,
            )
        return real(subject, rules=rules, **rest)

    patch.setattr(release, "decide", decide)


def one_person_is_enough_at_every_level(patch: Patch) -> None:
    patch.setattr(release, "SECOND_PERSON_LEVEL", 9)


def a_label_that_is_over_counts(patch: Patch) -> None:
    patch.setattr(label, "expired", lambda *_: False)


def what_may_be_handled_for_a_time_is_seen_for_ever(patch: Patch) -> None:
    real = visible.grant
    patch.setattr(visible, "grant", lambda tx, given: real(tx, [each._replace(until=None) for each in given]))


def the_minimum_carries_all_fields(patch: Patch) -> None:
    patch.setattr(registry, "shape", lambda kind, body, fields: body)
    patch.setattr(shaping, "within", lambda copy: True)


def life_safety_forgets_the_parents(patch: Patch) -> None:
    real = release._recipients

    def recipients(rule: Any, subject: Any) -> Any:
        return real(rule, subject) - (subject.parents if rule.purpose == "life-safety" else set())

    patch.setattr(release, "_recipients", recipients)


def a_full_copy_goes_to_whoever_is_in_danger(patch: Patch) -> None:
    class Generous(Grant):
        def __init__(self, agency: Any, basis: Basis, fields: Fields, *how: Any, **more: Any) -> None:
            super().__init__(agency, basis, Fields.FULL if basis is Basis.LIFE_SAFETY else fields, *how, **more)

    patch.setattr(release, "Grant", Generous)


def recipients_are_told_who_else_has_it(patch: Patch) -> None:
    real = release._shown

    def shown(*said: Any) -> Any:
        subject, label = said[0], real(*said)
        told = dict.fromkeys((*label.audience, *subject.label.audience))
        return release.msgspec.structs.replace(label, audience=tuple(told))

    patch.setattr(release, "_shown", shown)


def clearance_is_not_looked_at(patch: Patch) -> None:
    patch.setattr(clearance, "may_read", lambda seat, holder, label: seat.agency == holder)


def readers_can_count_what_they_may_not_see(patch: Patch) -> None:
    def grant(tx: Any, given: Any) -> None:
        for record, reader, until in given:
            values = {"reader": reader, "n": record, "record": record, "until": visible.stamp(until) if until else None}
            tx.run("INSERT INTO visible (reader, n, record, until) VALUES (:reader, :n, :record, :until)", values)

    patch.setattr(visible, "grant", grant)


def receipt_counts_as_concurrence(patch: Patch) -> None:
    def concurs(self: Any) -> bool:
        return (
            self.answer is not None
            and self.answer.answer in ("concur", "received")
            and self.answer.delivered is not False
        )

    patch.setattr(state.Standing, "concurs", property(concurs))


def an_answer_to_an_older_version_counts(patch: Patch) -> None:
    real = queries.answers

    def answers(tx: Any, plan: Any) -> Any:
        versions = tx.rows(
            "SELECT proposal FROM answer WHERE plan = :plan GROUP BY proposal ORDER BY min(record)",
            {"plan": plan.token},
        )
        older = [answer for (proposal,) in versions for answer in real(tx, replace(plan, proposal=proposal))]
        return [replace(answer, proposal=plan.proposal) for answer in older]

    patch.setattr(queries, "answers", answers)


def an_answer_that_is_over_counts(patch: Patch) -> None:
    patch.setattr(state, "_unexpired", lambda answer, now: answer)


def an_answer_counts_before_the_planner_has_it(patch: Patch) -> None:
    patch.setattr(queries, "delivered", lambda *_: True)


def an_objection_is_forgotten_when_somebody_else_concurs(patch: Patch) -> None:
    real = state.state

    def forgetting(plan: Any, standing: Any, *rest: Any) -> Any:
        answered = [who for who in standing if who.concurs]
        return real(plan, answered or standing, *rest)

    patch.setattr(state, "state", forgetting)


def nobody_beyond_the_line_is_asked(patch: Patch) -> None:
    """Who must answer is found without the stand-off."""
    real = Ground.__init__

    def made(self: Any, *arguments: Any) -> None:
        real(self, *arguments)
        self.stand_off_m = 1.0

    patch.setattr(Ground, "__init__", made)


def conflicts_are_not_looked_for(patch: Patch) -> None:
    patch.setattr(queries, "meetings", lambda *_: [])


def an_idempotency_key_is_not_remembered(patch: Patch) -> None:
    patch.setattr(audit, "answered", lambda *_: None)


def an_idempotency_key_is_remembered_in_a_later_transaction(patch: Patch) -> None:
    remember, real = audit.remember, publish.Publisher.publish
    later: list[tuple[Any, ...]] = []
    patch.setattr(audit, "remember", lambda tx, *rest: later.append(rest))

    def published(self: Any, *arguments: Any) -> Any:
        later.clear()
        came = real(self, *arguments)
        waiting = list(later)
        if waiting:
            self._db.write(lambda tx: [remember(tx, *rest) for rest in waiting])
        return came

    patch.setattr(publish.Publisher, "publish", published)


def a_claim_does_not_ring(patch: Patch) -> None:
    real = alarms.ring
    patch.setattr(
        alarms, "ring", lambda tx, readers, cause, *rest: 0 if cause == "claim" else real(tx, readers, cause, *rest)
    )


def an_older_version_may_be_overwritten_unseen(patch: Patch) -> None:
    """A next version is taken whatever version its author had read."""
    real = preparing.Preparer._previous

    def previous(self: Any, tx: Any, draft: Any, author: Any, now: Any) -> Any:
        if draft.previous is not None:
            newest = preparing.log.latest(tx, draft.previous.id)
            seen = release.msgspec.structs.replace(draft.previous, version=newest.version if newest else 1)
            draft = release.msgspec.structs.replace(draft, previous=seen)
        return real(self, tx, draft, author, now)

    patch.setattr(preparing.Preparer, "_previous", previous)


def a_copy_is_queued_for_every_node(patch: Patch) -> None:
    real = outbox.put_all

    def put_all(tx: Any, made: Any, lane: Any, now: Any, **how: Any) -> None:
        rows = tx.rows("SELECT DISTINCT recipient FROM copy ORDER BY recipient")
        real(tx, [(copy, [row[0] for row in rows]) for copy, _ in made], lane, now, **how)

    patch.setattr(outbox, "put_all", put_all)


def wrong_clocks_stand_in_nobodys_way(patch: Patch) -> None:
    patch.setattr(clocks, "wrong_since", lambda tx, agencies: None)
