"""A language put together: its tables and rules, ready to read.

Knows how to go from text to mentions; has no word of its own and no clock. The gate finds the few islands worth reading; only they
are split into tokens and go through the cascade. Reading an island depends on nothing but its words and its neighbours' classes, so
islands are remembered (bounded).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from timeline.algebra.expressions import Anchor, Between, Expression, Window, unbounded
from timeline.document import Mention, Signal
from timeline.grammar.adjacency import Adjacency
from timeline.grammar.cascade import NOBODY, Cascade, Node
from timeline.grammar.gate import Gate
from timeline.grammar.letters import Legible, legible
from timeline.grammar.rules import Layer, literals, takes
from timeline.grammar.spelling import names
from timeline.grammar.words import SHAPES, Kinds, Lexicon, trie

_REMEMBERED = 50_000
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tables:
    """What a language file says.

    `words` maps classes to words and what they mean, `layers` are its rules, `families` classes that take in others. `triggers` are
    the classes and words that make a place worth reading, `emits` the classes of nodes that are time phrases, `beside` the classes
    whose words only matter next to an island. `abbreviations` are classes whose words may end in a point, `pointed` words with points
    inside. `signals` are the words by which rules with a signal begin or end, and what they are. `casual` are the marks of casual
    writing, `months` the classes whose words may have figures glued to them ("13NOV2017"). `kinds` says
    what is known of the other words.
    """

    code: str
    words: Mapping[str, Mapping[str, Any]]
    layers: tuple[Layer, ...]
    families: dict[str, tuple[str, ...]]
    triggers: tuple[str, ...]
    emits: tuple[str, ...]
    beside: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    pointed: tuple[str, ...] = ()
    signals: Mapping[str, Signal] = field(default_factory=dict)
    casual: str = r"(?!)"
    months: tuple[str, ...] = ()
    kinds: Kinds | None = None


class Stretch:
    """A stretch of an island that is read by itself: its words, the classes that rules look for on either side, and what was found.

    `found` has the mentions by what is seen on both sides, counted from where the stretch begins; `fresh` its tokens until the first
    reading has taken them.
    """

    __slots__ = ("found", "fresh", "looks_left", "looks_right", "text")

    def __init__(self, text: str, fresh: list[Node], looks_left: frozenset[str], looks_right: frozenset[str]) -> None:
        self.text, self.fresh, self.looks_left, self.looks_right = text, fresh, looks_left, looks_right
        self.found: dict[str, tuple[Mention, ...]] = {}


class Reader:
    """The times of a language, ready to be read."""

    def __init__(self, tables: Tables) -> None:
        self.tables, self.code, self.layers = tables, tables.code, tables.layers
        self.emits = frozenset(tables.emits)
        self._memory: dict[str, tuple[tuple[int, Stretch], ...]] = {}
        self._stretches: dict[str, Stretch] = {}
        self._sights: dict[tuple[frozenset[str], str | frozenset[str]], str] = {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words of the tables and of the patterns, closed."""
        lexicon = Lexicon({**self.tables.words, **{"=" + word: {word: word} for word in self._literals}}, self.tables.kinds)
        lexicon.close()
        return lexicon

    @cached_property
    def cascade(self) -> Cascade:
        """The rules, compiled."""
        return Cascade(self.layers, self.lexicon, self.tables.families)

    @cached_property
    def casual(self) -> re.Pattern[str]:
        """The marks of casual writing."""
        return re.compile(self.tables.casual, re.I)

    @cached_property
    def _literals(self) -> set[str]:
        return {word for layer in self.layers for rule in layer.rules for word in literals(rule.pattern)}

    @cached_property
    def adjacency(self) -> Adjacency:
        """What can stand beside what."""
        return Adjacency((rule for layer in self.layers for rule in layer.rules), self.cascade.symbols, self.cascade.made)

    @cached_property
    def _gate(self) -> Gate:
        tables, words = self.tables, self.tables.words
        triggers = {w.lower() for name in tables.triggers for w in (words.get(name) or (name,))}
        inner = {w for name, table in words.items() if name not in tables.beside for w in table} | self._literals
        known = {w.lower() for w in inner if w[0].isalnum()}
        short = {w.lower() for name in tables.abbreviations for w in words[name]}
        taken = {name for layer in self.layers for rule in layer.rules for name in takes(rule.pattern)}
        taken |= {member for name in taken for member in tables.families.get(name, ())}
        edges = self.adjacency.edges({*tables.emits, *(name for name in self.cascade.made if name not in taken)})
        loose = [{w for w in known if not edge.intersection(self._cases(w))} for edge in edges]
        return Gate(triggers, known, short, tables.pointed, (loose[0], loose[1]), self._months)

    @cached_property
    def _months(self) -> list[str]:
        return sorted({w.lower() for name in self.tables.months for w in self.tables.words[name]})

    def _cases(self, word: str) -> set[str]:
        return {self.lexicon[one].symbol for one in (word, word.capitalize(), word.upper())}

    @cached_property
    def _tokens(self) -> re.Pattern[str]:
        pointed = "|".join(map(re.escape, sorted(self.tables.pointed, key=len, reverse=True))) or "(?!)"
        known = names(sorted({w.lower() for table in self.tables.words.values() for w in table if " " in w or "-" in w[1:]})) or "(?!)"
        months = trie(self._months) or "(?!)"
        glued = rf"(?i:{months})(?=(?:\d{{4}}|\d\d)(?!\w))"
        words = rf"(?i:(?:{pointed}|{known})(?!\w))|(?:{SHAPES})|{glued}|[^\W\d_]+\d\w*|[^\W\d_]+|['’]s\b|\S"
        return re.compile(rf"(?:\n[^\S\n]*){{2,}}|{words}", re.X)

    def read(self, text: str, borders: Sequence[int] = ()) -> list[Mention]:
        """The time phrases of a text in order, before any clock; none reaches over one of `borders`, offsets in order.

        Offsets are code points of `text`. Errors: none; any string can be read.
        """
        plain = self.legible(text)
        islands = self.islands(plain.text)
        if borders:
            borders = plain.moved(borders) if plain.cuts else borders
            islands = _parted(islands, borders)
        found = [_moved(mention, start) for start, inside in self._found(plain.text, islands, borders) for mention in inside]
        return [_restored(mention, plain) for mention in found] if plain.cuts else found

    def legible(self, text: str) -> Legible:
        """The text as the grammar reads it, in plain letters, with the way back."""
        return legible(text, self._words.__contains__) or Legible(text)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word.lower() for word in self.lexicon.words())

    def _found(self, text: str, islands: Iterable[Span], borders: Sequence[int]) -> Iterator[tuple[int, tuple[Mention, ...]]]:
        """Where a stretch begins, and the mentions in it, counted from there; nothing is seen beyond a border."""
        memory = self._memory
        for start, end in islands:
            inside = text[start:end]
            known = memory.get(inside) or self._remembered(inside)
            rest = len(known)
            looked = known[0][1].looks_left
            left = self._sight(looked, self._before(text, start, _last(borders, start))) if looked else NOBODY
            for by, stretch in known:
                rest -= 1
                seen = stretch.looks_right if not rest else None
                right = self._sight(seen, self._after(text, end, _next(borders, end))) if seen else NOBODY
                found = stretch.found.get(left + right)
                if found is None:
                    found = stretch.found[left + right] = self._read(stretch, left, right)
                if found:
                    yield start + by, found
                left = NOBODY

    def islands(self, text: str) -> Iterator[tuple[int, int]]:
        """The places worth reading, in order and apart from each other."""
        return self._gate.islands(text)

    def beside(self, text: str, start: int, end: int) -> tuple[str, str]:
        """The symbols of the words on both sides of an island: its rules may look at them, but not take them."""
        beside = self.cascade.beside
        return beside(self._before(text, start)), beside(self._after(text, end))

    def _before(self, text: str, start: int, low: int = 0) -> str:
        found = _NEIGHBOUR.match(text[max(low, start - 24) : start][::-1])
        return self.lexicon[found[1][::-1] if found else _BREAK].symbol

    def _after(self, text: str, end: int, high: int | None = None) -> str:
        found = _NEIGHBOUR.match(text, end) if high is None else _NEIGHBOUR.match(text, end, high)
        return self.lexicon[found[1] if found else _BREAK].symbol

    def _sight(self, looked: frozenset[str], symbol: str) -> str:
        """What is seen of a neighbour: one symbol for all that the rules which look there cannot tell apart."""
        seen = self._sights.get((looked, symbol))
        if seen is None:
            classes = looked & self.cascade.looked(symbol)
            told = self._sights.setdefault((looked, classes), self.cascade.beside(symbol)) if classes else NOBODY
            seen = self._sights[looked, symbol] = told
        return seen

    def nodes(self, text: str, left: str = "", right: str = "") -> list[Node]:
        """The tokens of an island as nodes of the cascade, between its neighbours (symbols that `beside` gave)."""
        lexicon = self.lexicon
        found = [Node(left, -1, -1, _NOTHING)] if left else []
        for one in self._tokens.finditer(text):
            token = lexicon[one[0]]
            found.append(Node(token.symbol, one.start(), one.end(), token.values))
        return [*found, Node(right, -1, -1, _NOTHING)] if right else found

    def _remembered(self, text: str) -> tuple[tuple[int, Stretch], ...]:
        """An island as its stretches, each with where it begins: cut where two words stand side by side in no phrase."""
        if len(self._memory) >= _REMEMBERED:
            self._memory.clear()
            self._stretches.clear()
        together, nodes = self.adjacency.together, self.nodes(text)
        cuts = [n for n in range(1, len(nodes)) if not together(nodes[n - 1].symbol, nodes[n].symbol)]
        made = []
        for first, last in pairwise([0, *cuts, len(nodes)]):
            start = nodes[first].start
            inside = text[start : nodes[last - 1].end]
            if (stretch := self._stretches.get(inside)) is None:
                looks = self.adjacency.looked_before(nodes[first].symbol), self.adjacency.looked_after(nodes[last - 1].symbol)
                stretch = self._stretches[inside] = Stretch(inside, [] if start else nodes[first:last], *looks)
            made.append((start, stretch))
        known = self._memory[text] = tuple(made)
        return known

    def _read(self, stretch: Stretch, left: str, right: str) -> tuple[Mention, ...]:
        tokens, stretch.fresh = stretch.fresh or self.nodes(stretch.text), []
        nodes = [Node(left, -1, -1, _NOTHING), *tokens, Node(right, -1, -1, _NOTHING)]
        return tuple(m for node in self.cascade.run(nodes) for m in self._mentions(node, stretch.text))

    def _mentions(self, node: Node, text: str) -> Iterator[Mention]:
        if node.gives in _LISTS:
            for part, one in zip(node.parts, node.values[node.gives], strict=True):
                yield Mention(*part.extent, one, rules=node.rules, tags=node.tags)
        elif node.gives in self.emits:
            expression: Expression = node.values[node.gives]
            signal = self.signal(text[slice(*node.signal)]) if node.signal else None
            yield Mention(*node.core, expression, signal, node.start, node.rules, _ends(node, expression), node.end, tags=node.tags)

    def signal(self, words: str) -> Signal:
        """The signal that some words are: as they stand in the table together, or the first of them that does.

        Errors: KeyError where none does; a rule with a signal takes no such words.
        """
        told = words.lower().split()
        signals = self.tables.signals
        return signals.get(" ".join(told)) or signals[next(word for word in told if word in signals)]


