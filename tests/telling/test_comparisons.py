"""What a time is only compared with makes no entry; what looks like it does."""

from __future__ import annotations

import pytest

from timeline.extract import extract


def told(text: str) -> list[tuple[str | None, str]]:
    return [(e.phrase, e.title) for e in extract(text, published="2023-04-12").entries]


@pytest.mark.parametrize(
    "text",
    [
        "The mill posted net income of $133.1 million, or $2.53 a share, up from $100 million, or $2.03 a share, a year earlier.",
        "Net rose to $5.8 million, or 28 cents a share, from $4 million, or 24 cents a share, a year earlier.",
        "Exports rose 45% to 5.8 million tons from 4 million a year earlier.",
        "The mill earned 12 cents a share against 9 cents a year earlier.",
        "Profit rose 33% from $4 million in 1987.", "Revenues were flat on last year.", "Profits are up on last year.",
        "Sales were down from a year ago.", "The mill made 45% more than a year earlier.",
        "He earns more than he did in 2010.", "He spoke better than his father had in 1981.", "Prices could fall more than they have so far.",
        "It is the biggest dam to date.", "It was her most damaging mistake to date.", "The worst year so far was hard.",
    ],
)  # fmt: skip
def test_what_a_figure_is_compared_with_and_a_record_so_far_are_no_entries(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Stocks closed higher on Monday.", "on Monday"), ("They raised $9 million from 40 donors in May 2020.", "in May 2020"),
        ("The army withdrew 200 troops from 12 bases last year.", "last year"), ("They moved from Leeds in 1990.", "in 1990"),
        ("The share of women came to more than 13% in 2020.", "in 2020"), ("He paid $4 million, or 20 cents a share, last year.", "last year"),
        ("Profit fell to $4 million from $9 million a year ago, when demand was strong.", "a year ago"),
        ("The number of thefts has more than doubled in 2022.", "in 2022"), ("He spoke better than his father had in 1981 when he ran.", "in 1981"),
        ("She has won no gold so far.", "so far"), ("So far, 12 people have died.", "So far"), ("They have sold 300 tickets to date.", "to date"),
    ],
)  # fmt: skip
def test_its_look_alike_is_one(text: str, phrase: str) -> None:
    assert phrase in [p for p, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The mill earned $18.9 million, compared with a loss of $9.7 million, or 74 cents a share, a year earlier.", "Loss of $9.7 million, or 74 cents a share"),
        ("It sold 40 boats, compared with a sale of 90 boats in 2010.", "Sale of 90 boats"),
    ],
)  # fmt: skip
def test_an_event_that_a_figure_is_compared_with_is_an_entry_named_after_it(text: str, title: str) -> None:
    assert [t for _, t in told(text)] == [title]
