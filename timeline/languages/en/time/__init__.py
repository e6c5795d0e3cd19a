"""English: the grammar of its times put together. Adding a word or a rule is one line; its example goes to samples/phrases/en.tsv.

Knows the order of the layers and which results are time phrases. The rules stand in groups by what they read, one file a group, each
with its table of forms: numbers, lengths, calendar, stamps, clocks, ranges, counted, parts, deep, sets, vague, signals, and traps, which are no times. What the rules mean is
said in `timeline.grammar.meanings`.
"""

from __future__ import annotations

from timeline.document import Signal, Tag
from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.reader import Reader, Tables
from timeline.grammar.rules import Layer, Rule
from timeline.grammar.words import Kinds
from timeline.languages.en.time import (
    calendar,
    clocks,
    counted,
    deep,
    lengths,
    numbers,
    parts,
    ranges,
    sets,
    signals,
    stamps,
    traps,
    vague,
)
from timeline.languages.en.time.words import TABLES, kinds

GROUPS = (numbers, lengths, calendar, stamps, clocks, ranges, counted, parts, deep, sets, vague, signals, traps)
"""The files of rules, by what they read."""

LAYERS = (
    Layer("numbers", (*numbers.NUMBERS, *stamps.NUMBERS)),
    Layer("hundreds", numbers.HUNDREDS),
    Layer("big numbers", (*deep.NUMBERS, *numbers.BIG_NUMBERS)),
    Layer("counts", counted.COUNTS),
    Layer("amounts", lengths.AMOUNTS),
    Layer("compound amounts", lengths.MORE_AMOUNTS, repeat=3),
    Layer("atoms", (*traps.ATOMS, *deep.ATOMS, *ranges.ATOMS, *calendar.ATOMS, *stamps.ATOMS, *clocks.ATOMS)),
    Layer("dates", (*calendar.DATES, *ranges.DATES)),
    Layer("weekdays of dates", calendar.WEEKDAY_DATES),
    Layer("steps", counted.STEPS),
    Layer("times", (*stamps.TIMES, *clocks.TIMES), repeat=2),
    Layer("more times", clocks.MORE_TIMES),
    Layer("inside", parts.INSIDE, repeat=3),
    Layer("qualified amounts", lengths.QUALIFIED),
    Layer("sets", sets.SETS, repeat=2),
    Layer("shifts", (*deep.SHIFTS, *counted.SHIFTS), repeat=3),
    Layer("fuzzy", vague.FUZZY),
    Layer("about", signals.ABOUT),
    Layer("ranges", ranges.RANGES),
    Layer("lists", ranges.LISTS),
    Layer("signals", signals.SIGNALS),
)
"""They run one after another, each on what those before it made."""

CASUAL = (
    r"[@#][A-Za-z_]|https?://|[:;=]-?[)(DPp](?!\w)|!!|\.\.(?!\w)|…|[~^][\s~^]|([a-z])\1\1|[\U0001F300-\U0001FAFF\u2600-\u27BF]"
    r"|\b(?:ur|lol|lmao|ha(?:ha)+|he(?:he)+|omg|wtf|fml|idk|smh|tbh|btw|pls|plz|thx|gonna|wanna|gotta|dunno|lemme|yay|yeah|yup|nah|lah"
    r"|nite|tmr\w*|tdy|2nite|im|ive|abt|coz|dont|wont|isnt|didnt|doesnt|havent?|fuck\w*|shit\w*|damn|u(?![.\w]))\b"
)
"""The marks of casual writing."""

TRIGGERS = (
    "epoch_word", " sol", "unit", "units", "month_name", "month_abbr", "month_word", "month_low", "weekday_name", "weekday_abbr", "weekday_word", "weekdays_plural",
    "weekend_word", "weekends_word", "workday_word", "workdays_word", "unit_long", "season_name", "season_word", "part_name", "parts_plural", "noon_name", "day_word", "tonight_word", "decade_word",
    "holiday_name", "end_sign", "bc", "ad", "present_word", "past_ref", "future_ref", "set_word", "recent", "past", "future", "former", "latest period",
    "current period", "corresponding period", "earlier period", "this period", "that period", "same period", "same time", "this time",
    "current", "ago", "overnight", "o'clock", "so far", "thus far", "the moment", "by then", "until then", "till then", "since then", "before then", "the time", "that time", "nineteen", "eighteen",
    "seventeen", "at present", "near term", "short term", "medium term", "long term", " gmt", " utc", " a.m", " p.m", " am", " pm", "fiscal", "to date", "till date", "until date", "two thousand",
    *(f"twenty {n}" for n in ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
                              "twenty", "thirty")),
)
"""Classes of words, and words, that make a place worth reading."""

EMITS = (
    "year", "yearf", "era", "eraf", "weekf", "monthf", "month", "dayf", "day", "domf", "weekdayf", "weekendf", "seasonf", "season", "quarterf", "halff",
    "holidayf", "dayd", "stepped", "countedf", "nthf", "sided", "timed", "tonight", "clockf", "partd", "shifted", "window", "fuzzy", "qualified", "amount", "amountq",
    "amountd", "the_unit", "bare", "set", "counted_from", "range", "rangef", "rangec", "list", "listf", "signalled", "adverb",
)
"""Classes of results that are time phrases; the others are parts of them."""

