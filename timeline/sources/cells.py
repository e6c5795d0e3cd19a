"""Cells: the rows of a table, cut at tabs or pipes.

Knows one row at a time, and whether lines one over another are rows at all.
"""

from __future__ import annotations

from timeline.document import BlockKind
from timeline.sources.openings import stamped
from timeline.sources.pieces import Found
from timeline.sources.wrapping import Line


def cut_cells(found: Found, start: int, end: int, sign: str, row: int) -> None:
    """The cells of a row of a table, cut at a sign that no backslash stands before; each holds the sign before it."""
    text, column, begin = found.text, 0, start
    at = text.find(sign, start, end)
    while at >= 0:
        if sign == "|" and text[at - 1 : at] == "\\" and at > start:
            at = text.find(sign, at + 1, end)
            continue
        if sign == "|":
            found.mark(at, at + 1)
            if not text[at + 1 : end].strip():
                break
        if text[begin:at].strip() or column:
            _cell(found, begin, at, row, column)
            column += 1
        begin, at = at, text.find(sign, at + 1, end)
    _cell(found, begin, end, row, column)


def _cell(found: Found, start: int, end: int, row: int, column: int) -> None:
    if piece := found.add(BlockKind.CELL, start, end):
        piece.row, piece.column = row, column


def cell_sign(told: list[Line]) -> str:
    """The sign that cuts every line into as many cells, or nothing."""
    if len(told) < 2:
        return ""
    for sign in ("\t", "|"):
        count = told[0].words.strip().count(sign)
        if count and all(line.words.strip().count(sign) == count for line in told):
            if count == 1 and all(stamped(line.words) for line in told):
                return ""
            return sign
    return ""
