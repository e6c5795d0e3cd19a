"""On which side of the day of publication a piece of a sentence lies that no phrase dates.

Knows tense, aspect and mood, verbs of telling, and on which side the phrases just before were placed. Knows no dates: a side is all it
says, and in words why.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from timeline.languages.classes import BE, LETTERS, LINKING, NAME, PRONOUN, THAT, WHO, letters
from timeline.languages.prose import Aspectual
from timeline.sentences.clauses import WEAK, Aspect, Clause, Tense, Verb
from timeline.sentences.words import Words
from timeline.telling.story.pieces import (
    FUTURE,
    INFINITIVE,
    MODAL,
    NOUNS,
    PARTICIPLE,
    SUBORDINATORS,
    SURE,
    ahead,
    is_apposed,
    is_known,
    is_reduced,
)

PAST, PRESENT = Tense.PAST, Tense.PRESENT


class Side(Enum):
    """Where an event lies against the day of publication."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"

    __hash__ = object.__hash__  # a key of a table, asked for each clause


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
    REPORTED = "past tense, in what is told"
    IN_STORY = "past tense, and the story is there"
    IN_NEWS = "past tense, in the news of the day"
    PAST = "past tense"
    LASTING = "what has gone on until now"
    SO_WHEN_TOLD = "past tense, of what is thought at the time of the report"
    TO_COME = "what was to come in the past"
    IN_LEAD = "perfect tense, in the first sentence of a report"
    UNABLE = "what cannot be done cannot be done now"
    WANTED = "an event that is called for"

    __hash__ = object.__hash__


_BEFORE, _AFTER, _ON = Side.BEFORE, Side.AFTER, Side.ON
_WHY_PARTICIPLE, _STORY, _NO_VERB, _TO_COME, _WHY_INFINITIVE = Why.PARTICIPLE, Why.STORY, Why.NO_VERB, Why.TO_COME, Why.INFINITIVE
_KNOWN, _WANTED, _WHY_PRESENT, _MAY_HAVE_BEEN, _EXPECTED = Why.KNOWN, Why.WANTED, Why.PRESENT, Why.MAY_HAVE_BEEN, Why.EXPECTED
_CONDITION, _LASTING, _WHY_PERFECT, _WHY_FUTURE, _WHY_HANGING = Why.CONDITION, Why.LASTING, Why.PERFECT, Why.FUTURE, Why.HANGING
_TOLD, _IN_STORY, _IN_NEWS, _WHY_PAST, _SO_WHEN_TOLD = Why.TOLD, Why.IN_STORY, Why.IN_NEWS, Why.PAST, Why.SO_WHEN_TOLD
_REPORTED, _UNABLE, _IN_LEAD = Why.REPORTED, Why.UNABLE, Why.IN_LEAD
_ASPECT_PERFECT, _PERFECT_PROGRESSIVE = Aspect.PERFECT, Aspect.PERFECT_PROGRESSIVE
_STATE = Aspectual.STATE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


class Scene(NamedTuple):
    """Where the telling is: on which side of publication the phrases just before lie, whether a past tense is news of the day, whether
    an act of speech is, whether the text has named that day at all, and whether a report opens here with its dateline."""

    story: Side | None = None
    news: bool = False
    speech: bool = True
    dated: bool = True
    lead: bool = False


def side_of(words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, scene: Scene) -> tuple[Side, Why]:
    """The side of a piece of clause `number`, and why.

    >>> from timeline.sentences.passage import Sentence
    >>> from timeline.languages import language
    >>> from timeline.telling.story.pieces import pieces
    >>> sentence = Sentence(language("en").prose, "Iraq said it will open its ports.", 0, 33, ())
    >>> words, clauses = sentence.words, sentence.clauses
    >>> [side_of(words, clauses, number, piece, Scene())[0].value for piece, number in pieces(words, clauses)]
    ['on', 'after']
    """
    if not piece.verbs:
        return _bare(words, clauses[number], piece, scene)
    verb = piece.verbs[0] if len(piece.verbs) == 1 else _own(words, piece)
    if verb.start == piece.start > clauses[number].start and is_reduced(words, verb):
        return _BEFORE, _WHY_PARTICIPLE
    if verb.form is INFINITIVE:
        return _infinitive(words, clauses, number, verb, scene)
    if verb.form in WEAK and (own := _main(piece)) is not None:
        return _finite(words, clauses, number, piece, own, scene)
    if verb.form in WEAK:
        at = next((n for n in (*range(number, -1, -1), *range(number + 1, len(clauses))) if _main(clauses[n])), None)
        main = None if at is None else _main(clauses[at], last=at < number)
        if at is None or main is None or verb.form is PARTICIPLE:
            return _BEFORE if main is None or main.tense is not FUTURE else _AFTER, _WHY_PARTICIPLE
        return _finite(words, clauses, at, clauses[at], main, scene)
    return _finite(words, clauses, number, piece, verb, scene)


