"""One table of settings behind environment and documentation."""

from __future__ import annotations

from dataclasses import fields

import pytest

from timeline.errors import BadOption
from web.settings import WebSettings, documented


def test_every_setting_is_read_from_its_variable_and_documented() -> None:
    names = {f"TIMELINE_{f.name.upper()}" for f in fields(WebSettings)}
    assert {row[0] for row in documented()} == names
    assert all(all(row[i] for i in (0, 2, 3)) for row in documented())
    given = {n: "sqlite:////x" if n == "TIMELINE_DATABASE" else "on" if n == "TIMELINE_LIST_TIMELINES" else "2048" for n in names}
    read = WebSettings.from_environment(given)
    assert all(getattr(read, f.name) != getattr(WebSettings(database="y"), f.name) for f in fields(WebSettings))


def test_an_empty_variable_counts_as_absent() -> None:
    assert WebSettings.from_environment({"TIMELINE_PAGE_SIZE": " "}).page_size == WebSettings(database="x").page_size


def test_origins_are_a_list_with_commas() -> None:
    assert WebSettings.from_environment({"TIMELINE_CORS_ORIGINS": "https://a.example/, https://b.example"}).cors_origins == (
        "https://a.example", "https://b.example",
    )  # fmt: skip


@pytest.mark.parametrize("name, value", [("PAGE_SIZE", "0"), ("PAGE_SIZE", "many"), ("LIST_TIMELINES", "maybe"), ("KEEP_DAYS", "-1"), ("PROXIES", "²")])
def test_a_bad_value_names_its_variable_and_what_is_allowed(name: str, value: str) -> None:
    with pytest.raises(BadOption, match=f"TIMELINE_{name}: given '{value}', expected "):
        WebSettings.from_environment({f"TIMELINE_{name}": value})


def test_the_embedded_database_stands_in_the_users_data_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert WebSettings.from_environment({}).database == f"sqlite:///{tmp_path}/timeline/timeline.sqlite"


def test_without_a_home_the_embedded_database_stands_in_var(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.chdir(str(tmp_path))
    assert WebSettings.from_environment({}).database == f"sqlite:///{tmp_path}/var/timeline/timeline.sqlite"
