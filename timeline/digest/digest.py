"""The few days that matter out of many articles, and the sentences that tell them, in the articles' own words.

A day weighs as much as articles name it: those that look back at it and those of the day itself in full, those that announce it somewhat
less; each once, whole where the sentence speaks of what is asked for and a quarter else. An article printed on the day or the next adds a
little. What is told is held against how much is printed at all: the sum is divided by the square root of the articles printed within two
months, because counts scatter like that; so a quiet year's one great day is not drowned by a loud month. Nothing is learned; the few
numbers were chosen on biographies and on months out of them, where their neighbours do as well. That articles which name a day are the
strongest sign: G. Tran et al., "Timeline summarization from relevant dates" (2015); D. Gholipour Ghalandari and G. Ifrim, "Examining the
state-of-the-art in news timeline summarization" (2020).

Knows the counts of timeline.digest.daybook and words. Reads no file and holds no text but the sentences of the days it chose.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from itertools import accumulate
from math import log, sqrt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO

from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso_date, parse_iso
from timeline.attempt import attempt
from timeline.digest.daybook import Daybook, Days
from timeline.document import Document, Problem
from timeline.errors import BadDate, BadOption
from timeline.extract import phrases
from timeline.settings import Settings
from timeline.showing.exports import draw, table, to_json
from timeline.wording import one_line

if TYPE_CHECKING:
    from timeline.placing.placed import Placed

ASIDE = 0.25
"""What an article counts that names the day in a sentence about something else."""
AHEAD = 0.6
"""What of that an article counts that is printed before the day: plans are told more often than they matter."""
PRINTED, NEXT = 0.3, 0.15
"""What an article counts that is printed on the day, and on the next."""
NEAR = 60
"""Days to either side within which articles are counted to tell how much is printed at all."""
LEAST = 0.2
"""The share of what is usually printed in such a time that is added to it; all of that for a day longer before or after all articles."""
SHARE = 0.4
"""A name that so many of the articles speak of is what they are about, where nobody says it."""
SHORT, LONG = 8, 25
"""A sentence of fewer or more different words of three letters and more is worth less."""
EARLY = 500
"""So many characters into its article a sentence is worth less than at its head."""
BESIDE = 0.6
"""What a sentence is worth that does not name its day, and one that speaks of something else."""
CANDIDATES = 120
"""So many sentences of a day are compared."""
MOST = 10_000
"""The most dates, and the most sentences a date, that can be asked for."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day that matters. `sentences` are exact pieces of the documents' texts, `documents` the ids of where each stands.

    `date` is ISO 8601; `articles` name it, `later` of them after it; `printed` came out on it; `score` orders the days; `reason`
    says all that in words.
    """

    date: str
    sentences: tuple[str, ...]
    documents: tuple[str, ...]
    articles: int
    later: int
    printed: int
    score: float
    reason: str


def digest(documents: Iterable[Document], *, dates: int = 10, sentences: int = 1, since: str | None = None, until: str | None = None,
           about: str | None = None, settings: Settings = Settings(),
           problems: list[Problem] | None = None) -> tuple[Day, ...]:  # fmt: skip
    """The `dates` days that matter most in documents, in order of time, each with at most so many sentences.

    Documents are taken one after another and not held. `since` and `until` are ISO 8601, both included; `about` is one or more words,
    of which a sentence should have one ("Weber", or "flood dam"): it may go on ("dams"), and small letters find capitals too. Without
    it the name that the most articles have is taken, where it is in at least SHARE of those that name a day. The same text given twice
    counts once. A document that fails in any way is left out, and `problems` says why. Errors: BadDate, BadOption.

    >>> told = [Document(f"The dam broke on 3 May 2020, {who} said.", published="2020-06-01") for who in ("Weber", "Lang", "Roth")]
    >>> [(day.date, day.reason) for day in digest(told, dates=1)]
    [('2020-05-03', '3 articles name it, all of them later')]
    """
    failed: list[Problem] = [] if problems is None else problems
    read = (attempt(partial(phrases, document, settings), document.id) for document in documents)
    return choose(read, dates=dates, sentences=sentences, since=since, until=until, about=about, failed=failed.append)


def choose(articles: Iterable[tuple[Document, Sequence[Placed]] | Problem], *, dates: int, sentences: int, since: str | None = None,
           until: str | None = None, about: str | None = None, failed: Callable[[Problem], None]) -> tuple[Day, ...]:  # fmt: skip
    """As `digest`, from documents with their phrases, as timeline.extract.phrases gives them; `failed` is told of those that fail."""
    for name, value in (("dates", dates), ("sentences", sentences)):
        if not 1 <= value <= MOST:
            raise BadOption(str(value), f"a number from 1 to {MOST}", name)
    first, last = _bounds(since, until)
    with TemporaryDirectory(prefix="timeline-") as folder:
        book = Daybook(Path(folder), first, last)
        for one in articles:
            made = one if isinstance(one, Problem) else attempt(partial(book.add, *one), one[0].id)
            if isinstance(made, Problem):
                failed(made)
        book.flush()
        words = tuple((about or "").split()) or _subject(book)
        days = book.days(words)
        scores = _scores(days, book.since, book.until)
        chosen = sorted(scores, key=lambda day: (-scores[day], day))[:dates]
        told = book.sentences(chosen, words, CANDIDATES)
    common = _common(told)
    return tuple(_day(day, days, scores[day], words, _central(told.get(day, ()), common, sentences)) for day in sorted(chosen))


def _bounds(since: str | None, until: str | None) -> tuple[int | None, int | None]:
    first = _bound(since, "from").start
    end = _bound(until, "to").end
    if first is not None and end is not None and end <= first:
        raise BadDate(str(until), f"a date that is not before {since}", "to")
    return None if first is None else first // DAY, None if end is None else (end - 1) // DAY


def _bound(text: str | None, where: str) -> Interval:
    try:
        return Interval(None, None) if text is None else parse_iso(text)
    except ValueError:
        raise BadDate(str(text), "an ISO 8601 date such as 2023-04-12", where) from None


def _subject(book: Daybook) -> tuple[str, ...]:
    """The one name that the articles are about, or none."""
    common = book.names()
    name = min(common, key=lambda name: (-common[name], name), default="")
    return (name,) if name and common[name] >= SHARE * book.articles_with_days() else ()


def _scores(days: Days, first: int, last: int) -> dict[int, float]:
    printed = sorted(days.printed)
    total: list[int] = [0, *accumulate(days.printed[day] for day in printed)]
    usual: float = total[-1] * (2 * NEAR + 1) / (printed[-1] - printed[0] + 1) if printed else 0.0

    def around(day: int) -> float:
        within = bool(printed) and printed[0] - NEAR <= day <= printed[-1] + NEAR
        return total[bisect_right(printed, day + NEAR)] - total[bisect_left(printed, day - NEAR)] + usual * (LEAST if within else 1)

    def score(day: int) -> float:
        ahead = _weighed(days.ahead_about[day], days.ahead[day])
        named = _weighed(days.about[day], days.articles[day]) - (1 - AHEAD) * ahead
        return (named + PRINTED * days.printed[day] + NEXT * days.printed[day + 1]) / sqrt(1 + around(day))

    return {day: score(day) for day in {*days.articles, *(day for day in printed if first <= day <= last)}}


def _weighed(on: int, articles: int) -> float:
    """What so many articles count of which so many speak of what is asked for."""
    return on + ASIDE * (articles - on)


# -- sentences ------------------------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]{3,}")


def _words(sentence: str) -> frozenset[str]:
    return frozenset(w.lower() for w in _WORD.findall(sentence))


def _common(told: dict[int, list[dict[str, Any]]]) -> Callable[[str], float]:
    """How much a word says of one day rather than of all: the logarithm of the days over the days that have it."""
    having = Counter(word for rows in told.values() for word in frozenset().union(*(_words(r["sentence"]) for r in rows)))
    return lambda word: log(1 + (1 + len(told)) / (1 + having[word]))


def _central(rows: Sequence[dict[str, Any]], common: Callable[[str], float], most: int) -> list[dict[str, Any]]:
    """The sentences that say what most of the others say, of a good length and near the head of their article; none like one before it."""
    words = [_words(row["sentence"]) for row in rows]
    often = Counter(word for one in words for word in one)
    weight = {word: log(1 + n) * common(word) for word, n in often.items()}

    def worth(n: int) -> float:
        long = len(words[n])
        length = min(1.0, long / SHORT, LONG / max(1, long))
        early = 1 + 1 / (2 + int(rows[n]["place"]) / EARLY)
        told = (1 if rows[n]["told"] else BESIDE) * (1 if rows[n]["on"] else BESIDE)
        return sum(weight[w] for w in words[n]) / sqrt(1 + long) * length * early * told

    chosen: list[int] = []
    for n in sorted(range(len(rows)), key=lambda n: (-worth(n), n)):
        if len(chosen) == most:
            break
        if all(2 * len(words[n] & words[m]) <= len(words[n] | words[m]) for m in chosen):
            chosen.append(n)
    return [rows[n] for n in chosen]


# -- what is said of a day --------------------------------------------------------------------------------------------------------


def _day(day: int, days: Days, score: float, about: Sequence[str], rows: Sequence[dict[str, Any]]) -> Day:
    articles, later, on, printed = (counted[day] for counted in (days.articles, days.later, days.about, days.printed))
    return Day(
        iso_date(day * DAY), tuple(r["sentence"] for r in rows), tuple(r["document"] for r in rows), articles, later, printed,
        round(score, 4), _reason(articles, later, on, printed, about),
    )  # fmt: skip


def _reason(articles: int, later: int, on: int, printed: int, about: Sequence[str]) -> str:
    parts = []
    if articles:
        parts.append(f"{_articles(articles)} {'names' if articles == 1 else 'name'} it")
    if later:
        parts.append(_share(later, articles) + "later")
    if on and about:
        parts.append(_share(on, articles) + f"about {' '.join(about)}")
    if printed:
        parts.append(f"{_articles(printed)} printed that day")
    return ", ".join(parts)


def _share(some: int, of: int) -> str:
    return f"{some:,} of them " if some < of else "all of them " if of > 1 else ""


def _articles(n: int) -> str:
    return f"{n:,} {'article' if n == 1 else 'articles'}"


# -- formats --------------------------------------------------------------------------------------------------------------------

FORMATS = ("jsonl", "table")
"""The formats of a digest."""


def write(days: Sequence[Day], format: str, out: BinaryIO) -> None:
    """Write a digest into an open binary file: JSON Lines, a line a day with the fields of Day, or a table for a terminal.

    Errors: BadOption.
    """
    if format == "table":
        draw(_table(days), out)
    elif format == "jsonl":
        for day in days:
            out.write(to_json(asdict(day)) + b"\n")
    else:
        raise BadOption(format, "one of " + ", ".join(FORMATS), "format")


def _table(days: Sequence[Day]) -> Any:
    rows = [(day.date, "\n".join(map(one_line, day.sentences)), day.reason) for day in days]
    return table([("When", 2, 10), ("What", 10, 40), ("Why", 4, 16)], rows, f"{len(days):,} {'day' if len(days) == 1 else 'days'}")
