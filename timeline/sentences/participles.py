"""Participles and infinitives: verbs without a subject of their own, and what may be a past tense or a participle.

Knows when one of them opens a clause: behind the noun that it says more of, behind a comma, or at the head of the sentence. Knows not
what verbs with a subject do: that is in timeline.sentences.predicates.
"""

from __future__ import annotations

from timeline.languages.classes import AND, BE, COMMA, DETERMINER, LETTERS, PREPOSITION, PRONOUN, TIME, letters, pattern
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.coordination import joined_at, lists_on, whole_subject_start
from timeline.sentences.nodes import ASIDE, Kind
from timeline.sentences.reports import is_told, last_verb_tells
from timeline.sentences.stack import OpenClause, Stack
from timeline.sentences.subjects import (
    BORDERS,
    DETERMINING,
    JOINING,
    NOUNS,
    adverbs_start,
    breaking_subject,
    contact_subject,
    noun_phrase_start,
    predicate_start,
)

PASSIVE = frozenset(letters("PP"))
_EITHER, _SURE, _SAID = frozenset(letters("ed|participle")), LETTERS["participle"], LETTERS["said"]
"""What is a participle or a past tense ("opened"), with what is sure to be a participle ("taken")."""
_PARTING = frozenset(letters("comma|dash"))
_MODIFIED = NOUNS - {PRONOUN}
"""With what a noun phrase ends that a participle right behind it says more of."""
_GOVERNING = frozenset(letters("preposition|to|time"))
"""Behind what a noun phrase is no subject."""
NO_OBJECT = frozenset(letters("preposition|to|time|adverb|degree|comma|stop|close|where|sub|conj|semicolon|dash"))
"""What follows a participle that has no object."""
_CLAUSE_PARTS = (COMMA, TIME)
"""Behind what a conjunction opens a clause: "It closed, | and Kay", "It closed in 1999 | and Kay"."""
_TRAILING = letters("adverb|degree|not")
_PARTED_TIME = pattern("{comma|dash}{time}{ed|participle}")
_ENDED = pattern("{time}{1,8}{comma}{name|determiner|pronoun}")
"""The end of a period before the subject of a sentence: "the year ended | 30 June, the"."""
_RELATIVE = pattern("{comma}{preposition}?{who|where}{adverb|degree|not}*$")
"""What stands before the verb of a relative clause that has no other subject."""


def infinitive(stack: Stack, verb: Verb) -> None:
    """An infinitive is its clause's own; a passive one behind a noun says more of that: "a vote | to be held in May"."""
    top, classes = stack.top, stack.classes
    passive = classes[verb.main] in PASSIVE and not BE.isdisjoint(classes[verb.start : verb.main])
    if passive and top.verb is not None and classes[verb.start - 1] in NOUNS:
        stack.push(Kind.REDUCED, verb.start, verb.start, on=verb.start)
    elif _heads_sentence(stack, verb, verb.start):
        stack.push(Kind.PARTICIPIAL, verb.start, verb.start)
    stack.take(verb)


def participle(stack: Stack, verb: Verb) -> None:
    """A participle opens a clause behind a comma, at the head, or behind the noun that it says more of."""
    top = stack.top
    at = max(top.body, adverbs_start(stack.classes, verb.start))
    if top.is_finite and _PARTED_TIME.match(stack.classes, at - 2) is not None:                           # "a second vote, | now fixed"
        at -= 1
    before = stack.classes[at - 1] if at else ""
    if at == top.body and top.verb is None:
        if top.kind is Kind.RELATIVE and verb.form is Form.GERUND:                              # "whose | governing council will meet"
            return
        if _heads_sentence(stack, verb, at):
            stack.push(Kind.PARTICIPIAL, at, at)
    elif before in _PARTING:
        _parted(stack, verb, at)
    elif before == AND and _is_beside(top, verb):                                               # "left, joining a bank and | founding"
        stack.close_before(at, len(stack.open) - 1)
        stack.push(Kind.PARTICIPIAL, at, at, comma=True)
    elif before in _MODIFIED and (stack.classes[verb.start - 1] != TIME or top.verb is None):                # not "on Monday saying"
        stack.push(Kind.REDUCED, at, at, on=at)
    elif _bounds_period(stack, verb):
        stack.push(Kind.REDUCED, verb.start, verb.start, on=verb.start)
    stack.take(verb)


def _is_beside(top: OpenClause, verb: Verb) -> bool:
    """Whether a verb in -ing goes on behind a clause of one that has its object: "joining a bank and | founding"."""
    first = top.verb
    if first is None or first.form is not Form.GERUND or verb.form is not Form.GERUND:
        return False
    return top.kind is Kind.PARTICIPIAL and top.comma and first is top.verbs[-1] and verb.start - first.end > 1


def _bounds_period(stack: Stack, verb: Verb) -> bool:
    """Whether a verb says what time a period came to its end: "in the quarter | ended 30 September"."""
    words, classes = stack.words, stack.classes
    return classes[verb.start - 1] == TIME == classes[verb.end : verb.end + 1] and words.words[verb.start - 1] in words.prose.periods


def _heads_sentence(stack: Stack, verb: Verb, at: int) -> bool:
    """Whether a verb begins what stands before the subject of a sentence: "| Born in Linz, he", "| To win, he"."""
    top = stack.top
    return top.verb is None and at == top.body and top.kind is Kind.OWN and COMMA in stack.classes[verb.end :]


