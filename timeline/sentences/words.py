"""The words of a sentence and their classes: one character a word, so that a grammar of words is a regular expression.

Knows spelling: closed classes and verbs by the tables of the language, the rest by its ending. Knows no context: "plans" is both a
noun and a verb here, and the patterns of timeline.sentences.clauses tell them apart. Patterns are written with names in braces:
`{has}{adverb}*{participle}`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate
from operator import add
from types import MappingProxyType
from typing import NamedTuple

from timeline.languages.en import lexicon as en

LETTERS: dict[str, str] = {
    "pronoun": "p", "object": "m", "determiner": "d", "preposition": "i", "to": "t", "and": "&", "or": "|", "but": "~",
    "when": "q", "after": "Q", "that": "a", "who": "r", "where": "j", "not": "n",
    "has": "h", "hasnt": "H", "had": "k", "hadnt": "K", "is": "z", "isnt": "Z", "was": "x", "wasnt": "X", "be": "b", "been": "B",
    "being": "U", "will": "f", "wont": "F", "would": "u", "wouldnt": "W", "may": "y", "cant": "Y", "could": "G", "couldnt": "+",
    "do": "o", "dont": "O", "did": "c", "didnt": "C",
    "due": "D", "going": "J", "adverb": "l", "noun": "w",
    "base": "v", "bare": "V", "third": "s", "thirds": "S", "past": "P", "participle": "e", "ed": "E", "ing": "g",
    "say": "1", "says": "2", "said": "3", "saying": "4",
    "name": "N", "number": "0", "time": "T", "comma": ",", "semicolon": ";", "dash": "_", "open": "(", "close": ")",
    "openquote": "<", "closequote": ">", "degree": "L", "stop": ".", "mark": "*",
}  # fmt: skip
"""Class names and their letters. base: a base form that may be a noun (plan); bare: one that may not (agree); third, thirds: the
-s form of such; past: only a past tense (took); participle: only a participle (taken); ed: both (called); say, says, said, saying:
forms of verbs of telling."""

_TIME = LETTERS["time"]
_GROUPS: dict[str, str] = {
    "conj": "&|~", "sub": "qQ", "subject": "pNwgd0vsE4123T", "nominal": "mpNw0vsSgdE1234T.", "adv": "lnLT", "neg": "n",
    "HAS": "hH", "HAD": "kK", "IS": "zZ", "WAS": "xX", "WILL": "fF", "WOULD": "uW", "MAY": "yYG+", "DO": "oO", "DID": "cC",
    "PP": "eE3BP", "PAST": "PE3", "BASE": "vV1bhoE3", "AUX": "hHkKzZxXfFuWyYG+oOcC", "ING": "g4UJ", "S": "sS2",
    "quote": "<>", "told": "hHkKzZxXfFuWyYG+oOcCPES23", "finite": "hHkKzZxXfFuWyYG+oOcCPE3sS2", "sure": "hHkKzZxXfFuWyYG+oOcCP3S2",
}  # fmt: skip


def pattern(source: str) -> re.Pattern[str]:
    """A pattern over class letters, compiled from one written with the names of classes and groups in braces.

    >>> bool(pattern("{HAS}{adv}*{PP}").search("Nhle"))
    True
    """
    return re.compile(re.sub(r"\{([a-zA-Z|]+)\}", lambda found: "[" + re.escape(letters(found[1])) + "]", source))


@cache
def letters(names: str) -> str:
    """The letters of classes and groups whose names are parted by "|"."""
    return "".join(LETTERS.get(name) or _GROUPS[name] for name in names.split("|"))


class Words(NamedTuple):
    """A sentence read word by word: offsets into the sentence, lower-case words, and a letter for the class of each."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    classes: str

    def at(self, offset: int) -> int:
        """The index of the first word that ends after `offset`; the number of words where none does."""
        return bisect_right(self.ends, offset)


_TOKEN = re.compile(r"(?:\w+(?:[.,:'’&/-]\w+)*|--+|``|''|\S)\s*")


def read(sentence: str, protected: tuple[tuple[int, int], ...] = ()) -> Words:
    """The words of a sentence; those inside a protected span (a time phrase) are of class `time`.

    >>> read("Musk recently called for it.").classes
    'NlEip.'
    """
    pieces = _TOKEN.findall(sentence)          # each with the blanks after it, so that lengths add up to offsets
    classes = "".join(map(_CLASS.__getitem__, pieces))
    lower = tuple(map(_LOWER.__getitem__, pieces))
    starts = tuple(accumulate(map(len, pieces[:-1]), initial=0)) if pieces else ()
    ends = tuple(map(add, starts, map(len, lower)))
    if '"' in sentence:
        classes = _quoted(sentence, starts, lower, classes)
    for low, high in protected:
        for i in range(bisect_right(ends, low), bisect_left(starts, high)):
            if "-" not in lower[i] or not _ADJECTIVE.fullmatch(lower[i]):
                owner = ends[i] > high and lower[i].endswith(("'s", "’s"))                  # "Friday's vote"
                classes = f"{classes[:i]}{_OWNER if owner else _TIME}{classes[i + 1:]}"
    return Words(sentence, starts, ends, lower, classes)


_OWNER = LETTERS["determiner"]
_ADJECTIVE = re.compile(r"[^\W\d]+-[^\W\d]{4,}")


def _quoted(sentence: str, starts: tuple[int, ...], lower: tuple[str, ...], classes: str) -> str:
    """The classes of words with straight quotation marks told apart: one opens where a blank or nothing stands before it."""
    at = -1
    for _ in range(lower.count('"')):
        at = lower.index('"', at + 1)
        if starts[at] == 0 or sentence[starts[at] - 1] in " (\n":
            classes = f"{classes[:at]}{LETTERS['openquote']}{classes[at + 1:]}"
    return classes


