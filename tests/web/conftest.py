"""An app over an empty database of its own, and a client of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from web import create_app
from web.settings import WebSettings


@pytest.fixture
def make_app(tmp_path: Path) -> Iterator[Callable[..., Flask]]:
    """Make an app with these settings; its connections are given back at the end."""
    made: list[Flask] = []

    def make(**settings: Any) -> Flask:
        made.append(create_app(WebSettings(**{"database": f"sqlite:///{tmp_path}/timeline.sqlite"} | settings)))
        return made[-1]

    yield make
    for app in made:
        app.extensions["timeline-store"].close()


@pytest.fixture
def app(make_app: Callable[..., Flask]) -> Flask:
    """An app with the default settings."""
    return make_app()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A client on this machine."""
    return app.test_client()
