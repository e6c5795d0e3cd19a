"""The words that English tells time with, by class, and what they mean.

Knows words only, and of the others whether they are of an open class; in which order they stand is said in the files beside. A word that the table writes with a capital counts only when
the text does so too.
"""

from __future__ import annotations

from typing import Any

from timeline.algebra.expressions import Fuzz, Part
from timeline.algebra.units import Unit
from timeline.languages.en.closed import FUNCTION, GIVEN_NAMES, HELD, NOT_OPEN
from timeline.languages.en.feasts import HOLIDAY_NAMES, HOLIDAY_WORDS

_SECOND, _MINUTE, _HOUR, _DAY, _WEEK = Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK
_MONTH, _QUARTER, _YEAR, _DECADE, _CENTURY = Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY

TABLES: dict[str, dict[str, Any]] = {
    # -- numbers
    "ones": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    "teens": {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
              "eighteen": 18, "nineteen": 19},
    "tens": {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    "scale": {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "hundreds": 100, "thousands": 1000},
    "dozen": {"dozen": 12},
    "zero": {"zero": 0},  # counts before a plural alone: "zero hour" and "zero-day" are names
    "half": {"half": 0.5, "quarter": 0.25},
    "fraction": {"½": 0.5, "¼": 0.25, "¾": 0.75},
    "ordinal_word": {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
                     "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
                     "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30},
    "vague": {"several": None, "few": None, "some": None, "many": None, "numerous": None, "dozens": None, "countless": None, "various": None,
              "multiple": None},
    "article": {"a": 1, "an": 1},
    # -- units
    "unit": {"qtr": (_QUARTER, 1), "second": (_SECOND, 1), "sec": (_SECOND, 1), "minute": (_MINUTE, 1), "min": (_MINUTE, 1), "hour": (_HOUR, 1), "hr": (_HOUR, 1),
             "day": (_DAY, 1), "week": (_WEEK, 1), "wk": (_WEEK, 1), "fortnight": (_WEEK, 2), "month": (_MONTH, 1), "mth": (_MONTH, 1),
             "quarter": (_QUARTER, 1), "year": (_YEAR, 1), "yr": (_YEAR, 1), "decade": (_DECADE, 1), "century": (_CENTURY, 1),
             "millennium": (Unit.MILLENNIUM, 1), "trimester": (_MONTH, 3), "semester": (_MONTH, 6)},
    "units": {"seconds": (_SECOND, 1), "secs": (_SECOND, 1), "minutes": (_MINUTE, 1), "mins": (_MINUTE, 1), "hours": (_HOUR, 1),
              "hrs": (_HOUR, 1), "days": (_DAY, 1), "weeks": (_WEEK, 1), "wks": (_WEEK, 1), "fortnights": (_WEEK, 2), "months": (_MONTH, 1),
              "mths": (_MONTH, 1), "quarters": (_QUARTER, 1), "years": (_YEAR, 1), "yrs": (_YEAR, 1), "decades": (_DECADE, 1),
              "centuries": (_CENTURY, 1), "millennia": (Unit.MILLENNIUM, 1), "nights": (_DAY, 1)},
    # -- the calendar
    "month_name": {"january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "september": 9, "october": 10,
                   "november": 11, "december": 12},
    "month_abbr": {"jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12},
    "month_word": {"May": 5, "March": 3, "Mar": 3, "August": 8},
    "month_pointed": {"Mar": 3},
    "week_before": dict.fromkeys("in until till from since for".split(), 0),
    "month_low": {"may": 5, "march": 3, "mar": 3, "august": 8},
    "weekday_name": {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7},
    "weekday_abbr": {"tue": 2, "tues": 2, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5},
    "weekday_word": {"Mon": 1, "Wed": 3, "Sat": 6, "Sun": 7},
    "weekday_low": {"mon": 1, "wed": 3, "sat": 6, "sun": 7},
    "weekdays_plural": {"mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7},
    "weekend_word": {"weekend": 0, "week-end": 0, "week end": 0},
    "weekends_word": {"weekends": 0},
    "unit_long": {"hourlong": (_HOUR, 1), "daylong": (_DAY, 1), "weeklong": (_WEEK, 1), "monthlong": (_MONTH, 1), "yearlong": (_YEAR, 1),
                  "decadelong": (_DECADE, 1)},
    "verb_before": dict.fromkeys("to will would could can may might should must".split(), 0),
    "workday_word": {"weekday": 0, "workday": 0},
    "workdays_word": {"weekdays": 0, "workdays": 0},
    "season_name": {"summer": "SU", "winter": "WI", "autumn": "FA", "summertime": "SU", "wintertime": "WI", "springtime": "SP"},
    "season_word": {"spring": "SP", "fall": "FA"},
    "parts_plural": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "part_name": {"morning": "MO", "afternoon": "AF", "evening": "EV",
                  "night": "NI", "nighttime": "NI", "nite": "NI", "dawn": "DA", "dusk": "DU", "daybreak": "DA", "sunrise": "DA", "sunset": "DU",
                  "lunchtime": "MI", "daytime": "DT", "teatime": "AF", "dinnertime": "EV", "bedtime": "NI", "mornin": "MO",
                  "nights": "NI", "nites": "NI"},
    "noon_name": {"noon": 12, "midday": 12, "midnight": 0, "noontime": 12},
    "day_word": {"today": 0, "yesterday": -1, "tomorrow": 1, **dict.fromkeys(
        "tmr tmrw trmw tmw tmrrw tmrow tomo tmro tmoro tomoro tomoz tomora tomolo tomorow tommorow tommorrow tomarrow tomrw 2moro 2mro 2mrw 2morow 2morrow".split(), 1),
        **dict.fromkeys("tdy tday 2day todae todai todays".split(), 0),
        **dict.fromkeys("yday yest ystd ystday yesty yesterdy yestrday yesturday yesterdae yesterdays".split(), -1)},
    "tonight_word": dict.fromkeys("tonight tonite tonyt tonyte tnite tonigh 2nite 2night 2nyt".split(), 0),
    "decade_word": {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
                    "nineties": 90, "noughties": 0},
    "end_sign": {"eod": (_DAY, 1), "eow": (_WEEK, 1), "eom": (_MONTH, 1), "eoq": (_QUARTER, 1), "eoy": (_YEAR, 1)},
    "holiday_name": HOLIDAY_NAMES,
    "holiday_word": HOLIDAY_WORDS,
    "bc": {"bc": 0, "bce": 0, "b.c.": 0, "b.c.e.": 0, "b.c": 0},
    "ad": {"Ad": 0, "Ce": 0, "a.d.": 0, "c.e.": 0, "a.d": 0},
    "noon_sign": {"am": "a", "pm": "p", "a.m.": "a", "p.m.": "p", "a.m": "a", "p.m": "p"},
    "zone": {z: z.upper() for z in ("Est", "Edt", "Cst", "Cdt", "Mst", "Mdt", "Pst", "Pdt", "Gmt", "Utc", "Bst", "Cet", "Cest", "Ist", "Jst",
                                    "Et", "Ct", "Pt", "Sgt", "Aest", "Aedt", "Eet", "Wet", "Msk", "Hst", "Akst", "Zulu")},
    # -- which one
    "clipped": dict.fromkeys("yr min sec hr wk mth qtr".split(), 0),
    "century_capital": {"Century": 0},
    "century_before": dict.fromkeys("the a an in since until till during throughout through from early late mid".split(), 0),
    "how_word": {"how": 0, "what": 0},
    "season_capital": {"Spring": "SP"},
    "step_word": {"last": -1, "past": -1, "next": 1, "nxt": 1, "coming": 1, "upcoming": 1, "this": 0, "lst": -1},
    "next_word": {"next": 1, "coming": 1, "following": 1, "upcoming": 1, "ensuing": 1, "subsequent": 1},
    "early": {"early": Part.START, "late": Part.END, "mid": Part.MID},
    # -- fuzzy
    "present_word": {"now": Fuzz.PRESENT, "currently": Fuzz.PRESENT, "nowadays": Fuzz.PRESENT, "presently": Fuzz.PRESENT},
    "date_word": {"date": Fuzz.PRESENT},
    "past_ref": {"recently": Fuzz.PAST, "lately": Fuzz.PAST},
    "future_ref": {"soon": Fuzz.FUTURE},
    "set_word": {"daily": (_DAY, 1), "weekly": (_WEEK, 1), "fortnightly": (_WEEK, 2), "yearly": (_YEAR, 1),
                 "annually": (_YEAR, 1), "hourly": (_HOUR, 1), "nightly": (_DAY, 1), "everyday": (_DAY, 1), "biweekly": (_WEEK, 2)},
    "times_word": {"once": 1, "twice": 2, "thrice": 3},
    "percent": {"percent": 0, "per cent": 0, "%": 0, "pc": 0, "percentage": 0},
    "money": {"$": 0, "£": 0, "€": 0, "¥": 0, "#": 0},
    # -- words that only matter beside others
    "year_before": dict.fromkeys("in since by until till before after during throughout early late mid late-".split(), 0),
    "unit_like": dict.fromkeys("am pm a.m. p.m. percent % points people men women miles feet meters metres dollars pounds tons km kg m ft".split(), 0),
    "range_dash": {"-": 0, "–": 0, "—": 0},
    "hash": dict.fromkeys("# § №  no no. nos. nr. number numbers p p. pp. page pages pg. vol. vols. ch. chap. sec. sect. art. arts. fig. figs. reg. regs. ext. tel. para. paras. pop. ref.".split(), 0),
    "quote_mark": {'"': 0},
    "week_sign": {"cw": 0},
    "week_small": {"Week": 0},
    "present_end": dict.fromkeys("present now today current ongoing".split(), Fuzz.PRESENT),
    "year_weak": dict.fromkeys("from to of and for circa around about between through".split(), 0),
    "counted": dict.fromkeys("sheep tickets seats cc x copies pieces visitors guests pupils cattle trees rooms beds soldiers troops men people others dead killed wounded votes jobs shares houses words workers employees members students square".split(), 0),
    "month_before": dict.fromkeys("in since by until till before after from to of during through and last next this following previous preceding coming past same that early late mid every each or on - – , ( for".split(), 0),
    "month_before_low": dict.fromkeys("in since until till during last next early late mid".split(), 0),
    "month_after": dict.fromkeys("and or to through - – , . )".split(), 0),
    "day_before": dict.fromkeys("on by until till from to since before after and through".split(), 0),
    "anniversary": dict.fromkeys("anniversary floor district amendment century street avenue birthday place time parallel infantry army division brigade".split(), 0),
    "weekday_before": dict.fromkeys("on this next last every each by until since".split(), 0),
    "weekday_after": dict.fromkeys("am pm morning afternoon evening night january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(), 0),
    "season_before": dict.fromkeys("in by until since last next this following previous preceding coming early late mid every each during of before after through".split(), 0),
    "season_after": {"and": 0},
    "for_like": dict.fromkeys("for within in of after".split(), 0),
    "slash_before": dict.fromkeys("this next last on by from until till since before after between through and to monday tuesday wednesday thursday friday saturday sunday".split(), 0),
    "slash_mark": {"/": 0},
    "day_unit": {"day": (_DAY, 1)},
    "sol_unit": {"sol": None},
    "count_before": dict.fromkeys("on by until till from since after before at . ( : ;".split(), 0),
    "count_kind": dict.fromkeys("hospital study trial treatment mission cycle gestational embryonic expedition illness".split(), 0),
    "count_since": dict.fromkeys("postoperative post-operative post-op postop postpartum".split(), 0),
    "epoch_word": dict.fromkeys("epoch timestamp unixtime ts".split(), 0),
    "epoch_mark": {"=": 0},
    "open_paren": {"(": 0},
    "close_paren": {")": 0},
    "of_word": {"of": 0},
    "paper": dict.fromkeys("Times Telegraph Express Mirror Herald Mail Independent Tribune".split(), 0),
    "island": dict.fromkeys("Island Islands Rising Offensive Agreement Accord Accords Massacre Truce".split(), 0),
    "at_word": dict.fromkeys("at by until till from since before after".split(), 0),
    "point": {".": 0},
    "colon": {":": 0},
    "bar": {"|": 0, "@": 0, "-": 0, "–": 0, "·": 0},
    "abbreviated": dict.fromkeys("ca c st jr Mar Sat Sun Mon Wed".split(), 0),
    "old_word": {"-": 0},
    "ago_like": dict.fromkeys("ago before after earlier later".split(), 0),
    "given_name": {"April": 4, "May": 5, "June": 6, "August": 8},
    "part_capital": dict.fromkeys("Noon Midnight Dawn Dusk Morning Evening Night Sunrise Sunset".split(), 0),
    "title_word": dict.fromkeys("mr mrs ms miss sir lady dr prof professor captain col lt sgt judge rev father sister inspector cllr sergeant detective officer admiral commander reverend saint st".split(), 0),
    "street": dict.fromkeys("Street Road Avenue Lane Drive Boulevard Square Terrace Close Court Place Way Crescent Gardens Plaza Quay Mews Alley Grove Walk St Ave Rd Blvd".split(), 0),
    "war_word": {"War": 0, "Wars": 0},
    "event_head": dict.fromkeys("being the a an this these those each every some no he she it they we i you".split(), 0),
    "period": dict.fromkeys("quarter period half month week day results result year".split(), 0),
    "verb_after": {"be": 0, "have": 0, "not": 0, "also": 0, "well": 0, "i": 0, "you": 0, "he": 0, "she": 0, "we": 0, "they": 0, "it": 0},
}  # fmt: skip


def kinds(word: str) -> tuple[str, ...]:
    """What is known of a word that tells no time: the classes of `KINDS`, and of an open class "content" (with a capital "Content"), or
    "plural" of several things. Function words, adverbs, participles and words in capitals are of no open class: a number behind them is not what
    they are numbered with.

    >>> kinds("room"), kinds("Renault"), kinds("troops"), kinds("its"), kinds("built"), kinds("Mary")
    (('content',), ('Content',), ('plural',), (), (), ('Content', 'given'))
    """
    known = _NAMED.get(word, ())
    if not word.isalpha() or word.lower() in _NOT_OPEN:
        return known
    if word[0].isupper():
        return ("Content", *known) if not word.isupper() else known
    if word.endswith(("ly", "ed")) or word in MADE:
        return known
    return ("plural" if word.endswith("s") and not word.endswith(("ss", "us", "is")) else "content", *known)


KINDS = {
    "held": frozenset([*HELD, *(word.capitalize() for word in HELD)]),
    "given": GIVEN_NAMES,
    "version_word": frozenset("version firmware release build update patch software Version Firmware Release Build Update Patch Software".split()),
}  # fmt: skip
"""Words that tell no time and yet say what a number beside them is: names of what is held again and again, whose number is a year, of what has
versions, and given names."""
_NAMED = {word: tuple(name for name, words in KINDS.items() if word in words) for words in KINDS.values() for word in words}
MADE = frozenset("born built made written drawn begun sold won known seen shot broken found bought left sent held lost came began wrote taken given".split())
"""Forms of verbs that a bare year follows in short notes ("born 1955"), beside those in -ed."""
_NOT_OPEN = FUNCTION | NOT_OPEN
