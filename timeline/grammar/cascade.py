"""The cascade: tokens of an island go up through layers of rules until only time phrases are left.

Knows symbols, rules and offsets; knows no word and no meaning. In a layer the leftmost match wins, of several there the longest, of
equally long ones the rule that is written first. What a rule makes stands for its words in the next layer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from timeline.document import Tag
from timeline.grammar.rules import Compiled, Layer, Rule, captures, compiled, looks
from timeline.grammar.words import Lexicon, Values


class Node(NamedTuple):
    """A token, or what a rule made of several: where it stands, its classes and values, the core (TIMEX3 extent), parts, rules and tags."""

    symbol: str
    start: int
    end: int
    values: Values
    gives: str = ""
    core: tuple[int, int] = (0, 0)
    parts: tuple[Node, ...] = ()
    rules: tuple[str, ...] = ()
    signal: tuple[int, int] | None = None
    tags: frozenset[Tag] = frozenset()

    @property
    def extent(self) -> tuple[int, int]:
        """Where it stands without its signal."""
        return self.core if self.gives else (self.start, self.end)

    def known_as(self, classes: tuple[str, ...]) -> str:
        """The first of the classes that the node has."""
        return self.gives or next(name for name in classes if name in self.values)


class _Ready:
    """A rule that is ready to run, with its bit in the layer, the name of that, what it captures, and its matcher."""

    __slots__ = ("_pattern", "bit", "captures", "layer", "match", "rule")

    def __init__(self, rule: Rule, pattern: Compiled, layer: str, bit: int) -> None:
        self.rule, self.layer, self.bit, self._pattern = rule, layer, bit, pattern
        self.captures = tuple(captures(rule.pattern).items())
        self.match: Callable[[str, int], re.Match[str] | None] = self._first

    def _first(self, line: str, at: int) -> re.Match[str] | None:
        self.match = self._pattern.expression.match
        return self.match(line, at)


_NONE: tuple[int, list[_Ready]] = 0, []


class _Attempt(NamedTuple):
    """A rule that matched `at` to `end`: what it captured (name, place in the line, class), and whether that made a meaning."""

    layer: str
    rule: Rule
    at: int
    end: int
    slots: list[tuple[str, int, str]]
    made: bool


@dataclass(frozen=True, slots=True)
class _Stage:
    """A layer that is ready to run: the bits of its rules, and for a symbol those of the rules that begin with it, and these rules."""

    layer: Layer
    bits: int
    starting: dict[str, tuple[int, list[_Ready]]]


class _Needs:
    """Which rules can match in a line at all, as bits: those with a symbol for each of their two rarest parts and for their beginning."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[int, int, int]] = {}
        self._single = 0

    def add(self, bit: int, pattern: Compiled, common: Counter[str]) -> None:
        """Note what a rule needs; `common` says how often a symbol is needed by all rules together."""
        rarest, *rest = sorted(pattern.needs, key=lambda need: max(common[s] for s in need))
        self._single |= 0 if rest else bit
        second = rest[0] if rest else frozenset[str]()
        for symbol in rarest | second | pattern.begins:
            known = self._parts.get(symbol, _NOTHING)
            here = (symbol in rarest, symbol in second, symbol in pattern.begins)
            self._parts[symbol] = (known[0] | bit * here[0], known[1] | bit * here[1], known[2] | bit * here[2])

    def met(self, line: str) -> int:
        """The bits of the rules that may match in a line."""
        rarest, second, first = 0, self._single, 0
        parts = self._parts
        for symbol in line:
            one, two, begins = parts.get(symbol, _NOTHING)
            rarest |= one
            second |= two
            first |= begins
        return rarest & second & first


_NOTHING = 0, 0, 0


