"""Keeps the newest version of each plan and every answer; rings at the desks that they concern."""

from __future__ import annotations

import msgspec

from tansiq.clock import stamp
from tansiq.errors import Fault
from tansiq.kinds import registry
from tansiq.kinds.draft import aware
from tansiq.kinds.joint import KINDS
from tansiq.kinds.plan import Concurrence
from tansiq.kinds.registry import PLANS
from tansiq.picture import alarms
from tansiq.picture.alarms import Cause
from tansiq.plans import joint, reading
from tansiq.plans.state import of_version
from tansiq.records import visible
from tansiq.records.log import Stored
from tansiq.records.projector import Projection, each
from tansiq.storage import Tx

CAUSES: dict[str, Cause] = {"claim": "claim", "movement": "movement", "operation": "operation"}
"""What each kind of `PLANS` rings as: a patrol that is moved must not sound like a claim on the ground."""


def _project(tx: Tx, stored: Stored) -> None:
    if stored.kind in PLANS:
        _plan(tx, stored)
    elif stored.kind in KINDS:
        _joint(tx, stored)
    elif stored.kind == "concurrence":
        _answer(tx, stored)


def _plan(tx: Tx, stored: Stored) -> None:
    header = stored.header()
    plan = reading.read(header)
    if plan is None:
        return
    same = {"holder": header.holder, "owner": stored.owner, "token": stored.token, "id": stored.id}
    if tx.one("SELECT 1 FROM plan WHERE holder = :holder AND owner = :owner AND token = :token AND id <> :id", same):
        raise Fault("body.invalid", "Another plan bears this token.")
    tx.run(
        "INSERT INTO plan (id, token, record, version, kind, owner, own, proposal, map_hash, cancelled, proposed_at, answer_by,"
        " starts, ends, volumes, holder, centre, parties) VALUES (:id, :token, :record, :version, :kind, :owner, :own,"
        " :proposal, :map_hash, :cancelled, :proposed_at, :answer_by, :starts, :ends, :volumes, :holder,"
        " :centre, :parties)"
        " ON CONFLICT (id) DO UPDATE SET record = excluded.record, version = excluded.version, proposal = excluded.proposal,"
        " map_hash = excluded.map_hash, cancelled = excluded.cancelled, proposed_at = excluded.proposed_at,"
        " answer_by = excluded.answer_by, starts = excluded.starts, ends = excluded.ends, volumes = excluded.volumes,"
        " centre = excluded.centre, parties = excluded.parties",
        {
            **of_version(stored, header.holder),
            "proposal": plan.proposal,
            "map_hash": plan.map_hash,
            "cancelled": int(plan.state == "cancelled"),
            "proposed_at": stamp(header.at),
            "answer_by": stamp(plan.answer_by),
            "starts": stamp(min(volume.start for volume in plan.volumes)),
            "ends": stamp(max(volume.end for volume in plan.volumes)),
            "volumes": msgspec.json.encode(plan.volumes),
            "centre": header.centre,
            "parties": msgspec.json.encode(plan.parties()).decode(),
        },
    )
    if not stored.here:
        readers = visible.hearers(tx, stored.seq)
        alarms.ring(tx, readers, CAUSES[stored.kind], stored.id, stored.version, plan.title, stored.logged_at)


def _joint(tx: Tx, stored: Stored) -> None:
    tx.run("DELETE FROM joint WHERE id = :id AND owner = :owner", {"id": stored.id, "owner": stored.owner})
    row = joint.row(stored)
    if row is None:
        return
    tx.run(
        "INSERT INTO joint (id, token, record, version, kind, owner, own, holder, centre, proposal, parties, open, since, until)"
        " VALUES (:id, :token, :record, :version, :kind, :owner, :own, :holder, :centre, :proposal, :parties, :open, :since,"
        " :until)",
        {
            **of_version(stored, row.holder),
            "centre": row.centre,
            "proposal": row.proposal,
            "parties": msgspec.json.encode(row.parties).decode(),
            "open": row.open,
            "since": stamp(row.since) if row.since else None,
            "until": stamp(row.until) if row.until else None,
        },
    )


def _answer(tx: Tx, stored: Stored) -> None:
    header = stored.header()
    answer = registry.understood(header)
    if answer is None:
        return  # of a newer meaning: listed, not understood
    if not isinstance(answer, Concurrence):
        raise Fault("body.invalid")
    aware(answer.valid_until, "body.valid_until")
    tx.run(
        "INSERT INTO answer (record, id, plan, proposal, map_hash, agency, own, answer, conditions, despite, valid_until, at,"
        " sectors, holder)"
        " VALUES (:record, :id, :plan, :proposal, :map_hash, :agency, :own, :answer, :conditions, :despite, :valid_until, :at,"
        " :sectors, :holder)",
        {
            "record": stored.seq,
            "id": stored.id,
            "plan": answer.plan,
            "proposal": answer.proposal,
            "map_hash": answer.map_hash,
            "agency": stored.owner,
            "own": int(stored.own),
            "answer": answer.answer,
            "conditions": answer.conditions,
            "despite": msgspec.json.encode(answer.despite).decode(),
            "valid_until": stamp(answer.valid_until),
            "at": stamp(header.at),
            "sectors": msgspec.json.encode(answer.sectors).decode(),
            "holder": header.holder,
        },
    )
    if not stored.here and answer.answer in ("object", "concur-with-conditions"):
        hearing = set(visible.hearers(tx, stored.seq))  # the words are the answer's: only who may see both hears them
        means = "SELECT id, record FROM plan WHERE token = :token UNION ALL SELECT id, record FROM joint WHERE token = :token"
        for plan, record in tx.rows(means, {"token": answer.plan}):
            readers = [reader for reader in visible.readers(tx, record) if reader in hearing]
            alarms.ring(tx, readers, "objection", plan, stored.seq, answer.conditions or "", stored.logged_at)


def _forget(tx: Tx, stored: Stored) -> None:
    if stored.kind in PLANS:
        tx.run("DELETE FROM plan WHERE id = :id AND owner = :owner", {"id": stored.id, "owner": stored.owner})
    elif stored.kind in KINDS:
        tx.run("DELETE FROM joint WHERE id = :id AND owner = :owner", {"id": stored.id, "owner": stored.owner})
    elif stored.kind == "concurrence":
        tx.run("DELETE FROM answer WHERE record = :record", {"record": stored.seq})
        alarms.forget_objection(tx, stored.seq)


PROJECTION = Projection("plans", each(_project), ("plan", "answer", "joint"), _forget)
