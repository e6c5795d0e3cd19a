"""One timeline out of many documents: the same event told twice becomes one entry, with everyone's words and dates kept.

Two tellings are one event where their times fit (equal, or one inside the other, with half of it at the least) and their words do:
enough of the shorter one is in the other, a verb with it. Where the words are nearly the same and the times exclude each other by
little, the event is one and the dates are a conflict, unless one document tells both: then it happened twice. What one denies and
another tells is a conflict too. Nothing depends on the order of the documents: entries are taken from the narrowest to the widest
time, then by time and id. Each is compared to a bounded number of others that share its rarest words and its years, so that the
work grows as the entries do.

Knows entries and their words. Reads no text but theirs, and no clock.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from timeline.algebra.instants import DAY, WEEK, Instant, civil
from timeline.algebra.intervals import Interval
from timeline.document import Document, Entry, Evidence, Status, Timeline
from timeline.languages import prose_of
from timeline.merging.lanes import lanes
from timeline.merging.likeness import Likeness, Telling, Weights, telling
from timeline.wording import STANCES, when

KEYS = 8
"""So many of an entry's rarest words find what it is compared to."""
COMPARED = 16
"""An entry is compared to at most so many events, and in each to the first so many tellings."""
BLOCK = 60
"""Of the others that have a word in a year, at most so many, the last ones, are looked at."""
YEAR = 366 * DAY
IN_WEEK, IN_YEAR, LONGER = 0.5, 0.6, 0.7
"""The share of the shorter of two tellings that the other has where they are of one event: in a week, in a year, in a longer time."""
AT_ODDS, AT_ODDS_WHOLE = 0.75, 0.5
"""The same where one denies the other or their times exclude each other; and the share of both together."""
WHOLE = 0.8
"""The share of both together that makes one event of two without a time, or with other verbs."""
FEW = 2
"""Two tellings that share no more words than this tell too little where their times do not."""
BETWEEN_DAYS, TIMES = 2 * WEEK, 3
"""How far apart times may lie that are meant for one: days; longer ones, so many times their length."""
_UNSURE = frozenset({Status.PLANNED, Status.SPECULATED, Status.CONDITIONAL})
Known: TypeAlias = Mapping[str, Document]
"""Documents by their ids."""


def together(
    documents: Iterable[Document], entries: Iterable[Entry], merged: bool | None = None
) -> tuple[tuple[Document, ...], tuple[Entry, ...]]:
    """Documents and entries, each once, entries with their lanes and in order of time, unplaced ones last.

    The same event told twice becomes one entry where `merged`, and by default where there are several documents.
    """
    once = tuple(dict.fromkeys(documents))
    each = tuple(dict.fromkeys(entries))
    if merged or merged is None and len(once) > 1:
        each = _merged(once, each)
    about = lanes(once, each)
    ordered = sorted((replace(entry, lanes=about[entry.id]) for entry in each), key=_order)
    return once, tuple(ordered)


def merge(told: Timeline) -> Timeline:
    """A timeline in which each event stands once, with the evidence of all who tell it and the conflict where they disagree.

    >>> from timeline.extract import extract
    >>> one = Document("The old dam at Grel broke on 3 May 2020.", published="2020-05-05", publisher="Post")
    >>> two = Document("On 4 May 2020 the old dam at Grel broke.", published="2020-05-06", publisher="Courier")
    >>> [(e.edtf, len(e.evidence), e.conflict) for e in merge(extract([one, two], merged=False)).entries]
    [('2020-05-04', 2, '3 May 2020 (Post); 4 May 2020 (Courier)')]
    """
    documents, entries = together(told.documents, told.entries, merged=True)
    return replace(told, documents=documents, entries=entries)


def _order(entry: Entry) -> tuple[bool, float, float, str, int, str]:
    start = entry.start if entry.start is not None else entry.end
    end = entry.end if entry.end is not None else float("inf")
    return start is None, float(start or 0), end, entry.document, entry.event_start_char, entry.id


# -- who tells the same ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Event:
    """Entries that tell one event; `span` is the narrowest of their times, None where none is known."""

    span: Interval | None
    members: list[int] = field(default_factory=list)


def _merged(documents: Sequence[Document], entries: Sequence[Entry]) -> tuple[Entry, ...]:
    known = {document.id: document for document in documents}
    entries = sorted(entries, key=_narrowest_first)
    tellings = [telling(prose_of(known.get(entry.document)), entry) for entry in entries]
    weights = Weights(tellings)
    events = _agreeing(entries, tellings, weights)
    return tuple(_one(group, entries, known) for group in _at_odds(events, entries, tellings, weights, known))


