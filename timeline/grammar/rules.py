"""Rules: patterns over word classes, as they are written and as they are matched.

A pattern is read aloud: `the? {ordinal:n} {weekday:of} of|in {date:within}`. Words stand for themselves (`of|in`: one of both),
`{class:name}` is one token of a class, captured by name (`{a|b:name}` of either class), `x?` may be missing, `( )` group. `<{class}` and
`<!{class}` look at the token before, `&{class}` and `!{class}` at the one after, without taking it. No unbounded repetition exists, so
matching is linear. Knows no language and no meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any

from timeline.document import Tag

_PIECE = re.compile(
    r"(?P<look><!|<|&|!)?(?:\{(?P<classes>[^}:]+)(?::(?P<name>\w+))?\}|(?P<word>[^\s{}()|?]+(?:\|[^\s{}()|?]+)*)|(?P<mark>[()?]))|\s+"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a grammar: its name, its pattern, the function that makes the meaning, and the class of the result.

    `meaning` takes what the pattern captured, by name, and returns an expression, or None where the words do not go together after
    all. `signal` marks rules whose captured `of` is the TIMEX3 extent, the words around it a signal; `trails` those where the TIMEX3
    extent ends with it and a signal follows ("two days after"). `tags` are what later steps have to know of the time that it makes; a
    signal keeps those of the time it stands with.
    """

    name: str
    pattern: str
    meaning: Callable[..., Any]
    gives: str
    signal: bool = False
    trails: bool = False
    tags: frozenset[Tag] = frozenset()


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules that run together; `repeat` runs them again on what they made, at most so many times."""

    name: str
    rules: tuple[Rule, ...]
    repeat: int = 1


@dataclass(frozen=True, slots=True)
class Piece:
    """What a pattern is made of: a token of one of some `classes`, a `look` at a neighbour of such classes, or a group.

    Words that stand for themselves are the classes "=of", "=in". `name` is what the token is captured as.
    """

    classes: tuple[str, ...] = ()
    name: str | None = None
    look: str = ""
    group: tuple[Piece, ...] = ()
    optional: bool = False


@dataclass(frozen=True)
class Compiled:
    """A pattern ready to match: the expression over symbols, the symbols it can begin with, and of which sets it needs one each.

    The expression is made when it is first asked for: most texts ask for few.
    """

    source: str
    begins: frozenset[str]
    needs: tuple[frozenset[str], ...]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The pattern as a regular expression over symbols; a group for every capture."""
        return re.compile(self.source)


@dataclass(frozen=True, slots=True)
class Order:
    """How the tokens of a pattern follow each other: those it can begin and end with, and the pairs that can stand side by side.

    In `pairs` a look counts as the token that it looks at. After V. M. Glushkov, "The abstract theory of automata" (1961).
    """

    first: tuple[Piece, ...]
    last: tuple[Piece, ...]
    pairs: tuple[tuple[Piece, Piece], ...]


@lru_cache(maxsize=1 << 11)
def pieces(pattern: str) -> tuple[Piece, ...]:
    """What a pattern is made of.

    Errors: ValueError that says where the pattern cannot be read.

    >>> [(one.classes, one.name, one.optional) for one in pieces("the? {unit|units:of}")]
    [(('=the',), None, True), (('unit', 'units'), 'of', False)]
    """
    open_groups: list[list[Piece]] = [[]]
    at = 0
    for found in _PIECE.finditer(pattern):
        if found.start() != at or not _taken(found, open_groups):
            break
        at = found.end()
    if at != len(pattern) or len(open_groups) > 1:
        raise ValueError(f"given the pattern {pattern!r}, expected words, {{class:name}}, ? ( ) and looks; stuck at {pattern[at:]!r}")
    return tuple(open_groups[0])


def _taken(found: re.Match[str], open_groups: list[list[Piece]]) -> bool:
    """Put what was found where it belongs; False where it cannot stand here."""
    mark = found["mark"]
    if mark == "(":
        open_groups.append([])
    elif mark == ")":
        if len(open_groups) == 1:
            return False
        group = tuple(open_groups.pop())
        open_groups[-1].append(Piece(group=group))
    elif mark == "?":
        if not open_groups[-1]:
            return False
        open_groups[-1][-1] = replace(open_groups[-1][-1], optional=True)
    elif found["classes"]:
        open_groups[-1].append(Piece(tuple(found["classes"].split("|")), found["name"], found["look"] or ""))
    elif found["word"]:
        open_groups[-1].append(Piece(tuple("=" + word for word in found["word"].split("|")), None, found["look"] or ""))
    return True


def _flat(group: tuple[Piece, ...]) -> Iterator[Piece]:
    for piece in group:
        if piece.group:
            yield from _flat(piece.group)
        else:
            yield piece


def literals(pattern: str) -> set[str]:
    """The words that a pattern names as themselves.

    >>> sorted(literals("the? {ordinal:n} of|in {date:within}"))
    ['in', 'of', 'the']
    """
    return {name[1:] for piece in _flat(pieces(pattern)) for name in piece.classes if name.startswith("=")}


