"""Nouns that name the event which a phrase dates: "Friday's vote", "the elections due in May", "ahead of the vote on Sunday".

Knows one sentence at a time: its words, its verbs and its tree; no dates, and not whether the phrase becomes an entry.
"""

from __future__ import annotations

from timeline.languages.classes import AND, COMMA, DETERMINER, PREPOSITION, TELLING, TIME, TO, letters, pattern
from timeline.languages.prose import Prose
from timeline.sentences.clauses import Form, Tense
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.passage import Governor, Sentence
from timeline.sentences.words import Words
from timeline.telling.comparisons import weighed
from timeline.telling.titles.kept import must_of
from timeline.telling.titles.wording import fits

__all__ = ["dated_noun", "due_clause", "event_noun", "is_due", "weighed_event", "whole_noun"]

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
    due = due_clause(sentence, start, end)
    if due is not None and sentence.words.classes[due.start + 1] != TO:
        return _awaited(sentence, due)
    return _before_time(sentence, govern, _list_start(sentence.words.classes, sentence.words.at(start - sentence.low)))


def _awaited(sentence: Sentence, due: Node) -> tuple[int, int] | None:
    """The noun phrase whose event a clause says to be due: "| federal elections | due"; one word with that: "their verdict expected"."""
    words, at = sentence.words, due.on - 1
    if not is_due(sentence.prose, words.words[at]):
        return None
    first = _noun_start(sentence, at)
    if first == at and words.words[due.start] in sentence.prose.bases:
        return _determiner_start(words.classes, at), due.start + 1
    return first, at + 1


def weighed_event(sentence: Sentence, start: int) -> tuple[int, int] | None:
    """The words of an event that another figure is weighed against: "compared with a | loss of $9 million | in 1988"."""
    words, first = sentence.words, sentence.words.at(start - sentence.low)
    found = weighed(sentence, first)
    if found is None or found["thing"] is None or not _names_event(sentence.prose, words.words[found.end("thing") - 2]):
        return None
    return found.start("thing") + 1, first - (words.classes[first - 1] == COMMA)


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
    if head == last or not _names_event(sentence.prose, words.words[head - 1]):             # "Friday's trading volume | rose"
        return None
    return _noun_start(sentence, first), head


_SIGNALLING = frozenset(letters("preposition|to|sub"))
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
    noun = word.removesuffix(prose.plural)
    return is_due(prose, word) or noun in prose.bases and noun not in prose.no_happenings


def _noun_start(sentence: Sentence, at: int) -> int:
    """Where the words begin that stand before a noun and belong to it: "the | 2010 federal election"."""
    words = sentence.words
    while at > 0 and (words.classes[at - 1] in _NOUNISH and words.classes[at - 1] not in letters("base|third")):
        at -= 1
    both = at > 2 and words.classes[at - 3] == DETERMINER and words.classes[at - 2] in _NOUNISH and words.classes[at - 1] == AND
    return at - 2 if both else at                                                                 # "the | state and local elections"


# -- what tells the event instead -----------------------------------------------------------------------------------------------------


def _does(sentence: Sentence, govern: Governor, first: int) -> bool:
    """Whether a verb does what the noun phrase at a word names, so that its clause tells the event: "he won the 2010 election"."""
    verb, words = govern.verb, sentence.words
    if verb is None or verb.form is not Form.FINITE or words.classes[verb.main] in TELLING:
        return False
    at = first
    while at > verb.end and words.classes[at - 1] == DETERMINER:
        at -= 1
    return at == verb.end and verb.tense is not Tense.PRESENT


def _is_subject(sentence: Sentence, noun: tuple[int, int], start: int, end: int) -> bool:
    """Whether a noun phrase is all the subject of what was done, and no other time stands beside: "the 1998 final was won by Graz".

    Or of what is, where it says no more than that something happened: "yesterday's move comes as two towns protest".
    """
    words, node = sentence.words, sentence.tree.nodes[sentence.dated(start, end)]
    if len(sentence.phrases) > 1 or node.subject is None or node.verb is None or node.verb.form not in FINITE:
        return False
    whole = node.subject[1] == noun[1] and _determiner_start(words.classes, noun[0]) <= node.subject[0]
    bare = words.at(end - sentence.low - 1) + 1 >= noun[1] - 1
    return whole and (node.verb.tense is Tense.PAST and node.verb.form is Form.FINITE or bare)


def _is_frame(sentence: Sentence, noun: tuple[int, int], start: int, end: int) -> bool:
    """Whether something was done in the time of what a noun names, and no other time stands beside: "in Tuesday's coup it burnt"."""
    words, node = sentence.words, sentence.tree.nodes[sentence.dated(start, end)]
    first = words.at(start - sentence.low)
    before = words.words[first] if first < noun[0] else words.words[noun[0] - 2 : noun[0]]
    framed = before in sentence.prose.frames if isinstance(before, str) else not sentence.prose.frames.isdisjoint(before)
    doing = node.kind is Kind.PARTICIPIAL and node.verb is not None and node.verb.form is Form.GERUND   # "sending ten men in the vote"
    done = doing or node.verb is not None and node.verb.tense is Tense.PAST and node.verb.form is Form.FINITE
    inside = node.subject is not None and node.subject[0] < first < node.subject[1]                # "the count in the May 3 vote ended"
    opens = node.subject is not None and noun[1] <= node.subject[0]                          # "In Sunday's vote he lost a seat of 1992"
    return framed and done and not inside and (opens or not _is_dated_apart(sentence, first))