class Cascade:
    """Layers of rules compiled over a lexicon; `families` are classes that take in others ({"date": ("year", "day", ...)}).

    Errors: ValueError where a pattern names a class that nobody has defined.
    """

    def __init__(self, layers: tuple[Layer, ...], lexicon: Lexicon, families: dict[str, tuple[str, ...]]) -> None:
        made = {rule.gives for layer in layers for rule in layer.rules}
        self.made = {name: lexicon.symbol(frozenset([name])) for name in sorted(made)}
        self.symbols = symbols = dict(lexicon.symbols)
        for family, members in families.items():
            symbols[family] = "".join(symbols[m] for m in members)
        looked = {name for layer in layers for rule in layer.rules for name in looks(rule.pattern)}
        self._looked, self._beside, besides = _profiles({name: symbols[name] for name in looked})
        patterns = {rule.name: compiled(rule.pattern, symbols, besides) for layer in layers for rule in layer.rules}
        common = Counter(symbol for pattern in patterns.values() for need in pattern.needs for symbol in need)
        self._needs, self._bit = _Needs(), 1
        self.stages = [self._stage(layer, patterns, common) for layer in layers]
        self._derived: dict[str, list[_Attempt]] = {}

    def beside(self, symbol: str) -> str:
        """The symbol of a word that stands beside an island: words that no rule can tell apart there share one."""
        return self._beside.get(symbol, NOBODY)

    def looked(self, symbol: str) -> frozenset[str]:
        """The classes of a word that some rule looks at beside what it takes."""
        return self._looked.get(symbol, frozenset())

    def _stage(self, layer: Layer, patterns: dict[str, Compiled], common: Counter[str]) -> _Stage:
        starting: dict[str, list[_Ready]] = {}
        bits = 0
        for rule in layer.rules:
            pattern, self._bit = patterns[rule.name], self._bit << 1
            bits |= self._bit
            self._needs.add(self._bit, pattern, common)
            ready = _Ready(rule, pattern, layer.name, self._bit)
            for symbol in pattern.begins:
                starting.setdefault(symbol, []).append(ready)
        return _Stage(layer, bits, {symbol: (sum(one.bit for one in rules), rules) for symbol, rules in starting.items()})

    def run(self, nodes: list[Node], trace: list[tuple[str, str, list[Node]]] | None = None) -> list[Node]:
        """The nodes that are left when every layer has run. `trace` is filled with (layer, rule, nodes) as rules fire.

        What fires depends on the symbols alone, as long as the same rules find a meaning: it is remembered (bounded), and done again
        for other words of the same symbols.
        """
        line = "".join([n.symbol for n in nodes])
        known = self._derived.get(line)
        if known is not None and (again := self._again(known, [*nodes], trace)) is not None:
            return again
        attempts: list[_Attempt] = []
        nodes = self._fresh([*nodes], line, attempts, trace)
        if len(self._derived) >= _REMEMBERED:
            self._derived.clear()
        self._derived[line] = attempts
        return nodes

    def _again(self, attempts: list[_Attempt], nodes: list[Node], trace: list[tuple[str, str, list[Node]]] | None) -> list[Node] | None:
        """What was done for the same symbols, done again; None where a rule now finds a meaning and did not, or the other way round."""
        seen = len(trace) if trace is not None else 0
        for one in attempts:
            value = one.rule.meaning(**{name: nodes[place].values[known] for name, place, known in one.slots})
            if (value is None) is one.made:
                if trace is not None:
                    del trace[seen:]
                return None
            if one.made:
                nodes = self._put(one, value, nodes, trace)
        return nodes

    def _put(self, one: _Attempt, value: Any, nodes: list[Node], trace: list[tuple[str, str, list[Node]]] | None) -> list[Node]:
        node = self._node(one.rule, value, nodes[one.at : one.end], {name: nodes[place] for name, place, _ in one.slots})
        if trace is not None:
            nodes = [*nodes]  # the lists of a trace stay as they were
            trace.append((one.layer, one.rule.name, nodes))
        nodes[one.at : one.end] = [node]
        return nodes

    def _fresh(self, nodes: list[Node], line: str, attempts: list[_Attempt],
               trace: list[tuple[str, str, list[Node]]] | None) -> list[Node]:  # fmt: skip
        met = self._needs.met(line)
        for stage in self.stages:
            for _ in range(stage.layer.repeat):
                if not met & stage.bits:
                    break
                before = line
                nodes, line = self._run(stage, met, nodes, line, attempts, trace)
                if line is before:
                    break
                met = self._needs.met(line)
        return nodes

    def _run(self, stage: _Stage, met: int, nodes: list[Node], line: str, attempts: list[_Attempt],
             trace: list[tuple[str, str, list[Node]]] | None) -> tuple[list[Node], str]:  # fmt: skip
        at, starting = 0, stage.starting
        while at < len(line):
            mask, rules = starting.get(line[at], _NONE)
            if mask & met:
                hits = [(found.end(), found, one) for one in rules if one.bit & met and (found := one.match(line, at)) is not None]
                if hits:
                    nodes, line = self._made(hits, at, nodes, line, attempts, trace)
            at += 1
        return nodes, line

    def _made(self, hits: list[tuple[int, re.Match[str], _Ready]], at: int, nodes: list[Node], line: str, attempts: list[_Attempt],
              trace: list[tuple[str, str, list[Node]]] | None) -> tuple[list[Node], str]:  # fmt: skip
        """What the longest match makes that means something; of equally long ones the rule that is written first."""
        if len(hits) > 1:
            hits.sort(key=_length, reverse=True)
        for end, found, one in hits:
            slots = []
            for name, classes in one.captures:
                place = found.start(name)
                if place >= 0:
                    slots.append((name, place, nodes[place].known_as(classes)))
            value = one.rule.meaning(**{name: nodes[place].values[known] for name, place, known in slots})
            attempt = _Attempt(one.layer, one.rule, at, end, slots, value is not None)
            attempts.append(attempt)
            if value is not None:
                nodes = self._put(attempt, value, nodes, trace)
                return nodes, line[:at] + nodes[at].symbol + line[end:]
        return nodes, line

    def _node(self, rule: Rule, value: Any, inside: list[Node], captured: dict[str, Node]) -> Node:
        start, end = inside[0].start, inside[-1].end
        told = [node.rules for node in inside if node.rules]
        rules = (*(told[0] if len(told) == 1 else dict.fromkeys(name for names in told for name in names)), rule.name)
        core: tuple[int, int] = (start, end)
        signal: tuple[int, int] | None = None
        tags = rule.tags
        parts: tuple[Node, ...] = ()
        if rule.signal:
            of = captured["of"]
            core, parts, signal = of.extent, of.parts, (start, of.extent[0])
            tags = of.tags | tags if tags else of.tags
        elif rule.trails:
            core = start, captured["of"].extent[1]
            signal = core[1], end
        elif "first" in captured and "last" in captured:
            parts = _ends(captured, end)
        elif (of_range := captured.get("of")) is not None and of_range.parts and rule.gives in ("range", "list"):
            head, last = of_range.parts[0], of_range.parts[-1]
            opens = min(node.parts[0].extent[0] if name == "of" else node.extent[0] for name, node in captured.items())
            head = head._replace(core=(opens, head.extent[1]), gives=head.gives or "end")
            parts = (head, *of_range.parts[1:-1], last._replace(core=(last.extent[0], end), gives=last.gives or "end"))
        return Node(self.made[rule.gives], start, end, {rule.gives: value}, rule.gives, core, parts, rules, signal, tags)