def _narrowest_first(entry: Entry) -> tuple[float, float, str]:
    span = _span(entry)
    if span is None:
        return float("inf"), 0.0, entry.id
    return _width(span), float(span.start if span.start is not None else span.end or 0), entry.id


def _span(entry: Entry) -> Interval | None:
    return Interval(entry.start, entry.end) if entry.start is not None or entry.end is not None else None


def _width(span: Interval) -> float:
    return float(span.end - span.start) if span.start is not None and span.end is not None else float("inf")


class _Near:
    """Finds the events that share rare words and years with a telling."""

    def __init__(self, weights: Weights, reach: Instant = 0) -> None:
        self.weights = weights
        self.reach = reach
        self.blocks: defaultdict[tuple[str, int | None], list[int]] = defaultdict(list)

    def _keys(self, words: frozenset[str], span: Interval | None) -> Iterator[tuple[str, int | None]]:
        years = _years(span, self.reach)
        for word in self.weights.rarest(words, KEYS):
            yield from ((word, year) for year in years)

    def add(self, number: int, words: frozenset[str], span: Interval | None) -> None:
        """Let event `number` be found."""
        for key in self._keys(words, span):
            block = self.blocks[key]
            if not block or block[-1] != number:
                block.append(number)

    def find(self, words: frozenset[str], span: Interval | None) -> list[int]:
        """The numbers of the events that have the most such words in common, two at the least; first added first among equals."""
        common: defaultdict[int, set[str]] = defaultdict(set)
        for key in self._keys(words, span):
            for number in self.blocks.get(key, ())[-BLOCK:]:
                common[number].add(key[0])
        alike = (number for number, words in common.items() if len(words) > 1)
        return sorted(alike, key=lambda number: (-len(common[number]), number))[:COMPARED]


def _years(span: Interval | None, reach: Instant) -> Sequence[int | None]:
    """The years under which a time is found; of a time longer than that its first and last ones, of an open one those at its end."""
    if span is None:
        return (None,)
    start = span.start if span.start is not None else (span.end or 0) - YEAR
    end = span.end if span.end is not None else start + YEAR
    first, last = civil(start - reach).year, civil(end - 1 + reach).year
    return range(first, last + 1) if last - first < 12 else (*range(first, first + 6), *range(last - 5, last + 1))


def _agreeing(entries: Sequence[Entry], tellings: Sequence[Telling], weights: Weights) -> list[_Event]:
    events: list[_Event] = []
    near = _Near(weights)
    for number, (entry, told) in enumerate(zip(entries, tellings, strict=True)):
        span = _span(entry)
        best: tuple[float, int] | None = None
        for other in near.find(told.words, span):
            if _fit(span, events[other].span):
                worth = max(_same(weights.likeness(told, tellings[m]), entry, entries[m]) for m in events[other].members[:COMPARED])
                if worth and (best is None or worth > best[0]):
                    best = worth, other
        at = best[1] if best else len(events)
        if best is None:
            events.append(_Event(span))
        events[at].members.append(number)
        near.add(at, told.words, span)
    return events


def _fit(one: Interval | None, other: Interval | None) -> bool:
    """Whether two times are equal, or one lies in the other with at least its half (Sunday night in Sunday); two that are not known
    fit each other alone."""
    if one is None or other is None:
        return one is other
    if one.encloses(other) or other.encloses(one):
        return True
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0 and 2 * common >= min(_width(one), _width(other))


def _same(like: Likeness, one: Entry, other: Entry) -> float:
    """How alike two tellings are whose times fit, or 0 where they are not one event.

    The wider the times, the more must be shared; so too where one denies what the other tells.
    """
    first, second = _span(one), _span(other)
    if first is None or second is None:
        enough = like.whole >= WHOLE and like.shared > FEW
    else:
        width = max(_width(first), _width(second))
        odd = (one.status is Status.NEGATED) != (other.status is Status.NEGATED)
        least = AT_ODDS if odd else IN_WEEK if width <= WEEK else IN_YEAR if width <= YEAR else LONGER
        enough = like.overlap >= least and like.whole >= least / 2 and min(like.shared - 1, like.plain) > (width > WEEK)
        enough = enough and (like.verbs or like.whole >= WHOLE)
    return like.overlap + like.whole if enough else 0.0


