"""Openings: what the beginning of a line says it is, in any language: an item, a stamp, a message, a quotation.

Knows bullets, numbering, clock times and dates by their shape, the heads of mails, chats and logs. Knows no words: "March 3: ..." is
a capital and a number before a colon. Every pattern is bounded and looks at the beginning of a line alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.document import BlockKind

_BULLET = re.compile(
    r"[ \t]*(?P<mark>[-*+•–—·▪◦‣●○■□➢✓o](?:[ \t]+\[[ xX]\])?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \t]+(?=\S)"
)
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?:[ \u202f]?[AaPp]\.?[Mm]\b\.?)?(?:[ ]?(?:[A-Z]{3,4}|Z|[+-]\d{2}:?\d{2})\b)?"
_DAY = r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})"
_TIMED = re.compile(
    rf"[ \t]*(?:\*\*|__)?(?:{_DAY}(?:T|,?[ ]))?(?:{_CLOCK})(?:[ ]?(?:-|–|—|/)[ ]?{_CLOCK})?(?:[ ]\([^()\n]{{1,40}}\))?(?:\*\*|__)?"
    r"(?P<gap>[ \t]*[:|][ \t]*|[ \t]+[-–—][ \t]+|[ \t]+)(?=[^\s])"
)
_DATED = re.compile(
    rf"[ \t]*(?:\*\*|__)?(?P<label>{_DAY}|[^\W_][^\s:|*]{{0,14}}(?:[ ][^\s:|*]{{1,14}}){{0,5}}?)(?:,?[ ]{_CLOCK})?(?:\*\*|__)?"
    r"(?:[ \t]?:(?:\*\*|__)?[ \t]+|[ \t]+[-–—|][ \t]+|\t)(?=\S)"
)
_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_YEAR = re.compile(
    rf"{_DAY}|(?<![\d.,])[12]\d{{3}}s?(?![\d%])|\b{_CAPITAL}[^\W\d_]{{1,12}}\.? \d{{1,2}}\b|\b\d{{1,2}}\.? {_CAPITAL}[^\W\d_]{{2}}"
)
_FIELD = re.compile(r"[ \t]*(?:\*\*|__)?[^\W\d_a-zß-ÿ][\w-]{0,15}(?: [\w-]{1,15}){0,2}:(?:\*\*|__)?[ \t]+\S")
_STAMP = rf"(?:{_DAY}(?:T|,?[ ]){_CLOCK}|{_CLOCK})"
_CHAT = re.compile(
    rf"\u200e?(?:\[{_STAMP}\][ ]?|{_DAY},?[ ]{_CLOCK}[ ][-–][ ])"
    r"(?:<(?P<nick>[^<>\n]{1,40})>|(?P<author>[^\W\d_][^:\n<>]{0,39}):)(?:[ \t]|$)"
    rf"|{_CLOCK}[ ]<(?P<talker>[^<>\n]{{1,40}})>(?:[ \t]|$)"
)
_LOG = re.compile(
    r"\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[ ]?[+-]\d{2}:?\d{2}|[ ][A-Z]{3,4}\b)?\]?:?(?:[ \t]+|$)"
    r"|(?:<\d{1,3}>)?[A-Z][a-z]{2}[ ]{1,2}\d{1,2}[ ]\d{2}:\d{2}:\d{2}[ ](?P<host>[\w.-]{1,60})[ ](?=[\w./-]{1,60}(?:\[\d{1,9}\])?:)"
    r"|\[\d{2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2}[ ][+-]\d{4}\][ \t]*"
)
_QUOTED = re.compile(r"[ \t]?(?P<signs>>(?:[ \t]?>){0,99})[ \t]?")
_HEAD_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\b\.?)?(?:[ ]\(?(?:[A-Z]{3,4}|[+-]\d{4})\)?(?![\w.]))*")
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][\w.'’-]{0,30}(?: [^\W\d_a-zß-ÿ][\w.'’-]{0,30}){0,4}")
_ADDRESS = re.compile(r"<[^<>\s]{1,100}>")
_MAILBOX = re.compile(r"[\w.+-]{1,60}@[\w.-]{1,60}")


@dataclass(frozen=True, slots=True)
class Opening:
    """How a line opens: as what, where its mark ends and where what it says begins, as offsets in the line."""

    kind: BlockKind
    marked: int = 0
    begins: int = 0
    level: int = 0
    author: str | None = None
    firm: bool = True
    """Whether it opens a block wherever it stands; else only where the line before does not run on."""


HEAD = 60
"""A sign that closes a time, a name or a label stands within so many characters of the beginning of its line."""
LONG_HEAD = 300
"""The line over a quotation that says who wrote it has at most so many characters."""


def indent_of(line: str) -> int:
    """How far a line is moved in, a tab to the next eighth column (of the first 99).

    >>> indent_of("\\t a")
    9
    """
    if line[:1] not in " \t":
        return 0
    return len(line[: len(line) - len(line.lstrip(" \t"))][:99].expandtabs(8))


def quoted(line: str) -> Opening | None:
    """A line of a quotation in a mail: "> ", with its depth."""
    found = _QUOTED.match(line)
    if not found:
        return None
    return Opening(BlockKind.QUOTATION, found.end("signs"), found.end(), found["signs"].count(">"))


def message(line: str) -> Opening | None:
    """A line of a chat or a log, up to what it says.

    >>> found = message("[12/03/2021, 14:05:09] Ann: on my way")
    >>> found.author, found.begins
    ('Ann', 28)
    """
    if found := _CHAT.match(line):
        return Opening(BlockKind.MESSAGE, 0, found.end(), author=(found["nick"] or found["author"] or found["talker"]).strip())
    if found := _LOG.match(line):
        return Opening(BlockKind.MESSAGE, 0, found.end(), author=found["host"])
    return None


def mail_head(line: str) -> str | None:
    """Who the line before a quotation says wrote it, or None where it is no such line.

    >>> mail_head("On Mon, Jan 3, 2022 at 4:15 PM Ann Lee <ann@example.org> wrote:")
    'Ann Lee'
    """
    if not line.rstrip().endswith(":") or len(line) > LONG_HEAD or not line[:1].isalpha():
        return None
    clocks = list(_HEAD_CLOCK.finditer(line))
    if not clocks or not _YEAR.search(line):
        return None
    rest = line[clocks[-1].end() :]
    names = _NAME.findall(re.split(r"\d", _ADDRESS.sub(" ", rest))[-1])
    if names:
        return str(names[-1])
    mailbox = _MAILBOX.search(rest)
    return mailbox[0] if mailbox else None


def stamped(line: str) -> Opening | None:
    """A line that opens with a time or a date and goes on to say what was then.

    >>> [bool(stamped(one)) for one in ("14:05 alarms fire", "1849: medal", "March 3 - vote", "In 1849 he won", "He said: 1849")]
    [True, True, True, False, False]
    """
    if line.lstrip(" \t*_")[:1].isdigit() and (found := _TIMED.match(line)):
        firm = not found["gap"].isspace() or line[found.end() : found.end() + 1].isalnum()
        return Opening(BlockKind.ITEM, 0, found.end(), 1, firm=firm) if firm else None
    if stamp_alone(line):
        return None
    head = line[:HEAD]
    if ":" not in head and "|" not in head and "\t" not in head and "- " not in head and "– " not in head and "— " not in head:
        return None
    found = _DATED.match(line)
    if found and _YEAR.search(line, 0, found.end()) and _is_label(found["label"].split()):
        return Opening(BlockKind.ITEM, 0, found.end(), 1)
    return None


def _is_label(words: list[str]) -> bool:
    """Whether words with a date among them are no clause: few of them small, the last one never ("4th of July", not "In 1849 he won")."""
    small = [word.islower() and word.isalpha() for word in words]
    return not small[-1] and (sum(small) < 2 or words[0][0].isdigit())


def stamp_alone(line: str) -> bool:
    """Whether a line holds a time or a date and nothing else, as over what happened then.

    >>> stamp_alone("March 3, 2021:"), stamp_alone("10 March 2021 | 14:05"), stamp_alone("He came in 2021")
    (True, True, False)
    """
    if not _STAMPED_ALONE.match(line) or not _YEAR.search(line):
        return False
    return any(map(str.isdigit, _DASH.split(line)[-1]))


_DASH = re.compile(r"[ \t][-–—|][ \t]")
_STAMPED_ALONE = re.compile(
    rf"[ \t]*(?:(?:{_DAY}|{_CLOCK}|\d{{1,4}}(?:[a-z]{{2}})?[.,]?|{_CAPITAL}[^\W\d_]*[.,]?|[-–—|,])"
    r"(?:[ \t]+|(?=:?[ \t]*\Z))){1,8}:?[ \t]*\Z"
)


def bulleted(line: str) -> Opening | None:
    """A line that opens with a bullet or a number; `firm` where the mark can be nothing else."""
    found = _BULLET.match(line)
    if not found or "." in found["mark"][:-1] and line[found.end() : found.end() + 1].islower():      # "1.4 months ago" is no item
        return None
    return Opening(BlockKind.ITEM, found.end("mark"), found.end(), indent_of(line) + 1, firm=found["mark"][0] in "-*+•·▪◦‣●○■□➢✓(")


def field_line(line: str) -> bool:
    """Whether a line is a name and a value: "Host: Ann"."""
    return ":" in line[:HEAD] and bool(_FIELD.match(line))
