"""The store: timelines by their unguessable address, in a database that web.engines opens.

Knows the tables. Reads no text and computes no timeline; what it gives back are the nouns of timeline.document.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Select, Text, and_, cast, delete, func, insert, or_, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, undefer

from timeline.algebra.instants import Instant
from timeline.document import Document, Entry, Problem, Timeline, facts
from timeline.errors import BadOption, NotFound
from web.engines import open_engine
from web.migrations import migrate
from web.tables import ENTRIES, DocumentRow, TimelineRow, entry_of, stored


@dataclass(frozen=True, slots=True)
class Summary:
    """A stored timeline from outside: `created` is UTC, the counts are of documents and entries."""

    id: str
    title: str
    created: datetime
    documents: int
    entries: int


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document, its number in the timeline (from 1), its length in code points and how its date was read, if in words."""

    number: int
    document: Document
    characters: int
    reading: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored timeline without its entries, which `Store.entries` gives in part or whole; texts only where asked for."""

    id: str
    title: str
    created: datetime
    documents: tuple[StoredDocument, ...]
    problems: tuple[Problem, ...]

    def timeline(self, entries: Iterable[Entry]) -> Timeline:
        """The timeline over these of its entries."""
        return Timeline(tuple(d.document for d in self.documents), tuple(entries), self.problems, self.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which entries: those that may lie in [`since`, `until`), have this status, are told by this document, have this id, whose
    phrase begins in this span of the document's text (where they stand in another and are only told in it too: wherever).

    An entry that is not placed lies nowhere, so either bound leaves it out.
    """

    since: Instant | None = None
    until: Instant | None = None
    status: str | None = None
    document: str | None = None
    id: str | None = None
    span: tuple[int, int] | None = None


