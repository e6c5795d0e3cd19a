"""Headings that own what stands under them."""

from __future__ import annotations

from timeline.document import Document
from timeline.extract import extract
from timeline.sources.structure import structured

PUBLISHED = "2023-04-12"


def told(text: str) -> dict[str | None, str]:
    return {e.phrase: e.title for e in extract(structured(Document(text, published=PUBLISHED))).entries}


def test_a_label_and_its_time_are_what_the_heading_above_names() -> None:
    text = "# Log\n\n### 3 May 2021 - Pump failure\n\n**Duration:** 14:05 to 14:20 UTC (15 minutes)\n\nThe pump failed.\n"
    assert told(text)["14:05 to 14:20 UTC"] == "Pump failure: duration"


def test_a_label_that_only_says_that_it_is_a_date_is_no_entry() -> None:
    assert told("# Pump failure\n\nDate: 3 May 2021\n\nThe pump failed.\n") == {}


def test_a_label_without_a_heading_is_its_own_title() -> None:
    assert "Deadline" in told("Deadline: 3 May 2021\n")["3 May 2021"]


def test_a_line_without_a_subject_is_told_of_the_person_over_its_list() -> None:
    text = "Present: Ada Berg, Tom Lind\n\n### Ada\n\n- Was sent to Graz on 3 May 2021\n\n### Fixed\n\n- Was sent home on 4 May 2021\n"
    found = told(text)
    assert found["on 3 May 2021"] == "Ada: Was sent to Graz"
    assert found["on 4 May 2021"] == "Was sent home"


def test_what_only_defines_or_repeats_a_time_is_no_entry() -> None:
    assert told("In Graz, the weekend is Saturday and Sunday.") == {}
    assert list(told("- 1995: In 1995, her face was on a coin.\n")) == ["1995"]
