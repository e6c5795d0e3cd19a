"""The words of a sentence and their classes: one character a word, so that a grammar of words is a regular expression.

Knows where a word begins and ends, marks of quotation and time phrases; what class a word is of says the prose of the language. Knows
no context: "plans" is both a noun and a verb here, and the patterns of timeline.sentences.clauses tell them apart.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import add
from typing import NamedTuple

from timeline.languages.classes import COMMA, LETTERS, letters, pattern
from timeline.languages.prose import Prose


class Words(NamedTuple):
    """A sentence read word by word: offsets into the sentence, lower-case words, a letter for the class of each, and its language."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    classes: str
    prose: Prose

    def at(self, offset: int) -> int:
        """The index of the first word that ends after `offset`; the number of words where none does."""
        return bisect_right(self.ends, offset)


_TOKEN = re.compile(r"(?:\w+(?:[.,:'’&/-]\w+)*|--+|``|''|\S)\s*")


def read(prose: Prose, sentence: str, protected: tuple[tuple[int, int], ...] = ()) -> Words:
    """The words of a sentence; those inside a protected span (a time phrase) are of class `time`.

    >>> from timeline.languages import language
    >>> read(language("en").prose, "Musk recently called for it.").classes
    'NlEip.'
    """
    pieces = _TOKEN.findall(sentence)          # each with the blanks after it, so that lengths add up to offsets
    classes = "".join(map(prose.letters.__getitem__, pieces))
    lower = tuple(map(_LOWER.__getitem__, pieces))
    starts = tuple(accumulate(map(len, pieces[:-1]), initial=0)) if pieces else ()
    ends = tuple(map(add, starts, map(len, lower)))
    if classes[:1] == _NAME and classes[1:2] in _OPENED and (len(lower[0]) >= _LONG or classes[1] != COMMA):
        bare = prose.letters[lower[0]]                                                     # "Born in Linz, he", "Luckily,", not "Italy,"
        classes = (bare if bare in _OPENING[classes[1]] else _NAME) + classes[1:]
    if lower[:1] and lower[0] in prose.demonstratives and _DOES.match(classes, 1) is not None:                # "This | helped secure"
        classes = _PRONOUN + classes[1:]
    if _BUT in classes:
        classes = _NOT_YET.sub(_ADVERB, classes)
    if '"' in sentence:
        classes = _quoted(sentence, starts, lower, classes)
    for low, high in protected:
        for i in range(bisect_right(ends, low), bisect_left(starts, high)):
            if "-" not in lower[i] or not _ADJECTIVE.fullmatch(lower[i]):
                owner = ends[i] > high and lower[i].endswith(prose.owning)                  # "Friday's vote"
                classes = f"{classes[:i]}{_OWNER if owner else _TIME}{classes[i + 1:]}"
    return Words(sentence, starts, ends, lower, classes, prose)


_NAME = LETTERS["name"]
_OPENING = {COMMA: LETTERS["adverb"]}
_OPENING |= dict.fromkeys(letters("preposition|determiner|time|openquote|closequote|ing"), letters("ed|participle|ing"))
"""What the first word of a sentence is of in small letters, where it may be no name, by the class of the word behind it."""
_OPENED = frozenset(_OPENING)
_PRONOUN = LETTERS["pronoun"]
_DOES = pattern("{ed}(?!{noun|name})[^" + letters("AUX|past|said") + "]*$")
"""A verb behind "this", that no other could be the verb of: not "this planned move was"."""
_BUT, _ADVERB = LETTERS["but"], LETTERS["adverb"]
_NOT_YET = pattern("(?<={AUX|not}){but}(?!{pronoun})")
"""A conjunction that is an adverb inside a verb: "had not | yet | decided"."""
_LONG = 7
"""Names have fewer letters than most adverbs that end like them."""
_TIME, _OWNER = LETTERS["time"], LETTERS["determiner"]
_ADJECTIVE = re.compile(r"[^\W\d]+-[^\W\d]{4,}")


def _quoted(sentence: str, starts: tuple[int, ...], lower: tuple[str, ...], classes: str) -> str:
    """The classes of words with straight quotation marks told apart: one opens where a blank or nothing stands before it."""
    at = -1
    for _ in range(lower.count('"')):
        at = lower.index('"', at + 1)
        if starts[at] == 0 or sentence[starts[at] - 1] in " (\n":
            classes = f"{classes[:at]}{LETTERS['openquote']}{classes[at + 1:]}"
    return classes


class _Lower(dict[str, str]):
    """Words as they stand in a text, with the blanks after them, to the same in lower case without: of the same length, always."""

    LIMIT = 60_000

    def __missing__(self, word: str) -> str:
        if len(self) > self.LIMIT:
            self.clear()
        bare = word.rstrip()
        lower = bare.lower()
        self[word] = lower if len(lower) == len(bare) else bare
        return self[word]


_LOWER = _Lower()
