"""English: its words of time and its grammar, as tables. Adding a word or a rule is one line; its example goes to samples/phrases/en.tsv.

Knows the words and the order they stand in; what they mean is said in `timeline.grammar.meanings`. A word that the table writes with
a capital counts only when the text does so too. Layers run one after another: numbers, amounts, atoms of the calendar, dates, steps
from now, times of day, parts of periods, shifts, sets, ranges, signals.
"""

from __future__ import annotations

from typing import Any

from timeline.algebra.expressions import Anchor, Bound, Direction, Fuzz, Part, Shift
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.grammar import meanings as m
from timeline.grammar.language import Language, Tables
from timeline.grammar.rules import Layer, Rule
from timeline.languages.en_holidays import HOLIDAY_NAMES, HOLIDAY_WORDS

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
    "month_low": {"may": 5, "march": 3, "mar": 3, "august": 8},
    "weekday_name": {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7},
    "weekday_abbr": {"tue": 2, "tues": 2, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5},
    "weekday_word": {"Mon": 1, "Wed": 3, "Sat": 6, "Sun": 7},
    "weekday_low": {"mon": 1, "wed": 3, "sat": 6, "sun": 7},
    "weekdays_plural": {"mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7},
    "weekend_word": {"weekend": 0},
    "weekends_word": {"weekends": 0},
    "workday_word": {"weekday": 0, "workday": 0},
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
        **dict.fromkeys("tdy tday 2day todae todai".split(), 0),
        **dict.fromkeys("yday yest ystd ystday yesty yesterdy yestrday yesturday yesterdae".split(), -1)},
    "tonight_word": dict.fromkeys("tonight tonite tonyt tonyte tnite tonigh 2nite 2night 2nyt".split(), 0),
    "decade_word": {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
                    "nineties": 90},
    "end_sign": {"eow": (_WEEK, 1), "eom": (_MONTH, 1), "eoq": (_QUARTER, 1), "eoy": (_YEAR, 1)},
    "holiday_name": HOLIDAY_NAMES,
    "holiday_word": HOLIDAY_WORDS,
    "bc": {"bc": 0, "bce": 0, "b.c.": 0, "b.c.e.": 0, "b.c": 0},
    "ad": {"Ad": 0, "Ce": 0, "a.d.": 0, "c.e.": 0, "a.d": 0},
    "noon_sign": {"am": "a", "pm": "p", "a.m.": "a", "p.m.": "p", "a.m": "a", "p.m": "p"},
    "zone": {z: z.upper() for z in ("Est", "Edt", "Cst", "Cdt", "Mst", "Mdt", "Pst", "Pdt", "Gmt", "Utc", "Bst", "Cet", "Cest", "Ist", "Jst",
                                    "Et", "Ct", "Pt", "Sgt", "Aest", "Aedt", "Eet", "Wet", "Msk", "Hst", "Akst", "Zulu")},
    # -- which one
    "clipped": dict.fromkeys("yr min sec hr wk mth qtr".split(), 0),
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
    "year_before": dict.fromkeys("in since by until till before after from to of during through and for circa around about early late mid between late-".split(), 0),
    "unit_like": dict.fromkeys("am pm a.m. p.m. percent % points people men women miles feet meters metres dollars pounds tons km kg m ft".split(), 0),
    "range_dash": {"-": 0, "–": 0, "—": 0},
    "hash": dict.fromkeys("# no number page p room flight bus route highway gate platform chapter section article apartment channel model".split(), 0),
    "counted": dict.fromkeys("soldiers troops men people others dead killed wounded votes jobs shares houses words workers employees members students square".split(), 0),
    "month_before": dict.fromkeys("in since by until till before after from to of during through and last next this early late mid every each or on - – , ( for".split(), 0),
    "month_before_low": dict.fromkeys("in since until till during last next early late mid".split(), 0),
    "month_after": dict.fromkeys("and or to through - – , . )".split(), 0),
    "day_before": dict.fromkeys("on by until till from to since before after and through".split(), 0),
    "anniversary": dict.fromkeys("anniversary floor district amendment century street avenue birthday place time parallel infantry army division brigade".split(), 0),
    "weekday_before": dict.fromkeys("on this next last every each by until since".split(), 0),
    "weekday_after": dict.fromkeys("am pm morning afternoon evening night january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(), 0),
    "season_before": dict.fromkeys("in by until since last next this early late mid every each during of before after through".split(), 0),
    "season_after": {"and": 0},
    "for_like": dict.fromkeys("for within in of after".split(), 0),
    "slash_before": dict.fromkeys("this next last on by from until till since before after between through and to monday tuesday wednesday thursday friday saturday sunday".split(), 0),
    "slash_mark": {"/": 0},
    "of_word": {"of": 0},
    "paper": dict.fromkeys("Times Telegraph Express Mirror Herald Mail Independent Tribune".split(), 0),
    "island": dict.fromkeys("Island Islands Rising Offensive Agreement Accord Accords Massacre Bunny Truce Seals".split(), 0),
    "at_word": dict.fromkeys("at by until till from since before after".split(), 0),
    "point": {".": 0},
    "abbreviated": dict.fromkeys("ca c st jr Mar Sat Sun Mon Wed".split(), 0),
    "old_word": {"-": 0},
    "ago_like": dict.fromkeys("ago before after earlier later".split(), 0),
    "event_head": dict.fromkeys("the a an this these those each every some no he she it they we i you".split(), 0),
    "period": dict.fromkeys("quarter period half month week day results result year".split(), 0),
    "verb_after": {"be": 0, "have": 0, "not": 0, "also": 0, "well": 0, "i": 0, "you": 0, "he": 0, "she": 0, "we": 0, "they": 0, "it": 0},
}  # fmt: skip


