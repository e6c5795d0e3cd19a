"""Whether a verb of telling tells a clause, and which: "said that", "told the court", "noted on Monday that", not "said a prayer".

Knows the words and clauses of one sentence; does not know who tells (timeline.telling.attribution does).
"""

from __future__ import annotations

from timeline.languages.classes import BE, COMMA, HAVE, LETTERS, PRONOUN, THAT, TIME, WHO, letters, pattern
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Clause, Form, Tense, Verb
from timeline.sentences.words import Words
from timeline.telling.sources import NAMING

_FORM_FINITE, _INFINITIVE = Form.FINITE, Form.INFINITIVE
_PRESENT = Tense.PRESENT
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_TELLING = frozenset(letters("say|says|said|saying|ed|past|base|bare|third|thirds"))
_NOUN_PHRASE = NAMING + "|object|determiner|and"
_AROUND = "preposition|time|adv|openquote|semicolon|comma|stop|ing|saying"
_HEARERS = pattern("{" + _NOUN_PHRASE + "|" + _AROUND + "}{0,14}{that}?$")
_NO_OBJECT = pattern("(?:$|{" + _AROUND + "|that}|{closequote|who|where|when|after|dash|close|mark|conj})")
_BROKEN = pattern(
    "(?P<subject>{determiner}{0,2}(?:{" + NAMING + "|stop}){1,6})(?P<mark>{comma|dash|open})[^,_()]{1,40}"
    "{comma|dash|close}{finite|MAY|WILL|WOULD}"
)
"""A subject that something is put in behind: "said Mr. Ruiz — the first to go — was leaving"."""
_OPENED = frozenset(letters("quote"))
_UNNAMED = pattern("{preposition}{noun|base|ed}{1,3}$")
_NOUN_TOO, _PREPOSITION = letters("third|base|say|says"), LETTERS["preposition"]
_PARTICIPLE = LETTERS["participle"]
_REDUCED = letters("ed|participle")
_SUBORDINATORS = letters("sub")
_SUBJECT_FIRST = letters("determiner|name|noun|number|pronoun|third")
_COORDINATING = letters("conj")
_TELLS_IT = letters("pronoun|comma")
_FINITE = frozenset((Form.FINITE, Form.MODAL, Form.WOULD))
_GOING_ON = letters("ING|saying")


def tells(words: Words) -> bool:
    """Whether any word of a sentence may make a report; where none does, the text itself tells."""
    return not words.prose.told_by.isdisjoint(words.words)


def tellers(words: Words, clauses: tuple[Clause, ...]) -> frozenset[int]:
    """The numbers of the clauses with a verb of telling in them: no other is a report."""
    prose, said, bases = words.prose, words.words, words.prose.bases
    found = [n for n, clause in enumerate(clauses) for v in clause.verbs if bases.get(said[v.main]) in prose.attributing]
    found += [n for n, clause in enumerate(clauses) for v in clause.verbs if bases.get(said[v.main]) in prose.plain_telling]
    return frozenset(found)


def is_report(words: Words, clauses: tuple[Clause, ...], number: int) -> Verb | None:
    """The verb of telling of a clause that tells the next one, or None."""
    if (holding := holding_verb(words, clauses[number])) is not None:
        return holding
    verb = telling_verb(words, clauses[number])
    if verb is None or is_told(words, verb):
        return None
    if parted_subject(words, clauses[number]) is not None:
        return verb
    if not takes_a_clause(words, clauses[number], verb):
        return None
    rest = words.classes[verb.end : clauses[number].end]
    if words.words[clauses[number].start] == words.prose.likening and rest == _TELLS_IT:
        return verb                                                              # "As Kim tells it, he left"
    return verb if _HEARERS.fullmatch(rest) and (number + 1 < len(clauses) or number > 0) else None


def is_told(words: Words, verb: Verb) -> bool:
    """Whether a passive speaks of what is told, not of telling: "he was found"; "it was found that" tells."""
    dummy = words.words[verb.start - 1 : verb.start] == (words.prose.dummy,)
    return is_passive(words, verb) and not dummy and words.words[verb.main] not in words.prose.cited


def is_passive(words: Words, verb: Verb) -> bool:
    """Whether a verb of telling is a passive: "was told", not "were insisting"."""
    return verb.end > verb.start + 1 and words.classes[verb.main - 1] in BE and words.classes[verb.main] not in _GOING_ON


def takes_a_clause(words: Words, clause: Clause, verb: Verb) -> bool:
    """Whether a verb tells a clause rather than a thing: "said in May", "told the court", not "said a prayer"."""
    base = words.prose.bases.get(words.words[verb.main])
    if words.words[verb.end : verb.end + 1] in words.prose.after_things and base not in words.prose.plain_telling:
        return False                                                             # "a year noted for storms"
    return base in words.prose.hearing or _NO_OBJECT.match(words.classes, verb.end, clause.end) is not None


