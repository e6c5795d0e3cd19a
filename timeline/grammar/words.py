"""Words: how text falls into tokens, and what classes a token belongs to.

Knows shapes of numbers (a clock time, a year, an ordinal) and looks words up in the tables of a language; has no word of its own.
A word may belong to several classes ("second" is a unit and an ordinal); every combination that occurs gets one symbol, a single
character, so that a run of tokens becomes a string that rules can match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import Any, NamedTuple

from timeline.algebra.notation import parse_iso

Values = Mapping[str, Any]
"""What a token means, by class: {"unit": Unit.SECOND, "ordinal": 2}."""
COMPACT = range(1900, 2101)
"""Years of a day in eight figures: 20230412."""


class Token(NamedTuple):
    """A piece of text with its symbol and its meanings by class."""

    symbol: str
    values: Values


def trie(words: Iterable[str]) -> str:
    """A regular expression for any of the words that looks at each letter once; longest first.

    >>> trie(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _spelled(tree)


def _spelled(tree: dict[str, Any]) -> str:
    options = [re.escape(letter) + _spelled(rest) for letter, rest in sorted(tree.items()) if letter]
    if not options:
        return ""
    inner = options[0] if len(options) == 1 and "" not in tree else "(?:" + "|".join(options) + ")"
    return inner + "?" if "" in tree else inner


SHAPES = r"""
    \d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?)?(?!\w)
  | \d{1,4}(?P<sep>[/.\-])\d{1,2}(?P=sep)\d{1,4}(?![\w/])
  | \d{1,2}:\d\d[ap](?!\w) | \d{1,2}h\d\d(?!\w)
  | \d{1,2}[:.]\d\d(?::\d\d)?(?!\d|[.:]\d)
  | \d{1,3}(?:,\d{3})+(?!\d)
  | [1-3]/[2-4](?![\w/])
  | \d{1,2}(?:st|nd|rd|th)(?!\w)
  | [’'‘`]?\d0['’]?s(?!\w) | \d{2,3}0['’]?s(?!\w)
  | [’'‘`]\d\d(?!\w)
  | [Qq][1-4](?!\w) | [1-4]Q(?!\w) | [1-4]Q(?=\d\d) | [Hh][12](?!\w) | (?:FY|CY|fy|cy)(?=\d)
  | \d+\.\d+(?![\d.]) | \d+
"""
"""Shapes of numbers that mean one thing as a whole; the rest of a token's borders are the language's words."""


def shape(text: str) -> dict[str, Any]:
    """The classes and values of a token that holds digits; empty where it is no number that time is told with.

    >>> shape("1980s")["decade_digits"], sorted(shape("12"))
    (1980, ['day_number', 'hour_number', 'integer', 'month_number', 'two_digits'])
    """
    for pattern, read in _READERS:
        if (found := pattern.fullmatch(text)) is not None:
            return read(*found.groups())
    return {}


def _iso(text: str) -> dict[str, Any]:
    try:
        return {"iso": (parse_iso(text), text)}
    except ValueError:
        return {}


def _slashed(a: str, sep: str, b: str, c: str) -> dict[str, Any]:
    return {"slashed": (a, sep, b, c)}


def _clock(hour: str, sep: str, minute: str, second: str | None) -> dict[str, Any]:
    h, m, s = int(hour), int(minute), int(second) if second else None
    decimal = {"decimal": float(f"{hour}.{minute}")} if sep == "." and s is None else {}
    if h > 24 or m > 59 or (s or 0) > 59 or (h == 24 and m):
        return decimal
    return {"clock_dotted" if sep != ":" else "clock_digits": (h, m, s), **decimal}


def _clock_letter(hour: str, minute: str, half: str) -> dict[str, Any]:
    h, m = int(hour), int(minute)
    return {"clock_digits": (h % 12 + (12 if half == "p" else 0), m, None)} if 1 <= h <= 12 and m < 60 else {}


def _clock_h(hour: str, minute: str) -> dict[str, Any]:
    return {"clock_h": (int(hour), int(minute), None)} if int(hour) < 24 and int(minute) < 60 else {}


def _integer(text: str) -> dict[str, Any]:
    n = int(text) if len(text) < 16 else 10**15
    values: dict[str, Any] = {"integer": n}
    if len(text) == 4 and 1000 <= n <= 2199:
        values["year_digits"] = n
    if len(text) <= 2:
        values |= {"day_number": n} if 1 <= n <= 31 else {}
        values |= {"month_number": n} if 1 <= n <= 12 else {}
        values |= {"hour_number": n} if n <= 24 else {}
        values |= {"two_digits": n} if len(text) == 2 else {}
    if len(text) == 3:
        values["three_digits"] = n
    if len(text) == 4 and n // 100 < 24 and n % 100 < 60:
        values["clock_military"] = (n // 100, n % 100, None)
    if len(text) == 8 and n // 10000 in COMPACT and 1 <= n // 100 % 100 <= 12 and 1 <= n % 100 <= 31:
        values["eight_digits"] = n
    return values


def _ordinal(n: str) -> dict[str, Any]:
    return {"ordinal": int(n)} | ({"day_ordinal": int(n)} if 1 <= int(n) <= 31 else {})


_READERS: list[tuple[re.Pattern[str], Callable[..., dict[str, Any]]]] = [
    (re.compile(r"(\d{4}-\d\d-\d\d.*)"), _iso),
    (re.compile(r"(\d{1,4})([/.\-])(\d{1,2})[/.\-](\d{1,4})"), _slashed),
    (re.compile(r"(\d{1,2}):(\d\d)([ap])"), _clock_letter),
    (re.compile(r"(\d{1,2})h(\d\d)"), _clock_h),
    (re.compile(r"(\d{1,2})([:.])(\d\d)(?::(\d\d))?"), _clock),
    (re.compile(r"(\d+)\.(\d+)"), lambda a, b: {"decimal": float(f"{a[:15]}.{b[:15]}")}),
    (re.compile(r"([1-3])/([2-4])"), lambda a, b: {"fraction": int(a) / int(b)} if a < b else {}),
    (re.compile(r"(\d{1,3}(?:,\d{3})+)"), lambda n: {"integer": int(n.replace(",", "")[:15])}),
    (re.compile(r"(\d{1,2})(?:st|nd|rd|th)"), _ordinal),
    (re.compile(r"[’'‘`](\d0)['’]?s"), lambda n: {"decade_short": int(n)}),
    (re.compile(r"(\d0)['’]?s"), lambda n: {"decade_bare": int(n)}),
    (re.compile(r"(\d{2,3}0)['’]?s"), lambda n: {"decade_digits": int(n)}),
    (re.compile(r"[’'‘`](\d\d)"), lambda n: {"year_short": int(n)}),
    (re.compile(r"[Qq]([1-4])|([1-4])Q"), lambda a, b: {"quarter_sign": int(a or b)}),
    (re.compile(r"[Hh]([12])"), lambda n: {"half_sign": int(n)}),
    (re.compile(r"(\d+)"), _integer),
]


def squeezed(word: str) -> Iterable[str]:
    """What a word with letters drawn out may stand for: each run of three or more of a letter as one or two; nothing without a run.

    >>> list(squeezed("todaaay")), list(squeezed("today"))
    (['today', 'todaay'], [])
    """
    pieces = _RUN.split(word, maxsplit=3)
    if len(pieces) == 1:
        return []
    return ("".join(choice) for choice in product(*[(piece, 2 * piece) if n % 2 else (piece,) for n, piece in enumerate(pieces)]))


_RUN = re.compile(r"([^\W\d_])\1{2,}")


class Lexicon(dict[str, Token]):
    """Tokens by their text; a token seen for the first time is looked up, or read by its shape, and kept (within bounds).

    `tables` gives for each class its words and what they mean. A word written with a capital in the table is that class only when
    it stands with one ("May", not "may"). `symbols` maps a class to all symbols whose words belong to it.
    """

    LIMIT = 50_000

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        super().__init__()
        self._words: dict[str, dict[str, Any]] = {}
        for name, table in tables.items():
            for word, value in table.items():
                key = word.capitalize() if word[:1].isupper() or word[1:2].isupper() else word
                self._words.setdefault(key, {})[name] = value
        self._signatures: dict[frozenset[str], str] = {}
        self.symbols: dict[str, str] = {}

    def words(self) -> Iterable[str]:
        """Every word of the tables, as written there."""
        return self._words

    def symbol(self, classes: frozenset[str]) -> str:
        """The symbol of a combination of classes; a new one where it was not seen before."""
        if classes not in self._signatures:
            letter = chr(0x4E00 + len(self._signatures))
            self._signatures[classes] = letter
            for name in classes:
                self.symbols[name] = self.symbols.get(name, "") + letter
        return self._signatures[classes]

    def close(self) -> None:
        """Give every combination that can occur its symbol: to be called once, before rules are compiled."""
        for word in list(self._words):
            self[word.lower()], self[word.capitalize()], self[word.upper()]
        for sample in _SAMPLES:
            self[sample]
        self.symbol(frozenset(["other"])), self.symbol(frozenset(["Other"])), self.symbol(frozenset(["¶"]))

    def __missing__(self, text: str) -> Token:
        values = self._values(text)
        if values:
            found = Token(self.symbol(frozenset(values)), values)
        elif text[:1] == "\n":
            found = Token(self.symbol(frozenset(["¶"])), {"¶": text})
        else:
            name = "Other" if text[:1].isupper() else "other"
            found = Token(self.symbol(frozenset([name])), {name: text})
        if len(self) < self.LIMIT:
            self[text] = found
        return found

    def _values(self, text: str) -> dict[str, Any]:
        lower = " ".join(text.lower().split()).replace("’", "'") if len(text) > 1 else text.lower()
        values = dict(self._words.get(lower, ()))
        if text != lower:
            values |= self._words.get(lower.capitalize(), {})
        if not values:
            values = dict(next((self._words[word] for word in squeezed(lower) if word in self._words), ()))
        if not values and "\n" not in text and any(c.isdigit() for c in text):
            values = shape(text)
        return values


_SAMPLES = (
    "2018-04-12", "3/4/2018", "7:15", "7h15", "7.15", "30.15", "25.75", "1,500", "5th", "45th", "480s", "1980s", "'80s", "80s", "'98", "Q3",
    "q3", "H1", "h1", "1/2", "3.75", "0", "00", "7", "07", "20", "28", "45", "345", "1066", "1985", "2018", "2358", "0730",
    "3000", "12345", "20180412", "2199", "2360",
)  # fmt: skip
"""A number of every combination of classes, so that each has its symbol before the rules are compiled."""
