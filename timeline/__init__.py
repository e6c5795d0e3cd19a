"""From text to a timeline: what happened when, who says so, and how sure that is.

    >>> import timeline
    >>> told = timeline.extract("The bridge opened in May 2018.", published="2023-04-12")
    >>> [(e.edtf, e.event) for e in told.entries]
    [('2018-05', 'The bridge opened in May 2018.')]

The names below are the public ones; everything is imported when it is first used, so that a start is quick.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.digest.digest import digest as digest
    from timeline.document import COLUMNS as COLUMNS
    from timeline.document import Document as Document
    from timeline.document import Entry as Entry
    from timeline.document import Mention as Mention
    from timeline.document import Problem as Problem
    from timeline.document import Timeline as Timeline
    from timeline.errors import BadInput as BadInput
    from timeline.errors import TimelineError as TimelineError
    from timeline.extract import extract as extract
    from timeline.extract import tag as tag
    from timeline.merging.reconstruct import merge as merge
    from timeline.settings import Settings as Settings
    from timeline.sources.readers import read as read

_HOMES = {
    "COLUMNS": "document", "Document": "document", "Entry": "document", "Mention": "document", "Problem": "document",
    "Timeline": "document", "BadInput": "errors", "TimelineError": "errors", "digest": "digest.digest", "extract": "extract",
    "merge": "merging.reconstruct", "read": "sources.readers", "Settings": "settings", "tag": "extract",
}  # fmt: skip
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    return getattr(import_module(f"timeline.{_HOMES[name]}"), name)


class _Package(ModuleType):
    def __setattr__(self, name: str, value: object) -> None:
        # Importing the submodule timeline.extract would put it in the place of the function timeline.extract.
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