class Store:
    """Timelines in a database; made to be shared by the threads of a process, and opened anew in each process.

    Errors: BadOption where the address is none, or the database belongs to a newer program.
    """

    def __init__(self, address: str) -> None:
        self.engine = open_engine(address)
        try:
            migrate(self.engine)
        except DBAPIError as trouble:
            raise BadOption(address, f"a database that can be opened ({trouble.orig})", "TIMELINE_DATABASE") from None

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()

    def add(self, timeline: Timeline, readings: Mapping[str, str] | None = None, key: str | None = None) -> str:
        """Store a timeline and return its id: 128 random bits in hexadecimal.

        `readings` maps document ids to how their dates were read; a timeline already stored under `key` is replaced and keeps its id.
        """
        with Session(self.engine) as session, session.begin():
            session.connection(execution_options={"writes": True})
            old = key and session.scalar(select(TimelineRow.id).where(TimelineRow.key == key))
            if old:
                session.execute(delete(TimelineRow).where(TimelineRow.id == old))
            id = old or secrets.token_hex(16)
            problems = [asdict(p) for p in timeline.problems]
            session.add(TimelineRow(id=id, title=timeline.title, created=_now(), key=key, problems=problems))
            session.flush()
            for number, d in enumerate(timeline.documents, 1):
                reading = (readings or {}).get(d.id)
                session.add(DocumentRow(timeline=id, number=number, characters=len(d.text), reading=reading, **facts(d)))
            rows = [{"timeline": id, "position": n} | stored(entry) for n, entry in enumerate(timeline.entries)]
            if rows:
                session.execute(insert(ENTRIES), rows)
        return id

    def delete(self, id: str) -> None:
        """Delete a timeline with its documents and entries. Errors: NotFound."""
        with self.engine.begin() as connection:
            if not connection.execute(delete(TimelineRow).where(TimelineRow.id == id)).rowcount:
                raise NotFound(f"no timeline has the id {id!r}")

    def prune(self, days: int) -> int:
        """Delete what is older than so many days, except what has a key, and return how many went; 0 days deletes nothing."""
        if not days:
            return 0
        with self.engine.begin() as connection:
            old = delete(TimelineRow).where(TimelineRow.created < _now() - timedelta(days=days), TimelineRow.key.is_(None))
            return connection.execute(old).rowcount

    def count(self) -> int:
        """The number of timelines."""
        with self.engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(TimelineRow)).scalar_one()

    def list(self, offset: int = 0, limit: int = 20) -> tuple[Summary, ...]:
        """Timelines from newest to oldest."""
        documents = select(func.count()).where(DocumentRow.timeline == TimelineRow.id).scalar_subquery()
        entries = select(func.count()).where(ENTRIES.c.timeline == TimelineRow.id).scalar_subquery()
        query = select(TimelineRow.id, TimelineRow.title, TimelineRow.created, documents, entries)
        with self.engine.connect() as connection:
            newest = query.order_by(TimelineRow.created.desc(), TimelineRow.id).offset(min(offset, 2**31)).limit(limit)
            return tuple(Summary(*row) for row in connection.execute(newest))

    def get(self, id: str, texts: bool = False) -> Stored:
        """A timeline without its entries; its documents have an empty text unless `texts`. Errors: NotFound."""
        with Session(self.engine) as session:
            head = session.get(TimelineRow, id)
            if head is None:
                raise NotFound(f"no timeline has the id {id!r}")
            query = select(DocumentRow).where(DocumentRow.timeline == id).order_by(DocumentRow.number)
            rows = session.scalars(query.options(undefer(DocumentRow.text)) if texts else query)
            documents = tuple(_document(row, row.text if texts else "") for row in rows)
            return Stored(id, head.title, head.created, documents, tuple(Problem(**p) for p in head.problems))

    def document(self, id: str, number: int) -> StoredDocument:
        """One document of a timeline with its text. Errors: NotFound."""
        with Session(self.engine) as session:
            row = session.get(DocumentRow, (id, number)) if number < 2**31 else None
            if row is None:
                raise NotFound(f"no timeline {id!r} with a document {number}")
            return _document(row, row.text)

    def entries(self, id: str, only: Filter = Filter(), offset: int = 0, limit: int | None = None) -> tuple[Entry, ...]:
        """Entries of a timeline in order of time; empty where there is no such timeline."""
        query = _filtered(select(ENTRIES), id, only).order_by(ENTRIES.c.position).offset(offset).limit(limit)
        with self.engine.connect() as connection:
            return tuple(entry_of(row) for row in connection.execute(query).mappings())

    def count_entries(self, id: str, only: Filter = Filter()) -> int:
        """The number of entries of a timeline."""
        with self.engine.connect() as connection:
            found: int = connection.execute(_filtered(select(func.count()).select_from(ENTRIES), id, only)).scalar_one()
            return found

    def position(self, id: str, entry: str) -> int | None:
        """Where an entry stands in its timeline, from 0, or None where it is not in it."""
        query = select(ENTRIES.c.position).where(ENTRIES.c.timeline == id, ENTRIES.c.id == entry).limit(1)
        with self.engine.connect() as connection:
            found: int | None = connection.execute(query).scalar()
            return found


def _document(row: DocumentRow, text: str) -> StoredDocument:
    known = Document(text, row.id, row.published, row.language, row.title, row.publisher, row.url)
    return StoredDocument(row.number, known, row.characters, row.reading)


def _filtered(query: Select[Any], id: str, only: Filter) -> Select[Any]:
    c = ENTRIES.c
    query = query.where(c.timeline == id)
    if only.since is not None:
        query = query.where(c.placed, or_(c.end.is_(None), c.end > only.since))
    if only.until is not None:
        query = query.where(c.placed, or_(c.start.is_(None), c.start < only.until))
    if only.document is not None:
        told = json.dumps({"document": only.document})[1:-1]
        query = query.where(or_(c.document == only.document, cast(c.evidence, Text).contains(told, autoescape=True)))
    for name in ("status", "id"):
        if (value := getattr(only, name)) is not None:
            query = query.where(c[name] == value)
    if only.span is not None:
        inside = and_(c.phrase_start_char >= only.span[0], c.phrase_start_char < only.span[1])
        query = query.where(or_(c.document != only.document, inside))
    return query


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
