"""HTML pages to documents: the main text of a page, its structure, and what its metadata tell.

Knows what trafilatura makes of a page. A date in the text of a page is no publication date; one in its metadata is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline.document import Document
from timeline.errors import BadDocument
from timeline.sources.encodings import decode
from timeline.sources.pieces import blocks_of
from timeline.sources.registry import Item, Known, Source, reader
from timeline.sources.text import told
from timeline.sources.tree import tree_pieces
from timeline.wording import well_formed

_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|!--|\?xml|html|head|body|article|main|section|div|p|h1|meta|title)\b", re.IGNORECASE)


@reader("html", "HTML", ".html", ".htm", ".xhtml", begins=_PAGE.match, sent_as="html")
def html(source: Source) -> Iterator[Item]:
    """A file that holds a page."""
    text, guessed = decode(source.content(), source.name, page=True)
    yield from told(source, page(text, source.known, source.name), guessed)


def page(html: str, known: Known = Known(), where: str = "") -> Document:
    """The main text of an HTML page as a document, with the date, title, publisher, address and language its metadata give.

    Errors: BadDocument where the page has no text.
    """
    import logging

    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what a page lacks is said below, once
    dates = {"original_date": True, "extensive_search": False, "min_date": "1500-01-01"}
    try:
        found = bare_extraction(_mended(html), url=known.url, include_comments=False, with_metadata=True, date_extraction_params=dates)
    except (LxmlError, ValueError, RecursionError):
        found = None
    facts: dict[str, Any] = found.as_dict() if found is not None and not isinstance(found, dict) else {}
    text = well_formed(facts.get("text") or "")
    if not text.strip():
        raise BadDocument("a page without text", "HTML with text in it", where)
    blocks, marks = blocks_of(tree_pieces(text, facts.get("body")))
    return Document(
        text,
        known.id,
        published=known.published or facts.get("date") or None,
        language=known.language or facts.get("language") or _language(html),
        title=known.title or facts.get("title") or None,
        publisher=known.publisher or facts.get("sitename") or None,
        url=known.url or facts.get("url") or None,
        blocks=blocks,
        marks=marks,
    )


_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})", re.IGNORECASE)


def _language(html: str) -> str | None:
    found = _LANGUAGE.search(html[:20_000])
    return found[1] if found else None


_ROOT = re.compile(r"<(?:html|body)\b", re.IGNORECASE)


def _mended(html: str) -> str:
    """A page that the parser takes: a piece of one gets a body around it, a character that XML has no place for goes."""
    html = well_formed(html).replace("\0", "\ufffd")
    return html if _ROOT.search(html) else f"<html><body>{html}</body></html>"
