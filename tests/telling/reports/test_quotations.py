"""Who speaks a quotation, over sentences and paragraphs, until another speaker comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.languages import language
from timeline.telling.reports.quotations import quotations, speaker

PROSE = language("en").prose


def spoken(text: str, words: str) -> str | None:
    found = speaker(PROSE, text, text.index(words))
    return found.name if found else None


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("The dean said: “It leaks.\n\n“It has leaked for years.\n\n“We HERE know it.”", "dean"),
        ('The dean said: "It leaks.\n\n"It has leaked for years.\n\n"We HERE know it."', "dean"),
        ('"It leaks.\n\nWe HERE know it," the dean wrote.', "dean"),
        ("“It leaks,” the dean said. “We HERE know it.”", "dean"),
        ("“It leaks,” the dean said.\n\n“We HERE know it,” said the porter.", "porter"),
        ("“Does it leak?” the dean asked.\n\n“We HERE know it.”", None),
        ("“It leaks,” the dean said. It rained. “We HERE know it.”", None),
        ("“It leaks,” the dean said. We HERE know it.", None),
    ],
)
def test_a_quotation_has_the_speaker_that_its_borders_or_the_one_before_name(text: str, wanted: str | None) -> None:
    assert spoken(text, "HERE") == wanted


def test_a_mark_that_nothing_closes_takes_no_more_than_its_paragraph() -> None:
    text = '"We left in May.\n\nThe mill closed in June. "It was cold," Ada Holt said.'
    assert spoken(text, "closed") is None
    assert spoken(text, "cold") == "Ada Holt"


@given(st.lists(st.sampled_from(["“", "”", '"', "''", "«", "»", "\n", "\n\n", "He said", "it fell.", " "]), max_size=40))
def test_pieces_of_quotations_stand_in_order_and_never_overlap(parts: list[str]) -> None:
    found = quotations("".join(parts))
    assert list(found.starts) == sorted(found.starts)
    assert all(start <= end for start, end in zip(found.starts, found.ends, strict=True))
    assert all(end <= start for end, start in zip(found.ends, found.starts[1:], strict=False))