# -- a noun before its time -----------------------------------------------------------------------------------------------------------


def _before_time(sentence: Sentence, govern: Governor, first: int) -> tuple[int, int] | None:
    """A noun phrase right before a phrase whose noun names the event that this dates: "despite the fall of Graz | in June".

    It does where something else looks ahead to it ("campaigned for the elections on Sunday"), where the verb has a time of its own, and
    where the verb only says what something is: "the last was the siege of Graz in 1809".
    """
    words, prose = sentence.words, sentence.prose
    first -= words.classes[first - 1 : first] == PREPOSITION and words.classes[first] == TIME                # "elections | in May and June"
    last = first - 1
    if last < 1 or words.classes[last] not in _NOUNISH:
        return None
    head, begin = last, _noun_start(sentence, last)
    before = _determiner_start(words.classes, begin)
    if before < begin and _lead(sentence, before) in prose.looking_ahead and _names_event(prose, words.words[last]):
        return begin, first
    if words.classes[before - 1 : before] == PREPOSITION and is_due(prose, words.words[before - 2]):                # "the fall of Graz"
        head, begin = before - 2, _noun_start(sentence, before - 2)
        before = _determiner_start(words.classes, begin)
    if before < 1 or not is_due(prose, words.words[head]):
        return None
    lead = _lead(sentence, before)
    beside = lead in prose.beside_event and (lead == prose.begun_by or _is_dated_apart(sentence, first))
    verb = govern.verb
    known = words.words[before] == prose.article and words.classes[before - 1] != PREPOSITION
    states = known and verb is not None and verb.end <= before and words.classes[verb.main] in _STATING and verb.form is Form.FINITE
    return (begin, first) if beside or states else None


def _lead(sentence: Sentence, at: int) -> str:
    """The word before which a noun phrase begins, past "of": "despite | the fall", "ahead of | the vote"; an empty one at the head."""
    words = sentence.words.words
    at -= at > 1 and words[at - 1] == sentence.prose.linking
    return words[at - 1] if at > 0 else ""


def _list_start(classes: str, first: int) -> int:
    """Where a list of times begins whose last begins at a word: "the votes | in May and June"."""
    while first > 1 and classes[first - 1] in _JOINING and classes[first - 2] == TIME:
        first -= 1
        while first and classes[first - 1] == TIME:
            first -= 1
    return first


_JOINING = frozenset(letters("and|or|comma"))


def _determiner_start(classes: str, at: int) -> int:
    """Where the determiners begin that stand right before a word."""
    while at and classes[at - 1] == DETERMINER:
        at -= 1
    return at


def _is_dated_apart(sentence: Sentence, first: int) -> bool:
    """Whether the clause of a phrase has another one: "In May, despite the fall of Graz | in April, it went on"."""
    words, tree = sentence.words, sentence.tree
    own = tree.at(first)
    begins = [words.at(start) for start, _ in sentence.phrases]
    return any(at != first and abs(at - first) > 1 and tree.at(at) == own for at in begins)


_STATING = frozenset(letters("is|isnt|been"))


# -- how far it reaches ---------------------------------------------------------------------------------------------------------------


def whole_noun(words: Words, tree: Tree, first: int, last: int) -> tuple[int, int]:
    """A noun phrase with what it is an event of: "the 1990 invasion | of Kuwait"; one word with its determiner."""
    found = _OF_WHAT.match(words.classes, last)
    if found is not None:
        end = found.end()
    elif words.words[last : last + 1] == (words.prose.linking,) and (found := _OF_ONE.match(words.classes, last)) is not None:
        end = found.end()                                                                                # "the invasion of Kuwait | as"
    else:
        end = last
    said = next((node for node in tree.nodes if node.kind is Kind.RELATIVE and node.on == end and not node.comma), None)
    tells = said is not None and words.prose.bases.get(words.words[must_of(said)]) in words.prose.attributing
    if said is not None and not tells and fits(words, [(first, said.end)]):
        end = said.end                                                                     # "the 2004 election | in which he won a seat"
    owned = words.words[first].endswith(words.prose.owners)
    if (owned or end == first + 1) and first and words.classes[first - 1] == DETERMINER:
        first -= 1
    return first, end


_THING = "{determiner}{0,2}{ed|noun|name|number|base|third|mark|stop}{0,5}{noun|name|base|third|number}"
_OF_ONE = pattern("{preposition}" + _THING + "(?!{noun|name|base|third|number|mark|ed|participle|ing})")
_OF_WHAT = pattern(
    "(?:{preposition|to}" + _THING + "){1,2}(?:{and}" + _THING + ")?"
    "(?={comma|conj|time|AUX|past|semicolon|who|that|where|sub|say|says|said|close}|{stop}?$)"
)
