"""The registry of readers: what a kind of file is called, how it is told, and what makes documents of it.

Knows no kind of file: each is a function in a module of its own, with `reader` over it. What names the kinds elsewhere (help, uploads,
the table in README) follows from READERS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from timeline.document import Document, Problem
from timeline.errors import BadDocument, TooLarge
from timeline.settings import Settings

LIMIT = 64_000_000
"""The most bytes that one document may have: a text file, a page, a line of JSON Lines."""

PEEKED = 4096
"""How many bytes of a file are looked at to tell its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the caller knows of a document. A line's own words go before it; what a page's metadata tell comes after."""

    id: str = ""
    published: str | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its bytes, what it is called in messages, and what is known and wanted of its documents."""

    stream: IO[bytes]
    name: str
    settings: Settings
    known: Known

    def content(self) -> bytes:
        """All its bytes. Errors: TooLarge above LIMIT."""
        data = self.stream.read(LIMIT + 1)
        if len(data) > LIMIT:
            raise TooLarge(f"more than {LIMIT} bytes", f"a document of at most {LIMIT // 1_000_000} MB", self.name)
        return data


Item = tuple[Document, Settings] | Problem
"""What a reader gives: a document with the settings it wants, or the trouble that it has."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A kind of file: its name, what people call it, the suffixes of its files (the usual one first), and what reads it.

    `begins` tells it by the first bytes, where they tell. `single` says that a file is one document, named after the file. `sent_as`
    is the field of a request that takes its text ("text", "html"), or None where a file is no text or holds many documents.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Source], Iterator[Item]]
    begins: Callable[[bytes], Any] | None = None
    single: bool = True
    sent_as: str | None = None


READERS: dict[str, Reader] = {}
"""The readers by name."""


def reader(
    name: str, title: str, *suffixes: str, begins: Callable[[bytes], Any] | None = None, single: bool = True, sent_as: str | None = None
) -> Callable[[Callable[[Source], Iterator[Item]]], Callable[[Source], Iterator[Item]]]:
    """Enter a function in READERS."""

    def enter(read: Callable[[Source], Iterator[Item]]) -> Callable[[Source], Iterator[Item]]:
        READERS[name] = Reader(name, title, suffixes, read, begins, single, sent_as)
        return read

    return enter


def plain_document(text: str, known: Known, where: str) -> Document:
    """A text as it is. Errors: BadDocument where there is none."""
    if not text.strip():
        raise BadDocument("no text" if text else "an empty text", readable(), where)
    return Document(text, known.id, known.published, known.language, known.title, known.publisher, known.url)


def kinds() -> str:
    """What can be read, in words: "text, Markdown, HTML or JSON Lines"."""
    *titles, last = (one.title for one in READERS.values())
    return f"{', '.join(titles)} or {last}"


def readable() -> str:
    """What is allowed where something cannot be read."""
    return f"{kinds()}, in UTF-8"


def by_suffix(name: str | Path) -> Reader | None:
    """The reader that files with such a name are for, or None."""
    suffix = Path(name).suffix.lower()
    return next((one for one in READERS.values() if suffix in one.suffixes), None)


def kind_of(name: str | Path, head: bytes) -> Reader:
    """The reader of a file: by how its name ends, else by its first bytes, else that of plain text.

    >>> kind_of("a.htm", b"").name, kind_of("-", b'{"text": "one"}').name, kind_of("-", b"It opened.").name
    ('html', 'jsonl', 'text')
    """
    if named := by_suffix(name):
        return named
    head = head[:PEEKED].removeprefix(b"\xef\xbb\xbf")
    return next((one for one in READERS.values() if one.begins and one.begins(head)), READERS["text"])
