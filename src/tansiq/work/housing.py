"""The host's side of a hosted desk: offering its key, agreeing by the root to what the guest's root has said, ending it.

The guest's side is in `network.guests`: its root is in a folder that no node runs in.
"""

from __future__ import annotations

from dataclasses import dataclass

from tansiq.clock import Clock
from tansiq.errors import Fault
from tansiq.ids import AgencyId, DeskId, Entropy, NodeId
from tansiq.kinds.network import Hosting
from tansiq.network import guests
from tansiq.network.book import Book
from tansiq.network.directory import Directory
from tansiq.network.guests import Offer
from tansiq.network.keyring import NEXT, Keyring
from tansiq.records import audit
from tansiq.storage import Database, Tx
from tansiq.work.root import Root


@dataclass(frozen=True)
class Housing:
    """Guests' desks at the nodes of one agency."""

    db: Database
    book: Book
    root: Root
    keyring: Keyring
    entropy: Entropy
    clock: Clock
    me: AgencyId
    node: NodeId

    def offer(self, guest: AgencyId, desk: DeskId, actor: str) -> Offer:
        """Make a guest's desk's key at this node; asked again, the same key.

        Raises:
            Fault: ``config.invalid`` for a desk of this agency's own, whose key it would be, and for a name that the keyring keeps
                for keys that wait.
        """
        known = self.db.read(self.book.directory).desks.get(desk)
        if guest == self.me or (known is not None and known.agency == self.me):
            raise Fault("config.invalid", f"{desk} of {guest} is this agency's own.")
        if desk.endswith(NEXT):
            raise Fault("config.invalid", f"No hosted desk is called {desk}.")
        made = guests.offer(self.keyring, guest, desk, self.me, self.node, self.entropy)
        self.db.write(lambda tx: audit.note(tx, self.clock.now(), actor, "hosting offer", desk, guest))
        return made

    def agree(self, offered: Offer, actor: str) -> None:
        """Agree to what the guest's root has said of an offer, durably; the others are told by the exchange.

        Raises:
            Fault: ``config.invalid`` when it has not said so, or the root key is not on this node.
        """

        def say(tx: Tx) -> None:
            now = self.clock.now()
            self.root.say(tx, "hosting", guests.asked(tx, offered), now)
            audit.note(tx, now, actor, "hosting agree", offered.desk, offered.guest)

        self.db.write(say)

    def end(self, desk: str, actor: str) -> AgencyId:
        """End a hosting that this agency has agreed to before its time; whose it was.

        Raises:
            Fault: ``config.invalid`` when there is none, or the root key is not on this node.
        """

        def say(tx: Tx) -> AgencyId:
            now = self.clock.now()
            body = guests.ended(running(self.book.directory(tx), desk, self.me), now)
            self.root.say(tx, "hosting", body, now)
            audit.note(tx, now, actor, "hosting end", desk, body.guest)
            return body.guest

        return self.db.write(say)


def running(directory: Directory, desk: str, agency: AgencyId) -> Hosting:
    """The hosting of a desk that an agency, host or guest, has said and not ended.

    Raises:
        Fault: ``config.invalid``.
    """
    found = [each for each in directory.hostings.said_by(agency) if each.desk == desk and each.ended_at is None]
    if not found:
        raise Fault("config.invalid", f"{agency} has said of no hosting of {desk} that it holds.")
    return found[-1]
