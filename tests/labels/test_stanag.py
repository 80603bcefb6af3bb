"""A label as STANAG 4774 XML: out and in again it is the same; what is not known here is the owner's alone; nothing is fetched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId
from tansiq.labels import stanag
from tansiq.labels.coarsening import Coarsen
from tansiq.labels.label import Caveat, Label
from tansiq.labels.stanag import Marked
from tests.refusals import refused

NOW = datetime(2023, 10, 22, 5, 0, tzinfo=UTC)
names = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=8
)
later = st.datetimes(datetime(2023, 11, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
labelled = st.builds(
    Label,
    level=st.integers(0, 3),
    audience=st.lists(names.map(AgencyId), max_size=4).map(tuple),
    caveats=st.lists(st.sampled_from([Caveat.ORCON, Caveat.SOURCE]), max_size=2, unique=True).map(tuple),
    handling_until=st.none() | later,
    show_audience=st.booleans(),
    groups=st.lists(names.map(lambda name: f"army/{name}"), max_size=2).map(tuple),
    coarsen=st.lists(
        st.builds(Coarsen, to=names, place_m=st.sampled_from([0, 5_000]), desk=st.booleans()), max_size=2
    ).map(tuple),
)
marks = st.builds(Marked, labelled, names.map(str.strip), st.none() | later)
GOOD = stanag.write(
    Marked(Label(level=1, audience=(AgencyId("guard"),), caveats=(Caveat.ORCON,)), "army", NOW)
).decode()


@given(marks)
def test_what_was_written_is_read_again(marked: Marked) -> None:
    assert stanag.check(stanag.write(marked), NOW) == marked


@given(marks)
def test_every_element_is_the_standards_and_categories_bear_name_and_type(marked: Marked) -> None:
    """By another reader: the standard library's tree, which knows nothing of ours."""
    root = ElementTree.fromstring(stanag.write(marked))  # noqa: S314 - our own bytes
    space = f"{{{stanag.NAMESPACE}}}"
    assert root.tag == f"{space}originatorConfidentialityLabel"
    assert all(each.tag.startswith(space) for each in root.iter())
    information = root.find(f"{space}ConfidentialityInformation")
    assert information is not None
    assert information.findtext(f"{space}PolicyIdentifier") == "tansiq-1"
    said = {
        (each.get("TagName"), each.get("Type")): tuple(value.text for value in each)
        for each in information.findall(f"{space}Category")
    }
    assert said.get(("Releasable To", "PERMISSIVE"), ()) == marked.label.audience
    assert said.get(("Caveats", "RESTRICTIVE"), ()) == marked.label.caveats
    assert root.get("ReviewDateTime") is None or marked.label.handling_until is not None


def changed(old: str, new: str) -> bytes:
    assert old in GOOD
    return GOOD.replace(old, new).encode()


