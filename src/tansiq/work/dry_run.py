"""Who would get something, as an officer is shown it before he sends; sending binds its digest (design 4.12)."""

from __future__ import annotations

from typing import Literal

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId, Digest
from tansiq.labels.release import Decision
from tansiq.network.directory import Directory
from tansiq.work import releasing
from tansiq.work.releasing import Recipient


class DryRun(msgspec.Struct, frozen=True):
    """Exactly who will get a draft, and the digest that binds it."""

    recipients: tuple[Recipient, ...]
    withheld: tuple[dict[str, str], ...]
    needs: Literal["authority", "second-person"] | None
    digest: Digest
    required: tuple[AgencyId, ...]


class Changed(Fault):
    """``release.changed``, with what it would be now."""

    def __init__(self, dry_run: DryRun) -> None:
        super().__init__("release.changed")
        self.dry_run = dry_run


def looked(directory: Directory, decision: Decision, required: tuple[AgencyId, ...] = ()) -> DryRun:
    """What an officer is shown of a decision.

    Args:
        required: who must answer, of a plan.
    """
    return DryRun(
        recipients=releasing.recipients(directory, decision),
        withheld=releasing.withheld(decision),
        needs=decision.needs,
        digest=decision.digest,
        required=required,
    )
