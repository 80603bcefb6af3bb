"""What leaves: one copy per recipient, which says nothing of the others and nothing that the release withholds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tansiq.ids import AgencyId, RecordId, SeededEntropy, sha256
from tansiq.labels import label as labels
from tansiq.labels.label import Caveat, Label
from tansiq.labels.release import Fields, Released
from tansiq.records import copies, writing
from tansiq.records.content import Content, Copy, decode
from tansiq.records.copies import Made
from tansiq.records.signing import Payload, open_envelope, verify
from tansiq.storage import Database, Tx
from tests.records import samples
from tests.records.samples import ARMY, BORDER, GUARD, NOW, POLICE, SIGNER, rights, trial
from tests.refusals import refused


def anybody(_: Copy) -> bool:
    """These bodies are of no kind that would let them be judged; `tests/kinds/test_within.py` has those that are."""
    return True


OTHERS = [GUARD, POLICE, BORDER]
audiences = st.sets(st.sampled_from(OTHERS))


def released(
    tx: Tx,
    made: Content,
    entropy: SeededEntropy,
    full: Any = (),
    minimum: Any = (),
    body: bytes | None = None,
    **label: Any,
) -> dict[AgencyId, Made]:
    """Write content and make every copy that the decision gives."""
    stored = writing.write(tx, made, SIGNER, (), (), NOW)
    raw = msgspec.Raw(body) if body else made.body
    given_ = rights(made, stored.digest, full, minimum, **label)
    return {
        agency: copies.make(tx, made, stored.digest, right, raw, SIGNER, entropy, NOW, anybody)
        for agency, right in given_.items()
    }


def read(tx: Tx, made: Made) -> Copy:
    """A copy as its recipient reads it."""
    envelope = copies.envelope_of(tx, made.digest)
    assert envelope is not None
    assert sha256(envelope) == made.digest
    return decode(verify(open_envelope(envelope, Payload.COPY), lambda _: SIGNER.public), Copy)


def one(db: Database, made: Content, **how: Any) -> dict[AgencyId, Copy]:
    """The copies of one content, as read."""

    def work(tx: Tx) -> dict[AgencyId, Copy]:
        done = released(tx, made, SeededEntropy("0"), **how)
        return {agency: read(tx, each) for agency, each in done.items()}

    return trial(db, work)


@given(st.lists(audiences, min_size=1, max_size=5))
@settings(max_examples=40)
def test_each_recipient_counts_only_the_versions_that_it_got(db: Database, history: list[set[AgencyId]]) -> None:
    def work(tx: Tx) -> None:
        entropy = SeededEntropy("0")
        got: dict[AgencyId, list[Copy]] = {agency: [] for agency in OTHERS}
        digests: dict[AgencyId, list[str]] = {agency: [] for agency in OTHERS}
        for version, audience in enumerate(history, 1):
            made = released(tx, samples.content(version=version), entropy, full=audience)
            assert made.keys() == audience
            for agency, each in made.items():
                got[agency].append(read(tx, each))
                digests[agency].append(each.digest)
        for agency, mine in got.items():
            assert [copy.version for copy in mine] == list(range(1, len(mine) + 1))
            assert [copy.previous for copy in mine] == [None, *digests[agency]][: len(mine)]
            assert len({copy.id for copy in mine}) <= 1
            assert {copy.token for copy in mine} <= {samples.content().token}
        ids = [mine[0].id for mine in got.values() if mine]
        assert len({*ids, samples.content().id}) == len(ids) + 1
        newest = {copy.recipient: copy.version for copy in copies.of_record(tx, samples.content().id)}
        assert newest == {agency: len(mine) for agency, mine in got.items() if mine}

    trial(db, work)


@given(
    st.lists(audiences, min_size=1, max_size=4),
    st.sets(st.sampled_from([GUARD, POLICE]), min_size=1),
    st.lists(st.integers(0, 4), max_size=5),
)
@settings(max_examples=40)
def test_references_name_only_copies_that_the_recipient_holds(
    db: Database, given_: list[set[AgencyId]], to: set[AgencyId], wanted: list[int]
) -> None:
    def work(tx: Tx) -> None:
        entropy = SeededEntropy("0")
        held: dict[AgencyId, dict[int, str]] = {agency: {} for agency in OTHERS}
        for index, audience in enumerate(given_):
            record = samples.content(id=RecordId(f"r{index}"), token=f"token {index}")
            for agency, each in released(tx, record, entropy, full=audience).items():
                held[agency][index] = read(tx, each).id
        refs = tuple(RecordId(f"r{index}") for index in wanted)
        answer = samples.content(id=RecordId("answer"), token="another", refs=refs)
        for agency, each in released(tx, answer, entropy, full=to).items():
            mine = held[agency]
            assert read(tx, each).refs == tuple(mine[index] for index in wanted if index in mine)

    trial(db, work)


def test_a_full_copy_says_what_was_signed_but_under_its_own_name(db: Database) -> None:
    content = samples.content(roots=("cc" * 16,), second_hand=True, method="machine", kind_version=3)
    copy = one(db, content, full=[GUARD])[GUARD]
    same = set(content.__struct_fields__) - {"id", "label", "previous", "recorded_at", "derived_from"}
    assert {name: getattr(copy, name) for name in same} == {name: getattr(content, name) for name in same}
    assert (copy.recipient, copy.fields, copy.released_at) == (GUARD, Fields.FULL, NOW)


def test_the_minimum_names_no_desk_source_or_reference(db: Database) -> None:
    def work(tx: Tx) -> Copy:
        entropy = SeededEntropy("0")
        released(tx, samples.content(id=RecordId("before"), token="t"), entropy, full=[GUARD])
        content = samples.content(refs=(RecordId("before"),))
        made = released(tx, content, entropy, full=[POLICE], minimum=[GUARD], body=b'{"danger":"fire"}')
        return read(tx, made[GUARD])

    copy = trial(db, work)
    assert (copy.desk, copy.evaluation, copy.refs, copy.fields) == (None, None, (), Fields.MINIMUM)
    assert bytes(copy.body) == b'{"danger":"fire"}'
    assert (copy.place, copy.event_time) == (samples.content().place, samples.content().event_time)


def test_under_source_neither_desk_nor_evaluation_leave_though_the_copy_is_full(db: Database) -> None:
    copy = one(db, samples.content(), full=[GUARD], caveats=(Caveat.SOURCE,))[GUARD]
    assert (copy.desk, copy.evaluation, copy.fields) == (None, None, Fields.FULL)
    assert copy.body == samples.content().body


@given(st.sets(st.sampled_from(OTHERS), min_size=2), st.booleans())
@settings(max_examples=40)
def test_the_label_on_a_copy_names_the_others_only_if_the_owner_shows_them(
    db: Database, audience: set[AgencyId], show: bool
) -> None:
    for agency, copy in one(db, samples.content(), full=sorted(audience), level=1, show_audience=show).items():
        label = labels.read(copy.label, NOW)
        assert label == Label(level=1, audience=tuple(sorted(audience)) if show else (agency,), show_audience=show)
        for other in audience - {agency}:
            assert (other.encode() in bytes(copy.label)) == show


def test_a_minimum_never_names_the_others_even_when_the_owner_shows_them(db: Database) -> None:
    copy = one(db, samples.content(), full=[POLICE], minimum=[GUARD], show_audience=True)[GUARD]
    assert labels.read(copy.label, NOW).audience == (GUARD,)


def stopped(db: Database, content: Content, digest: str | None, right: Released, at: Any = NOW) -> None:
    """Ask for a copy that the right does not cover; nothing of it stays, even if the caller went on."""

    def work(tx: Tx) -> int:
        stored = writing.write(tx, content, SIGNER, (), (), NOW)
        with refused("release.guard"):
            copies.make(
                tx, content, digest or stored.digest, right, content.body, SIGNER, SeededEntropy("0"), at, anybody
            )
        return len(tx.rows("SELECT 1 FROM copy"))

    assert trial(db, work) == 0


def right_for(content: Content, **label: Any) -> Released:
    digest = sha256(SIGNER.seal(Payload.CONTENT, msgspec.json.encode(content)))
    return rights(content, digest, [GUARD], **label)[GUARD]


def test_the_right_that_was_given_makes_the_copy(db: Database) -> None:
    """The counterpart of the tests below: with nothing wrong, the same call makes one."""
    content = samples.content()
    right = right_for(content)

    def work(tx: Tx) -> AgencyId:
        writing.write(tx, content, SIGNER, (), (), NOW)
        return copies.make(
            tx, content, right.content, right, content.body, SIGNER, SeededEntropy("0"), NOW, anybody
        ).recipient

    assert trial(db, work) == GUARD


@pytest.mark.parametrize("change", [{"owner": POLICE}, {"kind": "alert"}], ids=str)
def test_a_right_for_another_owner_or_kind_makes_no_copy(db: Database, change: dict[str, Any]) -> None:
    content = samples.content(**change)
    stopped(db, content, right_for(samples.content()).content, right_for(samples.content()))


def test_a_right_for_other_content_makes_no_copy(db: Database) -> None:
    other = right_for(samples.content(body=msgspec.Raw(b'{"category":"fire","activity":"Less."}')))
    stopped(db, samples.content(), None, other)


def test_a_right_that_is_over_makes_no_copy(db: Database) -> None:
    end = NOW + timedelta(hours=1)
    stopped(db, samples.content(), None, right_for(samples.content(), handling_until=end), at=end)


def test_copies_of_some_kinds_for_one_recipient_come_in_the_order_of_their_records(db: Database) -> None:
    def work(tx: Tx) -> tuple[list[str], bool]:
        entropy = SeededEntropy("0")
        plans = [("key", [GUARD]), ("spot", [GUARD]), ("agency", [GUARD, POLICE]), ("key", [POLICE])]
        for index, (kind, to) in enumerate(plans):
            released(tx, samples.content(id=RecordId(f"r{index}"), token=f"t{index}", kind=kind), entropy, full=to)
        found = copies.of_kinds(tx, GUARD, ("agency", "key"))
        kinds = [decode(open_envelope(each, Payload.COPY).payload, Copy).kind for each in found]
        return kinds, copies.by_digest(tx, sha256(found[0])).record == "r0"

    assert trial(db, work) == (["key", "agency"], True)
    assert db.read(lambda tx: copies.of_kinds(tx, ARMY, ("key",))) == ()
