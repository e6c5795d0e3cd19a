"""The languages that can be read, by code. One file a language, tables only."""

from __future__ import annotations

from functools import lru_cache

from timeline.errors import BadOption
from timeline.grammar.language import Language
from timeline.settings import DateOrder

LANGUAGES = ("en",)
"""Codes (BCP 47, first subtag) of the languages with a grammar of their own."""


@lru_cache(maxsize=8)
def language(code: str, order: DateOrder = DateOrder.MDY) -> Language:
    """The language of a BCP 47 code ("en", "en-GB"), reading 03/04/2023 in the given order.

    Errors: BadOption where there is no grammar for it; it names those there are.
    """
    if code.replace("_", "-").split("-")[0].lower() not in LANGUAGES:
        raise BadOption(code, "one of " + ", ".join(LANGUAGES), "language")
    from timeline.languages.en.time import english

    return english(order.value)
