"""The pieces of a sentence that tell an event each: its clauses, parted before infinitives, and the events that are named inside them.

Knows words, verbs and which nouns name events; knows no time.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.languages.classes import COMMA, DETERMINER, LETTERS, NOMINAL, NOUNISH, PREPOSITION, TO, letters
from timeline.languages.prose import Prose
from timeline.sentences.clauses import Clause, Form, Tense, Verb
from timeline.sentences.words import Words

_JOINED = letters("conj|comma|adverb|degree|not")
_OBJECT = letters("noun|name|base|third|ing|number|ed")
_IS, _WAS, SUBORDINATORS = letters("IS"), letters("WAS"), letters("sub")
FUTURE = Tense.FUTURE
FINITE, MODAL, WOULD, INFINITIVE, PARTICIPLE, GERUND = tuple(Form)
"""Forms by their names alone: Python 3.11 looks a member of an enumeration up by a function, and each clause is asked for dozens."""


def pieces(words: Words, clauses: tuple[Clause, ...]) -> Iterator[tuple[Clause, int]]:
    """The clauses of a sentence, parted before each infinitive, each with the number of its clause.

    Inside them, pieces of their own: a relative clause cut short, before the verb of its noun, and an event that is known or called for.
    """
    for number, clause in enumerate(clauses):
        if not clause.verbs:
            if any(_is_event(words.prose, noun, words.prose.happenings) for noun in words.words[clause.start : clause.end]):
                yield clause, number                                         # "12,400" and "Participants" are none
            continue
        verbs = clause.verbs
        if len(verbs) == 1 and verbs[0].tense is not FUTURE and ahead(words, verbs[0]) is None:                 # most are
            yield clause, number
        else:
            yield from _parted(words, clause, number)
        if (named := _named(words, clause)) is not None:
            yield Clause(named, clause.end, ()), number


def _parted(words: Words, clause: Clause, number: int) -> Iterator[tuple[Clause, int]]:
    """The pieces of a clause of several verbs."""
    if (cut := _cut_short(words, clause)) is not None:
        yield Clause(cut.start, cut.end, (cut._replace(form=PARTICIPLE),)), number
        clause = clause._replace(verbs=tuple([v for v in clause.verbs if v is not cut]))
    start = clause.start
    for border in (*_borders(words, clause), clause.end):
        yield Clause(start, border, tuple([v for v in clause.verbs if start <= v.start < border])), number
        start = border


def _borders(words: Words, clause: Clause) -> list[int]:
    """Where a clause is parted, in order."""
    found = []
    before: Verb | None = None
    for verb in clause.verbs:
        if verb.form is INFINITIVE:
            found.append(verb.start)
        elif (at := ahead(words, verb)) is not None:
            found.append(at)
        elif before is not None and is_reduced(words, verb):
            found.append(verb.start)
        elif before is not None and verb.form in SURE and (joint := _joint(words, before, verb)) is not None:
            found.append(joint)
        before = verb
    return [at for at in found if at > clause.start + 1]


def _joint(words: Words, before: Verb, verb: Verb) -> int | None:
    """Where a clause begins that was not cut off: "wait until it ends", "assured him Jordan would close"."""
    for at in range(before.end, verb.start):
        if words.classes[at] in SUBORDINATORS and words.words[at] in words.prose.ahead:
            return at
    if before.form not in SURE or words.classes[verb.start] not in _AHEAD:
        return None
    at = verb.start
    while at > before.end and words.classes[at - 1] in _SUBJECT:
        at -= 1
    return at


_AHEAD, _SUBJECT = frozenset(letters("WILL|WOULD|MAY")), frozenset(letters("determiner|noun|name|base|third|pronoun"))


def _cut_short(words: Words, clause: Clause) -> Verb | None:
    """The verb that says more of the subject before the verb of a clause: "a painting stolen from a chapel was returned"."""
    for at, verb in enumerate(clause.verbs[:-1]):
        if verb.form is GERUND:
            continue
        if verb.start == clause.start or verb.end > verb.start + 1 or words.classes[verb.start] not in _CUT_SHORT:
            return None
        sure = any(v.form in SURE and words.classes[v.start] not in _PARTICIPLES for v in clause.verbs[at + 1 :])
        told = words.prose.bases.get(words.words[verb.main]) in words.prose.speech
        placed = words.classes[verb.end] == PREPOSITION and words.classes[verb.start - 1] in NOUNISH
        return verb if sure and placed and not told else None
    return None


_CUT_SHORT = frozenset(letters("ed|participle|said"))
SURE = frozenset((FINITE, MODAL, WOULD))
NOUNS = frozenset(NOMINAL)


def is_reduced(words: Words, verb: Verb) -> bool:
    """Whether a later verb of a clause is a relative clause cut short: "an expert kidnapped in May"."""
    alone = verb.end == verb.start + 1 and words.classes[verb.start] in _PARTICIPLES
    return alone and (words.classes[verb.start - 1] not in _JOINED or words.words[verb.end : verb.end + 1] == (words.prose.agent,))


_PARTICIPLES = letters("ed|participle")


def is_apposed(words: Words, verb: Verb) -> bool:
    """Whether a verb is a participle with the one who did it, in an apposition: "a letter, read by a clerk"."""
    if words.classes[verb.start] not in _PARTICIPLES or words.words[verb.end : verb.end + 1] != (words.prose.agent,):
        return False
    apposed = verb.end == verb.start + 1 and verb.start > 0 and words.classes[verb.start - 1] == COMMA
    return apposed and words.classes[verb.end + 1 : verb.end + 2] in _AGENTS


_AGENTS = frozenset(NOUNISH + DETERMINER)


def ahead(words: Words, verb: Verb) -> int | None:
    """Where the infinitive of "is expected to fall" begins, or of "was expected to fall"; not of "was forced to fall"."""
    if verb.form is not FINITE or verb.end < verb.start + 3:
        return None
    past = words.classes[verb.start] in _WAS
    if not past and (verb.tense is not FUTURE or words.classes[verb.start] not in _IS):
        return None
    at = words.classes.find(TO, verb.start, verb.end)
    if at <= 0 or words.classes[at - 1] == LETTERS["going"]:
        return None
    return at if not past or words.prose.bases.get(words.words[at - 1]) in words.prose.foreseeing else None


def _named(words: Words, clause: Clause) -> int | None:
    """Where an event begins that is named behind the verb: known ("condemned the invasion"), or to come ("want a referendum")."""
    prose, verb = words.prose, clause.verbs[-1]
    looks_ahead = verb.tense is not FUTURE and prose.bases.get(words.words[verb.main]) in prose.foreseeing
    if looks_ahead and (at := _to_come(words, clause)) is not None:
        return at
    if verb.form is GERUND:
        verb = next((v for v in reversed(clause.verbs) if v.form is not GERUND), verb)
    if verb.tense is FUTURE:
        return None
    for k in range(verb.end + 1, clause.end):
        noun = words.words[k]
        named = (noun in prose.events or noun.endswith(prose.event_endings)) and _is_event(prose, noun, prose.events)
        if named and (at := _determiner(words, verb.end, k)) is not None:
            return at
    return None


def _determiner(words: Words, start: int, noun: int) -> int | None:
    """The word that makes the noun phrase of a noun a known one: the first such from `start` on."""
    first = noun
    while first > start and words.classes[first - 1] in _OBJECT:
        first -= 1
    return next((i for i in range(max(start, first - 1), noun) if is_known(words, i)), None)


def _to_come(words: Words, clause: Clause) -> int | None:
    """Where the event begins that a verb looks ahead to: "called for an election", "warned of floods"."""
    at = clause.verbs[-1].end
    while at < clause.end and words.classes[at] in _TOWARD:
        at += 1
    first = at
    if at < clause.end and words.classes[at] == DETERMINER and not is_known(words, at):
        at += 1
    return first if first < clause.end and _names_event(words, at, clause.end) else None


_TOWARD = frozenset(letters("preposition|adverb|name"))


def is_known(words: Words, at: int) -> bool:
    """Whether a word makes what follows known: "the", "his", "the king's"."""
    return words.words[at] in words.prose.known or words.words[at].endswith(words.prose.owning)


def _names_event(words: Words, at: int, end: int, among: frozenset[str] = frozenset()) -> bool:
    """Whether the noun phrase from a word on names an event."""
    last = at
    while last < end and words.classes[last] in _OBJECT:
        last += 1
    return any(_is_event(words.prose, noun, among or words.prose.happenings) for noun in words.words[at:last])


def _is_event(prose: Prose, noun: str, among: frozenset[str]) -> bool:
    return noun in among or noun.endswith(prose.event_endings) and noun not in prose.no_happenings and noun not in prose.lasting
