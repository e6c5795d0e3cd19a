"""Which article tells which day, and in which words: rows in files of a folder, so that memory stays flat for any number of articles.

Knows days, articles and sentences, and what polars counts over them file by file. Chooses nothing; timeline.digest.digest does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

from timeline.algebra.instants import DAY
from timeline.document import Document
from timeline.languages import LANGUAGES, language, prose_of
from timeline.placing.placed import Placed
from timeline.sentences.borders import sentence_at, sentences
from timeline.wording import well_formed

LEADS = 3
"""So many first sentences of an article stand for the day on which it was printed."""
REMEMBERED = 2_000_000
"""So many texts are remembered, so that one given twice counts once."""
_ROWS = 60_000
_SCHEMA = pl.Schema(
    {"article": pl.Int64, "document": pl.String, "day": pl.Int32, "told": pl.Boolean, "after": pl.Int8,
     "place": pl.Int32, "sentence": pl.String}
)  # fmt: skip
"""A row is a sentence of an article, which has a number and an id. `day` counts from 1 January 1970; `told`: a phrase of the sentence
names the day, else the article was printed on it; `after`: 1 where it was printed after the day, -1 before it, else 0; `place`: the
offset of the sentence."""
_FOREMOST = pl.Schema({name: _SCHEMA.get(name, pl.Boolean) for name in ("day", "document", "told", "on", "place", "sentence")})


@dataclass(frozen=True, slots=True)
class Days:
    """What is counted for each day (numbers of days, as in the rows): articles that name it, how many of them printed later, how many
    ahead of it; how many of all and of those ahead in a sentence with one of the words asked for; and articles printed on it."""

    articles: Counter[int]
    later: Counter[int]
    ahead: Counter[int]
    about: Counter[int]
    ahead_about: Counter[int]
    printed: Counter[int]


class Daybook:
    """Sentences that name a day between `since` and `until` (numbers of days, both included), in files of `folder`."""

    def __init__(self, folder: Path, since: int | None = None, until: int | None = None) -> None:
        self.folder = folder
        self.since = since if since is not None else -(10**9)
        self.until = until if until is not None else 10**9
        self.articles = 0
        self.prose = language(LANGUAGES[0]).prose
        self.files: list[Path] = []
        self._rows: list[tuple[Any, ...]] = []
        self._printed: Counter[int] = Counter()
        self._known: set[int] = set()

    def add(self, document: Document, placed: Iterable[Placed]) -> None:
        """Take in an article and its phrases; one whose text is here already counts once."""
        known = hash((document.text, document.published))
        if known in self._known:
            return
        if len(self._known) < REMEMBERED:
            self._known.add(known)
        if not self.articles:
            self.prose = prose_of(document)
        self.articles += 1
        printed = _day_of(document.published_interval)
        before = len(self._rows)
        self._rows.extend([*self._leads(document, printed), *self._told(document, placed, printed)])  # all of them or none
        if before // _ROWS != len(self._rows) // _ROWS:
            self.flush()

    def _leads(self, document: Document, printed: int | None) -> Iterator[tuple[Any, ...]]:
        if printed is None:
            return
        self._printed[printed] += 1
        if self.since <= printed <= self.until:
            for start, end in islice(sentences(prose_of(document), document.text), LEADS):
                yield self.articles, well_formed(document.id), printed, False, 0, start, well_formed(document.text[start:end])

    def _told(self, document: Document, placed: Iterable[Placed], printed: int | None) -> Iterator[tuple[Any, ...]]:
        prose = prose_of(document)
        for start, end, day in _named(placed):
            if self.since <= day <= self.until:
                low, high = sentence_at(prose, document.text, start, end)
                after = 0 if printed is None else (printed > day) - (printed < day)
                yield self.articles, well_formed(document.id), day, True, after, low, well_formed(document.text[low:high])

    def flush(self) -> None:
        """Write the rows that wait."""
        if self._rows:
            path = self.folder / f"{len(self.files)}.arrow"
            rows = pl.DataFrame(self._rows, schema=_SCHEMA, orient="row")
            rows.write_ipc(path, compression="lz4")
            self.files.append(path)
            self._rows.clear()

    def days(self, about: Sequence[str]) -> Days:
        """The counts of every day that is told or printed on; `about`: word beginnings, without which every sentence counts."""
        names = ("articles", "later", "ahead", "about", "ahead_about")
        counted: dict[str, Counter[int]] = {name: Counter() for name in names}
        for file in self.files:
            rows = pl.scan_ipc(file).filter("told").select("article", "day", "after", on=_speaks_of(about))
            each = rows.group_by("article", "day").agg(pl.col("after").first(), pl.col("on").any())
            ahead = pl.col("after") < 0
            found = each.group_by("day").agg(
                articles=pl.len(), later=(pl.col("after") > 0).sum(), ahead=ahead.sum(), about=pl.col("on").sum(),
                ahead_about=(ahead & pl.col("on")).sum(),
            )  # fmt: skip
            for day, *numbers in found.select("day", *names).collect().iter_rows():
                for name, number in zip(names, numbers, strict=True):
                    counted[name][day] += number
        return Days(**counted, printed=self._printed)

    def names(self) -> Counter[str]:
        """Capitalised words inside sentences, by the number of articles that have them in a sentence with a day; the commonest.

        What makes a name is asked of the language of the first article.
        """
        common: Counter[str] = Counter()
        for file in self.files:
            words = pl.col("sentence").str.extract_all(self.prose.inner_name).list.eval(pl.element().str.slice(2)).alias("name")
            rows = pl.scan_ipc(file).filter("told").select("article", words).explode("name").drop_nulls().unique()
            found = rows.group_by("name").len().top_k(500, by="len").collect()
            common.update({n: c for n, c in found.iter_rows() if n.lower() not in self.prose.no_names})
        return common

    def articles_with_days(self) -> int:
        """The number of articles that name a day."""
        counted = (pl.scan_ipc(file).filter("told").select(pl.col("article").n_unique()).collect().item() for file in self.files)
        return sum(counted)

    def sentences(self, days: Sequence[int], about: Sequence[str], most: int) -> dict[int, list[dict[str, Any]]]:
        """For each of these days at most so many sentences: document, sentence, told, on (speaks of what is asked for).

        Those that name the day and speak of it come first, then those nearest to the head of their article; no sentence twice.
        """
        best = pl.LazyFrame(schema=_FOREMOST)
        for file in self.files:
            rows = pl.scan_ipc(file).filter(pl.col("day").is_in(days)).with_columns(on=_speaks_of(about))
            best = _foremost(pl.concat([best, rows.select(_FOREMOST.names())]), most).collect().lazy()
        return {day[0]: rows.rows(named=True) for day, rows in best.collect().group_by("day", maintain_order=True)}


def _foremost(rows: pl.LazyFrame, most: int) -> pl.LazyFrame:
    order = ["told", "on", "place", "sentence", "document"]
    ranked = rows.sort(order, descending=[True, True, False, False, False]).unique(["day", "sentence"], keep="first", maintain_order=True)
    return ranked.group_by("day", maintain_order=True).head(most).select(_FOREMOST.names())


def _speaks_of(about: Sequence[str]) -> pl.Expr:
    """Whether a sentence has a word that begins with one of these; one in small letters finds capitals too."""
    if not about:
        return pl.lit(value=True)
    words = (("(?i:" + _escaped(w) + ")") if w.islower() else _escaped(w) for w in about)
    return pl.col("sentence").str.contains(r"\b(?:" + "|".join(words) + ")")


def _escaped(word: str) -> str:
    return "".join(c if c.isalnum() or c == "_" else "\\" + c if c.isascii() else f"\\x{{{ord(c):x}}}" for c in word)


def _named(placed: Iterable[Placed]) -> Iterator[tuple[int, int, int]]:
    """The phrases that name one day, or a time on one: their offsets and the day."""
    for one in placed:
        for part in (one, *one.parts):
            interval = part.meaning.interval
            if interval is None or part.meaning.type not in ("DATE", "TIME") or part.meaning.value.endswith("_REF"):
                continue
            if interval.start is not None and interval.end is not None and interval.end - interval.start <= DAY:
                yield part.mention.start_char, part.mention.end_char, interval.start // DAY


def _day_of(interval: Any) -> int | None:
    return None if interval is None or interval.start is None or interval.end - interval.start > DAY else interval.start // DAY
