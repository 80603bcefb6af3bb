"""Goal: the desks' door keeps to its own description, whatever is sent. Method: schemathesis makes calls from the OpenAPI document,
right and wrong ones; a person with every role sends them to the whole application; what comes back must be what the description
says. To each call one is granted first (`everything.right`): a door that refused all of them would keep to its description too."""

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

from tests.web.everything import RIGHT, Call, everything, right
from tests.web.rooms import Browser, room

CHECKS: Final = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ENDLESS: Final = "/api/events"
"""The event stream has no end; tests/web/test_events.py reads it."""
HOW: Final = ("as it came", "known", "bent")
"""A call as it was made; one that names what there is; and the right call with one thing of it wrong."""
BODILESS: Final = ("/acknowledge", "/recall", "/events", "/unlock", "/{act}", "/pictures")


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
    with everything() as room, room.at.client:  # all calls in one event loop, as at a node
        call = right(room, path, method)
        file = call.body if isinstance(call.body, bytes) else None
        first = _as_described(room.at, _right_case(path, method, call), file)
        answered = Counter[int]([first.status_code])

        @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
        @given(_cases(path, method), st.sampled_from(HOW), st.integers(0, 100))
        def answers(case: Any, how: str, chosen: int) -> None:
            if how != "as it came":
                case.path_parameters = {**(case.path_parameters or {}), **call.path}
            if how == "bent":
                _bend(case, call, chosen)
            answered[_as_described(room.at, case, None if how == "as it came" else file).status_code] += 1

        answers()
        assert 200 <= first.status_code < 300, first.text
        if "requestBody" in PATHS[path][method]:
            assert answered[400], f"no body was read and refused: {answered}"


def test_every_right_call_is_of_the_description() -> None:
    assert set(RIGHT) <= {f"{method} {path}" for path, method in CALLS}


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


def _right_case(path: str, method: str, call: Call) -> Any:
    operation = DESCRIBED[path][method]
    given: dict[str, Any] = {"path_parameters": dict(call.path), "query": dict(call.query)}
    if "requestBody" in PATHS[path][method]:
        given |= {"body": call.body, "media_type": next(iter(PATHS[path][method]["requestBody"]["content"]))}
    if any(each["name"] == "Idempotency-Key" for each in PATHS[path][method].get("parameters", ())):
        given["headers"] = {"Idempotency-Key": "the right call"}
    return operation.Case(**given)


def _bend(case: Any, call: Call, chosen: int) -> None:
    """Make it the right call but for one value that the case brings."""
    case.query = {**call.query, **dict(_one_of(case.query, chosen))}
    if isinstance(call.body, dict):
        case.body = {**call.body, **dict(_one_of(case.body, chosen))}


def _one_of(values: Any, chosen: int) -> list[tuple[str, Any]]:
    held = list(values.items()) if isinstance(values, dict) else []
    return [held[chosen % len(held)]] if held else []


def _as_described(at: Browser, case: Any, file: bytes | None) -> httpx.Response:
    """Send a case, with a file where the call takes one (its bytes are no part of the description)."""
    answer = _sent(at, case, file)
    case.validate_response(answer, checks=CHECKS)
    return answer


def _sent(at: Browser, case: Any, file: bytes | None = None) -> httpx.Response:
    given = case.as_transport_kwargs(base_url="http://127.0.0.1:8000")
    headers = {**dict(given.pop("headers", None) or {}), "x-csrf-token": at.csrf}
    given.pop("cookies", None)  # the desk's own cookie stays
    content = given.pop("data", file)
    return at.client.request(given.pop("method"), given.pop("url"), headers=headers, content=content, **given)
