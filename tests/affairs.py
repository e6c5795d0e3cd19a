"""How much of affairs of our own is merged right: samples/affairs, some of them set aside.

Knows the format of NAME.tellings.tsv. A pair of tellings is found where one entry has both as evidence; a merge is wrong where one
entry has two that do not belong together; a conflict is shown where one entry that is in conflict has what excludes each other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from tests.halves import lines
from timeline.document import Document, Entry, Evidence
from timeline.extract import extract
from timeline.sources.readers import read

SAMPLES = Path(__file__).parents[1] / "samples" / "affairs"
HALVES = {
    "fitted": (
        "minister", "takeover", "ferry", "gallery", "coach", "probe", "fraud", "cyclist", "vaccine", "election", "heist", "transfer", "volcano",
        "obit", "wanderers", "library", "telescope", "refinery", "accord", "singer",
    ),
    "newspapers": (
        "kidnap", "bank", "champion", "mine", "coalition", "fossil", "film", "bridge", "carmaker", "policeman", "mayor", "outbreak", "governor",
        "fraudster", "trainer", "storm", "health", "train", "athlete", "airline",
    ),
    "unseen": ("merger", "orbiter", "theft", "referendum"),
}  # fmt: skip
"""Short affairs and long ones, as newspapers write, by which weights are fitted; and those set aside."""
FITTED = ("fitted", "newspapers")


class Told(NamedTuple):
    """A telling: its affair, its event, what is said of it, where its words stand."""

    affair: str
    event: str
    says: str
    document: str
    start: int
    end: int
    words: str


class Share(NamedTuple):
    """Pairs that belong together and those found, pairs merged and those wrongly, conflicts and those shown, conflicts where none is."""

    pairs: int
    found: int
    merged: int
    wrong: int
    conflicts: int
    shown: int
    odd: int


def documents(affair: str) -> list[Document]:
    """The papers of an affair."""
    return [one for one in read(SAMPLES / f"{affair}.jsonl") if isinstance(one, Document)]


def tellings(affair: str) -> list[Told]:
    """The tellings of an affair that are listed."""
    texts = {d.id: d.text for d in documents(affair)}
    listed = lines(SAMPLES / f"{affair}.tellings.tsv")
    return [Told(affair, e, s, d, texts[d].index(w), texts[d].index(w) + len(w), w) for e, s, d, w in listed]


def merged(affair: str) -> list[tuple[Entry, list[Told]]]:
    """The entries of an affair, each with its tellings; one that is not listed is an event of its own.

    Of several that one clause gives, those without the phrase of a listed telling are left out: nobody says whether they belong there. What
    one clause tells by two phrases is one event where it is not listed.
    """
    listed = tellings(affair)
    told = []
    for entry in extract(documents(affair), merged=True).entries:
        each = (telling_of(affair, one, listed) for one in entry.evidence)
        told.append((entry, list(dict.fromkeys(one for one in each if one is not None))))
    return told


def telling_of(affair: str, e: Entry | Evidence, listed: list[Told]) -> Told | None:
    """The listed telling that an entry or a piece of evidence is, one of its own where none is listed, None where one is beside it."""
    start, end = (e.event_start_char, e.event_end_char) if e.phrase_start_char is None else (e.phrase_start_char, e.phrase_end_char or 0)
    known = next((t for t in listed if t.document == e.document and t.start <= start < t.end), None)
    if known is None and any(t.document == e.document and t.start < e.event_end_char and e.event_start_char < t.end for t in listed):
        return None
    return known or Told(affair, f"{e.document}:{e.event_start_char}", "-", e.document, start, end, e.event)


def event_of(entry: Entry, listed: list[Told]) -> str | None:
    """The event that an entry tells; None where nobody says which."""
    told = telling_of("", entry, listed)
    return told.event if told else None


def _excluding(told: list[Told]) -> set[tuple[str, frozenset[str]]]:
    """Each two things said of an event that exclude each other."""
    by: defaultdict[str, set[str]] = defaultdict(set)
    for one in told:
        by[one.event].add(one.says)
    return {(event, frozenset(two)) for event, says in by.items() for two in combinations(sorted(says - {"-"}), 2)}


def share(half: str) -> Share:
    """What is right of a half."""
    return share_of(HALVES[half])


def share_of(affairs: Iterable[str]) -> Share:
    """What is right of some affairs."""
    total: Counter[str] = Counter()
    for affair in affairs:
        entries, listed = merged(affair), tellings(affair)
        held = [(a, b) for _, told in entries for a, b in combinations(told, 2)]
        conflicts = _excluding(listed)
        shown = {one for entry, told in entries if entry.conflict for one in _excluding(told)}
        total["pairs"] += sum(a.event == b.event for a, b in combinations(listed, 2))
        total["found"] += len({frozenset(two) for two in held if two[0].event == two[1].event})
        total["merged"] += len(held)
        total["wrong"] += sum(a.event != b.event for a, b in held)
        total["conflicts"] += len(conflicts)
        total["shown"] += len(shown & conflicts)
        total["odd"] += sum(bool(entry.conflict) and not _excluding(told) for entry, told in entries)
    return Share(*(total[name] for name in Share._fields))


def errors() -> Iterator[str]:
    """What is wrong in the affairs that are not set aside, a line each."""
    for affair in (name for half, names in HALVES.items() if half != "unseen" for name in names):
        entries = merged(affair)
        at = {told: number for number, (_, each) in enumerate(entries) for told in each}
        for a, b in combinations(tellings(affair), 2):
            if a.event == b.event and (a not in at or at[a] != at.get(b)):
                gone = [t.words for t in (a, b) if t not in at]
                yield f"{affair} {a.event}: apart: {a.words} | {b.words}" + (f" (no entry: {gone})" if gone else "")
        for entry, told in entries:
            for a, b in combinations(told, 2):
                if a.event != b.event:
                    yield f"{affair}: wrongly one: {a.event} {a.words} | {b.event} {b.words}"
            if entry.conflict and not _excluding(told):
                yield f"{affair}: no conflict: {entry.title}: {entry.conflict}"
        shown = {one for entry, told in entries if entry.conflict for one in _excluding(told)}
        yield from (f"{affair} {event}: not shown: {' | '.join(sorted(says))}" for event, says in sorted(_excluding(tellings(affair)) - shown, key=str))


def report(wrong: bool = False) -> None:
    """Print the shares, and what is wrong in what is not set aside where asked for."""
    for half in HALVES:
        one = share(half)
        print(
            f"{half:10} pairs found {one.found / one.pairs:6.1%} ({one.found} of {one.pairs})   "
            f"merges wrong {one.wrong / max(1, one.merged):6.1%} ({one.wrong} of {one.merged})   "
            f"conflicts shown {one.shown / one.conflicts:6.1%} ({one.shown} of {one.conflicts}; {one.odd} where none is)"
        )
    if wrong:
        print(*errors(), sep="\n")
