"""Faults as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import traceback
from math import ceil
from pathlib import PurePath

import msgspec
import structlog
from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException, ValidationException

from tansiq.errors import CODES, Family, Fault
from tansiq.work.dry_run import Changed, DryRun

STATUS = {
    Family.INPUT: 400,
    Family.NOT_FOUND: 404,
    Family.CONFLICT: 409,
    Family.PEER: 502,
    Family.LATER: 503,
    Family.CORRUPT: 500,
}
OWN_STATUS = {
    "account.refused": 403,
    "account.locked": 429,
    "hosting.over": 403,
    "hosting.quota": 429,
    "account.role": 403,
    "session.needed": 401,
    "session.csrf": 403,
    "request.too-large": 413,
    "request.too-many": 429,
    "request.host": 421,
}

PLACES = 12
"""So many calls of a trace are logged, the innermost."""
AnyRequest = Request[object, object, State]


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What went wrong, for the page: `code` is stable, `field` names the draft's field."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    field: str | None = None
    dry_run: DryRun | None = None


def from_fault(request: AnyRequest, fault: Fault) -> Response[Problem]:
    """A refusal that the house knows."""
    return _response(request, fault)


def from_http(request: AnyRequest, error: HTTPException) -> Response[Problem]:
    """What the framework refused before any of our code ran."""
    if isinstance(error, ValidationException):
        return _response(request, Fault("request.malformed", error.detail, field=_field(error)))
    codes = {404: "record.not-found", 405: "request.malformed", 413: "request.too-large"}
    return _response(request, Fault(codes.get(error.status_code, "request.malformed"), error.detail))


def from_deep(request: AnyRequest, error: RecursionError) -> Response[Problem]:
    """Nesting without end in a body that the framework decodes."""
    return _response(request, Fault("request.malformed", str(error)[:200]))


def from_error(request: AnyRequest, error: Exception) -> Response[Problem]:
    """Our own mistake: logged with its kind and place, told without them."""
    handler = request.scope.get("route_handler")  # not the path: what a stranger types there is his
    structlog.get_logger().error("internal", call=getattr(handler, "handler_name", ""), **told(error))
    return _response(request, Fault("internal"))


def told(error: BaseException) -> dict[str, object]:
    """What may be logged of an exception: its kind, and where it came from. What it says may quote a record."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    said: dict[str, object] = {"error": type(error).__name__, "at": places[-PLACES:]}
    if isinstance(error, BaseExceptionGroup):
        said["of"] = [told(each) for each in error.exceptions]
    cause = error.__cause__ or error.__context__
    return said | ({"after": told(cause)} if cause is not None else {})


def _response(request: AnyRequest, fault: Fault) -> Response[Problem]:
    request.app.state.refusals[fault.code] += 1
    status = OWN_STATUS.get(fault.code, STATUS[fault.family])
    problem = Problem(
        type="about:blank",
        title=CODES[fault.code].advice,
        status=status,
        code=fault.code,
        detail=fault.detail,
        field=fault.field,
        dry_run=fault.dry_run if isinstance(fault, Changed) else None,
    )
    headers = {} if fault.later_s is None else {"retry-after": str(max(ceil(fault.later_s), 1))}
    return Response(problem, status_code=status, media_type="application/problem+json", headers=headers)


def _field(error: ValidationException) -> str | None:
    extra = error.extra if isinstance(error.extra, list) and error.extra else [{}]
    key = extra[0].get("key") if isinstance(extra[0], dict) else None
    return str(key) if key else None