END = "</slab:ConfidentialityInformation>"
UNKNOWN = {
    "nothing": b"",
    "no XML": b"level: 1",
    "cut": GOOD[:-20].encode(),
    "two roots": GOOD.encode() + b"<a/>",
    "another policy": changed("tansiq-1", "NATO"),
    "no policy": changed("<slab:PolicyIdentifier>tansiq-1</slab:PolicyIdentifier>", ""),
    "another classification": changed("RESTRICTED<", "NATO RESTRICTED<"),
    "a classification in small letters": changed("RESTRICTED<", "restricted<"),
    "an unknown category": changed('TagName="Caveats"', 'TagName="Eyes Only"'),
    "a caveat that permits": changed('TagName="Caveats" Type="RESTRICTIVE"', 'TagName="Caveats" Type="PERMISSIVE"'),
    "an audience that restricts": changed('To" Type="PERMISSIVE"', 'To" Type="RESTRICTIVE"'),
    "a category twice": changed(
        "</slab:ConfidentialityInformation>",
        '<slab:Category TagName="Caveats" Type="RESTRICTIVE"><slab:GenericValue>SOURCE</slab:GenericValue></slab:Category>'
        "</slab:ConfidentialityInformation>",
    ),
    "an unknown caveat": changed("ORCON", "NOFORN"),
    "an empty category": changed("<slab:GenericValue>ORCON</slab:GenericValue>", ""),
    "an element of tomorrow": changed(
        "</slab:ConfidentialityInformation>", "<slab:PrivacyMark>x</slab:PrivacyMark></slab:ConfidentialityInformation>"
    ),
    "an attribute of tomorrow": changed('TagName="Caveats"', 'TagName="Caveats" URI="x"'),
    "an element of elsewhere": changed(
        "</slab:ConfidentialityInformation>", '<x xmlns="urn:x"/></slab:ConfidentialityInformation>'
    ),
    "no namespace": GOOD.replace("slab:", "").replace("xmlns:slab", "xmlns:none").encode(),
    "two classifications": changed(
        "<slab:Classification>", "<slab:Classification>UNMARKED</slab:Classification><slab:Classification>"
    ),
    "words between": changed("<slab:Classification>", "words<slab:Classification>"),
    "a time without a zone": changed("CreationDateTime>2023-10-22T05:00:00Z", "CreationDateTime>2023-10-22T05:00:00"),
    "a document type": GOOD.replace("?>\n", "?>\n<!DOCTYPE x>\n", 1).encode(),
    "an instruction": GOOD.replace("?>\n", "?>\n<?xml-stylesheet href='x'?>\n", 1).encode(),
    "an external entity": (
        GOOD.replace("?>\n", '?>\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n', 1)
        .replace("guard", "&e;")
        .encode()
    ),
    "a billion laughs": (
        GOOD.replace(
            "?>\n",
            '?>\n<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>\n',
            1,
        )
        .replace("guard", "&c;")
        .encode()
    ),
    "deep": b"<a>" * 20_000,
    "without end": GOOD.replace("guard", "g" * stanag.MAX_BYTES).encode(),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_known_here_is_refused_and_is_the_owners_alone(name: str) -> None:
    assert stanag.read(UNKNOWN[name], NOW) is None
    with refused("label.unknown"):
        stanag.check(UNKNOWN[name], NOW)


def test_the_counterpart_of_these_is_read() -> None:
    label = stanag.read(GOOD.encode(), NOW)
    assert label == Label(level=1, audience=(AgencyId("guard"),), caveats=(Caveat.ORCON,))


def test_a_label_that_is_over_is_the_owners_alone() -> None:
    data = stanag.write(Marked(Label(audience=(AgencyId("guard"),), handling_until=NOW + timedelta(hours=1))))
    assert stanag.read(data, NOW) is not None
    assert stanag.read(data, NOW + timedelta(hours=1)) is None


def test_public_above_level_0_is_no_label_in_xml_either() -> None:
    data = stanag.write(Marked(Label(level=0, caveats=(Caveat.PUBLIC,)))).replace(b"UNMARKED", b"SECRET")
    assert stanag.read(data, NOW) is None


@pytest.mark.parametrize("name", ["a\x00b", "a\x1bb", "\ufffe", "\ud800", "a\rb"])
def test_a_name_that_xml_cannot_carry_is_not_written(name: str) -> None:
    with refused("label.unknown"):
        stanag.write(Marked(Label(audience=(AgencyId(name),))))


@settings(max_examples=300)
@given(st.binary(max_size=300) | st.tuples(st.integers(0, len(GOOD)), st.integers(0, 40), st.binary(max_size=40)))
def test_damaged_bytes_are_a_label_or_refused_and_nothing_else(damage: bytes | tuple[int, int, bytes]) -> None:
    if isinstance(damage, bytes):
        data = damage
    else:
        at, cut, put = damage
        whole = GOOD.encode()
        data = whole[:at] + put + whole[at + cut :]
    label = stanag.read(data, NOW)
    if label is not None:
        assert stanag.read(stanag.write(Marked(label)), NOW) == label
