"""Holidays by name: a rule each for the day on which it falls in a year.

Knows fixed days, n-th weekdays, Easter and, through `timeline.algebra.feasts.calendars`, the feasts of other calendars; knows no words of a
text. United States dates where countries differ; Hebrew days begin on the evening before, so that both civil days count. Source of
the Gregorian computus: J. Meeus, "Astronomical Algorithms", ch. 8.
"""

from __future__ import annotations

from timeline.algebra.feasts import calendars as c
from timeline.algebra.feasts.calendars import Feast
from timeline.algebra.instants import DAY, Instant, days_in_month, instant, weekday


def easter(year: int) -> Instant:
    """Easter Sunday of the Gregorian calendar.

    >>> from timeline.algebra.instants import civil
    >>> civil(easter(2024))[:3]
    (2024, 3, 31)
    """
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    month, day = divmod(epact + shift - 7 * ((year % 19 + 11 * epact + 22 * shift) // 451) + 114, 31)
    return instant(year, month, day + 1)


def nth_weekday(year: int, month: int, day: int, n: int) -> Instant:
    """The n-th weekday (0 Monday) of a month; -1 the last.

    >>> from timeline.algebra.instants import civil
    >>> civil(nth_weekday(2023, 11, 3, 4))[:3]
    (2023, 11, 23)
    """
    if n > 0:
        first = instant(year, month)
        return first + ((day - weekday(first)) % 7 + 7 * (n - 1)) * DAY
    last = instant(year, month, days_in_month(year, month))
    return last - ((weekday(last) - day) % 7) * DAY + 7 * (n + 1) * DAY


def _fixed(month: int, day: int, saturday: int = 0, sunday: int = 0) -> Feast:
    """A fixed day, moved by so many days where it falls on a Saturday or a Sunday."""
    moved = {5: saturday * DAY, 6: sunday * DAY}
    return lambda year: (t := instant(year, month, day)) + moved.get(weekday(t), 0)


def _floating(month: int, day: int, n: int, shift: int = 0) -> Feast:
    return lambda year: nth_weekday(year, month, day, n) + shift * DAY


def _paschal(shift: int) -> Feast:
    return lambda year: easter(year) + shift * DAY


def _every_fourth(feast: Feast, rest: int) -> Feast:
    return lambda year: feast(year) if year % 4 == rest else None


def _tax_day(year: int) -> Instant:
    """15 April, or the first day after it that is neither on a weekend nor the District of Columbia's Emancipation Day."""
    day, emancipation = instant(year, 4, 15), _EMANCIPATION(year)
    while weekday(day) > 4 or day == emancipation:
        day += DAY
    return day


def _super_tuesday(year: int) -> Instant:
    return nth_weekday(year, 2, 1, 1) if year == 2008 else nth_weekday(year, 3, 1, 1)


_EMANCIPATION = _fixed(4, 16, saturday=-1, sunday=1)
_ORTHODOX = c.from_orthodox_easter
_ISRAEL = {4: -1, 5: -2, 0: 1}
"""Days by which Israel's days of remembrance and independence are moved from Friday, Saturday and Monday."""

_WESTERN: dict[str, Feast] = {
    "new year": _fixed(1, 1), "new year's eve": _fixed(12, 31), "epiphany": _fixed(1, 6), "groundhog day": _fixed(2, 2),
    "candlemas": _fixed(2, 2), "valentine": _fixed(2, 14), "st david": _fixed(3, 1), "st patrick": _fixed(3, 17),
    "st george": _fixed(4, 23), "st andrew": _fixed(11, 30), "st nicholas": _fixed(12, 6), "st lucy": _fixed(12, 13),
    "st stephen": _fixed(12, 26), "april fools": _fixed(4, 1), "walpurgis": _fixed(4, 30), "may day": _fixed(5, 1),
    "midsummer": _fixed(6, 24), "assumption": _fixed(8, 15), "halloween": _fixed(10, 31), "all saints": _fixed(11, 1),
    "all souls": _fixed(11, 2), "immaculate conception": _fixed(12, 8), "christmas eve": _fixed(12, 24), "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26), "reformation day": _fixed(10, 31), "annunciation": _fixed(3, 25), "michaelmas": _fixed(9, 29),
    "martinmas": _fixed(11, 11), "kwanzaa": _fixed(12, 26), "mardi gras": _paschal(-47), "shrove monday": _paschal(-48),
    "ash wednesday": _paschal(-46), "palm sunday": _paschal(-7), "holy wednesday": _paschal(-4), "maundy thursday": _paschal(-3),
    "good friday": _paschal(-2), "holy saturday": _paschal(-1), "easter": _paschal(0), "easter monday": _paschal(1),
    "ascension": _paschal(39), "pentecost": _paschal(49), "whit monday": _paschal(50), "trinity sunday": _paschal(56),
    "corpus christi": _paschal(60), "lent": _paschal(-46), "holy week": _paschal(-7), "mothering sunday": _paschal(-21),
    "passion sunday": _paschal(-14), "divine mercy sunday": _paschal(7),
    "advent": lambda year: instant(year, 12, 24) - (weekday(instant(year, 12, 24)) + 1) % 7 * DAY - 21 * DAY,
    "orthodox easter": _ORTHODOX(0), "orthodox good friday": _ORTHODOX(-2), "orthodox palm sunday": _ORTHODOX(-7),
    "orthodox easter monday": _ORTHODOX(1), "orthodox ascension": _ORTHODOX(39), "orthodox pentecost": _ORTHODOX(49),
    "orthodox whit monday": _ORTHODOX(50), "orthodox shrove monday": _ORTHODOX(-48), "lazarus saturday": _ORTHODOX(-8),
    "great fast": _ORTHODOX(-48), "orthodox holy saturday": _ORTHODOX(-1), "orthodox maundy thursday": _ORTHODOX(-3),
    "orthodox corpus christi": _ORTHODOX(60), "orthodox all saints": _ORTHODOX(56), "orthodox christmas": _fixed(1, 7),
    "orthodox new year": _fixed(1, 14),
}  # fmt: skip

_NATIONAL: dict[str, Feast] = {
    "australia day": _fixed(1, 26), "waitangi day": _fixed(2, 6), "anzac day": _fixed(4, 25), "cinco de mayo": _fixed(5, 5),
    "ve day": _fixed(5, 8), "vj day": _fixed(8, 15), "canada day": _fixed(7, 1), "bastille day": _fixed(7, 14), "guy fawkes": _fixed(11, 5),
    "german unity": _fixed(10, 3), "gandhi jayanti": _fixed(10, 2), "rabindra jayanti": _fixed(5, 9), "ambedkar jayanti": _fixed(4, 14),
    "kings day": _fixed(4, 27, sunday=-1), "day of the dead": _fixed(11, 2), "singles day": _fixed(11, 11),
    "canadian thanksgiving": _floating(10, 0, 2), "burns night": _fixed(1, 25),
    "victoria day": lambda year: (t := instant(year, 5, 24)) - weekday(t) * DAY, "spring bank holiday": _floating(5, 0, -1),
    "august bank holiday": _floating(8, 0, -1), "may bank holiday": _floating(5, 0, 1), "st jean baptiste": _fixed(6, 24),
    "juneteenth": _fixed(6, 19), "independence day": _fixed(7, 4), "veterans day": _fixed(11, 11), "armistice day": _fixed(11, 11),
    "mlk day": _floating(1, 0, 3), "presidents day": _floating(2, 0, 3), "lincoln's birthday": _fixed(2, 12),
    "mothers day": _floating(5, 6, 2), "memorial day": _floating(5, 0, -1), "fathers day": _floating(6, 6, 3),
    "parents day": _floating(7, 6, 4), "labor day": _floating(9, 0, 1), "grandparents day": _floating(9, 0, 1, 6),
    "patriot day": _fixed(9, 11), "constitution day": _fixed(9, 17), "columbus day": _floating(10, 0, 2),
    "thanksgiving": _floating(11, 3, 4), "black friday": _floating(11, 3, 4, 1), "cyber monday": _floating(11, 3, 4, 4),
    "giving tuesday": _floating(11, 3, 4, 5), "small business saturday": _floating(11, 3, 4, 2), "election day": _floating(11, 0, 1, 1),
    "inauguration day": _every_fourth(_fixed(1, 20), 1), "super tuesday": _every_fourth(_super_tuesday, 0),
    "emancipation day": _EMANCIPATION, "tax day": _tax_day, "flag day": _fixed(6, 14), "pearl harbor day": _fixed(12, 7),
    "purple heart day": _fixed(8, 7), "equality day": _fixed(8, 26), "siblings day": _fixed(4, 10), "cesar chavez day": _fixed(3, 31),
    "rosa parks day": _fixed(2, 4), "leif erikson day": _fixed(10, 9), "kentucky derby": _floating(5, 5, 1),
    "wear red day": _floating(2, 4, 1), "susan b anthony day": _fixed(2, 15), "pulaski day": _floating(3, 0, 1),
    "employee appreciation day": _floating(3, 4, 1), "evacuation day": _fixed(3, 17), "vietnam veterans day": _fixed(3, 29),
    "doctors day": _fixed(3, 30), "tartan day": _fixed(4, 6), "jefferson's birthday": _fixed(4, 13), "patriots day": _floating(4, 0, 3),
    "san jacinto day": _fixed(4, 21), "loyalty day": _fixed(5, 1), "law day": _fixed(5, 1), "us nurses day": _fixed(5, 6),
    "day of prayer": _floating(5, 3, 1), "truman day": _fixed(5, 8), "peace officers day": _fixed(5, 15), "preakness": _floating(5, 5, 3),
    "defense transportation day": _floating(5, 4, 3), "maritime day": _fixed(5, 22), "missing children's day": _fixed(5, 25),
    "kamehameha day": _fixed(6, 11), "bunker hill day": _fixed(6, 17), "west virginia day": _fixed(6, 20), "pioneer day": _fixed(7, 24),
    "korean armistice day": _fixed(7, 27), "coast guard birthday": _fixed(8, 4), "rhode island victory day": _floating(8, 0, 2),
    "code talkers day": _fixed(8, 14), "bennington day": _fixed(8, 16), "aviation day": _fixed(8, 19), "senior citizens day": _fixed(8, 21),
    "lyndon johnson day": _fixed(8, 27), "admission day": _fixed(9, 9), "stepfamily day": _fixed(9, 16), "pow/mia day": _floating(9, 4, 3),
    "clean up day": _floating(9, 5, 3), "air force birthday": _fixed(9, 18), "native american day": _floating(9, 4, 4),
    "public lands day": _floating(9, 5, 4), "gold star mothers day": _floating(9, 6, -1), "child health day": _floating(10, 0, 1),
    "navy birthday": _fixed(10, 13), "white cane safety day": _fixed(10, 15), "alaska day": _fixed(10, 18),
    "nevada day": _floating(10, 4, -1), "mother-in-law day": _floating(10, 6, 4), "marine corps birthday": _fixed(11, 10),
    "recycling day": _fixed(11, 15), "national guard birthday": _fixed(12, 13), "bill of rights day": _fixed(12, 15),
    "wright brothers day": _fixed(12, 17), "day after thanksgiving": _floating(11, 3, 4, 1), "commonwealth day": _floating(3, 0, 2),
    "st swithin": _fixed(7, 15), "teacher appreciation day": _floating(5, 6, 1, 2), "bosses day": _fixed(10, 16, saturday=-1, sunday=1),
    "administrative professionals day": _floating(4, 5, -1, -3), "arbor day": _floating(4, 4, -1),
    "military spouse day": _floating(5, 6, 2, -2), "armed forces day": _floating(5, 5, 3), "ems week": _floating(5, 6, 3),
    "emsc day": _floating(5, 6, 3, 3), "national youth service day": _floating(4, 4, -1), "sweetest day": _floating(10, 5, 3),
    "lei day": _fixed(5, 1), "statehood day": _floating(8, 4, 3), "summer time begins": _floating(3, 6, 2),
    "summer time ends": _floating(11, 6, 1), "super bowl sunday": _floating(2, 6, 2), "bloomsday": _fixed(6, 16),
}  # fmt: skip

_WORLD: dict[str, Feast] = {
    name: _fixed(month, day)
    for name, month, day in (
        ("braille day", 1, 4), ("holocaust remembrance day", 1, 27), ("data privacy day", 1, 28), ("cancer day", 2, 4),
        ("darwin day", 2, 12), ("radio day", 2, 13), ("mother language day", 2, 21), ("womens day", 3, 8), ("pi day", 3, 14),
        ("day of happiness", 3, 20), ("poetry day", 3, 21), ("down syndrome day", 3, 21), ("water day", 3, 22),
        ("meteorological day", 3, 23), ("tuberculosis day", 3, 24), ("theatre day", 3, 27), ("autism awareness day", 4, 2),
        ("health day", 4, 7), ("space flight day", 4, 12), ("heritage day", 4, 18), ("earth day", 4, 22), ("book day", 4, 23),
        ("malaria day", 4, 25), ("intellectual property day", 4, 26), ("dance day", 4, 29), ("jazz day", 4, 30),
        ("press freedom day", 5, 3), ("star wars day", 5, 4), ("europe day", 5, 9), ("red cross day", 5, 8), ("nurses day", 5, 12),
        ("families day", 5, 15), ("museum day", 5, 18), ("biodiversity day", 5, 22), ("towel day", 5, 25), ("africa day", 5, 25),
        ("no tobacco day", 5, 31), ("milk day", 6, 1), ("environment day", 6, 5), ("oceans day", 6, 8), ("blood donor day", 6, 14),
        ("refugee day", 6, 20), ("yoga day", 6, 21), ("music day", 6, 21), ("population day", 7, 11), ("malala day", 7, 12),
        ("mandela day", 7, 18), ("friendship day", 7, 30), ("tiger day", 7, 29), ("cat day", 8, 8), ("indigenous day", 8, 9),
        ("elephant day", 8, 12), ("youth day", 8, 12), ("left handers day", 8, 13), ("photography day", 8, 19), ("humanitarian day", 8, 19),
        ("dog day", 8, 26), ("literacy day", 9, 8), ("suicide prevention day", 9, 10), ("democracy day", 9, 15), ("ozone day", 9, 16),
        ("pirate day", 9, 19), ("peace day", 9, 21), ("car free day", 9, 22), ("tourism day", 9, 27), ("rabies day", 9, 28),
        ("heart day", 9, 29), ("older persons day", 10, 1), ("vegetarian day", 10, 1), ("non-violence day", 10, 2), ("animal day", 10, 4),
        ("teachers day", 10, 5), ("post day", 10, 9), ("mental health day", 10, 10), ("girl child day", 10, 11), ("standards day", 10, 14),
        ("rural women day", 10, 15), ("food day", 10, 16), ("united nations day", 10, 24), ("polio day", 10, 24), ("vegan day", 11, 1),
        ("diabetes day", 11, 14), ("kindness day", 11, 13), ("tolerance day", 11, 16), ("mens day", 11, 19), ("toilet day", 11, 19),
        ("childrens day", 11, 20), ("television day", 11, 21), ("aids day", 12, 1), ("disabilities day", 12, 3), ("volunteer day", 12, 5),
        ("soil day", 12, 5), ("anti-corruption day", 12, 9), ("human rights day", 12, 10), ("mountain day", 12, 11),
        ("migrants day", 12, 18), ("social justice day", 2, 20), ("zero discrimination day", 3, 1), ("wildlife day", 3, 3),
        ("forests day", 3, 21), ("mine awareness day", 4, 4), ("tuna day", 5, 2), ("telecommunication day", 5, 17),
        ("cultural diversity day", 5, 21), ("peacekeepers day", 5, 29), ("child labour day", 6, 12), ("albinism day", 6, 13),
        ("elder abuse day", 6, 15), ("desertification day", 6, 17), ("widows day", 6, 23), ("public service day", 6, 23),
        ("seafarers day", 6, 25), ("drug abuse day", 6, 26), ("torture day", 6, 26), ("ufo day", 7, 2), ("kissing day", 7, 6),
        ("youth skills day", 7, 15), ("emoji day", 7, 17), ("chess day", 7, 20), ("hepatitis day", 7, 28), ("slave trade day", 8, 23),
        ("charity day", 9, 5), ("equal pay day", 9, 18), ("alzheimers day", 9, 21), ("translation day", 9, 30), ("coffee day", 10, 1),
        ("disaster day", 10, 13), ("statistics day", 10, 20), ("cities day", 10, 31), ("tsunami day", 11, 5), ("science day", 11, 10),
        ("prematurity day", 11, 17), ("slavery day", 12, 2), ("civil aviation day", 12, 7), ("solidarity day", 12, 20),
        ("arabic language day", 12, 18),
    )
}  # fmt: skip

_JEWISH: dict[str, Feast] = {
    "rosh hashanah": c.from_new_year(0), "yom kippur": c.from_new_year(9), "sukkot": c.from_new_year(14),
    "hoshana rabbah": c.from_new_year(20), "shemini atzeret": c.from_new_year(21), "simchat torah": c.from_new_year(22),
    "hanukkah": c.reckoned(c.hanukkah), "tu bishvat": c.reckoned(c.tu_bishvat), "purim": c.from_passover(-30),
    "shabbat hagadol": c.from_passover(-1, {n: (5 - n) % -7 for n in range(7)}), "shushan purim": c.from_passover(-29),
    "passover": c.from_passover(0), "yom hashoah": c.from_passover(12, {4: -1, 6: 1}),
    "yom hazikaron": c.from_passover(19, {3: -1, 4: -2, 6: 1}), "yom haatzmaut": c.from_passover(20, _ISRAEL),
    "lag baomer": c.from_passover(33), "yom yerushalayim": c.from_passover(43), "shavuot": c.from_passover(50),
    "tisha bav": c.from_passover(112, {5: 1}), "tu bav": c.from_passover(118),
}  # fmt: skip

_ISLAMIC: dict[str, Feast] = {
    "islamic new year": c.islamic(1, 1), "ashura": c.islamic(1, 10), "mawlid": c.islamic(3, 12), "isra and miraj": c.islamic(7, 27),
    "mid-shaban": c.islamic(8, 15), "ramadan": c.islamic(9, 1), "laylat al-qadr": c.islamic(9, 27),
    "jumatul wida": c.reckoned(c.last_friday_of_ramadan), "eid al-fitr": c.islamic(10, 1), "arafat day": c.islamic(12, 9),
    "eid al-adha": c.islamic(12, 10), "hazrat ali": c.islamic(7, 13), "eid al-ghadir": c.islamic(12, 18),
}  # fmt: skip

_DIWALI, _PONGAL, _HOLIKA, _DUSSEHRA = c.lunar_day(7, 30, 19), c.sun_enters(10, sunset=18), c.lunar_day(12, 15, 19), c.lunar_day(7, 10, 12)


def _after(feast: Feast, days: int) -> Feast:
    def found(year: int) -> Instant | None:
        day = feast(year)
        return None if day is None else day + days * DAY

    return found


_INDIAN: dict[str, Feast] = {
    "ugadi": c.lunar_day(1, 1), "rama navami": c.lunar_day(1, 9, 12), "mahavir jayanti": c.lunar_day(1, 13),
    "hanuman jayanti": c.lunar_day(1, 15), "akshaya tritiya": c.lunar_day(2, 3, 9), "vesak": c.lunar_day(2, 15, 18),
    "ratha yatra": c.lunar_day(4, 2), "guru purnima": c.lunar_day(4, 15), "nag panchami": c.lunar_day(5, 5),
    "raksha bandhan": c.lunar_day(5, 15, 14), "janmashtami": c.lunar_day(5, 23, 24), "ganesh chaturthi": c.lunar_day(6, 4, 12),
    "navaratri": c.lunar_day(7, 1, 12), "maha saptami": c.lunar_day(7, 7), "maha ashtami": c.lunar_day(7, 8),
    "maha navami": c.lunar_day(7, 9), "dussehra": _DUSSEHRA, "valmiki jayanti": c.lunar_day(7, 15), "karva chauth": c.lunar_day(7, 19, 20),
    "dhanteras": c.lunar_day(7, 28, 19.5), "choti diwali": _after(_DIWALI, -1), "diwali": _DIWALI, "govardhan puja": _after(_DIWALI, 1),
    "bhai dooj": c.lunar_day(8, 2, 14), "chhath": c.lunar_day(8, 6), "guru nanak jayanti": c.lunar_day(8, 15),
    "guru gobind singh jayanti": c.lunar_day(10, 7), "vasant panchami": c.lunar_day(11, 5, 9), "ravidas jayanti": c.lunar_day(11, 15),
    "dayananda jayanti": c.lunar_day(11, 25), "maha shivaratri": c.lunar_day(11, 29, 24), "holika": _HOLIKA, "holi": _after(_HOLIKA, 1),
    "vaisakhi": c.sun_enters(1), "puthandu": c.sun_enters(1, sunset=18), "pongal": _PONGAL, "bhogi": _after(_PONGAL, -1),
    "mattu pongal": _after(_PONGAL, 1), "kaanum pongal": _after(_PONGAL, 2), "onam": c.star_day(5, 22), "parsi new year": c.parsi_new_year,
}  # fmt: skip

_OTHER: dict[str, Feast] = {
    "habitat day": _floating(10, 0, 1), "smile day": _floating(10, 4, 1), "sight day": _floating(10, 3, 2),
    "philosophy day": _floating(11, 3, 3), "cooperatives day": _floating(7, 5, 1), "first aid day": _floating(9, 5, 2),
    "road traffic victims day": _floating(11, 6, 3), "chinese new year": c.chinese(1, 1), "lantern festival": c.chinese(1, 15),
    "dragon boat festival": c.chinese(5, 5), "qixi": c.chinese(7, 7), "ghost festival": c.chinese(7, 15),
    "mid-autumn festival": c.chinese(8, 15), "double ninth festival": c.chinese(9, 9), "qingming": c.season_point(15),
    "nowruz": c.reckoned(c.nowruz), "march equinox": c.season_point(0), "june solstice": c.season_point(90),
    "september equinox": c.season_point(180), "december solstice": c.season_point(270),
}  # fmt: skip

HOLIDAYS: dict[str, Feast] = _WESTERN | _NATIONAL | _WORLD | _JEWISH | _ISLAMIC | _INDIAN | _OTHER
"""Holidays by name, each a function from a year to the instant its first day begins; None in a year without it."""

LASTS: dict[str, int | str | Feast] = {
    "lent": "easter", "great fast": "lazarus saturday", "holy week": "easter", "kwanzaa": 7, "ems week": 7, "national youth service day": 3,
    **dict.fromkeys(_JEWISH, 2), "rosh hashanah": 3, "sukkot": 8, "hanukkah": 9, "passover": 9, "shavuot": 3, "ramadan": c.after_islamic(9),
    "navaratri": "dussehra", "advent": "christmas",
}  # fmt: skip
"""Those that last longer than a day: how many days, or until which day comes."""


def holiday(name: str, year: int) -> tuple[Instant, Instant] | None:
    """When a holiday begins and ends in a year; None in a year without it.

    >>> from timeline.algebra.instants import civil
    >>> [civil(t)[:3] for t in holiday("lent", 2018)]
    [(2018, 2, 14), (2018, 4, 1)]
    """
    start = HOLIDAYS[name](year)
    if start is None:
        return None
    lasts = LASTS.get(name, 1)
    if isinstance(lasts, int):
        return start, start + lasts * DAY
    ends = HOLIDAYS[lasts] if isinstance(lasts, str) else lasts
    return start, next(end for y in (year, year + 1) if (end := ends(y)) is not None and end > start)
