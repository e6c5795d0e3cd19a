"""A short title for a clause: without its phrase, its conjunction and its report; a pronoun followed by its likely name.

Knows the words of the sentence and, where a pronoun needs it, those just before it. What it adds stands in square brackets: it is
assumed, not read.
"""

from __future__ import annotations

import re

from timeline.languages.classes import COMMA, DETERMINER, LETTERS, LETTING, NAME, NOMINAL, NOUN, PREPOSITION, THAT, WHO, letters
from timeline.languages.prose import Prose
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Clause, Form, offsets
from timeline.sentences.words import Words
from timeline.telling.attribution import Report, closes
from timeline.telling.complements import is_inserted, is_report, parted_subject

_LINKS, _ADVERBIAL = letters("conj|comma|dash"), letters("adverb|degree|not")
_HEADS = letters("adverb|degree|not|time|who|that|comma")
_SUBJECT = letters("name|noun|number|base|third|thirds|determiner|preposition|pronoun|object|stop|and")
_NO_SUBJECT = letters("and|preposition|stop")
_NOUN = (NOUN, *letters("base|third|ing"))
_BEFORE_RELATIVE = letters("comma|preposition|who")

LONGEST = 90
"""A title has at most this many characters."""
CONTEXT = 500
"""So many characters before a clause a pronoun may have its name."""
_EDGE = " \t\n,;:–—-_…\"'“”‘’«»`*•·"
_TAIL = _EDGE + ".!?"
_NOUNS = frozenset(letters("name|noun|number|base|third"))
_PARTICIPLES = frozenset(letters("ed|participle"))
_EMPTY = re.compile(r"[(\[] *[)\]]|\" \"|“ ?”")
_SPACE_BEFORE = re.compile(r",? (?=[,.;:!?)])")


def title_of(
    text: str, low: int, words: Words, clauses: tuple[Clause, ...], number: int, part: Clause, span: Span, phrase: Span,
    report: Report | None,
) -> str:  # fmt: skip
    """The title of a `part` of clause `number`: without its phrase and its report; a report keeps what it tells.

    `low` is the offset of the sentence in the text, `span` those of the part, `phrase` those of its phrase (empty where there is none).
    """
    begin, finish = span
    if part.start < clauses[number].start and words.classes[clauses[number].start] in _BEFORE_RELATIVE:      # its noun is put first below
        part = Clause(clauses[number].start, part.end, part.verbs)
        begin = offsets(words, part, low)[0]
    whole = number + 1 < len(clauses) and part.start == clauses[number].start
    if whole and (words.classes[clauses[number + 1].start] == LETTERS["that"] or is_report(words, clauses, number)):
        finish = offsets(words, Clause(part.start, clauses[-1].end, ()), low)[1]
    elif number and not whole and closes(words, clauses, number):
        begin = offsets(words, clauses[0], low)[0]          # what the report tells stands before it
        part = Clause(clauses[0].start, part.end, part.verbs)
    pieces = [(begin, finish)]
    if phrase[0] < phrase[1] and not _belongs(text, low, words, phrase):
        pieces = [(begin, _bare_end(words.prose, text, begin, min(phrase[0], finish))), (max(phrase[1], begin), finish)]
    pieces = _with_subject(words, clauses, number, part, low, pieces)
    if report and report.clause != number:
        hole = _report_span(words, clauses, report, low)
        pieces = [piece for p in pieces for piece in _without(p, hole)]
    title = " ".join([text[a:b].strip() for a, b in pieces if a < b]) if len(pieces) > 1 else text[slice(*pieces[0])] if pieces else ""
    return shortened(words.prose, title, text, begin) or shortened(words.prose, text[slice(*span)], text, begin)


def _belongs(text: str, low: int, words: Words, phrase: Span) -> bool:
    """Whether a phrase is part of a noun, and the title would fall apart without it: "last week's elections", "measures of 1990"."""
    behind = text[phrase[1] : phrase[1] + 3].lstrip()
    if text[phrase[1] : phrase[1] + 1] in "'’ " and (behind.startswith(words.prose.owning) or behind[:2] in ("' ", "’ ")):
        return True
    at = words.at(phrase[0] - low)
    after = words.at(phrase[1] - low)
    if _BESIDE.match(words.classes, after) or _BEFORE.search(words.classes, max(0, at - 3), at):
        return True                                                       # "in 1998 and 1999", "the 60s and 70s"
    if words.words[after : after + 1] == (words.prose.linking,):
        return True
    noun = words.classes[after : after + 1] in _NOUN
    before = words.classes[at - 1 : at]
    named = noun or words.classes[after : after + 1] == NAME
    if before == PREPOSITION or before == DETERMINER and named:
        return True
    single = before == NOUN and after == at + 1 and words.classes[at - 2 : at - 1] in (DETERMINER, PREPOSITION)
    if single and words.words[at] not in words.prose.adverbs:
        return words.text[words.starts[at]].islower()                     # "a bloody autumn"
    return noun and words.prose.article in words.words[at : at + 2]                     # "in the 1992 protests"


