"""Word classes: one character a word, so that a grammar of words is a regular expression over them.

Knows the names of classes and which of them make a set with a name of its own; knows no word: what is of which class a language says.
Patterns are written with names in braces: `{has}{adverb}*{participle}`.
"""

from __future__ import annotations

import re
from functools import cache

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

GROUPS: dict[str, str] = {
    "conj": "&|~", "sub": "qQ", "subject": "pNwgd0vsE4123T", "nominal": "mpNw0vsSgdE1234T.", "adv": "lnLT", "neg": "n",
    "HAS": "hH", "HAD": "kK", "IS": "zZ", "WAS": "xX", "WILL": "fF", "WOULD": "uW", "MAY": "yYG+", "DO": "oO", "DID": "cC",
    "PP": "eE3BP", "PAST": "PE3", "BASE": "vV1bhoE3", "AUX": "hHkKzZxXfFuWyYG+oOcC", "ING": "g4UJ", "S": "sS2",
    "quote": "<>", "told": "hHkKzZxXfFuWyYG+oOcCPES23", "finite": "hHkKzZxXfFuWyYG+oOcCPE3sS2", "sure": "hHkKzZxXfFuWyYG+oOcCP3S2",
}  # fmt: skip
"""Names of groups of classes, and the letters of each."""

MARKS = {
    ",": ",", ";": ";", ":": ";", "--": "_", "—": "_", "–": "_", "-": "_", "_": "_", "(": "(", ")": ")", "[": "(", "]": ")",
    '"': ">", "“": "<", "”": ">", "``": "<", "''": ">", "«": "<", "»": ">", ".": ".", "!": ".", "?": ".", "…": ".", "'": "*", "’": "*",
}  # fmt: skip
"""Marks to their class letters."""


def pattern(source: str) -> re.Pattern[str]:
    """A pattern over class letters, compiled from one written with the names of classes and groups in braces.

    >>> bool(pattern("{HAS}{adv}*{PP}").search("Nhle"))
    True
    """
    return re.compile(re.sub(r"\{([a-zA-Z|]+)\}", lambda found: "[" + re.escape(letters(found[1])) + "]", source))


@cache
def letters(names: str) -> str:
    """The letters of classes and groups whose names are parted by "|"."""
    return "".join(LETTERS.get(name) or GROUPS[name] for name in names.split("|"))


TIME, COMMA, STOP = LETTERS["time"], LETTERS["comma"], LETTERS["stop"]
NAME, NOUN, PRONOUN, DETERMINER = LETTERS["name"], LETTERS["noun"], LETTERS["pronoun"], LETTERS["determiner"]
PREPOSITION, TO, HAS, AND, THAT, WHO, AFTER = (LETTERS[name] for name in ("preposition", "to", "has", "and", "that", "who", "after"))
NUMBER, OBJECT, OR = LETTERS["number"], LETTERS["object"], LETTERS["or"]
BE = frozenset(letters("is|isnt|was|wasnt|be|been"))
"""The forms of "to be"."""
HAVE = frozenset(letters("has|hasnt|had|hadnt"))
"""Those of "to have"."""
NOUNISH = letters("name|noun|number|base|third|thirds|ing|ed")
"""What may stand in a noun phrase behind its determiner, by its form: names, nouns, numbers, and forms of verbs that nouns share."""
NOMINAL = letters("name|noun|number|base|third")
"""What mostly is a noun: the same, without the forms that mostly are verbs."""
TELLING = letters("say|says|said|saying")
"""Verbs that only tell what another clause says."""
OPENING = letters("conj|sub|that|who|where")
"""What opens a clause of any kind."""
SUBORDINATING = frozenset(letters("that|who|where|sub"))
"""With what a clause begins that hangs on another."""
PAUSES = frozenset(letters("comma|semicolon|dash"))
"""Marks at which a sentence goes on."""
LINKING = letters("conj|comma|openquote")
"""What stands before the first word of a clause proper."""
PARTED = letters("comma|semicolon|dash|stop|openquote")
"""Marks behind which a clause begins anew."""
