"""Marks inside a line: emphasis, links, images, code, references to notes, tags.

Knows how they are written in Markdown and in plain text. Each pattern is bounded and what opens is kept on a stack, so that a text
of nothing but brackets costs no more than its length.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from timeline.document import BlockKind
from timeline.sources.pieces import Found, Span

_REFERENCE = re.compile(
    r"\[(?<=[^\s\[(\"“‘]\[)(?:\d{1,4}(?:[,–-] ?\d{1,4}){0,5}|[a-z]|[a-z]{1,20}\?|[a-z]{1,20}(?: [a-z]{1,20}){1,3}\??|[a-z]{1,10} \d{1,3}"
    r"|\^[\w-]{1,40})\](?![\w:(])"
)
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]{1,3}(?:(?<=[.,;:!?\"”’)].)|(?<=[^\W\d_]{3}.)|(?<=[.,;:!?\"”’)]..)|(?<=[^\W\d_]{3}..))|[†‡]")
_RAISED_SIGNS = "¹²³⁰⁴⁵⁶⁷⁸⁹†‡"
_TAG = re.compile(
    r"</?(?:abbr|article|blockquote|br|b|cite|code|details|div|del|em|figure|h[1-6]|hr|img|ins|i|kbd|li|mark|ol|p|pre|q|section|small|span"
    r"|strong|sub|summary|sup|s|table|tbody|td|th|thead|time|tr|ul|u|a)(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?P<definition>(?<!\S)\[[^\[\]\n]{1,100}\]:[ \t]{1,4}\S{1,2000}(?:[ \t]{1,4}[\"'(][^\n]{0,200})?[ \t]{0,4}$)|"
    r"(?P<escape>\\(?=[!-/:-@\[-`{-~]|$))"
    r"|(?P<ticks>`+)"
    r"|(?P<whole><(?:https?|mailto|ftp):[^\s<>]{1,2000}>|<!--(?:[^-<]|-(?!->)|<(?!!--)){0,2000}-->|\[\^[\w-]{1,40}\]:?)"
    r"|(?P<tag></?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,500})?/?>)"
    r"|(?P<open>!?\[)"
    r"|(?P<target>\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\]\[[^\[\]\n]{0,100}\])"
    r"|(?P<close>\])"
    r"|(?P<run>\*+|_+|~~+)"
    r"|(?P<container>^[ \t]{0,3}:::[^\n]{0,100}$)",
    re.MULTILINE,
)


def mark_inline(found: Found) -> None:
    """The references and tags of a plain text."""
    _references(found, 0, len(found.text))
    if "<" in found.text:
        found.marks.extend(one.span() for one in _TAG.finditer(found.text))


def _references(found: Found, start: int, end: int) -> None:
    text = found.text
    if text.find("[", start, end) >= 0:
        found.marks.extend(one.span() for one in _REFERENCE.finditer(text, start, end))
    if not text.isascii() and any(text.find(sign, start, end) >= 0 for sign in _RAISED_SIGNS):
        found.marks.extend(one.span() for one in _RAISED.finditer(text, start, end))


def mark_markdown(found: Found) -> None:
    """The marks inside the lines of Markdown, block by block; code says what it says."""
    for piece in found.pieces:
        if piece.kind is not BlockKind.CODE:
            _references(found, piece.start_char, piece.end_char)
            _Inline(found, piece.start_char, piece.end_char).read()


class _Inline:
    """One block, read once from left to right: links and emphasis that are open wait for their end."""

    def __init__(self, found: Found, start: int, end: int) -> None:
        self.found, self.text, self.start, self.end = found, found.text, start, end
        self.links: list[tuple[Span, bool]] = []
        self.runs: dict[str, Span] = {}
        self.code: Span | None = None
        self.ticks: dict[int, list[int]] = {}

    def read(self) -> None:
        """Put down every mark of the block."""
        for one in _INLINE.finditer(self.text, self.start, self.end):
            if one.lastgroup == "ticks":
                self.ticks.setdefault(len(one[0]), []).append(one.start())
        until = self.start
        for one in _INLINE.finditer(self.text, self.start, self.end):
            if one.start() < until:
                continue
            match one.lastgroup:
                case "ticks":
                    until = self._code(one.span())
                case "open":
                    self.links.append((one.span(), one[0] == "!["))
                case "target":
                    self._link(one.span())
                case "close":
                    if self.links:
                        self.links.pop()
                case "run":
                    self._run(one[0], one.span())
                case _:
                    self.found.marks.append(one.span())

    def _code(self, ticks: Span) -> int:
        """Marks a pair of ticks and steps over what stands between them; a run without its like says itself."""
        places = self.ticks[ticks[1] - ticks[0]]
        at = bisect_right(places, ticks[0])
        if at == len(places):
            return ticks[1]
        stop = places[at] + ticks[1] - ticks[0]
        self.found.marks += [ticks, (places[at], stop)]
        return stop

    def _link(self, target: Span) -> None:
        if not self.links:
            return
        opened, image = self.links.pop()
        if image:
            self.found.marks.append((opened[0], target[1]))
        else:
            self.found.marks += [opened, target]

    def _run(self, signs: str, span: Span) -> None:
        """A run of emphasis signs opens before a word and closes after one; only pairs are marks."""
        before, after = self.text[span[0] - 1 : span[0]] or " ", self.text[span[1] : span[1] + 1] or " "
        closes, opens = not before.isspace(), not after.isspace()
        if signs[0] == "_":
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        if closes and signs in self.runs:
            self.found.marks += [self.runs.pop(signs), span]
        elif opens:
            self.runs[signs] = span