def _own(words: Words, piece: Clause) -> Verb:
    """The verb of a piece of several: not a participle before its subject, as in "frightened villagers fled"."""
    first, second = piece.verbs[:2]
    between = frozenset(words.classes[first.end : second.start])
    opens = first.start == piece.start or first.start == piece.start + 1 and words.classes[piece.start] in LINKING
    described = opens and first.end == first.start + 1 and words.classes[first.start] in _PARTICIPLES and second.form in SURE
    return second if described and between and between <= NOUNS else first


_PARTICIPLES = frozenset(letters("ed|participle"))


def _main(clause: Clause, last: bool = False) -> Verb | None:
    """The verb of a clause that a participle goes with, its first or its last."""
    return next((v for v in (reversed(clause.verbs) if last else clause.verbs) if v.form in SURE), None)


def _bare(words: Words, clause: Clause, piece: Clause, scene: Scene) -> tuple[Side, Why]:
    """A piece without a verb: an infinitive cut off its governor, an event that is named, a headline."""
    if words.classes[piece.start] == LETTERS["to"]:
        over = not scene.dated and any(v.tense is PAST for v in clause.verbs if v.start < piece.start)
        return (_BEFORE, _TO_COME) if over else (_AFTER, _WHY_INFINITIVE)
    if clause.verbs and piece.start > clause.start:
        return (_BEFORE, _KNOWN) if is_known(words, piece.start) else (_AFTER, _WANTED)
    return (scene.story, _STORY) if scene.story else (_ON, _NO_VERB)


def _infinitive(words: Words, clauses: tuple[Clause, ...], number: int, verb: Verb, scene: Scene) -> tuple[Side, Why]:
    """An infinitive lies ahead of its governor; after "began", "failed" and the like, where its governor lies."""
    before = [v for c in clauses[: number + 1] for v in c.verbs if v.start < verb.start and (v.form not in WEAK or v.end == verb.start)]
    govern = before[-1] if before else None
    if not scene.dated and _told_in_past(words, clauses[: number + 1], verb.start):
        return _BEFORE, _TO_COME
    if govern is None or govern.form in WEAK:
        return _AFTER, _WHY_INFINITIVE
    if words.prose.bases.get(words.words[govern.main]) in words.prose.implicative:
        return _finite(words, clauses, number, clauses[number], govern, scene)
    return _AFTER, _WHY_INFINITIVE


def _finite(words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb, scene: Scene) -> tuple[Side, Why]:
    """The side of a piece with a verb that has a tense."""
    if verb.tense is FUTURE:
        if (at := ahead(words, verb)) is not None and at >= piece.end:
            return _ON, _EXPECTED
        return _future(words, clauses, number, verb, scene)
    if verb.tense is PRESENT:
        if words.classes[piece.start] in SUBORDINATORS and words.words[piece.start] in words.prose.ahead:
            return _AFTER, _CONDITION
        return _ON, _WHY_PRESENT
    if verb.aspect in (_ASPECT_PERFECT, _PERFECT_PROGRESSIVE):
        if scene.lead and words.classes[verb.start] in _HAS and not _restricts(words, piece, verb):
            return _ON, _IN_LEAD
        return (_ON, _LASTING) if _lasts(words, verb) else (_BEFORE, _WHY_PERFECT)
    if verb.form is MODAL:
        return _BEFORE, _MAY_HAVE_BEEN
    return _past(words, clauses, number, piece, verb, scene)


