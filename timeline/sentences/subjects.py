"""Subjects: where the noun phrase before a verb begins, what stands before it, and what of a clause is its subject.

Knows classes of words. Knows not which clause a verb belongs to, nor what a conjunction joins: that is in timeline.sentences.predicates
and timeline.sentences.coordination. Holds the sets of classes by which they all read.
"""

from __future__ import annotations

from timeline.languages.classes import COMMA, DETERMINER, OBJECT, SUBORDINATING, THAT, TIME, letters, pattern
from timeline.sentences.clauses import Verb
from timeline.sentences.stack import OpenClause, Stack

ADVERBS = frozenset(letters("adverb|degree|not"))
BORDERS = frozenset(letters("comma|semicolon|who|that|where|conj|open|close|dash|sub"))
"""What parts a clause from the one before it."""
DETERMINING = frozenset(letters("determiner|pronoun"))
ADVERBIAL_HEADS = frozenset(letters("preposition|to|adverb|degree|time|not|sub"))
"""With what an adverbial before a subject begins: "Despite the rain, | he left"."""
JOINING = frozenset(letters("conj"))
NOUNS = frozenset(letters("name|noun|number|base|third|ing|mark|time|object|pronoun|close|closequote"))
"""With what a noun phrase ends."""
NOUN_PHRASE = frozenset(letters("nominal|determiner|pronoun|adverb|degree|object|mark|not"))
"""What the noun phrase right before a verb is made of."""
NO_SUBJECTS = letters("comma|conj|adverb|degree|time|preposition")
"""What is no subject by itself."""
_DATING = frozenset(letters("time|adverb|degree"))
_NOMINALS = "{noun|number|base|third|ing|ed}"
_NOUNS_ALONE = frozenset(letters("noun|number|base|third|ing|ed"))
_BEFORE_SUBJECT = pattern("(?:{preposition|degree|adverb}{0,2}{time}{1,12}|{conj}|{adverb|degree}(?!" + _NOMINALS + "))*")
"""What stands before a subject without a comma: "On Monday | the board", not "Nearly simultaneous blasts"."""
_OF_NOUN = pattern("{adverb|degree}" + _NOMINALS)
_CONTACT = pattern("(?:{noun|name|third|base})(?P<own>{determiner|pronoun}{nominal}{0,4})$")


def subject_of(stack: Stack, clause: OpenClause) -> tuple[int, int] | None:
    """The words before its verb that are the subject of a clause: "On Monday | the board | quickly left"."""
    if clause.verb is None or not clause.is_finite:
        return None
    classes, end = stack.classes, clause.verb.start
    while end > clause.body and classes[end - 1] in ADVERBS:
        end -= 1
    start = _behind_dates(classes, clause.body, end)
    if stack.words.words[clause.body] == stack.words.prose.article:                                      # "the 1990s boom"
        start = clause.body
    while start > clause.body and stack.words.words[start - 1] in stack.words.prose.standing:              # "| former mayor Kay left"
        start -= 1
    while end > start and classes[end - 1] == COMMA:
        end -= 1
    opened = classes[start] in SUBORDINATING and not (start == 0 and classes[0] == THAT and classes[1:2] in _NOUNS_ALONE)  # "That plan"
    return (start, end) if end > start and not opened else None


def is_adverbial(classes: str, start: int, end: int) -> bool:
    """Whether what stands between two words stands before a subject: "On Monday", "Despite the rain", not "On Monday the mayor"."""
    start = _behind_dates(classes, start, end)
    if 0 < start == end - 1 and classes[start - 1] == TIME:                                                 # "Last week alone,"
        return True
    if _OF_NOUN.match(classes, start, end) is not None:                                                 # "Nearly simultaneous blasts"
        return False
    return start == end or classes[start] in ADVERBIAL_HEADS


def may_be_subject(classes: str, start: int, end: int) -> bool:
    """Whether what stands between two words may be a subject: "The mayor", not "On Monday", nor "and then"."""
    return start < end and not is_adverbial(classes, start, end) and bool(classes[start:end].strip(NO_SUBJECTS))


def _behind_dates(classes: str, start: int, end: int) -> int:
    """The first word behind the time and the adverbs at the head of what stands between two words."""
    return _BEFORE_SUBJECT.match(classes, start, end).end()                    # type: ignore[union-attr]


def noun_phrase_start(stack: Stack, at: int) -> int:
    """Where the noun phrase begins that ends right before a word: "said | the old mill | closed"."""
    classes, last = stack.classes, at
    while at and classes[at - 1] in NOUN_PHRASE and (at == last or not stack.ends_verb(at)):
        if classes[at - 1] == OBJECT and at < last:                                                     # "told them | the mill had"
            break
        at -= 1
        if classes[at] in DETERMINING and (not at or classes[at - 1] != DETERMINER):
            break
    return at


def adverbs_start(classes: str, at: int) -> int:
    """Where the adverbs begin that stand right before a word: "the mill | quickly closed"."""
    while at and classes[at - 1] in ADVERBS:
        at -= 1
    return at


def predicate_start(classes: str, at: int) -> int:
    """Where a predicate begins whose verb is at a word: with its adverbs, or its time behind a conjunction: "and | in May closed"."""
    adverbs = start = adverbs_start(classes, at)
    while start and classes[start - 1] in _DATING:
        start -= 1
    return start if start and classes[start - 1] in JOINING else adverbs


def contact_subject(classes: str, body: int, at: int) -> int | None:
    """Where a subject begins right behind a noun, whose verb is at a word: "the bill | the president | signed".

    With it begins a relative clause without a pronoun. Words before `body` are not looked at.
    """
    found = _CONTACT.search(classes, max(body, at - 6), at)                                             # none is longer
    return found.start("own") if found is not None else None


def breaking_subject(stack: Stack, verb: Verb) -> int | None:
    """The same inside a clause that waits for another verb behind this one: "the bill | the president signed | expired"."""
    own = contact_subject(stack.classes, stack.top.body, verb.start)
    following = stack.next_finite(verb.start) if own is not None else None
    return own if following is not None and BORDERS.isdisjoint(stack.classes[verb.end : following.start]) else None
