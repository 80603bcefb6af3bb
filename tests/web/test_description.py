"""Goal: the desks' door keeps to its own description, whatever is sent. Method: schemathesis makes calls from the OpenAPI document,
right and wrong ones; a signed-in desk sends them to the whole application; what comes back must be what the description says."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.web.rooms import Browser, room
from tests.worlds import PESHMERGA, label, spot

CHECKS: Final = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ENDLESS: Final = "/api/events"
"""The event stream has no end; tests/web/test_events.py reads it."""
BODILESS: Final = ("/acknowledge", "/recall", "/events", "/unlock", "/{act}")


def _document() -> dict[str, Any]:
    with room() as at:
        document: dict[str, Any] = at.get("/api/openapi.json")
    return document


DOCUMENT: Final = _document()
"""The same whichever node is asked, and to write it takes longer than ten calls."""
DESCRIBED: Final = schemathesis.openapi.from_dict(DOCUMENT)
PATHS: Final = DOCUMENT["paths"]
CALLS: Final = [(path, method) for path in sorted(PATHS) for method in sorted(PATHS[path]) if path != ENDLESS]


@pytest.mark.slow
@pytest.mark.parametrize(("path", "method"), CALLS)
def test_what_the_description_allows_and_forbids_is_answered_as_it_says(path: str, method: str) -> None:
    with room() as at, at.client:  # all calls in one event loop, as at a node
        record = at.publish(spot(label=label([PESHMERGA]))).json()["row"]["id"]
        answered = Counter[int]()

        @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
        @given(_cases(path, method), st.booleans())
        def answers(case: Any, known: bool) -> None:
            if known and "record" in (case.path_parameters or {}):
                case.path_parameters["record"] = record
            answer = _sent(at, case)
            case.validate_response(answer, checks=CHECKS)
            answered[answer.status_code] += 1

        answers()
        assert set(answered) - {421, 500, 502, 503}, answered


def test_every_body_that_is_read_from_its_bytes_is_described() -> None:
    for path, method in CALLS:
        described = "requestBody" in PATHS[path][method]
        assert described == (method == "post" and not path.endswith(BODILESS)), path


def _cases(path: str, method: str) -> st.SearchStrategy[Any]:
    operation = DESCRIBED[path][method]
    right = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    call = PATHS[path][method]
    if not call.get("parameters") and "requestBody" not in call:
        return right  # there is nothing in it to be wrong
    return st.one_of(right, operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))


def _sent(at: Browser, case: Any) -> httpx.Response:
    given = case.as_transport_kwargs(base_url="http://127.0.0.1:8000")
    headers = {**dict(given.pop("headers", None) or {}), "x-csrf-token": at.csrf}
    given.pop("cookies", None)  # the desk's own cookie stays
    content = given.pop("data", None)
    return at.client.request(given.pop("method"), given.pop("url"), headers=headers, content=content, **given)