_BESIDE = re.compile("[{and}{or}{mark}]{determiner}?{time}".format(**LETTERS))
_BEFORE = re.compile("{time}[{and}{or}{mark}]{determiner}?$".format(**LETTERS))
"""A phrase that stands in a list with the next one, or with the one before it."""


def _bare_end(prose: Prose, text: str, begin: int, end: int) -> int:
    """Where a piece of text ends without the "and" or the "the" that only a phrase after it called for."""
    head, _, last = text[begin:end].rstrip().rpartition(" ")
    return begin + len(head) if last.lower() in prose.dangling else end


def shortened(prose: Prose, words: str, text: str = "", begin: int = 0) -> str:
    """Words made a title; a pronoun at their head gets its name from the text before `begin`.

    >>> from timeline.languages import language
    >>> shortened(language("en").prose, "and he left OpenAI", "Musk was loud. He left.", 15)
    'He [Musk] left OpenAI'
    """
    if "\n" in words or "  " in words:
        words = " ".join(words.split())
    if "(" in words or "[" in words or '"' in words or "“" in words:
        words = _EMPTY.sub(" ", words)
    if " ," in words or " ." in words or " )" in words or " ;" in words:
        words = _SPACE_BEFORE.sub("", words)
    if words.startswith("(") and words.partition(")")[2].strip(_TAIL):
        words = words[words.find(")") + 1 :]
    if words[:3].isupper():
        words = prose.dateline.sub("", words)
    if words.count('"') % 2:
        words = words.replace('"', "")
    if words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    words = _without_conjunction(prose, words.strip(_TAIL)).strip(_TAIL)
    if "," in words:
        words = prose.left_behind.sub("", words)
    words = _named(prose, words, text, begin)
    return _cut(prose, words[:1].upper() + words[1:])


def _without_conjunction(prose: Prose, words: str) -> str:
    while True:
        first, _, rest = words.partition(" ")
        lead = first.lower().rstrip(",")
        if lead not in prose.leads:
            break
        second = rest.partition(" ")[0].lower()
        pronoun = lead == prose.complementizer and second in prose.auxiliaries
        leads = lead in prose.leading or lead in prose.subordinators and second in prose.subjects
        leads = leads or lead == prose.afterthought and second in prose.leading
        if rest and not pronoun and leads:
            words = rest.lstrip(_EDGE)
        else:
            break
    return words


def _named(prose: Prose, words: str, text: str, begin: int) -> str:
    """A pronoun at the head followed by the name it likely stands for."""
    found = prose.head_pronoun.match(words)
    name = likely_name(prose, text[max(0, begin - CONTEXT) : begin]) if found and begin else None
    return f"{words[: found.end()]} [{name}]{words[found.end() :]}" if found and name else words


def likely_name(prose: Prose, context: str) -> str | None:
    """The last name of the person that "he" or "she" after `context` likely stands for, or None where none is clear.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> likely_name(prose, "Anna Weber met the board in Bonn. Weber was ill.")
    'Weber'
    >>> likely_name(prose, "Anna Weber lived in Bonn for years. In 2018 she left Bonn.")
    'Weber'
    """
    counts: dict[str, int] = {}
    places: set[str] = set()
    for found in prose.person.finditer(context):
        name = found[0]
        if name.split()[0].lower().rstrip(".") in prose.no_names or name.isupper() or prose.no_person.search(name):
            continue
        before = context[max(0, found.start() - 8) : found.start()].rpartition(" ")[0].rpartition(" ")[2]
        last = owned(prose, name).split()[-1].rstrip(".")
        if before.lower() in prose.in_place:
            places.add(name.partition(". ")[0].split()[-1].rstrip("."))
        elif before.lower() not in prose.place_before:
            counts[last] = counts.get(last, 0) + 1
    counts = {name: count for name, count in counts.items() if name not in places}
    if not counts:
        return None
    best = max(counts.values())
    likely = [n for n in counts if counts[n] == best]
    return likely[-1] if len(likely) == 1 or best == 1 and len(likely) <= 2 else None


