"""Verb groups, their tense and aspect, and clauses as stretches of words with the verbs in them.

Knows word classes and patterns over them, no words. Where a clause begins and ends is for the tree to say (timeline.sentences.tree) and
for what is made of it (timeline.sentences.stretches). Every pattern is bounded, so time is linear in the length of a sentence.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from timeline.languages.classes import LETTERS, letters, pattern
from timeline.sentences.borders import Span
from timeline.sentences.words import Words

_ADVERBIAL, _ADJECTIVE_BEFORE = letters("adverb|not|time"), letters("determiner|preposition|mark|number")
_BEFORE, _BEHIND = letters("comma|semicolon|dash|close|closequote|conj"), letters("comma|semicolon|dash|open|openquote")
"""What is no part of a clause at its head, and at its end."""

__all__ = ["WEAK", "Aspect", "Clause", "Form", "Tense", "Verb", "clause_of", "offsets", "verb_near", "verbs"]


class Tense(Enum):
    """The time that a verb's form points to, seen from the day of writing."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"

    __hash__ = object.__hash__  # asked for each verb: the Enum's own is ten times as slow


class Aspect(Enum):
    """How a verb's form looks at what happens: as a whole, under way, or done by now."""

    SIMPLE = "simple"
    PROGRESSIVE = "progressive"
    PERFECT = "perfect"
    PERFECT_PROGRESSIVE = "perfect progressive"


class Form(Enum):
    """The form of a verb group."""

    FINITE = "finite"
    MODAL = "modal"
    WOULD = "would"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"

    __hash__ = object.__hash__


_FINITE = Form.FINITE
_PAST, _PRESENT = Tense.PAST, Tense.PRESENT
_SIMPLE = Aspect.SIMPLE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


class Verb(NamedTuple):
    """A verb group: the indices of its words [start, end), of its main verb, and what its form says."""

    start: int
    end: int
    main: int
    tense: Tense
    aspect: Aspect
    form: Form


class Clause(NamedTuple):
    """A clause by the indices of its words [start, end) and the verb groups inside it."""

    start: int
    end: int
    verbs: tuple[Verb, ...]


