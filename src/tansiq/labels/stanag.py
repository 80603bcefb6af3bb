"""A label as a STANAG 4774 confidentiality label (ADatP-4774, XML), out and in. `docs/formats/labels.md` maps every field.

What comes in is judged as strictly as a label of our own: a policy, classification or category that is not known here makes the
whole label unreadable, and unreadable means the owner alone. There is no best effort: to pass over a category that one does not
know is to release what it withholds.

The reader is the standard library's expat with everything refused that a label has no use for: document types, entities, processing
instructions, foreign elements, depth, size. So nothing is fetched and nothing is expanded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import msgspec

from tansiq.errors import Fault
from tansiq.ids import AgencyId
from tansiq.labels import label as labels
from tansiq.labels.coarsening import Coarsen
from tansiq.labels.label import MAX_LEVEL, POLICY, Caveat, Label

NAMESPACE = "urn:nato:stanag:4774:confidentialitymetadatalabel:1:0"
ROOT = "originatorConfidentialityLabel"
CLASSIFICATIONS = ("UNMARKED", "RESTRICTED", "CONFIDENTIAL", "SECRET")
"""Level 0 to 3 under our policy. The names are the policy's; another policy's classification of one name is another thing."""
RELEASABLE = "Releasable To"
GROUPS = "Releasable To Groups"
CAVEATS = "Caveats"
SHOWN = "Audience Shown"
COARSEN = "Coarsening"
PERMISSIVE, RESTRICTIVE, INFORMATIVE = "PERMISSIVE", "RESTRICTIVE", "INFORMATIVE"
_TYPES = {RELEASABLE: PERMISSIVE, GROUPS: PERMISSIVE, CAVEATS: RESTRICTIVE, SHOWN: INFORMATIVE, COARSEN: RESTRICTIVE}
MAX_BYTES = 64 * 1024
"""Ours are under 16 KiB at their largest."""
_PARTS: dict[str, tuple[str, ...]] = {
    "": (ROOT,),
    ROOT: ("ConfidentialityInformation", "OriginatorID", "CreationDateTime"),
    "ConfidentialityInformation": ("PolicyIdentifier", "Classification", "Category"),
    "Category": ("GenericValue",),
}
"""What may stand in what; so no label is deeper than four."""
_ATTRIBUTES = {ROOT: ("ReviewDateTime",), "Category": ("TagName", "Type"), "OriginatorID": ("IDType",)}
_ONCE = ("ConfidentialityInformation", "OriginatorID", "CreationDateTime", "PolicyIdentifier", "Classification")


@dataclass(frozen=True)
class Marked:
    """What a STANAG 4774 label says.

    Args:
        label: the label.
        originator: the agency that gave it; empty when it does not say.
        created_at: when; None when it does not say.
    """

    label: Label
    originator: str = ""
    created_at: datetime | None = None


def write(marked: Marked) -> bytes:
    """A label as XML, UTF-8; the same label gives the same bytes.

    Raises:
        Fault: ``label.unknown`` for a name that XML cannot carry.
    """
    label = marked.label
    until = f" ReviewDateTime={quoteattr(_stamp(label.handling_until))}" if label.handling_until else ""
    information = [
        _element("PolicyIdentifier", label.policy),
        _element("Classification", CLASSIFICATIONS[label.level]),
        _category(CAVEATS, [caveat.value for caveat in label.caveats]),
        _category(RELEASABLE, label.audience),
        _category(GROUPS, label.groups),
        _category(COARSEN, [msgspec.json.encode(each).decode() for each in label.coarsen]),
        _category(SHOWN, ["true"] if label.show_audience else []),
    ]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<slab:{ROOT} xmlns:slab="{NAMESPACE}"{until}>',
        "<slab:ConfidentialityInformation>",
        *filter(None, information),
        "</slab:ConfidentialityInformation>",
    ]
    if marked.originator:
        lines.append(f'<slab:OriginatorID IDType="uniqueIdentifier">{_text(marked.originator)}</slab:OriginatorID>')
    if marked.created_at is not None:
        lines.append(_element("CreationDateTime", _stamp(marked.created_at)))
    return "\n".join([*lines, f"</slab:{ROOT}>", ""]).encode()


def check(data: bytes, now: datetime) -> Marked:
    """A label as its author gave it.

    Raises:
        Fault: ``label.unknown``, saying what cannot be read, or ``time.impossible`` when it is over.
    """
    marked = _marked(_parsed(data))
    labels.check(msgspec.json.encode(marked.label), now)  # one place says what a label is
    return marked


def read(data: bytes, now: datetime) -> Label | None:
    """What a label that came from elsewhere says now; None means *the owner alone*, whatever is wrong with it."""
    try:
        return check(data, now).label
    except Fault:
        return None


@dataclass
class _Node:
    name: str
    attributes: dict[str, str]
    text: str = ""
    parts: list[_Node] = field(default_factory=list)

    def only(self, name: str) -> _Node | None:
        found = [each for each in self.parts if each.name == name]
        if len(found) > 1:
            raise Fault("label.unknown", f"Two elements {name}.", field="label")
        return found[0] if found else None

    def said(self, name: str) -> str:
        node = self.only(name)
        return node.text.strip() if node else ""


def _parsed(data: bytes) -> _Node:
    """The tree of a label, nothing in it that does not belong there."""
    if len(data) > MAX_BYTES:
        raise Fault("label.unknown", "It is too large for a label.", field="label")
    top = _Node("", {})
    open_: list[_Node] = [top]

    def start(name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        inside = open_[-1]
        known = local in _PARTS.get(inside.name, ()) and set(attributes) <= set(_ATTRIBUTES.get(local, ()))
        if space != NAMESPACE or not known:
            raise Fault("label.unknown", f"The element {local[:40]!r} is not known here.", field="label")
        if local in _ONCE and any(each.name == local for each in inside.parts):
            raise Fault("label.unknown", f"Two elements {local}.", field="label")
        node = _Node(local, attributes)
        inside.parts.append(node)
        open_.append(node)

    def words(text: str) -> None:
        if open_[-1].name in _PARTS and text.strip():
            raise Fault("label.unknown", "Words where a label has none.", field="label")
        open_[-1].text += text

    def refuse(*_: object) -> int:
        raise Fault("label.unknown", "A document type, entity or instruction in a label.", field="label")

    parser = expat.ParserCreate(encoding="UTF-8", namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: open_.pop()
    parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.ProcessingInstructionHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise Fault("label.unknown", f"It is no XML: {error}", field="label") from error
    return top.parts[0]


def _marked(root: _Node) -> Marked:
    information = root.only("ConfidentialityInformation") or _Node("", {})
    policy, classification = information.said("PolicyIdentifier"), information.said("Classification")
    if policy != POLICY or classification not in CLASSIFICATIONS[: MAX_LEVEL + 1]:
        named = f"{policy[:40]!r} with {classification[:40]!r}"
        raise Fault("label.unknown", f"The policy and classification {named} are not known here.", field="label")
    values = _categories(information)
    try:
        label = Label(
            policy=policy,
            level=CLASSIFICATIONS.index(classification),
            audience=tuple(AgencyId(each) for each in values.get(RELEASABLE, ())),
            caveats=tuple(Caveat(each) for each in values.get(CAVEATS, ())),
            handling_until=_instant(root.attributes.get("ReviewDateTime")),
            show_audience=_shown(values.get(SHOWN, ())),
            groups=tuple(values.get(GROUPS, ())),
            coarsen=tuple(msgspec.json.decode(each, type=Coarsen) for each in values.get(COARSEN, ())),
        )
        return Marked(label, root.said("OriginatorID"), _instant(root.said("CreationDateTime") or None))
    except (ValueError, RecursionError) as error:
        raise Fault("label.unknown", str(error), field="label") from error


def _categories(information: _Node) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for category in (each for each in information.parts if each.name == "Category"):
        tag, type_ = category.attributes.get("TagName", ""), category.attributes.get("Type", "")
        if tag in values or _TYPES.get(tag) != type_ or not category.parts:
            raise Fault(
                "label.unknown", f"The category {tag[:40]!r}, {type_[:20]!r}, is not known here.", field="label"
            )
        values[tag] = [each.text for each in category.parts]
    return values


def _shown(values: list[str] | tuple[str, ...]) -> bool:
    if values and list(values) != ["true"]:
        raise ValueError("whether the audience is shown is true, or is not said")
    return bool(values)


def _instant(text: str | None) -> datetime | None:
    """RFC 3339 with a zone; what XML would let pass beside it is not a time here."""
    if text is None:
        return None
    found = msgspec.convert(text, type=datetime)
    if found.tzinfo is None:
        raise ValueError("a time without a zone")
    return found


def _category(tag: str, values: tuple[str, ...] | tuple[AgencyId, ...] | list[str]) -> str:
    if not values:
        return ""
    listed = "".join(_element("GenericValue", value) for value in values)
    return f'<slab:Category TagName="{tag}" Type="{_TYPES[tag]}">{listed}</slab:Category>'


def _element(name: str, text: str) -> str:
    return f"<slab:{name}>{_text(text)}</slab:{name}>"


def _text(text: str) -> str:
    """Words as XML. What XML 1.0 has no way to write is refused: it would be read as something else."""
    if any(
        (ord(sign) < 0x20 and sign not in "\t\n") or 0xD7FF < ord(sign) < 0xE000 or sign in "\ufffe\uffff"
        for sign in text
    ):
        raise Fault("label.unknown", "A name that XML cannot carry.", field="label")
    return escape(text)


def _stamp(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")
