"""Files to documents, out of a file or standard input: whatever READERS names.

Knows nothing of time: a publication date comes from the caller, from a JSON line or from a page's metadata, never from the text and
never from a clock. Text stays as it is, so that offsets hold; a lone surrogate, which no UTF-8 file can hold, becomes U+FFFD, one code
point for one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from timeline.document import Document, Problem
from timeline.errors import BadDocument
from timeline.settings import Settings
from timeline.sources.encodings import decode as decode
from timeline.sources.jsonlines import records as records
from timeline.sources.page import page as page
from timeline.sources.registry import PEEKED, Item, Source, readable
from timeline.sources.registry import READERS as READERS
from timeline.sources.registry import Known as Known
from timeline.sources.registry import by_suffix as by_suffix
from timeline.sources.registry import kind_of as kind_of
from timeline.sources.registry import kinds as kinds
from timeline.sources.structure import legible, structured
from timeline.sources.text import markdown as markdown
from timeline.sources.text import text as text


def read(
    source: str | Path,
    *,
    published: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Iterator[Document | Problem]:
    """The documents of a file, in order; "-" is standard input. A line that cannot be read is a Problem that names it.

    The words given (`published` as ISO 8601) hold where a line does not say, and go before a page's metadata. The kind is told
    by the name, else by how the content begins (see READERS). JSON Lines are streamed. A document's id is the
    line's "id", else the file's name, else a hash of the text.

    Errors: BadDocument where the file is empty, binary, in an unknown encoding or a page without text; TooLarge above LIMIT;
    BadDate; OSError.
    """
    known = Known(published=published, title=title, publisher=publisher, url=url, language=language)
    for item in read_each(source, Settings(), known):
        yield item if isinstance(item, Problem) else item[0]


def read_each(source: str | Path, settings: Settings, known: Known = Known()) -> Iterator[Item]:
    """As `read`, each document with the settings it wants: a line of JSON Lines may carry "prefer"."""
    name = "standard input" if str(source) == "-" else str(source)
    with _opened(source) as stream:
        kind = kind_of(source, stream.peek(PEEKED))
        facts = known if known.id or name == "standard input" or not kind.single else replace(known, id=Path(source).name)
        yield from kind.read(Source(stream, name, settings, facts))


@contextmanager
def _opened(source: str | Path) -> Iterator[Any]:
    if str(source) == "-":
        if sys.stdin is None:  # what Python makes of a closed one
            raise BadDocument("no standard input", readable())
        yield sys.stdin.buffer
        return
    with Path(source).open("rb") as stream:
        yield stream


def heading(document: Document) -> str:
    """What a document is called: its title, else its first line without the marks in it, at most 90 characters.

    >>> heading(Document("# The **bridge**\\n\\nIt opened in 2018."))
    'The bridge'
    """
    said = legible(structured(document)) if not document.title else ""
    line = document.title or next((" ".join(line.split()) for line in said.splitlines() if line.strip()), "")
    return line if len(line) <= 90 else line[:89].rsplit(" ", 1)[0] + "…"