_IN, _STARTING, _UNTIL, _BY = Signal.IN, Signal.STARTING, Signal.UNTIL, Signal.BY
SIGNAL_WORDS = {
    "in": _IN, "on": _IN, "at": _IN, "into": _IN, "of": Signal.OF, "during": Signal.DURING, "throughout": Signal.THROUGHOUT, "all through": Signal.THROUGHOUT,
    "over": Signal.OVER, "within": Signal.WITHIN, "for": Signal.FOR, "since": Signal.SINCE, "from": Signal.FROM, "starting": _STARTING,
    "beginning": _STARTING, "effective": _STARTING, "no earlier than": _STARTING, "until": _UNTIL, "till": _UNTIL,
    "til": _UNTIL, "through": _UNTIL, "to": Signal.TO, "back to": Signal.BACK_TO, "by": _BY, "no later than": _BY, "ending": _BY, "before": Signal.BEFORE, "b4": Signal.BEFORE, "prior": Signal.BEFORE, "ahead": Signal.BEFORE,
    "preceding": Signal.BEFORE, "earlier": Signal.BEFORE, "after": Signal.AFTER, "following": Signal.AFTER, "later": Signal.AFTER,
}  # fmt: skip
"""The words by which a rule with a signal begins or ends, and what they are."""

FAMILIES = {
    "AMOUNT": ("amount", "amountq", "amountd"),
    "DATE": ("year", "yearf", "era", "eraf", "weekf", "monthf", "month", "dayf", "day", "domf", "weekdayf", "weekendf", "seasonf", "season", "quarterf",
             "halff", "holidayf", "dayd", "stepped", "countedf", "nthf", "sided"),
    "the_word": ("=the",),
    "than_word": ("=than",),
    "after_word": ("=after",),
    "ended_word": ("=ended", "=ending", "=through", "=to"),
    "as_word": ("=as",),
    "year_like": ("year", "year_digits"),
    "ordinals": ("ordinal", "ordinal_word"),
    "counting": ("=nearly", "=almost", "=some", "=all", "=most", "=every", "=each", "=another", "=times"),
    "about_word": ("=around", "=about"),
    "DAYS": ("weekdayf", "dayf", "day", "dayd", "domf", "holidayf", "stepped", "nthf"),
    "era_like": ("unit", "units"),
    "part_before": ("=at", "=by"),
    "then_before": ("=by", "=until", "=till", "=since", "=before"),
    "at_hour": ("=at", "=abt", "=about", "=around"),
    "time_before": ("=at", "=by", "=in", "=during", "=throughout", "=around", "=about", "=from", "=since", "=until"),
    "past_before": ("=in", "=of"),
    "possessive": ("='s", "='"),
}  # fmt: skip


_REFERENCES = tuple(word for word in TABLES["hash"] if word.endswith("."))
_WITH_DIGITS = tuple(word for name in ("day_word", "tonight_word") for word in TABLES[name] if word[0].isdigit())


def english(order: str = "mdy") -> Reader:
    """English with 03/04/2023 read in an order: "mdy", "dmy" or "ymd"."""
    numeric = (
        Rule("slashed", "<!{money|version_word} {slashed:of}", m.slashed(order), "day", tags=frozenset([Tag.FIGURES])),
        Rule("slashed-day", "<{slash_before|weekdayf} {day_number:a} / {day_number:b} !{slash_mark|unit_like}", m.slashed_day(order), "dayf"),
        Rule("slashed-alone", "<{¶} {day_number:a} / {day_number:b} &{¶}", m.slashed_day(order), "dayf"),
        Rule("slashed-range", "<{slash_before|¶} {day_number:a} / {day_number:b} -|–|—|~|to|through|until|till {day_number:c} / {day_number:d} !{slash_mark|unit_like}", m.slashed_range(order), "rangef"),
    )
    timed = (Rule("slashed-time", "{day_number:a} / {day_number:b} ,|at|@? {clockf:of}", lambda a, b, of: c.time_on(of, m.slashed_day(order)(a, b)), "timed"),)
    more = {"atoms": numeric, "times": timed}
    layers = tuple(Layer(one.name, (*one.rules, *more.get(one.name, ())), one.repeat) for one in LAYERS)
    return Reader(Tables(
        "en", TABLES, layers, FAMILIES, TRIGGERS, EMITS, beside=("title_word", "street", "war_word", "verb_after", "counted", "unit_like", "event_head", "quote_mark"),
        abbreviations=("month_abbr", "weekday_abbr", "weekday_word", "abbreviated"),
        pointed=("a.m.", "p.m.", "b.c.e.", "b.c.", "a.d.", "c.e.", "a.m", "p.m", "b.c", "a.d", *_REFERENCES, "o'clock", "hallowe'en", *_WITH_DIGITS),
        signals=SIGNAL_WORDS,
        casual=CASUAL,
        months=("month_name", "month_abbr", "month_word"),
        kinds=Kinds(kinds, ("the", "The", "Paris", "stone", "stones", "election", "elections", "Election", "firmware", "Firmware", "Every", "build", "Mary")),
    ))  # fmt: skip
