"""A small reader of Extended Date/Time Format, written from the specification alone: what the notation writes is checked against it.

Source: Library of Congress, "Extended Date/Time Format (EDTF) Specification", levels 0 and 1, and one-of sets of level 2.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_DAYS_400 = 146097
_DATE = re.compile(r"(Y-?\d{5,}|-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:Z|[+-]\d\d:\d\d)?)?)?)?")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}

Span = tuple[int | None, int | None]
"""First second and first second after it; None where open."""


def read(text: str) -> Span:
    """What an EDTF string says, half-open in seconds from 1970-01-01T00:00:00. Errors: ValueError where it is no EDTF."""
    if text.startswith("[") and text.endswith("]"):
        inner = text[1:-1]
        if inner.startswith(".."):
            return None, _one(inner[2:])[1]
        if inner.endswith(".."):
            return _one(inner[:-2])[0], None
        raise ValueError(text)
    if "/" in text:
        first, last = text.split("/")
        return (None if first == ".." else _one(first)[0]), (None if last == ".." else _one(last)[1])
    return _one(text)


def _one(text: str) -> tuple[int, int]:
    text = text.removesuffix("~").removesuffix("?")
    if (masked := re.fullmatch(r"(\d+)(X+)", text)) and len(text) == 4:
        size = 10 ** len(masked[2])
        first = int(masked[1]) * size
        return _seconds(first, 1, 1), _seconds(first + size, 1, 1)
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year = int(found[1].removeprefix("Y"))
    if found[2] is None:
        return _seconds(year, 1, 1), _seconds(year + 1, 1, 1)
    month = int(found[2])
    if found[3] is None:
        first, length = (_SEASONS[month], 3) if month in _SEASONS else (month, 1)
        return _seconds(year, first, 1), _seconds(*_months_on(year, first, length), 1)
    start = _seconds(year, month, int(found[3]))
    if found[4] is None:
        return start, start + 86400
    start += int(found[4]) * 3600 + int(found[5]) * 60 + int(found[6])
    return start, start + 1


def _months_on(year: int, month: int, n: int) -> tuple[int, int]:
    return year + (month - 1 + n) // 12, (month - 1 + n) % 12 + 1


def _seconds(year: int, month: int, day: int) -> int:
    """By the standard library's calendar, moved by whole cycles of 400 years."""
    cycles, within = divmod(year - 1600, 400)
    days = (date(1600 + within, month, day) - date(1970, 1, 1)) // timedelta(days=1)
    return (days + cycles * _DAYS_400) * 86400
