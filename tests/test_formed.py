"""Written forms and look-alikes of our own: the half that rules are written by, and the share right of the other."""

from __future__ import annotations

from collections import Counter

import pytest

from tests import formed

FORMS = {"seen": 0.95, "unseen": 0.93}
NUMBERS = {"seen": 0.90, "unseen": 0.78, "further": 0.89}


@pytest.mark.parametrize("half", FORMS)
def test_written_forms_are_read_as_they_are_meant(half: str) -> None:
    assert formed.share("forms", half) >= FORMS[half]


@pytest.mark.parametrize("half", NUMBERS)
def test_numbers_and_names_that_are_no_times_are_left_alone(half: str) -> None:
    assert formed.share("numbers", half) >= NUMBERS[half]


@pytest.mark.parametrize("name", ["forms", "numbers"])
def test_each_kind_has_as_many_lines_in_either_half(name: str) -> None:
    seen, unseen = (Counter(one.kind for one in formed.forms(name, half)) for half in ("seen", "unseen"))
    assert seen == unseen
    assert sum(seen.values()) >= 110


def test_wrong_lines_of_the_unseen_half_are_never_printed(capsys: pytest.CaptureFixture[str]) -> None:
    formed.report("numbers", errors=True)
    printed = capsys.readouterr().out
    assert not any(one.text in printed for one in formed.forms("numbers", "unseen"))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (("stamps", "2021-03-04T05:06:00..2021-03-04T05:07:00 Z", "It failed at [2021-03-04T05:06Z]."), "2021-03-04T05:06:00..2021-03-04T05:07:00 Z"),
        (("impossible", "problem", "It is dated [31 April 2020]."), "problem"), (("daycounts", "unplaced", "On [day 36] it bloomed."), "unplaced"),
        (("deep", "deep 65500000..66500000", "It fell [66 million years ago]."), "deep 65500000..66500000"), (("codes", "-", "He is in Cell 2019."), "-"),
        (("origins", "2018-01-01..", "It is a letter from [1850]."), "1850-01-01..1851-01-01"),
        (("decades", "1920-01-01..1930-01-01", "It is of the [early 1920s]."), "1920-01-01..1930-01-01"),
    ],
)  # fmt: skip
def test_an_answer_is_told_in_the_notation_of_the_files(line: tuple[str, str, str], told: str) -> None:
    assert formed.told(formed.form(*line)) == told
