"""The pieces of a sentence that tell an event each, and the side of the day of publication on which one lies.

Knows tense, aspect and mood, verbs of telling, and on which side the phrases just before were placed. Knows no dates: a side is all it
says, and in words why.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from timeline.languages.classes import LETTERS, TO, letters
from timeline.sentences.clauses import _WEAK, Aspect, Clause, Form, Tense, Verb
from timeline.sentences.words import Words

_JOINED = letters("conj|comma|adverb|degree|not")
_OBJECT = letters("noun|name|base|third|ing|number|ed")
_IS, _TELLING, _SUBORDINATORS = letters("IS"), letters("say|says|said"), letters("sub")


class Side(Enum):
    """Where an event lies against the day of publication."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"


class Why(Enum):
    """Why a clause lies on a side of the day of publication, in words for its reading."""

    PARTICIPLE = "participle"
    INFINITIVE = "infinitive: ahead of what it hangs on"
    KNOWN = "an event that is taken as known"
    STORY = "where the story is"
    NO_VERB = "no verb"
    EXPECTED = "what is expected is expected now"
    FUTURE = "future tense or modal verb"
    CONDITION = "present tense, in a condition"
    PRESENT = "present tense"
    PERFECT = "perfect tense"
    MAY_HAVE_BEEN = "what may have been"
    TOLD = "told on the day"
    HANGING = "past tense, in a clause that hangs on another"
    IN_STORY = "past tense, and the story is there"
    IN_NEWS = "past tense, in the news of the day"


def pieces(words: Words, clauses: tuple[Clause, ...]) -> Iterator[tuple[Clause, int]]:
    """The clauses of a sentence, parted before each infinitive and before a known event, each with the number of its clause."""
    for number, clause in enumerate(clauses):
        borders = _borders(words, clause) if clause.verbs else ()
        if not borders:
            yield clause, number
            continue
        start = clause.start
        for border in (*borders, clause.end):
            yield Clause(start, border, tuple([v for v in clause.verbs if start <= v.start < border])), number
            start = border


def _borders(words: Words, clause: Clause) -> list[int]:
    """Where a clause is parted, in order."""
    found = set()
    for verb in clause.verbs:
        if verb.form is Form.INFINITIVE:
            found.add(verb.start)
        elif verb.tense is Tense.FUTURE and (ahead := _ahead(words, verb)) is not None:
            found.add(ahead)
        elif verb is not clause.verbs[0] and _is_reduced(words, verb):
            found.add(verb.start)
    if (known := _known(words, clause)) is not None:
        found.add(known)
    return sorted([at for at in found if at > clause.start + 1])


def _is_reduced(words: Words, verb: Verb) -> bool:
    """Whether a later verb of a clause is a relative clause cut short: "an expert kidnapped in May"."""
    alone = verb.end == verb.start + 1 and words.classes[verb.start] in _PARTICIPLES
    return alone and words.classes[verb.start - 1] not in _JOINED


_PARTICIPLES = letters("ed|participle")


def _ahead(words: Words, verb: Verb) -> int | None:
    """Where the infinitive of "is expected to fall" begins."""
    if verb.tense is not Tense.FUTURE or verb.form is not Form.FINITE or words.classes[verb.start] not in _IS:
        return None
    at = words.classes.find(TO, verb.start, verb.end)
    return at if at > 0 and words.classes[at - 1] != LETTERS["going"] else None


def _known(words: Words, clause: Clause) -> int | None:
    """Where a known event begins behind a verb: "condemned the invasion", "stems from his capture"."""
    verb = clause.verbs[-1]
    if verb.tense is Tense.FUTURE:
        return None
    for i in range(verb.end, clause.end - 1):
        if words.words[i] in words.prose.known or words.words[i].endswith(words.prose.owning):
            for k in range(i + 1, clause.end):
                if words.classes[k] not in _OBJECT:
                    break
                if words.words[k] in words.prose.events or words.words[k].endswith(words.prose.event_endings):
                    return i
    return None


