"""Faults as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import msgspec
import structlog
from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException, ValidationException

from tansiq.errors import CODES, Family, Fault
from tansiq.work.publish import Changed, DryRun

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
    "session.needed": 401,
    "session.csrf": 403,
    "request.too-large": 413,
    "request.too-many": 429,
    "request.host": 421,
}

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


def from_fault(_: AnyRequest, fault: Fault) -> Response[Problem]:
    """A refusal that the house knows."""
    return _response(fault)


def from_http(request: AnyRequest, error: HTTPException) -> Response[Problem]:
    """What the framework refused before any of our code ran."""
    if isinstance(error, ValidationException):
        return _response(Fault("request.malformed", error.detail, field=_field(error)))
    codes = {404: "record.not-found", 405: "request.malformed", 413: "request.too-large"}
    return _response(Fault(codes.get(error.status_code, "request.malformed"), error.detail))


def from_deep(_: AnyRequest, error: RecursionError) -> Response[Problem]:
    """Nesting without end in a body that the framework decodes."""
    return _response(Fault("request.malformed", str(error)[:200]))


def from_error(request: AnyRequest, error: Exception) -> Response[Problem]:
    """Our own mistake: logged with its place, told without it."""
    structlog.get_logger().error("internal", path=request.url.path, exc_info=error)
    return _response(Fault("internal"))


def _response(fault: Fault) -> Response[Problem]:
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
    return Response(problem, status_code=status, media_type="application/problem+json")


def _field(error: ValidationException) -> str | None:
    extra = error.extra if isinstance(error.extra, list) and error.extra else [{}]
    key = extra[0].get("key") if isinstance(extra[0], dict) else None
    return str(key) if key else None