def _future(words: Words, clauses: tuple[Clause, ...], number: int, verb: Verb, scene: Scene) -> tuple[Side, Why]:
    """The side of a future tense or a modal verb: "would have been" and, in a text of the past, what was to come lie before."""
    if not _HAS.isdisjoint(words.classes[verb.start : verb.main]):
        return _BEFORE, _MAY_HAVE_BEEN
    if words.words[verb.start] in words.prose.unable:
        return _ON, _UNABLE
    if not scene.dated and words.classes[verb.start] in _SHIFTED and _told_in_past(words, clauses[: number + 1], verb.start):
        return _BEFORE, _TO_COME
    return _AFTER, _WHY_FUTURE


def _told_in_past(words: Words, clauses: tuple[Clause, ...], end: int) -> bool:
    """Whether the last finite verb before a word is a past tense that plans and reports nothing: what hangs on it is over too."""
    before = [v for c in clauses for v in c.verbs if v.start < end and v.form in SURE]
    if not before or before[-1].tense is not PAST or any(words.classes[v.main] in _SAYS for v in before):
        return False
    return words.prose.bases.get(words.words[before[-1].main]) not in words.prose.foreseeing and words.classes[before[-1].start] not in _HAS


_SHIFTED = frozenset(letters("WOULD|could"))


def _lasts(words: Words, verb: Verb) -> bool:
    """Whether a perfect tells what still is: "has remained", "have been waiting", not "had remained"."""
    if words.classes[verb.start] not in _HAS:
        return False
    return verb.aspect is _PERFECT_PROGRESSIVE or words.prose.bases.get(words.words[verb.main]) in words.prose.keeping


def _past(words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb, scene: Scene) -> tuple[Side, Why]:
    """The side of a past tense: on the day where it is an act of speech, or news of that day; else before it."""
    base = words.prose.bases.get(words.words[verb.main], "")
    if is_apposed(words, verb):
        return _BEFORE, _WHY_PARTICIPLE
    if _restricts(words, piece, verb) or words.classes[piece.start] in SUBORDINATORS and _hangs(words, piece, verb):
        return _BEFORE, _WHY_HANGING
    speech = words.classes[verb.main] in _SAYS or scene.dated
    if scene.speech and speech and words.classes[verb.start] not in BE and base in words.prose.announcing:
        return _ON, _TOLD
    if number and _told_before(words, clauses[number - 1]):
        thought = scene.speech and words.classes[verb.main] in _SAYS and words.prose.aspects.get(base) is _STATE
        return (_ON, _SO_WHEN_TOLD) if thought else (_BEFORE, _REPORTED)
    if _hangs(words, piece, verb):
        return _BEFORE, _WHY_HANGING
    if scene.speech and scene.dated and (base in words.prose.seeming or ahead(words, verb) is not None):
        return _ON, _SO_WHEN_TOLD
    if scene.story is _BEFORE:
        return _BEFORE, _IN_STORY
    return (_ON, _IN_NEWS) if scene.news else (_BEFORE, _WHY_PAST)


def _restricts(words: Words, clause: Clause, verb: Verb) -> bool:
    """Whether a clause says which one of several is meant: "the firm that won", "a man who left", "the letter he wrote"."""
    classes, at = words.classes, clause.start
    if at < verb.start and at and classes[at] in _RELATIVE:
        return classes[at - 1] in (_COMMON if classes[at] == PRONOUN else NOUNS)
    at = verb.start - 1
    return at > clause.start and classes[at] in _WHICH and classes[at - 1] in NOUNS


_WHICH = frozenset((WHO, THAT))
_RELATIVE, _COMMON = _WHICH | {PRONOUN}, NOUNS - {NAME}
_HAS = frozenset(letters("HAS"))
_HANGING = frozenset(letters("who|when|that|where"))


def _hangs(words: Words, clause: Clause, verb: Verb) -> bool:
    """Whether a clause hangs on another and lies before it; one with "as" or "while" goes with it."""
    opening = words.classes[clause.start : verb.start]
    if words.words[clause.start] in words.prose.simultaneous and words.words[clause.start] not in words.prose.ahead:
        return False
    after = opening[:1] == LETTERS["after"] and LETTERS["comma"] not in opening                  # "After a long talk, | she left"
    return after or not _HANGING.isdisjoint(opening)


def _told_before(words: Words, clause: Clause) -> bool:
    """Whether a clause ends in a verb of telling: the next one is what it tells."""
    return bool(clause.verbs) and words.classes[clause.verbs[-1].main] in _SAYS


_SAYS = letters("said|says")
