"""How many of our own written forms are read as they are meant: samples/phrases/forms.tsv (each kind of notation and phrase, and what looks
like one) and numbers.tsv (numbers and names that are no times), each kind and each half for itself.

Knows the format of these files and how an answer is judged. Knows no rule; what is wanted stands in the files.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from tests.halves import half_of, lines
from timeline.algebra.notation import iso, offset, parse_iso
from timeline.document import Document
from timeline.extract import extract, tag

SAMPLES = Path(__file__).parents[1] / "samples" / "phrases"
PUBLISHED = "2023-04-12"
NARROWED = ("START", "MID", "END")
"""What a part of a period is narrowed to is judged elsewhere: wanted is the period."""


class Form(NamedTuple):
    """A text, with text[start:end] the phrase in question (None: the whole text), and what is wanted of it."""

    kind: str
    wanted: str
    text: str
    start: int | None
    end: int | None


def forms(name: str, half: str) -> list[Form]:
    """The lines of a half: in each kind the odd pairs are "seen", the even ones "unseen"; "further" ones are of a file of their own."""
    if half == "further":
        return [form(*cells) for cells in lines(SAMPLES / f"{name}_further.tsv")]
    kinds: dict[str, list[Form]] = defaultdict(list)
    for kind, wanted, marked in lines(SAMPLES / f"{name}.tsv"):
        kinds[kind].append(form(kind, wanted, marked.replace("\\n", "\n")))
    return [one for of in kinds.values() for one in half_of(of, half)]


def form(kind: str, wanted: str, marked: str) -> Form:
    """One line of the files.

    >>> form("codes", "2019-01-01..2020-01-01", "In Room 12 [in 2019].")[2:]
    ('In Room 12 in 2019.', 11, 18)
    """
    if "[" not in marked:
        return Form(kind, wanted, marked, None, None)
    before, inside, after = re.split(r"[\[\]]", marked)
    return Form(kind, wanted, before + inside + after, len(before), len(before) + len(inside))


def told(one: Form) -> str:
    """What is read there, in the notation of the files: "-" where nothing is."""
    mentions = tag(Document(one.text, published=PUBLISHED))
    if one.start is None or one.end is None:
        return " ".join(_time(m) for m in mentions) or "-"
    near = [m for m in mentions if _shared(m, one) > 0]
    if not near:
        return "problem" if one.wanted == "problem" and _problem(one) else "-"
    best = max(near, key=lambda m: (_shared(m, one), m["start_char"] - m["end_char"]))
    if best["start"] is None and best["end"] is None:
        return "problem" if one.wanted == "problem" and _problem(one) else "unplaced"
    return _as_wanted(one, best)


def right(one: Form) -> bool:
    """Whether that is what is wanted."""
    return told(one) == one.wanted


def share(name: str, half: str) -> float:
    """The share of a half that is right, from 0 to 1."""
    found = [right(one) for one in forms(name, half)]
    return sum(found) / len(found)


def clean(name: str, half: str) -> float:
    """The share of the lines of a half that want nothing in which nothing is found, from 0 to 1."""
    found = [right(one) for one in forms(name, half) if one.wanted == "-"]
    return sum(found) / len(found)


def report(name: str, *, errors: bool) -> None:
    """Print the shares by kind, and of the seen half what is wrong."""
    halves = ("seen", "unseen", "further") if (SAMPLES / f"{name}_further.tsv").exists() else ("seen", "unseen")
    for half in halves:
        kinds: dict[str, list[bool]] = defaultdict(list)
        for one in forms(name, half):
            kinds[one.kind].append(right(one))
            if errors and half != "unseen" and not kinds[one.kind][-1]:
                print(f"{one.kind}: wanted {one.wanted}, told {told(one)}: {_marked(one)}")
        every = [one for of in kinds.values() for one in of]
        shares = "   ".join(f"{kind} {100 * sum(of) / len(of):.1f}" for kind, of in kinds.items())
        print(f"{name} {half:7} {100 * sum(every) / len(every):.1f}   clean {100 * clean(name, half):.1f}   {shares}")


def _shared(mention: dict[str, Any], one: Form) -> int:
    return min(mention["end_char"], one.end or 0) - max(mention["start_char"], one.start or 0)


def _problem(one: Form) -> bool:
    problems = extract(Document(one.text, published=PUBLISHED)).problems
    return any(p.start_char is not None and p.end_char is not None and min(p.end_char, one.end or 0) > max(p.start_char, one.start or 0) for p in problems)


def _time(mention: dict[str, Any]) -> str:
    return f"{mention['start'] or ''}..{mention['end'] or ''}"


def _as_wanted(one: Form, mention: dict[str, Any]) -> str:
    """A time as the line writes its own: without a zone where none is wanted, a part of a period as the period."""
    if one.wanted.startswith("deep "):
        return _deep(one.wanted, mention)
    times, _, zone = one.wanted.partition(" ")
    if ".." in times and all(times.split("..")) and mention["mod"] in NARROWED and mention["start"] and _within(mention, times):
        return one.wanted
    wanted = "..".join((iso(parse_iso(side).start) or "") if side else "" for side in times.split("..")) if ".." in times else times
    said = _time(mention)
    if said == wanted:
        said = times
    return f"{said} {offset(zone)}" if zone and mention["edtf"] and str(offset(zone)) in mention["edtf"] else said


def _within(mention: dict[str, Any], times: str) -> bool:
    start, end = (parse_iso(side).start or 0 for side in times.split(".."))
    return start <= (parse_iso(mention["start"]).start or 0) and (parse_iso(mention["end"]).start or 0) <= end


def _deep(wanted: str, mention: dict[str, Any]) -> str:
    """Years before the present as the line has them, where both ends agree to the year."""
    low, high = (int(n) for n in wanted.removeprefix("deep ").split(".."))
    years = [2000 - int(re.sub(r"-\d\d-\d\d$", "", str(side))) if side else None for side in (mention["end"], mention["start"])]
    near = years[0] is not None and years[1] is not None and abs(years[0] - low) <= 1 and abs(years[1] - high) <= 1
    return wanted if near else f"deep {years[0]}..{years[1]}"


def _marked(one: Form) -> str:
    if one.start is None:
        return one.text
    return repr(f"{one.text[: one.start]}[{one.text[one.start : one.end]}]{one.text[one.end :]}")
