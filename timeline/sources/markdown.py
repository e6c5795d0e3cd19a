"""Markdown to pieces, through markdown-it: headings, paragraphs, items, tables, quotations and code.

Knows CommonMark's blocks and the tables of GitHub, front matter and lines of strong words that serve as headings. What stands
inside a line is left to `marks`, so that each costs no more than its length.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline.document import BlockKind
from timeline.sources.cells import cut_cells
from timeline.sources.marks import mark_markdown
from timeline.sources.pieces import DEEPEST, STRONG, Found, Span, lines, set_title
from timeline.sources.plain import split

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\ufeff?---[ \t]*(?:\r\n?|\n)(?:[^\r\n]*(?:\r\n?|\n)){0,100}?(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)")
_LEAD = re.compile(r"[ \t]*(?:(?:>|[-*+](?=[ \t])(?:[ \t]+\[[ xX]\])?|\d{1,9}[.)](?=[ \t]))[ \t]*)+")
_SIGNS = re.compile(r"[ \t]*(?:>[ \t]?)+")
_HASHES = re.compile(r"[ \t]*#{1,6}(?=[ \t]|$)|(?<=[ \t])#+[ \t]*$")
_STRONG = re.compile(r"(\*\*|__)(?!\s)(?:(?!\1)[^\n]){1,100}\1:?\Z")
_LEAVES = frozenset("heading_open paragraph_open fence code_block html_block hr tr_open".split())


@cache
def _parser() -> Any:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"maxNesting": 2 * DEEPEST}).enable("table").disable(["inline", "reference"])


def markdown(text: str) -> Found:
    """The pieces of a text in Markdown, with all its marks."""
    found = Found(text)
    reader = _Reader(found, lines(text))
    if front := _FRONT.match(text):
        found.add(BlockKind.CODE, 0, front.end())
        skipped = next((n for n, (start, _) in enumerate(reader.lines) if start >= front.end()), len(reader.lines))
        reader.skipped = skipped
        reader.read(_parser().parse("\n" * skipped + text[reader.lines[skipped][0] :] if skipped < len(reader.lines) else ""))
    else:
        reader.read(_parser().parse(text))
    set_title(found.pieces)
    mark_markdown(found)
    return found


class _Reader:
    """The tokens of a text, from left to right, with the lists and quotations that are open."""

    def __init__(self, found: Found, told: list[Span]) -> None:
        self.found, self.lines = found, told
        self.depth = self.quotes = self.row = self.skipped = 0
        self.opened = False
        """Whether an item has opened and nothing of it has come yet."""

    def read(self, tokens: list[Token]) -> None:
        """Put down a piece for each leaf."""
        for token in tokens:
            match token.type:
                case "bullet_list_open" | "ordered_list_open":
                    self.depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self.depth -= 1
                case "list_item_open" | "list_item_close":
                    self.opened = token.nesting > 0
                case "blockquote_open" | "blockquote_close":
                    self.quotes += token.nesting
                case "table_open":
                    self.row = 0
            if token.type in _LEAVES and token.map:
                self._leaf(token, *token.map)

    def _leaf(self, token: Token, low: int, high: int) -> None:
        spans = self.lines[low : min(high, len(self.lines))]
        if not spans:
            return
        self._leads(spans, token.type)
        start, end = spans[0][0], spans[-1][1]
        first, self.opened = self.opened, False
        match token.type:
            case "tr_open":
                self._row(start, spans[0][1])
            case "heading_open" if not first and not self.quotes:
                self._heading(token, spans)
            case "fence" | "code_block":
                self.found.add(BlockKind.CODE, start, end, inside=self.depth)
                self._fences(token, spans)
            case "hr":
                self.found.mark(start, end)
                self.found.add(BlockKind.PARAGRAPH, start, end, inside=self.depth)
            case _:
                self._words(token, spans, first)

    def _leads(self, spans: list[Span], kind: str) -> None:
        """Marks the bullets and signs of quotation before a leaf's lines."""
        if self.opened and (lead := _LEAD.match(self.found.text, *spans[0])):
            self.found.mark(*lead.span())
        if self.quotes:
            for start, end in spans:
                if signs := _SIGNS.match(self.found.text, start, end):
                    self.found.mark(*signs.span())

    def _row(self, start: int, end: int) -> None:
        lead = _LEAD.match(self.found.text, start, end) if self.quotes or self.depth else None
        cut_cells(self.found, start if lead is None else lead.end(), end, "|", self.row)
        self.row += 1

    def _heading(self, token: Token, spans: list[Span]) -> None:
        text, (start, end) = self.found.text, (spans[0][0], spans[-1][1])
        self.found.add(BlockKind.HEADING, start, end, int(token.tag[1:]))
        if token.markup.startswith("#"):
            for found in _HASHES.finditer(text, start, end):
                self.found.mark(*found.span())
        else:
            self.found.mark(*spans[-1])

    def _fences(self, token: Token, spans: list[Span]) -> None:
        if token.type == "fence":
            self.found.mark(*spans[0])
            if len(spans) > 1 and not self.found.text[slice(*spans[-1])].strip("`~> \t"):
                self.found.mark(*spans[-1])

    def _words(self, token: Token, spans: list[Span], first: bool) -> None:
        """A paragraph, or what stands in its place: the first of an item, a quotation, a line of strong words over a text."""
        text, (start, end) = self.found.text, (spans[0][0], spans[-1][1])
        if token.type == "html_block":
            if text[start:end].lstrip().startswith("<!--"):
                self.found.mark(start, end)
            self.found.add(BlockKind.PARAGRAPH, start, end, inside=self.depth)
        elif self.quotes:
            self.found.add(BlockKind.QUOTATION, start, end, self.quotes, self.depth)
        elif first:
            self.found.add(BlockKind.ITEM, start, end, self.depth)
        elif not self.depth and len(spans) == 1 and _STRONG.match(text[start:end].strip()):
            self.found.add(BlockKind.HEADING, start, end, STRONG)
        elif self.depth:
            self.found.add(BlockKind.PARAGRAPH, start, end, inside=self.depth)
        else:
            split(self.found, spans)
