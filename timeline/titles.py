"""A short title for a clause: without its phrase, its conjunction and its report; a pronoun followed by its likely name.

Knows the words of the sentence and, where a pronoun needs it, those just before it. What it adds stands in square brackets: it is
assumed, not read.
"""

from __future__ import annotations

import re

from timeline.languages import en_events as en
from timeline.sentences import REACH

LONGEST = 90
"""A title has at most this many characters."""
_EDGE = " \t\n,;:–—-_…\"'“”‘’«»`*•·"
_TAIL = _EDGE + ".!?"
_PRONOUN = re.compile(r"(?P<pronoun>He|She|They|It|he|she|they|it)\b(?!['’])")
_NAME = re.compile(r"(?<![\w’'])(?:[A-Z][\w’'-]*\.?)(?:\s(?:of\s|de\s|van\s|von\s)?[A-Z][\w-]+){0,4}")
_LEFT_OVER = re.compile(r"(?:^|\s)(?:on|in|at|by|during|since|for|until|from|of|to|the|a|an)\s*$")
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_SPACE_BEFORE = re.compile(r",? (?=[,.;:!?)])")


def title_of(text: str, pieces: list[tuple[int, int]], context: str = "") -> str:
    """A title out of the pieces of a clause that remain; `context` is the text just before, for a pronoun's name.

    >>> title_of("and he left OpenAI in 2018.", [(4, 19)], "Musk was loud.")
    'He [Musk] left OpenAI'
    """
    words = " ".join(text[a:b].strip() for a, b in pieces if a < b)
    words = " ".join(words.split())
    if "(" in words or "[" in words:
        words = _EMPTY.sub(" ", words)
    if " ," in words or " ." in words or " )" in words or " ;" in words:
        words = _SPACE_BEFORE.sub("", words)
    words = _without_conjunction(words.strip(_TAIL)).strip(_TAIL)
    words = _named(words, context)
    return _cut(words[:1].upper() + words[1:])


def _without_conjunction(words: str) -> str:
    for _ in range(2):
        first, _, rest = words.partition(" ")
        if rest and first.lower().rstrip(",") in en.LEADING and not (first.lower() in ("that", "who", "which") and len(rest) < 12):
            words = rest.lstrip(_EDGE)
        else:
            break
    return words


def _named(words: str, context: str) -> str:
    """A pronoun at the head followed by the name it likely stands for: the subject of the sentence before, else the last name."""
    found = _PRONOUN.match(words)
    if not found or not context:
        return words
    name = likely_name(context, plural=found["pronoun"].lower() == "they", person=found["pronoun"].lower() in ("he", "she"))
    return f"{found[0]} [{name}]{words[found.end():]}" if name else words


def likely_name(context: str, *, plural: bool = False, person: bool = True) -> str | None:
    """The name that a pronoun after `context` likely stands for, or None where none is clear."""
    if plural or not person:
        return None
    names = [n for n in _NAME.findall(context[-REACH // 2 :]) if n.split()[0].lower().rstrip(".") not in _NO_NAME and not n.isupper()]
    people = [n for n in names if not _PLACE.search(n)]
    if not people:
        return None
    counts: dict[str, int] = {}
    for name in people:
        last = name.removesuffix("'s").removesuffix("’s").split()[-1].rstrip(".")
        counts[last] = counts.get(last, 0) + 1
    best = max(counts.values())
    likely = [n for n in counts if counts[n] == best]
    return likely[-1] if len(likely) == 1 or best == 1 and len(likely) <= 2 else None


_NO_NAME = frozenset(en.OPENERS) | en.TITLES | {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "interestingly", "president", "since", "i",
}  # fmt: skip
_PLACE = re.compile(r"\b(?:University|Inc|Corp|Co|Street|City|County|House|Court|Committee|Department|Ministry|Party|Company|Bank|AI)\b|\d")


def _cut(words: str) -> str:
    """At most LONGEST characters, cut between words, with an ellipsis."""
    if len(words) <= LONGEST:
        return words
    short = words[: LONGEST - 1]
    at = short.rfind(" ")
    short = (short[:at] if at > LONGEST // 2 else short).rstrip(_EDGE)
    while (found := _LEFT_OVER.search(short)) and len(short) > LONGEST // 2:
        short = short[: found.start()].rstrip(_EDGE)
    return short + "…"
