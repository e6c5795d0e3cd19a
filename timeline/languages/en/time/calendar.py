"""Dates of the calendar as people write them in words.

Knows years, decades, centuries, months, days, weekdays, seasons, quarters and feasts, and how one stands in another.
"""

from __future__ import annotations

from timeline.algebra.fields import Kind
from timeline.document import Tag
from timeline.grammar import meanings as m
from timeline.grammar.rules import Rule

_NUMBERED = frozenset([Tag.NUMBERED])
SEASON_OF_GAMES = 22
"""Weeks that are numbered up to here, with a capital, may be those of a season of games."""

FORMS = {
    "a year": "in 2018|the year 1066|44 BC|AD 79|fiscal 1990|FY2023",
    "longer": "the 1980s|the nineties|the 19th century|the 4th century BC",
    "a month": "March 2010|Sept. 2015|July of 1999",
    "a day": "May 5|5 May 2018|the 5th of May|July 4th, 1776",
    "a weekday": "Monday|Friday, 3 March|Sunday the 5th",
    "a part of the year": "summer 2018|the third quarter of 2019|Q3 2019|Christmas 2014",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_STORIES_NOTES = frozenset([Tag.IN_STORIES, Tag.IN_NOTES])
_YEAR_PERIOD = frozenset([Tag.YEAR_PERIOD])

ATOMS = (
    Rule("year-signalled", "<{year_before} {year_digits:n} !{unit_like|percent|counted}", m.year, "year"),
    Rule("year-signalled-weakly", "<{year_weak} {year_digits:n} !{unit_like|percent|counted|scale|slash_mark}", m.year, "year", tags=_NUMBERED),
    Rule("year-the", "the year {year_digits|number|integer:n}", m.year, "year"),
    Rule("year-word", "year {year_digits:n} !{slash_mark}", m.year, "year"),
    Rule("year-number", "<{year_before|year_weak|monthf|dayf} {number:n} !{unit|units|unit_like|percent|counted|scale|other|Other}", m.year_thousands, "year"),
    Rule("year-number-alone", "<{¶} {number:n} &{¶}", m.year_thousands, "year"),
    Rule("year-twenty", "<{year_before|year_weak|monthf|dayf|¶} {number:century} -? {number:n} !{unit|units|unit_like|percent|counted|other|Other|range_dash}", m.year_twenty, "year"),
    Rule("year-fiscal", "fiscal|FY|fy year? {year_digits|two_digits:n}", m.fiscal, "year"),
    Rule("year-financial", "financial|tax year {year_digits:n}", m.fiscal, "year"),
    Rule("year-calendar", "calendar|CY|cy|sy|ay year? {year_digits|two_digits:n}", m.fiscal_year, "year"),
    Rule("year-fiscal-short", "fiscal|FY|fy year? {year_short:n}", m.fiscal, "year"),
    Rule("year-of-date", "<{monthf|dayf|seasonf|quarterf|holidayf|halff} {year_digits:n} !{unit_like|percent|counted|scale|slash_mark}", m.year_bare, "year"),
    Rule("year-held", "<{held} {year_digits:n} !{unit_like|percent|counted|scale|slash_mark}", m.year_bare, "year"),
    Rule("year-bare", "<!{money|range_dash|slash_mark|hash|counting|integer|year} {year_digits:n} !{unit_like|percent|counted|scale|slash_mark}", m.year_bare, "year", tags=_NUMBERED),
    Rule("year-part", "the? {early:part} - {year_digits:n}", m.year_part, "sided"),
    Rule("year-circa", "ca|c|circa .? {year_digits:n} !{bc}", m.year_about, "qualified"),
    Rule("year-short", "{year_short:n} !{unit|units}", m.year_short, "yearf"),
    Rule("year-bc", "the? year? {year_digits|integer|number:n} {bc:bc}", lambda n, bc: m.year_bc(n), "year"),
    Rule("year-ad", "{ad:ad} {year_digits|integer:n}", lambda n, ad: m.year(n), "year"),
    Rule("year-ce", "{year_digits|integer:n} {ad:ad}", lambda n, ad: m.year(n), "year"),
    Rule("decade", "the? {decade_digits:n}", m.decade, "era"),
    Rule("decade-spaced", "<{year_before|year_weak|the_word} {year_digits:n} s", lambda n: m.decade(n) if n % 10 == 0 else None, "era"),
    Rule("decade-bc", "the? {decade_digits:n} {bc:bc}", lambda n, bc: m.decade_bc(n), "era"),
    Rule("decade-bare", "the {decade_bare:n}", m.decade_short, "eraf"),
    Rule("decade-short", "the? {decade_short:n}", m.decade_short, "eraf"),
    Rule("decade-part", "the {early:part} -? {decade_bare|decade_short:n}", lambda part, n: m.side(part, m.decade_short(n)), "sided"),
    Rule("decade-word-part", "the {early:part} -? {decade_word:n}", lambda part, n: m.side(part, m.decade_short(n)), "sided"),
    Rule("decade-word", "the {decade_word:n}", m.decade_short, "eraf"),
    Rule("decade-spelled", "the? {number:century} -? {decade_word:n}", m.decade_spelled, "era"),
    Rule("century", "the? {ordinal|ordinal_word|ordinal_spelled:n} -? century", m.century, "era"),
    Rule("century-bc", "the? {ordinal|ordinal_word|ordinal_spelled:n} -? century {bc:bc}", lambda n, bc: m.century_bc(n), "era"),
    Rule("century-abbreviated", "{ordinal:n} c|cent .?", m.century, "era"),
    Rule("millennium", "the {ordinal|ordinal_word:n} millennium", m.millennium, "era"),
    Rule("millennium-bc", "the {ordinal|ordinal_word:n} millennium {bc:bc}", lambda n, bc: m.millennium_bc(n), "era"),
    Rule("month", "<!{title_word} {month_name:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-abbreviated", "{month_abbr:n} .", m.field(Kind.MONTH), "monthf"),
    Rule("month-short", "<!{money} {month_abbr:n} !{Other|point}", m.field(Kind.MONTH), "monthf"),
    Rule("month-pointed", "{month_pointed:n} . &{year_digits|day_number}", m.field(Kind.MONTH), "monthf"),
    Rule("month-item", "<{¶} {month_word:n} &{colon}", m.field(Kind.MONTH), "monthf"),
    Rule("month-of", "the month of {month_name|month_abbr|month_word|month_low:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word", "<{month_before} {month_word:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-low", "<{month_before_low} {month_low:n}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word-year", "{month_word|month_low:n} &{year_digits}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word-behind", "<{year} {month_word:n} &{¶}", m.field(Kind.MONTH), "monthf"),
    Rule("month-word-comma", "<!{the_word|Other} {month_word:n} &{month_after}", m.field(Kind.MONTH), "monthf"),
    Rule("month-year-bc", "{month_name|month_abbr|month_word|month_low:n} ,? {year_digits|integer:y} {bc:bc}", lambda n, y, bc: m.within(m.field(Kind.MONTH)(n), m.year_bc(y)), "month"),
    Rule("month-day", "{month_name|month_abbr|month_word|month_low:month} .? the? {day_number|day_ordinal:day} !{unit_like|bc|percent}", lambda month, day: m.day_of_month(day, month), "dayf"),
    Rule("month-day-number", "{month_name|month_abbr|month_word:month} {number:day} !{unit_like|unit|units|scale}", m.day_by_number, "dayf"),
    Rule("month-day-word", "{month_name|month_abbr|month_word|month_low:month} the? {ordinal_word|ordinal_spelled:day}", lambda month, day: m.day_of_month(int(day), month), "dayf"),
    Rule("number-day-month", "<{day_before|¶} {number:day} of? {month_name|month_abbr|month_word:month}", m.day_by_number, "dayf"),
    Rule("day-month", "<!{money} {day_number|day_ordinal:day} of|-? {month_name|month_word|month_low:month} !{street}", m.day_as_written, "dayf"),
    Rule("day-month-abbreviated", "<!{money} {day_number|day_ordinal:day} of|-? {month_abbr:month} .?", m.day_as_written, "dayf"),
    Rule("day-of-month", "the? {day_ordinal|ordinal_word|ordinal_spelled:day} day? of {month_name|month_abbr|month_word|month_low:month}", lambda day, month: m.day_as_written(int(day), month), "dayf"),
    Rule("day-spelled-month", "{ordinal_word|ordinal_spelled:day} {month_name|month_abbr|month_word:month} &{year_digits}", lambda day, month: m.day_of_month(int(day), month), "dayf"),
    Rule("the-day-month", "the {day_ordinal|day_number:day} {month_name|month_abbr|month_word|month_low:month}", m.day_as_written, "dayf"),
    Rule("no-day-month", "{two_digits:day} {month_name|month_abbr|month_word:month} &{year_digits}", m.no_day, "dayf"),
    Rule("month-no-day", "{month_name|month_abbr|month_word:month} .? {day_number|two_digits:day} &{point|close_paren|¶|=,|year_digits}", m.no_day, "dayf"),
    Rule("ides", "the? ides of {month_name|month_abbr|month_word|month_low:month}", lambda month: m.day_of_month(15 if month in (3, 5, 7, 10) else 13, month), "dayf"),
    Rule("day-alone-bare", "<{¶} the {day_ordinal:day} &{¶}", m.day_alone, "domf"),
    Rule("day-alone", "<{day_before} the {day_ordinal:day} !{unit_like|other|Other|era_like|anniversary}", m.day_alone, "domf"),
    Rule("weekday", "<!{title_word} {weekday_name:n} !{paper}", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("weekday-abbreviated", "{weekday_abbr:n} .?", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("weekday-word", "<{weekday_before} {weekday_word|weekday_low:n} .?", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("weekday-alone", "<{¶} {weekday_word|weekday_low:n} .? &{¶}", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("month-alone", "<{¶} {month_word|month_low:n} .? &{¶}", m.field(Kind.MONTH), "monthf"),
    Rule("season-alone", "<{¶} {season_word:n} &{¶}", m.field(Kind.SEASON), "seasonf"),
    Rule("weekday-word-comma", "{weekday_word:n} .? ,? &{weekday_after|day_ordinal}", m.field(Kind.WEEKDAY), "weekdayf"),
    Rule("workday", "{workday_word:n}", m.field(Kind.WORKDAY), "workdayf"),
    Rule("business-day", "business|working|trading day", lambda: m.field(Kind.WORKDAY)(0), "workdayf"),
    Rule("weekend", "the? {weekend_word:n}", m.field(Kind.WEEKEND), "weekendf"),
    Rule("season", "the? {season_name:n}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-word", "<{season_before} the? {season_word:n} !{of_word}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-the", "the {season_word:n} &{season_after}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-year", "{season_word:n} &{year_digits}", m.field(Kind.SEASON), "seasonf"),
    Rule("season-capital", "{season_capital:n}", m.field(Kind.SEASON), "seasonf", tags=_STORIES_NOTES),
    Rule("quarter-dashed", "fiscal? {ordinal_word|ordinal:n} - quarter", lambda n: m.field(Kind.QUARTER)(n) if n <= 4 else None, "quarterf"),
    Rule("quarter", "the? fiscal? -? {ordinal_word|ordinal:n} fiscal? quarter|qtr", lambda n: m.field(Kind.QUARTER)(n) if n <= 4 else None, "quarterf"),
    Rule("quarter-sign", "the? {quarter_sign:n}", m.field(Kind.QUARTER), "quarterf"),
    Rule("year-half", "{year_digits:outer} -? {half_sign:n}", lambda outer, n: m.within(m.field(Kind.HALF)(n), m.year(outer)), "season"),
    Rule("half-sign", "{half_sign:n} &{year_digits|of_word}", m.field(Kind.HALF), "halff"),
    Rule("half-year", "the? {ordinal_word:n} -? half !{of_word}", lambda n: m.field(Kind.HALF)(n) if n <= 2 else None, "halff"),
    Rule("holiday", "{holiday_name:n} day? !{Content|island}", m.field(Kind.HOLIDAY), "holidayf"),
    Rule("holiday-signalled", "<{season_before|at_word} {holiday_name:n} day? !{island}", m.field(Kind.HOLIDAY), "holidayf"),
    Rule("holiday-word", "{holiday_word:n} &{year_digits}", m.field(Kind.HOLIDAY), "holidayf"),
)
DATES = (
    Rule("month-word-of-year", "{month_word:month} of {year:outer}", lambda month, outer: m.within(m.field(Kind.MONTH)(month), outer), "month"),
    Rule("week-of-year", "calendar? week {integer:n} ,|of|in? {year:outer}", m.week_in, "nthf"),
    Rule("week-sign-of-year", "{week_sign} {integer:n} /|,|of|in? {year_digits:y}", lambda n, y: m.week_in(n, m.year(y)), "nthf"),
    Rule("week-sign", "{week_sign} {integer:n}", m.week_in, "weekf"),
    Rule("week-calendar", "calendar week {integer:n}", m.week_in, "weekf"),
    Rule("week-number", "<{week_before} !{week_small} week {integer:n} !of", m.week_in, "weekf"),
    Rule("week-number-capital", "<{week_before} {week_small} {integer:n} !of", lambda n: m.week_in(n) if n > SEASON_OF_GAMES else None, "weekf"),
    Rule("month-year", "{monthf:of} ,|of|in? {year|yearf:outer}", m.within, "month"),
    Rule("season-word-year", "the? {season_word:n} of {year|yearf:outer}", lambda n, outer: m.within(m.field(Kind.SEASON)(n), outer), "season"),
    Rule("season-year-of", "{seasonf:of} ,|of|in? {year|yearf:outer}", m.within, "season"),
    Rule("quarter-year", "{quarterf:of} ,|of|in? {year|yearf:outer}", m.within, "season"),
    Rule("year-same-period", "the same|corresponding|comparable|like period|quarter of|in {year:outer}", lambda outer: outer, "year", tags=_YEAR_PERIOD),
    Rule("year-period", "the {year:outer} fiscal? period|quarter|fiscal", lambda outer: outer, "year", tags=_YEAR_PERIOD),
    Rule("year-financial-behind", "the? {year:outer} fiscal|financial|tax year", lambda outer: outer, "year", tags=_YEAR_PERIOD),
    Rule("year-quarter", "the? {year:outer} -|'s? {quarterf:of}", m.within, "season"),
    Rule("half-year-of", "{halff:of} of? {year:outer}", m.within, "season"),
    Rule("date", "{dayf:of} ,|of|in? {year|yearf:outer}", m.within, "day"),
    Rule("year-date", "{year:outer} ,? {dayf:of}", m.within, "day"),
    Rule("year-month", "{year:outer} {monthf:of}", m.within, "month"),
    Rule("year-season", "{year:outer} {seasonf:of}", m.within, "season"),
    Rule("date-short-year", "{dayf|monthf:of} of '? {two_digits:n} !{unit_like|unit|units|other|Other}", m.within_short, "day"),
    Rule("season-years", "the? {seasonf:of} of? {range:years}", m.season_of_years, "season"),
    Rule("holiday-year-spelled", "{holidayf:of} ,? {number:n} !{unit_like|unit|units|other|Other}", lambda of, n: m.within(of, m.year(n)) if 1900 <= n <= 2100 else None, "day"),
    Rule("holiday-year", "{holidayf:of} ,|of|in? {year:outer}", m.within, "day"),
)
WEEKDAY_DATES = (
    Rule("weekday-date", "{step_word}? {weekdayf:weekday} ,? the? {dayf|day:of}", lambda weekday, of: m.with_weekday(int(weekday.value), of), "day"),
    Rule("weekday-word-date", "{weekday_word:weekday} .? , {dayf|day:of}", m.with_weekday, "day"),
    Rule("weekday-day", "{weekdayf:weekday} ,? the? {day_ordinal:day}", lambda weekday, day: m.with_weekday(int(weekday.value), m.day_alone(day)), "domf"),
    Rule("date-weekday", "{dayf|day:of} ,? {weekdayf:weekday}", lambda weekday, of: m.with_weekday(int(weekday.value), of), "day"),
)