def _last(borders: Sequence[int], at: int) -> int:
    """The last border up to an offset; 0 where there is none."""
    number = bisect_right(borders, at)
    return borders[number - 1] if number else 0


def _next(borders: Sequence[int], at: int) -> int | None:
    """The next border from an offset on; None where there is none."""
    number = bisect_left(borders, at)
    return borders[number] if number < len(borders) else None


def _parted(islands: Iterable[Span], borders: Sequence[int]) -> Iterator[Span]:
    """Islands, cut where a block begins inside one."""
    for start, end in islands:
        first = bisect_right(borders, start)
        for border in borders[first : bisect_left(borders, end, first)]:
            yield start, border
            start = border
        yield start, end


_LISTS = frozenset(["list", "listf"])
_NEIGHBOUR = re.compile(r"[^\S\n]*(?:\n(?![^\S\n]*\n)[^\S\n]*)?(\w+|[^\w\s])")
_BREAK = "\n\n"
_NOTHING: Mapping[str, Any] = {}


def _ends(node: Node, expression: Expression) -> tuple[Mention, ...]:
    """The end points of a range as mentions of their own, each with what it took from the other."""
    match unbounded(expression):
        case Between(first, last) if node.parts:
            ends = zip((node.parts[0], node.parts[-1]), (first, last), strict=True)
        case Window(amount, _, start) if node.parts and not isinstance(start, Anchor):
            ends = zip((node.parts[0], node.parts[-1]), (amount, start), strict=True)
        case _:
            return ()
    return tuple(Mention(*part.extent, one, rules=part.rules, tags=part.tags) for part, one in ends)


def _moved(mention: Mention, by: int) -> Mention:
    return Mention(mention.start_char + by, mention.end_char + by, mention.expression, mention.signal, mention.phrase_start_char + by,
                   mention.rules, tuple([_moved(part, by) for part in mention.parts]), mention.phrase_end_char + by, None,
                   mention.tags)  # fmt: skip


def _restored(mention: Mention, plain: Legible) -> Mention:
    """A mention that was read in plain letters, with the offsets of the text as it stands."""
    return replace(
        mention, start_char=plain.start(mention.start_char), end_char=plain.end(mention.end_char),
        phrase_start_char=plain.start(mention.phrase_start_char), phrase_end_char=plain.end(mention.phrase_end_char),
        parts=tuple([_restored(part, plain) for part in mention.parts]),
    )  # fmt: skip
