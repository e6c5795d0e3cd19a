"""The nouns: Document, Mention, Entry, Evidence, Problem, and COLUMNS, the one table behind polars, CSV, JSON and OpenAPI.

Knows the algebra (an entry holds instants, a mention an expression). Does no work and no input or output.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, make_dataclass
from enum import Enum, auto
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from timeline.algebra.instants import Instant
from timeline.algebra.notation import iso, parse_iso
from timeline.errors import BadDate
from timeline.settings import Domain

if TYPE_CHECKING:
    from timeline.algebra.expressions import Expression
    from timeline.algebra.intervals import Interval


class Extent(Enum):
    """How an event fills its interval: sometime inside it, or the whole of it."""

    WITHIN = "within"
    THROUGHOUT = "throughout"


class Status(Enum):
    """What a text says of an event. Where several hold, the first of this order is taken."""

    NEGATED = "negated"
    CONDITIONAL = "conditional"
    SPECULATED = "speculated"
    PLANNED = "planned"
    REPORTED = "reported"
    ASSERTED = "asserted"

    __hash__ = object.__hash__  # a key of the table of certainty, asked for each entry


class Basis(Enum):
    """Why an entry stands at its date: its own words, the narrative's current date, or the day of publication."""

    PHRASE = "phrase"
    CONTEXT = "context"
    PUBLICATION = "publication"


class BlockKind(Enum):
    """What a block of a text is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    QUOTATION = "quotation"
    CODE = "code"
    MESSAGE = "message"
    """The head of a message: a mail's line that says who wrote when, the stamp and author of a line of a chat or a log."""


@dataclass(frozen=True, slots=True)
class Block:
    """A leaf of a text's structure: where it stands, what it is, and under which block.

    `start_char`/`end_char` are half-open, in code points, without blanks around it. `level` is 1 to 6 of a heading, the depth of
    an item or a quotation (1 = outermost), else 0. `parent` is the index, always a smaller one, in `Document.blocks` of the heading,
    item or message that it stands under. `row` and `column` number a cell of a table from 0; `author` is who a message is from.
    """

    kind: BlockKind
    start_char: int
    end_char: int
    level: int = 0
    parent: int | None = None
    row: int | None = None
    column: int | None = None
    author: str | None = None


class Tag(Enum):
    """What later steps have to know of how a time is said, beyond what it means. A rule of a language carries them; most carry none."""

    ADVERB = auto()
    """It dates what it stands with, but is no time expression by TimeML: "so far"."""
    NOW = auto()
    """ "now", "currently"."""
    SOON = auto()
    """ "soon"."""
    RECENTLY = auto()
    """ "recently"."""
    SO_FAR = auto()
    """ "so far", "to date"."""
    CURRENT = auto()
    """The adjective of now: "current"."""
    RECENT = auto()
    """The adjective of a time just behind: "recent"."""
    FORMER = auto()
    """The adjective of a time that is over: "former"."""
    FUTURE = auto()
    """The adjective, or the bare noun, of a time ahead: "future"."""
    THEN = auto()
    """The time told last, by an adverb: the "then" of "by then"."""
    AT_THE_TIME = auto()
    """The time told last, as the time of something else: "at the time"."""
    THAT_TIME = auto()
    """The time told last, by a noun: "that period", "this time"."""
    STEP = auto()
    """Counted from now by a bare "last", "this" or "next", whatever a text reports on: "last quarter"."""
    EDGE = auto()
    """The end or the beginning of the period that is told of: "at month's end"."""
    THE_YEAR = auto()
    """The year that is reported on: "the full year"."""
    THE_QUARTER = auto()
    """The quarter that is reported on: "the latest quarter"."""
    YEAR_PERIOD = auto()
    """The period of another year that answers to the one reported on: "the 1988 period", "the same period in 1988"."""
    NUMBERED = auto()
    """A bare number behind a word that it may be the number of: "Cell 2019", "its landmark 2006 ruling"."""
    FIGURES = auto()
    """A date in figures, whose order of day and month may be open: "03/04/2023"."""
    COUNTED = auto()
    """Counted from a zero that the text has to name: "day 36", "T+40 min"."""
    ZERO = auto()
    """A zero by name, which is a time only where a date is put beside it: "D-Day was 6 June"."""
    COUNTED_ON = auto()
    """Counted from the day that the text told last: "postoperative day 3"."""
    IN_NEWS = auto()
    """A time in news only; with one of the two below, in those registers too."""
    IN_STORIES = auto()
    """A time in narrative texts only."""
    IN_NOTES = auto()
    """A time in colloquial texts only."""

    __hash__ = object.__hash__  # asked for each mention


