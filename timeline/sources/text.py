"""Plain text and Markdown files to documents.

Knows that a text stays as it is, so that offsets hold. Knows nothing of time: a publication date comes from the caller alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.document import Document, Problem
from timeline.sources.encodings import decode
from timeline.sources.registry import Item, Source, plain_document, reader
from timeline.sources.structure import Markup, structured


@reader("text", "text", ".txt", ".text", sent_as="text")
def text(source: Source) -> Iterator[Item]:
    """A file of plain text; its structure is looked for when it is asked for, since it may be Markdown after all."""
    yield from told(source, *_document(source))


@reader("markdown", "Markdown", ".md", ".markdown", sent_as="text")
def markdown(source: Source) -> Iterator[Item]:
    """A file of Markdown, with its blocks."""
    document, guessed = _document(source)
    yield from told(source, structured(document, Markup.MARKDOWN), guessed)


def _document(source: Source) -> tuple[Document, str | None]:
    found, guessed = decode(source.content(), source.name)
    return plain_document(found, source.known, source.name), guessed


def told(source: Source, document: Document, guessed: str | None) -> Iterator[Item]:
    """The only document of a file, after the Problem that its encoding had to be guessed where it had."""
    if guessed:
        yield Problem(document.id, f"{source.name}: not in UTF-8; read as {guessed}, which is a guess")
    yield document, source.settings
