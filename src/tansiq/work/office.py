"""What an agency's administrator does with its root at hand: accounts with their approval keys, standing rules.

    account with the right to release ──> a key of its own, wrapped by the password ──> the root certifies it (`key`, inside only)
    a new password by the administrator, or the account is taken away ──> the root revokes the old key first

He never learns a password, and cannot sign for anybody: he can only make a new person known, and the audit tells it. The records
that he writes here stay inside the agency: their label names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Entropy, KeyId, NodeId, RecordId, sha256
from tansiq.kinds import network as kinds
from tansiq.labels.release import StandingRule
from tansiq.network import accounts, approvers, standing
from tansiq.network.accounts import Role
from tansiq.network.approvers import Approver
from tansiq.network.book import Book
from tansiq.network.founding import KEY_VALID_FOR, SKEW
from tansiq.records import approvals, audit
from tansiq.records.approvals import STANDING_RULE, Approval
from tansiq.records.signing import Signer
from tansiq.storage import Database, Tx
from tansiq.work.root import Root

ADMINISTRATOR = "administrator"
"""In the audit: whoever has the node's folder."""


@dataclass(frozen=True)
class Office:
    """The administrator's acts on one node."""

    root: Root
    book: Book
    entropy: Entropy
    me: AgencyId
    node: NodeId

    def add_account(
        self,
        tx: Tx,
        name: str,
        desk: DeskId,
        roles: frozenset[Role],
        password: str,
        now: datetime,
        by: str = ADMINISTRATOR,
    ) -> None:
        """Make an account, or give it a new password, desk and roles. What it could sign with before is revoked.

        Raises:
            Fault: ``config.invalid`` when there is no such desk, or the root's key is needed and not on this machine.
        """
        if desk not in [entry.desk.desk for entry in self.book.directory(tx).desks_at(self.node)]:
            raise Fault("config.invalid", f"{self.me} has no desk {desk} at {self.node}.")
        owner = self.book.directory(tx).desks[desk].agency
        if owner != self.me and roles != {Role.OFFICER}:
            raise Fault("config.invalid", f"{desk} is {owner}'s: only officers sit at a hosted desk.")
        before = approvers.of(tx, name)
        accounts.add(tx, name, desk, roles, password)
        if before is not None:
            self._revoke(tx, before, now, by)
        if Role.RELEASE_AUTHORITY in roles:
            approver = approvers.make(name, password, self.entropy, before.holder if before else None)
            approvers.keep(tx, approver)
            self.certify(tx, approver.public, approver.key, approver.holder, desk, now)
            audit.note(tx, now, by, "approver certify", name, approver.key)
        audit.note(tx, now, by, "account add", name, f"{desk} {','.join(sorted(roles))}")

    def remove_account(self, tx: Tx, name: str, now: datetime, by: str = ADMINISTRATOR) -> None:
        """Take an account away; what it could sign with is revoked.

        Raises:
            Fault: ``account.not-found``; ``config.invalid`` when the root's key is needed and not on this machine.
        """
        accounts.remove(tx, name)
        before = approvers.of(tx, name)
        if before is not None:
            self._revoke(tx, before, now, by)
        audit.note(tx, now, by, "account remove", name)

    def unlock_account(self, tx: Tx, name: str, now: datetime, by: str = ADMINISTRATOR) -> None:
        """Let an account try again at once.

        Raises:
            Fault: ``account.not-found``.
        """
        accounts.unlock(tx, name)
        audit.note(tx, now, by, "account unlock", name)

    def change_password(self, db: Database, name: str, old: str, new: str, session: str, now: datetime) -> None:
        """Give an account another password, as its own person: its key is wrapped anew, its other sessions end.

        Args:
            session: the token of the session that goes on.

        Raises:
            Fault: ``config.invalid`` when it is too short; ``account.refused`` or ``account.locked`` for the old one.
        """
        accounts.check_password(new)
        accounts.checked(db, name, old, now)
        known = db.read(lambda tx: approvers.of(tx, name))
        wrapped = known.rewrapped(old, new, self.entropy) if known else None

        def change(tx: Tx) -> None:
            if approvers.of(tx, name) != known:
                raise Fault("account.refused")  # the administrator was quicker with another one
            accounts.change_password(tx, name, new, session)
            if wrapped is not None:
                approvers.keep(tx, wrapped)
            audit.note(tx, now, name, "account password", name)

        db.write(change)

    def certify(self, tx: Tx, public: bytes, key: KeyId, holder: str, desk: DeskId, now: datetime) -> None:
        """The root's word that a key is a person's who may approve."""
        body = kinds.Key(
            key_id=key,
            public=public,
            role="approver",
            desk=desk,
            holder=holder,
            valid_from=now - SKEW,
            valid_until=now + KEY_VALID_FOR,
        )
        self.root.say(tx, "key", body, now, inside=True)

    def add_rule(
        self,
        tx: Tx,
        rule: StandingRule,
        title: str,
        signers: Iterable[tuple[str, Signer]],
        now: datetime,
        by: str = ADMINISTRATOR,
        at_least: int = 0,
    ) -> int:
        """Put a standing rule in force, approved by persons; how many are counted for it.

        Args:
            signers: who approves: account and unwrapped key.
            at_least: so many different persons must be known by their keys; the root alone counts as none of them.

        Raises:
            Fault: ``config.invalid`` when the root's key is not on this machine; as `standing.check`;
                ``release.authority-needed`` or ``release.second-person-needed``, and nothing is written.
        """
        standing.check((rule,))
        exact = msgspec.json.encode(rule)
        given = list(signers)
        envelopes = tuple(self._approved(rule, exact, signer, now) for _, signer in given)
        holders = partial(self.book.directory(tx).approver, self.me)
        if len(approvals.rule_approved_by(exact, rule.id, envelopes, holders)) < at_least:
            raise Fault("release.second-person-needed" if at_least > 1 else "release.authority-needed")
        body = msgspec.json.encode({"rule": msgspec.Raw(exact), "title": title, "approvals": envelopes})
        msgspec.json.decode(body, type=kinds.Rule)  # what cannot be read again must not be written
        self.root.say(tx, STANDING_RULE, msgspec.Raw(body), now, inside=True)
        persons = next(each.approvals for each in self.book.directory(tx).rules if each.id == rule.id)
        audit.note(tx, now, by, "rule add", rule.id, " ".join(account for account, _ in given))
        return persons

    def end_rule(self, tx: Tx, name: str, now: datetime, by: str = ADMINISTRATOR) -> None:
        """End a standing rule: from now on it releases nothing. That takes nobody's approval.

        Raises:
            Fault: ``rule.not-found``; ``config.invalid`` when the root's key is not on this machine.
        """
        known = next((each for each in self.book.directory(tx).rules if each.id == name), None)
        if known is None:
            raise Fault("rule.not-found", name)
        if known.valid_until <= now:
            return
        over = msgspec.structs.replace(known, valid_until=now, approvals=1)
        self.root.say(tx, STANDING_RULE, kinds.Rule(rule=over), now, inside=True)
        audit.note(tx, now, by, "rule end", name)

    def _approved(self, rule: StandingRule, exact: bytes, signer: Signer, now: datetime) -> bytes:
        digest = sha256(exact)
        approval = Approval(
            verdict="approve",
            kind=STANDING_RULE,
            record=RecordId(rule.id),
            version=1,
            content=digest,
            decision=digest,
            audience=rule.agencies,
            approver=signer.key_id,
            approved_at=now,
        )
        return approvals.seal(approval, signer)

    def _revoke(self, tx: Tx, approver: Approver, now: datetime, by: str) -> None:
        entry = self.book.directory(tx).keys.get(approver.key)
        if entry is not None and entry.key.revoked_at is None:
            self.root.say(tx, "key", msgspec.structs.replace(entry.key, revoked_at=now), now, inside=True)
        approvers.remove(tx, approver.account)
        audit.note(tx, now, by, "approver revoke", approver.account, approver.key)
