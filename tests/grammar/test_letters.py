"""Letters: odd ones are read like plain ones, and offsets point into the text as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document
from timeline.extract import tag
from timeline.grammar.letters import legible

WORDS = frozenset({"september", "wednesday", "tomorrow"})


def found(text: str) -> list[tuple[str, str]]:
    """The words of the text itself at the offsets of its time phrases, and their values."""
    mentions = tag(Document(text, published="2023-04-12"))
    return [(text[one["start_char"] : one["end_char"]], one["value"]) for one in mentions]


@pytest.mark.parametrize(("text", "words", "value"), [
    ("It was on 12 Sep-\ntember 2018 in Leeds.", "12 Sep-\ntember 2018", "2018-09-12"),
    ("It was on 12 Sep-\r\n  tember 2018 in Leeds.", "12 Sep-\r\n  tember 2018", "2018-09-12"),
    ("It was on 12 Sep\xadtember 2018 in Leeds.", "12 Sep\xadtember 2018", "2018-09-12"),
    ("It was on 12 Sep\xad\ntember 2018 in Leeds.", "12 Sep\xad\ntember 2018", "2018-09-12"),
    ("The bridge over the old harbour was opened on 12\nSeptember 2018 in Leeds.", "12\nSeptember 2018", "2018-09-12"),
    ("The bridge over the harbour was opened on 12 September\n2018 in Leeds.", "12 September\n2018", "2018-09-12"),
    ("They meet next\u200b Monday in Leeds.", "next\u200b Monday", "2023-04-17"),
    ("It opened on ２０１８-09-12.", "２０１８-09-12", "2018-09-12"),
    ("It opened on 12 Ｓept ２０１８.", "12 Ｓept ２０１８", "2018-09-12"),
    ("It opened in mid‑2018.", "mid‑2018", "2018"),
    ("It was closed from 2014−2018.", "2014−2018", "2014/2018"),
    ("It opened on 12\u202fMay\xa02018.", "12\u202fMay\xa02018", "2018-05-12"),
    ("A three-\nmonth lease was signed.", "three-\nmonth", "P3M"),
    ("It has worked so\nfar. At\nthe moment it rests.", "At\nthe moment", "PRESENT_REF"),
])  # fmt: skip
def test_odd_letters_and_broken_lines_are_read_where_they_stand(text: str, words: str, value: str) -> None:
    assert (words, value) in found(text)


def test_only_words_of_time_are_put_together_again() -> None:
    plain = legible("a well-\nknown man, Wednes-\nday", WORDS.__contains__)
    assert plain is not None and plain.text == "a well-\nknown man, Wednesday"


def test_a_text_in_plain_letters_is_read_as_it_is() -> None:
    assert legible("It opened on 12 September 2018 – “at last”, in São Paulo.", WORDS.__contains__) is None


@given(st.lists(st.sampled_from(["12 ", "Sep", "tember", "-\n", "-", "\xad", "\u200b", "２０１８", "‑", "é", "\n", " ", "\U0001f600"]), max_size=20).map("".join))
def test_every_place_of_the_plain_text_has_its_place_in_the_text(text: str) -> None:
    plain = legible(text, WORDS.__contains__)
    if plain is None:
        return
    starts = [plain.start(at) for at in range(len(plain.text))]
    assert starts == sorted(set(starts))
    assert all(text[at] == letter or letter in "-2018" for at, letter in zip(starts, plain.text, strict=True))
    assert [plain.end(at + 1) for at in range(len(plain.text))] == [at + 1 for at in starts]
