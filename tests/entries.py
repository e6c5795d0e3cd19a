"""Entries written by hand: the table of the sample article, and the hard cases that every exit must bear.

Knows the nouns only; it stands in for the pipeline, so frames, charts and exports are tested without it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from timeline.algebra.instants import instant
from timeline.document import Basis, Document, Entry, Evidence, Extent, Problem, Status, Timeline, digest_of

ARTICLE = Path(__file__).parent.parent / "samples" / "documents" / "twitter-generative-ai.txt"
TEXT = ARTICLE.read_text(encoding="utf-8")
DOCUMENT = Document(TEXT, id="twitter-generative-ai", published="2023-04-12", language="en", title=TEXT.splitlines()[0])
PUBLISHED = instant(2023, 4, 12)
HOSTILE = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>"


def entry(title: str = "The bridge opened", start: int | None = None, end: int | None = None, **fields: Any) -> Entry:
    """An entry with something in each column that may not be empty; what is given wins."""
    given: dict[str, Any] = {
        "id": digest_of(title, start, end), "document": "d1", "grain": "day", "placed": start is not None or end is not None,
        "extent": Extent.WITHIN, "type": "DATE", "value": "2018", "mod": None, "edtf": "2018", "phrase": "then",
        "phrase_start_char": 0, "phrase_end_char": 4, "event": title, "event_start_char": 0, "event_end_char": len(title),
        "attribution": None, "status": Status.ASSERTED, "cue": None, "cue_start_char": None, "cue_end_char": None,
        "basis": Basis.PHRASE, "reading": '"then" = 2018', "certainty": 1.0,
    }  # fmt: skip
    return Entry(title=title, start=start, end=end, **given | fields)


def _of_article(phrase: str, event: str, title: str, start: int | None, end: int | None, **fields: Any) -> Entry:
    at, from_ = TEXT.index(phrase), TEXT.index(event)
    places = {"phrase_start_char": at, "phrase_end_char": at + len(phrase), "event_start_char": from_, "event_end_char": from_ + len(event)}
    return entry(title, start, end, document=DOCUMENT.id, phrase=phrase, event=event, **places | fields)


ARTICLE_ENTRIES: tuple[Entry, ...] = (
    _of_article(
        "now", "Elon Musk's Twitter now working on a generative AI project", "Twitter working on a generative AI project",
        PUBLISHED, instant(2023, 4, 13), value="PRESENT_REF", edtf="2023-04-12", status=Status.REPORTED, attribution="report",
        cue="says report", reading='"now" = the day of publication, 2023-04-12', certainty=0.9,
    ),
    _of_article(
        "in the recent past", "has hired AI researchers in the recent past", "Twitter has hired AI researchers",
        None, PUBLISHED, value="PAST_REF", edtf="[..2023-04-11]", reading='"in the recent past" = before 2023-04-12 (published)',
        certainty=0.8,
    ),
    _of_article(
        "recently", "Musk has been very vocal about generative AI products and recently called for a moratorium",
        "Musk called for a moratorium on new generative AI products", None, PUBLISHED, value="PAST_REF", edtf="[..2023-04-11]",
        reading='"recently" = before 2023-04-12 (published)', certainty=0.8,
    ),
    _of_article(
        "next six months", "a moratorium to be placed on the release of new products in the next six months",
        "A moratorium on the release of new products", PUBLISHED, instant(2023, 10, 12), type="DURATION", value="P6M", grain="month",
        edtf="2023-04-12/2023-10-11", extent=Extent.THROUGHOUT, status=Status.PLANNED, cue="called for",
        reading='"next six months" = 6 months from 2023-04-12 (published)',
    ),
    _of_article(
        "Since 2018", "Since 2018, Musk and OpenAI have split ways", "Musk and OpenAI have split ways", instant(2018), None,
        grain="year", edtf="2018/..", extent=Extent.THROUGHOUT, reading='"Since 2018" = from 2018 on',
    ),
    _of_article(
        "back in 2018", "back in 2018, Musk wanted to lead OpenAI's research efforts", "Musk wanted to lead OpenAI's research efforts",
        instant(2018), instant(2019), grain="year", status=Status.REPORTED, attribution="Semafor report", cue="According to",
        reading='"back in 2018" = the year 2018', lanes=("Musk", "OpenAI"),
    ),
)  # fmt: skip
"""The table of the sample article, one entry a row."""

ARTICLE_TIMELINE = Timeline((DOCUMENT,), ARTICLE_ENTRIES, (Problem(DOCUMENT.id, "an example of a problem", 3, 7),), DOCUMENT.title or "")

CAESAR = entry("Caesar is murdered", instant(-43, 3, 15), instant(-43, 3, 16), value="BC0044-03-15", edtf="-0043-03-15")
SECOND = entry("The clock stopped", instant(2020, 2, 29, 23, 59, 59), instant(2020, 3, 1), grain="second", type="TIME")
UNPLACED = entry("They met again", None, None, phrase="two days later", value="P2D", edtf=None, reading="no publication date is known")
FORMULA = replace(
    entry("=HYPERLINK(\"http://x\")", instant(2018), instant(2019)), event="+1+1", phrase="@SUM(A1)", attribution="-2", cue="\tx",
    conflict="\rx", reading="=1", id="formula",
)  # fmt: skip
MARKUP = entry(
    HOSTILE, instant(2021), instant(2022), phrase=HOSTILE, event=HOSTILE + "[bold]x[/bold]\x1b[31m\x07\u2028\u2029", lanes=(HOSTILE,),
)  # fmt: skip
SURROGATE = entry("broken \ud800 text", instant(2019), instant(2020), phrase="\udfff")
EVIDENCE = Evidence("d2", "The Paper", "in May", 3, 9, "It opened, so they say,\nin May.", 0, 31, instant(2018, 5), instant(2018, 6))
MERGED = entry("The \"bridge\", opened", instant(2018, 5), instant(2018, 6), evidence=(EVIDENCE,), lanes=("bridge", "a; b"), zone="EST")
HARD: tuple[Entry, ...] = (CAESAR, SECOND, UNPLACED, FORMULA, MARKUP, MERGED)
"""The hard cases whose text is well-formed Unicode."""


def timeline_of(*entries: Entry, title: str = "A test") -> Timeline:
    """A timeline over entries, with a document for each id they name."""
    ids = dict.fromkeys(e.document for e in entries)
    return Timeline(tuple(Document(f"text of {i}", id=i, published="2023-04-12") for i in ids), entries, (), title)
