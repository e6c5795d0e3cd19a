"""Look-alikes: what reads like a time and is none where it stands: the number of something, a name, a piece of a title.

Knows what to ask of `works`, `names` and `numbers`, which know how titles, names and numbers are set. What is left out is kept with the
words that decided it, for `timeline explain`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from timeline.algebra.expressions import Amount, Between, Every, Expression, Field, Fixed, Fuzzy, Step, is_no_day, unbounded
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.document import Mention, Signal, Tag, registers
from timeline.languages.classes import NOMINAL
from timeline.placing.names import NAMING, is_person, named
from timeline.placing.numbers import numbered
from timeline.placing.works import Works
from timeline.sentences.passage import Passage
from timeline.sentences.words import Words
from timeline.settings import Domain

_COUNTED = tuple(NOMINAL)
"""What a number of a row stands before."""
_VERB = 12
"""So many characters behind a zero its verb begins and ends: "D-Day was 6 June", "T-0) was at 14:05"."""


class Reason(Enum):
    """Why something is no time, where the reason needs no words of the text."""

    NO_SUCH_DAY = "the calendar has no such day"
    NO_ZERO = "no day is put beside it"
    LENGTH = "it is how long something took"
    PERSON = "it is somebody's name"
    ORDINAL = "it counts what follows it"
    ACRONYM = "it is written in capitals as a name is, and no day or year stands beside it"


_ZERO, _NUMBERED, _NOW = Tag.ZERO, Tag.NUMBERED, Tag.NOW
_NO_SUCH_DAY, _LENGTH, _ACRONYM, _NO_ZERO = Reason.NO_SUCH_DAY, Reason.LENGTH, Reason.ACRONYM, Reason.NO_ZERO
_PERSON, _ORDINAL = Reason.PERSON, Reason.ORDINAL
_CLOCK, _MONTH = Kind.CLOCK, Kind.MONTH
_COLLOQUIAL = Domain.COLLOQUIAL
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


class LeftOut(NamedTuple):
    """A mention that is no time where it stands, and why, in words."""

    mention: Mention
    why: str


def sifted(mentions: Iterable[Mention], text: str, passage: Passage, domain: Domain) -> tuple[list[Mention], list[LeftOut]]:
    """The mentions that are times where they stand, and the others; `text` is that of the document, with its marks."""
    kept: list[Mention] = []
    left: list[LeftOut] = []
    works = Works(passage.prose, text)
    for mention in mentions:
        why = _why_not(mention, works, passage, domain)
        if why:
            left.append(LeftOut(mention, why))
        else:
            kept.append(mention)
    return kept, left


def _why_not(mention: Mention, works: Works, passage: Passage, domain: Domain) -> str:
    """Why a mention is no time; "" where it is one."""
    if mention.tags and domain not in registers(mention.tags):
        only = ", ".join(one.value for one in registers(mention.tags))
        return f"it counts only in {only} texts; this one is read as {domain.value} (--domain says otherwise)"
    core = unbounded(mention.expression)
    if not isinstance(core, _NO_DAYS) and is_no_day(core):
        return _NO_SUCH_DAY.value
    if _ZERO in mention.tags:
        behind = passage.text[mention.end_char : mention.end_char + _VERB].lstrip(" )").lower()
        return "" if behind.startswith(passage.prose.equating_verbs) else _NO_ZERO.value
    if _counts_on(mention, passage):
        return _ORDINAL.value
    if title := works.around(mention.start_char, mention.end_char):
        return f"“{title}” is a title"
    if why := _beside_name(mention, passage):
        return why
    alone = core if isinstance(core, Field) and core.within is None else None
    if alone and alone.kind is _CLOCK and _is_duration(alone, mention, passage):
        return _LENGTH.value
    if _NUMBERED in mention.tags and _is_plainly_dated(mention, passage):
        return ""
    if _NUMBERED in mention.tags or _is_count_of_years(core, mention, passage):
        word = numbered(*_among(mention, passage), casual=domain is _COLLOQUIAL)
        return f"“{word}” makes a number of it" if word else ""
    if alone and alone.kind is _MONTH and _is_acronym(mention, passage.text):
        return _ACRONYM.value
    if alone and alone.kind is _MONTH and mention.signal is None and is_person(*_among(mention, passage)):
        return _PERSON.value
    if alone and alone.kind in NAMING and domain is not _COLLOQUIAL and _is_among_names(passage.text, mention):
        name = named(mention, alone.kind, *_among(mention, passage))
        return f"it is a part of the name “{name}”" if name else ""
    return ""


def _counts_on(mention: Mention, passage: Passage) -> bool:
    """Whether the last word of a mention counts what follows it: "this second | vote", "at the end of the second-| round"."""
    last = passage.text[mention.start_char : mention.end_char].rpartition(" ")[2].lower()
    if last not in passage.prose.records:
        return False
    if passage.text[mention.end_char : mention.end_char + 1] == "-":
        return True
    words, _, end = _among(mention, passage)
    return words.classes[end + 1 : end + 2] in _COUNTED


def _beside_name(mention: Mention, passage: Passage) -> str:
    """Why a mention is a piece of what stands beside it: a street ("1872 Summer Lane"), a work ("the film Friday the 13th"), a measure."""
    text, prose, first = passage.text, passage.prose, passage.text[mention.start_char]
    if first.isdigit() and (glued := _glued(mention, text)):
        return f"“{glued[0]}” makes a code, a ratio or a fraction of it"
    named = text[mention.end_char + 1 : mention.end_char + 2].isupper() or mention.parts
    behind = _BEHIND.match(text, mention.end_char) if named else None
    if _NOW in mention.tags and mention.signal and first.isupper() and text[mention.phrase_start_char].islower():
        return f"“{text[mention.start_char : mention.end_char]}” is written as a name is"
    if behind and behind[1][:1].isupper() and behind[1].lower() in prose.streets and text[mention.end_char - 1] != "s":
        return f"it is a part of the name “{text[mention.start_char : mention.end_char]} {behind[1]}”"
    if behind and mention.parts and behind[1] in prose.units and text[mention.end_char - _FIGURES : mention.end_char].isdigit():
        return f"“{behind[1]}” makes numbers of it"
    if mention.signal is None and not first.islower() and text[mention.start_char - 1 : mention.start_char] == " ":
        before = text[max(0, mention.start_char - _WORD_LENGTH) : mention.start_char].split()[-1:]
        return f"“{before[0]}” makes a title of it" if before and before[0] in prose.works else ""
    return ""


def _glued(mention: Mention, text: str) -> re.Match[str] | None:
    """What is glued to figures: a letter behind a dash, a number and a colon or a power, a decimal comma before an amount."""
    if code := _CODE.match(text, mention.end_char):
        return code
    mark, before = text[mention.start_char - 1 : mention.start_char], max(0, mention.start_char - _FIGURES)
    if mark == ",":
        return None if text[mention.end_char - 1].isdigit() else _FRACTION.search(text, before, mention.start_char)
    return _SCALE.search(text, before, mention.start_char) if mark in (":", "^") else None


_CODE, _SCALE, _FRACTION = re.compile(r"-[A-Z]"), re.compile(r"(?<![\w:.])\d{1,3}[:^]$"), re.compile(r"(?<![\w,.])\d{1,3},$")
_BEHIND = re.compile(r" ([^\W\d_]+)\b")
_WORD_LENGTH, _FIGURES = 14, 4


def _is_among_names(text: str, mention: Mention) -> bool:
    """Whether a capital, or a mark of names, stands beside a mention: without one it is no piece of a name and needs no sentence."""
    behind = text[mention.end_char : mention.end_char + 3].lstrip("'’s ")[:1]
    word = text.rfind(" ", max(0, mention.start_char - _WORD_LENGTH), max(0, mention.start_char - 1)) + 1
    return behind.isupper() or behind == "&" or text[word].isupper() and word < mention.start_char


def _is_acronym(mention: Mention, text: str) -> bool:
    """Whether a month is three capitals, without its point, in the middle of other writing: "DEC sold minis"."""
    start, end = mention.start_char, mention.end_char
    if mention.signal in _DATING or end - start != _LETTERS or not text[start:end].isupper():
        return False
    beside = text[max(0, start - _WORD_LENGTH) : start].split(" ")[-2:] + text[end : end + _WORD_LENGTH].split(" ")[:2]
    words = [word for word in beside if word.strip(",;:()").isalpha()]
    return bool(words) and any(word.islower() for word in words)


_DATING, _LETTERS = (Signal.IN, Signal.BY, Signal.SINCE, Signal.UNTIL, Signal.FROM), 3


def _is_duration(clock: Field, mention: Mention, passage: Passage) -> bool:
    """Whether a time to the second says how long a race was: "won in 2:01:39"."""
    to_the_second = int(clock.value) % 4 == 0 and clock.zone is None
    before = passage.text[mention.phrase_start_char : mention.start_char].split()
    return to_the_second and bool(before) and before[-1].lower() in passage.prose.taking


_NO_DAYS = (Fixed, Step, Amount, Fuzzy, Every)
"""What names no day by its number and month."""


def _is_plainly_dated(mention: Mention, passage: Passage) -> bool:
    """Whether a bare number stands as years mostly do and needs no sentence: in brackets, or behind "of" or "from" at an end."""
    text, start, end = passage.text, mention.start_char, mention.end_char
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")" and text[max(0, start - 2) : start - 1].isspace():
        return True
    if text[end : end + 2] in passage.prose.owning:
        return True      # "2003's Rise"
    before = text[max(0, start - _MEASURE) : start].lower().split()
    signalled = len(before) > 1 and before[-1] in passage.prose.from_times and before[-2] not in passage.prose.measures
    return signalled and text[end : end + 2].strip() in _ENDS and not text[end : end + 2].isspace()


_ENDS, _MEASURE = frozenset(",.;)"), 30
"""The marks behind what ends a phrase, and so many characters hold two words."""


def _is_count_of_years(core: Expression, mention: Mention, passage: Passage) -> bool:
    """Whether a mention is a range of bare years that a word joins, no dash: "Lockers 1901 to 1950"."""
    text, prose = passage.text, passage.prose
    if not isinstance(core, Between) or mention.signal or not mention.parts or not text[mention.start_char].isdigit():
        return False
    joined = text[mention.parts[0].end_char : mention.parts[1].start_char].strip()
    return joined in prose.joining and all(isinstance(end, Fixed) and end.grain is Unit.YEAR for end in (core.first, core.last))


def _among(mention: Mention, passage: Passage) -> tuple[Words, int, int]:
    """The words of the sentence of a mention, and the first and the last of its own, without its signal."""
    sentence = passage.at(mention.phrase_start_char, mention.end_char)
    words = sentence.words
    return words, words.at(mention.start_char - sentence.low), words.at(mention.end_char - sentence.low - 1)


__all__ = ["LeftOut", "Reason", "sifted"]
