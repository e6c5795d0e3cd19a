"""Databases by the scheme of their address, in one registry: how each is opened is one decorated function.

Knows addresses and drivers; knows no table.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from timeline.errors import BadOption

Open: TypeAlias = Callable[[URL], Engine]
ENGINES: dict[str, Open] = {}
"""How a database is opened, by the scheme of its address without its driver: "sqlite", "postgresql"."""
WHERE = "TIMELINE_DATABASE"


def engine(scheme: str) -> Callable[[Open], Open]:
    """Register a function URL -> Engine for addresses of this scheme."""

    def register(function: Open) -> Open:
        ENGINES[scheme] = function
        return function

    return register


def open_engine(address: str) -> Engine:
    """The engine of a database at an SQLAlchemy URL. Errors: BadOption where it is none, or of a scheme or driver that is not there."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise BadOption(address, "an SQLAlchemy URL, such as sqlite:////a/file", WHERE) from None
    scheme = url.get_backend_name()
    if scheme not in ENGINES:
        raise BadOption(scheme, "a database of one of " + ", ".join(ENGINES), WHERE)
    return ENGINES[scheme](url)


@engine("sqlite")
def sqlite(url: URL) -> Engine:
    """A file; its directory is made. Errors: BadOption where it cannot be, or where the address names no file."""
    if not url.database or url.database == ":memory:":
        raise BadOption(str(url), "a SQLite file: one in memory would not be shared by threads", WHERE)
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise BadOption(str(url), f"a file in a directory that can be made ({trouble.strerror})", WHERE) from None
    opened = create_engine(url, connect_args={"timeout": 30})
    event.listen(opened, "connect", _prepare)
    event.listen(opened, "begin", _begin)
    return opened


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late: it leaves out SELECT and CREATE
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@engine("postgresql")
def postgresql(url: URL) -> Engine:
    """A server. Errors: BadOption where the driver that the address names is not installed."""
    try:
        return create_engine(url, pool_pre_ping=True)
    except (ArgumentError, ImportError) as trouble:
        raise BadOption(url.drivername, f"a database whose driver is installed ({trouble})", WHERE) from None
