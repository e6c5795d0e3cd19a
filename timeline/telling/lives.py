"""Lives: the years in brackets behind a name are a birth and a death: "Ada Berg (7 May 1890 – 3 November 1958) was a painter".

Knows how long a life may be, and where its years stand; who is meant is what the sentence is about. What is added to the name stands in
square brackets: it is assumed, not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.languages.classes import BE, NAME
from timeline.placing.placed import Placed
from timeline.sentences.nodes import Kind
from timeline.sentences.passage import Sentence
from timeline.telling.heads import Stated

YEARS = range(10, 115)
"""So many years a life lasts that a text tells by its birth and its death."""
_YEAR = 31_556_952

__all__ = ["life"]


def life(sentence: Sentence, placed: Placed) -> Iterator[tuple[Placed, Stated]]:
    """The birth and the death that a range in brackets tells of the subject before it, each with what it states; nothing of any other.

    >>> from timeline.extract import read_phrases
    >>> from timeline.document import Document
    >>> from timeline.settings import Settings
    >>> read = read_phrases(Document("Ada Berg (7 May 1890 – 3 November 1958) was a painter."), Settings())
    >>> [(part.meaning.value, told.title) for part, told in life(read.passage.at(10, 38), read.placed[0])]
    [('1890-05-07', 'Ada Berg [born]'), ('1958-11-03', 'Ada Berg [died]')]
    """
    if len(placed.parts) != 2 or not _is_life(placed):
        return
    name = _name_before(sentence, placed.stands[0])
    if name is None:
        return
    start, end = name
    words = " ".join(sentence.text[start:end].split())
    for part, said in zip(placed.parts, (sentence.prose.born, sentence.prose.died), strict=True):
        yield part, Stated(start, placed.stands[1], f"{words} [{said}]", None)


def _is_life(placed: Placed) -> bool:
    interval = placed.meaning.interval
    if interval is None or interval.start is None or interval.end is None:
        return False
    return (interval.end - interval.start) // _YEAR in YEARS


def _name_before(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """The name before the brackets around an offset that "is" or "was" says something of."""
    words, nodes = sentence.words, sentence.tree.nodes
    node, main = nodes[sentence.tree.at(words.at(start - sentence.low))], nodes[0]
    if node.kind is not Kind.BRACKETED or main.verb is None or main.subject is None or words.classes[main.verb.main] not in BE:
        return None
    first = main.subject[0]
    name = first < node.start <= main.verb.start and words.classes[first] == words.classes[node.start - 1] == NAME
    begin, end = sentence.low + words.starts[first], sentence.low + words.ends[node.start - 1]
    bodies = sentence.prose.no_person.search(sentence.text, begin, end)
    return (begin, end) if name and bodies is None else None
