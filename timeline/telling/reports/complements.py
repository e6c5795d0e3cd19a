"""Whether a verb of telling tells a clause, and which: "said that", "told the court", "noted on Monday that", not "said a prayer".

Knows the words and the clause tree of one sentence; does not know who tells (timeline.telling.reports.attribution does).
"""

from __future__ import annotations

from timeline.languages.classes import BE, COMMA, HAVE, LETTERS, PRONOUN, SUBORDINATING, THAT, letters, pattern
from timeline.sentences.clauses import Form, Tense, Verb
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.reports import ATTRIBUTING
from timeline.sentences.stretches import is_noun_phrase
from timeline.sentences.words import Words
from timeline.telling.reports.sources import NAMING

_FORM_FINITE, _INFINITIVE = Form.FINITE, Form.INFINITIVE
_PRESENT = Tense.PRESENT
_QUOTED, _COMPLEMENT, _RELATIVE, _OWN, _COORDINATE = Kind.QUOTED, Kind.COMPLEMENT, Kind.RELATIVE, Kind.OWN, Kind.COORDINATE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_NOUN_PHRASE = NAMING + "|object|determiner|and"
_AROUND = "preposition|time|adv|openquote|semicolon|comma|stop|ing|saying"
_HEARERS = pattern("{" + _NOUN_PHRASE + "|" + _AROUND + "}{0,14}{that}?$")
_NO_OBJECT = pattern("(?:$|{" + _AROUND + "|that}|{closequote|who|where|when|after|dash|close|mark|conj})")
_UNNAMED = pattern("{preposition}{noun|base|ed}{1,3}$")
_NOUN_TOO, _PREPOSITION = letters("third|base|say|says"), LETTERS["preposition"]
_PARTICIPLE = LETTERS["participle"]
_GOING_ON = letters("ING|saying")
_PAST = frozenset(letters("PAST"))
_BEFORE_PRONOUN = frozenset(letters("time|conj|adv|comma|closequote|object"))
_TOLD_KINDS = frozenset((_COMPLEMENT, _QUOTED, _OWN))


def tells(words: Words) -> bool:
    """Whether any word of a sentence may make a report; where none does, the text itself tells."""
    return not words.prose.told_by.isdisjoint(words.words)


# -- what a verb tells ------------------------------------------------------------------------------------------------------------------


def verb_over(words: Words, tree: Tree, number: int) -> Verb | None:
    """The verb of telling that tells a clause and stands before it in the one that it hangs on: "the mayor said | it closed"."""
    child = tree.nodes[number]
    if child.parent < 0 or not _may_be_told(words, child):
        return None
    parent = tree.nodes[child.parent]
    start = _first(words, child)
    before = tuple([verb for verb in parent.verbs if verb.end <= start])
    verb = telling_verb(words, before)
    if verb is None or is_told(words, verb) or not takes_a_clause(words, verb, start):
        return None
    rest = _own(words, tree, child.parent, verb.end, start) if start == child.start else words.classes[verb.end : start]
    return verb if _HEARERS.fullmatch(rest) else None


def _first(words: Words, child: Node) -> int:
    """Where a clause that may be told begins: with its verb, where that holds its subject and the clause was read from before it on."""
    verb = child.verb
    read_before = child.kind is _COMPLEMENT and child.subject is not None and verb is not None and _holds_subject(words, verb)
    return verb.start if read_before and verb is not None else child.start


def _holds_subject(words: Words, verb: Verb) -> bool:
    """Whether the first word of a verb group is its subject as well: "he's leaving"."""
    head = words.words[verb.start].replace("’", "'").partition("'")
    return bool(head[1]) and head[0] in words.prose.subjects


def _may_be_told(words: Words, child: Node) -> bool:
    """Whether a clause is such as is told: a complement, a quotation, or a sentence behind a colon."""
    if child.kind is _OWN:
        return words.words[child.start - 1] == ":"
    opened = words.classes[child.start] in SUBORDINATING
    if child.kind is _RELATIVE:                                                  # "a letter | that it leaks", not "a roof | that leaks"
        bare = child.subject is not None or child.verb is None or child.verb.form not in FINITE
        return bare and words.classes[child.start] == THAT
    if child.kind is _COMPLEMENT and not opened:
        if child.verb is not None and _holds_subject(words, child.verb):
            return True
        return child.subject is not None and not _is_cut_short(words, *child.subject) and not is_noun_phrase(words, child)
    return child.kind in _TOLD_KINDS


