"""Predicates: what a verb group does, which takes the place of a clause's verb or opens a clause of its own.

Knows the forms of verbs and what stands right before them. Knows not what marks and conjunctions open before any verb is seen: that is
in timeline.sentences.openings.
"""

from __future__ import annotations

from timeline.languages.classes import AND, BE, COMMA, DETERMINER, LETTERS, NOUN, PREPOSITION, TIME, letters, pattern
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.coordination import coordinate, joined_at, whole_subject_start
from timeline.sentences.nodes import FINITE, Kind
from timeline.sentences.participles import NO_OBJECT, PASSIVE, infinitive, is_reduced, may_be_participle, participle
from timeline.sentences.reports import (
    inserted_start,
    is_inverted,
    is_told,
    open_report,
    open_told,
    parted_subject,
    resume_report,
    tells,
    tells_of_before,
    told_subject,
)
from timeline.sentences.stack import AFTER_PARTICIPLE, OpenClause, Stack
from timeline.sentences.subjects import (
    JOINING,
    NO_SUBJECTS,
    adverbs_start,
    breaking_subject,
    contact_subject,
    noun_phrase_start,
    predicate_start,
)

_CLAUSE_ENDS = frozenset(letters("comma|closequote"))
"""What stands before a subject where the clause before it has ended."""
_INSERTION_ENDS = frozenset(letters("comma|dash|close"))
_ING = LETTERS["ing"]
_JOINED = pattern("{determiner|noun|name}{ed|participle|noun}{and}$")
_MODIFIED = frozenset(letters("noun|base|third"))
_ITS_NOUNS = frozenset(letters("noun|name|base|third|determiner|number"))
_ITS_OBJECTS = frozenset(letters("determiner|object|name|number|pronoun"))
_DUE, _NOUN_THIRD = LETTERS["due"], LETTERS["third"]
_AS_NOUN = frozenset(letters("thirds|said"))
"""Forms of verbs that belong to a noun right behind an article: "an | estimated 4,000 people"."""
_ENDINGS = frozenset(letters("ed|participle|said"))
_PLURAL = frozenset(letters("base|bare"))
"""Forms of verbs in the plural, that nouns share."""


def predicate(stack: Stack, verb: Verb) -> None:
    """Find the clause of a verb group, or open it: "The plan, | drawn up by Kay, was dropped", "He left | and she stayed"."""
    if verb.form is Form.PARTICIPLE and stack.top.kind is Kind.RELATIVE and stack.top.verb is None:         # "that | closed"
        verb = verb._replace(form=Form.FINITE)
    if _completes_last(stack, verb):
        _complete_last(stack.top, verb)
    elif _is_noun(stack, verb):
        stack.drop(verb)
    elif verb.form is Form.INFINITIVE:
        infinitive(stack, verb)
    elif verb.form not in FINITE:
        participle(stack, verb)
    elif is_reduced(stack, verb):
        participle(stack, verb._replace(form=Form.PARTICIPLE))
    else:
        _finite(stack, verb)


def _completes_last(stack: Stack, verb: Verb) -> bool:
    """Whether a participle goes with the verb before it past a word on its place: "was first | reported"."""
    at, last = verb.start - 1, stack.top.verbs[-1] if stack.top.verbs else None
    if last is None or last.end != at or stack.classes[last.main] not in BE or stack.classes[verb.start] not in PASSIVE:
        return False
    return stack.words.words[at] in stack.words.prose.records


def _complete_last(clause: OpenClause, verb: Verb) -> None:
    """Make the last verb of a clause and a participle one."""
    last = clause.verbs[-1]
    clause.verbs[-1] = whole = last._replace(end=verb.end, main=verb.main)
    if clause.verb is last:
        clause.verb = whole


