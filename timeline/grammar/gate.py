"""The gate: where in a text it is worth reading.

Knows trigger words, words that may stand beside them, and shapes of numbers; reads nothing. One scan (Aho-Corasick) finds the
triggers; from each an island grows to both sides over known words. Every repetition is bounded: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import ahocorasick_rs

from timeline.grammar.spelling import names
from timeline.grammar.words import DEEP_UNITS, squeezed, trie

_REACH = 96
_AGES = sorted({unit.lower() for unit in DEEP_UNITS})
_DIGIT_TRIGGERS = (
    *(f"{n}" for n in range(10, 22)), *(f":{n}" for n in range(6)),
    *(f"{n}{s}" for n in range(10) for s in ("th", "am", "pm", "0s", "0's", "0’s")),
    "1st", "2nd", "3rd", *(f"{q}{n}" for q in "'‘" for n in range(10)), *(f"q{n}" for n in range(1, 5)), *(f"/{n}" for n in range(10)),
    "fy1", "fy2", "cy1", "cy2", *(f"cw{n}" for n in range(6)), *(f"{n}h{m}" for n in range(10) for m in range(6)),
    "t-0", "t+0", *(unit for unit in _AGES if len(unit) > 2),
    *(f"{n}{gap}{unit}" for n in range(10) for gap in ("", " ") for unit in _AGES if len(unit) == 2),
    "+am", "+pm", *(3 * c for c in "adeghilmnorstuwy"),
)  # fmt: skip
_DEEP = rf"\d{{1,5}}(?:\.\d{{1,3}})? ?(?:{'|'.join(_AGES)})"
_DIGITS = (
    rf"(?<![\w.,$£€¥]){_DEEP}(?!\w)"
    r"|(?<!\w)\d{4}-?w\d\d(?:-?[1-7])?(?!\w)|(?<!\w)\d{4}[qh]0?[1-4](?!\w)|(?<!\w)[1-4][qh](?:\d\d){1,2}(?!\w)"
    r"|(?<![\w.,$£€¥])(?:0[1-9]|1[0-2])\.(?:19|20)\d\d(?!\w|[.,]\d)|(?<![\w.,])\d{1,2}(?::\d\d[ap]|h[0-5]\d)(?!\w)|(?<![\w.,])\d{1,2}[:.]?\d\d(?::\d\d)?[ap]m(?!\w)|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])"
    r"|(?<!\w)\d{2,4}['’]?s(?!\w)|(?<![\w.,$£€¥#])(?:1\d|2[01])\d\d(?!\w|[,.]\d|%)|(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d|\.\d)"
    r"|(?<![\d/])\d{1,4}([/.\-])\d{1,2}\1\d{1,4}(?![\d/])|(?<![\w$£€¥])\d{1,2}(?:st|nd|rd|th)(?!\w)|(?<![\w$£€¥])\d{1,2}\+?[ap]m(?!\w)"
    r"|['’‘]\d0s?(?!\w)|['’‘]\d\d(?!\w)|(?<!\w)q[1-4](?!\w)|(?<!\w)[fc]y\d\d(?:\d\d)?(?!\w)|(?<!\w)cw\d{1,2}(?!\w)|(?<!\w)t[+-]0(?![\w.,]?\d)|(?<!\w)[1-4]q(?![a-z])|(?<!\w)2[a-z]{2,7}(?!\w)|(?<![^\W_])\d{8}(?![^\W_])"
)
_STAMP = re.compile(
    r"(?<![^\W_])(?:\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:\s?(?:z|[+-]\d\d(?::?\d\d)?))?"
    r"|\d{8}t\d{4}(?:\d\d)?(?:[.,]\d{1,9})?(?:z|[+-]\d\d(?::?\d\d)?)?)(?![^\W_])"
)
"""A date with its time as one: looked for where a number stands, since it is longer than what is looked at around a trigger."""
_SPAN = re.compile(r"[\w/:.,'’‘\-]{0,12}$")
_LETTERS, _WORD = re.compile(r"[^\W\d_]*"), 24
_ADDRESS = 120
_DATED = re.compile(r"(?<!\d)(?:(?:19|20)\d\d([/-])(?:0[1-9]|1[0-2]|[a-z]{3})\1(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d{6})(?!\d)")
"""What is read in an address of the web: a full date, as weblogs and newspapers write it."""
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_GAP = r"[\s,\-–—−/'’‘()~&+|@]{0,3}"
_NO_BREAK = r"(?![\s,\-–—−/'’‘()~&+|@]{0,3}?\n[^\S\n]*\n)"
_SHORT = 2
"""Triggers no longer than this stand inside very many other words: they, and all that begin with one, are looked for with a border."""
_BORDERS = " \r\t\"'“”‘([{<>-–—/\\|*.,:;!?#@&+=$£€" + "0123456789"
_GLUED = 4
"""Triggers no longer than this may follow on a number without a blank: "12hrs"."""
_LOOSE = 6


class Gate:
    """Finds islands: `triggers` open one, `inner` words carry it on, words of `abbreviations` and `pointed` may end in a point.

    `loose` are words that no phrase begins with, and words that none ends with: they stand inside an island, not at its edges.
    Words of `months` may have their day and their year glued to them ("13NOV2017").
    """

    def __init__(self, triggers: set[str], inner: Iterable[str], abbreviations: Iterable[str], pointed: Iterable[str],
                 loose: tuple[Iterable[str], Iterable[str]], months: Iterable[str] = ()) -> None:  # fmt: skip
        words, short = sorted(set(inner)), sorted(set(abbreviations))
        dots = sorted((w for w in pointed if w.endswith(".")), key=len, reverse=True)
        bordered, plain = _opened(triggers)
        self._bordered = len(bordered)
        self._triggers = ahocorasick_rs.AhoCorasick(
            [*bordered, *plain, *_DIGIT_TRIGGERS],
            matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, implementation=ahocorasick_rs.Implementation.DFA,
        )  # fmt: skip
        glued = trie(w for w in triggers if w.isalpha() and len(w) <= _GLUED)
        self._shapes = re.compile(rf"{_DIGITS}|(?<![\w.,$£€¥])\d{{1,4}}(?:[.:]\d{{1,2}})?(?:{glued})(?!\w)")
        months = sorted(months)
        month = rf"(?:{trie(months) or '(?!)'})"
        self._dated = re.compile(rf"(?<![^\W_])(?:\d{{1,2}}{month}(?:\d{{4}}|\d\d)|{month}\d{{4}})(?![^\W_]|@)")
        self._words = frozenset(triggers)
        self._dotted = frozenset(short) | {w[:-1] for w in dots}
        first, last = (frozenset(words) for words in loose)
        self._right = re.compile(_rightwards([w for w in words if w not in last], sorted(last), short, dots, months))
        before = [w for w in words if w not in triggers or " " not in w]  # a trigger farther left has opened its island before
        self._left = re.compile(_leftwards([w for w in before if w not in first], sorted(first.intersection(before)), short, dots, months))

    def islands(self, text: str) -> Iterator[tuple[int, int]]:
        """The places worth reading, in order and apart from each other."""
        lower = text.lower()
        if len(lower) != len(text):
            lower = "".join([c if len(c.lower()) != 1 else c.lower() for c in text])
        lower += " "
        done = 0
        for start, end in self._hits(lower):
            if start < done:
                continue
            hit = self._hit(lower, start, end, done)
            if hit is None:
                if lower[end - 1] != lower[end] and lower[start] != lower[start + 1] and " " not in lower[start:end]:
                    continue
                hit = self._inside(lower, start, end, done) or self._drawn_out(lower, start, end)
                if hit is None:
                    continue
            if not _in_address(lower, hit[0]):
                low, done = self._grown(lower, *hit, done)
                yield low, done
            elif (date := _DATED.match(lower, hit[0])) is not None:
                done = date.end()
                yield date.span()

    def _drawn_out(self, lower: str, start: int, end: int) -> tuple[int, int] | None:
        """A trigger with letters drawn out, "tomorrowww", "todaaay": the hit is such letters, or ends where they begin."""
        if lower[start:end] != 3 * lower[start] and lower[end : end + 2] != 2 * lower[end - 1]:
            return None
        before, after = lower[max(0, start - _WORD) : start][::-1], lower[start : start + _WORD]
        low, high = start - len(_letters(before)), start + len(_letters(after))
        return (low, high) if any(word in self._words for word in squeezed(lower[low:high])) else None

    def _hits(self, lower: str) -> Iterator[tuple[int, int]]:
        """Where triggers stand, whole words or not: one that needs a border before it is looked for with that border.

        For triggers of several words a line break is a blank, and any apostrophe is one.
        """
        padded = " " + lower.replace("\n", " ").replace("\xa0", " ").replace("’", "'")
        try:
            found = self._triggers.find_matches_as_indexes(padded)
        except UnicodeEncodeError:  # half of a surrogate pair has no place in UTF-8
            found = self._triggers.find_matches_as_indexes(_SURROGATE.sub("\ufffd", padded))
        bordered = self._bordered
        for number, start, end in found:
            yield (start, end - 1) if number < bordered else (start - 1, end - 1)

    def _inside(self, lower: str, start: int, end: int, done: int) -> tuple[int, int] | None:
        """A trigger within one of several words that began or ended in the middle of a word: "days", for "ve day", in "five days"."""
        if " " not in lower[start + 1 : end]:
            return None
        found = self._hits(lower[start + 1 : end + 16])
        hits = (self._hit(lower, start + 1 + low, start + 1 + high, done) for low, high in found if start + 1 + low < end)
        return next((hit for hit in hits if hit is not None), None)

    def _hit(self, lower: str, start: int, end: int, done: int) -> tuple[int, int] | None:
        """What a trigger really stands for: a whole word, or a number of one of the shapes; None for a piece of something else."""
        if lower[start].isalpha() and not lower[end - 1].isdigit():
            after = lower[end]
            if after.isdigit() and (dated := self._dated.search(lower, max(done, start - 2), end + 5)) is not None:
                return dated.span()
            if after.isalnum() or after == "_" or (start and (lower[start - 1].isalpha() or lower[start - 1] == "_")):
                return None
            return start, end
        back = _SPAN.search(lower, max(done, start - 12), start)
        shapes = self._shapes.finditer(lower, back.start() if back else start, min(len(lower), end + 12))
        hit = next((m for m in shapes if m.end() >= end), None)
        if hit is None or not done <= hit.start() < end:
            stamp = _STAMP.match(lower, start + (not lower[start].isdigit()))
            return self._dated_address(lower, start) if stamp is None else stamp.span()
        stamp = _STAMP.match(lower, hit.start()) if lower[hit.end()] in "-t " else None
        return hit.span() if stamp is None else stamp.span()

    def _dated_address(self, lower: str, start: int) -> tuple[int, int] | None:
        """A full date in an address, whose figures stand between slashes there."""
        date = _DATED.match(lower, start)
        return date.span() if date is not None and _in_address(lower, start) else None

    def _grown(self, lower: str, start: int, end: int, done: int) -> tuple[int, int]:
        if lower[end] == "." and lower[start:end] in self._dotted:
            end += 1
        edge = self._right.match(lower, end)
        assert edge is not None, "nothing at all is a match too"
        end = edge.end()
        edge = self._left.match(lower[max(done, start - _REACH) : start][::-1])
        assert edge is not None
        return start - edge.end(), end


def _opened(triggers: set[str]) -> tuple[list[str], list[str]]:
    """The triggers to look for with a border in front (short ones, and what begins with one), and the others."""
    short = tuple(w.lstrip() for w in triggers if w[0] == " " or (w[0].isalpha() and len(w) <= _SHORT))
    spaced = [w for w in triggers if w.startswith(" ")]
    bordered = sorted(w for w in triggers.difference(spaced) if w.startswith(short))
    return [*spaced, *(border + w for w in bordered for border in _BORDERS)], sorted(triggers.difference(bordered, spaced))


def _step(solid: str, loose: str) -> str:
    """Words that carry an island on: loose ones only where a solid one follows."""
    return rf"(?:(?:{loose}){{0,{_LOOSE}}}?{solid}){{0,24}}"


def _letters(text: str) -> str:
    found = _LETTERS.match(text)
    return found[0] if found else ""


def _in_address(lower: str, at: int) -> bool:
    """Whether a place lies inside an address of the web: of what is written there only a full date counts."""
    if not at or lower[at - 1] not in "/.-_=?&%":
        return False
    word = lower[max(0, at - _ADDRESS) : at].split()[-1]
    return "://" in word or word.startswith("www.")


def glued_to(months: list[str]) -> str:
    """A regular expression for a month with its year glued to it, of four figures or two."""
    return rf"(?:{trie(months) or '(?!)'})(?:\d{{4}}|\d\d)"


def _rightwards(words: list[str], loose: list[str], short: list[str], dots: list[str], months: list[str]) -> str:
    digits = (
        rf"(?:{_DEEP}"
        r"|[\x22']?[:=]\s?\d{10}(?:\d{3})?"
        r"|\d[\d:.,/]{0,22}\d(?:st|nd|rd|th|['’]?s)?|\d(?:st|nd|rd|th|q)?(?![.,:/]\d)|[qh][1-4]|\d{1,2}(?:h\d\d|:\d\d[ap])|(?:utc|gmt)[+-]\d[\d:]{0,4})"
    )
    pointed = "|".join(map(re.escape, dots)) or "(?!)"
    plain = rf"\d+(?:[.:]\d+){{0,2}}(?=[ap]m\b|hrs?\b|mins?\b)|(?:{names(words)}|{digits}|{glued_to(months)})(?!\w)"
    before = rf"{_NO_BREAK}(?:['’]s\b)?{_GAP}"
    return _step(rf"{before}(?:(?:{pointed})(?!\w)|(?:{trie(short)})\.|{plain})", rf"{before}(?:{names(loose)})(?!\w)")


def _leftwards(words: list[str], loose: list[str], short: list[str], dots: list[str], months: list[str]) -> str:
    """The same for text that is turned round."""
    digits = r"(?:(?:ts|dn|dr|ht|s['’]?)?\d[\d:.,/]*|[1-4][qh]|[qh][1-4]|(?:\d\dh|[ap]\d\d:)\d{1,2})"
    pointed = "|".join(re.escape(w[::-1]) for w in dots) or "(?!)"
    dated = rf"(?:\d{{4}}|\d\d)(?:{trie(w[::-1] for w in months) or '(?!)'})\d{{0,2}}"
    plain = rf"(?:{names(words, backwards=True)}|{digits}|{dated})(?!\w)"
    known = rf"(?:(?:{pointed})(?!\w)|\.(?:{trie(w[::-1] for w in short)})(?!\w)|{plain})"
    before = rf"{_NO_BREAK}{_GAP}(?:s['’])?"
    return _step(before + known, rf"{before}(?:{names(loose, backwards=True)})(?!\w)") + "[$£€¥#'’‘]?"
