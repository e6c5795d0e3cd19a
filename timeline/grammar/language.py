"""A language put together: its tables, its rules, and the gate that finds the few places of a text worth reading.

Knows how to go from text to mentions; has no word of its own and no clock. One scan over the text (Aho-Corasick) finds trigger
words; around each the island of known words is cut out and only that is split into tokens and read. Reading an island depends on
nothing else, so islands are remembered by their words (bounded). Every repetition is bounded: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import ahocorasick_rs

from timeline.algebra.expressions import Between, Bounded, Expression, Qualified
from timeline.document import Mention
from timeline.grammar.cascade import Cascade, Node
from timeline.grammar.rules import Layer, literals
from timeline.grammar.words import SHAPES, Lexicon, trie

_REACH = 96
_REMEMBERED = 20_000
_DIGIT_TRIGGERS = (
    *(f"{n}" for n in range(10, 22)), *(f":{n}" for n in range(6)), *(f"{n}{s}" for n in range(10) for s in ("th", "am", "pm", "0s")),
    "1st", "2nd", "3rd", *(f"{q}{n}" for q in "'’‘" for n in range(10)), *(f"q{n}" for n in range(1, 5)), *(f"/{n}" for n in range(10)),
)  # fmt: skip
_DIGITS = re.compile(
    r"(?<!\w)\d{2,4}['’]?s(?!\w)|(?<![\w.,$£€¥#])(?:1\d|2[01])\d\d(?!\d|[,.]\d|%|th\b)|(?<!\d)\d{1,2}[:.]\d\d(?!\d)|(?<![\d/])\d{1,4}([/.\-])\d{1,2}\1\d{1,4}(?![\d/])"
    r"|(?<![\w$£€¥])\d{1,2}(?:st|nd|rd|th)(?!\w)|(?<![\w$£€¥])\d{1,2}[ap]m(?!\w)|['’‘]\d0s?(?!\w)|['’‘]\d\d(?!\w)|(?<!\w)q[1-4](?!\w)|(?<!\w)[1-4]q"
    r"|(?<!\d)\d{8}(?!\d)"
)
_SPAN = re.compile(r"[\w/:.,'’‘\-]{0,12}$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one island gave: mentions with offsets from the island's start."""

    mentions: tuple[Mention, ...]


