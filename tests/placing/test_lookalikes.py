"""What looks like a time and is none: numbers, names, titles, impossible days, and that a time in the same place stays one."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import extract, read_phrases, tag
from timeline.settings import Settings

PUBLISHED = "2023-04-12"


def found(text: str) -> list[str]:
    return [mention["text"] for mention in tag(Document(text, published=PUBLISHED))]


def why(text: str) -> list[str]:
    return [one.why for one in read_phrases(Document(text, published=PUBLISHED), Settings()).left_out]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The guard at Hangar 1943 waved us on.", "Hangar"), ("She keeps a model 1900 with a crank.", "model"), ("The list holds 1840 maps of the coast.", "maps"),
        ("The 1926 Ordinance binds every skipper.", "Ordinance"), ("See the Harbour Rules, 1937, for more.", "Rules"), ("The album 1989 sold well.", "album"),
        ("The office is at 1955 Larch Avenue, above a shop.", "Larch Avenue"), ("A crowd of 2012 saw the draw.", "crowd"), ("Gold slipped to 1847 an ounce.", "an ounce"),
        ("The index closed at 2019, up nine points.", "at"), ("1700 of them were students.", "of"), ("The 1975 headlined the smaller stage.", "the 1975"),
        ("Lockers 1901 to 1950 are taken.", "Lockers"), ("The race ended 12,5 hours ago.", "12,"),
    ],
)  # fmt: skip
def test_a_number_is_left_out_with_the_word_that_decides_it(text: str, word: str) -> None:
    assert found(text) == []
    assert any(f"“{word}”" in one for one in why(text)), why(text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The guard at Hangar 12 left in 1943.", "1943"), ("Its landmark 2006 ruling stands.", "2006"), ("After a busy 2011 the firm rested.", "2011"),
        ("They put it below 1990 levels.", "1990"), ("Corrected: we should have said 2007.", "2007"), ("Sales of 2019 were low.", "2019"),
        ("The election 2016 was close.", "2016"), ("Her 2013 talk drew many.", "2013"), ("He recalled 1988's floods.", "1988"), ("The mill was built 1871.", "1871"),
        ("The town grew (1871) and shrank.", "1871"),
    ],
)  # fmt: skip
def test_a_year_in_such_a_place_stays_a_year(text: str, phrase: str) -> None:
    assert found(text) == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "Error 2003 means that port 1984 is shut.", "Claims 1603, 1688 and 1714 were merged.", "The tailor asked 1860 lire and took 1700.",
        "The motion carried by 1912 votes to 1887.", "Among them are 1234, 1945 and 2000.",
    ],
)  # fmt: skip
def test_numbers_of_one_sentence_are_of_one_kind(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Theresa May spoke first.", []), ("The Saturday Courier printed it.", []), ("Our host was Domingo Winter again.", []), ("Professor Noon runs the lab.", []),
        ("Midnight Brewing of Leeds supplied the beer.", []), ("They moved to May Street.", []), ("A spokesman for August & Sons declined.", []),
        ("The soprano, May Winterbourne, sang.", []), ("Present: T. March of Hull.", []), ("It was written by August Quill.", []),
        ("On Saturday the Courier printed it.", ["Saturday"]), ("In May Theresa spoke first.", ["May"]), ("They met at noon.", ["noon"]),
        ("In August Quill left.", ["August"]), ("The President said Monday that he would go.", ["Monday"]),
    ],
)  # fmt: skip
def test_a_name_of_the_calendar_is_no_time_and_its_sibling_is(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ('Her novel is "A Week in December" again.', []), ("He sang “Sunday Morning Rain” twice.", []), ("They read *The Winter of 1742* aloud.", []),
        ("They read _Nineteen Eighty-Four_ aloud.", []), ("It was called ‘Summer of ’84’ there.", []), ('With "Noon," the band closed.', []),
        ('She danced to "September" by the band.', []), ("The film Friday the 13th is cheap.", []),
        ('"Two weeks ago it rained," he said.', ["Two weeks ago"]), ('"Tomorrow," he said, and left.', ["Tomorrow"]), ('He said "on Monday we go" and left.', ["Monday"]),
    ],
)  # fmt: skip
def test_a_time_inside_a_title_is_none_and_one_inside_speech_is(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases


@pytest.mark.parametrize("phrase", ["Feb 29, 2015", "31 April 2020", "30 February", "2015-02-29", "2021-13-05", "32 May 2019", "2021-05-00", "2021-00-10"])
def test_a_day_that_the_calendar_has_not_is_a_problem_and_no_entry(phrase: str) -> None:
    told = extract(f"The note is dated {phrase}, they say.", published=PUBLISHED)
    assert told.entries == ()
    assert [problem.message for problem in told.problems] == [f'"{phrase}" is not placed: the calendar has no such day']


def test_a_day_that_only_a_leap_year_has_is_one() -> None:
    assert found("The note is dated Feb 29, 2016, they say.") == ["Feb 29, 2016"]


def test_casual_writing_names_its_years() -> None:
    assert found("lol see you at COMEX 2022 guys!!") == ["2022"]
    assert found("lol it was 2000 litres!!") == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("DEC sold small computers.", []), ("The firm DEC failed in 1998.", ["1998"]), ("It opened in DEC and shut.", ["DEC"]),
        ("DUE IN DEC OR JAN", ["DEC", "JAN"]), ("It ended on 12 DEC 2019.", ["12 DEC 2019"]), ("It ended last Dec.", ["last Dec."]),
    ],
)  # fmt: skip
def test_three_capitals_beside_small_letters_are_a_name_where_nothing_dates_them(text: str, phrases: list[str]) -> None:
    assert found(text) == phrases