def _is_cut_short(words: Words, start: int, end: int) -> bool:
    """Whether a pronoun right behind a noun is the subject, so that the noun is what is told of: "recalls | the army she | left"."""
    alone = end - start == 1 or words.classes[end - 1] != PRONOUN
    return not alone and words.classes[end - 2] not in _BEFORE_PRONOUN


def _own(words: Words, tree: Tree, number: int, start: int, end: int) -> str:
    """The classes of the words between two that are a clause's own."""
    out, at = "", start
    for _, child in tree.children(number):
        if at <= child.start < end:
            out += words.classes[at : child.start]
            at = min(child.end, end)
    return out + words.classes[at:end]


def takes_a_clause(words: Words, verb: Verb, end: int) -> bool:
    """Whether a verb of a clause that ends at a word tells a clause rather than a thing: "told the court", not "said a prayer"."""
    base = words.prose.bases.get(words.words[verb.main])
    if words.words[verb.end : verb.end + 1] in words.prose.after_things and base not in words.prose.plain_telling:
        return False                                                             # "a year noted for storms"
    return base in words.prose.hearing or _NO_OBJECT.match(words.classes, verb.end, end) is not None


def is_told(words: Words, verb: Verb) -> bool:
    """Whether a passive speaks of what is told, not of telling: "he was found"; "it was found that" tells."""
    dummy = words.words[verb.start - 1 : verb.start] == (words.prose.dummy,)
    return is_passive(words, verb) and not dummy and words.words[verb.main] not in words.prose.cited


def is_passive(words: Words, verb: Verb) -> bool:
    """Whether a verb of telling is a passive: "was told", not "were insisting"."""
    return verb.end > verb.start + 1 and words.classes[verb.main - 1] in BE and words.classes[verb.main] not in _GOING_ON


def telling_verb(words: Words, verbs: tuple[Verb, ...]) -> Verb | None:
    """The last finite verb of telling of some."""
    bases, prose = words.prose.bases, words.prose
    for verb in reversed(verbs):
        if verb.end == verb.start + 1 and words.classes[verb.main] in _NOUN_TOO and not _tells_here(words, verbs, verb):
            continue
        told = words.classes[verb.main] in ATTRIBUTING or words.classes[verb.main] == _PARTICIPLE and words.classes[verb.start] in HAVE
        if told and bases.get(words.words[verb.main]) in prose.attributing:
            return verb if verb.form is not _INFINITIVE else None
    return None


def _tells_here(words: Words, verbs: tuple[Verb, ...], verb: Verb) -> bool:
    """Whether a form that a noun has too is a verb: not "with strong comments from him", nor behind another verb of telling."""
    if words.prose.bases.get(words.words[verb.main]) in words.prose.plain_telling:
        return True
    if words.classes[verb.end : verb.end + 1] == _PREPOSITION and _UNNAMED.search(words.classes, max(0, verb.start - 4), verb.start):
        return False
    return not any(v.start < verb.start and words.words[v.main] in words.prose.told_by and v.form is _FORM_FINITE for v in verbs)


# -- what goes on beside what is told ---------------------------------------------------------------------------------------------------


def leaves_report(words: Words, tree: Tree, number: int) -> bool:
    """Whether a clause beside what is told goes on beside the report: "said no | and left", not "said it closed | and would stay"."""
    node = tree.nodes[number]
    if node.kind is not _COORDINATE or node.verb is None:
        return False
    at = node.start - 1
    if words.classes[at] != LETTERS["and"]:
        return False
    if words.classes[at - 1] == COMMA and node.verb.tense is _PRESENT:
        return True                                                              # "X said no, and it now appears"
    return node.verb.start <= at + 2 and words.classes[node.verb.start] in _PAST


__all__ = ["is_passive", "is_told", "leaves_report", "takes_a_clause", "telling_verb", "tells", "verb_over"]
