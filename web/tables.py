"""The tables of the store: timelines, their documents, their entries. The columns of an entry come from COLUMNS.

Knows SQLAlchemy's types for SQLite and PostgreSQL alike. The steps that make these tables are in web.migrations; a test holds
both together.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any, get_type_hints

from sqlalchemy import JSON, BigInteger, Boolean, Column, Float, ForeignKey, Integer, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from timeline.document import COLUMNS, Entry, Evidence


class Base(DeclarativeBase):
    """What the tables of the store have in common."""


class TimelineRow(Base):
    """A stored timeline. `created` is UTC without a zone; `key` finds a timeline that must not be stored twice, such as the sample."""

    __tablename__ = "timelines"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    created: Mapped[datetime]
    key: Mapped[str | None] = mapped_column(Text, unique=True)
    problems: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class DocumentRow(Base):
    """A document of a timeline, numbered from 1. `reading` says how its date was read where a person typed it in words."""

    __tablename__ = "documents"

    timeline: Mapped[str] = mapped_column(ForeignKey("timelines.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[str] = mapped_column(Text)
    published: Mapped[str | None] = mapped_column(Text)
    reading: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(Text)
    title: Mapped[str | None] = mapped_column(Text)
    publisher: Mapped[str | None] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    characters: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text, deferred=True)


_TYPES: dict[str, type[TypeEngine[Any]]] = {
    "text": Text, "choice": Text, "integer": BigInteger, "number": Float, "boolean": Boolean, "instant": BigInteger,
    "texts": JSON, "evidence": JSON,
}  # fmt: skip

ENTRIES = Table(
    "entries",
    Base.metadata,
    Column("timeline", Text, ForeignKey("timelines.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    *(Column(column.name, _TYPES[column.kind], nullable=column.empty) for column in COLUMNS),
)
"""One row an entry, in order of time by `position`; instants are seconds on the civil line."""

_HINTS = get_type_hints(Entry)


def stored(entry: Entry) -> dict[str, Any]:
    """An entry as values of the table."""
    values = {column.name: getattr(entry, column.name) for column in COLUMNS}
    for column in COLUMNS:
        if column.kind == "choice":
            values[column.name] = values[column.name].value
        elif column.kind == "texts":
            values[column.name] = list(values[column.name])
        elif column.kind == "evidence":
            values[column.name] = [{f.name: getattr(e, f.name) for f in fields(e)} for e in values[column.name]]
    return values


def entry_of(values: Any) -> Entry:
    """The entry that a row of the table holds; the inverse of `stored`."""
    given = {column.name: values[column.name] for column in COLUMNS}
    for column in COLUMNS:
        if column.kind == "choice":
            given[column.name] = _HINTS[column.name](given[column.name])
        elif column.kind == "texts":
            given[column.name] = tuple(given[column.name])
        elif column.kind == "evidence":
            given[column.name] = tuple(Evidence(**e) for e in given[column.name])
    return Entry(**given)
