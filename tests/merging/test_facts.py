"""What an entry tells: the change, and who did it to whom, where."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import extract
from timeline.languages import language
from timeline.languages.prose import Phase
from timeline.merging.actors import Cast
from timeline.merging.facts import Facts, facts

BEFORE = "We know Ada Holt and the Arden Group and Kestrel Foods. "


def told(text: str) -> Facts:
    """The facts of the last entry of a text."""
    document = Document(BEFORE + text, id="a", published="2021-06-01")
    found = extract(document).entries
    return facts(language("en").prose, max(found, key=lambda e: e.phrase_start_char or 0), Cast([document]))


@pytest.mark.parametrize(
    "text, change",
    [
        ("Ada Holt quit on 3 May 2020.", "resign"),
        ("Ada Holt stepped down on 3 May 2020.", "resign"),
        ("Ada Holt announced her resignation on 3 May 2020.", "resign"),
        ("Arden completed its takeover of Kestrel on 3 May 2020.", "buy"),
        ("The takeover of Kestrel was completed on 3 May 2020.", "buy"),
        ("Kestrel went public in 1998.", "list"),
        ("Kestrel was set up in 1954.", "found"),
        ("Ada Holt was made director in 2012.", "appoint"),
        ("Ada Holt has been director since 2012.", "appoint"),
        ("Ada Holt has led Kestrel since 2012.", "appoint"),
        ("The jury found her guilty on 3 May 2020.", "convict"),
        ("Spain will extradite Ada Holt in July.", "extradite"),
        ("Grel beat Brno 3-1 on 3 May 2020.", "win"),
    ],
)
def test_one_change_is_told_by_many_words(text: str, change: str) -> None:
    assert change in told(text).changes


@pytest.mark.parametrize(
    "text, who, what",
    [
        ("Arden bought Kestrel in 2020.", {"Arden Group"}, {"Kestrel Foods"}),
        ("Kestrel was bought by Arden in 2020.", {"Arden Group"}, {"Kestrel Foods"}),
        ("Arden, which bought Kestrel in 2020, is old.", {"Arden Group"}, {"Kestrel Foods"}),
        ("Arden appointed Ada Holt director in 2020.", {"Arden Group"}, {"Ada Holt"}),
        ("Ada Holt, 58, left in 2020.", {"Ada Holt"}, set()),
        ("Police arrested the director, Ada Holt, on 3 May 2020.", set(), {"Ada Holt"}),
    ],
)
def test_who_did_it_to_whom_is_told_whatever_the_form_of_the_clause(text: str, who: set[str], what: set[str]) -> None:
    found = told(text)
    assert (set(found.who.actors), set(found.what.actors)) == (who, what)


def test_a_change_that_is_agreed_or_begun_is_told_as_such() -> None:
    assert told("Arden agreed to buy Kestrel on 3 May 2020.").phase is Phase.SAID
    assert told("The trial of Ada Holt began on 3 May 2020.").phase is Phase.BEGUN
    assert told("Arden bought Kestrel on 3 May 2020.").phase is None


def test_places_others_and_numbers_are_kept_apart() -> None:
    found = told("Ada Holt sold 3 mills in Grel to Kestrel on 3 May 2020. They were in Grel.")
    assert (set(found.places), found.others, found.numbers) == ({"Grel"}, (("to", frozenset({"Kestrel Foods"})),), (("mill", "3"),))