def _is_noun(stack: Stack, verb: Verb) -> bool:
    """Whether what may be a verb in the plural stands behind "a", or is none: "a half-hour wait", "sites about the war"."""
    if verb.end > verb.start + 1:
        return False
    if stack.top.kind is Kind.COMPLEMENT and stack.top.verb is None and verb.start == stack.top.body:       # "said that | plans to open"
        return stack.classes[verb.start] == _NOUN_THIRD
    if stack.classes[verb.start] == _ING and (_is_event(stack, verb) or _is_framed(stack, verb)):
        return True
    if _is_modifier(stack, verb):
        return True
    if stack.classes[verb.start] == _DUE and stack.words.words[verb.start] not in stack.words.prose.bases:
        return True
    if stack.classes[verb.start] not in _PLURAL:
        noun = may_be_participle(stack, verb) or stack.classes[verb.start] in _AS_NOUN
        return noun and _is_determined(stack, verb.start)
    start = noun_phrase_start(stack, verb.start)
    if start > 1 and stack.classes[start - 1] == AND and stack.classes[start] != DETERMINER:               # "a model and law | graduate"
        start = noun_phrase_start(stack, start - 1)
    return not stack.words.prose.singular.isdisjoint(stack.words.words[start : verb.start])


def _is_event(stack: Stack, verb: Verb) -> bool:
    """Whether a form in -ing names an event behind its noun: "a council | hearing that", not "the man | shooting the film"."""
    classes = stack.classes
    before = classes[verb.start - 1 : verb.start] in _ITS_NOUNS and classes[verb.end : verb.end + 1] not in _ITS_OBJECTS
    return before and stack.words.words[verb.start] in stack.words.prose.happenings


def _is_framed(stack: Stack, verb: Verb) -> bool:
    """Whether a form in -ing is the noun of what opens a sentence: "In heavy | trading on the exchange, shares rose"."""
    body, words = stack.top.body, stack.words
    opens = stack.top.kind is Kind.OWN and stack.top.verb is None and words.words[body] in words.prose.frames
    between = stack.classes[body + 1 : verb.start]
    return opens and between != "" and not between.strip(NOUN) and stack.classes[verb.end : verb.end + 1] in NO_OBJECT


def _is_modifier(stack: Stack, verb: Verb) -> bool:
    """Whether a participle goes with another before a noun: "the man's torn and | faded coat"."""
    found = _JOINED.search(stack.classes, max(0, verb.start - 3), verb.start)
    if found is None or stack.classes[verb.end : verb.end + 1] not in _MODIFIED or not may_be_participle(stack, verb):
        return False
    return stack.classes[verb.start - 3] == DETERMINER or stack.words.words[verb.start - 3].endswith(stack.words.prose.owners)


def _is_determined(stack: Stack, at: int) -> bool:
    """Whether nothing but an article or an owner stands before a word, which cannot be a subject: "our very | talented clerk"."""
    at = adverbs_start(stack.classes, at)
    word, prose = stack.words.words[at - 1] if at else "", stack.words.prose
    owns = word.endswith(prose.owners) or at > 1 and word in prose.owning_marks
    return owns or word in prose.introducing or word == prose.article


def _finite(stack: Stack, verb: Verb) -> None:
    """A finite verb, in a clause that waits for one or in one that has its own."""
    if _awaits_finite(stack):
        _first_finite(stack, verb)
        return
    at = predicate_start(stack.classes, verb.start)
    left = noun_phrase_start(stack, at)
    if left == at:
        _without_subject(stack, verb, at)
    else:
        _with_subject(stack, verb, whole_subject_start(stack, left))


def _awaits_finite(stack: Stack) -> bool:
    """Whether the top has no verb, or only a participle before its subject: "Asked on Monday the mayor | left"."""
    top = stack.top
    return top.verb is None or top.kind in AFTER_PARTICIPLE and not top.is_finite


def _first_finite(stack: Stack, verb: Verb) -> None:
    """The first finite verb of a clause, or of one that breaks it behind its subject: "The deal, | Kay said,", "The deal | he signed"."""
    if (report := inserted_start(stack, verb)) is not None:
        stack.push(Kind.INSERTED, report, report, comma=True)
    elif (own := breaking_subject(stack, verb)) is not None:
        stack.push(Kind.RELATIVE, own, own, on=own, sure=False)
    stack.take(verb)


# -- in a clause that has its verb ------------------------------------------------------------------------------------------------------


