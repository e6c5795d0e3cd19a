"""Words of a sentence made a line that a reader would print: verbatim, without holes, cut where a clause or a phrase ends.

Knows word classes and marks, and what a line does not begin or end with; which words are kept is said in
timeline.telling.titles.beginnings and timeline.telling.titles.omissions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.classes import BE, TIME, letters
from timeline.languages.prose import Prose
from timeline.sentences.borders import Span
from timeline.sentences.words import Words
from timeline.telling.pronouns import likely_name

LONGEST = 120
"""A title has at most this many characters."""

_EDGE = " \t\n,;:–—-_…\"'“”‘’«»`*•·"
_TAIL = _EDGE + ".!?"
_STOPS = " .,;"
_CLOSING = {'"': '"', "”": "“"}
_EMPTY = re.compile(r"[(\[] *[)\]]|\" \"|“ ?”")
_SPACE_BEFORE = re.compile(r",? +(?=[,.;:!?)])")
_BORDERS = frozenset(letters("preposition|to|comma|conj|open|sub|who|where|semicolon|dash"))
"""Before what a line may be cut."""
_SMALL = frozenset(letters("ed|participle|ing"))
_UNENDED = frozenset(letters("preposition|to|determiner|conj|comma|sub|who|that|where|dash|semicolon|open|openquote|degree")) | BE
"""After what it may not."""

__all__ = ["LONGEST", "cut_at", "fits", "line", "named", "shortened", "spoken_by", "with_name"]


def line(
    words: Words, kept: Sequence[Span], *, cut: bool = False, opened: bool = False, quoting: bool = False, resumed: bool = False
) -> str:
    """The words of the spans `kept`, joined to a line of at most LONGEST characters.

    `cut`: more words follow in the text; `opened`: a conjunction at its head stays; `quoting`: the first of them names who says the others;
    `resumed`: words are left out before the last.

    >>> from timeline.languages import language
    >>> from timeline.sentences.words import read
    >>> words = read(language("en").prose, "The board (of five) sold the mill.")
    >>> line(words, [(0, 2), (6, 10)])
    'The board sold the mill'
    """
    spans = [(a, b) for a, b in kept if a < b]
    said = [words.text[words.starts[a] : words.ends[b - 1]] for a, b in spans]
    if len(said) > 1 and spans[1][0] == 0 and words.classes[0] in _SMALL:                                  # "Ada Berg born in Linz"
        said[1] = said[1][:1].lower() + said[1][1:]
    if quoting and len(said) > 1:
        said[0] += ":"
    if resumed and len(said) > 1:
        said[-2] = said[-2].rstrip(_EDGE) + "…"
    made = _tidy(words.prose, " ".join(said), opened)
    return _ended(words.prose, made) + "…" if cut and len(made) < LONGEST else _cut(words.prose, made)


def fits(words: Words, kept: Sequence[Span]) -> bool:
    """Whether the words of the spans are short enough for a title as they stand."""
    if sum([words.ends[b - 1] - words.starts[a] + 1 for a, b in kept if a < b]) <= LONGEST + 1:
        return True                                                                # the rule: no more blanks than one between two words
    room = LONGEST + 1
    for a, b in kept:
        for at in range(a, b):
            room -= _size(words, at)
            if room < 0:
                return False
    return True


def _size(words: Words, at: int) -> int:
    """The characters of a word in a line, with the blank before it."""
    return words.ends[at] - words.starts[at] + (at > 0 and words.starts[at] > words.ends[at - 1])


def cut_at(words: Words, kept: Sequence[Span], must: int, room: int = LONGEST, least: int = LONGEST * 3 // 5) -> int | None:
    """Where to cut spans that are longer than `room`, at the last border behind the word `must`; None where they fit, or have no border.

    So many characters as `least` are left.
    """
    length = size = 0
    best = None
    for a, b in kept:
        for at in range(a, b):
            length += _size(words, at)
            if length > room + 1:
                return best if size > least else None
            opens = words.classes[at] in _BORDERS or words.classes[at] == TIME != words.classes[at - 1]
            border = opens and words.words[at] != words.prose.linking and words.classes[at - 1] not in _UNENDED
            if at > must and border:
                best, size = at, length
    return None


def shortened(prose: Prose, words: str) -> str:
    """Words made a title, cut between words where they are too long.

    >>> from timeline.languages import language
    >>> shortened(language("en").prose, "and the doors  opened.")
    'The doors opened'
    """
    return _cut(prose, _tidy(prose, words)) or " ".join(words.split())[:LONGEST]                       # "(by the mill."


def named(prose: Prose, title: str, text: str, at: int, low: int) -> str:
    """A title with a pronoun at its head followed by the name it likely stands for, `at` and `low` the offsets of it and its sentence.

    >>> from timeline.languages import language
    >>> named(language("en").prose, "He left OpenAI", "Tim Musk was loud. He left OpenAI.", 19, 19)
    'He [Musk] left OpenAI'
    """
    found = prose.head_pronoun.match(title)
    name = likely_name(prose, text, at, found[0], low) if found and at else None
    return with_name(prose, title, name) if name else title


def spoken_by(prose: Prose, title: str, speaker: str | None) -> str:
    """A title in the first person with its speaker before it, where that is named and both are short enough.

    >>> from timeline.languages import language
    >>> spoken_by(language("en").prose, "We sold the yard", "Ada Holt")
    'Ada Holt: We sold the yard'
    """
    if not speaker or speaker.lower() in prose.pronouns or not _speaks(prose, title) or speaker.lower() in title.lower():
        return title
    return _cut(prose, f"{speaker[:1].upper()}{speaker[1:]}: {title.removesuffix('…')}") if len(speaker) < LONGEST // 3 else title


def _speaks(prose: Prose, title: str) -> bool:
    """Whether somebody speaks of himself: "We sold the yard", "The end of my term", not "the end of World War I"."""
    words = title.split() or [""]
    if words[0].lower() in prose.speaking_for:
        return True
    return any(word in prose.speaking_for or word in prose.selves and not before[:1].isupper() for before, word in pairwise(words))


def with_name(prose: Prose, title: str, name: str) -> str:
    """A title with a name in square brackets behind its first word.

    >>> from timeline.languages import language
    >>> with_name(language("en").prose, "It would close roads", "Budapest")
    'It [Budapest] would close roads'
    """
    first, _, rest = title.partition(" ")
    return _cut(prose, f"{first} [{name}] {rest}".removesuffix("…")) if len(title) + len(name) + 3 > LONGEST else f"{first} [{name}] {rest}"


def _tidy(prose: Prose, words: str, opened: bool = False) -> str:
    """Words in one line, without what stands empty or alone, with a capital."""
    words = " ".join(words.split())
    if "(" in words or "[" in words or '"' in words or "“" in words:
        words = _EMPTY.sub(" ", words)
    words = _SPACE_BEFORE.sub("", words)
    if words[:3].isupper():
        words = prose.dateline.sub("", words)
    words = _paired(words, "(", ")")
    closed = words.rstrip(_STOPS)[-1:]
    words = words.strip(_TAIL)
    words = words if opened else _without_conjunction(prose, words).strip(_TAIL)
    opening = _CLOSING.get(closed, "")
    if opening and words.count(opening) % 2 == 1 and (closed == opening or words.count(closed) < words.count(opening)):
        words += closed                                                            # 'the answer was "invalid"'
    if words.count('"') % 2:
        words = words.replace('"', "")
    if words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    if "," in words:
        words = prose.left_behind.sub("", words)
    first = words.partition(" ")[0]
    return words if first[1:2].isupper() and first.isalpha() else words[:1].upper() + words[1:]


def _paired(words: str, opening: str, closing: str) -> str:
    """Words without a bracket that is not closed, and what follows it, or one that is not opened."""
    if words.count(opening) > words.count(closing):
        return words[: words.rfind(opening)]
    return words.replace(closing, "") if words.count(opening) < words.count(closing) else words


def _without_conjunction(prose: Prose, words: str) -> str:
    while True:
        first, _, rest = words.partition(" ")
        lead = first.lower().rstrip(",")
        if lead not in prose.leads:
            break
        second = rest.partition(" ")[0].lower()
        pronoun = lead == prose.complementizer and second in prose.auxiliaries
        leads = lead in prose.leading or lead in prose.subordinators and second in prose.subjects
        leads = leads or lead == prose.afterthought and second in prose.leading
        if rest and not pronoun and leads:
            words = rest.lstrip(_EDGE)
        else:
            break
    return words


def _cut(prose: Prose, words: str) -> str:
    """At most LONGEST characters, cut between words, with an ellipsis."""
    if len(words) <= LONGEST:
        return words
    at = words.rfind(" ", 0, LONGEST)
    while at > LONGEST // 2 and _holds_together(words, at):
        at = words.rfind(" ", 0, at)
    return _ended(prose, (words[:at] if at > LONGEST // 2 else words[: LONGEST - 1]).rstrip(_EDGE)) + "…"


def _ended(prose: Prose, line: str) -> str:
    """A line without the words at its end that only lead to what was cut: "in the", "about"."""
    while len(line) > LONGEST // 2 and (last := "".join(line.rsplit(None, 1)[-1:])) in prose.left_over:
        line = line.rstrip()[: -len(last) - 1].rstrip(_EDGE)
    return line


def _holds_together(words: str, at: int) -> bool:
    """Whether a blank stands inside a name or between a number and what it counts: "Sam Altman", "10,000 units", "$5 million"."""
    left, right = words[:at].rpartition(" ")[2], words[at + 1 : at + 2]
    return left[:1].isupper() and right.isupper() and left[-1:] not in ",;:" or left[-1:].isdigit() or left[:1] in "$£€" and left != ""
