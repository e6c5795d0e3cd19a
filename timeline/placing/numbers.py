"""Numbers: of a bare number of four figures, whether it is a year, or counts or numbers something: "Cell 2019", "1640 maps".

Knows the words around it and their classes, and what other such numbers of its sentence are: numbers that stand side by side are of one
kind. Knows no list of things that have numbers.
"""

from __future__ import annotations

from timeline.languages.classes import LETTERS, TIME, letters
from timeline.placing.names import shown
from timeline.sentences.words import Words


def numbered(words: Words, first: int, last: int, *, casual: bool = False) -> str:
    """The words that make the words first to last, a bare year or a range of them, something else than that; "" where nothing does.

    In `casual` writing a name before a number makes no number of it: "COMEX 2012".

    >>> from timeline.languages import language
    >>> from timeline.sentences.words import read
    >>> prose = language("en").prose
    >>> numbered(read(prose, "Visitors for Cell 2019 wait."), 3, 3), numbered(read(prose, "It fell in 2019 again."), 3, 3)
    ('Cell', '')
    """
    if _is_owner(words, last):
        return ""
    if casual:
        return _glued(words, first) or (_word(words, last + 1) if _word(words, last + 1) in words.prose.units else "")
    found = evidence(words, first, last) or _named_by(words, first, last)
    if found or _is_dated(words, first):
        return found
    others = [at for at, word in enumerate(words.words) if not first <= at <= last and len(word) == _FIGURES and word.isdigit()]
    run, near = _run(words, first), sorted(others, key=lambda at: abs(at - first))[:_MANY]
    told = (_read_so(words, at, run) or evidence(words, at, at) or _named_by(words, at, at) for at in near)
    return next(filter(None, told), "") or _listed(words, [first, *others])


_MANY = 16
"""So many other numbers of a sentence, the nearest ones, are asked what they are."""


def _is_dated(words: Words, first: int) -> bool:
    """Whether the word before a number makes a year of it whatever other numbers there are: "in 1640", "built 1871"."""
    prose, before = words.prose, _word(words, first - 1)
    return before in prose.dating or before in prose.from_times or first > 0 and words.classes[first - 1] in _MADE


def _read_so(words: Words, at: int, run: range) -> str:
    """A number that could be a year and was read as none ("1912 votes to 1887"); in a run of them any number: "1234, 1945 and 2000"."""
    return words.words[at] if words.classes[at] != TIME and (at in run or int(words.words[at]) in YEARS) else ""


def _run(words: Words, first: int) -> range:
    """The words of the list of numbers around one: "1234, 1945 and 2000"."""
    low = high = first
    while low >= _BESIDE and words.classes[low - 1] in _LISTING and words.words[low - _BESIDE].isdigit():
        low -= _BESIDE
    while high + _BESIDE < len(words.words) and words.classes[high + 1] in _LISTING and words.words[high + _BESIDE].isdigit():
        high += _BESIDE
    return range(low, high + 1)


def _listed(words: Words, numbers: list[int]) -> str:
    """A list of numbers without words between them, which go up and down: "Row 7: 1912, 1844, 2003, 1777"."""
    numbers = sorted(numbers)
    parted = all(words.words[at + 1] == "," for at in numbers[:-1] if at + 1 < len(words.words)) and len(numbers) >= _LIST
    values = [int(words.words[at]) for at in numbers if words.words[at].isdigit()]
    return f"{values[0]}, {values[1]}" if parted and len(values) == len(numbers) and values != sorted(values) else ""


_FIGURES = 4
_LIST, _BESIDE = 4, 2
"""So many numbers side by side are a list."""
YEARS = range(1500, 2100)
"""Numbers that are mostly years where they stand alone."""


def evidence(words: Words, first: int, last: int) -> str:
    """What stands beside a number and makes it no year."""
    return (
        _glued(words, first) or _of_work(words, first) or _of_law(words, first, last) or _street(words, last + 1)
        or _counted(words, first, last) or _measured(words, first) or _alone(words, first, last)
    )  # fmt: skip


def _word(words: Words, at: int) -> str:
    return words.words[at] if 0 <= at < len(words.words) else ""


def _kind(words: Words, at: int) -> str:
    return words.classes[at] if 0 <= at < len(words.words) else LETTERS["stop"]


def _is_owner(words: Words, last: int) -> bool:
    return words.words[last].endswith(words.prose.owners) or _word(words, last + 1) in words.prose.owning


def _glued(words: Words, first: int) -> str:
    """A sign before it without a blank, behind a letter or a figure: "1:2000", "f(1900)"; or one that makes sums of it: "k = 1776"."""
    at = first - 1
    if at < 1 or words.text[words.starts[at]].isalnum():
        return ""
    if words.words[at] in words.prose.operators:
        return words.words[at] if any(word[0].isalnum() for word in words.words[:at]) else ""
    close = words.ends[at] == words.starts[first] and words.ends[at - 1] == words.starts[at]
    return words.text[words.starts[at - 1] : words.ends[at]] if close and words.words[at - 1][-1].isalnum() else ""


