"""Clauses: where one begins and ends inside a sentence, its verbs, and their tense and aspect.

Knows word classes and patterns over them, no words. A clause is a stretch of the sentence with a verb of its own; what has none
belongs to a neighbour: an opening adverbial to the clause after it, a list or an apposition to the one before it. Every pattern is
bounded, so time is linear in the length of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from timeline.languages.classes import COMMA, DETERMINER, LETTERS, OPENING, PREPOSITION, THAT, TIME, WHO, letters, pattern
from timeline.languages.prose import Prose
from timeline.sentences.borders import Span, sentence_at, sentences
from timeline.sentences.words import Words, read

_ADVERBIAL, _ADJECTIVE_BEFORE = letters("adverb|not|time"), letters("determiner|preposition|mark|number")
_BEFORE, _BEHIND = letters("comma|semicolon|dash|close|closequote|conj"), letters("comma|semicolon|dash|open|openquote")
"""What is no part of a clause at its head, and at its end."""
_LEADING = letters("sub|that|who|where|and|but|semicolon")

__all__ = ["Aspect", "Clause", "Span", "Tense", "Verb", "clauses", "parse", "sentence_at", "sentences", "tense_at", "verbs"]


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
_REDUCED = pattern(
    "{preposition|time}{determiner}(?:{noun|name|base|third|ing|number|mark|ed}){0,6}{noun|base|third}{ed}{preposition|time}"
)
"""An opening adverbial with a participle in it: "In a poll completed on Monday,"."""
_MODIFIER_AFTER = pattern("{noun|name|base|third|ing}|{time}{noun|name|base|third|conj}")


def verbs(classes: str) -> tuple[Verb, ...]:
    """The verb groups of a string of word classes, from left to right.

    >>> from timeline.languages import language
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


_COMPLEMENT = "(?=(?:{pronoun|name|determiner|number|third|noun|base})(?:{nominal|preposition|adv}){0,8}?{told}|{is|will|would})"
_CUT = pattern(
    "(?={comma|close|semicolon|closequote|mark|open|dash|who|sub|preposition|degree|that|where|said|says|saying|say|pronoun|conj})"
    "(?:{comma|close}{closequote|mark}?(?P<behind>)"
    "|{semicolon}(?P<behind1>)"
    "|{closequote|mark}(?=(?:{pronoun|name|determiner|noun}){0,5}{said|says})(?P<behind2>)"
    "|{open|dash}"
    "|{preposition}?{who}"
    "|{preposition|degree|after}?{when}(?={adv}*(?:{nominal|preposition}){0,10}?(?:{told}|{ING|PP}))"
    "|{degree}?{after}(?={adv}*(?:{nominal|preposition}){1,8}?{told})"
    "|{degree}?{after|when}(?={ING})"
    "|(?<={said|says|say|saying|ed|participle|past|noun|third|base|name|time|adverb|object|bare|thirds}){that}(?={nominal|preposition|adv|told|open}|{due}{number})"
    "|{where}(?={adv}*(?:{nominal}){0,6}?{told})"
    "|{said|says|saying}{object}?{time}*" + _COMPLEMENT + "(?P<behind3>)"
    "|(?<={third|thirds|noun|pronoun|name|comma}){say}{object}?{time}*" + _COMPLEMENT + "(?P<behind4>)"
    "|(?<={nominal|preposition})(?<!{time}){pronoun}(?={adv}*(?:{finite}|{due}{to}))"
    "|{conj}(?={adv}*(?:{preposition}{nominal}{1,5}{comma}?)?(?:{finite}|{MAY}))"
    "|{conj}(?={adv}*(?:{nominal|preposition}){1,8}?{sure}))"
)
"""Where a sentence is cut: before what is found, or behind it where a group says so. One pass, one alternative for each kind of word."""


def parse(prose: Prose, sentence: str, protected: tuple[Span, ...] = ()) -> tuple[Words, tuple[Clause, ...]]:
    """The words of a sentence and its clauses, which together hold every word; nothing is cut inside a protected span.

    `protected` are offsets into the sentence: its time phrases.
    """
    words = read(prose, sentence, protected)
    return words, parsed(words)


