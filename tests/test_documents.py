"""Whole documents of our own: how many of the dated events that a reader finds in them are told at their time.

samples/documents/NAME.events.tsv lists them: from, to (exclusive, empty where open) and the words of the text that tell the event.
An event is told at its time where an entry whose phrase or event shares a character with those words has exactly these ends.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from timeline.algebra.notation import iso, parse_iso
from timeline.document import Document, Entry
from timeline.extract import extract

DOCUMENTS = Path(__file__).parents[1] / "samples" / "documents"
PUBLISHED = {
    "booking-outage.md": "2021-03-24",
    "life-of-a-glassmaker.txt": "2015-06-30",
    "mill-order.txt": "2019-08-14",
}
# What is reached: a change that tells fewer is looked at, one that tells more raises the number.
AT_THEIR_TIME = {"booking-outage.md": 32, "life-of-a-glassmaker.txt": 36, "mill-order.txt": 33}


class Event(NamedTuple):
    """When something was, in the notation of the entries ("" where open), and the words text[start:end] that tell it."""

    time: tuple[str, str]
    words: str
    start: int
    end: int


def events(name: str) -> list[Event]:
    """The dated events that a reader found in a document, in the order of the list."""
    text = (DOCUMENTS / name).read_text(encoding="utf-8")
    lines = (DOCUMENTS / name).with_suffix(".events.tsv").read_text(encoding="utf-8").splitlines()
    return [_event(text, *line.split("\t")) for line in lines if not line.startswith("#")]


def _event(text: str, since: str, until: str, words: str) -> Event:
    words = words.replace("\\n", "\n")
    assert text.count(words) == 1, f"{words!r} must stand in the text once"
    at = text.index(words)
    return Event((_moment(since), _moment(until)), words, at, at + len(words))


def _moment(told: str) -> str:
    return iso(parse_iso(told).start) or "" if told else ""


def missed(name: str) -> list[Event]:
    """The listed events that no entry tells at their time."""
    text = (DOCUMENTS / name).read_text(encoding="utf-8")
    entries = extract(Document(text, published=PUBLISHED[name])).entries
    return [event for event in events(name) if not any(_tells(entry, event) for entry in entries)]


def _tells(entry: Entry, event: Event) -> bool:
    spans = [(entry.event_start_char, entry.event_end_char), (entry.phrase_start_char, entry.phrase_end_char)]
    near = any(a is not None and b is not None and a < event.end and event.start < b for a, b in spans)
    return near and (iso(entry.start) or "", iso(entry.end) or "") == event.time


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_events_of_a_document_are_told_at_their_time_as_often_as_before(name: str) -> None:
    wrong = missed(name)
    told = len(events(name)) - len(wrong)
    assert told >= AT_THEIR_TIME[name], "\n".join(f"{'..'.join(event.time)}: {event.words}" for event in wrong)


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_list_of_a_document_holds_many_events_that_end_after_they_start(name: str) -> None:
    listed = events(name)
    assert len(listed) >= 30
    assert all(since < until for since, until in (event.time for event in listed) if since and until)
