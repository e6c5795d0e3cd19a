""" "From" and "to": what compares or tells an origin is the plain time, what holds from it on, or up to it, has an open end."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import tag


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("Sales rose 5% from last year.", ("2022-01-01", "2023-01-01")), ("A letter from 1850 was found.", ("1850-01-01", "1851-01-01")),
        ("Compared to 2016, the lake is low.", ("2016-01-01", "2017-01-01")), ("The trial was postponed to May 2019.", ("2019-05-01", "2019-06-01")),
        ("The pulpit dates from 1623.", ("1623-01-01", "1624-01-01")), ("Revenue fell from 2020 by a tenth.", ("2020-01-01", "2021-01-01")),
        ("Sales were up from 2020.", ("2020-01-01", "2021-01-01")), ("They saw a rise from last month.", ("2023-03-01", "2023-04-01")),
        ("From 1990 he lived in Rome.", ("1990-01-01", None)), ("He lived in Rome from 1990.", ("1990-01-01", None)), ("It is in force from May 2019.", ("2019-05-01", None)),
        ("The hall is available from May 2019.", ("2019-05-01", None)), ("It has rained from May 2019 on.", ("2019-05-01", None)),
        ("The lanes were closed in the port from May 2019.", ("2019-05-01", None)), ("Shops will open in the port from May 2024.", ("2024-05-01", None)),
        ("A film from May 2019 showed it.", ("2019-05-01", "2019-06-01")),
        ("It starts from May 2019.", ("2019-05-01", None)), ("The plan runs to May 2019.", (None, "2019-06-01")), ("It is valid up to May 2019.", (None, "2019-06-01")),
    ],
)  # fmt: skip
def test_from_and_to_open_a_range_only_where_something_goes_on(text: str, interval: tuple[str | None, str | None]) -> None:
    (mention,) = tag(Document(text, published="2023-04-12"))
    assert (mention["start"], mention["end"]) == interval


def test_what_is_put_off_lies_ahead() -> None:
    (mention,) = tag(Document("The vote was postponed to November.", published="2023-04-12"))
    assert mention["value"] == "2023-11"
