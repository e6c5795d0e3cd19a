"""When the clauses without a phrase were: what tense, order words and the time that a story has reached say together.

Knows instants and the order of clauses; each clause is a point of a network (timeline.telling.network), window by window, so that memory
and time stay bounded. What a phrase or an order word says is said; what a tense says of the day of publication is assumed, and gives way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.algebra.instants import DAY, Instant
from timeline.algebra.intervals import Interval
from timeline.document import Basis
from timeline.languages.classes import LINKING, PREPOSITION, WHO
from timeline.languages.prose import Order
from timeline.sentences.clauses import Clause
from timeline.telling.analysis import Sentence
from timeline.telling.events import Event, undated
from timeline.telling.network import ORIGIN, Constraint, Solution, solve, within
from timeline.telling.story.pieces import FINITE, INFINITIVE, PARTICIPLE, pieces
from timeline.telling.story.scene import OVER, Course, Heard, Told
from timeline.telling.story.undated import PAST, Side, Why, side_of

_PHRASE, _CONTEXT, _PUBLICATION = Basis.PHRASE, Basis.CONTEXT, Basis.PUBLICATION
_AFTER, _ON, _BEFORE = Side.AFTER, Side.ON, Side.BEFORE
_TO_COME, _IN_STORY = Why.TO_COME, Why.IN_STORY
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

OPEN = Interval(None, None)
_PAST = (Why.IN_NEWS, Why.IN_STORY, Why.PAST)
WINDOW = 32
"""So many clauses are looked at together."""


class Undated(NamedTuple):
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


def all_events(sentences: Iterable[Heard], day: Instant | None, *, tale: bool = False) -> Iterator[Undated | Clash]:
    """The clauses that no phrase dates, in order of the text, and the contradictions met on the way.

    `sentences` are those of one document in order; `day` is the day of publication, or None where nobody knows; `tale`: the text tells
    of long ago, so that nothing in the past tense is news.

    >>> from timeline.languages import language
    >>> from timeline.telling.analysis import analysis
    >>> prose = language("en").prose
    >>> text = "She won in 1931. Then she sold the car."
    >>> told = Told(8, 15, "in 1931", 0, 16, Interval(-1230768000, -1199232000))
    >>> sentences = [Heard(analysis(prose, text, 0, 16, ((8, 15),)), [told]), Heard(analysis(prose, text, 17, 39))]
    >>> [(u.event.title, u.interval.start, u.why) for u in all_events(sentences, 0) if isinstance(u, Undated)]
    [('She sold the car', -1230768000, '"in 1931"; "then": not before what is told before it; past tense')]
    """
    story = Story(Course(day, tale))
    for heard in sentences:
        story.read(heard)
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

    course: Course
    known: dict[int, Known] = field(default_factory=dict)
    told: dict[int, Told] = field(default_factory=dict)
    waiting: list[tuple[int, Event, Known]] = field(default_factory=list)
    orders: list[Constraint] = field(default_factory=list)
    last: int | None = None
    count: int = 0
    day: Instant | None = None
    assumed: dict[tuple[Side, Why], Known] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.day = self.course.day

    def read(self, heard: Heard) -> None:
        """Take in a sentence: its dated events, then the pieces that no phrase dates."""
        sentence = heard.sentence
        ordered = not sentence.words.prose.order_words.isdisjoint(sentence.words.words)
        main: int | None = None
        self.course.begin(heard)
        for t in heard.told:
            main = self._point(Known(t.interval or OPEN, f'"{t.phrase}"', _PHRASE))
            self.told[main] = t
            if ordered:
                self._order(order_at(sentence, t.event_start, t.start), main)
        for piece, number in () if heard.apart else pieces(sentence.words, sentence.clauses):
            point = self._piece(heard, piece, number, ordered)
            if main is None and piece.verbs and piece.verbs[0].form is FINITE and piece.verbs[0].tense is PAST:
                main = point
        self.last = self.last if main is None else main
        self.course.end(heard)

    def _piece(self, heard: Heard, piece: Clause, number: int, ordered: bool) -> int | None:
        """The point of a piece that no phrase dates."""
        holder = None
        if heard.told:
            self.course.join(heard, piece)
            holder = next((t for t in heard.told if _holds(heard.sentence, piece, t)), None)
            if holder is not None and not self._own_time(heard.sentence, number, piece, holder):
                return None
        return self._undated(heard.sentence, number, piece, holder, ordered)

    def _point(self, known: Known) -> int:
        self.count += 1
        self.known[self.count] = known
        return self.count

    def _undated(self, sentence: Sentence, number: int, piece: Clause, holder: Told | None, ordered: bool) -> int:
        order = order_at(sentence, sentence.offsets(piece)[0]) if ordered and self.last is not None else None
        known = self._guess(sentence, number, piece, holder, order is not None)
        point = self._point(known)
        self.waiting.append((point, undated(sentence, piece), known))
        if order is not None:
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
        lies = side, why = side_of(sentence.words, sentence.clauses, number, piece, self.course.scene)
        if why in _PAST:
            told = self.course.reached()
            if ordered:
                return Known(Interval(None, None if self.day is None else self.day + DAY), "past tense", _CONTEXT)
            if told is not None and told.interval is not None and (why is _IN_STORY or self.day is None):
                return Known(told.interval, f'past tense, where "{told.phrase}" has put the story', _CONTEXT)
        if holder and holder.interval and (side is _AFTER or why is _TO_COME) and self._is_over(holder.interval):
            return Known(Interval(holder.interval.start, self.day), f'meant in "{holder.phrase}", and over by now', _CONTEXT)
        known = self.assumed.get(lies)
        if known is None:
            known = self.assumed[lies] = Known(self._lies(side), why.value, _PUBLICATION)
        return known

    def _is_over(self, interval: Interval) -> bool:
        """Whether what was meant to follow an interval is over by now."""
        return self.day is not None and interval.end is not None and interval.end < self.day - OVER

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
        if verb.form is INFINITIVE or verb.form is PARTICIPLE and piece.start > clause.start:
            return True
        return verb.tense is PAST and verb.form is FINITE and self.course.side(told.interval) is Side.AFTER

    def _lies(self, side: Side) -> Interval:
        day = self.day
        if day is None:
            return OPEN
        return Interval(day, day + DAY) if side is _ON else Interval(None, day) if side is _BEFORE else Interval(day, None)

    def settled(self) -> Iterator[Undated | Clash]:
        """What was waiting, each with the bounds that follow; the event told last stays known."""
        found = self._solved()
        for point, event, known in self.waiting:
            bounds = found.bounds.get(point)
            if bounds is None or Interval(bounds.start, bounds.end) == known.interval:
                yield Undated(event, *known)
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
