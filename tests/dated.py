"""How many of our own dated phrases are told at their time: samples/phrases/dates.tsv, each kind and each half for itself.

Knows the format of that file and how an answer is judged. Knows no rule of the grammar or of placing; what is wanted stands in the file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from tests.halves import HALVES, half_of, lines
from timeline.algebra.notation import iso, parse_iso
from timeline.document import Document, Entry
from timeline.extract import extract

DATES = Path(__file__).parents[1] / "samples" / "phrases" / "dates.tsv"
_MARK = re.compile(r"\\([\\\[\]n])|([\[\]])")


class Phrase(NamedTuple):
    """A text with the phrase text[start:end], when the text was published (None: nobody knows), and the answers that are right."""

    kind: str
    published: str | None
    wanted: tuple[str, ...]
    text: str
    start: int
    end: int


def phrases(half: str, path: Path = DATES) -> list[Phrase]:
    """The phrases of a half: in each kind the odd pairs are "seen", the even ones "unseen"."""
    kinds: dict[str, list[Phrase]] = defaultdict(list)
    for cells in lines(path):
        one = phrase(*cells)
        kinds[one.kind].append(one)
    return [one for of in kinds.values() for one in half_of(of, half)]


def phrase(kind: str, published: str, wanted: str, line: str) -> Phrase:
    r"""One line of the file.

    >>> phrase("side", "-", "2018-03-01..", r"It shut.\[4\]\n[In March] it was sold.")[2:]
    (('2018-03-01..',), 'It shut.[4]\nIn March it was sold.', 12, 20)
    """
    text, bounds, at = "", [], 0
    for found in _MARK.finditer(line):
        text, at = text + line[at : found.start()], found.end()
        if found[2]:
            bounds.append(len(text))
        else:
            text += "\n" if found[1] == "n" else found[1]
    start, end = bounds
    answers = tuple(_answer(answer) for answer in wanted.split(" or "))
    return Phrase(kind, None if published == "-" else published, answers, text + line[at:], start, end)


def _answer(told: str) -> str:
    """An answer in the notation of the entries: "2021-03-10T14:05.." is "2021-03-10T14:05:00.."."""
    return "..".join((iso(parse_iso(side).start) or "") if side else "" for side in told.split("..")) if ".." in told else told


def told(one: Phrase) -> tuple[str, ...]:
    """When the entries say that overlap the phrase most; "none" where no entry takes in more than half of it, "unplaced" without a place."""
    entries = extract(Document(one.text, published=one.published)).entries
    most = max((_shared(entry, one) for entry in entries), default=0)
    if most <= 0:
        return ("none",)
    there = tuple(dict.fromkeys(_time(entry) for entry in entries if _shared(entry, one) == most))
    return there if 2 * most > one.end - one.start else (*there, "none")


def _shared(entry: Entry, one: Phrase) -> int:
    return min(entry.phrase_end_char or 0, one.end) - max(entry.phrase_start_char or 0, one.start)


def _time(entry: Entry) -> str:
    return f"{iso(entry.start) or ''}..{iso(entry.end) or ''}" if entry.placed else "unplaced"


def right(one: Phrase) -> bool:
    """Whether one of the answers is told."""
    return not set(one.wanted).isdisjoint(told(one))


def shares(half: str) -> dict[str, float]:
    """The share of each kind that is right, from 0 to 1, in the order of the file; "all" last."""
    found: dict[str, list[bool]] = defaultdict(list)
    for one in phrases(half):
        found[one.kind].append(right(one))
    found["all"] = [verdict for of in list(found.values()) for verdict in of]
    return {kind: sum(of) / len(of) for kind, of in found.items()}


def report(*, errors: bool) -> None:
    """Print the shares of both halves and, if asked, the lines of the seen half that are wrong."""
    halves = {half: shares(half) for half in HALVES}
    for kind in halves["seen"]:
        print(f"{kind:12}" + "".join(f" {half} {halves[half][kind]:6.1%}  " for half in HALVES).rstrip())
    for one in phrases("seen") if errors else ():
        if not right(one):
            print(
                f"{one.kind}: wanted {' or '.join(one.wanted)}, told {' and '.join(told(one))}: {marked(one)} ({one.published or 'no date'})"
            )


def marked(one: Phrase) -> str:
    """The text on one line, its phrase in brackets."""
    return f"{one.text[: one.start]}[{one.text[one.start : one.end]}]{one.text[one.end :]}".replace("\n", "\\n")
