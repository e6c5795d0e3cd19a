"""Settings of a run: one table behind the command line's options, the library's arguments and the documentation.

Knows the choices and their defaults; reads no file and no environment.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any, Self

from timeline.errors import BadOption


class Prefer(Enum):
    """Which reading an underspecified date takes where the tense of its clause does not decide."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


class Domain(Enum):
    """The register of a text: what its relative dates hang on. AUTO lets the text itself choose."""

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"
    COLLOQUIAL = "colloquial"


class DateOrder(Enum):
    """How 03/04/2023 is read: month first, day first or year first; AUTO lets the dates of the text decide that can only be one of them."""

    AUTO = "auto"
    MDY = "mdy"
    DMY = "dmy"
    YMD = "ymd"


def _setting(default: Any, doc: str) -> Any:
    return field(default=default, metadata={"doc": doc})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How documents are read. Each field carries its sentence of documentation as `metadata["doc"]`."""

    language: str = _setting("en", "Language of documents that name none (BCP 47).")
    prefer: Prefer | None = _setting(None, "Where a date without its year or week goes; by default the tense of its clause decides.")
    domain: Domain = _setting(Domain.AUTO, "Register of the text: what its relative dates hang on.")
    date_order: DateOrder = _setting(DateOrder.AUTO, "How 03/04/2023 is read; by default as other dates of the text say, else month first.")
    all_events: bool = _setting(False, "Clauses without a time phrase too, dated by their context or by publication.")

    @classmethod
    def of(cls, **words: Any) -> Self:
        """Settings from plain words, as a person types them; None means the default.

        Errors: BadOption that names what is allowed.

        >>> Settings.of(prefer="past").prefer
        <Prefer.PAST: 'past'>
        """
        known = {f.name for f in fields(cls)}
        if unknown := set(words) - known:
            raise BadOption(min(unknown), "one of " + ", ".join(sorted(known)))
        enums: dict[str, type[Enum]] = {"prefer": Prefer, "domain": Domain, "date_order": DateOrder}
        given = {}
        for name, value in words.items():
            if value is None:
                continue
            if (choices := enums.get(name)) and not isinstance(value, choices):
                allowed = [c.value for c in choices]
                if value not in allowed:
                    raise BadOption(str(value), "one of " + ", ".join(allowed), name.replace("_", "-"))
                value = choices(value)
            given[name] = value
        return cls(**given)
