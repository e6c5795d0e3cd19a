"""The sky: where sun and moon stand, and when they reach a place. What lunar calendars are reckoned by.

Knows ecliptic longitudes in degrees, to about a hundredth for the sun and a tenth for the moon (a lunar day is hit within a quarter
of an hour); knows no calendar. Times are Universal. Source: J. Meeus, "Astronomical Algorithms", ch. 25 and 47, the largest terms;
the ayanamsha after N. C. Lahiri.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import radians, sin

from timeline.algebra.instants import DAY, Instant

_J2000 = 946728000
_CENTURY = 36525 * DAY
_MONTH = 29.530588853 * DAY
_YEAR = 365.2422 * DAY

_MOON = (
    (6.288774, 0, 0, 1, 0), (1.274027, 2, 0, -1, 0), (0.658314, 2, 0, 0, 0), (0.213618, 0, 0, 2, 0), (-0.185116, 0, 1, 0, 0),
    (-0.114332, 0, 0, 0, 2), (0.058793, 2, 0, -2, 0), (0.057066, 2, -1, -1, 0), (0.053322, 2, 0, 1, 0), (0.045758, 2, -1, 0, 0),
    (-0.040923, 0, 1, -1, 0), (-0.034720, 1, 0, 0, 0), (-0.030383, 0, 1, 1, 0), (0.015327, 2, 0, 0, -2), (-0.012528, 0, 0, 1, 2),
    (0.010980, 0, 0, 1, -2), (0.010675, 4, 0, -1, 0), (0.010034, 0, 0, 3, 0),
)  # fmt: skip
"""Terms of the moon's longitude: degrees, and how many times elongation, the sun's and the moon's anomaly and the moon's latitude."""


def sun(t: Instant) -> float:
    """The apparent longitude of the sun: 0 at the spring equinox.

    >>> from timeline.algebra.instants import instant
    >>> round(sun(instant(2024, 3, 20, 3, 6)), 1) % 360
    0.0
    """
    c = (t - _J2000) / _CENTURY
    anomaly = radians(357.52911 + 35999.05029 * c)
    centre = (1.914602 - 0.004817 * c) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    return (280.46646 + 36000.76983 * c + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * c))) % 360


def moon(t: Instant) -> float:
    """The longitude of the moon."""
    c = (t - _J2000) / _CENTURY
    turns = (
        297.8501921 + 445267.1114034 * c, 357.5291092 + 35999.0502909 * c, 134.9633964 + 477198.8675055 * c, 93.272095 + 483202.0175233 * c,
    )  # fmt: skip
    terms = (size * sin(radians(sum(n * turn for n, turn in zip(many, turns, strict=True)))) for size, *many in _MOON)
    return (218.3164477 + 481267.88123421 * c + sum(terms)) % 360


def elongation(t: Instant) -> float:
    """How far the moon is ahead of the sun: 0 when it is new, 180 when it is full."""
    return (moon(t) - sun(t)) % 360


def sidereal(longitude: float, t: Instant) -> float:
    """A longitude counted from the fixed stars, as Indian calendars do."""
    return (longitude - 23.85 - 1.39722 * (t - _J2000) / _CENTURY) % 360


def star_sun(t: Instant) -> float:
    """The sidereal longitude of the sun."""
    return sidereal(sun(t), t)


def star_moon(t: Instant) -> float:
    """The sidereal longitude of the moon."""
    return sidereal(moon(t), t)


def reached(angle: Callable[[Instant], float], degrees: float, t: Instant) -> Instant:
    """When an angle that grows is at `degrees`, at the turn nearest to `t`.

    >>> from timeline.algebra.instants import civil, instant
    >>> civil(reached(elongation, 180, instant(2024, 3, 20)))[:4]
    (2024, 3, 25, 7)
    """
    turn = _TURNS[angle]
    for _ in range(12):
        off = (degrees - angle(t) + 180) % 360 - 180
        t += round(off / 360 * turn)
        if abs(off) < 0.001:
            break
    return t


_TURNS: dict[Callable[[Instant], float], float] = {
    sun: _YEAR, star_sun: 365.25636 * DAY, moon: 27.321582 * DAY, star_moon: 27.321661 * DAY, elongation: _MONTH,
}


@lru_cache(maxsize=256)
def new_moon(t: Instant) -> Instant:
    """The last new moon up to `t`.

    >>> from timeline.algebra.instants import civil, instant
    >>> civil(new_moon(instant(2024, 4, 12)))[:4]
    (2024, 4, 8, 18)
    """
    found = reached(elongation, 0, t - round(elongation(t) / 360 * _MONTH))
    return found if found <= t else reached(elongation, 0, found - round(_MONTH))
