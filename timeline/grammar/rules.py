"""Rules: patterns over word classes, as they are written and as they are matched.

A pattern is read aloud: `the? {ordinal:n} {weekday:of} of|in {date:within}`. Words stand for themselves (`of|in`: one of both), `{class:name}` is one token of
a class, captured by name (`{a|b:name}` of either class), `x?` may be missing, `( )` group, ` | ` between spaces is or. `<{class}` and `<!{class}` look at
the token before, `&{class}` and `!{class}` at the one after, without taking it. No unbounded repetition exists, so matching is linear.
Knows no language and no meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

_PIECE = re.compile(r"(?P<look><!|<|&|!)?(?:\{(?P<classes>[^}:]+)(?::(?P<name>\w+))?\}|(?P<word>[^\s{}()|?]+(?:\|[^\s{}()|?]+)*)|(?P<mark>[()|?]))|\s+")


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a grammar: its name, its pattern, the function that makes the meaning, and the class of the result.

    `meaning` takes what the pattern captured, by name, and returns an expression, or None where the words do not go together after
    all. `signal` marks rules whose captured `of` is the TIMEX3 extent, the words before it a signal; `keep` rules leave words out at
    the edges of the extent in the same way (captured `of` or `first`..`last`).
    """

    name: str
    pattern: str
    meaning: Callable[..., Any]
    gives: str
    signal: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules that run together; `repeat` runs them again on what they made, at most so many times."""

    name: str
    rules: tuple[Rule, ...]
    repeat: int = 1


def literals(pattern: str) -> set[str]:
    """The words that a pattern names as themselves.

    >>> sorted(literals("the? {ordinal:n} of|in {date:within}"))
    ['in', 'of', 'the']
    """
    return {word for piece in _PIECE.finditer(pattern) if piece["word"] for word in piece["word"].split("|")}


def compiled(pattern: str, symbols: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern as a regular expression over symbols.

    Errors: ValueError that names a class nobody has defined.
    """
    out, captured, at = [], 0, 0
    for piece in _PIECE.finditer(pattern):
        if piece.start() != at:
            break
        at = piece.end()
        if piece["mark"]:
            out.append("(?:" if piece["mark"] == "(" else piece["mark"])
            continue
        if not piece["classes"] and not piece["word"]:
            continue
        names = piece["classes"].split("|") if piece["classes"] else ["=" + word for word in piece["word"].split("|")]
        if missing := [n for n in names if n not in symbols]:
            raise ValueError(f"given {missing[0]!r} in the pattern {pattern!r}, expected one of the classes {', '.join(sorted(symbols))}")
        one = "[" + "".join(sorted({s for n in names for s in symbols[n]})) + "]"
        look = piece["look"]
        if piece["name"] and not look:
            one, captured = f"(?P<{piece['name']}>{one})", captured + 1
        out.append({"<!": f"(?<!{one})", "<": f"(?<={one})", "&": f"(?={one})", "!": f"(?!{one})"}.get(look or "", one))
    if at != len(pattern):
        raise ValueError(f"given the pattern {pattern!r}, expected words, {{class:name}}, ? | ( ) and looks; stuck at {pattern[at:]!r}")
    return re.compile("".join(out))
