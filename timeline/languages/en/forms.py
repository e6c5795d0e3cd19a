"""English spelling: the forms of a verb, and the class of a word by the tables or, where they have it not, by its ending.

Knows how English builds and ends its words; what the words are is said in the tables of lexicon and closed. A capital makes a name of
any word but one of a closed class.
"""

from __future__ import annotations

from timeline.languages.classes import LETTERS, MARKS, letters
from timeline.languages.en import closed
from timeline.languages.en.lexicon import NOUNS, VERBS


def rows(table: str, columns: int) -> list[tuple[list[str], ...]]:
    """The rows of a table, each as its columns, a column as its words; missing columns are empty."""
    lines = [line.split("|") for line in table.strip().splitlines() if not line.startswith("#")]
    return [tuple(column.split() for column in (*line, *[""] * (columns - len(line)))) for line in lines]


_VERBS = [(base, forms, "".join(aspect), frozenset(traits)) for (base,), forms, aspect, traits in rows(VERBS, 4)]
_NOUNS = [(noun, frozenset(traits)) for (noun,), traits in rows(NOUNS, 2)]
TRAITS = frozenset().union(*(traits for _, traits in _NOUNS))
"""The traits that nouns have."""
_DOUBLING = frozenset(base for base, _, _, traits in _VERBS if "doubling" in traits)


def verbs(*traits: str) -> frozenset[str]:
    """The base forms of the verbs that have one of some traits."""
    return frozenset(base for base, _, _, has in _VERBS if not has.isdisjoint(traits))


def nouns(*traits: str) -> frozenset[str]:
    """The nouns that have one of some traits."""
    return frozenset(noun for noun, has in _NOUNS if not has.isdisjoint(traits))


def past_forms(verb: str) -> tuple[str, str]:
    """The regular past tense and participle of a verb by spelling: stop, try, bake, call.

    >>> past_forms("stop"), past_forms("try"), past_forms("bake")
    (('stopped', 'stopped'), ('tried', 'tried'), ('baked', 'baked'))
    """
    if verb in _DOUBLING:
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
    if verb in _DOUBLING:
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb) + "ing"


def _all_forms() -> tuple[dict[str, str], dict[str, str]]:
    """Every form of a known verb or closed-class word to its class letter; every verb form to its base."""
    forms: dict[str, str] = {}
    bases: dict[str, str] = {}
    for verb, irregular, _, traits in _VERBS:
        if irregular == ["-"]:
            continue
        past, participle = irregular or past_forms(verb)
        loose, say = "noun" in traits, "reporting" in traits
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
    for form in closed.SAME_FORMS:
        forms[form] = LETTERS["ed"]
    for name, words in closed.CLASSES.items():
        for word in words.split():
            forms[word] = LETTERS[name]
    return forms, bases


FORMS, BASES = _all_forms()
"""Every known form to its class letter, and every form of a verb to its base: "took" to "take"."""
def forms_of(*traits: str) -> frozenset[str]:
    """Every form of the verbs that have one of some traits."""
    wanted = verbs(*traits)
    return frozenset(form for form, base in BASES.items() if base in wanted)


ASPECTS = {base: aspect for base, forms, aspect, _ in _VERBS if aspect}
"""Verbs to their aspect: state, activity, accomplishment or achievement."""

_CLITICS = {"s": "is", "re": "is", "m": "is", "ll": "will", "d": "would", "ve": "has", "t": "dont"}
_PRONOUNS = frozenset(closed.CLASSES["pronoun"].split()) | {"that", "what", "who", "here", "where"}
_OPEN_CAPITAL = letters("ing|saying|" + "|".join(n for n in LETTERS if n in closed.CLASSES and n not in ("noun", "may", "will")))
"""Classes whose words are no names, whatever their capital: at the head of a sentence every word has one."""


def class_of(word: str) -> str:
    """The class letter of a word as it stands in a text.

    >>> class_of("Girona"), class_of("The"), class_of("fall"), class_of("warned")
    ('N', 'd', 'v', '3')
    """
    if mark := MARKS.get(word):
        return mark
    first = word[0]
    if first.isdigit():
        return LETTERS["number"]
    if not first.isalpha():
        return MARKS["--"] if word.startswith("--") else LETTERS["mark"]
    lower = word.lower().replace("’", "'")
    known = FORMS.get(lower) or (_by_ending(lower) if "'" in lower and lower.partition("'")[0] in _PRONOUNS else None)
    if word in closed.ACRONYMS or first.isupper() and not (known and (known in _OPEN_CAPITAL or "'" in lower)):
        return LETTERS["name"]
    if lower in closed.NUMBERS:
        return LETTERS["number"]
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


def stem(word: str) -> str:
    """A word without its ending, roughly: the same for the forms of one word.

    >>> [stem(w) for w in ("broke", "flooded", "families", "walls", "glass")]
    ['break', 'flood', 'family', 'wall', 'glass']
    """
    if base := BASES.get(word):
        return base
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2 and not word.endswith("ss"):
            return BASES.get(word, word[: -len(ending)])
    return word