def owned(prose: Prose, name: str) -> str:
    """A name without the ending of an owner."""
    for ending in prose.owning:
        name = name.removesuffix(ending)
    return name


def _cut(prose: Prose, words: str) -> str:
    """At most LONGEST characters, cut between words, with an ellipsis."""
    if len(words) <= LONGEST:
        return words
    at = words.rfind(" ", 0, LONGEST)
    while at > LONGEST // 2 and _holds_together(words, at):
        at = words.rfind(" ", 0, at)
    short = (words[:at] if at > LONGEST // 2 else words[: LONGEST - 1]).rstrip(_EDGE)
    while len(short) > LONGEST // 2 and (last := "".join(short.rsplit(None, 1)[-1:])) in prose.left_over:
        short = short.rstrip()[: -len(last) - 1].rstrip(_EDGE)
    return short + "…"


def _holds_together(words: str, at: int) -> bool:
    """Whether a blank stands inside a name or between a number and what it counts: "Sam Altman", "10,000 units", "$5 million"."""
    left, right = words[:at].rpartition(" ")[2], words[at + 1 : at + 2]
    return left[:1].isupper() and right.isupper() and left[-1:] not in ",;:" or left[-1:].isdigit() or left[:1] in "$£€" and left != ""


def _report_span(words: Words, clauses: tuple[Clause, ...], report: Report, low: int) -> Span:
    """The words of a report as offsets into the text."""
    if report.verb is None:
        return low + words.starts[max(0, report.start - 2)], low + words.ends[report.end - 1]
    clause = clauses[report.clause]
    last = report.verb.end if parted_subject(words, clause) else clause.end
    return low + words.starts[clause.start], low + words.ends[last - 1]


def _without(piece: Span, hole: Span) -> list[Span]:
    """A piece of text with a hole cut out of it."""
    if hole[1] <= piece[0] or piece[1] <= hole[0]:
        return [piece]
    return [p for p in ((piece[0], hole[0]), (hole[1], piece[1])) if p[0] < p[1]]


def _with_subject(words: Words, clauses: tuple[Clause, ...], number: int, span: Clause, low: int, pieces: list[Span]) -> list[Span]:
    """The pieces of a title, headed by the subject that the clause leaves out: "and sold it", "which has failed"."""
    first = span.start
    while first < span.end - 1 and words.classes[first] in _LINKS:
        first += 1
    head = words.classes[first : first + 1]
    if not span.verbs or span.start != clauses[number].start or words.classes[first : span.verbs[0].start].strip(_HEADS):
        return pieces
    relative = head == WHO or head == THAT and words.classes[first - 1 : first] in _NOUNS
    reduced = head in _PARTICIPLES and words.classes[first - 1 : first] == COMMA        # "the memorandum, distributed in May"
    if relative or reduced:
        subject = _antecedent(words, first)
    else:
        subject = _elided(words, clauses, number) if head != THAT and span.verbs[0].form is Form.FINITE else None
    if subject is None:
        return pieces
    skip = low + words.starts[first + relative]
    kept = [(max(a, skip), b) for a, b in pieces if b > skip]
    return [(low + words.starts[subject[0]], low + words.ends[subject[1] - 1]), *kept]


def _antecedent(words: Words, at: int) -> Span | None:
    """The word indices of the noun that a relative clause speaks of."""
    end = at
    while end and words.classes[end - 1] in LETTING:
        end -= 1
    start = end
    while start and words.classes[start - 1] in NOMINAL:
        start -= 1
    if start and words.words[start - 1] in words.prose.currencies:
        start -= 1
    if start and words.classes[start - 1] == DETERMINER:
        start -= 1
    return (start, end) if end > start else None


def _elided(words: Words, clauses: tuple[Clause, ...], number: int) -> Span | None:
    """The word indices of the subject that a clause shares with the one before it."""
    for j in range(number - 1, -1, -1):
        clause = clauses[j]
        if (parted := parted_subject(words, clause)) is not None:
            return parted
        if not clause.verbs or is_inserted(words, clauses, j) or clause.verbs[0].form in (Form.INFINITIVE, Form.GERUND):
            continue
        end = clause.verbs[0].start
        while end > clause.start and words.classes[end - 1] in _ADVERBIAL:
            end -= 1
        start = end
        while start > clause.start and words.classes[start - 1] in _SUBJECT:
            start -= 1
        while start < end and words.classes[start] in _NO_SUBJECT:
            start += 1
        if start < end:
            return start, end
    return None