def _without_subject(stack: Stack, verb: Verb, at: int) -> None:
    """A finite verb with nothing of a subject before it: it goes on with what waits for one, or shares the subject of another."""
    before = stack.classes[at - 1] if at else ""
    waiting = None if before in JOINING else stack.waiting()
    if before == COMMA and waiting is None and tells(stack, verb) and (parted := parted_subject(stack)) is not None:
        resume_report(stack, verb, *parted)
    elif before == COMMA and is_inverted(stack, verb, waiting):
        open_report(stack, at, waiting)
        stack.take(verb)
    elif waiting is not None:
        _resume(stack, verb, at, waiting)
    elif before in _INSERTION_ENDS and (told := told_subject(stack, at)) is not None:
        open_told(stack, verb, *told)
    elif before in JOINING and _goes_on_as_participle(stack, verb):
        stack.take(verb)                                                                        # "a man kidnapped and | killed by them"
    elif before in JOINING or before == COMMA:
        coordinate(stack, verb, at)
    else:
        stack.take(verb)
        stack.top.sure = False


def _goes_on_as_participle(stack: Stack, verb: Verb) -> bool:
    """Whether what may be a past tense stands beside a participle that says more of a noun, and has no object."""
    top = stack.top
    reduced = top.kind is Kind.REDUCED and top.verb is not None and top.verb.form is Form.PARTICIPLE
    following = stack.classes[verb.end : verb.end + 1]
    return reduced and may_be_participle(stack, verb) and (following in NO_OBJECT or following in PASSIVE)


def _with_subject(stack: Stack, verb: Verb, left: int) -> None:
    """A finite verb with its subject before it, that begins at a word."""
    before = stack.classes[left - 1] if left else ""
    waiting = stack.waiting()
    if before == TIME and joined_at(stack, left) < left:                                         # "and on April 15 | the king declared"
        coordinate(stack, verb, left)
    elif before in _CLAUSE_ENDS:
        _behind_comma(stack, verb, left, waiting)
    elif before in JOINING:
        coordinate(stack, verb, left)
    elif before == PREPOSITION and waiting is None:
        if verb.end == verb.start + 1 and stack.classes[verb.start] in _ENDINGS and stack.classes[verb.end : verb.end + 1] in NO_OBJECT:
            participle(stack, verb._replace(form=Form.PARTICIPLE))                                        # "with 40 cases | reported"
        else:                                                                                             # "with narrower bore"
            stack.top.verbs.append(verb)
    elif waiting is not None and not is_told(stack, left):
        heads = stack.top.kind is Kind.ADVERBIAL and stack.top.start == stack.open[waiting - 1].body
        stack.close(left if heads else predicate_start(stack.classes, verb.start), waiting)             # "When it ended | the yard was"
        if heads:
            stack.top.body = left
        stack.take(verb)
    else:
        _within(stack, verb, left)


def _behind_comma(stack: Stack, verb: Verb, left: int, waiting: int | None) -> None:
    """A finite verb whose subject stands behind a comma: "It will close, | the bank said.", "He left, | she stayed"."""
    if tells(stack, verb) and tells_of_before(stack, verb):
        open_report(stack, left, waiting)
        stack.take(verb)
    elif waiting is not None:
        _resume(stack, verb, left, waiting)
    else:
        coordinate(stack, verb, left)


def _within(stack: Stack, verb: Verb, left: int) -> None:
    """A finite verb right inside a clause that has its verb: what that tells, or a relative clause without a pronoun."""
    told = is_told(stack, left)
    passive = not BE.isdisjoint(stack.classes[verb.start : verb.end])
    own = None if told or passive else contact_subject(stack.classes, max(stack.top.body, left - 1), verb.start)
    if own is not None:
        stack.push(Kind.RELATIVE, own, own, on=own, sure=False)
    elif told or not may_be_participle(stack, verb):
        stack.push(Kind.COMPLEMENT, left, left, sure=told)
    else:                                                                                                 # "got himself | banned"
        stack.top.verbs.append(verb)
        return
    stack.take(verb)


def _resume(stack: Stack, verb: Verb, at: int, waiting: int) -> None:
    """Go on with a clause that waits for its verb: "The yard, which he bought, | closed"."""
    stack.close(_end_of_break(stack, at), waiting)
    stack.take(verb)


def _end_of_break(stack: Stack, at: int) -> int:
    """Where a clause ends that breaks another before its verb at a word: at the last comma, where only a time stands behind it."""
    top, classes = stack.top, stack.classes
    comma = classes.rfind(COMMA, top.verb.end if top.verb else top.start, at)
    if comma > 0 and not classes[comma:at].strip(NO_SUBJECTS):
        return comma
    return stack.before_links(at)
