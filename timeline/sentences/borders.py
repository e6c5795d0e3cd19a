"""Where a sentence begins and ends, found around an offset without reading the whole text.

Knows full stops, abbreviations, initials, quotes, ellipses, blank lines, headlines, bullets and hard line breaks. Knows no
grammar: a sentence is what a reader would stop after. Every search is bounded by REACH characters, so time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.languages.prose import Prose

REACH = 1000
"""A sentence reaches at most this many characters to either side of the offset asked for."""
WRAPPED = range(45, 101)
"""Lengths of a line that was broken by a mail program or a wire: such a break is no end."""

_CANDIDATE = re.compile(r"([.!?…\n。！？](?:(?<=\n)|(?<=[。！？])|[.!?…]{0,8}[\"'”’»)\]]{0,4}(?=\s|$)))\s*")
_NEXT = re.compile(r"\s*[\"'“‘«(\[]*(\S?)([^\s,;:]*)")
_BULLET = re.compile(r"[ \t]*(?:[-*•–—·▪o]|\(?\d{1,2}[.)])[ \t]+\S|[ \t]*#{1,6} |\t| {2,}\S|[ \t]*_{3,}|[ \t]*-{3,}")

Span = tuple[int, int]
"""Offsets of a piece of text, in code points: start, end (exclusive)."""


def sentence_at(prose: Prose, text: str, offset: int, end: int | None = None) -> Span:
    """The sentence around `offset` (and around `end`, where a phrase that must stay whole is given), without blanks around it.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> text = "Mr. Fox left the U.S. Senate. He came back on Sept. 4, 1998."
    >>> [text[slice(*sentence_at(prose, text, i))] for i in (5, 35)]
    ['Mr. Fox left the U.S. Senate.', 'He came back on Sept. 4, 1998.']
    """
    end = offset if end is None else max(offset, end)
    first = -1
    for reach in (REACH // 4, REACH):  # near borders are the rule: look far only where there is none
        low = max(0, offset - reach)
        first = _last(prose, text, low, offset)
        if first >= 0 or not low:
            break
    return _trim(text, max(first, low), _first(prose, text, max(end - 1, offset), min(len(text), end + REACH)))


def sentences(prose: Prose, text: str) -> Iterator[Span]:
    """Every sentence of a text from left to right, without blanks around it; together they hold every word.

    >>> from timeline.languages import language
    >>> text = "It rained.\\n\\nNews of the day\\n\\n- He left. She stayed!"
    >>> [text[a:b] for a, b in sentences(language("en").prose, text)]
    ['It rained.', 'News of the day', '- He left.', 'She stayed!']
    """
    start = 0
    for found in _CANDIDATE.finditer(text):
        if ends_sentence(prose, text, found):
            end = found.end(1)
            if start < end - 1 and end - start < REACH and not (text[start].isspace() or text[end - 1].isspace()):
                yield start, end                                                # the rule
            else:
                yield from _whole(text, start, end)
            start = found.end()
    yield from _whole(text, start, len(text))


def _whole(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or where it has no end for 2 x REACH characters its parts, cut between words."""
    while start < end:
        stop = end
        if end - start > 2 * REACH:
            stop = text.rfind(" ", start + REACH, start + 2 * REACH) + 1 or start + 2 * REACH
        span = _trim(text, start, stop)
        start = stop
        if span[0] < span[1]:
            yield span


def _last(prose: Prose, text: str, low: int, offset: int) -> int:
    """The end of the last sentence that ends between `low` and `offset`, or -1."""
    for found in reversed(list(_CANDIDATE.finditer(text, low, offset))):
        if ends_sentence(prose, text, found):
            return found.end(1)
    return -1


def _first(prose: Prose, text: str, offset: int, high: int) -> int:
    """The end of the first sentence that ends between `offset` and `high`, or `high`."""
    for found in _CANDIDATE.finditer(text, offset, high):
        if ends_sentence(prose, text, found):
            return found.end(1)
    return high


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def ends_sentence(prose: Prose, text: str, found: re.Match[str]) -> bool:
    """Whether a candidate (a stop or a line break) ends a sentence."""
    at, end = found.span(1)
    if text[at] == "." and text[end + 1 : end + 2].isupper() and text[end] in " \n":
        before = text[text.rfind(" ", max(0, at - 14), at) + 1 : at]
        if len(before) < 12 and before.islower() and before.isalpha() and before not in prose.abbreviations and before not in prose.titles:
            return True                                                     # the rule: a word, a stop, a capital
    if text[at] == "\n":
        return text.startswith("\n", at + 1) or _line_ends(text, at)
    follows = _NEXT.match(text, end)
    first, word = (follows[1], follows[1] + follows[2]) if follows else ("", "")
    if follows and "\n" in text[end : follows.start(1)] and (not first or _line_ends(text, text.index("\n", end))):
        return True
    if first.islower():
        return False
    if text[at] != "." or end - at > 1 and text[at + 1] == ".":
        return True
    return _stop_ends(prose, text, at, end, first, word)


def _stop_ends(prose: Prose, text: str, at: int, end: int, first: str, word: str) -> bool:
    """Whether a full stop ends a sentence, by the word before it and the word after it."""
    start = at
    while start > 0 and at - start < 12 and not text[start - 1].isspace() and text[start - 1] not in "(\"'“‘-":
        start -= 1
    before = text[start:at]
    short = before.lower()
    if short in prose.titles and before not in prose.closing_titles:
        return before.islower() and not first.isdigit() and word.lower() in prose.openers
    initial = len(before) == 1 and before.isupper() or len(before) > 1 and before[-2:-1] == "." and before[-1:].isupper()
    abbreviated = short in prose.abbreviations and (before[0].isupper() or "." in before or short in prose.small_abbreviations)
    if abbreviated or initial:
        return word.lower() in prose.openers and not (initial and word in prose.openers_alone)
    return not (before in prose.numbering and first.isdigit())


def _hangs(line: str, following: str) -> bool:
    """Whether a line goes on below at the column at which its own words begin: "  * It fell" over "    in May"."""
    column = len(following) - len(following.lstrip())
    starts = [found.end() if (found := _ITEM.match(one)) else 0 for one in (line, following)]
    return column > 1 and starts == [column, column]


_ITEM = re.compile(r"\s*(?:[-*•–—·▪o]\s+|\(?\d{1,2}[.)]\s+)?")


def _line_ends(text: str, at: int) -> bool:
    """Whether a line break ends a sentence: before a blank line or a bullet, and after a line that no program has wrapped."""
    after = text.find("\n", at + 1, at + 400)
    line = text[at + 1 : after if after >= 0 else at + 400]
    begin = text.rfind("\n", max(0, at - 101), at)
    length = at - begin - 1 if begin >= 0 else 101 if at > 100 else at
    if not line.strip() or _BULLET.match(line) and not (length in WRAPPED and _hangs(text[begin + 1 : at], line)):
        return True
    first = line.lstrip()[:1]
    if first.islower() or length in WRAPPED:
        return False
    return text[at - 1 : at] not in (",", "-", "–")
