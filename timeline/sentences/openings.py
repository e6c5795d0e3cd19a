"""Openings: marks and words that open or close a clause before its verb is seen.

Knows semicolons, brackets, quotation marks and dashes, when, after and due, each by the class of the language, and where commas and
relative words are read. Knows not what verbs do: that is in timeline.sentences.predicates.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.languages.classes import AFTER, COMMA, DETERMINER, LETTERS, NAME, NOUN, PAUSES, THAT, WHO, letters, pattern
from timeline.sentences.clauses import Aspect, Form, Tense, Verb
from timeline.sentences.commas import comma
from timeline.sentences.nodes import Kind
from timeline.sentences.relatives import that, where, who
from timeline.sentences.reports import SPEAKING
from timeline.sentences.stack import Stack
from timeline.sentences.words import Words

MARKS = pattern(
    "{comma|semicolon|dash|open|close|openquote|closequote|who|that|where|sub}"
    "|(?<={noun|name|third|base|time}){due}(?={preposition|time|where}|{to}{be|bare})"
)
"""A mark or word that may open or close a clause."""
_DATELINE = pattern("{name|determiner}{name|comma|open|close|time|number|stop|mark|noun}{0,12}")
_NEARNESS = frozenset(letters("degree|adverb"))
"""What says how near a time is: "| shortly after he left"."""
_VERB_AFTER = pattern(
    "{adv}*(?:(?:{nominal|preposition|determiner|conj}){0,12}?{told}|{ING|PP}"
    "|{nominal|determiner}{1,6}{comma}(?:{nominal|preposition|determiner}{1,8}|{who}[^,;]{1,16}){comma}{told})"
)
_VERB_WHEN = pattern("{adv}*(?:(?:{nominal|preposition|determiner|conj|who|that|comma|open|close|dash}){0,16}?{told}|{ING|PP})")
"""The words up to a verb behind "after", and behind "when", that may hold another clause."""
_WHEN = LETTERS["when"]


def semicolon(stack: Stack, at: int) -> None:
    """A semicolon or a colon opens a sentence of its own; semicolons string theirs one beside another."""
    if stack.top.kind is Kind.BRACKETED and stack.top.verb is None:
        return
    stack.close(at, stack.enclosing())
    if at + 1 == len(stack.classes):
        return
    before = stack.top
    made = stack.push(Kind.OWN, at + 1, at + 1)
    if stack.words.words[at] == ";":
        made.parent = before.parent if before.kind is Kind.OWN and before.start else before


def dash(stack: Stack, at: int) -> None:
    """A dash ends what the last one opened, or opens an insertion: "Kay -- | a clerk | -- left"."""
    if _is_hyphen(stack.words, at):
        return
    if not at or _is_dateline(stack, at):
        stack.top.body = at + 1                                                              # "BONN (AP) -- | The board left"
    elif (depth := stack.innermost_dashed()) is not None:
        stack.close(at, depth)
    else:
        stack.push(Kind.INSERTED, at, at + 1)


def _is_dateline(stack: Stack, at: int) -> bool:
    """Whether what stands before a dash says where and when it was written: "BONN (AP) -- The board left", not "UN reports -- two"."""
    words = stack.words
    if not words.text[:2].isupper() or _DATELINE.fullmatch(stack.classes, 0, at) is None:
        return False
    return not any(stack.classes[i] == NOUN and words.text[words.starts[i]].islower() for i in range(at))


def _is_hyphen(words: Words, at: int) -> bool:
    """Whether a short dash has no blank before it or behind it."""
    if words.words[at] != "-":
        return False
    at_end = not at or at + 1 == len(words.starts)
    return at_end or words.starts[at] == words.ends[at - 1] or words.starts[at + 1] == words.ends[at]


def bracket(stack: Stack, at: int) -> None:
    """A bracket opens: "Kay | (71)"."""
    stack.push(Kind.BRACKETED, at, at + 1)


def closing_bracket(stack: Stack, at: int) -> None:
    """A bracket closes, with all in it."""
    _end(stack, Kind.BRACKETED, at)


def quote(stack: Stack, at: int) -> None:
    """A quotation mark opens what is said, at the head, behind a mark or a verb of telling; elsewhere it marks but words."""
    before = stack.classes[at - 1] if at else COMMA
    if before in SPEAKING or before in PAUSES:
        stack.push(Kind.QUOTED, at, at + 1)


def closing_quote(stack: Stack, at: int) -> None:
    """A quotation mark closes, with all in it."""
    _end(stack, Kind.QUOTED, at)


def _end(stack: Stack, kind: Kind, at: int) -> None:
    """Close the innermost clause of a kind with the mark that ends it."""
    depth = stack.innermost(kind)
    if depth is not None:
        start = stack.open[depth].start
        stack.close(at + 1, depth)
        if stack.top.body == start:
            stack.top.body = at + 1


def subordinate(stack: Stack, at: int) -> None:
    """An adverbial clause, where a verb follows: "| when he left", "| shortly after leaving", not "after the war"."""
    classes = stack.classes
    follows = _VERB_WHEN if classes[at] == _WHEN else _VERB_AFTER
    if classes[at + 1 : at + 2] in PAUSES or follows.match(classes, at + 1) is None and not _leads_to_verb(stack, at):
        return
    if stack.words.words[at] == stack.words.prose.open_question:
        stack.push(Kind.COMPLEMENT, at, at + 1)                                              # "will vote on | whether it stays"
        return
    start = at
    while start and classes[start - 1] in _NEARNESS and not stack.ends_verb(start):
        start -= 1
    if at > 1 and stack.words.words[at - 2] == stack.words.words[at]:                                         # "| as soon as he left"
        start = at - 2
    stack.push(Kind.ADVERBIAL, start, at + 1, comma=bool(start) and classes[start - 1] == COMMA)


def _leads_to_verb(stack: Stack, at: int) -> bool:
    """Whether a name and a verb that a noun shares follow a word: "when | Ada Holt steps down"."""
    following = stack.next_finite(at)
    between = stack.classes[at + 1 : following.start] if following is not None else ""
    return between != "" and not between.strip(NAME + DETERMINER + NOUN)


def due(stack: Stack, at: int) -> None:
    """What is to come of a noun: "the elections | due in May"."""
    if not stack.in_verb(at):
        stack.push(Kind.REDUCED, at, at, on=at)
        stack.take(Verb(at, at + 1, at, Tense.FUTURE, Aspect.SIMPLE, Form.PARTICIPLE))


OPENINGS: dict[str, Callable[[Stack, int], None]] = {
    COMMA: comma, LETTERS["semicolon"]: semicolon, LETTERS["dash"]: dash, LETTERS["open"]: bracket, LETTERS["close"]: closing_bracket,
    LETTERS["openquote"]: quote, LETTERS["closequote"]: closing_quote, WHO: who, THAT: that, LETTERS["where"]: where,
    _WHEN: subordinate, AFTER: subordinate, LETTERS["due"]: due,
}  # fmt: skip
"""What each mark or word does, by the letter of its class."""
