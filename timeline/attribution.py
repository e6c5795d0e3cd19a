"""Who is said to say so: "According to X,", "X said (that)", ", X said.", ", says X", "as X reported", quotation with speaker.

Knows the words and clauses of one sentence. A clause is told by the nearest report that it stands under; a phrase on the reporting
verb itself belongs to the report, which nobody else tells.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.clauses import Clause, Form, Tense, Verb
from timeline.languages import en_events as en
from timeline.wordclasses import BASES, LETTERS, Words, letters, pattern

_TELLING = frozenset(LETTERS[n] for n in ("say", "says", "said", "saying", "ed", "past", "base", "bare", "third", "thirds"))
_TOLD_BY = frozenset(form for form, base in BASES.items() if base in en.ATTRIBUTING) | {"according"}
_NOUN = "name|noun|base|third|thirds|number|say|says|mark|past|bare"
_SOURCE_BEFORE = pattern(
    "(?P<source>{pronoun}|(?:{determiner}{0,2}(?:{" + _NOUN + "|ed|ing|and}|{preposition}(?={name|noun|base|third|determiner})"
    "|{stop}(?={name|noun})){1,12}?))(?P<apposition>{comma}(?:{nominal|preposition|and|who|determiner}){1,16}{comma})?{adv}*$"
)
_SOURCE_AFTER = pattern(
    "{adv}*(?P<source>{pronoun}|{determiner}{0,2}(?:{" + _NOUN + "}|{stop}(?={name})|{preposition|and}(?={name|determiner})){1,10})"
    "(?:$|{comma|stop|semicolon|time|preposition|closequote|where|who})"
)
_HEARERS = pattern("{" + _NOUN + "|object|determiner|and|preposition|time|adv|openquote|semicolon|comma|stop|ing|saying}{0,14}$")
_ARTICLES = ("a ", "an ", "the ", "one ", "its ")


@dataclass(frozen=True, slots=True)
class Report:
    """A report inside a sentence: the number of its clause, its verb (None for "according to"), and the words that name the source."""

    clause: int
    verb: Verb | None
    start: int
    end: int


def source_name(words: Words, report: Report) -> str:
    """The source as it stands in the text, its article left out."""
    name = words.text[words.starts[report.start] : words.ends[report.end - 1]].strip(" ,\"'“”")
    for article in ("and ", "but ", *_ARTICLES):
        if name.lower().startswith(article):
            name = name[len(article) :]
    return " ".join(name.split())[:80]


def report_over(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """The report that tells clause `number` of a sentence, or None where the text itself does."""
    if _TOLD_BY.isdisjoint(words.words):
        return None
    report = _before(words, clauses, number) or _according(words, clauses) or _after(words, clauses, number)
    return report if report and _is_source(words, report) else None


def _is_source(words: Words, report: Report) -> bool:
    """Whether the words that name a source do: not "I", and things that show only where they are reports."""
    last = words.words[report.end - 1]
    if last in ("i", "we", "you", "one", "there", "that", "which", "this", "who") or words.classes[report.end - 1] in "&|~id,":
        return False
    if report.verb is None or BASES.get(words.words[report.verb.main]) not in en.SHOWING:
        return True
    return words.classes[report.end - 1] == LETTERS["name"] or last.removesuffix("s") in en.SOURCES or last in en.SOURCES


def is_report(words: Words, clauses: tuple[Clause, ...], number: int) -> Verb | None:
    """The verb of telling of a clause that tells the next one, or None."""
    verb = _telling(words, clauses[number])
    if verb is None:
        return None
    rest = words.classes[verb.end : clauses[number].end]
    return verb if _HEARERS.fullmatch(rest) and (number + 1 < len(clauses) or number > 0) else None


def _telling(words: Words, clause: Clause) -> Verb | None:
    """The last finite verb of telling in a clause."""
    for verb in reversed(clause.verbs):
        if words.classes[verb.main] in _TELLING and BASES.get(words.words[verb.main]) in en.ATTRIBUTING:
            return verb if verb.form is not Form.INFINITIVE else None
    return None


def _before(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """A report before the clause: "X said (that) ...", "The deal, X said, will ..."."""
    for j in range(number - 1, max(-1, number - 5), -1):
        verb = is_report(words, clauses, j)
        if verb is None:
            continue
        if _leaves_report(words, clauses, j, number):
            return None
        return _subject(words, clauses, j, verb)
    return None


def _leaves_report(words: Words, clauses: tuple[Clause, ...], j: int, number: int) -> bool:
    """Whether a clause after a report goes on beside it: "said no and left", or is no complement: "said as he left"."""
    first = clauses[j + 1]
    if words.classes[first.start] in "qQ" and words.words[first.start] not in ("if", "whether", "although", "while", "once"):
        return words.classes[first.start - 1] != "," or number == j + 1
    clause = clauses[number]
    if words.classes[clause.start] != LETTERS["and"] or not clause.verbs:
        return False
    first_verb = clause.verbs[0].start
    if words.classes[clause.start - 1] == LETTERS["comma"] and clause.verbs[0].tense is Tense.PRESENT:
        return True                                                              # "X said no, and it now appears"
    return first_verb <= clause.start + 2 and words.classes[first_verb] in letters("PAST")


def _subject(words: Words, clauses: tuple[Clause, ...], j: int, verb: Verb) -> Report | None:
    start = clauses[j].start
    if words.classes[verb.start - 1 : verb.start] == "r":                       # "X, who said": the antecedent
        start, end = max(0, verb.start - 8), verb.start - 1
    else:
        end = verb.start
        if end <= start + 1 and j and "r" in words.classes[clauses[j - 1].start : clauses[j - 1].end]:      # "X, who knew, said"
            start = clauses[j - 1].start
            end = words.classes.index("r", start)
            end -= words.classes[end - 1] in ",i"
    found = _SOURCE_BEFORE.search(words.classes, start, end)
    if found is None:
        return None
    return Report(j, verb, found.start("source"), found.end("source"))


def _according(words: Words, clauses: tuple[Clause, ...]) -> Report | None:
    """ "According to X," or ", according to X": it tells the whole sentence."""
    if "according" not in words.words:
        return None
    at = words.words.index("according")
    if words.words[at + 1 : at + 2] != ("to",):
        return None
    end = start = at + 2
    while end < len(words.classes) and end - start < 12 and words.classes[end] not in ",;_()<>r":
        if words.classes[end] == "." and words.classes[end + 1 : end + 2] != "N":
            break
        end += 1
    return Report(-1, None, start, end) if end > start else None


def _after(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """A report after the clause: ", X said.", ", says X", "as X reported"."""
    for j in range(number + 1, min(len(clauses), number + 6)):
        clause, verb = clauses[j], _telling(words, clauses[j])
        if verb is None or verb is not clause.verbs[0]:
            continue
        begin = clause.start
        if words.words[begin] == "as":
            begin += 1
        elif words.classes[begin - 1] not in ",>*_." or (j + 1 < len(clauses) and words.classes[clauses[j + 1].start] == "a"):
            continue
        found = _SOURCE_AFTER.match(words.classes, verb.end, clause.end) if verb.start <= begin + 1 else None
        if found is None:
            found = _SOURCE_BEFORE.search(words.classes, begin, verb.start)
            if found is None or found.start() > begin + 1:
                continue
        return Report(j, verb, found.start("source"), found.end("source"))
    return None
