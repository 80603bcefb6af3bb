"""`session.check`: a batch is taken whole, as it was sent, or not at all; and the code says why.

Method: a genuine lane from random bodies, then one change somewhere.
"""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tansiq.exchange.frames import START, Lane, LaneBatch, Position, link
from tansiq.ids import Digest, sha256
from tests.exchange import lanes
from tests.exchange.lanes import ME, NOW, PEER, STRANGER, THIRD, THIRDS_KEY, lane_bodies

somewhere = st.integers(0, 10_000)


@given(lane_bodies, somewhere)
def test_a_genuine_batch_gives_what_lies_beyond_our_position_wherever_that_is(bodies: list[bytes], where: int) -> None:
    frames = lanes.frames_of(bodies)
    held = where % (len(frames) + 1)
    at = lanes.position_after(frames[:held])
    overlap = where % (held + 1)
    found = lanes.checked(LaneBatch(frames[overlap:], lanes.head_of(frames)), at)
    assert found.frames == frames[held:]
    assert (found.start, found.position) == (at, lanes.position_after(frames))


@given(lane_bodies, somewhere, somewhere)
def test_a_flipped_bit_in_a_body_is_refused(bodies: list[bytes], index: int, bit: int) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    bent = lanes.replaced(frames, index, body=lanes.flipped(frames[index].body, bit))
    assert lanes.code_of(LaneBatch(bent, lanes.head_of(frames))) == "frame.cut"


@given(lane_bodies, somewhere, somewhere)
def test_a_body_that_was_cut_short_or_made_longer_is_refused(bodies: list[bytes], index: int, length: int) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    body = frames[index].body
    cut = lanes.replaced(frames, index, body=body[: length % len(body)])
    longer = lanes.replaced(frames, index, body=body + b"\0")
    head = lanes.head_of(frames)
    assert [lanes.code_of(LaneBatch(bent, head)) for bent in (cut, longer)] == ["frame.cut", "frame.cut"]


@given(lane_bodies, somewhere, st.binary(max_size=8))
def test_another_body_with_its_own_digest_breaks_the_chain(bodies: list[bytes], index: int, other: bytes) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    body = frames[index].body + b"!" + other
    bent = lanes.replaced(frames, index, body=body, digest=sha256(body))
    assert lanes.code_of(LaneBatch(bent, lanes.head_of(frames))) == "frame.chain"


@given(lane_bodies, somewhere)
def test_another_kind_breaks_the_chain(bodies: list[bytes], index: int) -> None:
    frames = lanes.frames_of(bodies)
    bent = lanes.replaced(frames, index % len(frames), kind="recall")
    assert lanes.code_of(LaneBatch(bent, lanes.head_of(frames))) == "frame.chain"


@given(lane_bodies, somewhere)
def test_a_frame_that_is_missing_is_a_gap(bodies: list[bytes], index: int) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    holed = (*frames[:index], *frames[index + 1 :])
    assert lanes.code_of(LaneBatch(holed, lanes.head_of(frames))) == "frame.gap"


@given(lane_bodies.filter(lambda bodies: len(bodies) > 1), somewhere, somewhere)
def test_frames_out_of_order_are_a_gap(bodies: list[bytes], one: int, other: int) -> None:
    frames = list(lanes.frames_of(bodies))
    one, other = one % len(frames), other % (len(frames) - 1)
    other += other >= one
    frames[one], frames[other] = frames[other], frames[one]
    assert lanes.code_of(LaneBatch(tuple(frames), lanes.head_of(lanes.frames_of(bodies)))) == "frame.gap"


@given(lane_bodies, somewhere)
def test_a_frame_that_comes_twice_is_a_gap(bodies: list[bytes], index: int) -> None:
    frames = lanes.frames_of(bodies)
    index %= len(frames)
    doubled = (*frames[: index + 1], *frames[index:])
    assert lanes.code_of(LaneBatch(doubled, lanes.head_of(frames))) == "frame.gap"


@given(lane_bodies, st.binary(min_size=1, max_size=20))
def test_a_frame_put_on_the_end_is_covered_by_no_head(bodies: list[bytes], more: bytes) -> None:
    longer = lanes.frames_of([*bodies, more])
    assert lanes.code_of(LaneBatch(longer, lanes.head_of(longer[:-1]))) == "frame.chain"