def _parted(stack: Stack, verb: Verb, at: int) -> None:
    """Open the clause of a participle behind a comma: "The plan, | drawn up by Kay", "He left, | saying", "a house, | built in 1920"."""
    if stack.top.verb is None:
        stack.push(Kind.REDUCED, at, at, on=at - 1, comma=True)
        return
    depth = len(stack.open)
    while depth > 1 and stack.open[depth - 1].kind in ASIDE:
        depth -= 1
    stack.close_before(at, depth)
    if stack.classes[verb.start] in _EITHER and stack.classes[at - 2] in NOUNS:
        stack.push(Kind.REDUCED, at, at, on=at - 1, comma=True, sure=False)
    else:
        stack.push(Kind.PARTICIPIAL, at, at, comma=True)


def may_be_participle(stack: Stack, verb: Verb) -> bool:
    """Whether a verb is one word that is a participle, or a past tense that looks like one: "taken", "opened", "announced by the board"."""
    if verb.end > verb.start + 1:
        return False
    told = stack.classes[verb.start] == _SAID and stack.words.words[verb.end : verb.end + 1] == (stack.words.prose.agent,)
    return told or stack.classes[verb.start] in _EITHER


def is_reduced(stack: Stack, verb: Verb) -> bool:
    """Whether what may be a past tense is a participle that says more of the noun before it: "an inquiry | opened in May | found"."""
    if not may_be_participle(stack, verb) or not verb.start:
        return False
    top, classes = stack.top, stack.classes
    if top.verb is None and breaking_subject(stack, verb) is not None:
        return False
    if top.kind is Kind.RELATIVE and top.verb is None and top.body < verb.start and stack.waiting() is not None:
        return False                                                                            # "the boats that Kay unveiled in May | are"
    if _bounds_period(stack, verb) and _ENDED.match(classes, verb.end) is not None:
        return True
    before = classes[max(0, predicate_start(classes, verb.start) - 1)]
    if before not in _MODIFIED and before != COMMA:
        return False
    if top.is_finite or before == COMMA and top.kind is Kind.REDUCED and top.parent is not None and top.parent.is_finite:
        return _is_aside(stack, verb) if before == COMMA else _says_more_of_noun(stack, verb)
    return classes[verb.start] == _SURE and before != COMMA or _leaves_subject_to_next(stack, verb) or _in_opening(stack, verb)


def _in_opening(stack: Stack, verb: Verb) -> bool:
    """Whether a verb stands in what opens a sentence before its subject: "According to papers | filed in May, the firm owed"."""
    classes, following = stack.classes, stack.next_finite(verb.start)
    if following is None or classes[stack.top.body] != PREPOSITION or classes[verb.end : verb.end + 1] not in NO_OBJECT:
        return False
    left = noun_phrase_start(stack, predicate_start(classes, following.start))
    return left < following.start and classes[left - 1] == COMMA and left > verb.end


def _is_aside(stack: Stack, verb: Verb) -> bool:
    """The same behind a comma, where the clause has its verb: "They moved to a house, | built in 1920", not "left, moved and married"."""
    return stack.waiting() is None and not lists_on(stack, verb) and joined_at(stack, verb.start) == verb.start


def _says_more_of_noun(stack: Stack, verb: Verb) -> bool:
    """The same right behind a noun, where the clause has its verb: "They moved to a house | built in 1920"."""
    classes = stack.classes
    if stack.waiting() is not None:
        return False
    noun, tells = noun_phrase_start(stack, verb.start), last_verb_tells(stack)
    if not tells and contact_subject(classes, 0, verb.start) is not None:                       # "the gains | these issues made"
        return False
    left = whole_subject_start(stack, noun)
    if left and classes[left - 1] in JOINING and (classes[left] in DETERMINING or classes[left - 2] in _CLAUSE_PARTS):
        return False                                                                            # "He left and the bank closed in May"
    said_of_noun = tells and stack.ends_verb(noun)                                              # "said | prices soared"
    if stack.infinitive_before(noun) is not None and is_told(stack, left):                           # "said plans to sell it | failed"
        return False
    return classes[verb.end : verb.end + 1] in NO_OBJECT and not said_of_noun


def _next_behind_comma(stack: Stack, verb: Verb) -> bool:
    """Whether the next finite verb that no relative clause has stands right behind a comma: "Kay, born in Linz, which burnt, | left"."""
    following, at = stack.next_finite(verb.start), verb.end
    while following is not None and _RELATIVE.search(stack.classes, at, following.start):
        at = following.end
        following = stack.next_finite(following.start)
    return following is not None and stack.classes[at : following.start].rstrip(_TRAILING)[-1:] == COMMA


def _leaves_subject_to_next(stack: Stack, verb: Verb) -> bool:
    """Whether the next verb has no subject unless it is the noun before this one: "an inquiry opened in May | found"."""
    classes = stack.classes
    following = stack.next_finite(verb.start)
    if following is None or classes[verb.end] not in NO_OBJECT:
        return False
    between = classes[verb.end : following.start]
    if classes[verb.start - 1] == COMMA:
        return _next_behind_comma(stack, verb)
    if not BORDERS.isdisjoint(between):
        by = stack.words.words[verb.end] == stack.words.prose.agent and stack.ends_verb(verb.end)
        return by and between[-1:] == COMMA                                                       # "a group led by Kay, a clerk, | said"
    first = noun_phrase_start(stack, following.start)
    if stack.top.kind is Kind.ADVERBIAL and verb.end < first and classes[first - 1] == TIME and classes[first] == DETERMINER:
        return False                                                                            # "When it ended in May the yard was"
    return first <= verb.end or classes[first - 1] in _GOVERNING or classes[following.start - 1] == TIME
