"""Stories: the date that a text has reached, and at what it only looks aside."""

from __future__ import annotations

import pytest

from timeline.algebra.instants import instant
from timeline.document import Document
from timeline.extract import extract, tag
from timeline.settings import Domain, Settings

STORY = Settings(domain=Domain.NARRATIVE)


def values(text: str) -> list[str]:
    return [found["value"] for found in tag(Document(text, published="2009-12-19"), STORY)]


@pytest.mark.parametrize(("text", "value"), [
    ("The town fell on 10 March 1975. Papers released in 2005 tell why. The port was lost on 14 March.", "1975-03-14"),
    ("The town fell on 10 March 1975. In 1976 the land was one. The port was opened on 14 March.", "1976-03-14"),
    ("He took the city in May 1943. Two years earlier he had failed. In July he went home.", "1943-07"),
    ("He took the city in May 1943, as he had meant to do the previous year. In July he went home.", "1943-07"),
    ("It began in November 1942. The winter was hard. In January the river froze.", "1943-01"),
    ("By the spring of 1915 they had left. In May the line broke.", "1915-05"),
    ("The ships came in March 1945. In October they had been built.", "1944-10"),
    ("The ships came in January 1945. In July they left.", "1945-07"),
])  # fmt: skip
def test_a_story_goes_on_from_where_it_was_when_it_has_looked_aside(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(("text", "value"), [
    ("He sailed on 3 May 1798. At the same time a fleet left Toulon.", "1798-05-03"),
    ("He sailed in May 1798. During this period the fleet grew.", "1798-05"),
    ("Hanno died in 221 BC. Around this time the treaty was broken.", "BC0221"),
])  # fmt: skip
def test_this_time_in_a_story_is_the_date_told_last(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(("text", "value"), [
    ("He sailed in May 1798. They moved only at night.", "XXXX-XX-XXTNI"),
    ("He sailed on 3 May 1798. They landed at night.", "1798-05-03TNI"),
    ("It was 1950. The march began at 19:00.", "XXXX-XX-XXT19:00"),
])  # fmt: skip
def test_a_time_of_day_has_its_place_on_a_day_only(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(("text", "value"), [
    ("He fell on 3 May 1798. A hundred men fell per day.", "P1D"),
    ("He sailed in May 1798. The German Spring Offensive failed.", "1798-SP"),
])  # fmt: skip
def test_stories_have_phrases_of_their_own(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(("text", "value"), [
    ("In 480 BC they came. The next spring they left.", "BC0479-SP"),
    ("They came in 1798. The following March they left.", "1799-03"),
    ("They came in May 1798. The following March they left.", "1799-03"),
])  # fmt: skip
def test_what_follows_a_period_comes_after_its_end(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(("text", "start", "end"), [
    ("The war began in May 1798. By then the fleet was lost.", None, instant(1798, 6)),
    ("The war began in May 1798. Since then nothing was built.", instant(1798, 5), instant(2009, 12, 20)),
    ("Upon questioning by then Senator Hill he left in May 1798.", instant(1798, 5), instant(1798, 6)),
])  # fmt: skip
def test_then_is_the_date_told_last(text: str, start: int | None, end: int) -> None:
    told = extract(text, published="2009-12-19", settings=STORY).entries
    assert [(one.start, one.end) for one in told if one.phrase.lower() != "in may 1798" or len(told) == 1] == [(start, end)]
