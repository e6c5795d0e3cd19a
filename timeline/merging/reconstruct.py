"""One timeline out of many documents: the same event told twice becomes one entry, with everyone's words and dates kept.

In five steps: the names of all documents become actors (actors), each entry is read for who did what to whom (facts) and for what it
says as a whole (bags), tellings that share an actor and a change, or rare words, are found near each other in time (blocks), compared
(same), and what belongs together is joined (joining) and shown as one (shown). Nothing depends on the order of the documents: entries
are taken from the narrowest to the widest time, then by time and id. Each is compared to a bounded number of others, so that the work
grows as the entries do.

Knows entries and how the steps follow each other. Reads no clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.document import Document, Entry, Timeline
from timeline.languages import prose_of
from timeline.merging.actors import Cast
from timeline.merging.affairs import Affairs
from timeline.merging.bags import bags, rarest
from timeline.merging.blocks import Blocks, Months
from timeline.merging.facts import Facts, facts, inherited
from timeline.merging.joining import joined
from timeline.merging.lanes import lanes
from timeline.merging.same import Tellings
from timeline.merging.shown import in_order, shown
from timeline.merging.times import YEAR, Known, fit, narrowest_first, span

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


def _merged(documents: Sequence[Document], entries: Sequence[Entry], cast: Cast) -> tuple[Entry, ...]:
    known = {document.id: document for document in documents}
    told = tellings(known, sorted(entries, key=narrowest_first), cast)
    groups = joined([entry.document for entry in told.entries], compared(told), told.worth)
    return tuple(shown(_by_time([told.entries[n] for n in group]), known, _why(told, group), told.prose[group[0]]) for group in groups)


def _why(told: Tellings, group: Sequence[int]) -> dict[str, str]:
    """Why each telling of an event is one with the first of those that it is most like, by entries' ids."""
    why = {}
    for at, number in enumerate(group[1:], 1):
        best = max(group[: min(at, NEAREST)], key=lambda other: (told.worth(other, number), -other)) if at > 1 else group[0]
        why[told.entries[number].id] = "; ".join(told.reasons(best, number))
    return why


NEAREST = 4
"""The reasons of a telling are those by which it is most like one of so many others."""


def _by_time(entries: Sequence[Entry]) -> list[list[Entry]]:
    """The tellings of one event, those together whose times fit; from the narrowest on."""
    groups: list[list[Entry]] = []
    for entry in entries:
        home = next((group for group in groups if fit(span(group[0]), span(entry))), None)
        if home is None:
            groups.append([entry])
        else:
            home.append(entry)
    return groups


def tellings(known: Known, entries: Sequence[Entry], cast: Cast) -> Tellings:
    """What is known of some entries, as far as they are compared."""
    prose = [prose_of(known.get(entry.document)) for entry in entries]
    each = inherited(entries, [facts(p, entry, cast) for p, entry in zip(prose, entries, strict=True)], cast)
    said = [bags(p, entry, one, cast) for p, entry, one in zip(prose, entries, each, strict=True)]
    named = {document: one.known for document, one in cast.documents.items()}
    published = {document.id: document.published or "" for document in known.values()}
    affairs = Affairs({name: named.get(name, frozenset()) for name in known}, cast.persons, published)
    return Tellings(prose, entries, each, said, known, affairs)


def compared(told: Tellings) -> Iterator[tuple[int, int]]:
    """The pairs of tellings that are compared: they share rare words, or an actor and a change, at times that may be one; or their
    documents write of one affair, and their times lie in one month, or one in the other."""
    many = Counter(word for said in told.bags for word in said.words)
    finders = (Blocks(2, 0), Blocks(1, 0), Blocks(1, YEAR))
    told_in: dict[str, Months] = {}
    for number, entry in enumerate(told.entries):
        time = span(entry)
        words, by_change = rarest(told.bags[number].words, many, KEYS), list(keys(told.facts[number]))
        core = told.facts[number].core
        each: tuple[Sequence[Hashable], ...] = (words, by_change, [key for key in by_change if key[0] in core])
        for finder, sought in zip(finders, each, strict=True):
            places = finder.places(dict.fromkeys(sought), time)
            yield from ((other, number) for other in finder.find(places))
            finder.add(number, places)
        for document in (entry.document, *told.affairs.near.get(entry.document, ())):
            if document in told_in:
                yield from ((other, number) for other in told_in[document].near(time))
        told_in.setdefault(entry.document, Months()).add(number, time)


def keys(told: Facts) -> Iterator[tuple[str, str]]:
    """By what a telling is found: each of its actors, or the noun that stands for one, with each of its changes."""
    who = [*sorted(told.core), *sorted(told.nouns), *sorted((told.named | told.near) - told.core)][:KEYS]
    for change in sorted(told.changes) or [told.verb]:
        yield from ((one, change) for one in who)
    yield from ((noun, noun) for noun in sorted(told.nouns))


__all__ = ["compared", "keys", "merge", "tellings", "together"]
