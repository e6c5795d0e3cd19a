"""Settings of the server: one table behind the environment variables, their checks and their documentation.

Knows names, defaults and limits; opens nothing. What concerns the reading of a text is in timeline.settings instead.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self

from timeline.errors import BadOption

PREFIX = "TIMELINE_"


def default_database() -> str:
    """The address of the embedded database: a SQLite file in the user's data directory (XDG), else in ./var."""
    base = Path(os.environ.get("XDG_DATA_HOME") or os.environ.get("HOME", "") + "/.local/share")
    home = base if base.is_absolute() and _can_write(base) else Path("var").absolute()
    return f"sqlite:///{home / 'timeline' / 'timeline.sqlite'}"


def _can_write(path: Path) -> bool:
    nearest = next(p for p in (path, *path.parents) if p.exists())
    return os.access(nearest, os.W_OK)


def _setting(default: Any, doc: str, allowed: str, **bounds: Any) -> Any:
    metadata = {"doc": doc, "allowed": allowed, **bounds}
    return field(default_factory=default, metadata=metadata) if callable(default) else field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """How the server runs. Each field is read from the variable TIMELINE_<FIELD>; see `documented`."""

    database: str = _setting(default_database, "Where the database is; a directory is made.", "an SQLAlchemy URL")
    max_request_bytes: int = _setting(64 * 2**20, "A larger request is answered 413.", "a number of bytes", least=1024)
    max_characters: int = _setting(25_000_000, "Characters of a timeline together; more is answered 413.", "a number", least=1)
    max_documents: int = _setting(1000, "Documents of one timeline; more is answered 413.", "a number", least=1)
    page_size: int = _setting(20, "Timelines on a page of a list.", "a number", least=1)
    max_page_size: int = _setting(100, "The most that a request may ask for as page_size.", "a number", least=1)
    entries_per_page: int = _setting(100, "Entries that the page of a timeline lists at once.", "a number", least=1)
    chart_entries: int = _setting(2000, "Entries that a chart draws; of more, the first.", "a number", least=1)
    source_characters: int = _setting(40_000, "Characters of a document that the page shows around an entry.", "a number", least=200)
    keep_days: int = _setting(0, "A timeline older than this is deleted; 0 keeps it for ever.", "a number of days", least=0)
    list_timelines: str = _setting(
        "auto",
        "Whether timelines are listed, or known only to who has their address. auto: to the machine the server runs on alone, and not"
        " through a proxy that says so.",
        "auto, on or off",
        choices=("auto", "on", "off"),
    )
    cors_origins: tuple[str, ...] = _setting((), "Origins whose pages may use /api, or *.", "origins, with commas between")
    proxies: int = _setting(0, "Reverse proxies in front whose X-Forwarded headers are believed.", "a number", least=0)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Self:
        """Settings from variables such as TIMELINE_DATABASE; an empty one counts as absent.

        Errors: BadOption that names the variable and what is allowed.

        >>> WebSettings.from_environment({"TIMELINE_PAGE_SIZE": "50"}).page_size
        50
        """
        given = os.environ if environment is None else environment
        return cls(**{f.name: _read(f.name, text, f) for f in fields(cls) if (text := given.get(PREFIX + f.name.upper(), "").strip())})


def _read(name: str, text: str, setting: Any) -> Any:
    allowed, where = setting.metadata["allowed"], PREFIX + name.upper()
    least, choices = setting.metadata.get("least"), setting.metadata.get("choices")
    if least is not None:
        if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text) >= least):
            raise BadOption(text, f"{allowed}, {least} or more", where)
        return int(text)
    if choices and text not in choices:
        raise BadOption(text, allowed, where)
    return tuple(part.strip().rstrip("/") for part in text.split(",") if part.strip()) if name == "cors_origins" else text


def documented() -> tuple[tuple[str, str, str, str], ...]:
    """Every setting as (variable, default, what is allowed, what it does), in order: what the documentation prints."""
    shown = WebSettings(database="sqlite file in the user's data directory, else in ./var")
    values = {f.name: ",".join(v) if isinstance(v := getattr(shown, f.name), tuple) else str(v) for f in fields(WebSettings)}
    return tuple((PREFIX + f.name.upper(), values[f.name], f.metadata["allowed"], f.metadata["doc"]) for f in fields(WebSettings))