_VERB = pattern(
    "(?={finite|to|base|bare|say|participle|ING|being|be|been|due})(?:(?P<will>{WILL}{adv|neg}*{BASE|be}?(?:{adv}*{been|PP|ING})*)"
    "|(?P<would>{WOULD}{adv|neg}*(?:{has}{adv}*)?{BASE|be}?(?:{adv}*{been|PP|ING})*)"
    "|(?P<modal>{MAY}{adv|neg}*(?P<havedone>{has}{adv}*)?{BASE|be}?(?:{adv}*{been|PP|ING})*)"
    "|(?P<goingto>{IS}{adv|neg}*(?:{due|going}|{PP}){to}{BASE|be|has}(?:{adv}*{been|PP|ING})*)"
    "|(?P<wasto>{WAS}{adv|neg}*(?:{due|going}|{PP})?{to}{BASE|be|has}(?:{adv}*{been|PP|ING})*)"
    "|(?P<hasbeento>{HAS}{adv|neg}*{been}{adv}*(?:{due}|{PP}){to}{BASE|be|has}(?:{adv}*{been|PP|ING})*)"
    "|(?P<hadbeento>{HAD}{adv|neg}*{been}{adv}*(?:{due}|{PP}){to}{BASE|be|has}(?:{adv}*{been|PP|ING})*)"
    "|(?P<perfectprog>{HAS}{adv|neg}*{been}{adv}*{ING})"
    "|(?P<perfect>{HAS}{adv|neg}*{been}?{adv}*{PP|been|bare|due})"
    "|(?P<pastperfect>{HAD}{adv|neg}*{been}?{adv}*{PP|been|bare|ING|due})"
    "|(?P<isto>{IS}{to}{BASE|be}(?:{adv}*{PP})*)"
    "|(?P<isprog>{IS}{adv|neg}*{ING})"
    "|(?P<wasprog>{WAS}{adv|neg}*{ING|going})"
    "|(?P<is>{IS}{adv|neg}*(?:{being}?{adv}*{PP})?)"
    "|(?P<was>{WAS}{adv|neg}*(?:{being}?{adv}*{PP})?)"
    "|(?P<has>{HAS}(?:{to}{BASE|be}{PP}?)?)"
    "|(?P<had>{HAD}(?:{to}{BASE|be}{PP}?)?)"
    "|(?P<do>{DO}{adv|neg}*{BASE}?)"
    "|(?P<did>{DID}{adv|neg}*{BASE}?)"
    "|(?P<inf>{to}{adv}?(?:{be}{adv}*{PP|ING}|{has}{adv}*{been}?{PP}|{BASE|be|has|do|due}))"
    "|(?P<past>{past|said})"
    "|(?P<regular>{ed|participle})"
    "|(?P<s>{thirds|says}(?!{AUX}))"
    "|(?P<gerund>{being}{adv}*{been}?{adv}*{PP}|{ING|being})"
    "|(?P<third>(?<={pronoun|who}){third}|(?<={determiner}{base}){third}(?={to|that})|(?<={closequote}){third}(?={name|determiner|pronoun})"
    "|(?:(?<={sub}{name})|(?<={sub}{name}{name})|(?<={when}{determiner}{name|noun}))(?:{third})(?={stop|comma|preposition|time|adverb})"
    "|(?:(?<={comma}{name})|(?<={comma}{name}{name})|(?<={comma}{determiner}{name|noun})|(?<={comma}{determiner}{name|noun|base}{name|noun|base}))(?:{third})(?={stop|comma|preposition})|(?<={pronoun|who}{adv}){third}|(?<={pronoun|who|name|noun|that|adverb|time}){third}(?={determiner|to|that|pronoun|object|adverb|ing|where|number|mark}))"
    "|(?P<base>(?<={pronoun|who}){BASE}|(?<={noun|third|thirds|base}{that}){base|bare}|(?<={third|thirds|and|noun}){bare|say}|(?<={comma}){say}(?={that|determiner|pronoun|name|number|noun|third})|(?<={name}){base}(?={pronoun}{finite}|{that}{determiner|pronoun|noun|name})|(?<={name}){bare|say}(?={that|determiner|pronoun|object})|(?<={third|thirds|noun}){base}(?={to|determiner|that})|(?<={third|thirds|noun}){base|say}(?={stop}?$))"
    "|(?P<be>{be|been}{PP}?)"
    "|(?P<due>(?<={pronoun}){due}(?={to|that|determiner|pronoun|object|name})|(?<={name|noun}){due}(?={that|determiner|pronoun|object})))"
)
_SHAPES: dict[str, tuple[Tense, Aspect, Form]] = {
    "will": (Tense.FUTURE, Aspect.SIMPLE, Form.FINITE),
    "would": (Tense.FUTURE, Aspect.SIMPLE, Form.WOULD),
    "modal": (Tense.FUTURE, Aspect.SIMPLE, Form.MODAL),
    "goingto": (Tense.FUTURE, Aspect.SIMPLE, Form.FINITE),
    "wasto": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "hasbeento": (Tense.FUTURE, Aspect.SIMPLE, Form.FINITE),
    "hadbeento": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "perfectprog": (Tense.PAST, Aspect.PERFECT_PROGRESSIVE, Form.FINITE),
    "perfect": (Tense.PAST, Aspect.PERFECT, Form.FINITE),
    "pastperfect": (Tense.PAST, Aspect.PERFECT, Form.FINITE),
    "isto": (Tense.FUTURE, Aspect.SIMPLE, Form.FINITE),
    "isprog": (Tense.PRESENT, Aspect.PROGRESSIVE, Form.FINITE),
    "wasprog": (Tense.PAST, Aspect.PROGRESSIVE, Form.FINITE),
    "is": (Tense.PRESENT, Aspect.SIMPLE, Form.FINITE),
    "was": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "has": (Tense.PRESENT, Aspect.SIMPLE, Form.FINITE),
    "had": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "do": (Tense.PRESENT, Aspect.SIMPLE, Form.FINITE),
    "did": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "inf": (Tense.FUTURE, Aspect.SIMPLE, Form.INFINITIVE),
    "past": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "due": (Tense.PAST, Aspect.SIMPLE, Form.FINITE),
    "regular": (Tense.PAST, Aspect.SIMPLE, Form.PARTICIPLE),
    "s": (Tense.PRESENT, Aspect.SIMPLE, Form.FINITE),
    "gerund": (Tense.PRESENT, Aspect.PROGRESSIVE, Form.GERUND),
    "third": (Tense.PRESENT, Aspect.SIMPLE, Form.FINITE),
    "base": (Tense.PRESENT, Aspect.SIMPLE, Form.FINITE),
    "be": (Tense.PRESENT, Aspect.SIMPLE, Form.PARTICIPLE),
}
_FINITE_BEFORE = letters("degree|pronoun|noun|name|number|base|third|adverb|who|and|or|but|close|comma|time|quote|not|dash")
_APPOSED = pattern("{comma|open|dash}{ed}{preposition}(?:{nominal|preposition|and}){1,12}{comma|close|dash}{adv}*{finite|MAY}")
"""A participle that says more of the noun before it, in front of its verb: ", led by the mayor, voted"."""
_MODIFIER_AFTER = pattern("{noun|name|base|third|ing}|{time}{noun|name|base|third|conj}")