_REMEMBERED = 20_000
_length = itemgetter(0)

NOBODY = "\ue000"
"""The symbol of a neighbour that no rule looks at."""


def _profiles(looked: dict[str, str]) -> tuple[dict[str, frozenset[str]], dict[str, str], dict[str, str]]:
    """The looked-at classes of a symbol; and a symbol for every set of them that some word has, by the word's own symbol and by class."""
    sets: dict[str, set[str]] = {}
    for name, letters in looked.items():
        for letter in letters:
            sets.setdefault(letter, set()).add(name)
    belongs = {letter: frozenset(names) for letter, names in sets.items()}
    profiles: dict[frozenset[str], str] = {}
    by_symbol = {letter: profiles.setdefault(names, chr(0xE001 + len(profiles))) for letter, names in belongs.items()}
    by_class: dict[str, str] = {}
    for names, letter in profiles.items():
        for name in names:
            by_class[name] = by_class.get(name, "") + letter
    return belongs, by_symbol, by_class


def _ends(captured: dict[str, Node], end: int) -> tuple[Node, ...]:
    """The ends of a range, each with what is its own: the month in "April 13-15", the year in "9-11 April 2023", "early" in "early 70s".

    A list may have a `second` member between them.
    """
    first, last = captured["first"], captured["last"]
    middle = tuple(captured[name] for name in ("second",) if name in captured)
    start = min(node.extent[0] for node in captured.values())
    opening = first._replace(core=(start, first.extent[1]), gives=first.gives or "end")
    joined = (middle or (first,))[-1].extent[1]
    begins = min(node.extent[0] for node in captured.values() if node.extent[0] >= joined)
    return opening, *middle, last._replace(core=(begins, end), gives=last.gives or "end")
