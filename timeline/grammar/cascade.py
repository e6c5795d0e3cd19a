"""The cascade: tokens of an island go up through layers of rules until only time phrases are left.

Knows symbols, rules and offsets; knows no word and no meaning. In a layer the leftmost match wins, of several there the longest, of
equally long ones the rule that is written first. What a rule makes stands for its words in the next layer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from timeline.grammar.rules import Compiled, Layer, Rule, captures, compiled, looks
from timeline.grammar.words import Lexicon, Values


class Node(NamedTuple):
    """A token, or what a rule made of several: where it stands, its classes and values, the core (TIMEX3 extent), parts and rules."""

    symbol: str
    start: int
    end: int
    values: Values
    gives: str = ""
    core: tuple[int, int] = (0, 0)
    parts: tuple[Node, ...] = ()
    rules: tuple[str, ...] = ()
    signal: tuple[int, int] | None = None

    @property
    def extent(self) -> tuple[int, int]:
        """Where it stands without its signal."""
        return self.core if self.gives else (self.start, self.end)

    def value(self, classes: tuple[str, ...]) -> Any:
        """The meaning under the first of the classes that the node has."""
        if self.gives:
            return self.values[self.gives]
        return next(self.values[name] for name in classes if name in self.values)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A rule that is ready to run; `order` is its place in the layer."""

    rule: Rule
    order: int
    bit: int
    expression: re.Pattern[str]
    classes: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Stage:
    """A layer that is ready to run: where a rule of it may begin, which rules begin with a symbol, and which ones it lets live.

    `alive` has a bit for every rule by the symbols of its rarest part: a rule none of whose symbols stands in a line cannot match.
    """

    layer: Layer
    gate: re.Pattern[str]
    starting: dict[str, list[_Ready]]
    alive: dict[str, int]
    awake: re.Pattern[str]