_REGISTERS = {Domain.NEWS: Tag.IN_NEWS, Domain.NARRATIVE: Tag.IN_STORIES, Domain.COLLOQUIAL: Tag.IN_NOTES}
_TIED = frozenset(_REGISTERS.values())


@lru_cache(maxsize=1 << 10)
def registers(tags: frozenset[Tag]) -> tuple[Domain, ...]:
    """The registers in which a phrase with such tags is a time; every one where no tag ties it.

    >>> registers(frozenset([Tag.RECENT, Tag.IN_STORIES])) == (Domain.NARRATIVE,)
    True
    """
    return tuple(one for one, tag in _REGISTERS.items() if tag in tags or _TIED.isdisjoint(tags))


class Signal(Enum):
    """How a time is tied to what it dates: the word before it ("since 2018") or behind it ("two days after"), whatever the language."""

    IN = "in"
    OF = "of"
    DURING = "during"
    THROUGHOUT = "throughout"
    OVER = "over"
    WITHIN = "within"
    FOR = "for"
    SINCE = "since"
    FROM = "from"
    STARTING = "starting"
    ORIGIN = "from, of what comes from there"
    GOAL = "to, of what is moved there"
    UNTIL = "until"
    TO = "to"
    BACK_TO = "back to"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    IN_WAKE = "in the wake of"

    __hash__ = object.__hash__  # a key of a table, asked for each entry