class Language:
    """Tables and rules of one language, ready to read.

    `tables` maps classes to words and what they mean; `context` lists tables whose words only matter beside an island; `triggers`
    the tables (and words) that make a place worth reading; `emits` the classes of nodes that are time phrases; `registers` the rules whose mentions count in some registers only.
    """

    def __init__(self, code: str, *, abbreviations: Iterable[str] = (), loose: tuple[Iterable[str], Iterable[str]] = ((), ()),
                 tables: Mapping[str, Mapping[str, Any]], layers: tuple[Layer, ...], families: dict[str, tuple[str, ...]],
                 triggers: Iterable[str], emits: Iterable[str], context: Iterable[str] = (), pointed: Iterable[str] = (),
                 registers: Mapping[str, tuple[str, ...]] | None = None) -> None:  # fmt: skip
        self.code, self.tables, self.layers, self._families = code, tables, layers, families
        self._triggers, self.emits, self._context = tuple(triggers), frozenset(emits), frozenset(context)
        self.pointed, self.registers = tuple(pointed), dict(registers or {})
        self._abbreviations, self._loose = tuple(abbreviations), (tuple(loose[0]), tuple(loose[1]))
        self._memory: dict[tuple[str, str, str], tuple[Mention, ...]] = {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words of the tables and of the patterns, closed."""
        words = {word for layer in self.layers for rule in layer.rules for word in literals(rule.pattern)}
        lexicon = Lexicon({**self.tables, **{"=" + word: {word: word} for word in words}})
        lexicon.close()
        return lexicon

    @cached_property
    def cascade(self) -> Cascade:
        """The rules, compiled."""
        return Cascade(self.layers, self.lexicon, self._families)

    @cached_property
    def _gate(self) -> ahocorasick_rs.AhoCorasick:
        words = {w.lower() for name in self._triggers for w in (self.tables.get(name) or (name,))}
        return ahocorasick_rs.AhoCorasick(sorted(words) + list(_DIGIT_TRIGGERS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)

    @cached_property
    def _glue(self) -> list[str]:
        beside = {w for name in self._context for w in self.tables[name]}
        inner = {w for name, table in self.tables.items() if name not in self._context for w in table}
        literal = {word for layer in self.layers for rule in layer.rules for word in literals(rule.pattern)}
        return sorted({w.lower() for w in (inner | literal | (beside & literal)) if w[0].isalnum()})

    @cached_property
    def _right(self) -> re.Pattern[str]:
        digits = r"(?:\d[\d:.,/]*\d(?:st|nd|rd|th|['’]?s)?|\d(?:st|nd|rd|th|q)?|[qh][1-4])"
        pointed = "|".join(re.escape(w) for w in sorted(self.pointed, key=len, reverse=True) if w.endswith("."))
        word = rf"(?:(?:{pointed})(?!\w)|(?:{trie(self._abbreviated)})\.|(?:{trie(self._glue)}|{digits})(?!\w)|\d+(?=[ap]m\b|hrs?\b|mins?\b))"
        return re.compile(rf"(?:(?!\s*\n\s*\n)(?:['’]s\b)?[\s,\-–—−/'’‘()~&+]{{0,3}}{word}){{0,24}}")

    @cached_property
    def _left(self) -> re.Pattern[str]:
        digits = r"(?:(?:ts|dn|dr|ht|s['’]?)?\d[\d:.,/]*|[1-4][qh])"
        words = trie(w[::-1] for w in self._glue)
        dotted = trie(w[::-1] for w in self._abbreviated)
        pointed = "|".join(re.escape(w[::-1]) for w in sorted(self.pointed, key=len, reverse=True) if w.endswith("."))
        word = rf"(?:(?:{pointed})(?!\w)|\.(?:{dotted})(?!\w)|(?:{words}|{digits})(?!\w))"
        return re.compile(rf"(?:(?!\s*\n\s*\n)[\s,\-–—−/'’‘()~&+]{{0,3}}(?:s['’])?{word}){{0,24}}[$£€¥#'’‘]?")

    @cached_property
    def _abbreviated(self) -> list[str]:
        return sorted({w.lower() for name in self._abbreviations for w in self.tables[name]})

    @cached_property
    def _dotted(self) -> frozenset[str]:
        return frozenset(self._abbreviated) | {w.lower()[:-1] for w in self.pointed if w.endswith(".")}

    @cached_property
    def _edges(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """Words that no time phrase begins with (after some of them one begins), and that none ends with."""
        first, last = (trie(words) for words in self._loose)
        return re.compile(rf"(?:(?:{first})\b[\s,\-–—'’‘()&/+]+|[\s,\-–—()&/+]+)+"), re.compile(rf"(?:[\s,\-–—'’‘()&/+]+(?:{last}))+$|[\s,\-–—()&/+]+$")

    @cached_property
    def _tokens(self) -> re.Pattern[str]:
        pointed = "|".join(re.escape(w).replace(r"\.", r"\.\s?") if w.count(".") > 1 else re.escape(w) for w in self.pointed)
        dotted = rf"(?:{pointed})(?!\w)" if pointed else r"(?!)"
        return re.compile(rf"(?:\n[^\S\n]*){{2,}}|(?i:{dotted})|(?:{SHAPES})|[^\W\d_]+\d\w*|[^\W\d_]+|['’]s\b|\S", re.X)

    def read(self, text: str) -> list[Mention]:
        """The time phrases of a text in order, before any clock. Offsets are code points of `text`.

        Errors: none; any string can be read.
        """
        found: list[Mention] = []
        for start, end in self.islands(text):
            for mention in self._island(text, start, end):
                found.append(_moved(mention, start))
        return found

    def islands(self, text: str) -> Iterator[tuple[int, int]]:
        """The places worth reading, in order and apart from each other."""
        lower = text.lower()
        if len(lower) != len(text):
            lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
        done, size = 0, len(text)
        right, left, (first, last), dotted = self._right, self._left, self._edges, self._dotted
        for _, start, end in self._gate.find_matches_as_indexes(lower):
            if start < done:
                continue
            if not lower[start].isalpha() or lower[end - 1] in "0123456789":
                began = max(done, start - 12)
                back = _SPAN.search(lower, began, start)
                hit = next((m for m in _DIGITS.finditer(lower, back.start() if back else start, min(size, end + 12)) if m.end() >= end), None)
                if hit is None or hit.start() < done:
                    continue
                start, end = hit.span()
            elif (start and (lower[start - 1].isalpha() or lower[start - 1] == "_")) or (end < size and (lower[end].isalnum() or lower[end] == "_")):
                continue
            if lower[end : end + 1] == "." and lower[start:end] in dotted:
                end += 1
            edge = right.match(lower, end)
            end = edge.end() if edge else end
            edge = left.match(lower[max(done, start - _REACH) : start][::-1])
            low = start - edge.end() if edge else start
            begun = first.match(lower, low, start)
            close = last.search(lower, end - 32 if end - 32 > start else start, end)
            done = close.start() if close and close.start() > start else end
            yield begun.end() if begun else low, done

    def _island(self, text: str, start: int, end: int) -> tuple[Mention, ...]:
        left, right = self.beside(text, start, end)
        inside = text[start:end]
        key = (inside, left, right)
        known = self._memory.get(key)
        if known is None:
            known = tuple(m for node in self.cascade.run(self.nodes(inside, left, right)) for m in self._mentions(node, inside))
            if len(self._memory) >= _REMEMBERED:
                self._memory.clear()
            self._memory[key] = known
        return known

    def beside(self, text: str, start: int, end: int) -> tuple[str, str]:
        """The symbols of the words on both sides of an island: its rules may look at them, but not take them."""
        before = _BEFORE.match(text[max(0, start - 24) : start][::-1])
        after = _BEFORE.match(text, end)
        beside, lexicon = self.cascade.beside, self.lexicon
        return beside(lexicon[before[1][::-1] if before else "\n\n"].symbol), beside(lexicon[after[1] if after else "\n\n"].symbol)

    def nodes(self, text: str, left: str = "", right: str = "") -> list[Node]:
        """The tokens of an island as nodes of the cascade, between its neighbours (symbols that `beside` gave)."""
        lexicon = self.lexicon
        found = [Node(left, -1, -1, _NOTHING)] if left else []
        for one in self._tokens.finditer(text):
            token = lexicon[one[0]]
            found.append(Node(token.symbol, one.start(), one.end(), token.values))
        return [*found, Node(right, -1, -1, _NOTHING)] if right else found

    def _mentions(self, node: Node, text: str) -> Iterator[Mention]:
        if node.gives in ("list", "listf"):
            for part, one in zip(node.parts, node.values[node.gives], strict=True):
                yield Mention(*(part.core if part.gives else (part.start, part.end)), one, rules=node.rules)
            return
        if node.gives not in self.emits:
            return
        start, end = node.core
        expression: Expression = node.values[node.gives]
        signal = text[node.signal[0] : node.signal[1]].strip().lower() if node.signal else None
        yield Mention(start, end, expression, signal, node.start, node.rules, self._parts(node, expression))

    @staticmethod
    def _parts(node: Node, expression: Expression) -> tuple[Mention, ...]:
        """The end points of a range as mentions of their own, each with what it took from the other."""
        while isinstance(expression, Bounded | Qualified):
            expression = expression.of
        if not node.parts or not isinstance(expression, Between):
            return ()
        ends = zip((node.parts[0], node.parts[-1]), (expression.first, expression.last), strict=True)
        return tuple(Mention(*(p.core if p.gives else (p.start, p.end)), e, rules=p.rules) for p, e in ends)


_BEFORE = re.compile(r"[^\S\n]*(?:\n(?![^\S\n]*\n)[^\S\n]*)?(\w+|[^\w\s])")
_NOTHING: Mapping[str, Any] = {}


def _moved(mention: Mention, by: int) -> Mention:
    return Mention(mention.start_char + by, mention.end_char + by, mention.expression, mention.signal, mention.phrase_start_char + by,
                   mention.rules, tuple(_moved(part, by) for part in mention.parts))  # fmt: skip
