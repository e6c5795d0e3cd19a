"""Openings: marks and words that open or close a clause before its verb is seen.

Knows commas, brackets, quotation marks and dashes, and who, that, where, when, after and due, each by the class of the language. Knows
not what verbs do: that is in timeline.sentences.predicates.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.languages.classes import AFTER, COMMA, DETERMINER, LETTERS, NAME, NOUN, NUMBER, PREPOSITION, THAT, TIME, WHO, letters, pattern
from timeline.sentences.clauses import Aspect, Form, Tense, Verb
from timeline.sentences.nodes import Kind
from timeline.sentences.reports import SPEAKING, last_verb_tells
from timeline.sentences.stack import AFTER_PARTICIPLE, ENCLOSED, OpenClause, Stack
from timeline.sentences.subjects import (
    ADVERBS,
    DETERMINING,
    JOINING,
    NOUN_PHRASE,
    NOUNS,
    is_adverbial,
    may_be_subject,
    noun_phrase_start,
    predicate_start,
)
from timeline.sentences.words import Words

MARKS = pattern(
    "{comma|semicolon|dash|open|close|openquote|closequote|who|that|where|sub}"
    "|(?<={noun|name|third|base|time}){due}(?={preposition|time|where}|{to}{be|bare})"
)
"""A mark or word that may open or close a clause."""
_DATELINE = pattern("{name|determiner}{name|comma|open|close|time|number|stop|mark|noun}{0,12}")
_PLACE = pattern("{name}{1,2}{comma}{time|preposition}")
"""The rest of a place that stands before a subject."""
_ASKING = frozenset(letters("who|that|where"))
_NOUN_OF_TIME = pattern("{nominal}{1,4}|{participle|ed}{time}{1,8}")
"""What belongs to the time before it: "the 15 May | polling date", "the year | ended 30 June"."""
_CASE = pattern("{noun|base|time}{pronoun|determiner|name}")
_HANGING = NOUN_PHRASE | frozenset(letters("preposition"))
_NOUNS_BACK = 9
"""So many words at most stand between a noun and the "that" of what it says."""
_THINGS = frozenset(letters("noun|base|third"))
_OPEN = LETTERS["open"]
_FROM = pattern("{preposition}{determiner}?{name|noun}{1,3}")
_APPOSED = pattern("{comma}{determiner}?{name|noun}{1,4}{comma}{and}{adverb}*(?={finite})")
_GOES_ON = pattern("{comma}{conj}{adverb}*(?={finite})")
_LISTED_ON = pattern(
    "{comma}(?:{nominal|determiner|preposition}{1,6}{comma}){0,4}{nominal|determiner|preposition}{1,6}{comma}?{and}"
    "{noun|name|number|base|third|determiner|preposition}{1,8}{comma}"
)
"""The rest of a list behind a comma, up to the comma that ends it: ", wind and snow,"."""
_LISTED = pattern("{comma}{and}{determiner}(?:{nominal|preposition|and}){1,20}(?={comma|stop|semicolon|dash|who|that}|$)")
"""One more of a list, that has no verb: ", and the talks in May"."""
_NEARNESS = frozenset(letters("degree|adverb"))
"""What says how near a time is: "| shortly after he left"."""
_NO_CLAUSE_BEHIND = frozenset(letters("preposition|sub|to|determiner"))
"""Behind what "that" is a pronoun: "after that"."""
_PAUSE = frozenset(letters("comma|semicolon|dash"))
_VERB_AFTER = pattern(
    "{adv}*(?:(?:{nominal|preposition|determiner|conj}){0,12}?{told}|{ING|PP}"
    "|{nominal|determiner}{1,6}{comma}(?:{nominal|preposition|determiner}{1,8}|{who}[^,;]{1,16}){comma}{told})"
)
_VERB_WHEN = pattern("{adv}*(?:(?:{nominal|preposition|determiner|conj|who|that|comma|open|close|dash}){0,16}?{told}|{ING|PP})")
"""The words up to a verb behind "after", and behind "when", that may hold another clause."""
_WHEN = LETTERS["when"]


def comma(stack: Stack, at: int) -> None:
    """A comma ends what stood before the subject, and what broke a clause that waits for its verb: "On Monday, | she", "As he left, |"."""
    top = stack.top
    if _LISTED_ON.match(stack.classes, at) is not None and _opens_with_list(stack, at):
        return
    if top.verb is None or top.kind in AFTER_PARTICIPLE and not top.is_finite:                     # "In an attempt to win, | he"
        place = _PLACE.fullmatch(stack.classes, top.body, at + 2) is not None
        if place or is_adverbial(stack.classes, top.body, at) or _opens_with_time(stack, top.body, at) or _says_more_of_opening(stack, at):
            top.body = at + 1
        return
    if any((found := one.match(stack.classes, at)) is not None and found.end() in stack.starts for one in (_APPOSED, _GOES_ON)):
        return                                                                                           # "his aide, | Kay, | and left"
    if (listed := _listing(stack, at)) is not None:
        stack.close(at, listed)
        return
    depth = stack.waiting()
    if depth is None or top.kind in ENCLOSED or stack.breaks(depth) and _has_subject(stack, stack.open[depth - 1]):
        return
    stack.close(at, depth)
    fronted = top.kind is Kind.COMPLEMENT and stack.classes[stack.top.body] not in DETERMINING         # "Fearing that it fails, he left"
    if fronted or not _has_subject(stack, stack.top):
        stack.top.body = at + 1


def _opens_with_list(stack: Stack, at: int) -> bool:
    """Whether a comma stands in a list before the subject: "Citing rain, | wind and snow, the board", "In Ulm, | Graz and Linz, he"."""
    top, classes = stack.top, stack.classes
    return top.kind is Kind.PARTICIPIAL or not top.is_finite and classes[top.body] == PREPOSITION and classes[at - 1] != TIME


def _listing(stack: Stack, at: int) -> int | None:
    """The depth below a relative clause that ends where the list goes on that its noun is in: "a vote, which failed, | and the talks"."""
    top, classes = stack.top, stack.classes
    if top.kind is not Kind.RELATIVE or not top.comma or COMMA in classes[top.verbs[-1].end : at] or not top.is_finite:
        return None
    listed = _LISTED.match(classes, at)
    following = stack.next_verb(at)
    if listed is None or following is not None and following.start < listed.end():
        return None
    depth = len(stack.open) - 1
    while stack.open[depth - 1].kind is Kind.RELATIVE and stack.open[depth - 1].comma:
        depth -= 1
    return depth


def _opens_with_time(stack: Stack, at: int, comma: int) -> bool:
    """Whether the noun behind the time that opens a clause is its owner's, or its own: "During Thursday's meeting, | Kay said".

    "By the 15 May polling date, | Kay had left", "For the year ended 30 June, | it sold": not "On Monday the mayor, | who was ill,".
    """
    classes, words, prose = stack.classes, stack.words.words, stack.words.prose
    if prose.letters[words[at]] != PREPOSITION:
        return False
    start = end = at if classes[at] == TIME else at + 1
    while end < comma and classes[end] == TIME:
        end += 1
    if end > start and words[end].endswith(prose.owners):
        return True
    its_own = prose.article in words[start:end] and _NOUN_OF_TIME.fullmatch(classes, end, comma) is not None
    return its_own and classes[comma + 1 : comma + 2] not in _ASKING


def _says_more_of_opening(stack: Stack, at: int) -> bool:
    """Whether what a comma ends says more of what opens a clause: "On 21 July, the fifth day of the siege, | the town fell"."""
    classes, body = stack.classes, stack.top.body
    opened = body > stack.top.start and classes[body - 1] == COMMA
    opened = opened and (classes[body] == DETERMINER or classes[body - 2] in _THINGS and not classes[body:at].strip(NAME))
    following = stack.next_finite(at) if opened and may_be_subject(classes, body, at) else None
    if following is None:
        return False
    subject = predicate_start(classes, following.start)
    return noun_phrase_start(stack, subject) == at + 1 < subject


def _has_subject(stack: Stack, clause: OpenClause) -> bool:
    """Whether a clause has what may be its subject before the first that hangs on it: "The yard, which he bought, |"."""
    first = next((c.start for c in stack.clauses if c.parent is clause and c.start >= clause.body), len(stack.classes))
    return may_be_subject(stack.classes, clause.body, first)


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
    if before in SPEAKING or before in _PAUSE:
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


def who(stack: Stack, at: int) -> None:
    """A relative clause, or what is asked: "the man | who", "the day | on which", "asked | who"."""
    start = at - 1 if at and stack.classes[at - 1] == PREPOSITION else at
    before = stack.classes[start - 1] if start else ""
    parted = before in _PAUSE
    noun = start - (parted or before == _OPEN)                                                             # "the mill (| which closed)"
    if not noun or stack.ends_verb(noun) and not parted:
        stack.push(Kind.COMPLEMENT, start, at + 1)
        return
    personal = stack.words.words[at] in stack.words.prose.personal
    on = _past_aside(stack, noun, personal) if parted else noun
    either = parted and not personal and stack.top.kind is Kind.REDUCED and stack.top.comma                  # "Kay, based in Linz, | which"
    case = start < at and _CASE.match(stack.classes, at + 1) is not None                                   # "in which case | you may"
    stack.push(Kind.RELATIVE, start, at + 1 + case, on=_before_time(stack, on), comma=parted, sure=not either)


def _past_aside(stack: Stack, at: int, personal: bool) -> int:
    """The end of the noun before a comma, past its age, or past where somebody is from: "Kay, 71, | who", "Kay, of Linz, | who"."""
    classes, prior = stack.classes, stack.classes.rfind(COMMA, 0, at)
    if prior < 1 or classes[prior - 1] not in NOUNS:
        return at
    age = classes[prior + 1 : at] == NUMBER
    return prior if age or personal and _FROM.fullmatch(classes, prior + 1, at) is not None else at


def _before_time(stack: Stack, at: int) -> int:
    """The end of the noun before a time: "a shop | in 1995 that closed"; the word itself where no noun stands there."""
    noun = at
    while noun > 1 and stack.classes[noun - 1] == TIME:
        noun -= 1
    if noun < at and stack.classes[noun - 1] == PREPOSITION:
        noun -= 1
    return noun if noun > 0 and stack.classes[noun - 1] in NOUNS and not stack.ends_verb(noun) else at


def that(stack: Stack, at: int) -> None:
    """A relative clause or what is told: "the flood | that hit", "said | that", "news | that"; a pronoun where no verb follows."""
    before = stack.classes[at - 1] if at else ""
    first = _behind_adverbs(stack.classes, at + 1)
    following = stack.next_verb(at)
    subject = following is not None and following.start == first
    if not at or before in _NO_CLAUSE_BEHIND or not subject and stack.next_finite(at) is None:
        return
    if before in JOINING and subject and stack.top.kind is Kind.RELATIVE:                    # "that hit the coast and | that killed"
        noun = stack.top.on
        stack.close_before(at, len(stack.open) - 1)
        stack.push(Kind.RELATIVE, at, at + 1, on=noun)
    elif before in JOINING:                                                                  # "said that he left and | that"
        depth = stack.innermost(Kind.COMPLEMENT)
        if depth is not None:
            stack.close_before(at, depth)
        stack.push(Kind.COMPLEMENT, at, at + 1)
    elif before in NOUNS and not stack.ends_verb(at) and (subject or not _tells_before(stack, at)):
        stack.push(Kind.RELATIVE, at, at + 1, on=_before_time(stack, at))
    else:
        stack.push(Kind.COMPLEMENT, at, at + 1)


def _behind_adverbs(classes: str, at: int) -> int:
    """The first word from one on that is no adverb."""
    while at < len(classes) and classes[at] in ADVERBS:
        at += 1
    return at


def _tells_before(stack: Stack, at: int) -> bool:
    """Whether what stands before "that" takes what is told: "told the court | that", "news | that", "aware | that"."""
    word, prose = stack.words.words[at - 1], stack.words.prose
    if any(one in prose.contents for one in stack.words.words[_nouns_start(stack, at) : at]):              # "fear among the clerks | that"
        return True
    return word in prose.claims or word in prose.contents or word in prose.matrix or last_verb_tells(stack)


def _nouns_start(stack: Stack, at: int) -> int:
    """Where the nouns begin that hang on one another before a word, some words back at most: "fear among the clerks | that"."""
    low = max(0, at - _NOUNS_BACK)
    start = at
    while start > low and stack.classes[start - 1] in _HANGING and not stack.ends_verb(start):
        start -= 1
    return start


def where(stack: Stack, at: int) -> None:
    """A relative clause behind a noun, or what is asked: "the town | where he lives", "asked | how"."""
    parted = bool(at) and stack.classes[at - 1] == COMMA
    noun = at - parted
    if stack.words.words[at] in stack.words.prose.places and noun > 0 and stack.classes[noun - 1] in NOUNS:
        stack.push(Kind.RELATIVE, at, at + 1, on=noun, comma=parted)
    elif stack.next_verb(at) is not None:
        stack.push(Kind.COMPLEMENT, at, at + 1)


def subordinate(stack: Stack, at: int) -> None:
    """An adverbial clause, where a verb follows: "| when he left", "| shortly after leaving", not "after the war"."""
    classes = stack.classes
    follows = _VERB_WHEN if classes[at] == _WHEN else _VERB_AFTER
    if classes[at + 1 : at + 2] in _PAUSE or follows.match(classes, at + 1) is None and not _leads_to_verb(stack, at):
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
