"""The days of articles that look back: what is told years later hangs on the year that the text has reached, news on its own."""

from __future__ import annotations

import pytest

from timeline.extract import extract

TABLE = [
    # published, text, phrase, its time
    ("2018-08-08", "Three years ago tonight the old pier burned down.", "Three years ago tonight", "2015-08-08T20:00:00/2015-08-09T03:59:59"),
    ("2008-09-25", "The dike gave way shortly after midnight on Wednesday of last week.", "shortly after midnight on Wednesday of last week", "2008-09-17/2008-09-17T00:59:59"),
    ("2009-03-11", "The flood on the night of September 16-17 was the worst since 1953.", "on the night of September 16-17", "2008-09-16T20:00:00/2008-09-17T03:59:59"),
    ("2018-09-15", "She was pulled out of the flooded mill on a cold Friday in September 2008.", "Friday in September 2008", "2008-09"),
    ("2016-12-16", "The departure of Ada Holt has been put back to 31 January.", "back to 31 January", "2017-01-31"),
    ("2009-11-05", "The county plans to have a ferry running by 16 November.", "by 16 November", "[..2009-11-16]"),
    ("2009-11-05", "The county wants the road finished by 16 November.", "by 16 November", "[..2009-11-16]"),
    ("2014-12-10", "The ruling, first expected in June, runs to 96 pages.", "in June", "2014-06"),
    ("2016-12-16", "The refusal of the auditor to sign the accounts, on 17 November, forced their hand.", "on 17 November", "2016-11-17"),
    ("2018-08-08", "One jury failed to agree in July 2016; another convicted Holt the next March.", "the next March", "2017-03"),
    ("2014-02-11", "He paid the ransom on 12 March. His son was released about 24 hours later.", "about 24 hours later", "2013-03-13"),
    ("2014-02-11", "He paid the ransom on 12 March. His son was released five hours later.", "five hours later", "2013-03-12"),
    ("2016-11-29", "The bank began to finance ships in 2004. On 20 October it owned up to a loss.", "On 20 October", "2016-10-20"),
    ("2018-11-22", "Holt was arrested on 9 February 2016. She won a third term that March. But on 26 May she was charged.", "on 26 May", "2016-05-26"),
    ("2009-09-25", "The inquiry, set up last September, heard 39 witnesses. It praised the rescue of three men on 19 September.", "on 19 September", "2008-09-19"),
    ("2019-01-24", "In 2011 Lind left the bank to others. The losses of October 2016 surprised him. A month later he sold his house.", "A month later", "2016-11"),
]  # fmt: skip


@pytest.mark.parametrize("published, text, phrase, wanted", TABLE, ids=[text for _, text, *_ in TABLE])
def test_a_time_that_is_looked_back_at_has_its_own_year(published: str, text: str, phrase: str, wanted: str) -> None:
    [told] = [entry for entry in extract(text, published=published).entries if entry.phrase == phrase]
    assert told.edtf == wanted


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("The talks to begin on Monday were cancelled.", "2014-04-28"),
        ("The shop was back from 3 May 2013.", "2013-05-03/.."),
        ("He claims to have been robbed in March.", "2014-03"),
        ("He paid in 2013. Two hours later he left.", "2013"),
    ],
)
def test_what_looks_alike_is_not_looked_back_at(text: str, wanted: str) -> None:
    assert extract(text, published="2014-04-24").entries[0].edtf == wanted


def test_what_will_be_lies_ahead_of_publication_even_in_a_life() -> None:
    life = "Holt was born on 3 May 1941. She wed in 1961, wrote her first book in 1963, moved to Grel in 1970, won in 1981, 1984, 1990 and 1995, and left in 2001."
    told = extract(f"{life} She will be buried in Grel on Thursday.", published="2019-05-06").entries
    assert [entry.edtf for entry in told if entry.phrase == "on Thursday"] == ["2019-05-09"]


def test_a_season_between_names_is_a_piece_of_a_name() -> None:
    assert [entry.phrase for entry in extract("She won the Grel Summer Trophy in January.", published="2017-04-09").entries] == ["in January"]
