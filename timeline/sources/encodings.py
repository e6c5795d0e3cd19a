"""Bytes to text: byte order marks, UTF-8, what a page declares, and a guess that is told.

Knows encodings. Knows no kind of file.
"""

from __future__ import annotations

import re

from timeline.errors import BadDocument
from timeline.sources.registry import readable

_MARKS = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding=["']([\w.:-]{1,40})""", re.IGNORECASE
)
_WESTERN = frozenset("Danish Dutch English Finnish French German Italian Norwegian Portuguese Spanish Swedish".split())


def decode(data: bytes, where: str = "", *, page: bool = False) -> tuple[str, str | None]:
    """The text of some bytes, and the encoding where it had to be guessed.

    A byte order mark, then UTF-8, then what a `page` declares, then a guess that is taken only where its words fit a language.

    Errors: BadDocument where the bytes are no text, or in an encoding that cannot be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, where), None
    if b"\0" in data:
        raise BadDocument("binary data (a NUL byte)", readable(), where)
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        pass
    if page and (found := _DECLARED.search(data[:4096])):
        name = (found[1] or found[2]).decode("ascii").lower()
        return _strictly(data, "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name, where), None
    return _guessed(data, where)


def _strictly(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError):
        raise BadDocument(f"bytes that are no {encoding}", readable(), where) from None


def _guessed(data: bytes, where: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data))
    best = matches[0] if matches else None
    if best is None:
        raise BadDocument("binary data, or text in an unknown encoding", readable(), where)
    if best.coherence < 0.2 or best.chaos > 0.2:
        raise BadDocument("text in an encoding that cannot be told", readable(), where)
    for match in matches:  # of equals the commonest, where the words are those of a language it is used for
        if match.encoding == "cp1252" and match.language in _WESTERN and (match.chaos, match.coherence) == (best.chaos, best.coherence):
            best = match
    return str(best), best.encoding
