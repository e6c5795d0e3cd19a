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

from timeline.algebra.notation import OFFSET, parse_stamp

Values = Mapping[str, Any]
"""What a token means, by class: {"unit": Unit.SECOND, "ordinal": 2}."""
COMPACT = range(1900, 2101)
"""Years of a day in eight figures: 20230412."""
DEEP_UNITS = {
    **dict.fromkeys(("ka", "kyr", "kya"), 10**3), **dict.fromkeys(("Ma", "Myr", "mya"), 10**6),
    **dict.fromkeys(("Ga", "Gyr", "bya"), 10**9),
}  # fmt: skip
"""Thousands, millions and billions of years before the present, as the earth sciences write them; their capitals count ("mA" is none)."""
EPOCH = 2**31
"""Seconds since 1970 end here, in 2038."""


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


_DEEP = rf"\d{{1,5}}(?:\.\d{{1,3}})?[ ]?(?:{'|'.join(DEEP_UNITS)})(?!\w)"
_STAMPS = rf"""
    \d{{4}}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{{1,9}})?)?(?:\s?(?:{OFFSET}))?)?(?!\w|-[^\W\d_])
  | \d{{8}}[Tt]\d{{4}}(?:\d\d)?(?:[.,]\d{{1,9}})?(?:{OFFSET})?(?![^\W_])"""
SHAPES = rf"{_DEEP} | {_STAMPS}" + r"""
  | \d{4}-?[Ww]\d\d(?:-?[1-7])?(?!\w) | \d{4}[QqHh]0?[1-4](?!\w) | [1-4][QqHh](?:\d{4}|\d\d)(?!\w)
  | (?:(?<=[\dMm][ ])|(?<=[ ]\())[+-](?:0\d|1[0-4]):?(?:00|30|45)(?!\w) | (?:UTC|GMT|utc|gmt)[+-]\d{1,2}(?::?[0-5]\d)?(?!\w)
  | (?:0[1-9]|1[0-2])\.(?:19|20)\d\d(?![\w.,]\d|[\w%])
  | \d{1,4}(?P<sep>[/.\-])\d{1,2}(?P=sep)\d{1,4}(?![\w/]|-[^\W\d_])
  | \d{1,2}:\d\d[ap](?!\w) | \d{1,2}h\d\d(?!\w)
  | \d{1,2}[:.]\d\d(?::\d\d)?(?!\d|[.:]\d)
  | \d{1,3}(?:,\d{3})+(?!\d)
  | [1-3]/[2-4](?![\w/])
  | \d{1,2}(?:st|nd|rd|th)(?!\w)
  | [’'‘`]?\d0['’]?s(?!\w) | \d{2,3}0['’]?s(?!\w)
  | [’'‘`]\d\d(?!\w)
  | [Qq][1-4](?!\w) | [1-4]Q(?!\w) | [Hh][12](?!\w) | (?:FY|CY|CW|fy|cy|cw)(?=\d)
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
        return {"iso": parse_stamp(text)}
    except ValueError:
        return {"no_date": tuple(int(n) for n in text.split("-"))} if _DAY_FORM.fullmatch(text) else {}


_DAY_FORM = re.compile(r"\d{4}-\d\d-\d\d")


def _part_of_year(year: str | None, sign: str, n: str, digits: str | None) -> dict[str, Any]:
    sign = sign.lower()
    return {"part_of_year": (sign, int(n), year or digits)} if sign == "q" or int(n) <= 2 else {}


def _offset(name: str | None, sign: str, hour: str, minute: str | None) -> dict[str, Any]:
    return {"zone" if name else "offset": f"{sign}{int(hour):02d}:{minute or '00'}"} if int(hour) <= 14 else {}


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
    if text == "0":
        values["zero_figure"] = 0
    if len(text) == 3:
        values["three_digits"] = n
    if len(text) == 4 and n // 100 < 24 and n % 100 < 60:
        values["clock_military"] = (n // 100, n % 100, None)
    if len(text) in (10, 13) and 10**9 <= n // 10 ** (len(text) - 10) < EPOCH:
        values["epoch"] = n
    if len(text) == 8 and n // 10000 in COMPACT and 1 <= n // 100 % 100 <= 12 and 1 <= n % 100 <= 31:
        values["eight_digits"] = n
    return values


def _ordinal(n: str) -> dict[str, Any]:
    return {"ordinal": int(n)} | ({"day_ordinal": int(n)} if 1 <= int(n) <= 31 else {})


_READERS: list[tuple[re.Pattern[str], Callable[..., dict[str, Any]]]] = [
    (re.compile(r"(\d{4}-\d\d-\d\d.*|\d{8}[Tt].*|\d{4}-?[Ww].*)"), _iso),
    (re.compile(rf"(\d+(?:\.\d+)?) ?({'|'.join(DEEP_UNITS)})"), lambda n, unit: {"deep": (float(n), DEEP_UNITS[unit])}),
    (re.compile(r"([1-4])([QqHh])(\d+)"), lambda n, sign, digits: _part_of_year(None, sign, n, digits)),
    (re.compile(r"(\d{4})([QqHh])0?([1-4])"), lambda year, sign, n: _part_of_year(year, sign, n, None)),
    (re.compile(r"(UTC|GMT|utc|gmt)?([+-])(\d{1,2}):?(\d\d)?"), _offset),
    (re.compile(r"(0[1-9]|1[0-2])\.((?:19|20)\d\d)"), lambda a, b: {"month_dotted": (int(a), int(b)), "decimal": float(f"{a}.{b}")}),
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


class Kinds(NamedTuple):
    """What a language knows of a word that tells no time: the classes it is `of`, and a sample of each combination of them."""

    of: Callable[[str], tuple[str, ...]]
    samples: tuple[str, ...]


class Lexicon(dict[str, Token]):
    """Tokens by their text; a token seen for the first time is looked up, or read by its shape, and kept (within bounds).

    `tables` gives for each class its words and what they mean. A word written with a capital in the table is that class only when
    it stands with one ("May", not "may"). A word in no table is "other", or "Other" with a capital, and of what `kinds` says. `symbols`
    maps a class to all symbols whose words belong to it.
    """

    LIMIT = 50_000

    def __init__(self, tables: Mapping[str, Mapping[str, Any]], kinds: Kinds | None = None) -> None:
        super().__init__()
        self._kinds = kinds or Kinds(lambda word: (), ())
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
        for sample in ("other", "Other", *self._kinds.samples):
            self[sample]
        self.symbol(frozenset(["¶"]))

    def __missing__(self, text: str) -> Token:
        values = self._values(text)
        if values:
            found = Token(self.symbol(frozenset(values)), values)
        elif text[:1] == "\n":
            found = Token(self.symbol(frozenset(["¶"])), {"¶": text})
        else:
            names = ("Other" if text[:1].isupper() else "other", *self._kinds.of(text))
            found = Token(self.symbol(frozenset(names)), dict.fromkeys(names, text))
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
    "3000", "12345", "20180412", "2199", "2360", "1000000001", "2019Q3", "12.1987", "2015-02-29", "+02:00", "UTC+2", "2.1 Ga",
)  # fmt: skip
"""A number of every combination of classes, so that each has its symbol before the rules are compiled."""
