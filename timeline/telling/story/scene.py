"""Where the telling is as a text goes on: the date that its story has reached, and whether a past tense is news of the day.

Knows the phrases that have an entry, one sentence after another, and on which side of publication each lies. Knows no clause that a
phrase does not date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.algebra.instants import DAY, Instant
from timeline.algebra.intervals import Interval
from timeline.languages.classes import LETTERS, NOUNISH, letters
from timeline.sentences.clauses import Aspect, Clause, Form, clause_of
from timeline.telling.analysis import Sentence
from timeline.telling.story.pieces import is_reduced
from timeline.telling.story.undated import Scene, Side

_FINITE = Form.FINITE
_PERFECT = Aspect.PERFECT
_ON, _AFTER, _BEFORE = Side.ON, Side.AFTER, Side.BEFORE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

FRESH = 2
"""So many sentences after its phrase a story is still where the phrase put it."""
NEWS = 6
"""So many sentences after a phrase has named the day of publication a past tense is news of that day."""
OVER = 31 * DAY
"""What was meant to follow something that lies so far back is over by now."""
WIDE = 11 * 366 * DAY
"""A phrase that names a longer time is no date that a story has reached."""


@dataclass(frozen=True, slots=True)
class Told:
    """A phrase that has an entry: its offsets and words, the offsets of its event, and where it was placed (None: nowhere)."""

    start: int
    end: int
    phrase: str
    event_start: int
    event_end: int
    interval: Interval | None = None


class Heard(NamedTuple):
    """A sentence with the phrases of it that have an entry; `apart`: it is a heading or the like, which tells nothing by itself."""

    sentence: Sentence
    told: Sequence[Told] = ()
    apart: bool = False


@dataclass(slots=True)
class Course:
    """How far a text has told: `current` is the phrase that the story has reached, `age` and `calm` count the sentences since then and
    since one that named the day of publication; `dated`: there was one, `past`: there was one of long ago; `lead`: a report opens here with
    its dateline; `scene` is what the clauses of the sentence at hand have to know of it."""

    day: Instant | None
    tale: bool = False
    current: Told | None = None
    age: int = FRESH
    calm: int = NEWS
    dated: bool = False
    past: bool = False
    lead: bool = False
    scene: Scene = Scene()

    def begin(self, heard: Heard) -> None:
        """A sentence begins. A heading ends the story that was told before it."""
        if heard.apart:
            self.age = FRESH
        sentence = heard.sentence
        self.lead = sentence.words.prose.dateline.match(sentence.words.text) is not None
        if self.lead or heard.told and any(self.side(t.interval) is _ON for t in heard.told):
            self.calm, self.dated = 0, True
        self.scene = self._scene()

    def join(self, heard: Heard, piece: Clause) -> None:
        """Within a sentence a story moves on where a clause joins one that a phrase dates: "in May they fell out, and he left"."""
        classes = heard.sentence.words.classes
        if piece.start and LETTERS["and"] in classes[piece.start - 1 : piece.start + 1]:
            begin = heard.sentence.offsets(piece)[0]
            before = [t for t in heard.told if t.event_end <= begin and t.start < begin and carries(heard.sentence, t)]
            if before:
                self._reach(before[-1])
                self.scene = self._scene()

    def end(self, heard: Heard) -> None:
        """A sentence has ended."""
        self.age += 1
        self.calm += 1
        for t in heard.told:
            if heard.apart or carries(heard.sentence, t):
                self._reach(t)

    def _reach(self, told: Told) -> None:
        """The story has reached a phrase; what is to come is not told of yet."""
        interval = told.interval
        if interval is None or self.side(interval) is _AFTER:
            return
        if interval.start is not None and interval.end is not None and interval.end - interval.start > WIDE:
            return
        self.current, self.age = told, 0
        self.past = self.past or self.day is not None and interval.end is not None and interval.end < self.day - OVER

    def reached(self) -> Told | None:
        """The phrase where the story still is."""
        return self.current if self.age < FRESH else None

    def _scene(self) -> Scene:
        """What a clause has to know of it."""
        told = self.reached()
        story = self.side(told.interval if told else None)
        news = not self.tale and self.calm < NEWS
        return Scene(story, news, not self.tale and (self.dated or not self.past), self.dated and not self.tale, self.lead)

    def side(self, interval: Interval | None) -> Side | None:
        """On which side of the day of publication an interval lies; None where it reaches over it or nobody knows."""
        if interval is None or self.day is None:
            return None
        if interval.end is not None and interval.end <= self.day:
            return _BEFORE
        if interval.start is not None and interval.start >= self.day:
            return _ON if interval.end is not None and interval.end <= self.day + DAY else _AFTER
        return None


def carries(sentence: Sentence, told: Told) -> bool:
    """Whether a phrase takes the story to its time: one of a main clause, not of "the man who left in 1990" or "a 1990 law".

    A phrase before the verb of its clause sets its time, one behind it belongs to the verb right before it.
    """
    words = sentence.words
    at, after = words.at(told.start - sentence.low), words.at(told.end - sentence.low)
    clause = sentence.clauses[clause_of(sentence.clauses, at)]
    if words.classes[clause.start] in _BESIDE:
        return False
    if at and words.classes[at - 1] == LETTERS["determiner"] and words.classes[after : after + 1] in _NOUNS:
        return False
    before = [v for v in clause.verbs if v.end <= at]
    if not before:
        return True
    last = before[-1]
    return last.form is _FINITE and last.aspect is not _PERFECT and not (len(before) > 1 and is_reduced(words, last))


_BESIDE = frozenset(letters("who|that|where"))
_NOUNS = frozenset(NOUNISH)


__all__ = ["Course", "Heard", "Told", "carries"]