def verbs(classes: str) -> tuple[Verb, ...]:
    """The verb groups of a string of word classes, from left to right.

    >>> from timeline.languages import language
    >>> from timeline.sentences.words import read
    >>> [(v.tense.value, v.form.value) for v in verbs(read(language("en").prose, "He said it would be sold, and now has left.").classes)]
    [('past', 'finite'), ('future', 'would'), ('past', 'finite')]
    """
    out = []
    for found in _VERB.finditer(classes):
        kind = found.lastgroup or ""
        start, end = found.span()
        if kind in _DOUBTFUL and start and _is_modifier(classes, kind, start, end):
            continue
        tense, aspect, form = _SHAPES[kind]
        if kind == "regular" and start and classes[start - 1] in _FINITE_BEFORE and not _APPOSED.match(classes, start - 1):
            form = _FINITE
        elif kind == "modal" and (found["havedone"] or _COULD_NOT.match(classes, start)):
            tense = _PAST
        out.append(Verb(start, end, _main(classes, start, end) if end > start + 1 else start, tense, aspect, form))
    return tuple(out) or tuple([
        Verb(at, at + 1, at, _PRESENT, _SIMPLE, _FINITE) for at in (found.start() for found in _LONE.finditer(classes, 1))
    ][:1])  # fmt: skip


_LONE = pattern(
    "(?<={noun|name}){third}(?={preposition|time|adv|noun|ed|determiner|comma|to})"
    "|(?<={third|thirds}){base}(?={preposition|time|adv|determiner|to})"
)
"""What may be a verb where a sentence has no other: "the festival runs from May", "prices fall on Monday"."""


def _is_modifier(classes: str, kind: str, start: int, end: int) -> bool:
    """Whether a participle is no verb of its own: "the proposed merger", "the said sum", "in composite trading Friday"."""
    if kind == "gerund":
        return bool(_NOUN_BEFORE.match(classes, start - 1) and _NOUN_AFTER.match(classes, end))
    if kind == "past" and classes[start] != LETTERS["said"]:
        return False
    before = _ADJECTIVE_BEFORE if kind == "regular" else letters("determiner|number")
    return classes[start - 1] in before and _MODIFIER_AFTER.match(classes, end) is not None


_DOUBTFUL = frozenset(("regular", "past", "gerund"))
_NOUN_BEFORE = pattern("{determiner|noun|base|third|number|name|preposition}")
_NOUN_AFTER = pattern("{time|comma|stop|closequote|semicolon|close|name|noun|base|third|finite}|{preposition}{time}|$")
_COULD_NOT = pattern("{could}{not}|{couldnt}")


def _main(classes: str, start: int, end: int) -> int:
    """The index of the main verb of a group: its last word that is no adverb."""
    at = end - 1
    while at > start and classes[at] in _ADVERBIAL:
        at -= 1
    return at


def offsets(words: Words, clause: Clause, base: int) -> Span:
    """A clause as offsets into the text, its bare edges of punctuation taken off."""
    first, last = clause.start, clause.end
    while first < last - 1 and words.classes[first] in _BEFORE:
        first += 1
    while last > first + 1 and words.classes[last - 1] in _BEHIND:
        last -= 1
    return base + words.starts[first], base + words.ends[last - 1]


def clause_of(found: tuple[Clause, ...], index: int) -> int:
    """The number of the clause that holds the word of an index."""
    for number, clause in enumerate(found):
        if index < clause.end:
            return number
    return len(found) - 1


def verb_near(clause: Clause, index: int) -> Verb | None:
    """The verb group that a phrase at a word index goes with: the nearest before it, else the nearest after it.

    A gerund or a participle gives way to a finite verb of the same clause: "in composite trading Friday, X closed".
    """
    before = after = None
    for verb in clause.verbs:
        if verb.start <= index:
            if before is None or verb.form not in WEAK or before.form in WEAK:
                before = verb
        elif after is None or (after.form in WEAK and verb.form not in WEAK):
            after = verb
    if before is not None and (before.form not in WEAK or after is None or after.form in WEAK):
        return before
    return after or before


WEAK = frozenset({Form.GERUND, Form.PARTICIPLE})