def _of_work(words: Words, first: int) -> str:
    """The work that has it as its title: "the album 1989"."""
    before = _word(words, first - 1)
    return before if before in words.prose.works else ""


def _of_law(words: Words, first: int, last: int) -> str:
    """The law that has it as its name: "the 1926 Ordinance", "the Aircraft Rules, 1937"."""
    before = shown(words, first - 2 if _word(words, first - 1) == "," else first - 1)
    for word in (shown(words, last + 1), before):
        if word[:1].isupper() and word.lower() in words.prose.laws:
            return word
    return ""


def _street(words: Words, at: int) -> str:
    """The street whose name begins at a word: "1945 Larch Avenue"."""
    one, two, streets = shown(words, at), shown(words, at + 1), words.prose.streets
    if at > 1 and words.classes[at - 2] in _DETERMINER:      # "the 1989 Abbey Square riot"
        return ""
    if not one[:1].isupper():
        return ""
    return f"{one} {two}" if two[:1].isupper() and two.lower() in streets else one if one.lower() in streets else ""


def _counted(words: Words, first: int, last: int) -> str:
    """The things that are counted: "runs to 2045 pages", "1700 of them", "1847 an ounce"."""
    prose, behind = words.prose, _word(words, last + 1)
    if behind in prose.units or behind == prose.linking and _kind(words, last + 2) in _PRONOUNS:
        return behind
    rated = behind in prose.introducing and _kind(words, last + 2) in _NOUN and _word(words, first - 1) in prose.measuring
    if rated:
        return f"{behind} {_word(words, last + 2)}"
    several = shown(words, last + 1)[:1].islower() and behind.endswith(prose.plural) and _kind(words, last + 1) in _SEVERAL
    if not several or behind in prose.yearly or behind in prose.happenings or first < last:
        return ""
    dated = _kind(words, first - 1) in _DETERMINER or _word(words, first - 1) in prose.dating
    return "" if dated or _is_adjective(words, first - 1) else behind


def _is_adjective(words: Words, at: int) -> bool:
    """Whether a word stands between a determiner and a number: "its landmark 2006 rulings"."""
    return _kind(words, at) in _OPEN and _kind(words, at - 1) in _DETERMINER and not shown(words, at)[:1].isupper()


def _measured(words: Words, first: int) -> str:
    """The measure that it is: "a crowd of 2012", "closed at 2019", "listens on 2049"."""
    prose, before = words.prose, _word(words, first - 1)
    if before == prose.linking and _word(words, first - 2) in prose.measures:
        return words.words[first - 2]
    if before not in prose.levels or _kind(words, first + 1) in _NOUN or _word(words, first + 1) in prose.yearly:
        return ""
    return before


def _alone(words: Words, first: int, last: int) -> str:
    """The article before it where no noun follows: "The 1975 headlined"."""
    article = _word(words, first - 1) == words.prose.article and first == last
    return f"{words.words[first - 1]} {words.words[first]}" if article and _kind(words, last + 1) in _ACTING else ""


def _named_by(words: Words, first: int, last: int) -> str:
    """The noun or name before it: a year has a noun behind it that it says more of ("its landmark 2006 ruling"), or a verb before it
    ("said 2007"), or an article before an adjective ("a busy 2011"); a name before it has a number."""
    at, prose = first - 1, words.prose
    if at < 0 or words.classes[at] not in _OPEN or words.words[at] in prose.open_classed or words.words[at] in prose.held:
        return ""
    capital = shown(words, at)[:1].isupper()
    owner = words.words[at].endswith(prose.owners)
    name = capital and at > 0 and not owner
    if owner and _kind(words, last + 1) in _DESCRIBED:
        return ""
    if _kind(words, last + 1) in (_NOUN if capital else _THINGS) and not name:
        return ""
    if not capital and (words.classes[at] in _VERBS or _kind(words, last + 1) == LETTERS["name"] or _word(words, last + 1) == ":"):
        return ""
    word = words.words[at]
    adjective = word in prose.qualifying or word.endswith(prose.adjective_endings) and word not in prose.things
    return "" if adjective and not name and _word(words, at - 1) in prose.introducing else shown(words, at)


_MADE = letters("participle|ed")
_LISTING = letters("comma|and|or")
_OPEN = letters("noun|name|base|bare|third|thirds|ing|ed|number")
_NOUN = letters("noun")
_DESCRIBED = letters("noun|name|base|ing|ed|third|number")
_THINGS = letters("noun|base|ing")
_SEVERAL = letters("noun|third|thirds")
_VERBS = letters("past|participle|ed|said|says|saying|ing|bare|thirds")
_ACTING = letters("past|ed|AUX|thirds")
_PRONOUNS = letters("object|determiner|who")
_DETERMINER = letters("determiner")

__all__ = ["evidence", "numbered"]