_MARKS = {
    ",": ",", ";": ";", ":": ";", "--": "_", "—": "_", "–": "_", "-": "_", "_": "_", "(": "(", ")": ")", "[": "(", "]": ")",
    '"': ">", "“": "<", "”": ">", "``": "<", "''": ">", "«": "<", "»": ">", ".": ".", "!": ".", "?": ".", "…": ".", "'": "*", "’": "*",
}  # fmt: skip


class _Classes(dict[str, str]):
    """Words as they stand in a text to class letters; a new word is classed when it is first met."""

    LIMIT = 60_000

    def __missing__(self, word: str) -> str:
        if len(self) > self.LIMIT:
            self.clear()
        letter = self[word] = LETTERS["mark"] if word == "-" else _class_of(word.rstrip())      # "61%-owned": no dash
        return letter


class _Lower(dict[str, str]):
    """Words as they stand in a text, with the blanks after them, to the same in lower case without: of the same length, always."""

    def __missing__(self, word: str) -> str:
        if len(self) > _Classes.LIMIT:
            self.clear()
        bare = word.rstrip()
        lower = bare.lower()
        self[word] = lower if len(lower) == len(bare) else bare
        return self[word]


def _class_of(word: str) -> str:
    if mark := _MARKS.get(word):
        return mark
    first = word[0]
    if first.isdigit():
        return LETTERS["number"]
    if not first.isalpha():
        return _MARKS["--"] if word.startswith("--") else LETTERS["mark"]
    lower = word.lower().replace("’", "'")
    known = _FORMS.get(lower) or (_by_ending(lower) if "'" in lower and lower.partition("'")[0] in _PRONOUNS else None)
    if word in en.ACRONYMS or first.isupper() and not (known and (known in _OPEN_CAPITAL or "'" in lower)):
        return LETTERS["name"]
    return known or _by_ending(lower)


def _by_ending(word: str) -> str:
    stem, _, tail = word.rpartition("'")
    if stem and tail in _CLITICS:
        return LETTERS[_CLITICS[tail]] if tail != "s" or stem in _PRONOUNS else LETTERS["noun"]
    if word.endswith("ly") and len(word) > 4:
        return LETTERS["adverb"]
    if word.endswith("ing") and len(word) > 5:
        return LETTERS["ing"]
    if word.endswith(("ify", "ize")) and len(word) > 5:
        return LETTERS["bare"]
    if word.endswith("ed") and len(word) > 4 and "-" not in word and not word.endswith(("eed", "ied-up")):
        return LETTERS["ed"]
    return LETTERS["noun"]


_CLITICS = {"s": "is", "re": "is", "m": "is", "ll": "will", "d": "would", "ve": "has", "t": "dont"}
_PRONOUNS = frozenset(en.CLASSES["pronoun"].split()) | {"that", "what", "who", "here", "where"}


def past_forms(verb: str) -> tuple[str, str]:
    """The regular past tense and participle of a verb by spelling: stop, try, bake, call.

    >>> past_forms("stop"), past_forms("try"), past_forms("bake")
    (('stopped', 'stopped'), ('tried', 'tried'), ('baked', 'baked'))
    """
    if verb in _DOUBLED:
        past = verb + verb[-1] + "ed"
    elif verb.endswith("e"):
        past = verb + "d"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        past = verb[:-1] + "ied"
    else:
        past = verb + "ed"
    return past, past


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


def _ing(verb: str) -> str:
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb) + "ing"


_DOUBLED = frozenset(en.DOUBLING.split())
_IRREGULAR = {base: (past, participle) for base, past, participle in (line.split() for line in en.IRREGULAR.split("|"))}
_AMBIGUOUS = frozenset(en.AMBIGUOUS.split())
_SAY = frozenset(en.REPORTING.split())


def _forms() -> tuple[dict[str, str], dict[str, str]]:
    """Every form of a known verb or closed-class word to its class letter; every verb form to its base."""
    forms: dict[str, str] = {}
    bases: dict[str, str] = {}
    verbs = [v for group in en.VERBS.values() for v in group.split()] + en.MORE_VERBS.split() + en.REPORTING.split() + list(_IRREGULAR)
    for verb in dict.fromkeys(verbs):
        past, participle = _IRREGULAR.get(verb) or past_forms(verb)
        loose, say = verb in _AMBIGUOUS, verb in _SAY
        for form, name in (
            (_ing(verb), "saying" if say else "ing"),
            (_third(verb), "thirds" if not loose and not say else "says" if say and not loose else "third"),
            (participle, "participle"),
            (past, "said" if say else "past"),
            (verb, "say" if say and not loose else "base" if loose else "bare"),
        ):
            if form == past == participle and form != verb and not say:
                name = "ed"
            bases[form] = verb
            forms[form] = LETTERS[name]
    for form in en.SAME_FORMS.split():
        forms[form] = LETTERS["ed"]
    for name, words in en.CLASSES.items():
        for word in words.split():
            forms[word] = LETTERS[name]
    return forms, bases


_FORMS, _bases = _forms()
BASES = MappingProxyType(_bases)
"""Verb forms to their base: "took" to "take"."""
ASPECTS = MappingProxyType({verb: name for name, group in reversed(en.VERBS.items()) for verb in group.split()})
"""Verbs to their aspect class; a verb of several classes has the first one of the table."""
_OPEN_CAPITAL = letters("ing|saying|" + "|".join(n for n in LETTERS if n in en.CLASSES and n not in ("noun", "may", "will")))
_CLASS = _Classes()
_LOWER = _Lower()
