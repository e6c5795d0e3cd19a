"""Who speaks a quotation that goes on over several sentences: its report stands in the sentence that opens, closes or precedes it.

Knows the marks of quotations and looks no further than REACH characters or the paragraph; the report itself is
timeline.telling.attribution's.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.languages.prose import Prose
from timeline.sentences.borders import REACH, sentence_at
from timeline.sentences.clauses import Clause, clause_of, parsed
from timeline.sentences.words import Words, read
from timeline.telling.attribution import report_over, source_name, tells

_CLOSING = ('"', "”", "''", "»")


def is_quoted(text: str, low: int, high: int) -> bool:
    """Whether a quotation may be open in a stretch of text: a mark that opens one stands in it or not far before it."""
    return any(text.find(mark, max(0, low - REACH), high) >= 0 for mark in "“\"")


def speaker(prose: Prose, text: str, at: int) -> str | None:
    """Who says what stands at an offset, in a sentence that names nobody; None outside quotations or where nobody is named.

    >>> text = "“We sold it in 2016. We returned in 2020,” said Ada Holt."
    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> speaker(prose, text, 13), speaker(prose, text, 50)
    ('Ada Holt', None)
    """
    low = max(0, at - REACH)
    low = max(low, text.rfind("\n\n", low, at))
    opened = _opens(text, low, at)
    if opened is None:
        return None
    paragraph = text.find("\n\n", at, at + REACH // 2)
    high = paragraph if paragraph >= 0 else min(len(text), at + REACH // 2)
    closed = min((found for mark in _CLOSING if (found := text.find(mark, at, high)) >= 0), default=None)
    if closed is None:
        return None
    return _spoken_by(prose, text, opened, closed)


@lru_cache(maxsize=4)
def _spoken_by(prose: Prose, text: str, opened: int, closed: int) -> str | None:
    """Who speaks a quotation; asked for each of its clauses in turn, so the last few answers are kept."""
    low = max(0, opened - REACH)
    low = max(low, text.rfind("\n\n", low, opened))
    return _teller(prose, text, closed - 1) or _teller(prose, text, opened + 1) or _said_before(prose, text, low, opened)


def _said_before(prose: Prose, text: str, low: int, opened: int) -> str | None:
    """Who spoke the quotation right before one that opens at an offset and names nobody."""
    before = opened - 2
    if before <= low:
        return None
    first, last = sentence_at(prose, text, before)
    close = max(text.rfind(mark, first, last) for mark in _CLOSING)
    return _teller(prose, text, close - 1) if close > first else None


def _opens(text: str, low: int, at: int) -> int | None:
    """Where the quotation opens that is still open at an offset, or None: a straight mark opens between a blank and a letter."""
    opening, closing, straight = (text.rfind(mark, low, at) for mark in "“”\"")
    if straight > max(opening, closing):
        opens = text[straight + 1 : straight + 2].strip() and (straight == 0 or text[straight - 1] in " (\n")
        return straight if opens else None
    return opening if opening > closing else None


def _teller(prose: Prose, text: str, at: int) -> str | None:
    """The source that the sentence around an offset names for what is quoted there."""
    low, high = sentence_at(prose, text, at)
    words, clauses = _heard(prose, text, low, high)
    if not clauses:
        return None
    report = report_over(words, clauses, clause_of(clauses, words.at(at - low)))
    return source_name(words, report) if report else None


@lru_cache(maxsize=8)
def _heard(prose: Prose, text: str, low: int, high: int) -> tuple[Words, tuple[Clause, ...]]:
    """The words and clauses of a sentence in which somebody tells, no clauses of any other; both ends of a quotation ask for it."""
    words = read(prose, text[low:high])
    return words, parsed(words) if tells(words) else ()
