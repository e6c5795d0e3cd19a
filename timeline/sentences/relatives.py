"""Relative words: who, which, that and where open a clause that says more of a noun, or one that gives what is told or asked.

Knows which noun stands before them. Knows not where the clause ends: a comma or a verb tells that.
"""

from __future__ import annotations

from timeline.languages.classes import COMMA, LETTERS, NUMBER, PAUSES, PREPOSITION, TIME, letters, pattern
from timeline.sentences.nodes import Kind
from timeline.sentences.reports import last_verb_tells
from timeline.sentences.stack import Stack
from timeline.sentences.subjects import (
    ADVERBS,
    JOINING,
    NOUN_PHRASE,
    NOUNS,
)

_CASE = pattern("{noun|base|time}{pronoun|determiner|name}")
_HANGING = NOUN_PHRASE | frozenset(letters("preposition"))
_NOUNS_BACK = 9
"""So many words at most stand between a noun and the "that" of what it says."""
_OPEN = LETTERS["open"]
_FROM = pattern("{preposition}{determiner}?{name|noun}{1,3}")
_NO_CLAUSE_BEHIND = frozenset(letters("preposition|sub|to|determiner"))
"""Behind what "that" is a pronoun: "after that"."""


def who(stack: Stack, at: int) -> None:
    """A relative clause, or what is asked: "the man | who", "the day | on which", "asked | who"."""
    start = at - 1 if at and stack.classes[at - 1] == PREPOSITION else at
    before = stack.classes[start - 1] if start else ""
    parted = before in PAUSES
    noun = start - (parted or before == _OPEN)                                                             # "the mill (| which closed)"
    if not noun or stack.ends_verb(noun) and not parted:
        stack.push(Kind.COMPLEMENT, start, at + 1)
        return
    personal = stack.words.words[at] in stack.words.prose.personal
    on = _past_aside(stack, noun, personal) if parted else noun
    either = parted and not personal and stack.top.kind is Kind.REDUCED and stack.top.comma                  # "Kay, based in Linz, | which"
    case = start < at and _CASE.match(stack.classes, at + 1) is not None                                   # "in which case | you may"
    stack.push(Kind.RELATIVE, start, at + 1 + case, on=_before_time(stack, on), comma=parted, sure=not either)


def _past_aside(stack: Stack, at: int, personal: bool) -> int:
    """The end of the noun before a comma, past its age, or past where somebody is from: "Kay, 71, | who", "Kay, of Linz, | who"."""
    classes, prior = stack.classes, stack.classes.rfind(COMMA, 0, at)
    if prior < 1 or classes[prior - 1] not in NOUNS:
        return at
    age = classes[prior + 1 : at] == NUMBER
    return prior if age or personal and _FROM.fullmatch(classes, prior + 1, at) is not None else at


def _before_time(stack: Stack, at: int) -> int:
    """The end of the noun before a time: "a shop | in 1995 that closed"; the word itself where no noun stands there."""
    noun = at
    while noun > 1 and stack.classes[noun - 1] == TIME:
        noun -= 1
    if noun < at and stack.classes[noun - 1] == PREPOSITION:
        noun -= 1
    return noun if noun > 0 and stack.classes[noun - 1] in NOUNS and not stack.ends_verb(noun) else at


def that(stack: Stack, at: int) -> None:
    """A relative clause or what is told: "the flood | that hit", "said | that", "news | that"; a pronoun where no verb follows."""
    before = stack.classes[at - 1] if at else ""
    first = _behind_adverbs(stack.classes, at + 1)
    following = stack.next_verb(at)
    subject = following is not None and following.start == first
    if not at or before in _NO_CLAUSE_BEHIND or not subject and stack.next_finite(at) is None:
        return
    if before in JOINING and subject and stack.top.kind is Kind.RELATIVE:                    # "that hit the coast and | that killed"
        noun = stack.top.on
        stack.close_before(at, len(stack.open) - 1)
        stack.push(Kind.RELATIVE, at, at + 1, on=noun)
    elif before in JOINING:                                                                  # "said that he left and | that"
        depth = stack.innermost(Kind.COMPLEMENT)
        if depth is not None:
            stack.close_before(at, depth)
        stack.push(Kind.COMPLEMENT, at, at + 1)
    elif before in NOUNS and not stack.ends_verb(at) and (subject or not _tells_before(stack, at)):
        stack.push(Kind.RELATIVE, at, at + 1, on=_before_time(stack, at))
    else:
        stack.push(Kind.COMPLEMENT, at, at + 1)


def _behind_adverbs(classes: str, at: int) -> int:
    """The first word from one on that is no adverb."""
    while at < len(classes) and classes[at] in ADVERBS:
        at += 1
    return at


def _tells_before(stack: Stack, at: int) -> bool:
    """Whether what stands before "that" takes what is told: "told the court | that", "news | that", "aware | that"."""
    word, prose = stack.words.words[at - 1], stack.words.prose
    if not prose.contents.isdisjoint(stack.words.words[_nouns_start(stack, at) : at]):              # "fear among the clerks | that"
        return True
    return word in prose.claims or word in prose.contents or word in prose.matrix or last_verb_tells(stack)


def _nouns_start(stack: Stack, at: int) -> int:
    """Where the nouns begin that hang on one another before a word, some words back at most: "fear among the clerks | that"."""
    low = max(0, at - _NOUNS_BACK)
    start = at
    while start > low and stack.classes[start - 1] in _HANGING and not stack.ends_verb(start):
        start -= 1
    return start


def where(stack: Stack, at: int) -> None:
    """A relative clause behind a noun, or what is asked: "the town | where he lives", "asked | how"."""
    parted = bool(at) and stack.classes[at - 1] == COMMA
    noun = at - parted
    if stack.words.words[at] in stack.words.prose.places and noun > 0 and stack.classes[noun - 1] in NOUNS:
        stack.push(Kind.RELATIVE, at, at + 1, on=noun, comma=parted)
    elif stack.next_verb(at) is not None:
        stack.push(Kind.COMPLEMENT, at, at + 1)
