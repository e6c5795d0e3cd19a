"""One document at a time: what fails in one of many becomes a problem that names it, and takes no other with it.

Knows errors and how they are told; knows nothing of what is attempted. The only place where an error that nobody expected is caught:
it is logged with its traceback ("timeline" in logging) and told in a sentence. Where TIMELINE_RAISE is set in the environment it is
raised instead, for those who look for the fault.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb
from typing import TypeVar

from timeline.document import Problem
from timeline.errors import TimelineError

Made = TypeVar("Made")
RAISE = "TIMELINE_RAISE"
"""The environment variable by which what nobody expected raises."""


def attempt(make: Callable[[], Made], document: str) -> Made | Problem:
    """What a function makes of the document of this id; where it fails, the problem that says why.

    Errors: MemoryError, which concerns every document; anything but a TimelineError where TIMELINE_RAISE is set.

    >>> from timeline.errors import BadOption
    >>> def refuse() -> None: raise BadOption("tlh", "one of en", "language")
    >>> attempt(refuse, "a.txt").message
    "language: given 'tlh', expected one of en"
    """
    try:
        return make()
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever it is, the other documents are read
        return Problem(document, trouble(error, document))


def trouble(error: Exception, document: str) -> str:
    """What is said of an error that a document or a file met: its own words, or, where nobody expected it, what and where it was.

    Errors: the error itself, where nobody expected it and TIMELINE_RAISE is set.
    """
    if isinstance(error, TimelineError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or document}: {error.strerror}"
    if os.environ.get(RAISE):
        raise error
    _log(error, document)
    frames = extract_tb(error.__traceback__)
    place = f", at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    words = " ".join(str(error).split())[:200]
    return f"could not be read, by a fault of this program: {type(error).__name__}{': ' + words if words else ''}{place}"


def _log(error: Exception, document: str) -> None:
    import logging

    logger = logging.getLogger("timeline")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())  # a library prints nothing of its own accord
    logger.error("document %r could not be read", document, exc_info=error)
