"""One timeline out of many documents: the same event told twice becomes one entry, with everyone's words and dates kept.

In five steps: the names of all documents become actors (actors), each entry is read for who did what to whom (facts), tellings that share
an actor and a change, or rare words, are found near each other in time (blocks), compared (same), and what is one is shown as one
(shown). Tellings whose times fit (equal, or one inside the other, with half of it at the least) are joined first; then events whose times
exclude each other by little, unless one document tells both: then it happened twice. Nothing joins an event that one of its tellings is
parted from. Nothing depends on the order of the documents: entries are taken from the narrowest to the widest time, then by time and
id. Each is compared to a bounded number of others, so that the work grows as the entries do.

Knows entries and how the steps follow each other. Reads no clock.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from timeline.algebra.intervals import Interval
from timeline.document import Document, Entry, Timeline
from timeline.languages import prose_of
from timeline.merging.actors import Cast
from timeline.merging.blocks import COMPARED, Blocks, Place
from timeline.merging.facts import Facts, facts, inherited
from timeline.merging.lanes import lanes
from timeline.merging.likeness import Weights, telling
from timeline.merging.reasons import Verdict
from timeline.merging.same import Tellings
from timeline.merging.shown import in_order, shown
from timeline.merging.times import YEAR, Known, fit, meant, narrowest_first, span

KEYS = 8
"""So many of an entry's rarest words, and of its actors, find what it is compared to."""


def together(
    documents: Iterable[Document], entries: Iterable[Entry], merged: bool | None = None
) -> tuple[tuple[Document, ...], tuple[Entry, ...]]:
    """Documents and entries, each once, entries with their lanes and in order of time, unplaced ones last.

    The same event told twice becomes one entry where `merged`, and by default where there are several documents.
    """
    once = tuple(dict.fromkeys(documents))
    each = tuple(dict.fromkeys(entries))
    cast = Cast(once)
    if merged or merged is None and len(once) > 1:
        each = _merged(once, each, cast)
    about = lanes(cast, each)
    ordered = sorted((replace(entry, lanes=about[entry.id]) for entry in each), key=in_order)
    return once, tuple(ordered)


def merge(told: Timeline) -> Timeline:
    """A timeline in which each event stands once, with the evidence of all who tell it and the conflict where they disagree.

    >>> from timeline.extract import extract
    >>> one = Document("Ada Holt resigned as mayor of Grel on 3 May 2020.", published="2020-05-05", publisher="Post")
    >>> two = Document("On 4 May 2020 Ada Holt stepped down as mayor of Grel.", published="2020-05-06", publisher="Courier")
    >>> [(e.edtf, len(e.evidence), e.conflict) for e in merge(extract([one, two], merged=False)).entries]
    [('2020-05-04', 2, '3 May 2020 (Post); 4 May 2020 (Courier)')]
    """
    documents, entries = together(told.documents, told.entries, merged=True)
    return replace(told, documents=documents, entries=entries)


@dataclass(slots=True)
class Event:
    """Entries that tell one event, by their numbers; `time` is the narrowest of theirs, None where none is known."""

    time: Interval | None
    members: list[int] = field(default_factory=list)


def _merged(documents: Sequence[Document], entries: Sequence[Entry], cast: Cast) -> tuple[Entry, ...]:
    known = {document.id: document for document in documents}
    told = tellings(known, sorted(entries, key=narrowest_first), cast)
    why: dict[str, str] = {}
    events = _agreeing(told, why)
    groups = _at_odds(told, events, why)
    members = ([[told.entries[m] for m in event.members] for event in group] for group in groups)
    return tuple(shown(each, known, why, told.prose[group[0].members[0]]) for each, group in zip(members, groups, strict=True))


def tellings(known: Known, entries: Sequence[Entry], cast: Cast) -> Tellings:
    """What is known of some entries, as far as they are compared."""
    prose = [prose_of(known.get(entry.document)) for entry in entries]
    words = [telling(p, entry) for p, entry in zip(prose, entries, strict=True)]
    each = inherited(entries, [facts(p, entry, cast) for p, entry in zip(prose, entries, strict=True)], cast)
    actors = {document: one.known for document, one in cast.documents.items()}
    times = [meant(entry, known) for entry in entries]
    return Tellings(prose, entries, words, each, Weights(words), known, actors, times, cast.persons, cast.nouns)


