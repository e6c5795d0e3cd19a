"""A passage: the sentences of one document, each read once, when somebody asks for it.

Knows where blocks and time phrases stand, so that no sentence reaches over the border of a block or ends inside a phrase; and, of a
sentence, which verb a phrase belongs to, or that it belongs to a noun. Knows no dates and says nothing of events.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from timeline.languages.classes import COMMA, LETTERS, PREPOSITION, STOP, letters, pattern
from timeline.languages.prose import Prose
from timeline.sentences.borders import REACH, Span, sentence_at, sentences
from timeline.sentences.clauses import Aspect, Clause, Form, Tense, Verb, offsets, verb_near, verbs
from timeline.sentences.nodes import Kind, Node, Tree
from timeline.sentences.stretches import stretches
from timeline.sentences.tree import tree_of
from timeline.sentences.words import Words, read

_PAST = Tense.PAST
_FINITE = Form.FINITE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

REMEMBERED = 2_000
"""So many sentences of a document are kept, so that memory stays flat however long it is."""

_MODIFIED = pattern("(?:{adverb}|{number}|{ed|participle|ing})?{noun|name|base|third|ing|number}")
"""What stands right behind a phrase that is part of a noun phrase: "a 2010 law", "the March election"."""
_DETERMINED = pattern("{determiner}{ed|adverb|degree}?$")


class Governor(NamedTuple):
    """What a phrase belongs to: the number of its clause, and its verb; `noun` where it stands inside a noun phrase instead."""

    clause: int
    verb: Verb | None
    noun: bool


@dataclass(slots=True)
class Sentence:
    """A sentence of `text` from `low` to `high`; `phrases` are the time phrases in it, in order, as offsets into the sentence."""

    prose: Prose
    text: str
    low: int
    high: int
    phrases: tuple[Span, ...]
    _words: Words | None = field(default=None, compare=False, repr=False)
    _clauses: tuple[Clause, ...] | None = field(default=None, compare=False, repr=False)
    _ends: list[int] = field(default_factory=list, compare=False, repr=False)
    _governors: dict[Span, Governor] = field(default_factory=dict, compare=False, repr=False)
    _dated: dict[Span, int] = field(default_factory=dict, compare=False, repr=False)
    _tree: Tree | None = field(default=None, compare=False, repr=False)

    @property
    def words(self) -> Words:
        """The words, with their classes."""
        if self._words is None:
            self._words = read(self.prose, self.text[self.low : self.high], self.phrases)
        return self._words

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, which together hold every word."""
        if self._clauses is None:
            self._clauses = stretches(self.words, self.tree)
            self._ends = [clause.end for clause in self._clauses]
        return self._clauses

    @property
    def tree(self) -> Tree:
        """The clauses as a tree."""
        return self._tree or self._grown()

    def _grown(self) -> Tree:
        words = self.words
        tree = self._tree = tree_of(words, verbs(words.classes))
        return tree

    def dated(self, start: int, end: int) -> int:
        """The number of the clause of the tree that the phrase text[start:end] belongs to."""
        known = self._dated.get((start, end))
        if known is None:
            known = self._dated[start, end] = self._dated_by(start, end)
        return known

    def _dated_by(self, start: int, end: int) -> int:
        first, last = self.words.at(start - self.low), self.words.at(end - self.low - 1) + 1
        classes = self.words.classes
        parted = classes[first - 1 : first] == COMMA and classes[last : last + 1] in _PARTING
        number = self.tree.dated_by(first, parted, classes)
        if (when := self._when_behind(number, last)) is not None:
            return when
        return self.tree.nodes[number].parent if self._is_medium(self.tree.nodes[number]) else number

    def _when_behind(self, number: int, last: int) -> int | None:
        """The number of what happened then, right behind a phrase in a clause that goes on: "has done so before, in May | when he left"."""
        verb = self.tree.nodes[number].verb
        if self.words.classes[last : last + 1] != LETTERS["when"] or verb is None:
            return None
        goes_on = verb.aspect is Aspect.PERFECT or verb.tense is Tense.PRESENT
        when = next((n for n, node in self.tree.children(number) if node.kind is Kind.ADVERBIAL and node.start == last), None)
        return when if goes_on else None

    def _is_medium(self, node: Node) -> bool:
        """Whether a clause only says more of in what somebody told something: "said in a letter | published Wednesday"."""
        if node.kind is not Kind.REDUCED or node.parent < 0 or node.on < 2:
            return False
        parent, words = self.tree.nodes[node.parent], self.words
        verb = parent.verb
        if verb is not None and verb.start >= node.end:                                  # "In a letter | published Wednesday, | she said"
            opens = words.words[parent.start] in self.prose.frames and PREPOSITION not in words.classes[parent.start + 1 : node.on]
            return opens and words.words[node.on - 1] in self.prose.sources
        if verb is None or verb.end > node.on or self.prose.bases.get(words.words[verb.main]) not in self.prose.attributing:
            return False
        between = words.classes[verb.end : node.on]
        return between[:1] == PREPOSITION and words.words[verb.end] in self.prose.frames and between.count(PREPOSITION) == 1

    def offsets(self, clause: Clause) -> Span:
        """A clause, or a part of one, as offsets into the text."""
        return offsets(self.words, clause, self.low)

    def governor(self, start: int, end: int) -> Governor:
        """What the phrase text[start:end] belongs to.

        >>> text = "The 2010 law was passed after Friday's vote and took effect in May."
        >>> phrases = ((4, 8), (30, 36), (60, 66))
        >>> from timeline.languages import language
        >>> sentence = Sentence(language("en").prose, text, 0, len(text), phrases)
        >>> [sentence.governor(*phrase).noun for phrase in phrases]
        [True, True, False]
        """
        known = self._governors.get((start, end))
        if known is None:
            known = self._governors[start, end] = self._governor(start, end)
        return known

    def _governor(self, start: int, end: int) -> Governor:
        words, clauses = self.words, self.clauses
        first, last = words.at(start - self.low), words.at(end - self.low - 1) + 1
        if not clauses:
            return Governor(0, None, False)
        number = self._past_report(min(bisect_right(self._ends, first), len(clauses) - 1), first, last)
        node = self.tree.nodes[self.dated(start, end)]
        own = Clause(node.start, node.end, node.verbs) if node.verb is not None else clauses[number]
        verb = self._right_before(own, first) or self._sure(own, verb_near(own, first))
        if verb is not None:
            number = min(bisect_right(self._ends, verb.start), len(clauses) - 1)
        return Governor(number, verb, self._in_noun(first, last, end - self.low))

    def in_brackets(self, start: int) -> bool:
        """Whether what begins at an offset of the text stands inside brackets."""
        classes = self.words.classes[: self.words.at(start - self.low)]
        return classes.rfind(LETTERS["open"]) > classes.rfind(LETTERS["close"])

    def _past_report(self, number: int, first: int, last: int) -> int:
        """The clause that an opening phrase belongs to over an inserted report: "In May, the board said, the yard will close"."""
        clauses, classes = self.clauses, self.words.classes
        if first or number + 1 >= len(clauses) or classes[last : last + 1] != LETTERS["comma"] or not clauses[number + 1].verbs:
            return number
        end = clauses[number].end
        told = end > last + 1 and classes[end - 1] == LETTERS["comma"] and classes[end - 2] in _TELLING
        return number + 1 if told else number

    def _sure(self, clause: Clause, verb: Verb | None) -> Verb | None:
        """A verb, or where that may be none ("after a wait the doors opened", "will redeem preferred shares") a sure one of its clause."""
        classes = self.words.classes
        if verb is None or verb.end - verb.start > 1 or classes[verb.start] not in _PERHAPS:
            return verb
        if classes[verb.start] in _ED:
            return next((one for one in clause.verbs if one.start < verb.start and classes[one.start] in _SURELY), verb)
        return next((one for one in clause.verbs if one.tense is _PAST and one.form is _FINITE), verb)

    def _right_before(self, clause: Clause, first: int) -> Verb | None:
        """The verb group right before a phrase, whatever its form: "the decision, announced Wednesday"."""
        at, classes = first, self.words.classes
        while at > clause.start and classes[at - 1] in _BETWEEN:
            at -= 1
        return next((verb for verb in reversed(clause.verbs) if verb.end == at), None)

    def _in_noun(self, first: int, last: int, end: int) -> bool:
        """Whether a phrase stands inside a noun phrase: between its determiner and its noun, or as the owner of it (not "the 1960's")."""
        words = self.words
        owns = first < last <= len(words.words) and words.words[last - 1].endswith(self.prose.owners)
        if owns and (words.ends[last - 1] > end or not words.words[last - 1][:-2].isdigit()):
            return True
        if last < len(words.words) and words.words[last] in self.prose.owning:
            return True
        if first > 1 and words.words[first - 1] == self.prose.linking and words.classes[first - 2] in _NOUNS:
            return True
        if _MODIFIED.match(words.classes, last) is None:
            return False
        glued = last < len(words.words) and words.starts[last] - words.ends[last - 1] <= 1
        determined = _DETERMINED.search(words.classes, max(0, first - 3), first) is not None or self._holds_article(first, last)
        return glued and determined

    def _holds_article(self, first: int, last: int) -> bool:
        """Whether an article stands in a phrase before a month, a weekday or a number: "in | the March 29 vote", not "in the summer"."""
        words = self.words
        behind = next((at for at in range(first + 1, last) if words.words[at - 1] == self.prose.article), last)
        if behind == last or any(words.text[words.starts[at]].islower() for at in (behind, last - 1)):
            return False
        return self.prose.periods.isdisjoint(words.words[last : last + 2]) and self.tree.nodes[self.tree.at(first)].verb is not None


