"""Names: days, months, seasons, feasts and parts of the day that are a piece of a name, "the Saturday Courier", "Domingo Winter".

Knows the words beside such a word, their classes and their capitals; knows no list of names.
"""

from __future__ import annotations

from timeline.algebra.fields import Kind
from timeline.document import Mention
from timeline.languages.classes import LETTERS, letters
from timeline.sentences.words import Words

NAMING = frozenset((Kind.WEEKDAY, Kind.MONTH, Kind.SEASON, Kind.PART, Kind.CLOCK, Kind.HOLIDAY))
"""What names are made of."""
_PAPERS = (Kind.WEEKDAY, Kind.PART)
"""What papers and rounds are named after, behind an article or an owner: "the Sunday Courier", "Radio Tamar's Sunday Supplement"."""
_SMALL_LETTERS = (Kind.PART, Kind.CLOCK)
"""What has no capital but in a name."""
_SURNAMES = (Kind.SEASON, Kind.HOLIDAY, Kind.PART, Kind.CLOCK)
"""What no writer puts behind a name as a time."""


def named(mention: Mention, kind: Kind, words: Words, first: int, last: int) -> str:
    """The name that the words first to last, a field of the calendar, are a piece of; "" where they are a time.

    A name follows them that does what a verb says, or that somebody is named by ("by August Wilson"); or a name precedes them.
    """
    first += words.words[first] == words.prose.article and first < last
    if not shown(words, first)[:1].isupper():
        return ""
    if words.prose.initial.search(words.text, 0, words.starts[first]) or _is_surname(words, kind, first, last):
        return f"{shown(words, first - 1)} {shown(words, first)}"
    follows = shown(words, last + 1)
    if follows == "&" and shown(words, last + 2)[:1].isupper():
        return f"{shown(words, first)} & {shown(words, last + 2)}"
    if not follows[:1].isupper() or follows.lower() in words.prose.no_names or words.classes[last + 1] == LETTERS["time"]:
        return ""
    paper, small = kind in _PAPERS and _introduces(words, first), kind in _SMALL_LETTERS and first > 0
    return f"{shown(words, first)} {follows}" if paper or small or _names(mention, words, kind, first, last) else ""


def is_person(words: Words, first: int, last: int) -> bool:
    """Whether a month without a day or a year is somebody's name: "his mother, June,", "her sister April said", "June told the court"."""
    at = first - 1
    apposed = at > 0 and words.classes[at] == LETTERS["comma"]
    at -= apposed
    follows = words.classes[last + 1 : last + 2]
    if at >= 0 and words.words[at].removesuffix(words.prose.plural) in words.prose.genders:
        return not apposed or follows in _ENDING
    return at >= 0 and not apposed and follows in _SAID and words.classes[at] not in _DATING


def _is_surname(words: Words, kind: Kind, first: int, last: int) -> bool:
    """Whether a name stands before: "the defender Domingo Winter", "Solomon Sunday's fiddle"."""
    at = first - 1
    if at < 1 or words.classes[at] != LETTERS["name"] or words.words[at] in words.prose.no_names or words.classes[at] == LETTERS["time"]:
        return False
    owner = words.words[last].endswith(words.prose.owners)
    return owner or kind in _SURNAMES and words.classes[last + 1 : last + 2] not in _THINGS


def _names(mention: Mention, words: Words, kind: Kind, first: int, last: int) -> bool:
    """Whether with what follows it is a name, by what stands before and behind both."""
    before = words.words[first - 1] if first else ""
    behind = _behind_name(words, last + 1)
    acts = words.classes[behind : behind + 1] in _ACTING or words.classes[behind : behind + 2] == LETTERS["comma"] + LETTERS["who"]
    if before in words.prose.naming:
        return not acts
    if before in words.prose.never_daily and kind is Kind.WEEKDAY:
        return True
    if mention.signal is not None:
        return False
    if first and words.classes[first - 1] == LETTERS["comma"]:
        return words.classes[behind : behind + 1] == LETTERS["comma"]
    if first and kind in _SURNAMES and words.classes[first - 1] == LETTERS["name"] and before not in words.prose.demonyms:
        return True
    opens = not first or words.classes[first - 1] in _OPENING
    return opens and acts or first > 0 and kind not in _PAPERS and words.classes[first - 1] in _NOUN


def _introduces(words: Words, first: int) -> bool:
    """Whether an article or an owner stands before."""
    return first > 0 and (words.words[first - 1] == words.prose.article or words.words[first - 1].endswith(words.prose.owners))


def _behind_name(words: Words, at: int) -> int:
    """The word behind a name that begins at a word: "Midnight Brewing of Leeds |supplied"."""
    while at < len(words.words) and shown(words, at)[:1].isupper():
        at += 1
        if words.words[at : at + 1] == (words.prose.linking,) and shown(words, at + 1)[:1].isupper():
            at += 1
    return at


def shown(words: Words, at: int) -> str:
    """A word as it stands in the text; "" where there is none."""
    return words.text[words.starts[at] : words.ends[at]] if 0 <= at < len(words.words) else ""


_ENDING = tuple(letters("comma|stop|and"))
_SAID, _DATING = tuple(letters("said|says")), frozenset(letters("preposition|to|time|and|or|number|dash|said|says|determiner"))
_ACTING = tuple(letters("past|said|says|thirds|third|AUX|ed"))
_OPENING = letters("and|or|openquote|open")
_NOUN = letters("noun|base")
_THINGS = tuple(letters("noun|base|name"))

__all__ = ["NAMING", "is_person", "named", "shown"]
