"""The names in a text, each found once, with what they stand beside: titles, offices, what somebody is called ("the mayor, Paul Lind").

Knows spelling and the language's words that are no names. Does not know who is who: that is for timeline.merging.actors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.languages.classes import letters
from timeline.languages.prose import Prose

__all__ = ["Name", "called", "names_in", "role"]


class Name(NamedTuple):
    """A name as it stands in a text, its title and the words of an office before it left out.

    `head`: it stands at the head of a sentence, where any word has a capital; `title`: "Mr."; `nouns`: what its bearer is called there;
    `brief`: an abbreviation in brackets behind it; `placed`: it stands behind "in" or "near"; `definite`: behind "the"; `person`:
    it is somebody's, by an office or by "who".
    """

    start: int
    end: int
    text: str
    head: bool
    title: str = ""
    nouns: tuple[str, ...] = ()
    brief: str = ""
    placed: bool = False
    definite: bool = False
    person: bool = False


def names_in(prose: Prose, text: str) -> Iterator[Name]:
    """The names of a text, in order.

    >>> from timeline.languages import language
    >>> text = "The mayor, Paul Lind, met Ms. Weber of the Grel Water Board (GWB)."
    >>> for one in names_in(language("en").prose, text):
    ...     print((one.text, one.title, one.nouns, one.brief))
    ('Paul Lind', '', ('mayor',), '')
    ('Weber', 'Ms', (), '')
    ('Grel Water Board', '', (), 'GWB')
    ('GWB', '', (), '')
    """
    for found in prose.named.finditer(text):
        if found[0].lower() in prose.nameless:                                                  # "The", "On": most of them
            continue
        start, end = found.span()
        of = f" {prose.linking} "
        if of in found[0] and found[0].split()[0] in prose.given_names:                       # "Ada Holt of the Grand Bank"
            cut = start + found[0].index(of)
            parts = [(start, cut), (cut + len(of), end)]
        else:
            parts = [(start, end)]
        for part in parts:
            made = _name(prose, text, *part)
            if made is not None:
                yield made


def _name(prose: Prose, text: str, start: int, end: int) -> Name | None:
    words = [(one.start() + start, one[0]) for one in _WORD.finditer(text[start:end])]
    head = not _INSIDE.search(text[max(0, start - 8) : start])
    title, offices = "", []
    while words and _is_beside(prose, [word for _, word in words]):
        word = words.pop(0)[1].rstrip(".")
        if word.lower() in prose.titles:
            title = word
        elif word.lower() in prose.offices:
            offices.append(word.lower())
        elif word.islower():
            offices.clear()                                                         # "Captain of the Morning Star"
        head = head and word.lower() in prose.nameless
    while words and (words[-1][1].lower() in prose.nameless or words[-1][1][0].islower()):
        words.pop()
    words, offices = _behind_office(prose, words, offices)
    if not words or len(words) < 3 and words[-1][1].lower() in prose.demonyms:                    # "South African"
        return None
    first, last = words[0][0], words[-1][0] + len(words[-1][1])
    before, behind = text[max(0, start - _NEAR) : start], text[last : last + _NEAR]
    brief = _BRIEF.match(behind)
    nouns = (*((" ".join(offices),) if offices else ()), *_called_before(prose, before, behind), *called(prose, behind))
    words_before = before.rpartition("\n")[2].split()[-1:]
    placed = bool(words_before) and (words_before[-1].lower() in prose.in_place)
    definite = bool(words_before) and words_before[-1].lower() == prose.article or text[start:first].lower() == prose.article + " "
    name = " ".join(word for _, word in words)
    relative = behind[:2] == ", " and behind[2:].partition(" ")[0] in prose.personal
    person = relative or any(noun.rpartition(" ")[2] in prose.offices for noun in nouns)
    return Name(first, last, name, head, title, nouns, brief[1] if brief else "", placed, definite, person)


def _behind_office(prose: Prose, words: list[tuple[int, str]], offices: list[str]) -> tuple[list[tuple[int, str]], list[str]]:
    """A run of capitals without an office inside it, and what stands before that: "Grel Party Leader | Ada Holt"."""
    at = max((number for number, (_, word) in enumerate(words[:-2]) if word.lower() in prose.offices), default=-1)
    return (words, offices) if at < 0 else (words[at + 1 :], [words[at][1].lower()])


_WORD = re.compile(r"\S+")
_NEAR = 60
"""What somebody is called stands within so many characters of the name."""
_INSIDE = re.compile(r"[\w,;’')-][ \n]?[\"'“‘(]{0,2}\Z|[A-Z]\. \Z")
_BRIEF = re.compile(r" \(([A-Z][A-Z0-9&]{1,7})\)")
_ROLE = re.compile(r"(?<![\w-])([a-z][\w-]+)(,?) \Z")


def _is_beside(prose: Prose, words: Sequence[str]) -> bool:
    """Whether the first word of a run is no part of a name: "The", "Mr.", "President", "German" before one of these or alone."""
    first, *rest = (word.lower().rstrip(".") for word in words)
    if first in prose.nameless or first in prose.offices:
        return True
    return first in prose.demonyms and (not rest or rest[0] in prose.offices)


def _called_before(prose: Prose, before: str, behind: str) -> Iterator[str]:
    """What stands before a name that says what it is: "the ferry | Morning Star", "her captain, | Ewan Rusk,"."""
    found = _ROLE.search(before)
    if found is None:
        return
    word = found[1]
    near = re.split(r"[.,;:\n]", before[: found.start()])[-1].split()[-3:]
    known = next((at for at in reversed(range(len(near))) if near[at].lower() in prose.known or near[at].endswith(prose.owning)), None)
    if found[2] and (behind[:1] not in (",", ".") or known is None):
        return
    if prose.letters[word] in _NOUNS and word not in prose.empty and word not in prose.bases:
        yield " ".join((*(near[known + 1 :] if known is not None else ()), word))


def called(prose: Prose, behind: str) -> Iterator[str]:
    """The noun of an apposition at the head of some words: ", the former head of Grel," gives "head".

    >>> from timeline.languages import language
    >>> [list(called(language("en").prose, words)) for words in (", a retired judge, said", ", who left", ", the owner of Grel, left")]
    [['retired judge'], [], ['owner']]
    """
    if not behind.startswith(", "):
        return
    words = re.split(r"[,.;:()]", behind[2:])[0].split()
    if not words or len(words) == len(behind[2:].split()):
        return
    first = words[0].lower()
    if first in prose.known or first in prose.introducing or first.endswith(prose.owning):
        words = words[1:]
    elif first not in prose.offices:
        return
    kept = []
    for word in words:
        if prose.letters[word] in _ENDING:
            break
        kept.append(word)
    if kept and kept[-1].islower() and prose.letters[kept[-1]] in _NOUNS and kept[-1] not in prose.empty:
        yield role(prose, kept)


def role(prose: Prose, words: Sequence[str]) -> str:
    """What somebody is called, without words on how long ago: "the former transport minister" is "transport minister"."""
    return " ".join(word for word in words if word not in prose.standing)


_NOUNS = frozenset(letters("noun|base|third|ing"))
_ENDING = frozenset(letters("preposition|who|that|to|conj|where|AUX"))
