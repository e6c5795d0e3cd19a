"""Why there is no time in a phrase: what was worth reading in it, how far the rules came, and what would have been needed.

Knows the words and rules of a language and what fired; reads nothing itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from timeline.grammar.reader import Reader
from timeline.grammar.rules import Rule, captures, literals, looked

Row = dict[str, Any]


def why_not(reader: Reader, phrase: str, islands: list[Row]) -> list[str]:
    """The reasons, most telling first; `islands` as timeline.explaining.explain makes them."""
    reasons = [reason for island in islands for reason in _of_island(reader, island)]
    return reasons or list(_of_words(reader, phrase))


def _of_island(reader: Reader, island: Row) -> Iterator[str]:
    for node in island["left"]:
        if not node["emitted"]:
            yield f"“{node['text']}” was read as {node['gives']}, which is no time by itself"
            yield from _wanted(reader, node["gives"])
    if not island["left"]:
        yield f"no rule takes “{island['text']}”"
        for token in island["tokens"]:
            for name in token["classes"]:
                yield from _wanted(reader, name)


def unread_years(reader: Reader, text: str, spans: list[tuple[int, int]]) -> Iterator[Row]:
    """The numbers that could be years and that no rule took, each with its place and the word beside it that kept the rules off.

    `spans` are what was read, or is left out for another reason, as offsets.
    """
    kept_off = {
        side: {name for rule in rules for name in looked(rule.pattern, side)} for rules in [list(_of_years(reader))] for side in ("<!", "!")
    }
    for found in _YEAR.finditer(text):
        start, end = found.span()
        if any(low < end and start < high for low, high in spans):
            continue
        sides = (("<!", text[max(0, start - _NEAR) : start].split()[-1:], "before"), ("!", text[end : end + _NEAR].split()[:1], "behind"))
        near = [(word, side) for look, words, side in sides for word in words if _is_one(reader, word, kept_off[look])]
        why = f"“{near[0][0]}” {near[0][1]} it makes a number of it" if near else "nothing beside it makes a year of it"
        yield {"text": found[0], "start_char": start, "end_char": end, "why": why}


_NEAR = 40
"""So many characters hold the word beside a number."""
_YEAR = re.compile(r"(?<![\w.,])(?:1\d|20|21)\d\d(?![\w])")


def _of_years(reader: Reader) -> Iterator[Rule]:
    """The rules that make a year of a number alone."""
    return (rule for layer in reader.layers for rule in layer.rules if [*captures(rule.pattern).values()] == [("year_digits",)])


def _is_one(reader: Reader, word: str, names: set[str]) -> bool:
    """Whether a word, or the mark at its edge, is of one of some classes."""
    pieces = {word, word.strip(".,;:()"), word[:1], word[-1:]}
    return any(not names.isdisjoint(reader.lexicon[piece].values) for piece in pieces if piece)


def _wanted(reader: Reader, name: str) -> Iterator[str]:
    """The rules of fewest words that would take a class, by their patterns."""
    rules = [r for layer in reader.layers for r in layer.rules if any(name in classes for classes in captures(r.pattern).values())]
    for rule in sorted(rules, key=_size)[:2]:
        yield f"{rule.name} would take it in “{rule.pattern}”"


def _size(rule: Rule) -> int:
    return len(rule.pattern.split()) - rule.pattern.count("?")


def _of_words(reader: Reader, phrase: str) -> Iterator[str]:
    """No word of it opens an island: the words that are nearest to one that does, by spelling."""
    yield "none of its words or numbers is one that a time begins with"
    known = sorted({w.lower() for name in reader.tables.triggers for w in (reader.tables.words.get(name) or (name,))})
    rules = {word for layer in reader.layers for rule in layer.rules for word in literals(rule.pattern)}
    for word in re.findall(r"[^\W\d_]{3,20}", phrase.lower())[:20]:
        if word in rules:
            yield f"“{word}” is a word of the grammar, but tells a time only beside others"
        elif near := get_close_matches(word, known, 1, 0.8):
            yield f"“{word}” is not known; “{near[0]}” is"


__all__ = ["unread_years", "why_not"]