@given(lane_bodies, somewhere, st.booleans())
def test_a_bent_head_is_refused_or_says_the_same(bodies: list[bytes], bit: int, cut: bool) -> None:
    """The last character of base64 has bits that mean nothing: there a flip changes nothing that is signed."""
    frames = lanes.frames_of(bodies)
    head = lanes.head_of(frames)
    bent = head[: bit % len(head)] if cut else lanes.flipped(head, bit)
    code = lanes.code_of(LaneBatch(frames, bent))
    if code is not None:
        assert code in {"frame.unreadable", "frame.signature", "frame.key"}
    else:
        assert not cut
        assert lanes.checked(LaneBatch(frames, bent)) == lanes.checked(LaneBatch(frames, head))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"lane": Lane.ALARM}, "frame.addressee"),
        ({"sender": THIRD}, "frame.addressee"),
        ({"receiver": THIRD}, "frame.addressee"),
        ({"sender": ME, "receiver": PEER}, "frame.addressee"),
        ({"epoch": 2}, "frame.epoch"),
        ({"number": 3}, "frame.gap"),
        ({"number": 1}, "frame.chain"),
        ({"chain": START}, "frame.chain"),
        ({"by": THIRDS_KEY}, "frame.key"),
        ({"by": STRANGER}, "frame.key"),
        ({"as_of": NOW.replace(tzinfo=None)}, "frame.unreadable"),
        ({"as_of": NOW.min.isoformat() + "+14:00"}, "frame.unreadable"),
        ({"number": -1}, "frame.unreadable"),
        ({"number": 1 << 80}, "frame.unreadable"),
    ],
)
def test_a_head_that_says_something_else_is_refused(changes: dict[str, object], code: str) -> None:
    frames = lanes.frames_of([b"one", b"two"])
    assert lanes.code_of(LaneBatch(frames, lanes.head_of(frames, **changes))) == code  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "head", [b"", b"[]", b"{}", b"null", b"\xff", b"[" * 100_000, b'{"a":' * 50_000, b" " * 600_000]
)
def test_a_head_that_is_no_envelope_is_refused(head: bytes) -> None:
    assert lanes.code_of(LaneBatch((), head)) in {"frame.unreadable", "frame.too-large"}


def test_a_receipt_cannot_stand_for_a_head() -> None:
    as_receipt = msgspec.json.decode(lanes.head_of(()))
    as_receipt["payloadType"] = "application/vnd.tansiq.receipt+json;v=1"
    assert lanes.code_of(LaneBatch((), msgspec.json.encode(as_receipt))) == "frame.unreadable"


@given(lane_bodies, somewhere, somewhere)
def test_an_old_answer_that_comes_again_gives_no_frames(bodies: list[bytes], old: int, held: int) -> None:
    frames = lanes.frames_of(bodies)
    held = 1 + held % len(frames)
    old %= held + 1
    at = lanes.position_after(frames[:held])
    found = lanes.checked(LaneBatch(frames[:old], lanes.head_of(frames[:old])), at)
    assert found.frames == ()
    assert found.position == at


@given(lane_bodies, lane_bodies)
def test_a_fork_is_noticed(ours: list[bytes], theirs: list[bytes]) -> None:
    """The peer counted on from another past: a restored backup that wrote new things under old numbers."""
    held, forked = lanes.frames_of(ours), lanes.frames_of([b"other", *theirs])
    at = lanes.position_after(held)
    if at.number <= len(forked) and held[0] != forked[0]:
        signed_both = at.number == len(forked)
        assert lanes.code_of(LaneBatch(forked, lanes.head_of(forked)), at) == (
            "frame.fork" if signed_both else "frame.chain"
        )


@given(st.lists(st.tuples(st.integers(1, 99), st.text(max_size=5), st.text(max_size=5)), min_size=2, unique=True))
def test_the_chain_covers_number_kind_digest_and_all_that_came_before(links: list[tuple[int, str, str]]) -> None:
    chains = {link(START, number, kind, Digest(digest)) for number, kind, digest in links if "\n" not in kind}
    assert len(chains) == len([each for each in links if "\n" not in each[1]])
    assert link(link(START, 1, "copy", Digest("a")), 2, "copy", Digest("b")) != link(START, 2, "copy", Digest("b"))


def test_a_position_that_is_empty_takes_an_empty_lane() -> None:
    found = lanes.checked(LaneBatch((), lanes.head_of(())))
    assert (found.frames, found.position) == ((), Position())
