"""The gate: where in a text it is worth reading.

Knows trigger words, words that may stand beside them, and shapes of numbers; reads nothing. One scan (Aho-Corasick) finds the
triggers; from each an island grows to both sides over known words. Every repetition is bounded: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import ahocorasick_rs

from timeline.grammar.spelling import names
from timeline.grammar.words import trie

_REACH = 96
_DIGIT_TRIGGERS = (
    *(f"{n}" for n in range(10, 22)), *(f":{n}" for n in range(6)), *(f"{n}{s}" for n in range(10) for s in ("th", "am", "pm", "0s")),
    "1st", "2nd", "3rd", *(f"{q}{n}" for q in "'’‘" for n in range(10)), *(f"q{n}" for n in range(1, 5)), *(f"/{n}" for n in range(10)),
    "fy1", "fy2", "cy1", "cy2", *(f"{n}h{m}" for n in range(10) for m in range(6)),
)  # fmt: skip
_DIGITS = re.compile(
    r"(?<!\d)\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:z|[+-]\d\d:?\d\d))?(?!\w)"
    r"|(?<![\w.,])\d{1,2}(?::\d\d[ap]|h[0-5]\d)(?!\w)|(?<![\w.,])\d{1,2}[:.]?\d\d[ap]m(?!\w)|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])"
    r"|(?<!\w)\d{2,4}['’]?s(?!\w)|(?<![\w.,$£€¥#])(?:1\d|2[01])\d\d(?!\w|[,.]\d|%)|(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d|\.\d)"
    r"|(?<![\d/])\d{1,4}([/.\-])\d{1,2}\1\d{1,4}(?![\d/])|(?<![\w$£€¥])\d{1,2}(?:st|nd|rd|th)(?!\w)|(?<![\w$£€¥])\d{1,2}[ap]m(?!\w)"
    r"|['’‘]\d0s?(?!\w)|['’‘]\d\d(?!\w)|(?<!\w)q[1-4](?!\w)|(?<!\w)[fc]y\d\d(?:\d\d)?(?!\w)|(?<!\w)[1-4]q|(?<!\w)\d{8}(?!\w)"
)
_SPAN = re.compile(r"[\w/:.,'’‘\-]{0,12}$")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_GAP = r"[\s,\-–—−/'’‘()~&+]{0,3}"
_NO_BREAK = r"(?![\s,\-–—−/'’‘()~&+]{0,3}?\n[^\S\n]*\n)"


class Gate:
    """Finds islands: `triggers` open one, `inner` words carry it on, words of `abbreviations` and `pointed` may end in a point.

    `loose` are words that no phrase begins with, and words that none ends with: they are cut off the edges.
    """

    def __init__(self, triggers: Iterable[str], inner: Iterable[str], abbreviations: Iterable[str], pointed: Iterable[str],
                 loose: tuple[Iterable[str], Iterable[str]]) -> None:  # fmt: skip
        words, short = sorted(set(inner)), sorted(set(abbreviations))
        dots = sorted((w for w in pointed if w.endswith(".")), key=len, reverse=True)
        self._triggers = ahocorasick_rs.AhoCorasick(
            sorted(set(triggers)) + list(_DIGIT_TRIGGERS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )
        self._dotted = frozenset(short) | {w[:-1] for w in dots}
        self._right = re.compile(_rightwards(words, short, dots))
        self._left = re.compile(_leftwards(words, short, dots))
        first, last = trie(loose[0]), trie(loose[1])
        self._first = re.compile(rf"(?:(?:{first})\b[\s,\-–—'’‘()&/+]+|[\s,\-–—()&/+]+)+")
        self._last = re.compile(rf"(?:[\s,\-–—'’‘()&/+]+(?:{last}))+$|[\s,\-–—()&/+]+$")

    def islands(self, text: str) -> Iterator[tuple[int, int]]:
        """The places worth reading, in order and apart from each other."""
        lower = text.lower()
        if len(lower) != len(text):
            lower = "".join([c if len(c.lower()) != 1 else c.lower() for c in text])
        if not lower.isascii():
            lower = _SURROGATE.sub("\ufffd", lower)  # no half of a pair has a place in UTF-8
        done = 0
        for _, start, end in self._triggers.find_matches_as_indexes(lower):
            if start < done:
                continue
            hit = self._hit(lower, start, end, done) or self._inside(lower, start, end, done)
            if hit is not None:
                low, high = self._grown(lower, *hit, done)
                yield low, high
                done = high

    def _inside(self, lower: str, start: int, end: int, done: int) -> tuple[int, int] | None:
        """A trigger within one of several words that began or ended in the middle of a word: "days", for "ve day", in "five days"."""
        if " " not in lower[start + 1 : end]:
            return None
        found = self._triggers.find_matches_as_indexes(lower[start + 1 : end + 16])
        hits = (self._hit(lower, start + 1 + low, start + 1 + high, done) for _, low, high in found if start + 1 + low < end)
        return next((hit for hit in hits if hit is not None), None)

    @staticmethod
    def _hit(lower: str, start: int, end: int, done: int) -> tuple[int, int] | None:
        """What a trigger really stands for: a whole word, or a number of one of the shapes; None for a piece of something else."""
        start += lower[start] == " "
        if not lower[start].isalpha() or lower[end - 1] in "0123456789":
            back = _SPAN.search(lower, max(done, start - 12), start)
            shapes = _DIGITS.finditer(lower, back.start() if back else start, min(len(lower), end + 12))
            hit = next((m for m in shapes if m.end() >= end), None)
            return hit.span() if hit is not None and hit.start() >= done else None
        if start and (lower[start - 1].isalpha() or lower[start - 1] == "_"):
            return None
        if end < len(lower) and (lower[end].isalnum() or lower[end] == "_"):
            return None
        return start, end

    def _grown(self, lower: str, start: int, end: int, done: int) -> tuple[int, int]:
        if lower[end : end + 1] == "." and lower[start:end] in self._dotted:
            end += 1
        edge = self._right.match(lower, end)
        end = edge.end() if edge else end
        edge = self._left.match(lower[max(done, start - _REACH) : start][::-1])
        low = start - edge.end() if edge else start
        begun = self._first.match(lower, low, start)
        close = self._last.search(lower, max(start, end - 32), end)
        return begun.end() if begun else low, close.start() if close and close.start() > start else end


def _rightwards(words: list[str], short: list[str], dots: list[str]) -> str:
    digits = r"(?:\d[\d:.,/]{0,22}\d(?:st|nd|rd|th|['’]?s)?|\d(?:st|nd|rd|th|q)?(?![.,:/]\d)|[qh][1-4]|\d{1,2}(?:h\d\d|:\d\d[ap]))"
    pointed = "|".join(map(re.escape, dots)) or "(?!)"
    plain = rf"(?:{names(words)}|{digits})(?!\w)|\d+(?:[.:]\d+)?(?=[ap]m\b|hrs?\b|mins?\b)"
    return rf"(?:{_NO_BREAK}(?:['’]s\b)?{_GAP}(?:(?:{pointed})(?!\w)|(?:{trie(short)})\.|{plain})){{0,24}}"


def _leftwards(words: list[str], short: list[str], dots: list[str]) -> str:
    """The same for text that is turned round."""
    digits = r"(?:(?:ts|dn|dr|ht|s['’]?)?\d[\d:.,/]*|[1-4][qh]|(?:\d\dh|[ap]\d\d:)\d{1,2})"
    pointed = "|".join(re.escape(w[::-1]) for w in dots) or "(?!)"
    plain = rf"(?:{names(words, backwards=True)}|{digits})(?!\w)"
    known = rf"(?:(?:{pointed})(?!\w)|\.(?:{trie(w[::-1] for w in short)})(?!\w)|{plain})"
    return rf"(?:{_NO_BREAK}{_GAP}(?:s['’])?{known}){{0,24}}[$£€¥#'’‘]?"