class Cascade:
    """Layers of rules compiled over a lexicon; `families` are classes that take in others ({"date": ("year", "day", ...)}).

    Errors: ValueError where a pattern names a class that nobody has defined.
    """

    def __init__(self, layers: tuple[Layer, ...], lexicon: Lexicon, families: dict[str, tuple[str, ...]]) -> None:
        made = {rule.gives for layer in layers for rule in layer.rules}
        self._made = {name: lexicon.symbol(frozenset([name])) for name in sorted(made)}
        symbols = dict(lexicon.symbols)
        for family, members in families.items():
            symbols[family] = "".join(symbols[m] for m in members)
        looked = {name for layer in layers for rule in layer.rules for name in looks(rule.pattern)}
        self._beside, besides = _profiles({name: symbols[name] for name in looked})
        patterns = {rule.name: compiled(rule.pattern, symbols, besides) for layer in layers for rule in layer.rules}
        common = Counter(symbol for pattern in patterns.values() for need in pattern.needs for symbol in need)
        self.stages = [self._stage(layer, patterns, common) for layer in layers]

    def beside(self, symbol: str) -> str:
        """The symbol of a word that stands beside an island: words that no rule can tell apart there share one."""
        return self._beside.get(symbol, _NOBODY)

    @staticmethod
    def _stage(layer: Layer, patterns: dict[str, Compiled], common: Counter[str]) -> _Stage:
        starting: dict[str, list[_Ready]] = {}
        alive: dict[str, int] = {}
        for order, rule in enumerate(layer.rules):
            pattern = patterns[rule.name]
            ready = _Ready(rule, order, 1 << order, pattern.expression, captures(rule.pattern))
            for symbol in pattern.begins:
                starting.setdefault(symbol, []).append(ready)
            for symbol in min(pattern.needs, key=lambda need: max(common[s] for s in need)):
                alive[symbol] = alive.get(symbol, 0) | ready.bit
        return _Stage(layer, _any(starting), starting, alive, _any(alive))

    def run(self, nodes: list[Node], trace: list[tuple[str, str, list[Node]]] | None = None) -> list[Node]:
        """The nodes that are left when every layer has run. `trace` is filled with (layer, rule, nodes) as rules fire."""
        line = "".join([n.symbol for n in nodes])
        for stage in self.stages:
            for _ in range(stage.layer.repeat):
                if stage.awake.search(line) is None:
                    break
                bits = 0
                for symbol in line:
                    bits |= stage.alive.get(symbol, 0)
                before = line
                nodes, line = self._run(stage, bits, nodes, line, trace)
                if line is before:
                    break
        return nodes

    def _run(self, stage: _Stage, bits: int, nodes: list[Node], line: str,
             trace: list[tuple[str, str, list[Node]]] | None) -> tuple[list[Node], str]:  # fmt: skip
        at = 0
        while (found := stage.gate.search(line, at)) is not None:
            at = found.start()
            rules = [one for one in stage.starting[line[at]] if one.bit & bits]
            made = self._best(rules, line, at, nodes) if rules else None
            if made is None:
                at += 1
                continue
            node, end = made
            nodes = [*nodes[:at], node, *nodes[end:]]
            line = line[:at] + node.symbol + line[end:]
            at += 1
            if trace is not None:
                trace.append((stage.layer.name, node.rules[-1], nodes))
        return nodes, line

    def _best(self, rules: list[_Ready], line: str, at: int, nodes: list[Node]) -> tuple[Node, int] | None:
        hits = [(found.end(), -one.order, found, one) for one in rules if (found := one.expression.match(line, at)) is not None]
        if len(hits) > 1:
            hits.sort(key=lambda hit: hit[:2], reverse=True)
        for end, _, found, one in hits:
            captured = {name: nodes[found.start(name)] for name in one.classes if found.start(name) >= 0}
            value = one.rule.meaning(**{name: node.value(one.classes[name]) for name, node in captured.items()})
            if value is not None:
                return self._node(one.rule, value, nodes[at:end], captured), end
        return None

    def _node(self, rule: Rule, value: Any, inside: list[Node], captured: dict[str, Node]) -> Node:
        start, end = inside[0].start, inside[-1].end
        rules = (*dict.fromkeys(name for node in inside for name in node.rules), rule.name)
        core: tuple[int, int] = (start, end)
        signal: tuple[int, int] | None = None
        parts: tuple[Node, ...] = ()
        if rule.signal:
            of = captured["of"]
            core, parts, signal = of.extent, of.parts, (start, of.extent[0])
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
        return Node(self._made[rule.gives], start, end, {rule.gives: value}, rule.gives, core, parts, rules, signal)


def _any(symbols: Iterable[str]) -> re.Pattern[str]:
    return re.compile("[" + "".join(sorted(symbols)) + "]")


_NOBODY = "\ue000"


def _profiles(looked: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """A symbol for every set of looked-at classes that some word belongs to: by the word's own symbol, and by class."""
    belongs: dict[str, set[str]] = {}
    for name, letters in looked.items():
        for letter in letters:
            belongs.setdefault(letter, set()).add(name)
    profiles: dict[frozenset[str], str] = {}
    by_symbol = {letter: profiles.setdefault(frozenset(names), chr(0xE001 + len(profiles))) for letter, names in belongs.items()}
    by_class: dict[str, str] = {}
    for names, letter in profiles.items():
        for name in names:
            by_class[name] = by_class.get(name, "") + letter
    return by_symbol, by_class



def _ends(captured: dict[str, Node], end: int) -> tuple[Node, ...]:
    """The ends of a range, each with what stands on its outer side: the month in "April 13-15", the year in "9-11 April 2023".

    A list may have a `second` member between them.
    """
    first, last = captured["first"], captured["last"]
    middle = tuple(captured[name] for name in ("second",) if name in captured)
    start = min(node.extent[0] for node in captured.values())
    opening = first._replace(core=(start, first.extent[1]), gives=first.gives or "end")
    return opening, *middle, last._replace(core=(last.extent[0], end), gives=last.gives or "end")
