"""Whom a pronoun stands for that tells something, and where that is not sure."""

from __future__ import annotations

import pytest

from timeline.extract import extract


def teller(text: str) -> str | None:
    return extract(text, published="2023-04-12").entries[-1].attribution


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Ada Holt runs the mill. She said it closed in 2016.", "Ada Holt"),
        ("Mr. Roth met the board. She said it closed in 2016.", "She"),
        ("Mr. Roth met the board. He said it closed in 2016.", "Mr. Roth"),
        ("When Ada Holt met Ivo Roth, he said the mill had closed in 2016.", "he"),
        ("The company sold the mill. It said the mill had lost money in 2016.", "company"),
        ("Ada Holt sold the mill. It said nothing had changed since 2016.", "It"),
        ("Two inspectors saw the mill. They said it had closed in 2016.", "Two inspectors"),
        ("Ivo Roth, the head of the Senate, will resign from Congress in May, he announced in 2016.", "Ivo Roth"),
        ("Ivo Roth sold the mill. “We sold it. It was old. I left in 2016,” he said.", "Ivo Roth"),
        ("Ivo Roth left. The mill closed. Roth saw nothing, although he said it had closed in 2016.", "Roth"),
        ("It rained. She said it closed in 2016.", "She"),
        ("The spokeswoman was brief. “We closed in 2016,” she said.", "spokeswoman"),
        ("“We sold it,” said Ada Holt. “I left in 2016,” she added.", "Ada Holt"),
    ],
)
def test_a_pronoun_is_a_name_where_only_one_can_be_meant(text: str, wanted: str) -> None:
    assert teller(text) == wanted
