"""Look-alikes: what reads like a time and is none where it stands: the number of something, a name, a piece of a title.

Knows how titles and names are set, and asks timeline.placing.numbers about numbers; knows no list of things or titles. What is left out is
kept with the words that decided it, for `timeline explain`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.algebra.expressions import Between, Field, Fixed, is_no_day, unbounded
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.document import Mention, Tag, registers
from timeline.languages.classes import LETTERS, letters
from timeline.languages.prose import Prose
from timeline.placing.numbers import numbered, shown
from timeline.sentences.passage import Passage
from timeline.sentences.words import Words
from timeline.settings import Domain

_VERB = 12
"""So many characters behind a zero its verb begins and ends: "D-Day was 6 June", "T-0) was at 14:05"."""
NO_SUCH_DAY = "the calendar has no such day"


class LeftOut(NamedTuple):
    """A mention that is no time where it stands, and why, in words."""

    mention: Mention
    why: str


def sifted(mentions: Iterable[Mention], text: str, passage: Passage, domain: Domain) -> tuple[list[Mention], list[LeftOut]]:
    """The mentions that are times where they stand, and the others; `text` is that of the document, with its marks."""
    kept: list[Mention] = []
    left: list[LeftOut] = []
    titles = _Titles(passage.prose, text)
    for mention in mentions:
        why = _why_not(mention, titles, passage, domain)
        if why:
            left.append(LeftOut(mention, why))
        else:
            kept.append(mention)
    return kept, left


def _why_not(mention: Mention, titles: _Titles, passage: Passage, domain: Domain) -> str:
    """Why a mention is no time; "" where it is one."""
    if mention.tags and domain not in registers(mention.tags):
        return f"it counts only in {' and '.join(one.value for one in registers(mention.tags))} texts"
    if is_no_day(mention.expression):
        return NO_SUCH_DAY
    if Tag.ZERO in mention.tags:
        behind = passage.text[mention.end_char : mention.end_char + _VERB].lstrip(" )").lower()
        return "" if behind.startswith(passage.prose.equating_verbs) else "no day is put beside it"
    if title := titles.around(mention.start_char, mention.end_char):
        return f"“{title}” is a title"
    if domain is Domain.COLLOQUIAL:
        return ""
    if why := _beside_name(mention, passage):
        return why
    core = unbounded(mention.expression)
    if isinstance(core, Field) and core.kind is Kind.CLOCK and core.within is None and _is_duration(core, mention, passage):
        return "it is how long something took"
    if Tag.NUMBERED in mention.tags or _is_count_of_years(mention, passage.text, passage.prose):
        word = numbered(*_among(mention, passage))
        return f"“{word}” makes a number of it" if word else ""
    if isinstance(core, Field) and core.within is None and passage.text[mention.end_char : mention.end_char + 1] == " ":
        name = named(mention, core.kind, *_among(mention, passage))
        return f"it is a part of the name “{name}”" if name else ""
    return ""


def _beside_name(mention: Mention, passage: Passage) -> str:
    """Why a mention is a piece of what stands beside it: a street ("1872 Summer Lane"), a work ("the film Friday the 13th"), a measure."""
    text, prose = passage.text, passage.prose
    behind = _BEHIND.match(text, mention.end_char)
    if behind and behind[1][:1].isupper() and behind[1].lower() in prose.streets and text[mention.end_char - 1] != "s":
        return f"it is a part of the name “{text[mention.start_char : mention.end_char]} {behind[1]}”"
    if behind and mention.parts and behind[1] in prose.units and text[mention.end_char - _FIGURES : mention.end_char].isdigit():
        return f"“{behind[1]}” makes numbers of it"
    first = text[mention.start_char]
    before = _BEFORE.search(text, max(0, mention.start_char - _WORD_LENGTH), mention.start_char)
    if before and (first.isupper() or first.isdigit()) and before[1] in prose.works and mention.signal is None:
        return f"it is the title of a {before[1]}"
    return ""


_BEHIND = re.compile(r" ([^\W\d_]+)\b")
_BEFORE = re.compile(r"(?<![^\W\d_])([a-z]+) $")
_WORD_LENGTH, _FIGURES = 14, 4


def _is_duration(clock: Field, mention: Mention, passage: Passage) -> bool:
    """Whether a time to the second says how long a race was: "won in 2:01:39"."""
    to_the_second = int(clock.value) % 4 == 0 and clock.zone is None
    before = passage.text[mention.phrase_start_char : mention.start_char].split()
    return to_the_second and bool(before) and before[-1].lower() in passage.prose.taking


def _is_count_of_years(mention: Mention, text: str, prose: Prose) -> bool:
    """Whether a mention is a range of bare years that a word joins, no dash: "Lockers 1901 to 1950"."""
    core = unbounded(mention.expression)
    if not isinstance(core, Between) or mention.signal or not mention.parts or not text[mention.start_char].isdigit():
        return False
    joined = text[mention.parts[0].end_char : mention.parts[1].start_char].strip()
    return joined in prose.joining and all(isinstance(end, Fixed) and end.grain is Unit.YEAR for end in (core.first, core.last))


def _among(mention: Mention, passage: Passage) -> tuple[Words, int, int]:
    """The words of the sentence of a mention, and the first and the last of its own, without its signal."""
    sentence = passage.at(mention.phrase_start_char, mention.end_char)
    words = sentence.words
    return words, words.at(mention.start_char - sentence.low), words.at(mention.end_char - sentence.low - 1)


# -- names ----------------------------------------------------------------------------------------------------------------------


def named(mention: Mention, kind: Kind, words: Words, first: int, last: int) -> str:
    """The name that a day, a part of it or a month is a piece of: "the Saturday Courier", "Midnight Bells", "May Street"; "" for a time."""
    prose = words.prose
    article = words.words[first] == prose.article
    first += article and first < last
    before = words.words[first - 1] if first else ""
    if not shown(words, first)[:1].isupper():
        return ""
    follows = shown(words, last + 1)
    if not follows[:1].isupper() or follows.lower() in prose.no_names or words.classes[last + 1 : last + 2] != LETTERS["name"]:
        return ""
    opens = mention.signal is None and _is_subject(words, last + 1) and (not first or words.classes[first - 1] in _OPENING)
    opens = opens or before in prose.naming and not _is_subject(words, last + 1)
    opens = opens or mention.signal is None and kind not in _PAPERS and first > 0 and words.classes[first - 1] in _NOUN
    paper = before == prose.article and kind in _PAPERS
    small = kind in _SMALL_LETTERS and first > 0
    return f"{shown(words, first)} {follows}" if opens and kind in _NAMING or paper or small else ""


def _is_subject(words: Words, at: int) -> bool:
    """Whether the name that begins at a word does what its verb says: "Midnight Oil gave", "Sunday Oliseh, who"."""
    while at < len(words.words) and words.classes[at] == LETTERS["name"]:
        at += 1
    behind = words.classes[at : at + 2]
    return behind.startswith(_ACTING) or behind == LETTERS["comma"] + LETTERS["who"]


_ACTING = tuple(letters("past|said|says|thirds|third|AUX|ed"))
_NAMING = (Kind.WEEKDAY, Kind.MONTH, Kind.SEASON, Kind.PART, Kind.CLOCK, Kind.HOLIDAY)
_PAPERS = (Kind.WEEKDAY, Kind.PART)
_SMALL_LETTERS = (Kind.PART, Kind.CLOCK)
_OPENING = letters("and|or|openquote|open")
_NOUN = letters("noun|base")


# -- titles ---------------------------------------------------------------------------------------------------------------------


class _Titles:
    """Where titles of works stand in a text, found when first asked for."""

    def __init__(self, prose: Prose, text: str) -> None:
        self.prose, self.text = prose, text
        self._spans: list[tuple[int, int]] | None = None

    def around(self, start: int, end: int) -> str:
        """The title that text[start:end] stands in; "" where it stands in none."""
        if self._spans is None:
            self._spans = list(_titles(self.prose, self.text))
        at = bisect_right(self._spans, (start, len(self.text)))
        if not at or end > self._spans[at - 1][1]:
            return ""
        return " ".join(self.text[slice(*self._spans[at - 1])].split())


def _titles(prose: Prose, text: str) -> Iterator[tuple[int, int]]:
    """Pieces in quotation marks or set apart by emphasis in which every word of weight has a capital."""
    for found in _SET_APART.finditer(text):
        span = found.span(found.lastgroup or 0)
        if _is_title(prose, text[slice(*span)]):
            yield span


_SET_APART = re.compile(
    r"[“\"](?P<quoted>[^\W_a-z][^“”\"\n]{1,80})[”\"]|(?<![\w‘])‘(?P<single>[^\W_a-z][^‘’\n]{1,80})’(?!\w)|(?<![*\w])\*(?P<starred>[^\W_a-z][^*\n]{1,80})\*(?![*\w])"
    r"|(?<!\w)_(?P<underlined>[^\W_a-z][^_\n]{1,80})_(?!\w)"
)
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_ALONE = re.compile(r"\d{4}[,.]?|[^\W\d_a-z][^\W\d_]+")


def _is_title(prose: Prose, inside: str) -> bool:
    """Whether words are set as a title: at least two, all but small ones with a capital, one of which has none in a sentence."""
    if _ALONE.fullmatch(inside):
        return True
    found = _WORD.findall(inside)
    heavy = [word for word in found if not word[0].isdigit() and (word[0].isupper() or prose.letters[word] not in _SMALL)]
    if len(found) < 2 or not all(word[0].isupper() for word in heavy):
        return False
    return any(word.lower() not in prose.calendar and word != found[0] and not word.isupper() for word in heavy)


_SMALL = letters("determiner|preposition|to|and|or|but|after|when|not|adverb|pronoun|object")

__all__ = ["NO_SUCH_DAY", "LeftOut", "named", "sifted"]
