"""The subject of a verb of telling, whole, and what parts it from its verb left out: before its verb, behind it, or past an apposition.

Knows the words and the clause tree of one sentence. Whether the subject names somebody is for timeline.telling.reports.sources to say.
"""

from __future__ import annotations

from timeline.languages.classes import COMMA, LETTERS, NAME, STOP, TIME, letters, pattern
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Verb
from timeline.sentences.nodes import Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.reports.sources import CUT_BEFORE, NAMING, REDUCED, head_of, is_headed_by_teller, is_phrase, is_source, names_source

_BEFORE = pattern(
    "(?P<source>{pronoun}|(?!{preposition|to|and})(?:{determiner}{0,2}(?:{" + NAMING + "|ed|ing|participle|and|time}"
    "|{preposition|to}{determiner}{0,2}(?={name|noun|base|third|ing|number})"
    "|{stop}(?={name|noun|and})|{adverb}(?={noun|base|ed})){1,14}?)){adv}*$"
)
_BEHIND = pattern(
    "{adv}*(?!{preposition|and})(?P<source>{pronoun}|{determiner}{0,2}(?:{" + NAMING + "}"
    "|{stop}(?={name})|{preposition|and}{determiner}?(?={name|noun|third})|(?<={noun|base|third}){time}(?={noun|base|third})){1,10})"
    "(?:{comma}(?P<name>{name}(?:{name|stop}){0,3})(?={comma|stop|closequote}))?(?:$|{comma|stop|semicolon|time|preposition|closequote|where|who})"
)
_NAMES = pattern("{name}(?:{name|stop|preposition}){0,4}$")
_LISTED = pattern("{comma}(?P<first>(?:{determiner}?{name|noun|base|third}{1,3}{comma}){1,4})$")
"""The first members of a list before its last ones."""
_APPOSED = letters("determiner|number|who|ing|ed|participle|saying|preposition|that")
_CUT = letters("ed|ing|participle|time")
_PREPOSITION, _NUMBER = LETTERS["preposition"], LETTERS["number"]
_DATED = pattern("(?<!{determiner|time}){time}+(?={name|determiner|pronoun})|(?<={preposition}){time}+(?={noun})")
_LINKS = letters("conj")
_EDGE = letters("preposition|time|comma")
_BREAKS = frozenset(letters("comma|dash|open|close|quote"))
_SHARING = frozenset((Kind.COORDINATE, Kind.PARTICIPIAL, Kind.REDUCED, Kind.ADVERBIAL))
"""Clauses whose verb has the subject of the clause that they hang on, where they have none."""
SUBJECT = 14
"""So many words the subject of a report has at most that a parenthesis parts from its verb, as its pattern has."""
PARTS = 5
"""A subject is parted from its verb by fewer than so many stretches between commas, so that time is linear."""


def subject_of(words: Words, tree: Tree, number: int, verb: Verb) -> Span | None:
    """The words of the noun phrase that is the subject of a verb of a clause, or the noun that a relative clause speaks of."""
    node = tree.nodes[number]
    if node.subject is None or verb.start < node.subject[1]:
        return _subject_elsewhere(words, tree, node)
    start, end = node.subject
    if start > 1 and words.classes[start - 1] in REDUCED and (start == 2 or words.classes[start - 2] == _NUMBER):
        start -= 2                                                           # "three retired | judges"
    segments = _segments(words, tree, number, start, end)
    found = _of_segments(words, segments, bool(segments) and COMMA in words.classes[segments[-1][1] : verb.start])
    if found is None or found[0] != node.start or LETTERS["and"] not in words.classes[slice(*found)]:
        return found
    listed = _LISTED.search(words.classes, 0, found[0])                      # ", | teachers, | parents and pupils say"
    return (listed.start("first"), found[1]) if listed is not None else found


def _subject_elsewhere(words: Words, tree: Tree, node: Node) -> Span | None:
    """The subject of a clause that has none of its own: the noun that it says more of, or that of the clause that it stands beside."""
    if node.kind is Kind.RELATIVE:
        return _antecedent(words, tree, node)
    if node.parent < 0 or node.kind not in _SHARING:
        return None
    if node.on >= 0:
        return _antecedent(words, tree, node)
    parent = tree.nodes[node.parent]
    if parent.subject is None or parent.verb is None:
        return _subject_elsewhere(words, tree, parent)
    return subject_of(words, tree, node.parent, parent.verb)


def _segments(words: Words, tree: Tree, number: int, start: int, end: int) -> list[Span]:
    """The stretches of a subject between commas, and between the clauses that break it."""
    out, first, at = [], start, start
    broken = {
        child.start: child.end
        for _, child in tree.children(number)
        if start <= child.start and child.end <= end and (child.comma or child.kind is not Kind.REDUCED)
    }
    while at < end:
        behind = broken.get(at, at + 1 if words.classes[at] in _BREAKS else at)
        if behind > at:
            if first < at:
                out.append((first, at))
            first = at = behind
        else:
            at += 1
    if first < end:
        out.append((first, end))
    return out


def _of_segments(words: Words, segments: list[Span], parted: bool) -> Span | None:
    """The subject, of the stretches that it stands in, `parted` from its verb or not: the first, a name beside a role, or a list."""
    if not segments:
        return None
    if not parted:
        last = _found(words, *segments[-1])
        return (_listed(words, segments, last[0]), last[1]) if last else None
    first = _found(words, *segments[0])
    if len(segments) > 1 and first is not None and _NAMES.match(words.classes, *segments[1]) and _role(words, *first):
        return segments[1]                                                   # "the museum's director, Lionel Pratt, said"
    return first


