"""The shapes of requests and answers; the one of an entry is made from COLUMNS.

Knows marshmallow. Does not look into a document: what is in a text or a date is judged by web.intake.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields as fields_of
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

from marshmallow import Schema, ValidationError, validate, validates_schema
from marshmallow.fields import Boolean, DateTime, Dict, Field, Float, Integer, List, Nested, String

from timeline.document import COLUMNS, Column, Evidence, Problem, Status
from timeline.settings import DateOrder, Domain, Prefer
from timeline.showing.charts import CHARTS

UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century", "millennium")
SPLITS = ("status", "document", "lane")
MERGE = (
    "Whether an event that is told twice becomes one entry, with the evidence of all who tell it and what they disagree on; by default"
    " where there are several documents."
)
WORDS = 500
"""The most characters of a title, a publisher, a name."""


def _text(value: str) -> None:
    if "\0" in value:
        raise ValidationError(f"given a NUL character at offset {value.index(chr(0))}, expected text")


def _address(value: str) -> None:
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise ValidationError(f"given {value[:80]!r}, expected an http or https address")


def said(doc: str, *checks: Any, **options: Any) -> Any:
    """A string field without NUL, with these further checks."""
    return String(validate=[_text, *checks], metadata={"description": doc, **options.pop("metadata", {})}, **options)


def one_of(choices: type[Enum], doc: str) -> Any:
    """A string field with the values of an enumeration."""
    return said(doc, _among([c.value for c in choices]), allow_none=True)


def _among(values: Sequence[str]) -> Any:
    return validate.OneOf(values, error="given {input!r}, expected one of {choices}")


_short = validate.Length(max=WORDS, error="given more than {max} characters")
_some = validate.Length(min=1, error="given no document, expected at least one")
_language = validate.Regexp(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\Z", error="given {input!r}, expected a BCP 47 code such as en or pt-BR")


class GivenDocument(Schema):
    """A document to read: exactly one of `text` and `html`."""

    text = said("Plain text; offsets count its Unicode code points.")
    html = said("A page; its main text is read, and its metadata where nothing is said here.")
    published = said("When it was published: ISO 8601 or a date in words, in any language.", _short, allow_none=True)
    title = said("Its title.", _short, allow_none=True)
    publisher = said("Who published it.", _short, allow_none=True)
    url = said("Where it stands on the web.", validate.Length(max=2000), _address, allow_none=True)
    language = said("BCP 47 code of its language.", _language, allow_none=True)
    id = said("Its name in entries; unique in the request. Default: a hash of the text.", validate.Length(min=1, max=WORDS))

    @validates_schema
    def _either(self, data: Any, **_: Any) -> None:
        if ("text" in data) == ("html" in data):
            raise ValidationError(f"given {'both text and html' if 'text' in data else 'neither text nor html'}, expected one of them")


class GivenSettings(Schema):
    """How the documents are read."""

    prefer = one_of(Prefer, "Which reading a date takes that the tense of its clause leaves open.")
    domain = one_of(Domain, "The register of the texts.")
    date_order = one_of(DateOrder, "How 03/04/2023 is read, in texts and in `published`; by default as other dates say, else month first.")
    all_events = Boolean(metadata={"description": "Also clauses without a time phrase."})


class GivenTimeline(Schema):
    """Documents to make a timeline of."""

    title = said("The timeline's title; default: the first document's.", _short, allow_none=True)
    documents = List(Nested(GivenDocument), required=True, validate=_some)
    settings = Nested(GivenSettings, metadata={"description": "How the documents are read."})
    merge = Boolean(allow_none=True, metadata={"description": MERGE})


# -- answers --------------------------------------------------------------------------------------------------------------------


def _evidence_field(name: str) -> Field[Any]:
    if name.endswith("_char"):
        return Integer(required=True, allow_none=name.startswith("phrase"))
    return String(required=True, allow_none=name not in ("document", "event", "why"))


EvidenceSchema = Schema.from_dict({f.name: _evidence_field(f.name) for f in fields_of(Evidence)}, name="Evidence")
_KINDS: dict[str, type[Field[Any]]] = {
    "text": String, "choice": String, "integer": Integer, "number": Float, "boolean": Boolean, "instant": String,
}  # fmt: skip


def _column_field(column: Column) -> Field[Any]:
    options: dict[str, Any] = {"required": True, "allow_none": column.empty, "metadata": {"description": column.doc}}
    if column.kind == "texts":
        return List(String(), **options)
    if column.kind == "evidence":
        return List(Nested(EvidenceSchema), **options)
    return _KINDS[column.kind](validate=validate.OneOf(column.values) if column.values else None, **options)


class Rows(List[Any]):
    """A list that is answered as it is: its values come out of timeline.document.row, which knows COLUMNS itself."""

    def _serialize(self, value: Any, *_: Any, **__: Any) -> Any:
        return value


EntrySchema = Schema.from_dict({column.name: _column_field(column) for column in COLUMNS}, name="Entry")


def _known_field(name: str) -> Field[Any]:
    return Integer(allow_none=True) if name.endswith("_char") else String(required=True)


def _links() -> Any:
    return Dict(keys=String(), values=String(), required=True, metadata={"description": "Addresses by what is there."})


ProblemOfTextSchema = Schema.from_dict({f.name: _known_field(f.name) for f in fields_of(Problem)}, name="ProblemOfText")


class DocumentSchema(Schema):
    """A document of a timeline."""

    number = Integer(required=True, metadata={"description": "Its place in the timeline, from 1."})
    id = String(required=True, metadata={"description": "Its name in entries."})
    title = String(required=True, allow_none=True)
    published = String(required=True, allow_none=True, metadata={"description": "ISO 8601."})
    published_reading = String(required=True, allow_none=True, metadata={"description": "How it was read, where it was given in words."})
    publisher = String(required=True, allow_none=True)
    url = String(required=True, allow_none=True)
    language = String(required=True, allow_none=True)
    characters = Integer(required=True, metadata={"description": "Length of its text in Unicode code points."})
    links = _links()


class DocumentTextSchema(DocumentSchema):
    """A document of a timeline with its text, into which the offsets of entries point."""

    text = String(required=True)


class CountSchema(Schema):
    """How many entries begin in a period (or end, where their start is open), or have no place in time."""

    start = String(required=True, allow_none=True, metadata={"description": "Start of the period, ISO 8601; null where there is no place."})
    end = String(required=True, allow_none=True, metadata={"description": "First instant after it."})
    label = String(required=True, metadata={"description": "The period in words."})
    status = String(allow_none=True, metadata={"description": "Where split by status."})
    document = String(allow_none=True, metadata={"description": "Where split by document."})
    lane = String(allow_none=True, metadata={"description": "Where split by lane."})
    count = Integer(required=True)


class TimelineSchema(Schema):
    """A timeline: its documents, its entries in order of time, counts per period and the troubles of its texts."""

    id = String(required=True, metadata={"description": "Random: who knows it may read and delete the timeline."})
    title = String(required=True)
    created = DateTime(required=True, metadata={"description": "When it was made, UTC."})
    documents = List(Nested(DocumentSchema), required=True)
    entries = Rows(Nested(EntrySchema), required=True)
    counts = List(Nested(CountSchema), required=True, metadata={"description": "How many entries each year has."})
    problems = List(Nested(ProblemOfTextSchema), required=True)
    links = _links()


class SummarySchema(Schema):
    """A timeline in a list."""

    id = String(required=True)
    title = String(required=True)
    created = DateTime(required=True)
    documents = Integer(required=True, metadata={"description": "How many."})
    entries = Integer(required=True, metadata={"description": "How many."})
    links = _links()


class HealthSchema(Schema):
    """Whether the server works."""

    status = String(required=True)
    version = String(required=True)


class FilterQuery(Schema):
    """Which entries."""

    since = said("Only entries that may lie at or after the start of this date, ISO 8601.", _short, data_key="from")
    until = said("Only entries that may lie before the start of this date, ISO 8601.", _short, data_key="to")
    status = said("Only entries of this status.", _among([s.value for s in Status]))
    document = said("Only entries that the document with this id tells.", _short)


class CountQuery(Schema):
    """How to count."""

    by = said("The unit of the periods.", _among(UNITS), load_default="year")
    split = said("Count each value apart.", _among(SPLITS))


def chart_query() -> type[Schema]:
    """Which chart: one of those that are registered when the app is made."""
    return Schema.from_dict({"chart": said("The chart; by default the first.", _among(list(CHARTS)))}, name="Chart")
