"""Events without a time phrase, and the side of the day of publication on which they lie.

Knows tense, aspect and mood, verbs of telling, and the time that the narrative has reached: what the phrases just before were
placed at. Knows no dates: a side is all it says, and in words why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from timeline.clauses import _WEAK, Aspect, Clause, Form, Tense, Verb, offsets, parse
from timeline.events import Event, event_in
from timeline.languages import en_events as en
from timeline.sentences import sentences
from timeline.wordclasses import BASES, LETTERS, Words, letters


class Side(Enum):
    """Where an event lies against the day of publication."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Told:
    """A phrase that has an entry: its offsets, those of its event, and the side it was placed on (None: unknown)."""

    start: int
    end: int
    event_start: int
    event_end: int
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Undated:
    """An event without a phrase, its side of the day of publication, and why."""

    event: Event
    side: Side
    why: str


def all_events(text: str, told: Sequence[Told] = ()) -> Iterator[Undated]:
    """The clauses of a text that no phrase dates, in order, each with its side of the day of publication.

    >>> [(u.event.title, u.side.value) for u in all_events("Iraq said it will open its ports.")]
    [('Iraq said it will open its ports', 'on'), ('It will open its ports', 'after')]
    """
    phrases = sorted(told, key=lambda t: t.start)
    first = 0
    story: Side | None = None
    age = 9
    for low, high in sentences(text):
        while first < len(phrases) and phrases[first].end <= low:
            first += 1
        last = first
        while last < len(phrases) and phrases[last].start < high:
            last += 1
        inside = phrases[first:last]
        words, clauses = parse(text[low:high], tuple([(max(t.start, low) - low, min(t.end, high) - low) for t in inside]))
        for piece, number in _pieces(words, clauses):
            begin, finish = offsets(words, piece, low)
            verb = piece.verbs[0] if piece.verbs else None
            if any(t.event_start <= begin and finish <= t.event_end for t in inside) and (
                verb is None or verb.form is not Form.INFINITIVE or any(begin <= t.start < finish for t in inside)
            ):
                continue
            side, why = _side(words, clauses, number, piece, verb, story if age < 3 else None)
            yield Undated(event_in(text, low, words, clauses, number, piece), side, why)
        age += 1
        for t in inside:
            if t.side is not None:
                story, age = t.side, 0


def _pieces(words: Words, clauses: tuple[Clause, ...]) -> Iterator[tuple[Clause, int]]:
    """The clauses of a sentence, parted before each infinitive and before a known event, each with the number of its clause."""
    for number, clause in enumerate(clauses):
        borders = {v.start for v in clause.verbs if v.form is Form.INFINITIVE}
        borders |= {i for v in clause.verbs if v.tense is Tense.FUTURE and (i := _ahead(words, v)) is not None}
        borders |= {v.start for v in clause.verbs[1:] if _is_reduced(words, v)}
        if clause.verbs and (at := _known(words, clause)) is not None:
            borders.add(at)
        if not borders:
            yield clause, number
            continue
        start = clause.start
        for border in (*sorted(b for b in borders if b > clause.start + 1), clause.end):
            yield Clause(start, border, tuple([v for v in clause.verbs if start <= v.start < border])), number
            start = border


def _is_reduced(words: Words, verb: Verb) -> bool:
    """Whether a later verb of a clause is a relative clause cut short: "an expert kidnapped in May"."""
    alone = verb.end == verb.start + 1 and words.classes[verb.start] in _PARTICIPLES
    return alone and words.classes[verb.start - 1] not in "&|~,lLn"


_PARTICIPLES = letters("ed|participle")


def _ahead(words: Words, verb: Verb) -> int | None:
    """Where the infinitive of "is expected to fall" begins."""
    if verb.tense is not Tense.FUTURE or verb.form is not Form.FINITE or words.classes[verb.start] not in "zZ":
        return None
    at = words.classes.find("t", verb.start, verb.end)
    return at if at > 0 and words.classes[at - 1] != LETTERS["going"] else None


