"""Goal: whoever meets a refusal is told what to do, in each language. Method: a clause of the sentence begins with a verb of
`VERBS` in the imperative, or the sentence names who does something about it; what needs nobody stands in `OF_ITSELF` and says so
itself. The translations have no such list: there what is said beyond the first sentence in English must not be missing."""

from __future__ import annotations

import re
from typing import Final

import pytest

from tansiq.errors import CODES
from tests.conftest import ROOT

VERBS: Final = re.compile(
    "accept|ask|begin|carry|check|choose|copy|correct|do|draw|found|free|give|keep|load|look|make|move|name|open|read|report|restore"
    "|run|say|see|send|set|shorten|sign|speak|stop|take|tell|try|use|wait|write"
)
SOMEBODY: Final = re.compile(
    r"administrator (should|can|makes|begins)|'tansiq [a-z]+ list' shows|must be \w+ again|must approve|needs a .+ approval"
)
"""Who else has to act, or where it is seen."""
OF_ITSELF: Final = {
    "alarm.not-found": r"^There is no such",
    "node.not-found": r"^There is no such",
    "record.not-found": r"^There is no such",  # not permitted looks like this too: it must not say where to look
    "gazetteer.columns": r"it needs .+ \(docs/",
    "joint.over": r"There is nothing to answer",
    "plan.over": r"there is nothing to answer",
    "plan.not-asked": r"not asked to answer",
    "frame.cut": r"it is asked for again",
    "frame.gap": r"are asked for again",
    "peer.answer": r"is asked again",
    "peer.unreachable": r"goes out when the link is back",
    "parcel.full": r"it is handed over again",
    "restore.waiting": r"until the agency's word is here",
}
"""Codes at which nobody has to do anything, and the words that say it."""


def tells(sentence: str) -> bool:
    """Whether there is something to do in it."""
    begun = [words[0].lower() for part in re.split(r"[.,;:]|\b(?:and|or|then)\b", sentence) if (words := part.split())]
    return any(VERBS.fullmatch(word) for word in begun) or SOMEBODY.search(sentence) is not None


def sentences(text: str) -> int:
    return len(re.findall(r"[.؟!](?=\s|$)", text))


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_for_people_says_what_to_do(code: str) -> None:
    advice = CODES[code].advice
    if code in OF_ITSELF:
        assert re.search(OF_ITSELF[code], advice)
        assert not tells(advice), "it needs no exception any more"
    else:
        assert tells(advice), advice


def test_no_exception_is_of_a_code_that_is_gone() -> None:
    assert set(OF_ITSELF) <= set(CODES)


@pytest.mark.parametrize(
    "what", ["A signature does not verify. Nothing of it was taken.", "The peer sent bytes. They were put aside."]
)
def test_a_sentence_that_only_says_what_happened_is_noticed(what: str) -> None:
    assert not tells(what)


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_a_translation_says_no_less_than_the_english(language: str) -> None:
    english, other = (_words(each) for each in ("en", language))
    less = {code for code, said in english.items() if sentences(said) > 1 and sentences(other[code]) < 2}
    assert less == set()
    assert english.keys() == other.keys()


@pytest.mark.parametrize("code", [code for code in CODES if code.startswith("frame.")])
def test_the_page_says_of_a_frame_what_the_console_says(code: str) -> None:
    said = _words("en")[code.replace(".", "-")]
    assert said == CODES[code].advice or code == "frame.chain", "the page leaves out the command"


def _words(language: str) -> dict[str, str]:
    text = (ROOT / "frontend/locales" / language / "errors.ftl").read_text("utf-8")
    return dict(re.findall(r"^error-([\w-]+) = (.*)$", text, re.MULTILINE))
