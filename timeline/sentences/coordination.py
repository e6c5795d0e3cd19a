"""Coordination: what a conjunction joins, nouns of one subject or clauses beside one another.

Knows conjunctions and commas by their classes. Knows not which verb needs a clause of its own: timeline.sentences.predicates asks here.
"""

from __future__ import annotations

from timeline.languages.classes import AND, COMMA, DETERMINER, LETTERS, OBJECT, PRONOUN, TIME, letters
from timeline.sentences.clauses import Verb
from timeline.sentences.nodes import FINITE, Kind
from timeline.sentences.reports import is_told
from timeline.sentences.stack import ENCLOSED, Stack
from timeline.sentences.subjects import ADVERBIAL_HEADS, ADVERBS, BORDERS, JOINING, NOUN_PHRASE, NOUNS

_ING = LETTERS["ing"]
_ALSO = tuple(letters("conj"))
_BETWEEN_NOUNS = frozenset(letters("preposition|and|or"))
_SUBJECT_BORDERS = frozenset(letters("comma|semicolon|but|closequote|openquote"))
_DATING = frozenset(letters("comma|time|adverb|degree|preposition"))
"""What stands between a conjunction and a clause that is dated first: ", and then, on May 2, | served"."""


def coordinate(stack: Stack, verb: Verb, left: int) -> None:
    """Open a clause at a word beside one that is open: "He left | and she stayed", "left | and went"."""
    joined = joined_at(stack, left)
    comma = bool(joined) and stack.classes[joined - 1] == COMMA
    stack.close_before(joined, _depth_beside(stack, comma))
    stack.push(Kind.COORDINATE, min(joined + 1, left), left, comma=comma, sure=joined < left)
    stack.take(verb)


def _depth_beside(stack: Stack, comma: bool) -> int:
    """The depth of the clause that another is beside: the innermost with a finite verb, or behind a comma the one that it broke."""
    depth, waits = len(stack.open), stack.waiting() is not None
    while depth > 1:
        clause = stack.open[depth - 1]
        ended = comma and not waits and (clause.comma or clause.kind is Kind.ADVERBIAL)
        if clause.kind in ENCLOSED or clause.is_finite and not ended:
            break
        depth -= 1
    return depth


def joined_at(stack: Stack, left: int) -> int:
    """The conjunction before a clause, or before what stands in front of its subject: ", | but despite his support, it failed".

    The first word of the clause itself, where there is none.
    """
    classes = stack.classes
    at = left
    while at and classes[at - 1] == TIME:
        at -= 1
    if at and classes[at - 1] in JOINING:
        return at - 1
    if left and classes[left - 1] == COMMA:
        at = left - 2
        while at > 0 and classes[at] not in BORDERS:
            at -= 1
        while at > 0 and classes[at] in _DATING:
            at -= 1
        if at > 0 and classes[at] in JOINING and classes[at + 1] in ADVERBIAL_HEADS and _is_verbless(stack, at, left):
            return at
    return left


def _is_verbless(stack: Stack, start: int, end: int) -> bool:
    """Whether no verb group begins between two words."""
    following = stack.next_verb(start)
    return following is None or following.start >= end


def lists_on(stack: Stack, verb: Verb) -> bool:
    """Whether a verb behind a comma is one of a list of what was done: "left, | moved to Bonn and married"."""
    following = stack.next_verb(verb.start)
    return following is not None and following.form in FINITE and stack.classes[following.start - 1] == AND


def _is_named(classes: str, at: int) -> bool:
    """Whether a verb in -ing is a noun, behind an article: "the | planning"."""
    return at > 0 and classes[at] == _ING and classes[at - 1] == DETERMINER


def whole_subject_start(stack: Stack, left: int) -> int:
    """Where the subject begins of which the noun phrase at a word is the last: "| the shops in Graz and two bars in Linz | closed"."""
    classes, at = stack.classes, left
    if left < len(classes) and classes[left] == PRONOUN and classes[left - 1 : left] not in _ALSO:              # "told clerks | he was"
        return left
    while at and (classes[at - 1] in NOUN_PHRASE or classes[at - 1] in _BETWEEN_NOUNS or stack.ends_verb(at)):
        if stack.ends_verb(at) and not _is_named(classes, at - 1):
            start = stack.infinitive_before(at)                                            # "said plans | to open | a mill were dropped"
            if start is None or classes[start - 1] not in NOUNS:
                break
            at = start
            continue
        if classes[at - 1] == OBJECT and at < left + 1:
            break
        at -= 1
    while at < left and (classes[at] in JOINING or classes[at] in ADVERBS):
        at += 1
    joined = at > 1 and classes[at - 1] in JOINING
    border = joined or at and (classes[at - 1] in _SUBJECT_BORDERS or is_told(stack, at))
    return at if border and (classes[at] not in ADVERBIAL_HEADS or joined and classes[at - 2] == COMMA) else left
