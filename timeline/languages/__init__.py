"""The languages that can be read, by code: each a value, the grammar of its times and what its other words do. One folder a language."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from timeline.document import Document
from timeline.errors import BadOption
from timeline.grammar.reader import Reader
from timeline.languages.prose import Prose
from timeline.settings import DateOrder

LANGUAGES = ("en",)
"""Codes (BCP 47, first subtag) of the languages with a grammar of their own."""


class Language(NamedTuple):
    """A language: how its phrases of time are read, and what the words around them do. It is handed to whoever needs it."""

    time: Reader
    prose: Prose


@lru_cache(maxsize=8)
def language(code: str, order: DateOrder = DateOrder.MDY) -> Language:
    """The language of a BCP 47 code ("en", "en-GB"), reading 03/04/2023 in the given order; AUTO is month first here.

    Errors: BadOption where there is no grammar for it; it names those there are.
    """
    if code.replace("_", "-").split("-")[0].lower() not in LANGUAGES:
        raise BadOption(code, "one of " + ", ".join(LANGUAGES), "language")
    from timeline.languages.en.prose import PROSE
    from timeline.languages.en.time import english

    return Language(english((DateOrder.MDY if order is DateOrder.AUTO else order).value), PROSE)


def prose_of(document: Document | None) -> Prose:
    """The prose of a document's language; of the first one where nobody says, or it has no grammar of its own."""
    try:
        return language((document.language if document else None) or LANGUAGES[0]).prose
    except BadOption:
        return language(LANGUAGES[0]).prose
