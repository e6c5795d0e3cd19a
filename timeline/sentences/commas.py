"""Commas: what stood before the subject, a list, or a clause that breaks another, ends at one or goes on behind it.

Knows commas and what stands around them by its class. Knows not what other marks and words open: that is in timeline.sentences.openings.
"""

from __future__ import annotations

from timeline.languages.classes import COMMA, DETERMINER, NAME, PREPOSITION, TIME, letters, pattern
from timeline.sentences.nodes import Kind
from timeline.sentences.stack import AFTER_PARTICIPLE, ENCLOSED, OpenClause, Stack
from timeline.sentences.subjects import (
    DETERMINING,
    is_adverbial,
    may_be_subject,
    noun_phrase_start,
    predicate_start,
)

_PLACE = pattern("{name}{1,2}{comma}{time|preposition}")
"""The rest of a place that stands before a subject."""
_ASKING = frozenset(letters("who|that|where"))
_NOUN_OF_TIME = pattern("{nominal}{1,4}|{participle|ed}{time}{1,8}")
"""What belongs to the time before it: "the 15 May | polling date", "the year | ended 30 June"."""
_THINGS = frozenset(letters("noun|base|third"))
_APPOSED = pattern("{comma}{determiner}?{name|noun}{1,4}{comma}{and}{adverb}*(?={finite})")
_GOES_ON = pattern("{comma}{conj}{adverb}*(?={finite})")
_LISTED_ON = pattern(
    "{comma}(?:{nominal|determiner|preposition}{1,6}{comma}){0,4}{nominal|determiner|preposition}{1,6}{comma}?{and}"
    "{noun|name|number|base|third|determiner|preposition}{1,8}{comma}"
)
"""The rest of a list behind a comma, up to the comma that ends it: ", wind and snow,"."""
_LISTED = pattern("{comma}{and}{determiner}(?:{nominal|preposition|and}){1,20}(?={comma|stop|semicolon|dash|who|that}|$)")
"""One more of a list, that has no verb: ", and the talks in May"."""


def comma(stack: Stack, at: int) -> None:
    """A comma ends what stood before the subject, and what broke a clause that waits for its verb: "On Monday, | she", "As he left, |"."""
    top = stack.top
    if _LISTED_ON.match(stack.classes, at) is not None and _opens_with_list(stack, at):
        return
    if top.verb is None or top.kind in AFTER_PARTICIPLE and not top.is_finite:                     # "In an attempt to win, | he"
        place = _PLACE.fullmatch(stack.classes, top.body, at + 2) is not None
        if place or is_adverbial(stack.classes, top.body, at) or _opens_with_time(stack, top.body, at) or _says_more_of_opening(stack, at):
            top.body = at + 1
        return
    if any((found := one.match(stack.classes, at)) is not None and found.end() in stack.starts for one in (_APPOSED, _GOES_ON)):
        return                                                                                           # "his aide, | Kay, | and left"
    if (listed := _listing(stack, at)) is not None:
        stack.close(at, listed)
        return
    depth = stack.waiting()
    if depth is None or top.kind in ENCLOSED or stack.breaks(depth) and _has_subject(stack, stack.open[depth - 1]):
        return
    stack.close(at, depth)
    fronted = top.kind is Kind.COMPLEMENT and stack.classes[stack.top.body] not in DETERMINING         # "Fearing that it fails, he left"
    if fronted or not _has_subject(stack, stack.top):
        stack.top.body = at + 1


def _opens_with_list(stack: Stack, at: int) -> bool:
    """Whether a comma stands in a list before the subject: "Citing rain, | wind and snow, the board", "In Ulm, | Graz and Linz, he"."""
    top, classes = stack.top, stack.classes
    return top.kind is Kind.PARTICIPIAL or not top.is_finite and classes[top.body] == PREPOSITION and classes[at - 1] != TIME


def _listing(stack: Stack, at: int) -> int | None:
    """The depth below a relative clause that ends where the list goes on that its noun is in: "a vote, which failed, | and the talks"."""
    top, classes = stack.top, stack.classes
    if top.kind is not Kind.RELATIVE or not top.comma or COMMA in classes[top.verbs[-1].end : at] or not top.is_finite:
        return None
    listed = _LISTED.match(classes, at)
    following = stack.next_verb(at)
    if listed is None or following is not None and following.start < listed.end():
        return None
    depth = len(stack.open) - 1
    while stack.open[depth - 1].kind is Kind.RELATIVE and stack.open[depth - 1].comma:
        depth -= 1
    return depth


def _opens_with_time(stack: Stack, at: int, comma: int) -> bool:
    """Whether the noun behind the time that opens a clause is its owner's, or its own: "During Thursday's meeting, | Kay said".

    "By the 15 May polling date, | Kay had left", "For the year ended 30 June, | it sold": not "On Monday the mayor, | who was ill,".
    """
    classes, words, prose = stack.classes, stack.words.words, stack.words.prose
    if prose.letters[words[at]] != PREPOSITION:
        return False
    start = end = at if classes[at] == TIME else at + 1
    while end < comma and classes[end] == TIME:
        end += 1
    if end > start and words[end].endswith(prose.owners):
        return True
    its_own = prose.article in words[start:end] and _NOUN_OF_TIME.fullmatch(classes, end, comma) is not None
    return its_own and classes[comma + 1 : comma + 2] not in _ASKING


def _says_more_of_opening(stack: Stack, at: int) -> bool:
    """Whether what a comma ends says more of what opens a clause: "On 21 July, the fifth day of the siege, | the town fell"."""
    classes, body = stack.classes, stack.top.body
    opened = body > stack.top.start and classes[body - 1] == COMMA
    opened = opened and (classes[body] == DETERMINER or body > 1 and classes[body - 2] in _THINGS and not classes[body:at].strip(NAME))
    following = stack.next_finite(at) if opened and may_be_subject(classes, body, at) else None
    if following is None:
        return False
    subject = predicate_start(classes, following.start)
    return noun_phrase_start(stack, subject) == at + 1 < subject


def _has_subject(stack: Stack, clause: OpenClause) -> bool:
    """Whether a clause has what may be its subject before the first that hangs on it: "The yard, which he bought, |"."""
    first = next((c.start for c in stack.clauses if c.parent is clause and c.start >= clause.body), len(stack.classes))
    return may_be_subject(stack.classes, clause.body, first)
