"""Dates that a person types, in words and in any of dateparser's languages.

Knows dateparser, which is imported when first asked. Reads no clock: who asks says what day today is. What was assumed, such as
the order of 03/04/2023, is said beside the date, so that it can be shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from timeline.algebra.notation import parse_iso
from timeline.errors import BadDate
from timeline.settings import DateOrder

if TYPE_CHECKING:
    from dateparser.date import DateData

ALLOWED = "ISO 8601 or a date in words"


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date as ISO 8601, no finer than it was typed (year, month, day or minute), and what had to be assumed, or None."""

    iso: str
    assumed: str | None = None


def typed_date(text: str, order: DateOrder = DateOrder.MDY, *, today: date, where: str = "") -> TypedDate:
    """What a person typed as a date: ISO 8601, numbers in some order, or words of any language.

    Relative words ("gestern") count from `today`; `order` decides where numbers allow two readings, except that numbers with
    full stops are day.month.year. Source of the words: CLDR, through dateparser.

    Errors: BadDate that names `where`, also for a date without its year.

    >>> typed_date("12. April 2023", today=date(2026, 1, 1))
    TypedDate(iso='2023-04-12', assumed=None)
    >>> typed_date("03/04/2023", today=date(2026, 1, 1))
    TypedDate(iso='2023-03-04', assumed='read as month/day/year (--date-order mdy)')
    """
    words, order = text.strip(), DateOrder.MDY if order is DateOrder.AUTO else order
    found = _iso(words) or _numbers(words, order) or _in_words(words, order, today)
    if found is None:
        raise BadDate(text, ALLOWED, where)
    return found


_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)


def _iso(words: str) -> TypedDate | None:
    words = _BASIC.sub(r"\1-\2-\3", words) if _BASIC.fullmatch(words) else words
    try:
        parse_iso(words)
    except ValueError:
        return None
    return TypedDate(words.replace(" ", "T")) if words.isascii() else None


_NUMBERS = re.compile(r"(?P<a>\d{1,4})(?P<mark>[/.\-])\s?(?P<b>\d{1,2})(?P=mark)\s?(?P<c>\d{4}|\d{2})")
_ORDERS = {DateOrder.MDY: "mdy", DateOrder.DMY: "dmy", DateOrder.YMD: "ymd"}
_NAMES = {"y": "year", "m": "month", "d": "day"}


def _numbers(words: str, order: DateOrder) -> TypedDate | None:
    found = _NUMBERS.fullmatch(words)
    if found is None or len(found["a"]) == 3:
        return None
    fields = found["a"], found["b"], found["c"]
    wanted = _ORDERS[order]
    if len(found["a"]) == 4:
        orders = ["ymd"] if len(found["c"]) == 2 else []
    elif found["mark"] == ".":
        orders = ["dmy", "mdy"]
    elif len(found["c"]) == 4:
        orders = ["dmy", "mdy"] if wanted == "dmy" else ["mdy", "dmy"]
    else:
        orders = [wanted, *(o for o in ("mdy", "dmy", "ymd") if o != wanted)]
    readings = [(o, day) for o in orders if (day := _day(fields, o)) is not None]
    if not readings:
        return None
    chosen, day = readings[0]
    if len({d for _, d in readings}) == 1 and len(found["a"] + found["c"]) > 4:
        return TypedDate(day.isoformat())
    named = found["mark"].join(_NAMES[letter] for letter in chosen)
    return TypedDate(
        day.isoformat(), f"read as {named}" + (f" (--date-order {chosen})" if chosen == wanted and found["mark"] != "." else "")
    )


def _day(fields: tuple[str, str, str], order: str) -> date | None:
    """The day that three numbers name in an order, or None; of two digits the year is 1969 to 2068 (POSIX strptime)."""
    named = {letter: int(digits) for letter, digits in zip(order, fields, strict=True)}
    if len(fields[order.index("y")]) <= 2:
        named["y"] += 1900 if named["y"] >= 69 else 2000
    try:
        return date(named["y"], named["m"], named["d"])
    except ValueError:
        return None


def _in_words(words: str, order: DateOrder, today: date) -> TypedDate | None:
    # Long runs of digits are nobody's year, two years are one too many, dateparser takes the W of an ISO week for a mark.
    if not 2 <= len(words) <= 60 or re.search(r"\d{5}|\d{4}.*\d{4}|\d{4}-?W\d", words) or not any(c.isalpha() for c in words):
        return None
    found, other = _parsed(words, order, today), _parsed(words, order, today - timedelta(days=1000))
    if found is None or other is None or "year" not in found.parts or found.date_obj is None:
        return None
    if found.date_obj != other.date_obj:
        return _counted(words, found, today)
    spelled = _spelled(found)
    year = found.date_obj.year
    if spelled is None:
        return None
    return TypedDate(spelled, None if str(year) in _ascii_digits(words) else f"year read as {year}")


def _counted(words: str, found: DateData, today: date) -> TypedDate | None:
    """A date that is counted from today, if that is all it says."""
    at: datetime | None = found.date_obj
    if at is None or re.search(r"\d{4}|\d\s*[a-z]?$|:", words):
        return None
    if at == datetime.combine(today, time()):
        spelled: str | None = at.date().isoformat()
    else:
        spelled = _spelled(found) if "time" not in found.parts else None
    return TypedDate(spelled, f"counted from today, {today.isoformat()}") if spelled else None


def _parsed(words: str, order: DateOrder, today: date) -> DateData | None:
    from dateparser.date import DateDataParser

    settings: dict[str, Any] = {
        "RELATIVE_BASE": datetime.combine(today, time()), "DATE_ORDER": order.value.upper(), "PREFER_LOCALE_DATE_ORDER": False,
        "RETURN_AS_TIMEZONE_AWARE": False, "RETURN_TIME_AS_PERIOD": True, "PARSERS": ["relative-time", "absolute-time"],
        "PREFER_DATES_FROM": "past", "PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first",
    }  # fmt: skip
    try:
        return DateDataParser(settings=settings).get_date_data(words)
    except (ValueError, OverflowError, TypeError, KeyError, IndexError, RecursionError):  # what dateparser raises on odd input
        return None


def _spelled(found: DateData) -> str | None:
    """ISO 8601 as fine as what was typed; None for a week, a quarter or a part of a day, which it has no date for."""
    at = found.date_obj
    if at is None:
        return None
    day = f"{at.year:04d}-{at.month:02d}-{at.day:02d}"
    clock = f"T{at.hour:02d}:{at.minute:02d}" + (f":{at.second:02d}" if at.second else "")
    return {"year": day[:4], "month": day[:7], "day": day, "time": day + clock}.get(str(found.period))


def _ascii_digits(words: str) -> str:
    return "".join(str(int(c)) if c.isdecimal() else c for c in words)
