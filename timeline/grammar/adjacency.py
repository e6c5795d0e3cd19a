"""Adjacency: which words can stand side by side inside a phrase, and what the rules look at beside it. All of it follows from the rules.

Knows patterns and symbols; matches nothing. Where two neighbours can stand side by side in no phrase whatever, a line of words may be
cut: each side is then read by itself, and remembered by itself. What a rule makes stands for the words that it was made of, so what
may begin it, and what may end it, is worked out down to the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_

from timeline.grammar.rules import Order, Piece, Rule, order


class Adjacency:
    """What the rules say of neighbours; `symbols` gives the symbols of each class, `made` the symbol of what a rule makes.

    Sets of symbols are held as bits. Errors: KeyError where a pattern names a class without symbols.
    """

    def __init__(self, rules: Iterable[Rule], symbols: Mapping[str, str], made: Mapping[str, str]) -> None:
        orders = [(rule.gives, order(rule.pattern)) for rule in rules]
        self._bits = {symbol: 1 << n for n, symbol in enumerate(sorted({s for letters in symbols.values() for s in letters}))}
        self._class = {name: reduce(or_, (self._bits[s] for s in letters), 0) for name, letters in symbols.items()}
        self._made = {self._bits[letter]: name for name, letter in made.items()}
        self._first = self._closed({name: [o.first for gives, o in orders if gives == name] for name in made})
        self._last = self._closed({name: [o.last for gives, o in orders if gives == name] for name in made})
        self._follow = self._following([o for _, o in orders])
        self._before, self._after = self._looked([o for _, o in orders])

    def together(self, left: str, right: str) -> bool:
        """Whether two symbols can stand side by side in what some rule takes or looks at."""
        return bool(self._follow.get(left, 0) & self._bits.get(right, 0))

    def looked_before(self, symbol: str) -> frozenset[str]:
        """The classes that rules look for in front of a phrase that begins with a symbol."""
        return self._before.get(symbol, frozenset())

    def looked_after(self, symbol: str) -> frozenset[str]:
        """The classes that rules look for behind a phrase that ends with a symbol."""
        return self._after.get(symbol, frozenset())

    def edges(self, names: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
        """The symbols that what rules make of some classes can begin with, and those it can end with."""
        names = [name for name in names if name in self._first]
        opens = reduce(or_, (self._first[name] for name in names), 0)
        closes = reduce(or_, (self._last[name] for name in names), 0)
        return frozenset(self._shown(opens)), frozenset(self._shown(closes))

    def _mask(self, piece: Piece) -> int:
        return reduce(or_, (self._class[name] for name in piece.classes), 0)

    def _down(self, mask: int, edge: Mapping[str, int]) -> int:
        """A set of symbols with those that rules make replaced by the words at that edge of them."""
        for bit, name in self._made.items():
            if mask & bit:
                mask |= edge[name]
        return mask

    def _closed(self, ends: Mapping[str, list[tuple[Piece, ...]]]) -> dict[str, int]:
        direct = {name: reduce(or_, (self._mask(piece) for pieces in many for piece in pieces), 0) for name, many in ends.items()}
        while (wider := {name: self._down(mask, direct) for name, mask in direct.items()}) != direct:
            direct = wider
        return direct

    def _following(self, orders: list[Order]) -> dict[str, int]:
        sides: dict[int, int] = {}
        for left, right in {(a.classes, b.classes): (a, b) for o in orders for a, b in o.pairs}.values():
            mask = self._mask(left)
            sides[mask] = sides.get(mask, 0) | self._mask(right)
        follow: dict[str, int] = {}
        for left_mask, right_mask in sides.items():
            wide = self._down(right_mask, self._first)
            for symbol in self._shown(self._down(left_mask, self._last)):
                follow[symbol] = follow.get(symbol, 0) | wide
        return follow

    def _looked(self, orders: list[Order]) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
        before: dict[str, frozenset[str]] = {}
        after: dict[str, frozenset[str]] = {}
        for left, right in {(a.classes, b.classes, a.look, b.look): (a, b) for o in orders for a, b in o.pairs}.values():
            if left.look:
                self._noted(before, self._down(self._mask(right), self._first), left)
            elif right.look:
                self._noted(after, self._down(self._mask(left), self._last), right)
        return before, after

    def _noted(self, table: dict[str, frozenset[str]], beside: int, look: Piece) -> None:
        for symbol in self._shown(beside):
            table[symbol] = table.get(symbol, frozenset()).union(look.classes)

    def _shown(self, mask: int) -> list[str]:
        return [symbol for symbol, bit in self._bits.items() if mask & bit]
