"""Calendars beside the Gregorian one, as far as their feasts need them: Hebrew, Islamic, Chinese, Indian, Julian, Zoroastrian.

Knows in which year of ours a day of theirs falls; knows no names of feasts. Sources: N. Dershowitz and E. Reingold, "Calendrical
Calculations" (Hebrew, Chinese, Indian rules; Orthodox Easter after J. Meeus, ch. 8); R. H. van Gent, "The Umm al-Qura Calendar of
Saudi Arabia". Moons are reckoned, not sighted: an Islamic month may begin a day later where it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from timeline.algebra.feasts.sky import elongation, new_moon, reached, star_moon, star_sun, sun
from timeline.algebra.instants import DAY, HOUR, Instant, civil, day_number, instant

Feast = Callable[[int], "Instant | None"]
"""From a year to the instant at which the feast's (first) day begins; None in a year without it."""

_INDIA, _CHINA, _TEHRAN = 19800, 8 * HOUR, 12600
_KNOWN = range(1000, 3000)


def reckoned(feast: Feast) -> Feast:
    """A feast of another calendar, remembered; far from our time, where no calendar holds, as in a year a multiple of 400 away."""

    @lru_cache(maxsize=512)
    def found(year: int) -> Instant | None:
        near = year if year in _KNOWN else 2000 + year % 400
        day = feast(near)
        return None if day is None else day + (day_number(year) - day_number(near)) * DAY

    return found


def _in_year(year: int, days: list[Instant]) -> Instant | None:
    return next((day for day in days if civil(day).year == year), None)


def _day(t: Instant, zone: int) -> Instant:
    return (t + zone) // DAY * DAY


# -- Hebrew ----------------------------------------------------------------------------------------------------------------------


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    day = months * 29 + (12084 + 13753 * months) // 25920
    return day + ((3 * (day + 1)) % 7 < 3)


@lru_cache(maxsize=1 << 10)
def rosh_hashanah(year: int) -> Instant:
    """The first day of a Hebrew year.

    >>> civil(rosh_hashanah(5779))[:3]
    (2018, 9, 10)
    """
    before, own, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    delay = 2 if after - own == 356 else 1 if own - before == 382 else 0
    return (own + delay - 2092590) * DAY


def from_new_year(days: int) -> Feast:
    """So many days after Rosh Hashanah, from the evening before; the autumn feasts."""
    return reckoned(lambda year: rosh_hashanah(year + 3761) + (days - 1) * DAY)