def holding_verb(words: Words, clause: Clause) -> Verb | None:
    """The verb of a clause that tells what its own words hold: "he said the refusal to support them would prolong the crisis"."""
    verb = next((v for v in clause.verbs if words.prose.bases.get(words.words[v.main]) in words.prose.plain_telling), None)
    if verb is None or verb.form is not _FORM_FINITE or verb.start == clause.start or is_told(words, verb):
        return None
    told = next((v for v in clause.verbs if v.start > verb.end + 1 and v.form in _FINITE), None)
    if told is None:
        return None
    late = words.classes[told.start - 2 : told.start] == TIME + PRONOUN               # "said in a letter on Monday it had"
    return verb if late or words.classes[verb.end] in _SUBJECT_FIRST else None


def parted_subject(words: Words, clause: Clause) -> Span | None:
    """The subject of what a clause tells where something is put in behind it: "said | Mr. Ruiz | — the first to go — was leaving"."""
    verb = telling_verb(words, clause)
    if verb is None or verb.start == clause.start or words.prose.bases.get(words.words[verb.main]) in words.prose.addressing:
        return None
    found = _BROKEN.match(words.classes, verb.end)
    return found.span("subject") if found and clause.end <= found.end() else None


def telling_verb(words: Words, clause: Clause) -> Verb | None:
    """The last finite verb of telling in a clause."""
    for verb in reversed(clause.verbs):
        if verb.end == verb.start + 1 and words.classes[verb.main] in _NOUN_TOO and not _tells_here(words, clause, verb):
            continue
        told = words.classes[verb.main] in _TELLING or words.classes[verb.main] == _PARTICIPLE and words.classes[verb.start] in HAVE
        if told and words.prose.bases.get(words.words[verb.main]) in words.prose.attributing:
            return verb if verb.form is not _INFINITIVE else None
    return None


def _tells_here(words: Words, clause: Clause, verb: Verb) -> bool:
    """Whether a form that a noun has too is a verb: not "with strong comments from him", nor behind another verb of telling."""
    if words.prose.bases.get(words.words[verb.main]) in words.prose.plain_telling:
        return True
    if words.classes[verb.end : verb.end + 1] == _PREPOSITION and _UNNAMED.search(words.classes, max(0, verb.start - 4), verb.start):
        return False
    return not any(v.start < verb.start and words.words[v.main] in words.prose.told_by and v.form is _FORM_FINITE for v in clause.verbs)


def is_inserted(words: Words, clauses: tuple[Clause, ...], j: int) -> bool:
    """Whether a report stands between commas in what it tells: "it fell, the bank said, and rose"."""
    clause = clauses[j]
    return j > 0 and words.classes[clause.start - 1] == words.classes[clause.end - 1] == COMMA and telling_verb(words, clause) is not None


def leaves_report(words: Words, clauses: tuple[Clause, ...], j: int, number: int) -> bool:
    """Whether a clause after a report goes on beside it: "said no and left", or is no complement: "said as he left"."""
    if is_inserted(words, clauses, j):
        return False
    if _is_relative(words, clauses[j]) and any(words.classes[clauses[k].start - 1] == COMMA for k in range(j + 1, number + 1)):
        return True                                                              # "Kim, who tells us much, was born"
    first = clauses[j + 1]
    if words.classes[first.start] in _SUBORDINATORS and words.words[first.start] not in words.prose.in_report:
        return words.classes[first.start - 1] != COMMA or number == j + 1
    if _is_reduced(words, first):
        return True                                                              # "recording deaths caused by fire"
    clause = clauses[number]
    if words.classes[clause.start] in _COORDINATING and is_report(words, clauses, number) is not None:
        return True                                                              # "X said no, but Y said yes"
    if words.classes[clause.start] != LETTERS["and"] or not clause.verbs:
        return False
    first_verb = clause.verbs[0].start
    if words.classes[clause.start - 1] == LETTERS["comma"] and clause.verbs[0].tense is _PRESENT:
        return True                                                              # "X said no, and it now appears"
    return first_verb <= clause.start + 2 and words.classes[first_verb] in letters("PAST")


def _is_reduced(words: Words, clause: Clause) -> bool:
    """Whether the only verb of a clause is a participle that says who did it: "deaths caused by fire"."""
    if len(clause.verbs) != 1:
        return False
    verb = clause.verbs[0]
    alone = verb.end == verb.start + 1 and words.classes[verb.main] in _REDUCED
    return alone and words.words[verb.end : verb.end + 1] == (words.prose.agent,)


def _is_relative(words: Words, clause: Clause) -> bool:
    """Whether the subject of a report is a relative pronoun."""
    verb = telling_verb(words, clause)
    return verb is not None and words.classes[verb.start - 1 : verb.start] == WHO


def is_complemented(words: Words, clauses: tuple[Clause, ...], number: int) -> bool:
    """Whether what a clause of telling tells stands behind it: not "Kim, who testified in 2002, left"."""
    if number + 1 >= len(clauses) or leaves_report(words, clauses, number, number + 1):
        return False
    first = clauses[number + 1].start
    if parted_subject(words, clauses[number]) is not None:
        return True
    quoted = words.classes[first - 1 : first + 1].strip(letters("comma|semicolon"))[:1] in _OPENED
    return quoted or words.classes[first - 1] != COMMA or words.classes[first] == THAT or is_inserted(words, clauses, number)