def _known(words: Words, clause: Clause) -> int | None:
    """Where a known event begins, as the object of a past verb: "condemned the invasion", "his capture"."""
    verb = clause.verbs[-1]
    if verb.tense is not Tense.PAST or verb.form is Form.INFINITIVE:
        return None
    for i in range(verb.end, clause.end - 1):
        if words.words[i] in _KNOWN or words.words[i].endswith(("'s", "’s")):
            for k in range(i + 1, min(i + 4, clause.end)):
                if words.classes[k] not in "wNvsg0E":
                    break
                if words.words[k] in en.EVENTS or words.words[k].endswith(en.EVENT_ENDINGS):
                    return i
    return None


_KNOWN = frozenset("the this that these those his her its their".split())


def _side(
    words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb | None, story: Side | None
) -> tuple[Side, str]:
    """The side of a piece, and why."""
    if verb is None:
        return _bare(words, clauses[number], piece, story)
    if verb.start == piece.start > clauses[number].start and _is_reduced(words, verb):
        return Side.BEFORE, "participle"
    if verb.form is Form.INFINITIVE:
        return _infinitive(words, clauses, number, piece, verb, story)
    if verb.form in _WEAK:
        main = next((v for c in (*clauses[number::-1], *clauses[number + 1 :]) for v in c.verbs if v.form not in _WEAK), None)
        if verb.form is Form.PARTICIPLE or main is None:
            return Side.BEFORE if main is None or main.tense is not Tense.FUTURE else Side.AFTER, "participle"
        return _finite(words, clauses, number, piece, main, story)
    return _finite(words, clauses, number, piece, verb, story)


def _bare(words: Words, clause: Clause, piece: Clause, story: Side | None) -> tuple[Side, str]:
    """A piece without a verb: an infinitive cut off its governor, a known event, a headline."""
    if words.classes[piece.start] == LETTERS["to"]:
        return Side.AFTER, "infinitive: ahead of what it hangs on"
    if clause.verbs and piece.start > clause.start:
        return Side.BEFORE, "an event that is taken as known"
    return (story, "where the story is") if story else (Side.ON, "no verb")


def _infinitive(
    words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb, story: Side | None
) -> tuple[Side, str]:
    """An infinitive lies ahead of its governor; after "began", "failed" and the like, where its governor lies."""
    before = [v for c in clauses[: number + 1] for v in c.verbs if v.start < verb.start]
    govern = before[-1] if before else None
    if govern is None or govern.form in _WEAK:
        return Side.AFTER, "infinitive: ahead of what it hangs on"
    if BASES.get(words.words[govern.main]) in en.IMPLICATIVE:
        return _finite(words, clauses, number, piece, govern, story)
    return Side.AFTER, "infinitive: ahead of what it hangs on"


def _finite(
    words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause, verb: Verb, story: Side | None
) -> tuple[Side, str]:
    clause = clauses[number]
    telling = words.classes[verb.main] in "123" and BASES.get(words.words[verb.main]) in _SPEECH
    if verb.tense is Tense.FUTURE:
        if (at := _ahead(words, verb)) is not None and at >= piece.end:
            return Side.ON, "what is expected is expected now"
        return Side.AFTER, "future tense or modal verb"
    if verb.tense is Tense.PRESENT:
        if words.classes[clause.start] in "qQ" and words.words[clause.start] in _AHEAD:
            return Side.AFTER, "present tense, in a condition"
        return Side.ON, "present tense"
    if verb.aspect in (Aspect.PERFECT, Aspect.PERFECT_PROGRESSIVE):
        return Side.BEFORE, "perfect tense"
    if verb.form is Form.MODAL:
        return Side.BEFORE, "what may have been"
    if telling:
        return Side.ON, "told on the day"
    opening = words.classes[clause.start : verb.start]
    hangs = opening[:1] == LETTERS["after"] or not _HANGING.isdisjoint(opening)
    if hangs or number and _told_before(words, clauses[number - 1]):
        return Side.BEFORE, "past tense, in a clause that hangs on another"
    return (Side.BEFORE, "past tense, and the story is there") if story is Side.BEFORE else (Side.ON, "past tense, in the news of the day")


_HANGING = frozenset(letters("who|when|that|where"))
_SPEECH = frozenset(en.SPEECH.split())
_AHEAD = frozenset("if unless when until till once before after whenever whether".split())


def _told_before(words: Words, clause: Clause) -> bool:
    """Whether a clause ends in a verb of telling: the next one is what it tells."""
    return bool(clause.verbs) and words.classes[clause.verbs[-1].main] in (LETTERS["said"], LETTERS["says"])
