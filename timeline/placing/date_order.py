"""Date order: whether a text writes 03/04/2023 month first or day first, by those of its dates that can only be one of them.

Knows figures parted by marks; reads no other date.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.settings import DateOrder

_NUMERIC = re.compile(r"(?<![\w/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\w/-])")
_MARKED = re.compile(r"/\d{1,2}/|-\d{1,2}-")
_MONTHS, _DAYS = 12, 31


class Order(NamedTuple):
    """The order in which a text is read, and whether a date of it says so; None where nobody had to choose."""

    order: DateOrder
    told: bool | None = None


def order_of(text: str, asked: DateOrder) -> Order:
    """The order that was asked for, or, of AUTO, that of the text: day first where one date can only be so and none can only be otherwise.

    >>> order_of("Paid on 25/04/2023, due on 03/05/2023.", DateOrder.AUTO)
    Order(order=<DateOrder.DMY: 'dmy'>, told=True)
    >>> order_of("Paid on 03/04/2023.", DateOrder.AUTO)
    Order(order=<DateOrder.MDY: 'mdy'>, told=False)
    """
    if asked is not DateOrder.AUTO:
        return Order(asked)
    if not _MARKED.search(text):
        return Order(DateOrder.MDY)
    pairs = [(int(found[1]), int(found[3])) for found in _NUMERIC.finditer(text)]
    day_first = any(_MONTHS < a <= _DAYS and b <= _MONTHS for a, b in pairs)
    month_first = any(_MONTHS < b <= _DAYS and a <= _MONTHS for a, b in pairs)
    if not pairs:
        return Order(DateOrder.MDY)
    return Order(DateOrder.DMY if day_first and not month_first else DateOrder.MDY, day_first != month_first)


def is_open(phrase: str) -> bool:
    """Whether a numeric date can be read both ways.

    >>> is_open("03/04/2023"), is_open("25/04/2023"), is_open("04/04/2023")
    (True, False, False)
    """
    found = _NUMERIC.search(phrase)
    return found is not None and found[1] != found[3] and max(int(found[1]), int(found[3])) <= _MONTHS


__all__ = ["Order", "is_open", "order_of"]
