"""Who or what an entry is about: the actors that it names, and how they are called on a chart.

Knows actors and how often they stand. A lane is an actor whom two places tell of, or whom the documents of its entry name three times; a
person is one lane, whatever a text calls her, and by her last name where nobody else has it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.document import Entry
from timeline.merging.actors import Cast

MOST = 4
"""An entry has at most so many lanes: the commonest of its names."""
OFTEN = 3
"""A name that its documents have so often is a lane, even of one place."""
_ADDED = re.compile(r"\[([^\]]+)\]")


def lanes(cast: Cast, entries: Sequence[Entry]) -> dict[str, tuple[str, ...]]:
    """For each entry, by its id, the names that it is about: those in its event and title, the commonest first.

    >>> from timeline.extract import extract
    >>> told = extract("Anna Weber built the Grel dam in 2018. In 2020 Weber left Grel.")
    >>> [entry.lanes for entry in told.entries]
    [('Weber', 'Grel'), ('Weber', 'Grel')]
    """
    named = {entry.id: tuple(dict.fromkeys(_actors(cast, entry))) for entry in entries}
    many: Counter[str] = Counter()
    for entry in entries:
        many.update(dict.fromkeys(named[entry.id], max(1, len(entry.evidence))))
    each = {document: Counter(one.actors) for document, one in cast.documents.items()}
    brief = _brief(cast, many)
    return {entry.id: tuple(brief[name] for name in _foremost(entry, named[entry.id], many, each)) for entry in entries}


def _actors(cast: Cast, entry: Entry) -> Iterator[str]:
    """The actors named in an event, and in what its title adds in brackets."""
    yield from cast.within(entry.document, entry.event_start_char, entry.event_end_char)
    for added in _ADDED.findall(entry.title):
        yield from cast.alike(entry.document, added)


def _foremost(entry: Entry, names: Sequence[str], many: Mapping[str, int], each: Mapping[str, Mapping[str, int]]) -> list[str]:
    told = dict.fromkeys((entry.document, *(e.document for e in entry.evidence)))
    kept = [name for name in names if many[name] > 1 or sum(each.get(document, {}).get(name, 0) for document in told) >= OFTEN]
    return sorted(kept, key=lambda name: -many[name])[:MOST]


def _brief(cast: Cast, names: Iterable[str]) -> dict[str, str]:
    """How each actor is called: by the short form that stands alone as often as the whole, where nobody else has it."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for name in cast.often:
        for word in {name.split()[0], name.split()[-1]}:
            bearers[word].add(name)

    def called(name: str) -> str:
        words = name.split()
        for word in (words[-1], words[0]):
            if len(words) > 1 and cast.spelled[name, word] >= cast.spelled[name, name] and bearers[word] == {name}:
                return word
        return name

    return {name: called(name) for name in names}
