"""Whom "he" or "she" likely stands for: a name of the text just before, where one candidate is left.

Knows what a name of a person looks like, and the text before; what it finds stands in square brackets: it is assumed, not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from timeline.languages.classes import letters
from timeline.languages.prose import Pronoun, Prose

NEAR, FAR = 500, 3000
"""So many characters before a pronoun stands its name, and so many are looked at for others that it may stand for."""
OFTEN = 3
"""So many times as often as any other candidate a text names the person that it is about."""

_BEGINNING = ".!?\n"
"""What stands a blank before the first word of a sentence, whose capital says nothing."""
_ACTING = frozenset(letters("AUX|PAST|S"))

__all__ = ["is_person", "likely_name", "owned"]


def likely_name(prose: Prose, text: str, at: int, pronoun: str, low: int | None = None) -> str | None:
    """The last name of the person that a pronoun at an offset of `text` likely stands for, or None where none is clear.

    One person of fitting gender is named before it in its sentence, which begins at `low`; or just before it, the one named most in what
    is before that; or one is named far more often.

    >>> from timeline.languages import language
    >>> prose, text = language("en").prose, "Anna Weber met Tom Kay in Bonn. Weber was ill. She left."
    >>> likely_name(prose, text, text.index("She"), "She")
    'Weber'
    >>> likely_name(prose, "Ben Kay met Tim Roe and left. He won.", 30, "He") is None
    True
    """
    if low is not None and len(said := _fitting(prose, text, low, at, pronoun, False)) == 1:
        return said[0]
    known = _is_rare(prose, text, pronoun.lower())
    fitting = _fitting(prose, text, max(0, at - FAR), at, pronoun, known)
    far = sorted(fitting, key=lambda name: -text.count(name, 0, at))
    if len(far) < 2 or text.count(far[0], 0, at) >= OFTEN * text.count(far[1], 0, at):
        return far[0] if far else None
    near = [name for name in far if text.find(name, max(0, at - NEAR), at) >= 0]
    return near[0] if near == far[:1] else None


def _fitting(prose: Prose, text: str, low: int, at: int, pronoun: str, known: bool) -> list[str]:
    """The persons named in text[low:at] that a pronoun may stand for; `known`: only those of whom it is sure."""
    wanted = (pronoun.lower(),) if known else ("", pronoun.lower())
    return [name for name, gender in _persons(prose, text, low, at).items() if gender in wanted]


@lru_cache(maxsize=64)
def _is_rare(prose: Prose, text: str, pronoun: str) -> bool:
    """Whether a text speaks far more often of persons of the other pronoun: of "he", where this is "she"."""
    words = text.lower().split()
    others = [words.count(one) for one, kind in prose.pronouns.items() if kind is Pronoun.PERSON and one != pronoun]
    return max(others, default=0) >= OFTEN * words.count(pronoun)


@lru_cache(maxsize=64)
def _persons(prose: Prose, text: str, low: int, at: int) -> dict[str, str]:
    """The last names of the persons that text[low:at] names, each with the pronoun of its given name or its title."""
    found: dict[str, str] = {}
    places = set()
    for names in prose.person.finditer(text, low, at):
        for last, gender in _told_of(prose, text, names.start(), names.end()):
            if gender is None:
                places.add(last)
            else:
                found[last] = found.get(last) or gender
    return {name: gender for name, gender in found.items() if name not in places}


@lru_cache(maxsize=512)
def _told_of(prose: Prose, text: str, low: int, high: int) -> tuple[tuple[str, str | None], ...]:
    """The last names of the persons that text[low:high] names, each with its pronoun, and of places, each with None.

    Pronouns near one another look at the same names, so each is judged once.
    """
    found: list[tuple[str, str | None]] = []
    for name, start in _names(prose, text[low:high], low):
        before = text[max(0, start - 8) : start].rpartition(" ")[0].rpartition(" ")[2].lower()
        if before in prose.in_place:
            found.append((_last(prose, name), None))
        elif before not in prose.place_before and is_person(prose, text, name, start):
            found.append((_last(prose, name), prose.given_names.get(name.split()[0], "")))
    return tuple(found)


def _names(prose: Prose, names: str, start: int) -> Iterator[tuple[str, int]]:
    """The names in a row of them at an offset that may be those of persons; a full stop parts two, but for one of a title."""
    for name in (names,) if names.partition(".")[0].lower() in prose.titles else names.split(". "):
        first = name.split()[0].lower().rstrip(".")
        titled = first in prose.titles and " " in name
        if titled or first not in prose.no_names and not name.isupper() and prose.no_person.search(name) is None:
            yield name, start
        start += len(name) + 2


def _last(prose: Prose, name: str) -> str:
    return owned(prose, name).split()[-1].rstrip(".")


def is_person(prose: Prose, text: str, name: str, start: int) -> bool:
    """Whether a name at an offset is surely a person's: one with a title, one whose last name stands alone too, one that acts by itself.

    >>> from timeline.languages import language
    >>> is_person(language("en").prose, "In May Ada Holt left the Grand Bank.", "Ada Holt", 7)
    True
    """
    first = name.split()[0]
    if first.lower().rstrip(".") in prose.titles or first in prose.given_names:
        return True
    if _stands_alone(prose, text, _last(prose, name)):
        return True
    if any(f" {before} {name}" in text for before in prose.in_place):                                    # "in Cambodia"
        return False
    if (start < 2 or text[start - 2 : start - 1] in _BEGINNING) and not _stands_inside(text, name):         # "Controversy has"
        return False
    following = text[start + len(name) : start + len(name) + 30].split()
    return " " not in name and bool(following) and prose.letters[following[0]] in _ACTING


@lru_cache(maxsize=512)
def _stands_inside(text: str, name: str) -> bool:
    """Whether a text has a name behind another word too, and not only at the head of a sentence."""
    at = text.find(f" {name}")
    while at >= 0:
        if at and text[at - 1].islower():
            return True
        at = text.find(f" {name}", at + 1)
    return False


@lru_cache(maxsize=256)
def _stands_alone(prose: Prose, text: str, last: str) -> bool:
    """Whether a text has a last name both behind a given one and by itself: "Ada Holt", then "Holt"."""
    whole = alone = False
    at = text.find(last)
    while at >= 0 and not (whole and alone):
        if text[at + len(last) : at + len(last) + 1].isalnum():                                         # "Cambodian"
            at = text.find(last, at + 1)
            continue
        before = text[:at].rpartition(" ")[0] if at < 2 else text[max(0, at - 20) : at]
        previous = before.rstrip(" ").rpartition(" ")[2] if before.endswith(" ") else ""
        named = previous[:1].isupper() and previous[1:].islower() and previous[-1:].isalpha() and previous.lower() not in prose.no_names
        whole, alone = whole or named, alone or not named
        at = text.find(last, at + 1)
    return whole and alone


def owned(prose: Prose, name: str) -> str:
    """A name without the ending of an owner."""
    for ending in prose.owning:
        name = name.removesuffix(ending)
    return name
