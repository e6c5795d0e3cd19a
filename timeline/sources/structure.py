"""The structure of a text: its blocks, and the marks that are no part of what it says.

Knows when a text is Markdown and when it is plain, and asks the reader of either. Text is never rewritten: blocks and marks are
offsets into it. Knows no file and no language.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum

from timeline.document import Block, BlockKind, Document
from timeline.sources.marks import mark_inline
from timeline.sources.pieces import Found, blocks_of
from timeline.sources.plain import plain
from timeline.sources.wrapping import just_words

_SIGNS = (
    ("# ", re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE)),
    ("](", re.compile(r"\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}[ )]")),
    ("**", re.compile(r"\*\*[^\s*][^*\n]{0,200}\*\*")),
    ("```", re.compile(r"^ {0,3}```", re.MULTILINE)),
    ("|", re.compile(r"^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*\r?$", re.MULTILINE)),
    ("__", re.compile(r"(?<!\w)__[^\s_][^_\n]{0,200}__(?!\w)")),
)


def is_markdown(text: str) -> bool:
    """Whether a text is Markdown, by signs that a plain text has no use for: "# ", links, strong words, fences, tables.

    >>> is_markdown("# Report\\n\\nAll went well."), is_markdown("- one\\n- two")
    (True, False)
    """
    return any(sign in text and pattern.search(text) for sign, pattern in _SIGNS)


class Markup(Enum):
    """How a text shows its structure; by default it is looked at."""

    LOOK = "look"
    PLAIN = "plain"
    MARKDOWN = "markdown"


def structured(document: Document, markup: Markup = Markup.LOOK) -> Document:
    """The document with its blocks and marks, found in its text where it has none.

    >>> found = structured(Document("Minutes\\n\\n- The bridge opens in May."))
    >>> [(block.kind.value, block.level, block.parent) for block in found.blocks], found.marks
    ([('title', 1, None), ('item', 1, 0)], ((9, 10),))
    """
    if document.blocks or not document.text:
        return document
    if (only := _one_paragraph(document.text)) is not None:
        return replace(document, blocks=(only,))
    blocks, marks = blocks_of(read_structure(document.text, markup))
    return replace(document, blocks=blocks, marks=marks)


def _one_paragraph(text: str) -> Block | None:
    """The only block of a short note in one line with no sign of any structure, which is what most notes are."""
    line = text.strip()
    if len(line) > 1000 or not line[:1].isalpha() or "\n" in line or "\r" in line or not text.isascii():
        return None
    if line[1:2] in ".) " or not just_words(line) or "[" in line or "<" in line or "**" in line or "__" in line or "`" in line:
        return None
    start = text.index(line)
    return Block(BlockKind.PARAGRAPH, start, start + len(line))


def read_structure(text: str, markup: Markup = Markup.LOOK) -> Found:
    """The pieces and marks of a text, Markdown or plain."""
    if markup is Markup.MARKDOWN or markup is Markup.LOOK and is_markdown(text):
        from timeline.sources.markdown import markdown

        return markdown(text)
    found = plain(text)
    mark_inline(found)
    return found


def legible(document: Document) -> str:
    """The text of a document with its marks as blanks: what is said, at the same offsets.

    >>> legible(structured(Document("It **fell** on *Friday*.[4] See [this](2023-05-04-page.md).")))
    'It   fell   on  Friday .    See  this                     .'
    """
    if not document.marks:
        return document.text
    kept, at = [], 0
    for start, end in document.marks:
        kept += [document.text[at:start], " " * (end - start)]
        at = end
    return "".join([*kept, document.text[at:]])


def borders(document: Document) -> tuple[int, ...]:
    """Where each block starts, in order: nothing that is read goes over such an offset.

    >>> borders(structured(Document("Minutes\\n\\n- The bridge opens in May.")))
    (0, 9)
    """
    return tuple(block.start_char for block in document.blocks)