def from_passover(days: int, moved: dict[int, int] | None = None) -> Feast:
    """So many days after the first of Passover, from the evening before; `moved` by days where it would fall on a weekday (0 Monday)."""

    def feast(year: int) -> Instant:
        day = rosh_hashanah(year + 3761) + (days - 163) * DAY
        return day + ((moved or {}).get((day // DAY + 3) % 7, 0) - 1) * DAY

    return reckoned(feast)


def _kislev(year: int, day: int) -> Instant:
    """A day of Kislev; Heshvan before it has 30 days where the year is a complete one."""
    first = rosh_hashanah(year)
    complete = (rosh_hashanah(year + 1) - first) // DAY % 10 == 5
    return first + (58 + complete + day) * DAY


def hanukkah(year: int) -> Instant:
    """The evening before the first day of Hanukkah, 25 Kislev."""
    return _kislev(year + 3761, 25) - DAY


def tu_bishvat(year: int) -> Instant:
    """The evening before 15 Shevat; Kislev has 29 days where the year is a deficient one."""
    hebrew = year + 3760
    deficient = (rosh_hashanah(hebrew + 1) - rosh_hashanah(hebrew)) // DAY % 10 == 3
    return _kislev(hebrew, 1) + (29 - deficient + 29 + 14) * DAY


# -- Islamic ---------------------------------------------------------------------------------------------------------------------

_MUHARRAM_1440 = instant(2018, 9, 9, 18)
_LUNATION = 2551442.8768992
_MECCA_SUNSET = 15 * HOUR + HOUR // 2
_REFORM = instant(1999, 4, 17)


def _islamic_month(number: int) -> Instant:
    """The first day of a month counted from Muharram 1440: the day after the new moon, the one after that where it came after sunset."""
    moon = new_moon(round(_MUHARRAM_1440 + number * _LUNATION) + 2 * DAY)
    day = moon // DAY * DAY
    return day + DAY * (1 if moon < _REFORM or moon - day < _MECCA_SUNSET else 2)


def islamic(month: int, day: int) -> Feast:
    """A day of an Islamic month, the first in the year where there are two.

    >>> civil(islamic(10, 1)(2018))[:3]
    (2018, 6, 15)
    """

    return reckoned(lambda year: _in_year(year, [_islamic_month(n) + (day - 1) * DAY for n in _islamic_months(month, year)]))


def after_islamic(month: int) -> Feast:
    """The day after an Islamic month that begins in a year, the first of two."""

    def feast(year: int) -> Instant:
        return next(_islamic_month(n + 1) for n in _islamic_months(month, year) if civil(_islamic_month(n)).year == year)

    return reckoned(feast)


def _islamic_months(month: int, year: int) -> list[int]:
    """The numbers of a month around the opening of a year."""
    near = round((instant(year) - _MUHARRAM_1440) / _LUNATION)
    first = near - (near - (month - 1)) % 12
    return [first + 12 * n for n in (-1, 0, 1, 2)]


def last_friday_of_ramadan(year: int) -> Instant | None:
    """Jumu'atul-Wida: the last Friday before the feast of breaking the fast."""
    feast = islamic(10, 1)(year)
    return None if feast is None else feast - ((feast // DAY + 5) % 7 + 1) * DAY


# -- Chinese ---------------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _chinese_months(year: int) -> tuple[Instant, ...]:
    """The first days of the twelve months that begin in a year, a leap month left out."""
    starts = [_moon_before(_solstice(year - 1))]
    last = _moon_before(_solstice(year))
    while starts[-1] < last:
        starts.append(_next_moon(starts[-1]))
    if len(starts) == 14:
        starts.remove(next(s for s, after in pairwise(starts[1:]) if _sign(s) == _sign(after)))
    starts.append(_next_moon(starts[-1]))
    return tuple(starts[2:14])


def _solstice(year: int) -> Instant:
    return _day(reached(sun, 270, instant(year, 12, 21)), _CHINA)


def _moon_before(day: Instant) -> Instant:
    return _day(new_moon(day + DAY - _CHINA - 1), _CHINA)


def _next_moon(day: Instant) -> Instant:
    return _day(new_moon(day + 31 * DAY), _CHINA)


def _sign(day: Instant) -> int:
    return int(sun(day - _CHINA) // 30)


def chinese(month: int, day: int) -> Feast:
    """A day of a Chinese month.

    >>> civil(chinese(1, 1)(2013))[:3]
    (2013, 2, 10)
    """
    return reckoned(lambda year: _chinese_months(year)[month - 1] + (day - 1) * DAY)


# -- Indian ----------------------------------------------------------------------------------------------------------------------


def _sankranti(sign: int, year: int) -> Instant:
    """When the sun enters a sign (1 Aries) of the fixed stars, in the Indian year that opens in April of `year`."""
    return reached(star_sun, 30 * (sign - 1), instant(year, 4, 14) + round((sign - 1) * 30.44 * DAY))


def lunar_day(month: int, tithi: int, hour: float = 6) -> Feast:
    """The day on which a lunar day (1 to 30 from the new moon) of a month (1 Chaitra) holds at an hour: 6 sunrise, 24 midnight.

    >>> civil(lunar_day(7, 30, 19)(2019))[:3]
    (2019, 10, 27)
    """

    def feast(year: int) -> Instant | None:
        return _in_year(year, [_lunar_day(month, tithi, hour, opened) for opened in (year - 1, year)])

    return reckoned(feast)


def _lunar_day(month: int, tithi: int, hour: float, opened: int) -> Instant:
    moon = new_moon(_sankranti(month, opened))
    first, last = (reached(elongation, 12 * n, moon + round(12 * n / 360 * _LUNATION)) for n in (tithi - 1, tithi))
    day = _day(first, _INDIA)
    holds = [d for d in (day, day + DAY) if first <= d + round(hour * HOUR) - _INDIA < last]
    return holds[0] if holds else _day((first + last) // 2, _INDIA)


def sun_enters(sign: int, days: int = 0, sunset: int = 24) -> Feast:
    """The day of the sun's entry into a sign of the fixed stars (the next one where it comes after `sunset`), and so many days on."""

    def feast(year: int) -> Instant | None:
        return _in_year(year, [_day(_sankranti(sign, y) + (24 - sunset) * HOUR, _INDIA) + days * DAY for y in (year - 1, year)])

    return reckoned(feast)


def star_day(sign: int, star: int) -> Feast:
    """The day on which the moon stands in a lunar mansion (1 to 27) in the morning while the sun is in a sign, as Onam is kept."""

    def feast(year: int) -> Instant:
        entered, place = _sankranti(sign, year), (star - 1) * 360 / 27
        found = reached(star_moon, place, entered + 13 * DAY)
        found = found if found >= entered else reached(star_moon, place, found + 27 * DAY)
        return _day(found + 15 * HOUR + HOUR // 2, _INDIA)

    return reckoned(feast)


# -- others ----------------------------------------------------------------------------------------------------------------------


def from_orthodox_easter(days: int) -> Feast:
    """So many days after Easter of the Julian calendar.

    >>> civil(from_orthodox_easter(0)(2024))[:3]
    (2024, 5, 5)
    """

    def feast(year: int) -> Instant:
        epact = (19 * (year % 19) + 15) % 30
        shift = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
        month, day = divmod(epact + shift + 114, 31)
        return instant(year, month, day + 1) + (year // 100 - year // 400 - 2 + days) * DAY

    return reckoned(feast)


def season_point(degrees: int) -> Feast:
    """The day (Universal Time) on which the sun reaches an equinox (0, 180) or a solstice (90, 270)."""
    return reckoned(lambda year: reached(sun, degrees, instant(year, 3, 20) + round(degrees / 360 * 365.25) * DAY) // DAY * DAY)


def nowruz(year: int) -> Instant:
    """The Iranian new year: the day of the spring equinox, the next one where it comes after noon."""
    return _day(reached(sun, 0, instant(year, 3, 20)) + 12 * HOUR, _TEHRAN)


def parsi_new_year(year: int) -> Instant:
    """The new year of a calendar of 365 days without leap days."""
    base = instant(2018, 8, 17)
    return base - (base - instant(year)) // (365 * DAY) * 365 * DAY
