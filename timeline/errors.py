"""The tree of errors: what a caller can do wrong. The text's own troubles are no errors but `Problem` values.

    TimelineError
    ├── BadInput             something was given that cannot be used; says what was given and what is allowed
    │   ├── BadDate          a publication date or a bound that is no date
    │   ├── BadDocument      a document without readable text: empty, binary, wrong encoding, HTML without text
    │   ├── TooLarge         more than the stated limit
    │   └── BadOption        an option, format, chart or language that does not exist
    ├── NotFound             a timeline (or another stored thing) that is not there
    └── NotInstalled         a part that needs an extra that is not installed; says which

This module knows no other module of the package.
"""

from __future__ import annotations


class TimelineError(Exception):
    """Anything that this package raises on purpose."""


class BadInput(TimelineError, ValueError):
    """Something was given that cannot be used.

    `given` is what came in (shortened to 80 characters), `allowed` what would have been right, `where` the place
    (a file, a line, a field) or an empty string. `str()` reads: "<where>: given <given>, expected <allowed>".
    """

    def __init__(self, given: object, allowed: str, where: str = "") -> None:
        text = given if isinstance(given, str) else repr(given)
        self.given = text if len(text) <= 80 else text[:79] + "…"
        self.allowed = allowed
        self.where = where
        super().__init__(f"{where + ': ' if where else ''}given {self.given!r}, expected {allowed}")


class BadDate(BadInput):
    """A publication date or a bound that is no date."""


class BadDocument(BadInput):
    """A document without readable text."""


class TooLarge(BadInput):
    """More was given than the stated limit."""


class BadOption(BadInput):
    """An option, format, chart or language that does not exist."""


class NotFound(TimelineError, LookupError):
    """A stored thing that is not there."""


class NotInstalled(TimelineError, ImportError):
    """A part that needs an extra which is not installed."""

    def __init__(self, part: str, extra: str) -> None:
        self.part, self.extra = part, extra
        super().__init__(f"{part} needs an extra: pip install 'timeline[{extra}]'")