def parsed(words: Words) -> tuple[Clause, ...]:
    """The clauses of a sentence that has been read."""
    classes = words.classes
    found = [m.end() if m.lastgroup else m.start() for m in _CUT.finditer(classes)]
    groups = verbs(classes)
    if not found:
        return (Clause(0, len(classes), groups),)
    borders = [c for c in sorted(set(found)) if 0 < c < len(classes) and not (classes[c - 1] == classes[c] == TIME)]
    pieces = []
    start = at = 0
    for border in (*borders, len(classes)):
        first = at
        while at < len(groups) and groups[at].start < border:
            at += 1
        pieces.append(Clause(start, border, groups[first:at]))
        start = border
    return tuple(_joined(classes, pieces))


def _joined(classes: str, pieces: list[Clause]) -> list[Clause]:
    """Pieces without a verb are given to a neighbour: to the clause after them at the head, else to the clause before them."""
    out: list[Clause] = []
    waiting: int | None = None
    for at, piece in enumerate(pieces):
        start = piece.start if waiting is None else waiting
        if piece.verbs and (out or not _opening(classes, piece)):
            out.append(piece if waiting is None else Clause(start, piece.end, piece.verbs))
            waiting = None
        elif waiting is not None or not out or _leads_on(classes, piece, pieces[at + 1 : at + 2]):
            waiting = start
        else:
            last = out[-1]
            out[-1] = Clause(last.start, piece.end, last.verbs)
    if waiting is not None:
        if out:
            out[-1] = Clause(out[-1].start, len(classes), out[-1].verbs)
        else:
            out.append(Clause(waiting, len(classes), ()))
    return out


def _opening(classes: str, piece: Clause) -> bool:
    """Whether a first piece is an adverbial with a verb inside it: "During the quarter ended Sept. 30,"."""
    if classes[piece.start] not in (PREPOSITION, TIME) or piece.end == len(classes):
        return False
    if all(v.form in WEAK and v.start > piece.start for v in piece.verbs):
        return True
    return len(piece.verbs) == 1 and classes[piece.end - 1] == COMMA and _REDUCED.match(classes, piece.start) is not None


def _leads_on(classes: str, piece: Clause, following: list[Clause]) -> bool:
    """Whether a piece without a verb opens what follows: ", and on Tuesday,", ", who,", ", a move that"."""
    if following and classes[piece.start] == DETERMINER and classes[following[0].start] in (WHO, THAT):
        return True
    return classes[piece.start] in OPENING or classes[piece.start - 1] in _LEADING


def clauses(prose: Prose, text: str, start: int, end: int, protected: Iterable[Span] = ()) -> tuple[Span, ...]:
    """The clauses of the sentence text[start:end] as offsets into the text, without blanks and commas around them.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> text = "In 2018, Musk left OpenAI, which had moved to Texas, and sold his shares."
    >>> [text[a:b] for a, b in clauses(prose, text, 0, len(text))]
    ['In 2018, Musk left OpenAI', 'which had moved to Texas', 'sold his shares.']
    """
    inside = tuple([(max(a, start) - start, min(b, end) - start) for a, b in protected if a < end and start < b])
    words, found = parse(prose, text[start:end], inside)
    return tuple([offsets(words, c, start) for c in found])


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


def tense_at(prose: Prose, text: str, start: int, end: int, protected: tuple[Span, ...] = ()) -> Tense | None:
    """The tense of the clause around the phrase text[start:end], or None where it has no verb.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> text = "He said Monday that it will open on Friday."
    >>> tense_at(prose, text, 8, 14), tense_at(prose, text, 36, 42)
    (<Tense.PAST: 'past'>, <Tense.FUTURE: 'future'>)
    """
    low, high = sentence_at(prose, text, start, end)
    words, found = parse(prose, text[low:high], ((start - low, end - low), *protected))
    index = words.at(start - low)
    if not found:
        return None
    number = clause_of(found, index)
    verb = verb_near(found[number], index)
    if verb is None or verb.form in WEAK:
        verb = next((v for c in (*found[number::-1], *found[number + 1 :]) for v in c.verbs if v.form not in WEAK), verb)
    return verb.tense if verb else None