def digest_of(*parts: object) -> str:
    """Sixteen hexadecimal digits that depend on the parts alone: stable across runs, machines and versions of Python."""
    return blake2b("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@lru_cache(maxsize=256)
def _published(told: str) -> Interval:
    try:
        return parse_iso(told)
    except ValueError:
        raise BadDate(told, "an ISO 8601 date such as 2023-04-12", "published") from None


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what is known about it.

    `published` is ISO 8601 (year, month, day or time), or None where nobody knows; `language` a BCP 47 code such as "en", or
    None; `id` defaults to a hash of the text. Offsets everywhere count Unicode code points of `text`.

    `blocks` are the leaves of its structure in the order of the text: they never overlap and hold every character that is not
    blank; empty where nobody has looked. `marks` are spans of what is no part of what is said: bullets, heading and emphasis
    marks, link targets, reference marks, table pipes, quotation signs, tags; in order, never overlapping, never blank alone.

    Errors: BadDate where `published` is given and no ISO 8601 date.
    """

    text: str
    id: str = ""
    published: str | None = None
    language: str | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    blocks: tuple[Block, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        if not self.id:
            object.__setattr__(self, "id", digest_of(self.text))
        _ = self.published_interval

    @property
    def published_interval(self) -> Interval | None:
        """The time of publication as a half-open interval (a day, a minute ...), or None."""
        return None if self.published is None else _published(self.published)


def facts(document: Document) -> dict[str, Any]:
    """What is known of a document, as plain values by name: its fields but for its structure, which its text gives again.

    >>> sorted(facts(Document("It opened.")))
    ['id', 'language', 'published', 'publisher', 'text', 'title', 'url']
    """
    return {f.name: getattr(document, f.name) for f in fields(Document) if f.name not in ("blocks", "marks")}


@dataclass(frozen=True, slots=True)
class Mention:
    """A time phrase as it was read, before any clock: where it stands and what it says.

    `start_char`/`end_char` is the TIMEX3 extent, which leaves the signal out; `phrase_start_char` is where the phrase with its
    signal begins, `phrase_end_char` where it ends. `signal` says how it is tied to what it dates, or is None. `parts` are the two end
    points of a range, mentions too. `rules` names what fired, outermost last, for people to read; what is decided by is in `tags`.
    `anchor` is the extent of what the phrase is counted from where that is told in words ("the attack" in "two days after the
    attack").
    """

    start_char: int
    end_char: int
    expression: Expression
    signal: Signal | None = None
    phrase_start_char: int = -1
    rules: tuple[str, ...] = ()
    parts: tuple[Mention, ...] = ()
    phrase_end_char: int = -1
    anchor: tuple[int, int] | None = None
    tags: frozenset[Tag] = frozenset()

    def __post_init__(self) -> None:
        if self.phrase_start_char < 0:
            object.__setattr__(self, "phrase_start_char", self.start_char)
        if self.phrase_end_char < 0:
            object.__setattr__(self, "phrase_end_char", self.end_char)


@dataclass(frozen=True, slots=True)
class Problem:
    """Trouble that a text has: reported beside the entries, never raised. Offsets are None where it concerns the whole text."""

    document: str
    message: str
    start_char: int | None = None
    end_char: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that tells an entry: document, publisher, its own words and its own date; `why` it is taken to tell the same, in words."""

    document: str
    publisher: str | None
    phrase: str | None
    phrase_start_char: int | None
    phrase_end_char: int | None
    event: str
    event_start_char: int
    event_end_char: int
    start: Instant | None
    end: Instant | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an entry: its name, kind, whether it may be empty, and what it says."""

    name: str
    kind: str
    empty: bool
    doc: str
    values: tuple[str, ...] = ()


def _column(kind: str, doc: str, empty: bool = False, values: type[Enum] | None = None, **default: Any) -> Any:
    options = tuple(v.value for v in values) if values else ()
    return field(metadata={"kind": kind, "doc": doc, "empty": empty, "values": options}, **default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of a timeline: what happened, when, who says so, how sure, and where in the text it stands.

    `start` and `end` are instants, half-open; None is an open or unknown side. Kinds of columns: text, choice (text out of
    `values`), integer, number, boolean, instant, texts (a list of texts), evidence (a list of Evidence).
    """

    id: str = _column("text", "Hash of document, phrase and event offsets and value; stable across runs.")
    document: str = _column("text", "The id of the document; of a merged entry that of the telling that is shown.")
    start: Instant | None = _column("instant", "First instant of the event, ISO 8601; empty where open or unknown.", empty=True)
    end: Instant | None = _column("instant", "First instant after it, ISO 8601; empty where open or unknown.", empty=True)
    grain: str | None = _column("text", "The unit the phrase speaks in: second, minute, ... century, millennium.", empty=True)
    zone: str | None = _column("text", "The time zone as the text gives it (EST, +02:00); never converted.", empty=True, default=None)
    placed: bool = _column("boolean", "Whether the phrase could be placed on the time line at all.")
    extent: Extent = _column("choice", "Sometime inside the interval (within) or the whole of it (throughout).", values=Extent)
    type: str | None = _column("text", "TIMEX3 type: DATE, TIME, DURATION, SET; empty without a phrase.", empty=True)
    value: str | None = _column("text", "TIMEX3 value: what the phrase means.", empty=True)
    mod: str | None = _column("text", "TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, ...", empty=True)
    edtf: str | None = _column("text", "What the phrase means in EDTF (ISO 8601-2), ends inclusive, `..` open.", empty=True)
    phrase: str | None = _column("text", "The time phrase with its signal, as it stands in the text.", empty=True)
    phrase_start_char: int | None = _column("integer", "Offset of the phrase, in code points.", empty=True)
    phrase_end_char: int | None = _column("integer", "Offset after the phrase.", empty=True)
    title: str = _column("text", "The source's own words from the subject on, at most 120 characters; what is added is in square brackets.")
    event: str = _column("text", "The clause that tells the event, as it stands in the text.")
    event_start_char: int = _column("integer", "Offset of the clause.")
    event_end_char: int = _column("integer", "Offset after the clause.")
    attribution: str | None = _column("text", "Who is said to say so; empty where the document itself does.", empty=True)
    attribution_start_char: int | None = _column("integer", "Offset of the words that name who says so.", empty=True, default=None)
    attribution_end_char: int | None = _column("integer", "Offset after them.", empty=True, default=None)
    status: Status = _column("choice", "Whether it happened, is planned, doubted or denied.", values=Status)
    cue: str | None = _column("text", "The word that decides the status.", empty=True)
    cue_start_char: int | None = _column("integer", "Offset of the cue.", empty=True)
    cue_end_char: int | None = _column("integer", "Offset after the cue.", empty=True)
    basis: Basis = _column("choice", "Why it stands at this date.", values=Basis)
    reading: str = _column("text", "How the phrase was read, in words, with what was assumed.")
    certainty: float = _column(
        "number", "From 0 to 1: that of its status times what is against its place (timeline.telling.standing.certainty)."
    )
    lanes: tuple[str, ...] = _column("texts", "Who or what it is about.", default=())
    evidence: tuple[Evidence, ...] = _column("evidence", "The places that tell it, on merged entries.", default=())
    conflict: str | None = _column("text", "How its sources disagree; empty where they do not.", empty=True, default=None)


COLUMNS: tuple[Column, ...] = tuple(
    Column(f.name, f.metadata["kind"], f.metadata["empty"], f.metadata["doc"], f.metadata["values"]) for f in fields(Entry)
)
"""The columns of an entry, in order: drives the polars schema, CSV, JSON, marshmallow and OpenAPI."""


def row(entry: Entry) -> dict[str, Any]:
    """An entry as plain JSON values, in the order of COLUMNS: instants as ISO 8601, choices as their words."""
    made = dict(zip(_NAMES, _VALUES(entry), strict=True))
    for name, spelt in _SPELT:
        made[name] = spelt(made[name])
    return made


def _evidence(told: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [] if not told else [{f.name: getattr(e, f.name) for f in fields(e)} | {"start": iso(e.start), "end": iso(e.end)} for e in told]


_NAMES = tuple(c.name for c in COLUMNS)
_VALUES = attrgetter(*(c.name + "._value_" * (c.kind == "choice") for c in COLUMNS))
_SPELLINGS: dict[str, Callable[[Any], Any]] = {"instant": iso, "texts": list, "evidence": _evidence}
_SPELT = tuple((c.name, _SPELLINGS[c.kind]) for c in COLUMNS if c.kind in _SPELLINGS)
Draft = cast(
    "type[Entry]", make_dataclass("Draft", [(f.name, Any, field(default=f.default)) for f in fields(Entry)], slots=True, kw_only=True)
)
"""An entry before it is sealed: the same columns, filled five times as fast, since a frozen class sets each through a slow door."""


def sealed(draft: Entry) -> Entry:
    """The entry that a Draft was filled for: frozen from here on.

    >>> columns = dict.fromkeys((column.name for column in COLUMNS), "")
    >>> sealed(Draft(**columns)) == Entry(**columns)
    True
    """
    draft.__class__ = Entry
    return draft


@dataclass(frozen=True, slots=True)
class Timeline:
    """What comes out: the documents that went in, the entries in order of time, and the troubles met on the way."""

    documents: tuple[Document, ...]
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    title: str = ""
