"""Which noun a clause says more of: where the noun phrase before it begins, and which one of two agrees with it.

Knows word classes and marks, and the verb of that clause; does not know how clauses hang together, nor what a title is made of.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.languages.classes import AND, COMMA, DETERMINER, NAME, NOMINAL, NUMBER, PREPOSITION, STOP, letters
from timeline.sentences.borders import Span
from timeline.sentences.nodes import Kind, Node
from timeline.sentences.words import Words
from timeline.telling.pronouns import is_person
from timeline.telling.reports.sources import is_source

__all__ = ["AROUND", "apposed_to", "noun_before", "noun_of"]

AROUND = "{noun|name|determiner|base|number|preposition|ed|ing|mark|third}"
"""A word of a noun and of what hangs on it, in a pattern of classes: "the old town of Graz"."""


def _nested(words: Words, at: int) -> Iterator[int]:
    """Where the noun phrases begin that hang on one another before a word, the nearest first: "critics of | the push in | the south"."""
    start = _noun_start(words, at)
    for _ in range(_NESTED + 1):
        yield start
        if start < 2 or words.classes[start - 1] not in _LINKS or words.classes[start - 2] not in _NOUNS:
            return
        start = _noun_start(words, start - 1)


def noun_before(words: Words, at: int, low: int = 0) -> tuple[int, int]:
    """Where the noun phrase begins that ends before a word, not before `low`, and where it does with what it hangs on.

    >>> from timeline.languages import language
    >>> from timeline.sentences.words import read
    >>> noun_before(read(language("en").prose, "He saw the mills in the valley that closed."), 7, 2)
    (5, 2)
    """
    near = far = _noun_start(words, at)
    for _ in range(_NESTED):
        if far < low + 2 or words.classes[far - 1] not in _LINKS or words.classes[far - 2] not in _NOUNS:
            break
        far = max(low, _noun_start(words, far - 1))
    return near, far


_NESTED = 3
"""So many nouns at most hang on one another before a relative clause."""
_LINKS = frozenset(letters("preposition|and|due"))
_NOUNS = frozenset(NOMINAL + letters("ing|mark|thirds"))


def _noun_start(words: Words, at: int) -> int:
    """Where the noun begins that ends before a word, with its article: "the newly built mill | which"."""
    start = at
    if start > 1 and words.classes[start - 2 : start] == NAME + STOP:                                       # "Holt Inc., which"
        start -= 1
    while start and (words.classes[start - 1] in _NOUNS or start > 1 and words.classes[start - 2 : start] in _SAID_OF):
        start -= 1
        if start > 1 and words.classes[start - 1] == STOP and words.words[start - 2] in words.prose.titles:                # "Mr. | Holt"
            start -= 1
    if start and words.words[start - 1] in words.prose.currencies:
        start -= 1
    while start and words.classes[start - 1] == DETERMINER and words.words[start - 1] not in words.prose.owning:
        start -= 1
    return start


_SAID_OF = frozenset(a + b for a in NOMINAL + DETERMINER for b in letters("ed|participle"))


def noun_of(words: Words, node: Node, near: int, far: int) -> int | None:
    """Where the noun begins that a relative clause speaks of, of two that may be; None where nothing tells.

    "Who" speaks of the person right before it, of the owner in "the owner of Linz Steel, who", and a verb in the plural of a noun in the
    plural: "the mills in the valley that were sold".
    """
    if _may_be_another(node) or near == node.on - 1 and words.words[near] in words.prose.known | words.prose.pronouns.keys():
        return None                                                                                                  # "hurt her, | which"
    if near == far:
        return near
    plural = words.prose.numbers_of.get(words.words[node.verb.start]) if node.verb and node.subject is None else None
    if plural and words.classes[near - 1] == AND or _is_quantity(words, far):
        return far                                                                      # "five Danes and a Finn | who were questioned"
    if node.subject is None and words.words[node.body - 1] in words.prose.personal and words.classes[node.on - 1] == NAME:
        return near if _is_whom(words, near, node.on) else _of_place(words, near, far)
    if (event := _happening(words, node, near, far)) is not None:
        return event                                                                             # "the war in Arden | that began in May"
    starts = [near, *(start for start in _nested(words, node.on) if far <= start < near)]
    agree = [start for start in starts if words.words[_head(words, start, node.on)].endswith(words.prose.plural) is plural]
    return agree[0] if plural is not None and len(agree) == 1 else None


def _happening(words: Words, node: Node, near: int, far: int) -> int | None:
    """Where the event begins of two nouns of which one names none, and a clause says when it was: "the war in Arden, which began"."""
    here = _is_event(words, near, node.on)
    if here is _is_event(words, far, near):
        return None
    base = words.prose.bases.get(words.words[node.verb.main]) if node.verb else None
    if base in words.prose.happening:
        return near if here else far
    placed = not here and not node.comma and words.classes[node.on - 1] == NAME
    return far if placed and not (near + 1 < node.on and _is_named(words, near, node.on)) else None


def _may_be_another(node: Node) -> bool:
    """Whether a clause behind a comma may say more of what stands before another one: "The firm, based in Linz, | which"."""
    return node.kind is Kind.RELATIVE and node.comma and not node.sure


def _is_quantity(words: Words, far: int) -> bool:
    """Whether a noun phrase begins with how many there are of what follows: "many of | the mills"."""
    return words.classes[far] == NUMBER and words.words[far + 1] == words.prose.linking


def _is_whom(words: Words, near: int, end: int) -> bool:
    """Whether words [near, end) name a person: not what stands behind a preposition and may be none, "the mayor of | Linz"."""
    return words.classes[near - 1] != PREPOSITION or _is_named(words, near, end)


def _is_named(words: Words, near: int, end: int) -> bool:
    """Whether words [near, end) are a person's name."""
    return is_person(words.prose, words.text, words.text[words.starts[near] : words.ends[end - 1]], words.starts[near])


def _of_place(words: Words, near: int, far: int) -> int | None:
    """The same where a name behind a preposition is not surely a person's: "the owner of Linz" is one, "the arrival of Holt" is none."""
    if is_source(words.prose, words.words[_head(words, far, near)]):
        return far
    return near if _is_event(words, far, near) else None


def _head(words: Words, far: int, near: int) -> int:
    """The noun at the head of what begins at `far`, before the noun at `near`: "the | arrival | of Holt"."""
    return next(at for at in range(far, near) if at + 1 == near or words.classes[at + 1] == PREPOSITION)


def _is_event(words: Words, far: int, near: int) -> bool:
    """Whether that names an event."""
    head = words.words[_head(words, far, near)]
    return head in words.prose.happenings or head.endswith(words.prose.event_endings)


def apposed_to(words: Words, near: int) -> Span | None:
    """The name before a comma that a noun says more of: "Ada Berg, a clerk | who"."""
    if near < 2 or words.classes[near - 1] != COMMA or words.classes[near] != DETERMINER:
        return None
    start = near - 1
    while start and words.classes[start - 1] in _NAMED:
        start -= 1
    return (start, near - 1) if start < near - 1 and words.classes[near - 2] == NAME else None


_NAMED = frozenset(letters("name|noun|number"))
