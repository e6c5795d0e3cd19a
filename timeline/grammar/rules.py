"""Rules: patterns over word classes, as they are written and as they are matched.

A pattern is read aloud: `the? {ordinal:n} {weekday:of} of|in {date:within}`. Words stand for themselves (`of|in`: one of both),
`{class:name}` is one token of a class, captured by name (`{a|b:name}` of either class), `x?` may be missing, `( )` group. `<{class}` and
`<!{class}` look at the token before, `&{class}` and `!{class}` at the one after, without taking it. No unbounded repetition exists, so
matching is linear. Knows no language and no meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

_PIECE = re.compile(
    r"(?P<look><!|<|&|!)?(?:\{(?P<classes>[^}:]+)(?::(?P<name>\w+))?\}|(?P<word>[^\s{}()|?]+(?:\|[^\s{}()|?]+)*)|(?P<mark>[()?]))|\s+"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a grammar: its name, its pattern, the function that makes the meaning, and the class of the result.

    `meaning` takes what the pattern captured, by name, and returns an expression, or None where the words do not go together after
    all. `signal` marks rules whose captured `of` is the TIMEX3 extent, the words around it a signal; `trails` those where the TIMEX3
    extent ends with it and a signal follows ("two days after").
    """

    name: str
    pattern: str
    meaning: Callable[..., Any]
    gives: str
    signal: bool = False
    trails: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules that run together; `repeat` runs them again on what they made, at most so many times."""

    name: str
    rules: tuple[Rule, ...]
    repeat: int = 1


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern ready to match: the expression over symbols, the symbols it can begin with, and of which sets it needs one each."""

    expression: re.Pattern[str]
    begins: frozenset[str]
    needs: tuple[frozenset[str], ...]


def literals(pattern: str) -> set[str]:
    """The words that a pattern names as themselves.

    >>> sorted(literals("the? {ordinal:n} of|in {date:within}"))
    ['in', 'of', 'the']
    """
    return {word for piece in _PIECE.finditer(pattern) if piece["word"] for word in piece["word"].split("|")}


def captures(pattern: str) -> dict[str, tuple[str, ...]]:
    """The names that a pattern captures, each with the classes it may be of.

    >>> captures("{ones|tens:n} {unit:of}")
    {'n': ('ones', 'tens'), 'of': ('unit',)}
    """
    found = (piece for piece in _PIECE.finditer(pattern) if piece["name"] and not piece["look"])
    return {piece["name"]: tuple(piece["classes"].split("|")) for piece in found}


def looks(pattern: str) -> set[str]:
    """The classes that a pattern looks at without taking them.

    >>> sorted(looks("<{money} {integer:n} !{unit|percent}"))
    ['money', 'percent', 'unit']
    """
    return {name for piece in _PIECE.finditer(pattern) if piece["look"] for name in piece["classes"].split("|")}


def compiled(pattern: str, symbols: Mapping[str, str], beside: Mapping[str, str] = MappingProxyType({})) -> Compiled:
    """A pattern as a regular expression over symbols, with the symbols it can begin with.

    `beside` gives for a class the further symbols that a look, and only a look, may meet.

    Errors: ValueError that names a class nobody has defined, or the place where the pattern cannot be read.
    """
    out: list[str] = []
    begins: set[str] = set()
    needs: list[frozenset[str]] = []
    opened = 0
    fresh: set[str] = set()
    open_start, at, depth, group, closed = True, 0, 0, False, False
    for piece in _PIECE.finditer(pattern):
        if piece.start() != at:
            break
        at = piece.end()
        if mark := piece["mark"]:
            out.append("(?:" if mark == "(" else mark)
            if mark == "(":
                depth, group, opened, closed = depth + 1, open_start, len(needs), False
            elif mark == ")":
                depth, closed = depth - 1, True
            else:
                del needs[opened if closed else -1 :]
                closed = False
                if group or fresh:
                    open_start, group = True, False
            continue
        if not piece["classes"] and not piece["word"]:
            continue
        look = piece["look"]
        own = _symbols(piece, pattern, symbols)
        if look:
            own |= {s for n in piece["classes"].split("|") for s in beside.get(n, "")}
        one = "[" + "".join(sorted(own)) + "]"
        if not look:
            closed = False
            needs.append(frozenset(own))
            fresh = set(one[1:-1]) if open_start else set()
            begins |= fresh
            open_start = False
            if piece["name"]:
                one = f"(?P<{piece['name']}>{one})"
        out.append({"<!": f"(?<!{one})", "<": f"(?<={one})", "&": f"(?={one})", "!": f"(?!{one})"}.get(look or "", one))
    if at != len(pattern) or depth:
        raise ValueError(f"given the pattern {pattern!r}, expected words, {{class:name}}, ? ( ) and looks; stuck at {pattern[at:]!r}")
    return Compiled(re.compile("".join(out)), frozenset(begins), tuple(needs))


def _symbols(piece: re.Match[str], pattern: str, symbols: Mapping[str, str]) -> set[str]:
    names = piece["classes"].split("|") if piece["classes"] else ["=" + word for word in piece["word"].split("|")]
    if missing := [n for n in names if n not in symbols]:
        raise ValueError(f"given {missing[0]!r} in the pattern {pattern!r}, expected one of the classes {', '.join(sorted(symbols))}")
    return {s for n in names for s in symbols[n]}
