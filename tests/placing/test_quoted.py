"""Quoted: what the writer tells hangs on no date within somebody else's words."""

from __future__ import annotations

import pytest

from timeline.extract import extract
from timeline.placing.quoted import Quoted

PUBLISHED = "2023-04-12"


def edtf(text: str, phrase: str) -> str | None:
    return next(entry.edtf for entry in extract(text, published=PUBLISHED).entries if entry.phrase == phrase)


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ('"We must act," he said last January. "So tonight I call on you all to help." Eight months later the plan was dead.', "Eight months later", "2023-09"),
        ('He wrote on 3 May 2020: "On 1 June we leave." The next day he was gone.', "The next day", "2020-05-04"),
        ("She left in 2015. “In 1990 I was poor,” she said. Two years later she was back.", "Two years later", "2017"),
        ('"In 1990 I left," she said in May 2010. Two years later she was back.', "Two years later", "2012"),
    ],
)  # fmt: skip
def test_what_follows_a_quotation_goes_on_from_what_the_writer_told(text: str, phrase: str, wanted: str) -> None:
    assert edtf(text, phrase) == wanted


@pytest.mark.parametrize(
    ("text", "phrase", "wanted"),
    [
        ('"I left on 3 May 2020. The next day it burnt," she said.', "The next day", "2020-05-04"),
        ('"I left the yard in 1990," she said. Two years later it closed.', "Two years later", "1992"),
        ("He left on 3 May 2020. “The next day it rained,” she said.", "The next day", "2020-05-04"),
    ],
)  # fmt: skip
def test_within_a_quotation_and_where_only_it_says_a_year_its_date_counts(text: str, phrase: str, wanted: str) -> None:
    assert edtf(text, phrase) == wanted


@pytest.mark.parametrize(
    ("text", "word", "holds"),
    [
        ('"One", he said, "two".', "One", True), ('"One", he said, "two".', "said", False), ('"One", he said, "two".', "two", True),
        ('He asked: "One\n\nTwo". Three.', "Two", True), ('He asked: "One\n\nTwo". Three.', "Three", False),
        ('He asked: "One\n\nTwo.', "Two", False), ("“One” two.", "two", False), ("``One'' two.", "One", True),
    ],
)  # fmt: skip
def test_marks_open_and_close_by_turns_and_end_with_a_paragraph_that_nothing_closes(text: str, word: str, holds: bool) -> None:
    assert Quoted(text).holds(text.index(word)) is holds