def side_of(words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, story: Side | None) -> tuple[Side, Why]:
    """The side of a piece of clause `number`, and why; `story` is where the phrases just before it lie.

    >>> from timeline.sentences.clauses import parse
    >>> from timeline.languages import language
    >>> words, clauses = parse(language("en").prose, "Iraq said it will open its ports.")
    >>> [side_of(words, clauses, number, piece, None)[0].value for piece, number in pieces(words, clauses)]
    ['on', 'after']
    """
    verb = piece.verbs[0] if piece.verbs else None
    if verb is None:
        return _bare(words, clauses[number], piece, story)
    if verb.start == piece.start > clauses[number].start and _is_reduced(words, verb):
        return Side.BEFORE, Why.PARTICIPLE
    if verb.form is Form.INFINITIVE:
        return _infinitive(words, clauses, number, piece, verb, story)
    if verb.form in _WEAK:
        main = next((v for c in (*clauses[number::-1], *clauses[number + 1 :]) for v in c.verbs if v.form not in _WEAK), None)
        if verb.form is Form.PARTICIPLE or main is None:
            return Side.BEFORE if main is None or main.tense is not Tense.FUTURE else Side.AFTER, Why.PARTICIPLE
        return _finite(words, clauses, number, piece, main, story)
    return _finite(words, clauses, number, piece, verb, story)


def _bare(words: Words, clause: Clause, piece: Clause, story: Side | None) -> tuple[Side, Why]:
    """A piece without a verb: an infinitive cut off its governor, a known event, a headline."""
    if words.classes[piece.start] == LETTERS["to"]:
        return Side.AFTER, Why.INFINITIVE
    if clause.verbs and piece.start > clause.start:
        return Side.BEFORE, Why.KNOWN
    return (story, Why.STORY) if story else (Side.ON, Why.NO_VERB)


def _infinitive(
    words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb, story: Side | None
) -> tuple[Side, Why]:
    """An infinitive lies ahead of its governor; after "began", "failed" and the like, where its governor lies."""
    before = [v for c in clauses[: number + 1] for v in c.verbs if v.start < verb.start]
    govern = before[-1] if before else None
    if govern is None or govern.form in _WEAK:
        return Side.AFTER, Why.INFINITIVE
    if words.prose.bases.get(words.words[govern.main]) in words.prose.implicative:
        return _finite(words, clauses, number, piece, govern, story)
    return Side.AFTER, Why.INFINITIVE


def _finite(
    words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb, story: Side | None
) -> tuple[Side, Why]:
    clause = clauses[number]
    telling = words.classes[verb.main] in _TELLING and words.prose.bases.get(words.words[verb.main]) in words.prose.speech
    if verb.tense is Tense.FUTURE:
        if (at := _ahead(words, verb)) is not None and at >= piece.end:
            return Side.ON, Why.EXPECTED
        return Side.AFTER, Why.FUTURE
    if verb.tense is Tense.PRESENT:
        if words.classes[clause.start] in _SUBORDINATORS and words.words[clause.start] in words.prose.ahead:
            return Side.AFTER, Why.CONDITION
        return Side.ON, Why.PRESENT
    if verb.aspect in (Aspect.PERFECT, Aspect.PERFECT_PROGRESSIVE):
        return Side.BEFORE, Why.PERFECT
    if verb.form is Form.MODAL:
        return Side.BEFORE, Why.MAY_HAVE_BEEN
    if telling:
        return Side.ON, Why.TOLD
    opening = words.classes[clause.start : verb.start]
    hangs = opening[:1] == LETTERS["after"] or not _HANGING.isdisjoint(opening)
    if hangs or number and _told_before(words, clauses[number - 1]):
        return Side.BEFORE, Why.HANGING
    return (Side.BEFORE, Why.IN_STORY) if story is Side.BEFORE else (Side.ON, Why.IN_NEWS)


_HANGING = frozenset(letters("who|when|that|where"))


def _told_before(words: Words, clause: Clause) -> bool:
    """Whether a clause ends in a verb of telling: the next one is what it tells."""
    return bool(clause.verbs) and words.classes[clause.verbs[-1].main] in (LETTERS["said"], LETTERS["says"])
