"""The interface's own description: what Litestar says of it, with what it cannot know put right.

Litestar describes a refused request in its own form; here every refusal, the framework's too, leaves as problem+json (`problems`).
Which codes there are is in docs/formats/errors.md, so one *default* answer says it for each call. And a body that is read from its
bytes (`BODIES`: what is signed later must stay as it was typed) has no type that Litestar could see. A layer's bytes come under
more than one type and status (`_LAYER`). And of a name with limits in a list Litestar says that it is one of "a string" and
"anything", of which every name is both.
"""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Litestar

from tansiq.labels.label import Label
from tansiq.web import accounts, api, hostings, joining, keys, nodes, releasing, resending, rules
from tansiq.web.problems import Problem

_MODULES = (api, releasing, accounts, joining, keys, nodes, hostings, resending, rules)
BODIES = {path: body for module in _MODULES for path, body in module.BODIES.items()}
_NOTHING = "204"
_BYTES: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
_LAYER = {
    "200": {"description": "Features, whole.", "content": {"application/geo+json": {"schema": {"type": "object"}}}},
    "206": {"description": "The range of an archive of tiles.", "content": {"application/octet-stream": _BYTES}},
    "304": {"description": "The features have not changed; no body."},
    "416": {"description": "The archive has no such range.", "content": {"application/octet-stream": _BYTES}},
}
_SHAPES = "#/components/schemas/{name}"


def description(app: Litestar) -> dict[str, Any]:
    """The OpenAPI document of a node's desks' door."""
    document: dict[str, Any] = app.openapi_schema.to_schema()
    (problem, label, *bodies), shapes = msgspec.json.schema_components(
        [Problem, Label, *BODIES.values()], schema_hook=_raw, ref_template=_SHAPES
    )
    shapes["Draft"]["properties"]["label"] = label
    document["components"]["schemas"] |= shapes
    for calls in document["paths"].values():
        for call in calls.values():
            answers: dict[str, Any] = call["responses"]
            call["responses"] = {status: said for status, said in answers.items() if int(status) < 400}
            call["responses"].get(_NOTHING, {}).pop("content", None)  # Litestar gives it a body
            call["responses"]["default"] = {
                "description": "A refusal: `code` is stable, `title` says what to do.",
                "content": {"application/problem+json": {"schema": problem}},
            }
    document["paths"]["/api/layers/{name}"]["get"]["responses"] |= _LAYER
    for path, body in zip(BODIES, bodies, strict=True):
        call = document["paths"][path]["post"]
        call["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    _put_right(document)
    return document


def _put_right(part: object) -> None:
    """Take "or anything" out of every choice of types."""
    if isinstance(part, dict):
        if {} in (choice := part.get("oneOf", [])):
            part["oneOf"] = [each for each in choice if each]
        for each in part.values():
            _put_right(each)
    elif isinstance(part, list):
        for each in part:
            _put_right(each)


def _raw(_: type) -> dict[str, Any]:
    """A record's body passes through as the JSON it is; its shape is in docs/formats/kinds.md."""
    return {"type": "object"}
