"""How many of our own events without a phrase lie on the right side of publication: samples/phrases/sides.tsv, each half for itself.

Knows the format of that file and how an answer is judged: by the narrowest entry that holds the event. The unseen half is never shown.
"""

from __future__ import annotations

from pathlib import Path

from tests.dated import Phrase, marked, phrase
from tests.halves import HALVES, half_of, lines
from timeline.algebra.instants import DAY
from timeline.algebra.notation import iso, parse_iso
from timeline.document import Document, Entry
from timeline.extract import extract
from timeline.settings import Settings

SIDES = Path(__file__).parents[1] / "samples" / "phrases" / "sides.tsv"
PUBLISHED = "2023-04-12"
_DAY = parse_iso(PUBLISHED).start or 0


def events(half: str) -> list[Phrase]:
    """The events of a half: they stand in pairs, the odd pairs are "seen", the even ones "unseen"."""
    return [phrase("side", PUBLISHED, *cells) for cells in half_of(lines(SIDES), half)]


def told(one: Phrase) -> str:
    """What the narrowest entry says that holds the event: a side, or its time where a time is wanted; "none" without an entry."""
    entries = extract(Document(one.text, published=PUBLISHED), settings=Settings(all_events=True)).entries
    near = [e for e in entries if e.event_start_char <= one.start and one.end <= e.event_end_char]
    if not near:
        return "none"
    best = min(near, key=lambda e: e.event_end_char - e.event_start_char)
    return f"{iso(best.start)}..{iso(best.end)}" if ".." in one.wanted[0] else _side(best)


def _side(entry: Entry) -> str:
    start, end, after = entry.start, entry.end, _DAY + DAY
    if start is not None and start >= after or end is None and start is not None and start >= _DAY:
        return "after"
    if end is not None and end <= after:
        return "on" if start is not None and start >= _DAY else "before"
    return "open"


def right(one: Phrase) -> bool:
    """Whether that is what is wanted."""
    return told(one) in one.wanted


def share(half: str) -> float:
    """The share of a half that is right, from 0 to 1."""
    found = [right(one) for one in events(half)]
    return sum(found) / len(found)


def report(*, errors: bool) -> None:
    """Print the share of each half and, if asked, what is wrong in the seen half."""
    print("sides       " + "".join(f" {half} {share(half):6.1%}  " for half in HALVES).rstrip())
    for one in events("seen") if errors else ():
        if not right(one):
            print(f"wanted {' or '.join(one.wanted)}, told {told(one)}: {marked(one)}")