_TELLING = letters("say|says|said")
_PARTING = (COMMA, STOP, "")
_BETWEEN = letters("adv|preposition|degree")
_ED, _SURELY = letters("ed|participle"), letters("AUX|past|said")
_PERHAPS = letters("base|third|ed|participle")
_NOUNS = letters("noun|name|base|third|number|ing|that")


class Passage:
    """The sentences of a text, which `borders` (the starts of its blocks, in order) part; none ends inside one of `phrases`."""

    __slots__ = ("_known", "_lows", "_next", "_phrases", "_read", "_spans", "_walked", "borders", "prose", "text")

    def __init__(self, prose: Prose, text: str, phrases: Sequence[Span] = (), borders: Sequence[int] = ()) -> None:
        self.prose, self.text, self.borders = prose, text, borders
        self._phrases = list(phrases)
        self._read: dict[tuple[int, int, tuple[Span, ...]], Sentence] = {}
        self._known: dict[Span, Sentence] = {}
        self._lows: list[int] = []
        self._spans: list[Span] = []
        self._walked: list[Span] = []
        self._next = 0

    def with_phrases(self, phrases: Sequence[Span]) -> Passage:
        """The same passage where other phrases are of interest; sentences whose phrases are the same are not read again."""
        if phrases == self._phrases:
            return self
        made = Passage(self.prose, self.text, phrases, self.borders)
        made._read, made._lows, made._spans = self._read, self._lows, self._spans
        return made

    def at(self, start: int, end: int) -> Sentence:
        """The sentence around the phrase text[start:end]."""
        span = self._around(start, end)
        found = self._known.get(span)
        if found is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            found = self._known[span] = self._sentence(*span, self._inside(*span))
        return found

    def low(self, start: int, end: int) -> int:
        """Where the sentence around the phrase text[start:end] begins; it is not read for that."""
        return self._around(start, end)[0]

    def whole(self) -> Sentence:
        """The whole text as one sentence, which a short phrase is."""
        low, high = next(self._trimmed(0, len(self.text)), (0, 0))
        return self._sentence(low, high, self._inside(low, high))

    def _around(self, start: int, end: int) -> Span:
        """The sentence around text[start:end], found once for all that stands in it.

        One without an end within reach is parted from left to right, and not anew around each phrase in it.
        """
        at = bisect_right(self._lows, start)
        if at and end <= self._spans[at - 1][1]:
            return self._spans[at - 1]
        if (known := self._passed(start, end)) is not None:
            return known
        span = self._looked(start, end)
        if span[1] - span[0] <= REACH:
            return span
        while (not self._walked or self._walked[-1][1] <= start) and self._walk():
            pass
        return self._passed(start, end) or span

    def _looked(self, start: int, end: int) -> Span:
        """The sentence around text[start:end], as far as is looked; it is kept where both its ends are true ones."""
        low, high = sentence_at(self.prose, self.text, start, end)
        low, high = self._clipped(max(low, 0), high, start, end)
        if high - low <= REACH and low <= start:
            at = bisect_right(self._lows, low)
            self._lows.insert(at, low)
            self._spans.insert(at, (low, high))
        return low, high

    def _passed(self, start: int, end: int) -> Span | None:
        """The sentence around text[start:end] among those found from left to right."""
        at = bisect_right(self._walked, start, key=itemgetter(1))
        if at == len(self._walked):
            return None
        span = self._walked[at]
        return span if span[0] <= start and end <= span[1] else None

    def _walk(self) -> bool:
        """Find the next sentence that a phrase stands in, from left to right; whether there is one."""
        phrases = self._phrases
        if self._next == len(phrases):
            return False
        start, end = phrases[self._next]
        at = bisect_right(self._lows, start)
        span = self._spans[at - 1] if at and end <= self._spans[at - 1][1] else self._looked(start, end)
        self._walked.append(span)
        self._next += 1
        while self._next < len(phrases) and phrases[self._next][0] < span[1]:
            self._next += 1
        return True

    def every(self) -> Iterator[tuple[Sentence, range]]:
        """Every sentence of the text, each with the numbers of its phrases."""
        yield from self._numbered(self._whole())

    def around(self) -> Iterator[tuple[Sentence, range]]:
        """The sentences in which phrases stand, each once, with the numbers of its phrases."""
        yield from self._numbered(self._near())

    def _numbered(self, spans: Iterator[Span]) -> Iterator[tuple[Sentence, range]]:
        phrases, first = self._phrases, 0
        for low, high in spans:
            last = first
            while last < len(phrases) and phrases[last][0] < high:
                last += 1
            inside = tuple([(max(a, low) - low, min(b, high) - low) for a, b in phrases[first:last]]) if first < last else ()
            yield self._sentence(low, high, inside), range(first, last)
            first = last

    def _near(self) -> Iterator[Span]:
        at = 0
        while at < len(self._walked) or self._walk():
            yield self._walked[at]
            at += 1

    def _whole(self) -> Iterator[Span]:
        """Every sentence, joined with the next where a phrase reaches over its end, parted where a block begins inside it."""
        at, begin, phrases = 0, None, self._phrases
        for low, high in self._parted():
            while at < len(phrases) and phrases[at][1] <= high:
                at += 1
            begin = low if begin is None else begin
            if at < len(phrases) and phrases[at][0] < high and high - begin < 2 * REACH:
                continue
            yield begin, high
            begin = None
        if begin is not None:
            yield begin, len(self.text.rstrip())

    def _parted(self) -> Iterator[Span]:
        borders, at = self.borders, 0
        for low, high in sentences(self.prose, self.text):
            while at < len(borders) and borders[at] <= low:
                at += 1
            if at == len(borders) or borders[at] >= high:                        # the rule
                yield low, high
                continue
            first = at
            for border in borders[first : bisect_left(borders, high, first)]:
                yield from self._trimmed(low, border)
                low = border
            yield from self._trimmed(low, high)

    def _trimmed(self, low: int, high: int) -> Iterator[Span]:
        text = self.text
        while low < high and text[low].isspace():
            low += 1
        while low < high and text[high - 1].isspace():
            high -= 1
        if low < high:
            yield low, high

    def _clipped(self, low: int, high: int, start: int, end: int) -> Span:
        """A sentence within the block of a phrase."""
        borders = self.borders
        if not borders:
            return low, high
        at = bisect_right(borders, start)
        if at and borders[at - 1] > low:
            low = borders[at - 1]
        at = bisect_left(borders, end, at)
        if at < len(borders) and borders[at] < high:
            high = borders[at]
        return next(self._trimmed(low, high), (low, high))

    def _inside(self, low: int, high: int) -> tuple[Span, ...]:
        phrases = self._phrases
        first = bisect_left(phrases, (low, 0))
        last = first
        while last < len(phrases) and phrases[last][0] < high:
            last += 1
        return tuple([(a - low, min(b, high) - low) for a, b in phrases[first:last]])

    def _sentence(self, low: int, high: int, phrases: tuple[Span, ...]) -> Sentence:
        key = (low, high, phrases)
        found = self._read.get(key)
        if found is None:
            if len(self._read) >= REMEMBERED:
                self._read.clear()
            found = self._read[key] = Sentence(self.prose, self.text, low, high, phrases)
        return found


__all__ = ["Governor", "Passage", "Sentence"]
