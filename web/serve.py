"""Serving: the app under gunicorn on one address, with a sample timeline in the store where one is asked for.

Knows gunicorn's application interface. The app itself knows nothing of it and runs under any WSGI server.
"""

from __future__ import annotations

import socket
import sys
from dataclasses import replace
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from typing import Any

from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]

from timeline.errors import BadOption
from web import create_app
from web.intake import load_sample
from web.settings import WebSettings
from web.store import Store


def serve(
    host: str = "127.0.0.1",
    port: int = 8000,
    workers: int = 2,
    sample: str | Path | None = None,
    published: str | None = None,
    settings: WebSettings | None = None,
) -> None:
    """Serve until interrupted, and print the address once the server listens; port 0 takes any free one.

    `sample` is a text or HTML file whose timeline stands in the store when the server starts, read as published on `published`
    (ISO 8601 or a date in words); it is stored once, however often the server starts. `settings` default to the environment.
    Errors: BadOption where the address cannot be had, BadInput where the sample cannot be read.
    """
    settings = settings or WebSettings.from_environment()
    if settings.list_timelines == "auto" and not is_loopback(host):
        settings = replace(settings, list_timelines="off")
    _must_be_free(host, port)
    path = ""
    store = Store(settings.database)
    try:
        if sample is not None:
            path = f"/timelines/{load_sample(store, Path(sample), published)}"
    finally:
        store.close()
    _Server(settings, host, port, workers, path).run()


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches a host: localhost, 127.0.0.0/8 or ::1.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _must_be_free(host: str, port: int) -> None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except (OSError, OverflowError) as trouble:
        raise BadOption(f"{host}:{port}", f"an address that is free ({getattr(trouble, 'strerror', None) or trouble})", "address") from None


def _warm(_: Any) -> None:
    """Import what a chart needs beside the first requests, so that the first chart does not wait for it."""
    Thread(target=import_module, args=("timeline.showing.chronology",), daemon=True).start()


class _Server(BaseApplication):  # type: ignore[misc]  # gunicorn is untyped
    def __init__(self, settings: WebSettings, host: str, port: int, workers: int, path: str) -> None:
        self.settings, self.path = settings, path
        bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        # Threads keep /health and pages answering while a long text is read; their worker also reports in while it works.
        self.options = {"bind": bind, "workers": workers, "worker_class": "gthread", "threads": 4, "timeout": 120, "loglevel": "warning"}
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            self.cfg.set(name, value)
        self.cfg.set("when_ready", self._announce)
        self.cfg.set("post_worker_init", _warm)
        self.cfg.set("control_socket_disable", True)

    def load(self) -> Any:
        return create_app(self.settings)

    def _announce(self, server: Any) -> None:
        host, port = server.LISTENERS[0].sock.getsockname()[:2]
        address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        print(f"timeline serves on {address}{self.path}   (stop with Ctrl+C)", flush=True, file=sys.stdout)
