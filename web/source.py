"""A document's text cut into pieces for a page: the chosen entry's event, phrase and cue marked, the other phrases to be chosen.

Knows offsets in Unicode code points, which is why the text is cut here and not in the browser, whose strings count otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.document import Entry


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same marks: of "event", "phrase", "cue" (of the chosen entry) and "other"; `entry` is whose phrase it is."""

    text: str
    marks: frozenset[str] = frozenset()
    entry: str | None = None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A window on a text: its pieces in order, and where in the text it begins and ends."""

    pieces: tuple[Piece, ...]
    start_char: int
    end_char: int
    of: int


def tellings(entry: Entry, document: str) -> tuple[Entry, ...]:
    """The places of a document that tell an entry, each as the entry would be of that place alone: its words, offsets and time."""
    if not entry.evidence:
        return (entry,) if entry.document == document else ()
    return tuple(
        entry
        if (e.document, e.phrase_start_char, e.event_start_char) == (entry.document, entry.phrase_start_char, entry.event_start_char)
        else replace(
            entry, document=document, phrase=e.phrase, phrase_start_char=e.phrase_start_char, phrase_end_char=e.phrase_end_char,
            event=e.event, event_start_char=e.event_start_char, event_end_char=e.event_end_char, start=e.start, end=e.end,
            edtf=None, cue=None, cue_start_char=None, cue_end_char=None,
        )
        for e in entry.evidence
        if e.document == document
    )  # fmt: skip


def excerpt(text: str, chosen: Entry | None, others: Iterable[Entry], window: tuple[int, int]) -> Excerpt:
    """A window on a text, cut where a mark begins or ends; other entries' phrases are marked where nothing is chosen there.

    >>> e = excerpt("It opened in May.", None, (), (0, 17))
    >>> [(p.text, sorted(p.marks)) for p in e.pieces]
    [('It opened in May.', [])]
    """
    first, last = window
    spans: list[tuple[str, int | None, int | None, str | None]] = [
        ("other", e.phrase_start_char, e.phrase_end_char, e.id) for e in others if chosen is None or e.id != chosen.id
    ]
    if chosen is not None:
        spans += [
            ("event", chosen.event_start_char, chosen.event_end_char, None),
            ("phrase", chosen.phrase_start_char, chosen.phrase_end_char, None),
            ("cue", chosen.cue_start_char, chosen.cue_end_char, None),
        ]
    inside = [(m, max(a, first), min(b, last), e) for m, a, b, e in spans if a is not None and b is not None and a < last and b > first]
    return Excerpt(tuple(_pieces(text, inside, first, last)), first, last, len(text))


def _pieces(text: str, spans: list[tuple[str, int, int, str | None]], first: int, last: int) -> Iterable[Piece]:
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for n, (_, a, b, _) in enumerate(spans):
        opening.setdefault(a, []).append(n)
        closing.setdefault(b, []).append(n)
    cuts = sorted({first, last, *opening, *closing})
    active: set[int] = set()
    seen = False
    for a, b in pairwise(cuts):
        active.difference_update(closing.get(a, ()))
        active.update(opening.get(a, ()))
        marks = frozenset(spans[n][0] for n in active)
        owner = next((spans[n][3] for n in sorted(active) if spans[n][0] == "other"), None)
        opens = not seen and bool(marks & {"event", "phrase"})
        seen = seen or opens
        yield Piece(text[a:b], marks, owner, opens)


def window(text: str, chosen: Entry | None, limit: int) -> tuple[int, int]:
    """Where to cut a text of more than `limit` characters: around the chosen entry, at white space if there is some near."""
    if len(text) <= limit:
        return 0, len(text)
    middle = 0 if chosen is None else chosen.event_start_char
    first = max(0, min(middle - limit // 2, len(text) - limit))
    last = first + limit
    space = text.find(" ", first, first + 100) if first else -1
    first = space + 1 if space >= 0 else first
    space = text.rfind(" ", last - 100, last) if last < len(text) else -1
    return first, space if space >= 0 else last