NUMBERS = (
    Rule("number", "{ones|teens|tens|dozen:of}", m.value, "number"),
    Rule("number-tens", "{tens:a} -? {ones:b}", m.add, "number"),
    Rule("number-tens-and", "{tens:a} and {ones:b} &{units}", m.add, "number"),
    Rule("number-fraction", "{integer:a} -|and? {fraction:b}", m.add, "number"),
    Rule("ordinal-tens", "{tens:a} -? {ordinal_word:b}", m.add, "ordinal_spelled"),
    Rule("year-ago-word", "year -|– ago|earlier", lambda: m.shift(Direction.BACK, Anchor.EITHER)(m.amount(1, (Unit.YEAR, 1))), "year_ago"),
)
HUNDREDS = (
    Rule("number-hundred", "{number|integer|decimal|article:a} hundred ( and? {number|integer:b} )?", m.hundreds, "number"),
)
BIG_NUMBERS = (
    Rule("number-scale", "{number|integer|decimal|article:a} {scale:scale} ( and? {number|integer:b} )?", m.times, "number"),
    Rule("number-and-half", "{number|integer:a} and a? {half:half}", m.one_and, "number"),
    Rule("year-spelled", "{number:century} -? {number:n}", m.year_spelled, "year"),
)
AMOUNTS = (
    Rule("clock-hours", "<{at_word} {clock_military|clock_digits:of} hours|hrs", m.clock_time, "clockf"),
    Rule("amount", "<!{money|range_dash} {number|integer|decimal:n} {units:unit}", m.amount, "amount"),
    Rule("amount-single", "<!{money|range_dash} {number|integer|decimal:n} {unit:unit}", m.amount_single, "amount"),
    Rule("amount-dashed", "{number|integer|decimal:n} - {unit:unit} !{old_word}", m.amount_single, "amountd"),
    Rule("amount-vague-dashed", "several|many - {unit:unit} !{old_word}", m.amount_some, "amountd"),
    Rule("amount-period", "{number|integer|decimal:n} - {unit:unit} period|term", m.amount_single, "amountd"),
    Rule("amount-another", "another {unit:unit}", m.amount_one, "amount"),
    Rule("amount-or-two", "a|an {unit:unit} or {number:n}", lambda unit, n: m.amount_some(unit), "amount"),
    Rule("amount-units", "<{for_like} {units:unit}", m.amount_some, "amount"),
    Rule("age-dashed", "{number|integer|decimal:n} - {unit|units:unit} - old", m.amount, "ageless"),
    Rule("amount-long", "{number|integer|decimal:n} -? {unit:unit} -? long", m.amount, "amountd"),
    Rule("units-long", "{unit|units:unit} - long", lambda unit: m.amount_some(unit), "amountd"),
    Rule("age", "{number|integer|decimal:n} {unit|units:unit} old|older|younger|of-age", m.amount, "ageless"),
    Rule("amount-more", "<!{money|range_dash} {number|integer|decimal:n} more|additional|trading|consecutive|straight|full|whole|solid|long|successive|calendar|working|business|short {unit|units:unit}", m.amount, "amount"),
    Rule("amount-one", "a|an {unit:unit}", m.amount_a, "amount"),
    Rule("amount-plus", "<!{money|range_dash} {number|integer|decimal:n} + {unit|units:unit}", lambda n, unit: m.amount_mod("EQUAL_OR_MORE")(m.amount(n, unit)), "amount"),
    Rule("amount-whole", "the whole|entire {unit:unit}", m.amount_one, "amount"),
    Rule("amount-all", "all -? {unit:unit} long?", m.amount_one, "amount"),
    Rule("amount-one-full", "a|an|one full|whole|entire|single {unit:unit}", m.amount_one, "amount"),
    Rule("amount-vague", "a? {vague:n} more|short|long|hundred|thousand? {units:unit}", lambda n, unit: m.amount_some(unit), "amount"),
    Rule("amount-vague-of", "a? {vague:n} of {units:unit}", lambda n, unit: m.amount_some(unit), "amount"),
    Rule("amount-scale-vague", "{scale:n} of {units:unit}", lambda n, unit: m.amount_some(unit), "amount"),
    Rule("amount-couple", "a|the? couple of? {units:unit}", lambda unit: m.amount(2, unit), "amount"),
    Rule("amount-half", "half a|an {unit:unit}", m.amount_half, "amount"),
    Rule("amount-half-of", "a half - {unit:unit}", m.amount_half, "amount"),
    Rule("amount-half-dash", "half - {unit:unit}", m.amount_half, "amount"),
    Rule("amount-quarter", "{number:n} quarters of an {unit:unit}", lambda n, unit: m.amount_half(unit, n / 4), "amount"),
    Rule("amount-one-and-half", "a|an|one {unit:unit} and a {half:half}", m.amount_and_half, "amount"),
    Rule("amount-and-half", "{number|integer:n} {unit|units:unit} and a {half:half}", m.amount_and_half, "amount"),
    Rule("amount-or", "{number|integer:n} or|to|- {number|integer:m} {units:unit}", m.amount_range, "amount"),
)
MORE_AMOUNTS = (
    Rule("amount-sum", "{amount:a} and|,? {amount:b}", m.amount_sum, "amount"),
    Rule("amount-sum-comma", "{amount:a} , and {amount:b}", m.amount_sum, "amount"),
)
ATOMS = (
    # years and longer
    Rule("year-signalled", "<{year_before} {year_digits:n} !{unit_like|percent|counted}", m.year, "year"),
    Rule("year-the", "the year {year_digits|number|integer:n}", m.year, "year"),
    Rule("year-word", "year {year_digits:n}", m.year, "year"),
    Rule("year-number", "<{year_before|monthf|dayf} {number:n} !{unit|units|unit_like|percent|counted|scale|other|Other}", m.year_thousands, "year"),
    Rule("year-number-alone", "<{¶} {number:n} &{¶}", m.year_thousands, "year"),
    Rule("year-twenty", "<{year_before|monthf|dayf|¶} {number:century} -? {number:n} !{unit|units|unit_like|percent|counted|other|Other|range_dash}", m.year_twenty, "year"),
    Rule("year-fiscal", "fiscal|calendar|FY|CY|fy|cy year? {year_digits|two_digits:n}", m.fiscal_year, "year"),
    Rule("year-fiscal-short", "fiscal|FY|CY|fy|cy year? {year_short:n}", m.fiscal_year, "year"),
    Rule("year-bare", "<!{money|range_dash|hash} {year_digits:n} !{unit_like|percent|counted|scale}", lambda n: m.year(n) if 1700 <= n <= 2100 else None, "year"),
    Rule("year-part", "the? {early:part} - {year_digits:n}", m.year_part, "sided"),
    Rule("range-years", "{year_digits:first} -|–|—|/ {two_digits|year_digits:last} !{range_dash}", m.year_range, "range"),
    Rule("range-years-bc", "{year_digits|integer:first} -|–|—|to {integer:last} {bc:era}", lambda first, last, era: m.year_range_bc(first, last), "range"),
    Rule("range-days", "the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} -|–|—|~|to|through|until|till|thru the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_range, "rangef"),
    Rule("range-from-days", "from|between the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} to|and|through|until|till|thru|-|–|~ the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_range, "rangef"),
    Rule("range-month-days", "{month_name|month_abbr|month_word|month_low:month} .? the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} -|–|—|~|to|through|until|till|thru the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} !{unit_like|range_dash}", m.day_range, "rangef"),
    Rule("list-month-days", "{month_name|month_abbr|month_word|month_low:month} .? {day_number|day_ordinal:first} and|or {day_number|day_ordinal:last} !{unit_like|unit|units|money}", m.day_list, "listf"),
    Rule("list-days", "the? {day_number|day_ordinal:first} and|or|& the? {day_number|day_ordinal:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_list, "listf"),
    Rule("year-circa", "ca|c|circa .? {year_digits:n}", m.year_about, "qualified"),
    Rule("year-short", "{year_short:n}", m.year_short, "yearf"),
    Rule("year-bc", "the? year? {year_digits|integer|number:n} {bc:bc}", lambda n, bc: m.year_bc(n), "year"),
    Rule("year-ad", "{ad:ad} {year_digits|integer:n}", lambda n, ad: m.year(n), "year"),
    Rule("year-ce", "{year_digits|integer:n} {ad:ad}", lambda n, ad: m.year(n), "year"),
    Rule("decade", "the? {decade_digits:n}", m.decade, "era"),
    Rule("decade-spaced", "<{year_before|the_word} {year_digits:n} s", lambda n: m.decade(n) if n % 10 == 0 else None, "era"),
    Rule("decade-bc", "the? {decade_digits:n} {bc:bc}", lambda n, bc: m.decade_bc(n), "era"),
    Rule("decade-bare", "the {decade_bare:n}", m.decade_short, "eraf"),
    Rule("decade-short", "the? {decade_short:n}", m.decade_short, "eraf"),
    Rule("decade-word", "the {decade_word:n}", m.decade_short, "eraf"),
    Rule("decade-spelled", "the? {number:century} -? {decade_word:n}", m.decade_spelled, "era"),
    Rule("century", "the? {ordinal|ordinal_word|ordinal_spelled:n} -? century", m.century, "era"),
    Rule("century-bc", "the? {ordinal|ordinal_word|ordinal_spelled:n} -? century {bc:bc}", lambda n, bc: m.century_bc(n), "era"),
    Rule("millennium", "the {ordinal|ordinal_word:n} millennium", m.millennium, "era"),
    # months
    Rule("month", "{month_name:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-abbreviated", "{month_abbr:n} .", m.field(Kind.MONTH), "monthf"),
    Rule("month-short", "<!{money} {month_abbr:n} !{Other|point}", m.field(Kind.MONTH), "monthf"),
    Rule("month-of", "the month of {month_name|month_abbr|month_word|month_low:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word", "<{month_before} {month_word:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-low", "<{month_before_low} {month_low:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word-year", "{month_word|month_low:n} &{year_digits}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word-behind", "<{year} {month_word:n} &{¶}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word-comma", "{month_word:n} &{month_after}", m.field(Kind.MONTH), "monthf"),
    # days in months
    Rule("month-day", "{month_name|month_abbr|month_word|month_low:month} .? the? {day_number|day_ordinal:day} !{unit_like|bc|percent}", lambda month, day: m.day_of_month(day, month), "dayf"),
    Rule("month-day-number", "{month_name|month_abbr|month_word:month} {number:day} !{unit_like|unit|units|scale}", m.day_by_number, "dayf"),
    Rule("month-day-word", "{month_name|month_abbr|month_word|month_low:month} the? {ordinal_word|ordinal_spelled:day}", lambda month, day: m.day_of_month(int(day), month), "dayf"),
    Rule("number-day-month", "<{day_before|¶} {number:day} of? {month_name|month_abbr|month_word:month}", m.day_by_number, "dayf"),
    Rule("day-month", "<!{money} {day_number|day_ordinal:day} of|-? {month_name|month_word|month_low:month}", m.day_of_month, "dayf"),
    Rule("day-month-abbreviated", "<!{money} {day_number|day_ordinal:day} of|-? {month_abbr:month} .?", m.day_of_month, "dayf"),
    Rule("day-of-month", "the? {day_ordinal|ordinal_word|ordinal_spelled:day} day? of {month_name|month_abbr|month_word|month_low:month}", lambda day, month: m.day_of_month(int(day), month), "dayf"),
    Rule("the-day-month", "the {day_ordinal|day_number:day} {month_name|month_abbr|month_word|month_low:month}", m.day_of_month, "dayf"),
    Rule("month-day-dash", "{month_name|month_abbr|month_word:month} - {day_number:day} - {year_digits|two_digits:y}", lambda month, day, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("day-month-dash", "{day_number:day} - {month_name|month_abbr|month_word:month} - {year_digits|two_digits:y}", lambda day, month, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("year-month-day", "{year_digits:y} / {month_name|month_abbr|month_word:month} / {day_number:day}", lambda y, month, day: m.full_date(day, month, m.year(y)), "day"),
    Rule("day-alone-bare", "<{¶} the {day_ordinal:day} &{¶}", m.day_alone, "domf"),
    Rule("day-alone", "<{day_before} the {day_ordinal:day} !{unit_like|other|Other|era_like|anniversary}", m.day_alone, "domf"),
    # numeric
    Rule("month-slash-year", "{month_number:month} /|- {year_digits:year} !{range_dash|unit_like}", m.month_of_slashed, "month"),
    Rule("year-slash-month", "<!{monthf|dayf} {year_digits:year} /|- {month_number:month} !{range_dash|unit_like|month_name|month_abbr|month_word}", m.year_month, "month"),
    Rule("day-slash-month", "{day_number:day} / {month_name|month_abbr|month_word:month} / {year_digits|two_digits:y}", lambda day, month, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("month-slash-day-year", "{month_name|month_abbr|month_word:month} / {day_number:day} / {year_digits|two_digits:y}", lambda day, month, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("month-slash-day", "{month_name|month_abbr|month_word:month} / {day_number:day}", m.day_of_month, "dayf"),
    Rule("month-name-slash-year", "{month_name|month_abbr|month_word:month} /|- {year_digits:year}", m.month_of_slashed, "month"),
    Rule("year-slash-month-name", "<!{monthf|dayf|=,} {year_digits:year} /|- {month_name|month_abbr|month_word:month}", m.month_of_slashed, "month"),
    Rule("month-year-day-dash", "{month_name|month_abbr|month_word:month} - {year_digits:y} - {day_number:day}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("day-year-month-dash", "{day_number:day} - {year_digits:y} - {month_name|month_abbr|month_word:month}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("year-day-month-slash", "{year_digits:y} / {day_number:day} / {month_name|month_abbr|month_word:month}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("year-month-day-spaced", "<{year_before|¶} {year_digits:y} {month_number:month} {day_number:day} !{unit_like|unit|units|counted|number|integer}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("year-month-name-day", "{year_digits:y} - {month_name|month_abbr|month_word:month} - {day_number:day}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("month-two-digit-year", "{month_name|month_abbr|month_word:month} '? {two_digits:year}", m.month_two_digits, "month"),
    Rule("month-day-two-digit-year", "{month_name|month_abbr|month_word:month} .? {day_number|day_ordinal:day} , {two_digits:y} !{unit_like|unit|units|other}", m.day_two_digits, "day"),
    Rule("day-month-two-digit-year", "{day_number|day_ordinal:day} {month_name|month_abbr|month_word:month} {two_digits:y} !{unit_like|unit|units|other|ad|bc}", m.day_late_two_digits, "day"),
    Rule("iso", "{iso:of}", m.iso_date, "day"),
    Rule("eight-digits", "{eight_digits:of}", m.eight_digits, "day"),
    # weeks, weekdays
    Rule("weekday", "{weekday_name:n} !{paper}", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("weekday-abbreviated", "{weekday_abbr:n} .?", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("weekday-word", "<{weekday_before} {weekday_word|weekday_low:n} .?", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("weekday-alone", "<{¶} {weekday_word|weekday_low:n} .? &{¶}", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("month-alone", "<{¶} {month_word|month_low:n} .? &{¶}", m.field(Kind.MONTH), "monthf"),
    Rule("season-alone", "<{¶} {season_word:n} &{¶}", m.field(Kind.SEASON), "seasonf"),
    Rule("weekday-word-comma", "{weekday_word:n} .? ,? &{weekday_after|day_ordinal}", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("workday", "{workday_word:n}", m.field(Kind.WORKDAY), "workdayf"),
    Rule("business-day", "business|working|trading day", lambda: m.field(Kind.WORKDAY)(0), "workdayf"),
    Rule("weekend", "the? {weekend_word:n}", m.field(Kind.WEEKEND), "weekendf"),
    # seasons, quarters, halves
    Rule("season", "the? {season_name:n}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-word", "<{season_before} the? {season_word:n} !{of_word}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-the", "the {season_word:n} &{season_after}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-year", "{season_word:n} &{year_digits}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-capital", "{season_capital:n}", m.field(Kind.SEASON), "seasonf"),
    Rule("quarter-dashed", "fiscal? {ordinal_word|ordinal:n} - quarter", lambda n: m.field(Kind.QUARTER)(n) if n <= 4 else None, "quarterf"),
    Rule("quarter", "the? fiscal? -? {ordinal_word|ordinal:n} fiscal? quarter|qtr", lambda n: m.field(Kind.QUARTER)(n) if n <= 4 else None, "quarterf"),
    Rule("quarter-sign", "the? {quarter_sign:n}", m.field(Kind.QUARTER), "quarterf"),
    Rule("year-half", "{year_digits:outer} -? {half_sign:n}", lambda outer, n: m.within(m.field(Kind.HALF)(n), m.year(outer)), "season"),
    Rule("half-sign", "{half_sign:n} &{year_digits|of_word}", m.field(Kind.HALF), "halff"),
    Rule("half-year", "the? {ordinal_word:n} -? half !{of_word}", lambda n: m.field(Kind.HALF)(n) if n <= 2 else None, "halff"),
    # parts of day, clock
    Rule("noon-hour", "{hour_number:n} {noon_name:hour}", lambda n, hour: m.clock_named(hour) if n == 12 else None, "clockf"),
    Rule("noon", "{noon_name:hour} {zone:zone}?", m.clock_named, "clockf"),
    Rule("clock", "{clock_digits:of} {noon_sign:noon}?", m.clock_time, "clockf"),
    Rule("clock-zone", "{clock_digits:of} {noon_sign:noon}? {zone:zone}", m.clock_time, "clockf"),
    Rule("clock-dotted", "{clock_dotted:of} {noon_sign:noon} {zone:zone}?", m.clock_time, "clockf"),
    Rule("clock-hour", "{hour_number|number:hour} {noon_sign:noon} {zone:zone}?", m.clock_hour, "clockf"),
    Rule("clock-oclock", "{hour_number|number:hour} o'clock {noon_sign:noon}?", m.clock_hour, "clockf"),
    Rule("clock-compact", "{three_digits|clock_military:of} {noon_sign:noon}", m.clock_compact, "clockf"),
    Rule("clock-past", "{hour_number|number:minute} minutes? past|after {hour_number|number:hour} {noon_sign:noon}?", lambda minute, hour, noon=None: m.clock_past(minute, hour, 1, noon), "clockf"),
    Rule("clock-half-past", "half past {hour_number|number:hour} {noon_sign:noon}?", lambda hour, noon=None: m.clock_past(30, hour, 1, noon), "clockf"),
    Rule("clock-quarter-to", "a? quarter to {hour_number|number:hour} {noon_sign:noon}?", lambda hour, noon=None: m.clock_past(15, hour, -1, noon), "clockf"),
    Rule("clock-quarter-past", "a? quarter past {hour_number|number:hour} {noon_sign:noon}?", lambda hour, noon=None: m.clock_past(15, hour, 1, noon), "clockf"),
    # holidays
    Rule("holiday", "{holiday_name:n} day? !{island}", m.field(Kind.HOLIDAY), "holidayf"),
    Rule("holiday-word", "{holiday_word:n} &{year_digits}", m.field(Kind.HOLIDAY), "holidayf"),
)

_MENTIONED, _EITHER = Anchor.MENTIONED, Anchor.EITHER

DATES = (
    # a field in its year
    Rule("month-year", "{monthf:of} ,|of|in? {year|yearf:outer}", m.within, "month"),
    Rule("season-word-year", "the? {season_word:n} of {year|yearf:outer}", lambda n, outer: m.within(m.field(Kind.SEASON)(n), outer), "season"),
    Rule("season-year-of", "{seasonf:of} ,|of|in? {year|yearf:outer}", m.within, "season"),
    Rule("quarter-year", "{quarterf:of} ,|of|in? {year|yearf:outer}", m.within, "season"),
    Rule("year-period", "the {year:outer} fiscal? period|quarter|fiscal", lambda outer: outer, "year"),
    Rule("year-quarter", "the? {year:outer} -|'s? {quarterf:of}", m.within, "season"),
    Rule("half-year-of", "{halff:of} of? {year:outer}", m.within, "season"),
    Rule("date", "{dayf:of} ,|of|in? {year|yearf:outer}", m.within, "day"),
    Rule("range-days-year", "{rangef:of} ,|of? {year:outer}", m.range_in, "range"),
    Rule("list-days-year", "{listf:of} ,|of? {year:outer}", m.list_in, "list"),
    Rule("year-date", "{year:outer} ,? {dayf:of}", m.within, "day"),
    Rule("year-month", "{year:outer} {monthf:of}", m.within, "month"),
    Rule("date-short-year", "{dayf|monthf:of} of '? {two_digits:n} !{unit_like|unit|units|other|Other}", m.within_short, "day"),
    Rule("holiday-year", "{holidayf:of} ,|of|in? {year:outer}", m.within, "day"),
)
WEEKDAY_DATES = (
    Rule("weekday-date", "{step_word}? {weekdayf:weekday} ,? the? {dayf|day:of}", lambda weekday, of: m.with_weekday(int(weekday.value), of), "day"),
    Rule("weekday-day", "{weekdayf:weekday} ,? the? {day_ordinal:day}", lambda weekday, day: m.with_weekday(int(weekday.value), m.day_alone(day)), "domf"),
    Rule("date-weekday", "{dayf|day:of} ,? {weekdayf:weekday}", lambda weekday, of: m.with_weekday(int(weekday.value), of), "day"),
)
STEPS = (
    Rule("day", "{day_word:n}", m.day_step, "dayd"),
    Rule("day-after-tomorrow", "the? day after tomorrow", lambda: m.day_step(2), "dayd"),
    Rule("day-before-yesterday", "the? day before yesterday", lambda: m.day_step(-2), "dayd"),
    Rule("tonight", "{tonight_word:n}", lambda n: m.part_step("NI", n), "tonight"),
    Rule("late-night", "a? late night", lambda: m.field(Kind.PART)("NI"), "partd"),
    Rule("last-nite", "last nite|evening", lambda: m.part_step("NI", -1), "timed"),
    Rule("last-night", "late? last night", lambda: m.part_step("NI", -1), "timed"),
    Rule("a-weekday", "a|an {weekdayf:of}", m.value, "weekdayf"),
    Rule("this-part", "this {part_name:part}", lambda part: m.part_step(part, 0), "timed"),
    Rule("day-part", "late|early? {day_word:n} 's? {part_name:part}", lambda n, part: m.part_step(part, n), "timed"),
    Rule("overnight", "overnight", lambda: m.part_step("NI", -1), "timed"),
    Rule("step", "<!{the_word} {step_word:n} {unit:of}", m.step, "stepped"),
    Rule("the-current", "the? current {unit:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("this-very", "this very|current|coming {unit:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("this-past-season", "this past {season_word:n}", lambda n: m.step(m.field(Kind.SEASON)(n), -1), "stepped"),
    Rule("this-past", "this past {unit:of}", lambda of: m.step(of, -1), "stepped"),
    Rule("this-past-field", "this past {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step(of, -1), "stepped"),
    Rule("this-coming-field", "this coming {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("next-next", "next next {unit|weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step(of, 2), "stepped"),
    Rule("step-or-so", "the? {step_word:n} {unit:of} or so", m.step, "stepped"),
    Rule("step-field", "the? {step_word:n} {weekdayf|monthf|seasonf|weekendf|quarterf|holidayf:of}", m.step, "stepped"),
    Rule("step-dated", "this|last|next|past|coming {month|season|day:of}", m.value, "month"),
    Rule("step-day", "{step_word:n} {dayf:of}", m.step, "stepped"),
    Rule("step-workday", "the? {step_word:n} {workdayf:of}", lambda n, of: m.step(of, n) if n else None, "stepped"),
    Rule("previous-workday", "the? previous|preceding {workdayf:of}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("following-workday", "the? following {workdayf:of}", lambda of: m.step_from(_MENTIONED)(of, 1), "stepped"),
    Rule("week-after-next", "the {unit:of} after next", lambda of: m.step(of, 2), "stepped"),
    Rule("unit-before-last", "the {unit:of} before last", lambda of: m.step(of, -2), "stepped"),
    Rule("following", "the {next_word:n} {unit:of}", lambda n, of: m.step_from(_MENTIONED)(of, n), "stepped"),
    Rule("previous", "the previous|preceding|prior {unit:of}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("previous-unit", "<!{the_word} previous|preceding|prior {unit:of}", lambda of: m.step_from(_EITHER)(of, -1), "stepped"),
    Rule("that-unit", "that same? very? {unit:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("same-unit", "the|this same {unit:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("that-field", "that same? {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("same-field", "the same {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("following-field", "the? following {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step_from(_MENTIONED)(of, 1), "stepped"),
    Rule("previous-field", "the? previous|preceding {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("latest-quarter", "the latest fiscal? quarter|qtr", lambda: m.step((Unit.QUARTER, 1), -1), "stepped"),
    Rule("step-fiscal", "the? {step_word:n} fiscal|financial|calendar|tax {unit:of}", m.step, "stepped"),
    Rule("current-fiscal", "the current|new fiscal|financial|calendar|tax {unit:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("latest-fiscal", "the latest|prior|previous|preceding fiscal|financial|calendar {unit:of}", lambda of: m.step(of, -1), "stepped"),
    Rule("year-ago-quarter", "the|a? {year_ago:ago} {quarterf:of}", lambda ago, of: m.within(of, m.step((Unit.YEAR, 1), -1)), "nthf"),
    Rule("same-period-last-year", "the same|corresponding|comparable|like period|quarter of|in? last year", lambda: m.shift(Direction.BACK, _EITHER)(m.amount(1, (Unit.YEAR, 1))), "shifted"),
    Rule("last-year-quarter", "last year 's quarter|period", lambda: m.shift(Direction.BACK, _EITHER)(m.amount(1, (Unit.YEAR, 1))), "shifted"),
    Rule("year-ago-period", "the|a? same|corresponding|comparable|like? {year_ago:of} fiscal? quarter|period|half|month|week", m.value, "shifted"),
    Rule("year-ago-amount", "the? {year_ago:ago} {amount:of}", lambda ago, of: of, "amountq"),
    Rule("year-ago", "{year_ago:of}", m.value, "shifted"),
    Rule("the-year", "the full|fiscal|calendar? year !{of_word|number|integer|ordinals|year_like|ago_like|range_dash}", lambda: m.amount(1, (Unit.YEAR, 1)), "the_unit"),
    Rule("the-week", "the week !{of_word|number|ordinals|ago_like}", lambda: m.step_from(_EITHER)(Unit.WEEK, 0), "the_unit"),
    Rule("latest-period", "the latest|current fiscal? period", lambda: m.step((Unit.QUARTER, 1), -1), "stepped"),
    Rule("the-quarter", "the quarter !{of_word|number|ordinals|ago_like}", lambda: m.step((Unit.QUARTER, 1), -1), "stepped"),
)
TIMES = (
    Rule("weekend-step", "{weekendf:of} {stepped:outer}", m.within, "nthf"),
    Rule("time-part", "{clockf:of} in the {part_name:part}", m.clock_in_part, "clockf"),
    Rule("time-part-hour", "{hour_number|number:hour} in the {part_name:part}", lambda hour, part: m.clock_in_part(m.clock_hour(hour), part), "clockf"),
    Rule("time-at-night", "{clockf:of} at night", lambda of: m.clock_in_part(of, "NI"), "clockf"),
    Rule("time-local", "{clockf:of} local time", lambda of: m.zoned(of, "local"), "clockf"),
    Rule("day-time-part", "{weekdayf|dayf|day|holidayf|domf|dayd|nthf:day} ,? {part_name:of}", lambda of, day: m.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("step-part", "{stepped:day} {part_name:of}", lambda of, day: m.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("part-of-day", "the? {part_name:of} of|on|, {weekdayf|dayf|day|holidayf|domf|dayd|stepped:day}", lambda of, day: m.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("time-on", "{clockf:of} on|, {weekdayf|dayf|day|holidayf|dayd|stepped:day}", m.time_on, "timed"),
    Rule("time-day", "{clockf:of} {weekdayf|dayf|day|dayd|stepped:day}", m.time_on, "timed"),
    Rule("day-time", "{weekdayf|dayf|day|dayd|holidayf|stepped:day} ,|at|from? {clockf:of}", m.time_on, "timed"),
    Rule("day-time-comma-at", "{weekdayf|dayf|day|dayd|stepped:day} , at {clockf:of}", m.time_on, "timed"),
    Rule("tonight-time", "{tonight:day} ,|at? {clockf:of}", lambda day, of: m.time_on(m.clock_in_part(of, "NI"), m.day_step(0)), "timed"),
    Rule("time-tonight", "{clockf:of} {tonight:day}", lambda day, of: m.time_on(m.clock_in_part(of, "NI"), m.day_step(0)), "timed"),
)
MORE_TIMES = (
    Rule("the-part", "the whole|entire? {part_name:n}", m.field(Kind.PART), "partd"),
    Rule("part-signalled", "<{part_before} {part_name:n}", m.field(Kind.PART), "partd"),
    Rule("part", "{part_name:n}", m.field(Kind.PART), "partf"),
)
INSIDE = (
    Rule("nth-weekday", "the? {ordinal|ordinal_word:n} {weekdayf:of} of|in {DATE:outer}", m.nth, "nthf"),
    Rule("nth-unit", "the? {ordinal|ordinal_word:n} {unit:of} of|in {DATE:outer}", m.nth, "nthf"),
    Rule("nth-last", "the? {ordinal|ordinal_word:n} {stepped:of} of|in {DATE:outer}", m.nth_last, "nthf"),
    Rule("last-stepped-of", "{stepped:of} of|in {DATE:outer}", m.last_of, "nthf"),
    Rule("first-amount-of", "the? first|opening|initial {amount:of} of|in {DATE:outer}", m.window_at(Direction.ON), "window"),
    Rule("last-amount-of", "the? last|final|closing {amount:of} of|in {DATE:outer}", m.window_at(Direction.BACK), "window"),
    Rule("day-of-step", "the? {day_ordinal|day_number:day} of {stepped:outer} !{possessive}", m.day_of_step, "nthf"),
    Rule("last-unit", "the? last|final {unit:of} of|in {DATE:outer}", lambda of, outer: m.nth(-1, of, outer), "nthf"),
    Rule("stepped-field-of", "the? {weekdayf|weekendf:of} of|from {stepped:outer}", m.within, "nthf"),
    Rule("season-word-step", "the? {season_word:n} of {stepped:outer}", lambda n, outer: m.within(m.field(Kind.SEASON)(n), outer), "nthf"),
    Rule("field-of-step", "{monthf|dayf|seasonf|quarterf|halff:of} of|in? {stepped:outer}", m.within, "nthf"),
    Rule("step-s-field", "{stepped:outer} 's {monthf|dayf|seasonf|quarterf|halff|weekendf|holidayf:of}", m.within, "nthf"),
    Rule("weekday-step", "{weekdayf:of} ,|of|in? {stepped:outer}", m.weekday_in, "nthf"),
    Rule("step-weekday", "{stepped:outer} ,|-|on|'s? {weekdayf:of}", m.weekday_in, "nthf"),
    Rule("nth-after", "the? {ordinal|ordinal_word:n} {weekdayf|monthf|seasonf|weekendf|holidayf:of} after|following {DATE:outer}", m.nth_from(Bound.AFTER), "nthf"),
    Rule("nth-before", "the? {ordinal|ordinal_word:n} {weekdayf|monthf|seasonf|weekendf|holidayf:of} before|preceding {DATE:outer}", m.nth_from(Bound.BEFORE), "nthf"),
    Rule("field-after", "the {weekdayf|weekendf:of} after|following {DATE:outer}", m.nth_from(Bound.AFTER), "nthf"),
    Rule("last-before", "{stepped:of} before|preceding {DATE:outer}", m.last_before, "nthf"),
    Rule("day-alone-of-step", "{domf:of} of {stepped:outer}", lambda of, outer: m.day_of_step(of.value, outer), "nthf"),
    Rule("field-before", "the {weekdayf|weekendf:of} before|preceding {DATE:outer}", m.nth_from(Bound.BEFORE), "nthf"),
    Rule("field-after-next", "the? {weekdayf|monthf|seasonf|weekendf|holidayf:of} after next", lambda of: m.nth_from(Bound.AFTER)(of, 2), "nthf"),
    Rule("field-before-last", "the? {weekdayf|monthf|seasonf|weekendf|holidayf:of} before last", lambda of: m.nth_from(Bound.BEFORE)(of, 2), "nthf"),
    Rule("weekdays-from-now", "{number|integer:n} {weekdays_plural:day} from now|today", lambda n, day: m.nth_from(Bound.AFTER)(m.field(Kind.WEEKDAY)(day), n), "nthf"),
    Rule("weekdays-ago", "{number|integer:n} {weekdays_plural:day} ago", lambda n, day: m.nth_from(Bound.BEFORE)(m.field(Kind.WEEKDAY)(day), n), "nthf"),
    Rule("weekend-of", "{weekendf:of} of {day|dayf:outer}", m.within, "nthf"),
    Rule("early", "the? early -? {DATE:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("mid", "the? mid|middle -? {DATE:of}", lambda of: m.side(Part.MID, of), "sided"),
    Rule("late", "the? late -? {DATE:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("week-of", "the? week of the? {day|dayf|weekdayf|holidayf|domf:outer}", m.week_of, "nthf"),
    Rule("nth-of-the-unit", "the? {ordinal|ordinal_word|ordinal_spelled:n} {unit|weekdayf|weekendf|workdayf:of} of|in the? {unit|the_unit:unit}", m.nth_of_this, "nthf"),
    Rule("last-of-the-unit", "the? last|final {unit|weekdayf|weekendf|workdayf:of} of|in the? {unit|the_unit:unit}", lambda of, unit: m.nth_of_this(-1, of, unit), "nthf"),
    Rule("last-stepped-of-the-unit", "the? {stepped:of} of|in the? {unit|the_unit:unit}", lambda of, unit: m.last_of(of, m.this_unit(unit)), "nthf"),
    Rule("holiday-of-step", "{holidayf:of} of|in? {stepped|year:outer}", m.within, "nthf"),
    Rule("early-in", "early in {DATE|the_unit:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("late-in", "late in {DATE|the_unit:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("later-in", "later in {DATE|the_unit:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("earlier-in", "earlier in {DATE|the_unit:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("beginning-of", "the? very? beginning|start|opening|outset|dawn of {DATE:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("middle-of", "the? middle of {DATE:of}", lambda of: m.side(Part.MID, of), "sided"),
    Rule("end-of", "the? very? end|close of {DATE:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("first-half-of", "the? first half of {DATE:of}", lambda of: m.side(Part.FIRST_HALF, of), "sided"),
    Rule("second-half-of", "the? second|last|latter half of {DATE:of}", lambda of: m.side(Part.SECOND_HALF, of), "sided"),
    Rule("end-of-the-year", "the? end of {the_unit:of}", lambda of: m.side(Part.END, m.this_unit(of)), "sided"),
    Rule("start-of-the-year", "the? beginning|start of {the_unit:of}", lambda of: m.side(Part.START, m.this_unit(of)), "sided"),
    Rule("end-of-unit", "the? end of the {unit:of}", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided"),
    Rule("start-of-unit", "the? beginning|start of the? {unit:of} !{integer|number|of_word}", lambda of: m.side(Part.START, m.step_from(_EITHER)(of, 0)), "sided"),
    Rule("unit-end", "the? {unit:of} 's end", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided"),
    Rule("year-end", "{unit:of} - end !{Other}", m.unit_end, "sided"),
    Rule("at-year-end", "<{at_word} {unit:of} end", m.unit_end, "sided"),
    Rule("end-of-bare-unit", "end of {unit:of} !{integer|number|other|Other}", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided"),
    Rule("end-sign", "the? {end_sign:of}", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided"),
    Rule("earlier-step", "earlier {stepped|weekendf|dayd|weekdayf|timed:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("later-step", "later {stepped|weekendf|dayd|weekdayf|timed:of}", lambda of: m.side(Part.END, of), "sided"),
)
_EVENT = "&{event_head|other|Other}"
"""What an event that is told in words may begin with; timeline.anchors reads the rest of it."""
SHIFTS = (
    Rule("stay-from", "for {amount:first} from {dayf|day|holidayf|dayd|weekdayf:last}", m.lasting, "range"),
    Rule("from-stay", "from {dayf|day|holidayf|dayd|weekdayf:origin} for {amount:by}", lambda origin, by: m.lasting(by, origin), "range"),
    Rule("the-amount-after-event", "{amountq:of} after|following|since " + _EVENT, m.along_event(Direction.ON), "counted_from", trails=True),
    Rule("the-amount-before-event", "{amountq:of} before|preceding|prior to? " + _EVENT, m.along_event(Direction.BACK), "counted_from", trails=True),
    Rule("after-event", "{AMOUNT:of} after|following|from " + _EVENT, m.from_event(Direction.ON), "counted_from", trails=True),
    Rule("before-event", "{AMOUNT:of} before|prior|ahead to|of? " + _EVENT, m.from_event(Direction.BACK), "counted_from", trails=True),
    Rule("into-event", "{AMOUNT:of} into " + _EVENT, m.from_event(Direction.ON), "counted_from", trails=True),
    Rule("since-event", "{AMOUNT:of} since " + _EVENT, m.along_event(Direction.ON), "counted_from", trails=True),
    Rule("units-after-event", "{units:of} after|following|into " + _EVENT, lambda of: m.from_event(Direction.ON)(m.amount_some(of)), "counted_from", trails=True),
    Rule("units-before-event", "{units:of} before|prior to? " + _EVENT, lambda of: m.from_event(Direction.BACK)(m.amount_some(of)), "counted_from", trails=True),
    Rule("the-units-after-event", "the first|last|final|early? {units:of} after|following|since " + _EVENT, lambda of: m.along_event(Direction.ON)(m.amount_some(of)), "counted_from", trails=True),
    Rule("the-units-before-event", "the last|final? {units:of} before|preceding|prior to? " + _EVENT, lambda of: m.along_event(Direction.BACK)(m.amount_some(of)), "counted_from", trails=True),
    Rule("unit-after-event", "the {unit:of} after|following " + _EVENT, m.beside_event(1), "counted_from", trails=True),
    Rule("unit-before-event", "the {unit:of} before|preceding|prior to? " + _EVENT, m.beside_event(-1), "counted_from", trails=True),
    Rule("part-after-event", "{partd:of} after|following " + _EVENT, m.part_beside_event(1), "counted_from", trails=True),
    Rule("part-before-event", "{partd:of} before|preceding " + _EVENT, m.part_beside_event(-1), "counted_from", trails=True),
    Rule("part-of-event", "{partd:of} of " + _EVENT, m.part_beside_event(0), "counted_from", trails=True),
    Rule("unit-before", "the {unit:of} before !{DATE|day_word}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("unit-after", "the {unit:of} after !{DATE|day_word}", lambda of: m.step_from(_MENTIONED)(of, 1), "stepped"),
    Rule("ago", "{AMOUNT:of} ago|back", m.shift(Direction.BACK, _EITHER), "shifted"),
    Rule("units-ago", "{units:unit} ago", lambda unit: m.shift(Direction.BACK, _EITHER)(m.amount_some(unit)), "shifted"),
    Rule("units-later", "{units:unit} later", lambda unit: m.shift(Direction.ON, _MENTIONED)(m.amount_some(unit)), "shifted"),
    Rule("or-so-ago", "{AMOUNT:of} ago or so", m.shift(Direction.BACK, _EITHER), "shifted"),
    Rule("from-now", "{AMOUNT:of} from now|today", m.shift(Direction.ON, _EITHER), "shifted"),
    Rule("hence", "{AMOUNT:of} hence", m.shift(Direction.ON, _EITHER), "shifted"),
    Rule("later", "{AMOUNT:of} later|afterwards|afterward", m.shift(Direction.ON, _MENTIONED), "shifted"),
    Rule("earlier", "{AMOUNT:of} earlier|before|previously|prior !{DATE|the_word}", m.shift(Direction.BACK, _MENTIONED), "shifted"),
    Rule("before-date", "{AMOUNT:by} before|prior|ahead of|to? {DATE|shifted:origin}", m.shift_from(Direction.BACK), "shifted"),
    Rule("after-date", "{AMOUNT:by} after|from|following {DATE|shifted:origin}", m.shift_from(Direction.ON), "shifted"),
    Rule("the-day-before", "the day before {DATE|shifted:origin}", lambda origin: m.shift_from(Direction.BACK)(m.amount(1, (Unit.DAY, 1)), origin), "shifted"),
    Rule("the-day-after", "the day after {DATE|shifted:origin}", lambda origin: m.shift_from(Direction.ON)(m.amount(1, (Unit.DAY, 1)), origin), "shifted"),
    Rule("field-in-amount", "{holidayf|dayf|monthf|seasonf:of} in {AMOUNT:by}", lambda of, by: m.field_away(of, Shift(by, Direction.ON, _EITHER)), "nthf"),
    Rule("field-away", "{holidayf|dayf|monthf|seasonf:of} {shifted:by}", m.field_away, "nthf"),
    Rule("window", "the? {step_word:n} {amount:of}", lambda n, of: m.window(of, n or -1), "window"),
    Rule("window-inside", "the? {number|integer:n} {step_word:way} {units:unit}", lambda n, way, unit: m.window(m.amount(n, unit), way or -1), "window"),
    Rule("window-past", "the past|last|previous|preceding|recent|latest {amount:of}", lambda of: m.window(of, -1), "window"),
    Rule("window-following", "the following|subsequent|ensuing {amount:of}", m.window_after, "window"),
    Rule("window-one", "the past|last {unit:unit}", lambda unit: m.window_one(unit, -1), "window"),
    Rule("window-units", "the? past|last|recent {units:unit}", lambda unit: m.window(m.amount_some(unit), -1), "window"),
    Rule("window-next-units", "the? next|coming {units:unit}", lambda unit: m.window(m.amount_some(unit), 1), "window"),
)
FUZZY = (
    Rule("now", "right|just? {present_word:fuzz}", m.fuzzy, "fuzzy"),
    Rule("at-the-moment", "at the moment", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy"),
    Rule("to-date", "<!{DATE} to|till|until {date_word:fuzz} !{Other|other|of_word}", m.fuzzy, "adverb"),
    Rule("at-present", "at present", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy"),
    Rule("recently", "most|more|very? {past_ref:fuzz}", m.fuzzy, "fuzzy"),
    Rule("recent-past", "the? recent|distant|near past", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("the-past", "<{past_before} the past", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("soon", "{future_ref:fuzz}", m.fuzzy, "adverb"),
    Rule("as-soon-as-possible", "as soon as possible", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("the-future", "the near|foreseeable|immediate|distant? future", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("bare-future", "future", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("former", "former", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("near-future", "near|foreseeable future", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("current", "current", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy"),
    Rule("recent", "recent", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("this-time", "this|that|the same? time|period", m.as_told, "fuzzy"),
    Rule("at-this-time", "at this time", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy"),
    Rule("bare-unit", "the|a? !{clipped|ordinal_word} {unit:unit} !{integer|Other}", m.amount_bare, "bare"),
    Rule("numbered-unit", "{unit:unit} {integer:n}", lambda unit, n: m.amount_bare(unit), "bare"),
    Rule("ordinal-unit", "the? {ordinal|ordinal_word:n} {unit:unit}", lambda n, unit: m.amount_bare(unit), "bare"),
    Rule("bare-units", "the|these|those? {units:unit}", lambda unit: m.amount_some(unit), "bare"),
    Rule("bare-part", "a|an? {partf:of}", m.value, "bare"),
    Rule("so-far", "so|thus far", lambda: m.bound(Bound.UNTIL)(m.day_step(0)), "adverb"),
    Rule("at-the-time", "at the|that time", lambda: m.step_from(_MENTIONED)(Unit.DAY, 0), "adverb"),
)
SETS = (
    Rule("set-word", "{set_word:of} !{Other|paper}", m.every, "set"),
    Rule("every-unit", "every|each single? {unit:of}", m.every, "set"),
    Rule("every-other", "every other|second {unit:of}", lambda of: m.every(of, 2), "set"),
    Rule("every-amount", "every {amount:of}", m.every, "set"),
    Rule("every-field", "every|each {weekdayf|monthf|seasonf|weekendf|partf|partd|holidayf:of}", m.every, "set"),
    Rule("every-day-part", "every|each {timed:of}", m.every, "set"),
    Rule("weekdays-plural", "{weekdays_plural:n}", lambda n: m.every(m.field(Kind.WEEKDAY)(n)), "set"),
    Rule("weekday-parts", "{weekdayf:day} {parts_plural:of}", lambda day, of: m.every(m.time_on(m.field(Kind.PART)(of), day)), "set"),
    Rule("weekdays-parts", "{weekdays_plural:n} {part_name|parts_plural:of}", lambda n, of: m.every(m.time_on(m.field(Kind.PART)(of), m.field(Kind.WEEKDAY)(n))), "set"),
    Rule("parts-plural", "in|on? the? {parts_plural:of}", lambda of: m.every(m.field(Kind.PART)(of)) if of != "NI" else None, "set"),
    Rule("set-at", "{set:set} ,|at|from? {clockf:of}", m.set_at, "set"),
    Rule("at-set", "{clockf:of} ,|on? {set:set}", m.set_at, "set"),
    Rule("weekends", "{weekends_word:n}", lambda n: m.every(m.field(Kind.WEEKEND)(0)), "set"),
    Rule("times-each-unit", "{times_word:n} {set:unit}", m.times_each, "set"),
    Rule("times-a-unit", "{times_word:n} {amount:unit}", m.times_per, "set"),
    Rule("n-times-a-unit", "{number|integer:n} times {amount:unit}", m.times_per, "set"),
)
RANGES = (
    Rule("range", "{DATE|shifted|clockf|timed:first} to|-|–|—|~|through|until|till|thru {DATE|shifted|clockf|timed:last}", m.between, "range"),
    Rule("range-from", "from {DATE|shifted|clockf|timed|fuzzy:first} to|-|–|—|~|through|until|till|thru {DATE|shifted|clockf|timed|fuzzy:last}", m.between, "range"),
    Rule("range-between", "between {DATE|shifted|clockf|timed|fuzzy:first} and|-|–|—|~|to {DATE|shifted|clockf|timed|fuzzy:last}", m.between, "range"),
    Rule("range-to-date", "from? {DATE:first} to|till|until {date_word:last}", lambda first, last: m.between(first, m.fuzzy(last)), "range"),
    Rule("range-lasting", "{AMOUNT:first} ,? starting|beginning on|from|in|at? {DATE|timed|tonight:last}", m.lasting, "range"),
    Rule("range-lasting-from", "{AMOUNT:first} , from {DATE|timed|tonight:last}", m.lasting, "range"),
)
LISTS = (
    Rule("list-quarter-ended", "{stepped:first} ended|ending {day|dayf|dayd:last}", m.quarter_ended, "list"),
    Rule("list-dates", "{monthf|dayf|seasonf|weekdayf:first} and|or|, {month|day|season:last}", m.listed, "list"),
)
QUALIFIED = (
    Rule("the-amount", "the|these|those same? {amount:of}", m.value, "amountq"),
    Rule("the-first-amount", "the first|final|opening|closing {amount:of}", m.value, "amountq"),
    Rule("the-last-amount-of", "the last {amount:of} &{of_word}", m.value, "amountq"),
    Rule("about-amount", "about|around|approximately|roughly|some|circa {amount:of}", m.amount_mod("APPROX"), "amountq"),
    Rule("nearly", "nearly|almost|under {amount:of}", m.amount_mod("LESS_THAN"), "amountq"),
    Rule("less-than", "less|fewer than {amount:of}", m.amount_mod("LESS_THAN"), "amountq"),
    Rule("more-than", "more than {amount:of}", m.amount_mod("MORE_THAN"), "amountq"),
    Rule("over", "over {amount:of}", m.amount_over, "amountq"),
    Rule("no-more-than", "no more|longer|less than {amount:of}", m.amount_mod("EQUAL_OR_LESS"), "amountq"),
    Rule("at-least", "at least {amount:of}", m.amount_mod("EQUAL_OR_MORE"), "amountq"),
    Rule("at-most", "at most {amount:of}", m.amount_mod("EQUAL_OR_LESS"), "amountq"),
    Rule("up-to", "up to {amount:of}", m.amount_mod("EQUAL_OR_LESS"), "amountq"),
    Rule("amount-or-so", "{amount:of} or so", m.amount_mod("APPROX"), "amount"),
)
ABOUT = (
    Rule("about-date", "<!{how_word} about|around|approximately|circa|roughly|ca|c .? {DATE|clockf|timed|tonight|shifted:of}", lambda of: m.qualified("APPROX", of), "qualified"),
)
SIGNALS = (
    Rule("in", "back|sometime? in|on|at|during|throughout|over|within|for the? {DATE|timed|tonight|clockf|partd|shifted|window|fuzzy|qualified|range|rangef:of}", m.value, "signalled", signal=True),
    Rule("for-event", "for|over|during|throughout|within|in {counted_from:of}", m.stretched, "signalled", signal=True),
    Rule("within-of-event", "within {AMOUNT:of} of " + _EVENT, m.along_event(Direction.ON), "signalled", signal=True),
    Rule("until-event", "up? until|till|to {counted_from:of}", m.bound(Bound.UNTIL), "signalled", signal=True),
    Rule("by-event", "by {counted_from:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("for-amount", "for|over|during|throughout {AMOUNT:of}", m.value, "signalled", signal=True),
    Rule("in-amount-time", "in {AMOUNT:of} 's|'? time", m.bound(Bound.IN), "signalled", signal=True),
    Rule("in-amount-signal", "in {AMOUNT:of}", m.bound(Bound.IN), "signalled", signal=True),
    Rule("within-amount", "within {AMOUNT:of}", m.bound(Bound.WITHIN), "signalled", signal=True),
    Rule("later-than", "later than {DATE|timed|tonight|clockf|shifted|qualified:of}", m.bound(Bound.AFTER), "signalled", signal=True),
    Rule("earlier-than", "earlier than {DATE|timed|tonight|clockf|shifted|qualified:of}", m.bound(Bound.BEFORE), "signalled", signal=True),
    Rule("since", "ever? since {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("from", "from|starting|beginning|effective on? {DATE|timed|tonight|clockf|shifted|qualified:of} on|onwards|onward?", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("until", "up? until|till|to|through {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.UNTIL), "signalled", signal=True),
    Rule("by", "by {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("no-earlier", "no earlier than {DATE|timed|tonight|clockf|shifted:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("no-later", "no later than {DATE|timed|tonight|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("on-or-before", "on or before {DATE|timed|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("before-or-on", "before or on|at|in? {DATE|timed|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("ending-on", "ending with|on|at|in {DATE|timed|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("on-or-after", "on or after {DATE|timed|clockf|shifted:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("after-or-on", "after or on|at|in? {DATE|timed|clockf|shifted:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("back-to", "back to {DATE|timed|qualified|era:of}", m.value, "signalled", signal=True),
    Rule("before", "before|prior to? {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.BEFORE), "signalled", signal=True),
    Rule("after", "after|following {DATE|timed|tonight|clockf|partd|shifted|qualified:of}", m.bound(Bound.AFTER), "signalled", signal=True),
)

LAYERS = (
    Layer("numbers", NUMBERS),
    Layer("hundreds", HUNDREDS),
    Layer("big numbers", BIG_NUMBERS),
    Layer("amounts", AMOUNTS),
    Layer("compound amounts", MORE_AMOUNTS, repeat=3),
    Layer("atoms", ATOMS),
    Layer("dates", DATES),
    Layer("weekdays of dates", WEEKDAY_DATES),
    Layer("steps", STEPS),
    Layer("times", TIMES, repeat=2),
    Layer("more times", MORE_TIMES),
    Layer("inside", INSIDE, repeat=3),
    Layer("qualified amounts", QUALIFIED),
    Layer("sets", SETS, repeat=2),
    Layer("shifts", SHIFTS, repeat=3),
    Layer("fuzzy", FUZZY),
    Layer("ranges", RANGES),
    Layer("lists", LISTS),
    Layer("about", ABOUT),
    Layer("signals", SIGNALS),
)

AHEAD = (*"""will won't shall 'll would plans plan planned scheduled expected expects expect due slated aims aim hopes hope upcoming until
may might could should must can begins begin starts start ends end expires opens meets arrives leaves hosts travels speaks resumes let's intends intend
proposed deadline faces""".split(), "to be", "is to", "are to", "was to", "were to", "going to", "planning to", "preparing to", "hoping to", "ready to",
"set for", "set to", "see you", "as soon as", "as early as")
"""Words and phrases after which a time without a side of its own lies ahead."""

AHEAD_FORM = r"(?:will|would|shall|should|may|might|can|must|to) (?:be|have) [a-z]{2,12}"
"""A verb of the future with the participle that it rules: "will be named"."""

BEHIND = (*"""was were had did has been said told came went took gave made saw fell rose began broke met won lost killed found left sent became got
held led put set hit ran grew wrote spoke brought bought sold kept felt knew thought stood shot struck fought drew flew drove threw sank swept chose
paid built spent heard shut cut""".split(), "could not", "couldn't", "had been due", "had been scheduled", "had been planned", "had been expected",
"had been set", "as planned", "as previously planned", "as scheduled", "as expected")
"""Words after which it lies behind."""

BEHIND_FORM = r"(?!hundred|sacred|naked|wicked|hatred|united|ahmed|moham\w?ed|alfred)(?:[^\W\d_]{2,11}[^\W\de_]|agre|fre)ed"
"""Verbs in -ed do too; not names ("United"), nor "speed" and "indeed"."""

CASUAL = (
    r"[@#][A-Za-z_]|https?://|[:;=]-?[)(DPp](?!\w)|!!|\.\.(?!\w)|…|[~^][\s~^]|([a-z])\1\1|[\U0001F300-\U0001FAFF\u2600-\u27BF]"
    r"|\b(?:ur|lol|lmao|ha(?:ha)+|he(?:he)+|omg|wtf|fml|idk|smh|tbh|btw|pls|plz|thx|gonna|wanna|gotta|dunno|lemme|yay|yeah|yup|nah|lah"
    r"|nite|tmr\w*|tdy|2nite|im|ive|abt|coz|dont|wont|isnt|didnt|doesnt|havent?|fuck\w*|shit\w*|damn|u(?![.\w]))\b"
)
"""The marks of casual writing."""

NEVER_FIRST = tuple("""and or but army place people others area time time's not he she it we they you i well also be have points men women division high""".split())
"""Words of the tables that no time phrase begins with."""

NEVER_LAST = tuple("""the a an and or in to as that by at for all some from no be have not also i he she it we you they up over this people men women during""".split())
"""Words of the tables that no time phrase ends with."""

TRIGGERS = (
    "unit", "units", "month_name", "month_abbr", "month_word", "month_low", "weekday_name", "weekday_abbr", "weekday_word", "weekdays_plural",
    "weekend_word", "weekends_word", "workday_word", "season_name", "season_word", "part_name", "parts_plural", "noon_name", "day_word", "tonight_word", "decade_word",
    "holiday_name", "end_sign", "bc", "ad", "present_word", "past_ref", "future_ref", "set_word", "recent", "past", "future", "former", "latest period",
    "current period", "corresponding period", "earlier period", "this period", "that period", "same period", "same time", "this time",
    "current", "ago", "overnight", "o'clock", "so far", "thus far", "the moment", "the time", "that time", "nineteen", "eighteen",
    "seventeen", "at present", " a.m", " p.m", " am", " pm", "fiscal", "to date", "till date", "until date", "two thousand",
    *(f"twenty {n}" for n in ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
                              "twenty", "thirty")),
)
"""Classes of words, and words, that make a place worth reading."""

EMITS = (
    "year", "yearf", "era", "eraf", "monthf", "month", "dayf", "day", "domf", "weekdayf", "weekendf", "seasonf", "season", "quarterf", "halff",
    "holidayf", "dayd", "stepped", "nthf", "sided", "timed", "tonight", "clockf", "partd", "shifted", "window", "fuzzy", "qualified", "amount", "amountq",
    "amountd", "the_unit", "bare", "set", "counted_from", "range", "rangef", "list", "listf", "signalled", "adverb",
)
"""Classes of results that are time phrases; the others are parts of them."""

REGISTERS = {
    "season-capital": ("colloquial",), "current": ("news", "narrative"), "bare-unit": ("colloquial",), "bare-units": ("colloquial",), "numbered-unit": ("colloquial",), "ordinal-unit": ("colloquial",),
    "bare-part": ("colloquial", "narrative"), "recent": ("narrative",), "this-time": ("narrative",),
    "bare-future": ("narrative", "colloquial"), "former": ("narrative",),
}
"""Rules whose phrases count in some registers only."""

FAMILIES = {
    "AMOUNT": ("amount", "amountq", "amountd"),
    "DATE": ("year", "yearf", "era", "eraf", "monthf", "month", "dayf", "day", "domf", "weekdayf", "weekendf", "seasonf", "season", "quarterf",
             "halff", "holidayf", "dayd", "stepped", "nthf", "sided"),
    "the_word": ("=the",),
    "year_like": ("year", "year_digits"),
    "ordinals": ("ordinal", "ordinal_word"),
    "era_like": ("unit", "units"),
    "part_before": ("=at", "=by"),
    "past_before": ("=in", "=of"),
    "possessive": ("='s", "='"),
}  # fmt: skip


def english(order: str = "mdy") -> Language:
    """English with 03/04/2023 read in an order: "mdy", "dmy" or "ymd"."""
    numeric = (
        Rule("slashed", "<!{money} {slashed:of}", m.slashed(order), "day"),
        Rule("slashed-day", "<{slash_before|weekdayf} {day_number:a} / {day_number:b} !{slash_mark|unit_like}", m.slashed_day(order), "dayf"),
        Rule("slashed-alone", "<{¶} {day_number:a} / {day_number:b} &{¶}", m.slashed_day(order), "dayf"),
        Rule("slashed-range", "<{slash_before|¶} {day_number:a} / {day_number:b} -|–|—|~|to|through|until|till {day_number:c} / {day_number:d} !{slash_mark|unit_like}", m.slashed_range(order), "rangef"),
    )
    layers = tuple(Layer(one.name, (*one.rules, *numeric), one.repeat) if one.name == "atoms" else one for one in LAYERS)
    return Language(Tables(
        "en", TABLES, layers, FAMILIES, TRIGGERS, EMITS, beside=("verb_after", "counted", "unit_like", "event_head"),
        abbreviations=("month_abbr", "weekday_abbr", "weekday_word", "abbreviated"),
        pointed=("a.m.", "p.m.", "b.c.e.", "b.c.", "a.d.", "c.e.", "a.m", "p.m", "o'clock", "hallowe'en"),
        loose=(NEVER_FIRST, NEVER_LAST), registers=REGISTERS, adverbs=frozenset(["so-far", "at-the-time", "soon"]),
        ahead=AHEAD, ahead_form=AHEAD_FORM, behind=BEHIND, behind_form=BEHIND_FORM, casual=CASUAL,
    ))  # fmt: skip
