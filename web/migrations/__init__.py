"""The versions of the stored schema, in order, and the step from whatever a database has to the newest.

A version is a file NNNN_what.sql beside this module, in SQL that SQLite and PostgreSQL both run; it is never changed once it has
been released. The table `schema_version` holds the number of the last one that ran. Alembic would bring autogeneration and
branches; three tables that only ever gain columns need neither.
"""

from __future__ import annotations

from importlib.resources import files

from sqlalchemy import Engine, text

from timeline.errors import BadOption


def versions() -> tuple[tuple[int, str], ...]:
    """Every version as (number, SQL), ascending from 1 without gaps."""
    found = sorted((f.name, f.read_text(encoding="utf-8")) for f in files(__package__).iterdir() if f.name.endswith(".sql"))
    return tuple((int(name.split("_")[0]), sql) for name, sql in found)


def migrate(engine: Engine) -> int:
    """Bring a database to the newest version and return its number; nothing happens where it is there already.

    All or nothing, and safe where several processes start at once: the first one takes the lock, the others find the work done.
    Errors: BadOption where the database is newer than this program.
    """
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(text("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"))
        if engine.dialect.name == "postgresql":
            connection.execute(text("LOCK TABLE schema_version"))
        have = connection.execute(text("SELECT max(version) FROM schema_version")).scalar() or 0
        steps = versions()
        if have > steps[-1][0]:
            raise BadOption(f"a database of version {have}", f"version {steps[-1][0]} or older: it belongs to a newer program", "database")
        for number, sql in steps:
            if number > have:
                for statement in filter(str.strip, sql.split(";")):
                    connection.execute(text(statement))
                connection.execute(text("INSERT INTO schema_version VALUES (:n)"), {"n": number})
        return steps[-1][0]
