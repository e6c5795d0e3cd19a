"""Nouns that name the event which a phrase dates: "Friday's vote", "the elections due in May", "ahead of the vote on Sunday".

Knows one sentence at a time: its words, its verbs and its tree; no dates, and not whether the phrase becomes an entry.
"""

from __future__ import annotations

from timeline.languages.classes import LETTERS, TELLING, letters
from timeline.languages.prose import Prose
from timeline.sentences.clauses import Form, Tense
from timeline.sentences.nodes import Kind, Node
from timeline.sentences.passage import Governor, Sentence
from timeline.telling.comparisons import weighed

__all__ = ["dated_noun", "due_clause", "event_noun", "is_due", "weighed_event"]

_REDUCED = Kind.REDUCED
_PARTICIPLE = Form.PARTICIPLE
_FUTURE = Tense.FUTURE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_NOUNISH = frozenset(letters("noun|name|base|bare|third|number|ing|ed|mark"))


def dated_noun(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The words [first, last) of the noun phrase that names the event which the phrase text[start:end] dates, where no verb tells it.

    "Friday's vote", "elections due in May", "ahead of the vote on Friday"; not "he won the 2010 election", whose clause tells it.
    """
    govern = sentence.governor(start, end)
    if (noun := weighed_event(sentence, start)) is not None:
        return noun
    if govern.noun:
        noun = event_noun(sentence, start, end)
        told = noun is None or _does(sentence, govern, noun[0]) or _is_subject(sentence, noun, start, end)
        return None if noun is None or told or _is_frame(sentence, noun, start, end) else noun
    if (due := due_clause(sentence, start, end)) is not None:
        at = due.on - 1
        return (_noun_start(sentence, at), at + 1) if is_due(sentence.prose, sentence.words.words[at]) else None
    return _ahead_of(sentence, sentence.words.at(start - sentence.low))


def weighed_event(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """The words of an event that another figure is weighed against: "compared with a | loss of $9 million | in 1988"."""
    words, first = sentence.words, sentence.words.at(start - sentence.low)
    found = weighed(sentence, first)
    if found is None or found["thing"] is None or not _names_event(sentence.prose, words.words[found.end("thing") - 2]):
        return None
    return found.start("thing") + 1, first - (words.classes[first - 1] == LETTERS["comma"])


def event_noun(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The words [first, last) of the noun phrase around the phrase text[start:end] where its noun names an event: "Friday's vote"."""
    words = sentence.words
    first, last = words.at(start - sentence.low), words.at(end - sentence.low - 1) + 1
    while first < last - 1 and sentence.prose.letters[words.words[first]] in _SIGNALLING:
        first += 1                                                           # "to | yesterday's announcement"
    head = last
    starts = frozenset([verb.start for clause in sentence.clauses for verb in clause.verbs if words.classes[verb.start] in _ACTING])
    while head < len(words.words) and words.classes[head] in _NOUNISH and head not in starts:
        head += 1
    if head == last and first > 1 and words.words[first - 1] == sentence.prose.linking:
        named = _names_event(sentence.prose, words.words[first - 2])                        # "the battle of 1815"
        return (_noun_start(sentence, first - 2), last) if named else None
    named_at = next((at for at in range(head - 1, last - 1, -1) if _names_event(sentence.prose, words.words[at])), None)
    if named_at is None or head in starts and named_at < head - 1:                          # "Friday's trading volume | rose"
        return None
    return _noun_start(sentence, first), named_at + 1


_SIGNALLING = frozenset(letters("preposition|to"))
_ACTING = frozenset(letters("AUX|past|ed|said"))


def due_clause(sentence: Sentence, start: int, end: int) -> Node | None:
    """The clause around a phrase that says when what its noun names is to come: "the elections | due in May"."""
    node = sentence.tree.nodes[sentence.dated(start, end)]
    coming = node.kind is _REDUCED and node.verb is not None and node.verb.form is _PARTICIPLE and node.verb.tense is _FUTURE
    return node if coming else None


def is_due(prose: Prose, word: str) -> bool:
    """Whether a noun names an event that is to come, and not what has to be paid: "a vote", not "a note"."""
    return word in prose.happenings or word in prose.lasting or word.endswith(prose.event_endings) and word not in prose.no_happenings


def _names_event(prose: Prose, word: str) -> bool:
    """Whether a noun names something that happens, or is a verb as well: "vote", "elections", "by-election"."""
    word = word.rpartition("-")[2]
    return is_due(prose, word) or word.removesuffix(prose.plural) in prose.bases


def _noun_start(sentence: Sentence, at: int) -> int:
    """Where the words begin that stand before a noun and belong to it: "the | 2010 federal election"."""
    words = sentence.words
    while at > 0 and (words.classes[at - 1] in _NOUNISH and words.classes[at - 1] not in letters("base|third")):
        at -= 1
    return at


# -- what tells the event instead -----------------------------------------------------------------------------------------------------


def _does(sentence: Sentence, govern: Governor, first: int) -> bool:
    """Whether a verb does what the noun phrase at a word names, so that its clause tells the event: "he won the 2010 election"."""
    verb, words = govern.verb, sentence.words
    if verb is None or verb.form is not Form.FINITE or words.classes[verb.main] in TELLING:
        return False
    at = first
    while at > verb.end and words.classes[at - 1] == LETTERS["determiner"]:
        at -= 1
    return at == verb.end and verb.tense is not Tense.PRESENT


def _is_subject(sentence: Sentence, noun: tuple[int, int], start: int, end: int) -> bool:
    """Whether a noun phrase is all the subject of what was done, and no other time stands beside: "the 1998 final was won by Graz"."""
    node = sentence.tree.nodes[sentence.dated(start, end)]
    if len(sentence.phrases) > 1 or node.subject is None or node.verb is None or node.verb.tense is not Tense.PAST:
        return False
    return node.verb.form is Form.FINITE and node.subject[1] == noun[1]


def _is_frame(sentence: Sentence, noun: tuple[int, int], start: int, end: int) -> bool:
    """Whether something was done in the time of what a noun names, and no other time stands beside: "in Tuesday's coup it burnt"."""
    words, node = sentence.words, sentence.tree.nodes[sentence.dated(start, end)]
    first = words.at(start - sentence.low)
    before = words.words[first] if first < noun[0] else words.words[noun[0] - 2 : noun[0]]
    framed = before in sentence.prose.frames if isinstance(before, str) else not sentence.prose.frames.isdisjoint(before)
    done = node.verb is not None and node.verb.tense is Tense.PAST and node.verb.form is Form.FINITE
    return framed and done and len(sentence.phrases) == 1


# -- what is looked ahead to ----------------------------------------------------------------------------------------------------------


def _ahead_of(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """A noun right before a phrase that names an event which something else looks ahead to: "campaigned for the elections | on Sunday"."""
    words, prose, at = sentence.words, sentence.prose, first - 1
    if at < 1 or not _names_event(prose, words.words[at]):
        return None
    begin = _noun_start(sentence, at)
    before = begin - 2
    before -= before > 0 and words.words[before] == prose.linking
    ahead = before >= 0 and words.words[before] in prose.looking_ahead and words.classes[begin - 1] == LETTERS["determiner"]
    return (begin, at + 1) if ahead else None
