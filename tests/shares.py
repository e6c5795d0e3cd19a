"""How many of our own sentences are told right: samples/phrases/extent.tsv, status.tsv and attribution.tsv, each half for itself, and
those of further.tsv, by which rules were written as well; attribution_further.tsv is a third set of who says so.

`python -m tests.shares` prints the shares; `python -m tests.shares extent` the sentences of the seen half that are wrong as well;
`python -m tests.shares dates` the shares of dates.tsv (tests/dated.py), with `errors` its wrong lines too, and so for
`sides` (tests/sides.py), `forms` and `numbers` (tests/formed.py), `merging` (tests/affairs.py). The unseen half is never shown.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from tests import affairs, dated, formed, sides
from tests.halves import half_of, lines
from timeline.document import Entry
from timeline.extract import extract

SAMPLES = Path(__file__).parents[1] / "samples" / "phrases"
COLUMNS = ("extent", "status", "attribution")
PUBLISHED = "2023-04-12"


class Sentence(NamedTuple):
    """A text with the phrase text[start:end], and what is wanted of the entry there."""

    wanted: str
    text: str
    start: int
    end: int


def sentences(column: str, half: str) -> list[Sentence]:
    """The sentences of a half: they stand in pairs, the odd pairs are "seen", the even ones "unseen"; "further" and "third" ones apart."""
    if half == "third":
        return [_sentence(*cells) for cells in lines(SAMPLES / f"{column}_further.tsv")]
    if half == "further":
        return [_sentence(*rest) for of, *rest in lines(SAMPLES / "further.tsv") if of == column]
    return [_sentence(*pair) for pair in half_of(lines(SAMPLES / f"{column}.tsv"), half)]


def _sentence(wanted: str, marked: str) -> Sentence:
    before, inside, after = marked.replace("\\n", "\n").replace("]", "[").split("[")
    return Sentence(wanted, before + inside + after, len(before), len(before) + len(inside))


def told(column: str, sentence: Sentence) -> str:
    """What the entry of the phrase says: the column's word, "-" where it is empty, "no entry" where there is none."""
    entries = extract(sentence.text, published=PUBLISHED).entries
    there = max(entries, key=lambda entry: _shared(entry, sentence), default=None)
    if there is None or _shared(there, sentence) <= 0:
        return "no entry"
    value = getattr(there, column)
    return value or "-" if column == "attribution" else value.value


def _shared(entry: Entry, sentence: Sentence) -> int:
    return min(entry.phrase_end_char or 0, sentence.end) - max(entry.phrase_start_char or 0, sentence.start)


def right(column: str, sentence: Sentence) -> bool:
    """Whether the entry says what is wanted; names are compared without regard to capitals and articles."""
    return _bare(told(column, sentence)) == _bare(sentence.wanted)


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ").removeprefix("a ")


def share(column: str, half: str) -> float:
    """The share of a half that is right, from 0 to 1."""
    found = [right(column, sentence) for sentence in sentences(column, half)]
    return sum(found) / len(found)


def report(columns: list[str]) -> None:
    """Print the shares, and what is wrong in the seen half and the further sentences of the columns asked for."""
    for name in COLUMNS:
        print(f"{name:12} seen {share(name, 'seen'):6.1%}   unseen {share(name, 'unseen'):6.1%}   further {share(name, 'further'):6.1%}")
    print(f"{'attribution':12} third {share('attribution', 'third'):6.1%}")
    for name in columns:
        third = sentences(name, "third") if name == "attribution" else []
        for one in [*sentences(name, "seen"), *sentences(name, "further"), *third]:
            if not right(name, one):
                print(f"{name}: wanted {one.wanted}, told {told(name, one)}: {one.text}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["dates"]:
        dated.report(errors="errors" in sys.argv[2:])
    elif sys.argv[1:2] == ["sides"]:
        sides.report(errors="errors" in sys.argv[2:])
    elif sys.argv[1:2] == ["merging"]:
        affairs.report(wrong="errors" in sys.argv[2:])
    elif sys.argv[1:2] and sys.argv[1] in ("forms", "numbers"):
        formed.report(sys.argv[1], errors="errors" in sys.argv[2:])
    else:
        report(sys.argv[1:])
