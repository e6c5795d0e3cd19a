"""Who or what an entry is about: names, found without a model by their capitals, their last words and how often they stand.

Knows spelling and the language's words that are no names. A name is a run of capitalised words that is seen inside a clause
somewhere; "Anna Weber" and "Weber" are one where the word stands alone as often. A name is a lane where two places tell of it, or
the documents of its entry have it three times.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from timeline.document import Document, Entry
from timeline.languages import prose_of
from timeline.languages.prose import Prose

MOST = 4
"""An entry has at most so many lanes: the commonest of its names."""
OFTEN = 3
"""A name that its documents have so often is a lane, even of one place."""


def lanes(documents: Iterable[Document], entries: Sequence[Entry]) -> dict[str, tuple[str, ...]]:
    """For each entry, by its id, the names that it is about: those in its event and title, the commonest first.

    >>> from timeline.extract import extract
    >>> told = extract("Anna Weber built the Grel dam in 2018. In 2020 Weber left Grel.")
    >>> [entry.lanes for entry in told.entries]
    [('Weber', 'Grel'), ('Weber', 'Grel')]
    """
    known = {document.id: document for document in documents}
    runs = {entry.id: _runs(prose_of(known.get(entry.document)), entry) for entry in entries}
    inside = {run for found in runs.values() for run, head in found if not head}
    words = {word for run in inside for word in run.split()}
    each = {id: tuple(dict.fromkeys(run for run, head in found if _is_name(run, head, inside, words))) for id, found in runs.items()}
    often = Counter(run for found in each.values() for run in found)
    named = {id: tuple(dict.fromkeys(_lane(run, often) for run in found)) for id, found in each.items()}
    many: Counter[str] = Counter()
    for entry in entries:
        many.update(dict.fromkeys(named[entry.id], max(1, len(entry.evidence))))
    texts = {id: document.text for id, document in known.items()}
    return {entry.id: _foremost(entry, named[entry.id], many, texts) for entry in entries}


def _runs(prose: Prose, entry: Entry) -> list[tuple[str, bool]]:
    """The capitalised runs of an event and of the names its title adds, each with whether it stands at the head of a clause."""
    found = []
    for text in (entry.event, *re.findall(r"\[([^\]]+)\]", entry.title)):
        for one in prose.names.finditer(text):
            head = not text[: one.start()].strip(" \"'“‘(") and text is entry.event
            words = _trimmed(prose, one[0].split())
            if words:
                found.append((" ".join(words), head and one[0].startswith(words[0])))
    return found


def _trimmed(prose: Prose, words: list[str]) -> list[str]:
    """A run without words that begin no name ("The", "On", "Monday"), and without a preposition at its end."""
    while words and words[0].lower().rstrip(".") in prose.nameless:
        words = words[1:]
    while words and (words[-1].lower() in prose.nameless or words[-1].islower()):
        words = words[:-1]
    return words


def _is_name(run: str, head: bool, inside: set[str], words: set[str]) -> bool:
    """Whether a run is a name: at the head of a clause any word has a capital, so it must be met elsewhere, or be more than one."""
    return not head or run in inside or " " in run or run in words


def _lane(run: str, often: Counter[str]) -> str:
    """The last word of a name, or else its first, where that stands alone as often as the whole: Weber, Apple; but South Africa."""
    words = run.split(" ")
    return next((word for word in (words[-1], words[0]) if often[word] >= often[run]), run)


def _foremost(entry: Entry, names: tuple[str, ...], many: Counter[str], texts: dict[str, str]) -> tuple[str, ...]:
    told = {entry.document, *(e.document for e in entry.evidence)}

    def stands(name: str) -> bool:
        whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        places = (found for document in told for found in whole.finditer(texts.get(document, "")))
        return next(islice(places, OFTEN - 1, None), None) is not None

    kept = [name for name in names if many[name] > 1 or stands(name)]
    return tuple(sorted(kept, key=lambda name: -many[name])[:MOST])