def _agreeing(told: Tellings, why: dict[str, str]) -> list[Event]:
    """Events of tellings whose times fit."""
    events: list[Event] = []
    near = Near(told, 0)
    for number, entry in enumerate(told.entries):
        time = span(entry)
        best: tuple[float, int, Verdict] | None = None
        for other in near.find(number):
            if fit(time, events[other].time):
                found = _against(told.fitting, told, number, events[other].members)
                if found.one and (best is None or found.worth > best[0]):
                    best = found.worth, other, found
        if best is None:
            events.append(Event(time))
        else:
            why[entry.id] = "; ".join(best[2].why)
        at = best[1] if best else len(events) - 1
        events[at].members.append(number)
        near.add(at, number)
    return events


def _against(compare: Callable[[int, int], Verdict], told: Tellings, number: int, members: Sequence[int]) -> Verdict:
    """A telling beside those of an event: the surest of them, but nothing where it is parted from one."""
    each = members[:COMPARED]
    if any(told.parted(number, member) is not None for member in each):
        return Verdict(0.0, ())
    return max((compare(number, member) for member in each), key=lambda found: found.worth)


def _at_odds(told: Tellings, events: Sequence[Event], why: dict[str, str]) -> list[list[Event]]:
    """Events in groups: those of a group are one event, told with dates that exclude each other."""
    groups: list[list[Event]] = []
    near = Near(told, YEAR)
    for event in events:
        first = event.members[0]
        best: tuple[float, int, Verdict] | None = None
        for other in near.find(*event.members[:KEYS]) if event.time is not None else ():
            found = _groups_beside(told, groups[other], event)
            if found.one and (best is None or found.worth > best[0]):
                best = found.worth, other, found
        if best is None:
            groups.append([event])
        else:
            groups[best[1]].append(event)
            why.setdefault(told.entries[first].id, "; ".join(best[2].why))
        for member in event.members[:KEYS]:
            near.add(best[1] if best else len(groups) - 1, member)
    return groups


def _groups_beside(told: Tellings, group: Sequence[Event], event: Event) -> Verdict:
    """An event beside a group: nothing where one document tells both, or where two tellings are parted."""
    here = [m for one in group for m in one.members][:COMPARED]
    there = event.members[:COMPARED]
    tellers = {told.entries[m].document for one in group for m in one.members}
    if any(told.entries[m].document in tellers for m in event.members):
        return Verdict(0.0, ())
    if any(told.parted(a, b) is not None for a, b in product(here, there)):
        return Verdict(0.0, ())
    first = group[0].members[:COMPARED]
    return max((told.excluding(a, b) for a, b in product(first, there)), key=lambda found: found.worth)


class Near:
    """Finds the events that share rare words with a telling, or an actor and a change, within so many seconds of its time."""

    def __init__(self, told: Tellings, reach: int) -> None:
        self.told = told
        self.by_words, self.by_changes = Blocks(2, reach), Blocks(1, reach)
        self.known: dict[int, tuple[tuple[Place, ...], tuple[Place, ...]]] = {}

    def add(self, event: int, number: int) -> None:
        """Let an event be found by one of its tellings."""
        words, changes = self._places(number)
        self.by_words.add(event, words)
        self.by_changes.add(event, changes)

    def find(self, *numbers: int) -> list[int]:
        """The events that a telling, or several of one event, are compared to."""
        found: dict[int, None] = {}
        for number in numbers:
            words, changes = self._places(number)
            found.update(dict.fromkeys(self.by_changes.find(changes)))
            found.update(dict.fromkeys(self.by_words.find(words)))
        return list(found)

    def _places(self, number: int) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
        """Where a telling is put, by its words and by its changes."""
        known = self.known.get(number)
        if known is None:
            told, time = self.told, span(self.told.entries[number])
            words = self.by_words.places(told.weights.rarest(told.words[number].words, KEYS), time)
            known = self.known[number] = words, self.by_changes.places(keys(told.facts[number], time), time)
        return known


def keys(told: Facts, time: Interval | None) -> Iterator[Hashable]:
    """By what a telling is found: each of its actors, or the noun that stands for one, with each of its changes, and with its very time."""
    who = [*sorted(told.core), *sorted(told.nouns), *sorted((told.named | told.near) - told.core)][:KEYS]
    for change in sorted(told.changes) or [told.verb]:
        yield from ((one, change) for one in who)
    yield from ((noun, noun) for noun in sorted(told.nouns))
    yield from ((one, time) for one in sorted(told.core)[:KEYS])


__all__ = ["Event", "keys", "merge", "tellings", "together"]
