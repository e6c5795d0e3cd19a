"""Counts from a zero: placed where the text dates it, else kept without a place and named as a problem."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import extract, tag


@pytest.mark.parametrize(
    ("text", "phrase", "start"),
    [
        ("Day 1 was 5 May 2020. On day 4 the fridge failed.", "day 4", "2020-05-08"), ("Day 0 was 12 March 2018. On day 7 they were counted.", "day 7", "2018-03-19"),
        ("It began on 5 May 2020 (day 0). On day 4 it failed.", "day 4", "2020-05-09"), ("D-Day was 6 June 1944. On D-Day + 3 they met.", "D-Day + 3", "1944-06-09"),
        ("Liftoff (T-0) was at 14:05 on 3 May 2021. At T+40 min it turned.", "T+40 min", "2021-05-03T14:45:00"),
        ("Surgery took place on 3 March 2021. On postoperative day 3 she walked. On postoperative day 5 she left.", "postoperative day 5", "2021-03-08"),
        ("On day 36 the seeds opened.", "day 36", None), ("The rover landed on 6 August 2012. On sol 12 it drove.", "sol 12", None),
        ("Sol 1 was 5 May 2020. On sol 12 it drove. On sol 112 it stood.", "sol 112", "2020-08-27"),
        ("She was ill on 3 March 2021. On hospital day 5 she ate.", "hospital day 5", None),
    ],
)  # fmt: skip
def test_a_count_is_placed_by_the_zero_that_the_text_names(text: str, phrase: str, start: str | None) -> None:
    (mention,) = [one for one in tag(Document(text, published="2023-04-12")) if one["text"] == phrase]
    assert mention["start"] == start


def test_a_count_without_a_zero_is_an_entry_and_a_problem() -> None:
    told = extract("On day 9 the fever broke. On day 36 he went home.", published="2023-04-12")
    assert [(entry.phrase, entry.placed) for entry in told.entries] == [("On day 9", False), ("On day 36", False)]
    assert told.problems[0].message == '"On day 9" is not placed: the text does not name the zero from which it is counted'


def test_a_name_of_a_zero_is_no_time_by_itself() -> None:
    assert tag(Document("The beach was calm before D-Day.", published="2023-04-12")) == []