def _listed(words: Words, segments: list[Span], start: int) -> int:
    """Where a list begins whose last members stand at a word: "teachers, | parents and pupils say"."""
    if LETTERS["and"] not in words.classes[start : segments[-1][1]]:
        return start
    for first, end in reversed(segments[-PARTS:-1]):
        first += words.classes[first] in _LINKS
        if not is_phrase(words, first, end):
            break
        start = first
    return start


def _antecedent(words: Words, tree: Tree, node: Node) -> Span | None:
    """What a relative clause speaks of: "shocked officials at the Pentagon, who said"."""
    end, parent = node.on, tree.nodes[node.parent]
    low = max(0, end - SUBJECT, parent.start)
    if parent.verb is not None and low < parent.verb.end < end:
        low = parent.verb.end
    found = _found(words, max(low, words.classes.rfind(COMMA, low, end) + 1), end)
    if found is None:
        return None
    last = words.classes.rfind(_PREPOSITION, *found)
    inner = last > found[0] and not names_source(words, *found) and is_headed_by_teller(words, last + 1, found[1])
    return (last + 1, found[1]) if inner else found


def parted_subject(words: Words, at: int) -> Span | None:
    """The subject that what stands between commas parts from its verb at a word: "X, 71, said", "the source, who left, told"."""
    commas = [at - 1]
    while len(commas) < PARTS and (before := words.classes.rfind(COMMA, 0, commas[-1])) >= 0:
        commas.append(before)
    starts = [comma + 1 for comma in commas[1:]] + ([0] if len(commas) < PARTS else [])
    for number, start in enumerate(starts[1:], 1):
        end, inner = commas[number], starts[number - 1]
        if number == 1 and _NAMES.match(words.classes, inner, commas[0]) and _role(words, start, end):
            return inner, commas[0]                                          # "the museum's director, Lionel Pratt, said"
        if words.classes[inner] not in _APPOSED and not is_phrase(words, inner, commas[number - 1]):
            continue
        further = number + 1 < len(starts) and words.classes[start] in _APPOSED
        if further and _NAMES.match(words.classes, starts[number + 1], commas[number + 1]):
            continue                                                         # "Jan Novak, 54, a farmer from Brno, says"
        found = _found(words, max(start, end - SUBJECT), end)
        if found is not None:
            return found
    return None


def _found(words: Words, low: int, end: int) -> Span | None:
    """The noun phrase that ends right before a word, with the stop of what is cut short: "Berg Mills Inc."."""
    short = end > low and words.classes[end - 1] == STOP
    found = _BEFORE.search(words.classes, low, end - short)
    return (found.start("source"), found.end("source") + short) if found else None


def _role(words: Words, start: int, end: int) -> bool:
    """Whether words are a noun phrase whose head is no name: "the museum's director"."""
    return is_phrase(words, start, end) and words.classes[head_of(words, start, end)] != NAME


def subject_behind(words: Words, start: int, end: int) -> Span | None:
    """The words of a subject that stands behind its verb: "said Ada Holt"; a name that is put beside a role alone."""
    found = _BEHIND.match(words.classes, start, end)
    if found is None:
        return None
    start, end = found.span("source")
    if words.classes[head_of(words, start, end)] == NAME and found["name"] is None:              # "said Ada Holt in Brno"
        end = next((i for i in range(start + 1, end) if words.classes[i] == _PREPOSITION and words.words[i] != words.prose.linking), end)
        return start, end
    apposed = found["name"] is not None and words.classes[head_of(words, *found.span("source"))] != NAME
    return found.span("name") if apposed else found.span("source")


def trimmed(words: Words, start: int, end: int) -> Span | None:
    """The words of a source without what follows its noun: "a report published on Monday", "X first"; None where none are left."""
    while start < end - 1 and words.classes[start] == TIME:
        start += 1
    adverbial = _DATED.search(words.classes, start, end)
    if adverbial is not None:
        start = adverbial.end()                                                  # "In an interview in 2015 | Ada Holt said"
    for at in range(start + 1, end):
        if words.classes[at] in _CUT and words.classes[at + 1 : at + 2] in CUT_BEFORE and not _identifies(words, at, end):
            end = at
            break
    while end > start + 1 and (words.words[end - 1] in words.prose.trailing or words.classes[end - 1] in _EDGE):
        end -= 1
    start = _past_period(words, start, end)
    return (start, end) if end > start else None


def _identifies(words: Words, at: int, end: int) -> bool:
    """Whether a participle says which source it is, or is none: "reports seen by Reuters", not "a report published on Monday"."""
    if is_source(words.prose, words.words[at]):
        return True
    return words.classes[at] in REDUCED and at + 2 < end and words.classes[at + 1] != TIME


def _past_period(words: Words, start: int, end: int) -> int:
    """Where a source begins behind the rest of a time: "In the 2013 financial year | Collins Foods reported"."""
    if not start or words.classes[start - 1] != TIME:
        return start
    for at in range(start, end - 1):
        if words.words[at] in words.prose.periods:
            return at + 1
    return start