def captures(pattern: str) -> dict[str, tuple[str, ...]]:
    """The names that a pattern captures, each with the classes it may be of.

    >>> captures("{ones|tens:n} {unit:of}")
    {'n': ('ones', 'tens'), 'of': ('unit',)}
    """
    return {piece.name: piece.classes for piece in _flat(pieces(pattern)) if piece.name and not piece.look}


def looks(pattern: str) -> set[str]:
    """The classes that a pattern looks at without taking them.

    >>> sorted(looks("<{money} {integer:n} !{unit|percent}"))
    ['money', 'percent', 'unit']
    """
    return {name for piece in _flat(pieces(pattern)) if piece.look for name in piece.classes}


def looked(pattern: str, look: str) -> set[str]:
    """The classes that a pattern looks at in one way: "<", "<!", "&" or "!".

    >>> sorted(looked("<!{money} {integer:n} !{unit|percent}", "!"))
    ['percent', 'unit']
    """
    return {name for piece in _flat(pieces(pattern)) if piece.look == look for name in piece.classes}


def takes(pattern: str) -> set[str]:
    """The classes that a pattern takes, other than words that stand for themselves.

    >>> sorted(takes("<{money} the {integer:n} !{unit|percent}"))
    ['integer']
    """
    return {name for piece in _flat(pieces(pattern)) if not piece.look for name in piece.classes if not name.startswith("=")}


@lru_cache(maxsize=1 << 11)
def order(pattern: str) -> Order:
    """How the tokens of a pattern follow each other.

    >>> told = order("the? {unit:of} ago")
    >>> [piece.classes for piece in told.first], [(a.classes, b.classes) for a, b in told.pairs]
    ([('=the',), ('unit',)], [(('=the',), ('unit',)), (('unit',), ('=ago',))])
    """
    pairs: list[tuple[Piece, Piece]] = []
    first, last, _ = _ordered(pieces(pattern), pairs)
    return Order(tuple(first), tuple(last), tuple(pairs))


def _ordered(group: tuple[Piece, ...], pairs: list[tuple[Piece, Piece]]) -> tuple[list[Piece], list[Piece], bool]:
    """The tokens that a group can begin and end with, and whether it may be missing."""
    first: list[Piece] = []
    last: list[Piece] = []
    behind: list[Piece] = []
    missing = True
    for piece in group:
        if piece.look in ("<", "<!"):
            behind.append(piece)
            continue
        if piece.look:
            pairs.extend((one, piece) for one in last)
            continue
        opens, closes, nothing = _ordered(piece.group, pairs) if piece.group else ([piece], [piece], False)
        pairs.extend((one, other) for one in (*behind, *last) for other in opens)
        behind, nothing = behind if nothing or piece.optional else [], nothing or piece.optional
        first = first + opens if missing else first
        last = closes + (last if nothing else [])
        missing = missing and nothing
    return first, last, missing


def blind(pattern: str) -> str:
    """A pattern without its looks.

    >>> blind("<{money} {integer:n} ago !{unit|percent}")
    '{integer:n} ago'
    """
    return "".join("" if piece["look"] else piece[0] for piece in _PIECE.finditer(pattern)).strip()


def compiled(pattern: str, symbols: Mapping[str, str], beside: Mapping[str, str] = MappingProxyType({})) -> Compiled:
    """A pattern as a regular expression over symbols, with the symbols it can begin with.

    `beside` gives for a class the further symbols that a look, and only a look, may meet.

    Errors: ValueError that names a class nobody has defined, or the place where the pattern cannot be read.
    """
    made = pieces(pattern)
    if missing := [name for piece in _flat(made) for name in piece.classes if name not in symbols]:
        raise ValueError(f"given {missing[0]!r} in the pattern {pattern!r}, expected one of the classes {', '.join(sorted(symbols))}")
    begins = frozenset(symbol for piece in order(pattern).first for symbol in _symbols(piece, symbols))
    needs = tuple(frozenset(_symbols(piece, symbols)) for piece in _needed(made))
    return Compiled(_expression(made, symbols, beside), begins, needs)


def _expression(group: tuple[Piece, ...], symbols: Mapping[str, str], beside: Mapping[str, str]) -> str:
    out = []
    for piece in group:
        if piece.group:
            one = f"(?:{_expression(piece.group, symbols, beside)})"
        else:
            own = _symbols(piece, symbols) | ({s for name in piece.classes for s in beside.get(name, "")} if piece.look else set())
            one = _SHOWN[piece.look].format("[" + "".join(sorted(own)) + "]")
            one = f"(?P<{piece.name}>{one})" if piece.name and not piece.look else one
        out.append(one + "?" * piece.optional)
    return "".join(out)


_SHOWN = {"": "{}", "<!": "(?<!{})", "<": "(?<={})", "&": "(?={})", "!": "(?!{})"}


def _needed(group: tuple[Piece, ...]) -> Iterator[Piece]:
    for piece in group:
        if not piece.optional and not piece.look:
            yield from _needed(piece.group) if piece.group else (piece,)


def _symbols(piece: Piece, symbols: Mapping[str, str]) -> set[str]:
    return {symbol for name in piece.classes for symbol in symbols[name]}
