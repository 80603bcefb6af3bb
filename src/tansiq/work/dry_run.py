"""Who would get something, as an officer is shown it before he sends; sending binds its digest (design 4.12)."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest, sha256
from tansiq.labels.release import Decision
from tansiq.network.directory import Directory
from tansiq.work import releasing
from tansiq.work.releasing import Recipient


class PictureRun(msgspec.Struct, frozen=True):
    """Exactly who will get a picture that goes in one act with its record."""

    recipients: tuple[Recipient, ...]
    withheld: tuple[dict[str, str], ...]
    needs: Literal["authority", "second-person"] | None


class DryRun(msgspec.Struct, frozen=True):
    """Exactly who will get a draft, and its pictures, and on whose nodes; and the digest that binds all of it."""

    recipients: tuple[Recipient, ...]
    withheld: tuple[dict[str, str], ...]
    needs: Literal["authority", "second-person"] | None
    digest: Digest
    required: tuple[AgencyId, ...]
    pictures: tuple[PictureRun, ...] = ()


class Changed(Fault):
    """``release.changed``, with what it would be now."""

    def __init__(self, dry_run: DryRun) -> None:
        super().__init__("release.changed")
        self.dry_run = dry_run


def looked(
    directory: Directory,
    decision: Decision,
    now: datetime,
    required: tuple[AgencyId, ...] = (),
    pictures: tuple[Decision, ...] = (),
) -> DryRun:
    """What an officer is shown of a decision.

    Args:
        required: who must answer, of a plan.
        pictures: the decisions on what goes with it, in its order.
    """
    recipients, *apart = (releasing.recipients(directory, each, now) for each in (decision, *pictures))
    reached = sorted({each.agency: each.hosts for part in (recipients, *apart) for each in part if each.hosts}.items())
    bound: list[str] = [decision.digest, *(each.digest for each in pictures)]
    bound += [f"hosts {agency} {' '.join(hosts)}" for agency, hosts in reached]
    return DryRun(
        recipients=recipients,
        withheld=releasing.withheld(decision),
        needs=decision.needs,
        digest=sha256("\n".join(bound).encode()) if len(bound) > 1 else decision.digest,
        required=required,
        pictures=tuple(
            PictureRun(names, releasing.withheld(each), each.needs) for names, each in zip(apart, pictures, strict=True)
        ),
    )
