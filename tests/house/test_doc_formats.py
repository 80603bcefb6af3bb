"""The pages for integrators say what the code sends and takes: every field, limit and call, and the hashes of a plan.

Goal: whoever adds a field to a message, or a call to a door, is told here that its page lacks it. Method: as in `test_docs.py`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from tansiq.demo import picker
from tansiq.exchange import bundle, frames, link, listener, session
from tansiq.geo.place import Polygon
from tansiq.kinds import draft, plan
from tansiq.picture import alarms
from tansiq.records import signing
from tansiq.web import api, events, feed, imports, links, problems
from tansiq.work import conflicts, delivered, dry_run, exporting, lines, releasing
from tests.house.pages import DOCS, fenced, rows, section, text


@pytest.mark.parametrize(
    "message",
    [
        bundle.Part,
        frames.Ask,
        frames.Position,
        frames.Batch,
        frames.LaneBatch,
        frames.Frame,
        frames.Head,
        frames.Receipt,
        frames.Opening,
    ],
)
def test_every_field_of_a_message_between_nodes_is_documented(message: type) -> None:
    page = text("docs/formats/exchange.md")
    part = page.split(f"**{message.__name__}**", 1)[1].split("\n**", 1)[0]
    assert [name for name in message.__struct_fields__ if not rows(part).get(name, [""])[0]] == []


@pytest.mark.parametrize("module", [bundle, frames, link, listener, session, signing])
def test_every_limit_between_nodes_is_documented_with_its_value(module: ModuleType) -> None:
    known = {
        name: re.sub(r"\D.*", "", cells[0])
        for first, cells in rows(section(text("docs/formats/exchange.md"), "Limits")).items()
        for name in re.findall(r"\((\w+)\)", first)
    }
    limits = {
        name: int(value.total_seconds() if isinstance(value, timedelta) else value)
        for name, value in vars(module).items()
        if re.fullmatch(r"MAX_\w+|\w+_FOR|CONNECT_S|GRACE_S", name) and name not in ("MAX_SKEW",)
    }
    assert limits
    assert {name: known.get(name) for name in limits} == {name: str(value) for name, value in limits.items()}


def test_every_call_of_a_desk_is_documented() -> None:
    page = text("docs/formats/api.md")
    calls = [
        (method, re.sub(r"\{[^}]*\}", r"{\\w+}", path))
        for handler in (*api.HANDLERS, events.events, imports.import_events)
        for path in handler.paths
        for method in handler.http_methods - {"HEAD", "OPTIONS"}
    ]
    assert len(calls) > 12
    assert [call for call in calls if not re.search(rf"`{call[0]} {call[1]}[`?]", page)] == []


@pytest.mark.parametrize(
    "shown",
    [
        alarms.Alarm,
        api.DoorView,
        feed.Feed,
        api.GroundView,
        api.Me,
        conflicts.Conflict,
        draft.Draft,
        imports.Imported,
        links.LinkView,
        picker.State,
        problems.Problem,
        dry_run.DryRun,
        releasing.Recipient,
        delivered.Delivery,
        exporting.Leave,
        lines.Answerer,
        lines.Detail,
        lines.Line,
        lines.PlanView,
    ],
)
def test_every_field_that_a_desk_is_shown_is_documented(shown: type) -> None:
    page = text("docs/formats/api.md")
    fields = [field.encode_name for field in msgspec.structs.fields(shown)]
    assert [name for name in fields if f'"{name}"' not in page] == []


def test_the_plan_pages_example_gives_the_codes_own_hashes(tmp_path: Path) -> None:
    (example,) = fenced(DOCS / "formats" / "plans.md", "python")
    script = tmp_path / "example.py"
    script.write_text(f"{example}\nprint(terms, proposal)\n", "utf-8")
    run = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    start = datetime(2023, 10, 22, 6, 5, tzinfo=UTC)
    corners = ((43.555, 35.8), (43.605, 35.79), (43.6, 35.815), (43.555, 35.8))
    claim = plan.Claim(
        title="Posts north of Makhmur",
        reason="To keep them from being taken",
        volumes=(plan.Volume(area=Polygon((corners,)), start=start, end=start + timedelta(hours=8)),),
        answer_by=start,
    )
    claim = msgspec.structs.replace(claim, terms=plan.terms_hash(claim))
    assert run.stdout.split() == [claim.terms, plan.proposal_hash("claim", claim)]
