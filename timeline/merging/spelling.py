"""Which capitals are names: not those of a headline, nor of a word that only the head of a sentence gives its capital.

Knows how often the words of all documents are spelled with a capital and without. Does not know who is who.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from timeline.document import BlockKind, Document
from timeline.languages.prose import Prose
from timeline.merging.names import Name

__all__ = ["as_name", "of_body", "parted", "spelled"]

_HEADINGS = frozenset((BlockKind.TITLE, BlockKind.HEADING))


def of_body(document: Document, names: Iterable[Name]) -> list[Name]:
    """The names of a document; of its headings, where many words have a capital, those that its body has too."""
    found = list(names)
    heads = [(b.start_char, b.end_char) for b in document.blocks if b.kind in _HEADINGS]
    if not heads:
        return found
    starts = [start for start, _ in heads]

    def headed(name: Name) -> bool:
        at = bisect_right(starts, name.start) - 1
        return at >= 0 and name.start < heads[at][1]

    body = {name.text for name in found if not headed(name)}
    return [name for name in found if name.text in body or not headed(name)]


def spelled(documents: Iterable[Iterable[Name]], small: Mapping[str, int]) -> frozenset[str]:
    """The words that have a capital inside a sentence, more often than they have none: those are names."""
    inside: Counter[str] = Counter()
    for names in documents:
        for name in names:
            words = name.text.split()
            inside.update(words if not name.head or name.title else words[1:])
    return frozenset(word for word, n in inside.items() if n > small[word.lower()])


def parted(name: Name, whole: Collection[str], inside: Collection[str]) -> Iterator[Name]:
    """A name, or the two that stand side by side: "In Geneva | Amir Dost met"."""
    first, _, rest = name.text.partition(" ")
    if " " in rest and rest in whole and not name.title:
        if first in inside:
            yield name._replace(end=name.start + len(first), text=first, nouns=(), brief="", person=False)
        yield name._replace(start=name.end - len(rest), text=rest, head=False, placed=False, definite=False)
    else:
        yield name


def as_name(prose: Prose, name: Name, inside: frozenset[str], small: Mapping[str, int]) -> Name | None:
    """A name as it is, or without the word that the head of a sentence gave its capital; None where none is left."""
    words = name.text.split()
    if name.title:
        return name
    if len(words) == 1:
        return name if words[0] in inside and words[0].lower() not in prose.standing_for else None
    if name.head and words[0] not in inside and small[words[0].lower()]:                    # "Shares of Kestrel", "Rival Foxton"
        rest = words[2:] if words[1].islower() else words[1:]
        start = name.end - len(" ".join(rest))
        return name._replace(start=start, text=" ".join(rest), head=False) if rest and rest[0] in inside else None
    return name
