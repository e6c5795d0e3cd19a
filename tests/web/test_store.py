"""The store on a real database file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.entries import ARTICLE_TIMELINE, HARD, timeline_of
from timeline.errors import BadOption, NotFound
from web.migrations import migrate, versions
from web.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(f"sqlite:///{tmp_path}/new/directory/t.sqlite")
    yield opened
    opened.close()


@pytest.mark.parametrize("told", [ARTICLE_TIMELINE, timeline_of(*HARD), timeline_of()], ids=["article", "hard", "empty"])
def test_a_timeline_comes_back_as_it_was_stored(store: Store, told: object) -> None:
    id = store.add(told)  # type: ignore[arg-type]
    assert store.get(id, texts=True).timeline(store.entries(id)) == told


def test_a_timeline_with_a_key_is_stored_once_and_keeps_its_id(store: Store) -> None:
    first, other = store.add(ARTICLE_TIMELINE, key="sample"), store.add(ARTICLE_TIMELINE)
    assert store.add(timeline_of(*HARD), key="sample") == first != other
    assert store.count() == 2
    assert len(store.entries(first)) == len(HARD)


def test_deleting_takes_documents_and_entries_along(store: Store) -> None:
    id = store.add(ARTICLE_TIMELINE)
    store.delete(id)
    with store.engine.connect() as connection:
        assert [connection.exec_driver_sql(f"SELECT count(*) FROM {t}").scalar() for t in ("timelines", "documents", "entries")] == [0, 0, 0]
    with pytest.raises(NotFound, match=id):
        store.delete(id)


def test_many_threads_write_and_read_at_once(store: Store) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(5):
                assert len(store.entries(store.add(ARTICLE_TIMELINE))) == len(ARTICLE_TIMELINE.entries)
        except BaseException as failure:  # noqa: BLE001  # a thread's failure would vanish otherwise
            failures.append(failure)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.count() == 30


def test_migrating_again_changes_nothing(store: Store) -> None:
    id = store.add(ARTICLE_TIMELINE)
    assert migrate(store.engine) == versions()[-1][0]
    assert store.get(id).title == ARTICLE_TIMELINE.title


def test_versions_are_numbered_without_gaps() -> None:
    assert [number for number, _ in versions()] == list(range(1, len(versions()) + 1))


def test_a_database_of_a_newer_program_is_left_alone(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO schema_version VALUES (999)")
    with pytest.raises(BadOption, match="version 999"):
        migrate(store.engine)


@pytest.mark.parametrize(
    "address",
    ["no address", "sqlite://", "sqlite:///:memory:", "sqlite:////dev/null/t.sqlite", "sqlite:////", "oddsql://x", "mssql+pymssql://x/y",
     f"sqlite:///{__file__}"],
)  # fmt: skip
def test_an_address_that_cannot_be_used_says_what_can(address: str) -> None:
    with pytest.raises(BadOption, match="TIMELINE_DATABASE"):
        Store(address)