def _at_odds(
    events: Sequence[_Event], entries: Sequence[Entry], tellings: Sequence[Telling], weights: Weights, known: Known
) -> list[list[_Event]]:
    """Events in groups: those of a group are one event, told with dates that exclude each other."""
    groups: list[list[_Event]] = []
    near = _Near(weights, reach=DAY * 31)

    def alike(group: Sequence[_Event], event: _Event) -> float:
        tellers = {entries[m].document for one in group for m in one.members}
        if not _close(group[0].span, event.span) or any(entries[m].document in tellers for m in event.members):
            return 0.0
        pairs = ((a, b) for a in group[0].members[:COMPARED] for b in event.members[:COMPARED] if _may_mean(entries[a], entries[b], known))
        return max((_nearly_the_same(weights.likeness(tellings[a], tellings[b])) for a, b in pairs), default=0.0)

    for event in events:
        told = tellings[event.members[0]]
        found = near.find(told.words, event.span) if event.span is not None else []
        worth, at = max(((alike(groups[other], event), -other) for other in found), default=(0.0, 0))
        if worth:
            groups[-at].append(event)
        else:
            groups.append([event])
        near.add(-at if worth else len(groups) - 1, told.words, event.span)
    return groups


def _nearly_the_same(like: Likeness) -> float:
    enough = like.overlap >= AT_ODDS and like.whole >= AT_ODDS_WHOLE and like.shared > FEW and like.plain > 1 and like.verbs
    return like.overlap + like.whole if enough else 0.0


def _may_mean(one: Entry, other: Entry, known: Known) -> bool:
    """Whether two tellings whose times exclude each other can be of one event.

    What was told before the other's time came was not told of that; a plan made after the other plan's time had come is a new one.
    """
    first, second = _told_at(one, known), _told_at(other, known)
    if first is None or second is None or one.start is None or other.start is None:
        return True
    if one.status in _UNSURE and other.status in _UNSURE:
        return max(first, second) < min(one.start, other.start) + DAY
    return (one.status in _UNSURE or first > other.start) and (other.status in _UNSURE or second > one.start)


def _told_at(entry: Entry, known: Known) -> Instant | None:
    """The end of the day on which an entry's document was published."""
    day = known[entry.document].published_interval if entry.document in known else None
    return day.end if day else None


def _close(one: Interval | None, other: Interval | None) -> bool:
    """Whether two times exclude each other, and by so little that they may be meant for the same: two weeks between days, three
    times its length between longer ones."""
    if one is None or other is None or one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    gap = max(one.start, other.start) - min(one.end, other.end)
    wider = max(_width(one), _width(other))
    return 0 <= gap <= (BETWEEN_DAYS if wider <= WEEK else TIMES * wider)


# -- what is told of it ---------------------------------------------------------------------------------------------------------

def _one(group: Sequence[_Event], entries: Sequence[Entry], known: Known) -> Entry:
    """The entry of a group: the narrowest telling of the date that most publishers give, of equals the one given last, with the
    evidence of all."""

    def published(entry: Entry) -> str:
        document = known.get(entry.document)
        return (document.published if document else None) or ""

    def support(event: _Event) -> tuple[int, str, str]:
        told = [entries[m] for m in event.members]
        return len({_publisher(e.document, known) for e in told}), max(map(published, told)), max(e.id for e in told)

    def foremost(e: Entry) -> tuple[object, ...]:
        return e.status is Status.NEGATED, e.status in _UNSURE, _narrowest_first(e)[0], e.status is Status.REPORTED, published(e), e.id

    head = min((entries[m] for m in max(group, key=support).members), key=foremost)
    members = [entries[m] for event in group for m in event.members]
    members.sort(key=lambda e: (published(e), e.document, e.event_start_char, e.id))
    evidence = tuple(shown for e in members for shown in e.evidence or (_evidence(e, known),))
    conflict = _conflict(members, known) if len(group) > 1 or _denied(members) else head.conflict
    return replace(head, evidence=evidence, conflict=conflict)


def _evidence(e: Entry, known: Known) -> Evidence:
    document = known.get(e.document)
    return Evidence(
        e.document, document.publisher if document else None, e.phrase, e.phrase_start_char, e.phrase_end_char, e.event,
        e.event_start_char, e.event_end_char, e.start, e.end,
    )  # fmt: skip


def _publisher(document: str, known: Known) -> str:
    return (known[document].publisher if document in known else None) or document


def _denied(members: Sequence[Entry]) -> bool:
    return len({e.status is Status.NEGATED for e in members}) > 1


def _conflict(members: Sequence[Entry], known: Known) -> str:
    """Who says what: each time with those who give it, the one that most give first."""
    who: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for e in sorted(members, key=_order):
        stance = STANCES.get(e.status)
        who[when(e) + (f", {stance}" if stance else "")][_publisher(e.document, known)] = None
    said = sorted(who.items(), key=lambda one: -len(one[1]))
    return "; ".join(f"{time} ({', '.join(sorted(names))})" for time, names in said)
