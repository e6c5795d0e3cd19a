"""When the clauses without a phrase were: what tense, order words and the time that a story has reached say together.

Knows instants and the order of clauses; each clause is a point of a network (timeline.telling.network), window by window, so that memory
and time stay bounded. What a phrase or an order word says is said; what a tense says of the day of publication is assumed, and gives way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.algebra.instants import DAY, Instant
from timeline.algebra.intervals import Interval
from timeline.document import Basis
from timeline.languages.classes import LETTERS, LINKING, PREPOSITION, WHO, letters
from timeline.languages.prose import Order
from timeline.sentences.clauses import Aspect, Clause, Form, Tense, clause_of
from timeline.telling.analysis import Sentence
from timeline.telling.events import Event, undated
from timeline.telling.network import ORIGIN, Constraint, Solution, solve, within
from timeline.telling.undated import Scene, Side, Why, pieces, side_of

OPEN = Interval(None, None)
_PAST = (Why.IN_NEWS, Why.IN_STORY, Why.PAST)
WINDOW = 32
"""So many clauses are looked at together."""
FRESH = 2
"""So many sentences after its phrase a story is still where the phrase put it."""
NEWS = 6
"""So many sentences after the text has told of the day of publication a past tense is news of that day."""
OVER = 31 * DAY
"""What was meant to follow something that lies so far back is over by now."""


@dataclass(frozen=True, slots=True)
class Told:
    """A phrase that has an entry: its offsets and words, the offsets of its event, and where it was placed (None: nowhere)."""

    start: int
    end: int
    phrase: str
    event_start: int
    event_end: int
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Undated:
    """An event without a phrase: when it was, why, and what that hangs on."""

    event: Event
    interval: Interval
    why: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Clash:
    """Two phrases whose times cannot both hold with the order in which they are told, and the word that orders them."""

    first: Told
    second: Told
    word: str


def all_events(
    sentences: Iterable[tuple[Sentence, Sequence[Told]]], day: Instant | None, *, tale: bool = False
) -> Iterator[Undated | Clash]:
    """The clauses that no phrase dates, in order of the text, and the contradictions met on the way.

    `sentences` are those of one document in order, each with the phrases of it that have an entry; `day` is the day of publication,
    or None where nobody knows; `tale`: the text tells of long ago, so that nothing in the past tense is news.

    >>> from timeline.languages import language
    >>> from timeline.telling.analysis import analysis
    >>> prose = language("en").prose
    >>> text = "She won in 1931. Then she sold the car."
    >>> told = Told(8, 15, "in 1931", 0, 16, Interval(-1230768000, -1199232000))
    >>> sentences = [(analysis(prose, text, 0, 16, ((8, 15),)), [told]), (analysis(prose, text, 17, 39), [])]
    >>> [(u.event.title, u.interval.start, u.why) for u in all_events(sentences, 0) if isinstance(u, Undated)]
    [('She sold the car', -1230768000, '"in 1931"; "then": not before what is told before it; past tense')]
    """
    story = Story(day, tale)
    for sentence, told in sentences:
        story.read(sentence, told)
        if len(story.waiting) >= WINDOW:
            yield from story.settled()
    yield from story.settled()


class Known(NamedTuple):
    """What is known of a point by itself: where it lies, why, and whether a phrase says so or a tense lets it be assumed."""

    interval: Interval
    why: str
    basis: Basis


@dataclass(slots=True)
class Story:
    """What has been read and is not settled yet."""

    day: Instant | None
    tale: bool = False
    known: dict[int, Known] = field(default_factory=dict)
    told: dict[int, Told] = field(default_factory=dict)
    waiting: list[tuple[int, Event]] = field(default_factory=list)
    orders: list[Constraint] = field(default_factory=list)
    last: int | None = None
    current: Told | None = None
    age: int = FRESH
    calm: int = NEWS
    dated: bool = False
    count: int = 0
    sides: tuple[Interval, Interval, Interval] = (OPEN, OPEN, OPEN)

    def __post_init__(self) -> None:
        if self.day is not None:
            self.sides = (Interval(None, self.day), Interval(self.day, self.day + DAY), Interval(self.day, None))

    def read(self, sentence: Sentence, told: Sequence[Told]) -> None:
        """Take in a sentence: its dated events, then the pieces that no phrase dates."""
        ordered = not sentence.words.prose.order_words.isdisjoint(sentence.words.words)
        main: int | None = None
        if any(self._side(t.interval) is Side.ON for t in told) or sentence.words.prose.dateline.match(sentence.text, sentence.low):
            self.calm, self.dated = 0, True
        for t in told:
            main = self._point(Known(t.interval or OPEN, f'"{t.phrase}"', Basis.PHRASE))
            self.told[main] = t
            if ordered:
                self._order(order_at(sentence, t.event_start, t.start), main)
        for piece, number in pieces(sentence.words, sentence.clauses):
            self._move(sentence, piece, told)
            holder = next((t for t in told if _holds(sentence, piece, t)), None)
            if holder is None or self._own_time(sentence, number, piece, holder):
                point = self._undated(sentence, number, piece, holder, ordered)
                if main is None and piece.verbs and piece.verbs[0].form is Form.FINITE and piece.verbs[0].tense is Tense.PAST:
                    main = point
        self.last = self.last if main is None else main
        self.age += 1
        self.calm += 1
        for t in told:
            if _carries(sentence, t):
                self._reach(t)

    def _reach(self, told: Told) -> None:
        """The story has reached a phrase; what is to come is not told of yet."""
        if told.interval is not None and self._side(told.interval) is not Side.AFTER:
            self.current, self.age = told, 0

    def _move(self, sentence: Sentence, piece: Clause, told: Sequence[Told]) -> None:
        """Within a sentence a story moves on where a clause joins one that a phrase dates: "in May they fell out, and he left"."""
        classes = sentence.words.classes
        if told and piece.start and LETTERS["and"] in classes[piece.start - 1 : piece.start + 1]:
            begin = sentence.offsets(piece)[0]
            before = [t for t in told if t.event_end <= begin and t.start < begin and _carries(sentence, t)]
            if before:
                self._reach(before[-1])

    def _point(self, known: Known) -> int:
        self.count += 1
        self.known[self.count] = known
        return self.count

    def _undated(self, sentence: Sentence, number: int, piece: Clause, holder: Told | None, ordered: bool) -> int:
        order = order_at(sentence, sentence.offsets(piece)[0]) if ordered and self.last is not None else None
        point = self._point(self._guess(sentence, number, piece, holder, order is not None))
        self.waiting.append((point, undated(sentence, number, piece)))
        self._order(order, point)
        return point

    def _order(self, order: tuple[str, Order] | None, point: int) -> None:
        """Tie a point to the event told last, as an order word says."""
        if order is None or self.last is None:
            return
        word, way = order
        if way is not Order.BEFORE:
            self.orders.append(Constraint(self.last, point, 0, f'"{word}": not before what is told before it'))
        if way is not Order.AFTER:
            self.orders.append(Constraint(point, self.last, 0, f'"{word}": not after what is told before it'))

    def _guess(self, sentence: Sentence, number: int, piece: Clause, holder: Told | None, ordered: bool) -> Known:
        """What tense and the story say of a piece."""
        current = self.current.interval if self.current and self.age < FRESH else None
        side, why = side_of(sentence.words, sentence.clauses, number, piece, self._scene(current))
        if ordered and why in _PAST:
            return Known(Interval(None, None if self.day is None else self.day + DAY), "past tense", Basis.CONTEXT)
        if current is not None and self.current is not None and (why is Why.IN_STORY or why in _PAST and self.day is None):
            return Known(current, f'past tense, where "{self.current.phrase}" has put the story', Basis.CONTEXT)
        if self.day is None:
            return Known(OPEN, why.value, Basis.PUBLICATION)
        if holder and side is Side.AFTER and holder.interval and holder.interval.end and holder.interval.end < self.day - OVER:
            return Known(Interval(holder.interval.start, self.day), f'meant in "{holder.phrase}", and over by now', Basis.CONTEXT)
        return Known(self._lies(side), why.value, Basis.PUBLICATION)

    def _scene(self, current: Interval | None) -> Scene:
        """Where the telling is, now that the phrases just before have put it at `current`."""
        story = self._side(current)
        return Scene(story, not self.tale and self.calm < NEWS, not self.tale and (self.dated or story is not Side.BEFORE))

    def _own_time(self, sentence: Sentence, number: int, piece: Clause, told: Told) -> bool:
        """Whether a piece inside the event of a phrase has a time of its own.

        An infinitive has, a relative clause, an event that is named, and a past tense where the phrase lies ahead: "he promised to pay
        next year". Not the piece in which the phrase stands.
        """
        begin, finish = sentence.offsets(piece)
        if begin <= told.start < finish:
            return False
        clause = sentence.clauses[number]
        if piece.start == clause.start and sentence.words.classes[clause.start : clause.start + 2].lstrip(PREPOSITION)[:1] == WHO:
            return True
        if not piece.verbs:
            return piece.start > clause.start
        verb = piece.verbs[0]
        if verb.form is Form.INFINITIVE or verb.form is Form.PARTICIPLE and piece.start > clause.start:
            return True
        return verb.tense is Tense.PAST and verb.form is Form.FINITE and self._side(told.interval) is Side.AFTER

    def _lies(self, side: Side) -> Interval:
        before, on, after = self.sides
        return on if side is Side.ON else before if side is Side.BEFORE else after

    def _side(self, interval: Interval | None) -> Side | None:
        """On which side of the day of publication an interval lies; None where it reaches over it or nobody knows."""
        if interval is None or self.day is None:
            return None
        if interval.end is not None and interval.end <= self.day:
            return Side.BEFORE
        if interval.start is not None and interval.start >= self.day:
            return Side.ON if interval.end is not None and interval.end <= self.day + DAY else Side.AFTER
        return None

    def settled(self) -> Iterator[Undated | Clash]:
        """What was waiting, each with the bounds that follow; the event told last stays known."""
        found = self._solved()
        for point, event in self.waiting:
            known, bounds = self.known[point], found.bounds.get(point)
            if bounds is None or Interval(bounds.start, bounds.end) == known.interval:
                yield Undated(event, known.interval, known.why, known.basis)
            else:
                why = dict.fromkeys(c.why for c in (*bounds.from_, *bounds.until))
                yield Undated(event, Interval(bounds.start, bounds.end), "; ".join(why), Basis.CONTEXT)
        for cycle in found.contradictions:
            yield from self._clashes(cycle)
        kept = {} if self.last is None else {self.last: self.known[self.last]}
        told = {} if self.last not in self.told else {self.last: self.told[self.last]}
        self.known, self.told, self.waiting, self.orders = kept, told, [], []

    def _solved(self) -> Solution:
        """The network of those points that something orders; what stands alone is where it is."""
        if not self.orders:
            return Solution({})
        tied = sorted({p for c in self.orders for p in (c.before, c.after)})
        alone = (c for p in tied for c in within(p, self.known[p].interval, self.known[p].why, said=p in self.told))
        return solve([*self.orders, *alone])

    def _clashes(self, cycle: tuple[Constraint, ...]) -> Iterator[Clash]:
        ends = [p for c in cycle for p in (c.before, c.after) if ORIGIN in (c.before, c.after) and p in self.told]
        word = next((c.why.split('"')[1] for c in cycle if ORIGIN not in (c.before, c.after)), "")
        if len(ends) == 2:
            first, second = sorted(ends)
            yield Clash(self.told[first], self.told[second], word)


def _carries(sentence: Sentence, told: Told) -> bool:
    """Whether a phrase takes the story to its time: one of a main clause, not of "the man who left in 1990" or "the trial of 1990".

    A phrase before the verb of its clause sets its time, one behind it belongs to the verb right before it.
    """
    at = sentence.words.at(told.start - sentence.low)
    clause = sentence.clauses[clause_of(sentence.clauses, at)]
    if sentence.words.classes[clause.start] in _BESIDE:
        return False
    before = [v for v in clause.verbs if v.end <= at]
    return not before or before[-1].form is Form.FINITE and before[-1].aspect is not Aspect.PERFECT


_BESIDE = frozenset(letters("who|that|where"))


def _holds(sentence: Sentence, piece: Clause, told: Told) -> bool:
    """Whether a piece lies inside the event of a phrase."""
    begin, finish = sentence.offsets(piece)
    return told.event_start <= begin and finish <= told.event_end


def order_at(sentence: Sentence, *offsets: int) -> tuple[str, Order] | None:
    """The order word at the head of a clause (or at one of several offsets), and what it says: after, before or same.

    >>> from timeline.telling.analysis import analysis
    >>> from timeline.languages import language
    >>> order_at(analysis(language("en").prose, "But before that he had left.", 0, 28), 0)
    ('before that', <Order.BEFORE: 'before'>)
    """
    words = sentence.words
    for offset in offsets:
        at = words.at(offset - sentence.low)
        while at < len(words.words) and words.classes[at] in LINKING:
            at += 1
        for length in (4, 3, 2, 1):
            phrase = " ".join(words.words[at : at + length])
            if phrase in words.prose.order:
                return phrase, words.prose.order[phrase]
    return None
