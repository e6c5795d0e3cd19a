"""The cascade: tokens of an island go up through layers of rules until only time phrases are left.

Knows symbols, rules and offsets; knows no word and no meaning. In a layer the leftmost match wins, of several there the longest, of
equally long ones the rule that is written first. What a rule makes stands for its words in the next layer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from timeline.grammar.rules import Layer, Rule, compiled
from timeline.grammar.words import Lexicon, Values


@dataclass(frozen=True, slots=True)
class Node:
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

    def value(self, classes: tuple[str, ...]) -> Any:
        """The meaning under the first of the classes that the node has."""
        if self.gives:
            return self.values[self.gives]
        return next(self.values[name] for name in classes if name in self.values)


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    pattern: re.Pattern[str]
    classes: dict[str, tuple[str, ...]]


_CAPTURE = re.compile(r"\{([^}:]+):(\w+)\}")


class Cascade:
    """Layers of rules compiled over a lexicon; `families` are classes that take in others ({"date": ("year", "day", ...)})."""

    def __init__(self, layers: tuple[Layer, ...], lexicon: Lexicon, families: dict[str, tuple[str, ...]]) -> None:
        made = {rule.gives for layer in layers for rule in layer.rules}
        self._made = {name: lexicon.symbol(frozenset([name])) for name in sorted(made)}
        symbols = dict(lexicon.symbols)
        for family, members in families.items():
            symbols[family] = "".join(symbols[m] for m in members)
        self.layers = [
            (layer, [self._compile(rule, symbols) for rule in layer.rules], self._gate(layer, symbols)) for layer in layers
        ]

    @staticmethod
    def _compile(rule: Rule, symbols: dict[str, str]) -> _Compiled:
        classes = {name: tuple(names.split("|")) for names, name in _CAPTURE.findall(rule.pattern)}
        return _Compiled(rule, compiled(rule.pattern, symbols), classes)

    @staticmethod
    def _gate(layer: Layer, symbols: dict[str, str]) -> re.Pattern[str]:
        return re.compile("|".join(re.sub(r"\?P<\w+>", "?:", compiled(r.pattern, symbols).pattern) for r in layer.rules))

    def run(self, nodes: list[Node], trace: list[tuple[str, str, list[Node]]] | None = None) -> list[Node]:
        """The nodes that are left when every layer has run. `trace` is filled with (layer, rule, nodes) as rules fire."""
        line = "".join([n.symbol for n in nodes])
        for layer, rules, gate in self.layers:
            for _ in range(layer.repeat):
                if gate.search(line) is None:
                    break
                before = line
                nodes, line = self._layer(layer, rules, gate, nodes, line, trace)
                if line == before:
                    break
        return nodes

    def _layer(self, layer: Layer, rules: list[_Compiled], gate: re.Pattern[str], nodes: list[Node], line: str,
               trace: list[tuple[str, str, list[Node]]] | None) -> tuple[list[Node], str]:  # fmt: skip
        at = 0
        while (found := gate.search(line, at)) is not None:
            at = found.start()
            made = self._best(rules, line, at, nodes)
            if made is None:
                at += 1
                continue
            node, end = made
            nodes = [*nodes[:at], node, *nodes[end:]]
            line = line[:at] + node.symbol + line[end:]
            at += 1
            if trace is not None:
                trace.append((layer.name, node.rules[-1], nodes))
        return nodes, line

    def _best(self, rules: list[_Compiled], line: str, at: int, nodes: list[Node]) -> tuple[Node, int] | None:
        hits = [(found.end(), -i, found, c) for i, c in enumerate(rules) if (found := c.pattern.match(line, at)) and found.end() > at]
        for end, _, found, one in sorted(hits, key=lambda hit: hit[:2], reverse=True):
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
            core, parts, signal = _core(of), of.parts, (start, _core(of)[0])
        elif "first" in captured and "last" in captured:
            parts = _ends(captured)
        elif (of_range := captured.get("of")) is not None and of_range.parts and rule.gives in ("range", "list"):
            last = of_range.parts[-1]
            parts = (*of_range.parts[:-1], replace(last, core=(last.core[0], end), gives=last.gives or "end"))
        return Node(self._made[rule.gives], start, end, {rule.gives: value}, rule.gives, core, parts, rules, signal)


def _core(node: Node) -> tuple[int, int]:
    return node.core if node.gives else (node.start, node.end)


def _ends(captured: dict[str, Node]) -> tuple[Node, Node]:
    """The two ends of a range, each with what stands on its outer side: the month in "April 13-15", the year in "9-11 April 2023"."""
    first, last = captured["first"], captured["last"]
    start = min(_core(node)[0] for node in captured.values())
    end = max(_core(node)[1] for node in captured.values())
    inner = _core(first)[1], _core(last)[0]
    return replace(first, core=(start, inner[0]), gives=first.gives or "end"), replace(last, core=(inner[1], end), gives=last.gives or "end")
