"""Heads and cells that are entries of their own: stamps of lines, dates of a table's rows, versions over their changes."""

from __future__ import annotations

from timeline.algebra.notation import iso
from timeline.extract import extract

TABLE = """# Outage of 3 June 2022

| Time | Event | Who |
|---|---|---|
| 09:05 | Release 418 starts | Lena |
| 09:48 | The rollback is started | Bo |
"""
CHANGES = """# Changelog

## [1.4.0] - 2023-05-04

- Lanes in charts

## 2023-02-11

- A leak
"""


def told(text: str, published: str = "2023-06-01") -> list[tuple[str | None, str, str | None]]:
    entries = sorted(extract(text, published=published).entries, key=lambda e: e.phrase_start_char or 0)
    return [(iso(e.start), e.title, e.attribution) for e in entries]


def test_a_row_of_a_table_is_told_at_the_time_in_its_cell() -> None:
    assert told(TABLE) == [("2022-06-03T09:05:00", "Release 418 starts, Lena", None), ("2022-06-03T09:48:00", "The rollback is started, Bo", None)]


def test_a_version_is_told_with_its_first_change_and_a_bare_date_over_changes_is_not() -> None:
    assert told(CHANGES) == [("2023-05-04", "1.4.0: Lanes in charts", None)]


def test_a_line_of_a_chat_is_told_by_its_author_and_a_line_of_a_log_by_nobody() -> None:
    assert told("[12/03/2021, 14:05:09] Ann: The crate is here.\n[12/03/2021, 14:07:00] Bo: Good, I come.") == [
        ("2021-12-03T14:05:09", "The crate is here", "Ann"), ("2021-12-03T14:07:00", "Good, I come", "Bo"),
    ]  # fmt: skip
    assert told("2020-10-21 03:12:00 the pager rings\n2020-10-21 03:14:00 the desk is well") == [
        ("2020-10-21T03:12:00", "The pager rings", None), ("2020-10-21T03:14:00", "The desk is well", None),
    ]  # fmt: skip


def test_a_day_and_a_time_of_day_in_one_clause_are_one_entry() -> None:
    assert [start for start, _, _ in told("On 12 May 2017 the train left at 9:40 a.m.")] == ["2017-05-12T09:40:00"]
    assert [start for start, _, _ in told("On 12 May 2017 the train was late, and it left at 9:40 a.m.")] == ["2017-05-12", "2017-05-12T09:40:00"]


def test_a_label_over_a_date_tells_nothing() -> None:
    assert told("Dated: April 3, 2020") == told("- **Date:** October 23, 2023") == []
    assert told("The vote was held in the hall, and the date was agreed: April 3, 2020") != []
