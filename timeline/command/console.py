"""The console: what is said on standard error, beside what a command writes.

Knows messages and how far reading has come; knows no command. Imports `rich` only where a bar is drawn.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable


def say(message: str) -> None:
    """A line on standard error, under the name of the command."""
    print(f"timeline: {message}", file=sys.stderr)


def progress(files: list[str]) -> Iterable[str]:
    """The files one by one; in a terminal, of several, with a bar that shows how far they are read."""
    if len(files) < 2 or not sys.stderr.isatty():
        return files
    from rich.console import Console
    from rich.progress import track

    return track(files, "Reading", console=Console(stderr=True), transient=True)
