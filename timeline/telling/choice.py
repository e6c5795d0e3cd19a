"""Which phrases become entries: would a careful reader print one for this?

Dates, times and ranges do, sets, and lengths that say when or how long something was. What only stands beside another thing does not: what
is compared with ("more than in 1950"), what looks back over a record ("the first in ten years"), what belongs to a noun that names no
event ("his 2016 promises"), "now" where nothing happens, the heading over a section, a citation. Knows one sentence at a time; no dates.
Which nouns name an event is said in timeline.telling.event_nouns.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from timeline.algebra.expressions import Amount, Anchor, Every, Expression, Field, Fuzzy, Step, Window, is_nothing, unbounded
from timeline.algebra.fields import Kind as FieldKind
from timeline.algebra.units import Unit
from timeline.document import BlockKind, Entry, Signal, Tag
from timeline.languages.classes import BE, LETTERS, NOMINAL, THAT, TIME, letters
from timeline.languages.prose import Prose
from timeline.placing.decisions import Decision
from timeline.placing.layout import Layout
from timeline.placing.placed import Placed
from timeline.sentences.clauses import Aspect, Form, Tense, Verb
from timeline.sentences.nodes import Kind
from timeline.sentences.passage import Governor, Sentence
from timeline.settings import Domain
from timeline.telling.comparisons import is_compared, is_record
from timeline.telling.event_nouns import due_clause, event_noun, is_due, weighed_event
from timeline.telling.heads import stated
from timeline.telling.owners import labelled

__all__ = ["says_when", "spoken", "tells"]

_CODE, _MESSAGE, _HEADING, _TITLE = BlockKind.CODE, BlockKind.MESSAGE, BlockKind.HEADING, BlockKind.TITLE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_AT_THE_TIME = Tag.AT_THE_TIME
_NOW = frozenset((Tag.NOW, Tag.SOON, Tag.CURRENT, Tag.RECENT, Tag.FORMER, Tag.FUTURE))


def says_when(placed: Placed) -> bool:
    """Whether a phrase says by itself when something is: a date or a time that has a place, not "now", a length or a rate."""
    dated = placed.meaning.type in ("DATE", "TIME") and placed.meaning.interval is not None
    return dated and not placed.alias and placed.mention.tags.isdisjoint(_NOW)


def tells(placed: Placed, sentence: Sentence, layout: Layout, domain: Domain, measured: bool, others: Sequence[int]) -> bool:
    """Whether a placed mention becomes an entry; `measured`: a bare length says how long something went on.

    `others` are where the phrases of its sentence begin that say when by themselves, in order: offsets into the text.
    """
    start, end = placed.stands
    if placed.alias or is_nothing(placed.mention.expression) or _hangs_nowhere(placed):
        return False
    head = stated(sentence.text, layout, start, end) or labelled(sentence.prose, sentence.text, layout, start, end)
    if head is not None:
        return placed.meaning.interval is not None
    if not _in_running_text(placed, sentence, layout) or _stands_beside(sentence, placed) or _repeats_head(placed, sentence.text, start):
        return False
    mention, govern = placed.mention, sentence.governor(start, end)
    core = unbounded(mention.expression)
    if _is_now(core, mention.tags):
        return domain is not Domain.NARRATIVE and _happens_now(sentence, govern, placed, start, others)
    if govern.noun and mention.signal not in _BOUNDING and event_noun(sentence, start, end) is None:
        return _owns_subject(sentence, start, end)
    if _is_measure(sentence, start, end):
        return False
    if isinstance(core, Amount):
        return _is_length(sentence, govern, placed, measured, others)
    if mention.anchor is not None:
        return placed.meaning.interval is not None or not _has_other(sentence, govern.clause, start, others)
    return isinstance(core, Fuzzy | Every | Window) or placed.meaning.type != "DURATION" or placed.meaning.interval is not None


_BOUNDING = (Signal.UNTIL, Signal.BY, Signal.SINCE)
"""Signals of what is bounded, whatever noun it is bounded by: "until the end of the 2023 season"."""


def spoken(prose: Prose, entry: Entry) -> tuple[Entry, ...]:
    """An entry, or none where its title says nothing but its phrase: "Yes, today"."""
    title = entry.title.replace(" ".join((entry.phrase or "").split()) or "\0", " ")
    said = any(word.lower() not in prose.assent for word in _WORD.findall(title))
    return (entry,) if said else ()


_WORD = re.compile(r"[^\W\d_]{2,}")


def _in_running_text(placed: Placed, sentence: Sentence, layout: Layout) -> bool:
    """Whether a phrase stands where something is told: not in a heading without a verb, not in code."""
    kind = layout.kind(layout.at(placed.mention.start_char))
    if kind is _CODE or kind is _MESSAGE:
        return False
    return not (kind in (_HEADING, _TITLE) and not _has_verb(sentence))


def _has_verb(sentence: Sentence) -> bool:
    """Whether anything is told in a sentence: not in "Our plan to win in 2010"."""
    return any(verb.form is not Form.INFINITIVE for clause in sentence.clauses for verb in clause.verbs)


def _hangs_nowhere(placed: Placed) -> bool:
    """Whether a phrase means a time told before, and none was: "at the time"."""
    return placed.meaning.interval is None and _AT_THE_TIME in placed.mention.tags


# -- what only stands beside ----------------------------------------------------------------------------------------------------------


def _stands_beside(sentence: Sentence, placed: Placed) -> bool:
    """Whether a phrase is a label's, a citation's, a comparison's, a record's or a rate's: "Dated: May 5", "more than in 1950"."""
    start, end = placed.stands
    if _is_cited(sentence, start, end) or _is_label(sentence, start, end) or _defines(sentence, start):
        return True
    if is_compared(sentence, placed, start) and weighed_event(sentence, start) is None:
        return True
    if is_record(sentence, placed, start) or _is_office(sentence, placed):
        return True
    return placed.meaning.type == "SET" and _is_rate(sentence, start) or _is_custom(sentence, placed)


def _defines(sentence: Sentence, start: int) -> bool:
    """Whether a sentence only says which times another is: "the weekend is Saturday and Sunday"."""
    words, node = sentence.words, sentence.tree.nodes[sentence.tree.at(sentence.words.at(start - sentence.low))]
    if node.verb is None or words.classes[node.verb.start] not in BE:
        return False
    before = words.classes[node.body : node.verb.start]
    times = [at for at in range(node.body, node.verb.start) if words.classes[at] == TIME]
    if not times or not words.text[words.starts[times[0]]].islower() and times[0] > 0:
        return False                                                                              # "Easter is on Sunday"
    return not before.strip(_DEFINING) and not words.classes[node.verb.start + 1 : node.end].strip(_DEFINING)


_DEFINING = letters("time|determiner|and|or|comma|stop")


def _repeats_head(placed: Placed, text: str, start: int) -> bool:
    """Whether a phrase says no more than the year at the head of its line: "1995: In 1995, his face was on a coin"."""
    low = text.rfind("\n", 0, start) + 1
    head = _YEAR_HEAD.match(text, low)
    return head is not None and head.end() <= start and head[1] == placed.meaning.value


_YEAR_HEAD = re.compile(r"[\s*•-]*(\d{3,4})[*_]*\s?[:–—-]\s")


def _is_label(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase only says what its label does: "Date: 5 May 2021", "Dated: April 3, 2020"."""
    words = sentence.words
    first, last = words.at(start - sentence.low), words.at(end - sentence.low - 1) + 1
    ends = last >= len(words.words) - 1
    return ends and first > 1 and words.classes[first - 1] == LETTERS["semicolon"] and words.words[first - 2] in sentence.prose.date_labels


def _is_cited(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase stands in what cites a document: "S.D.N.Y. Oct. 15, 2025)", "2025 WL 2938"."""
    words = sentence.words
    first, last = words.at(start - sentence.low), words.at(end - sentence.low - 1) + 1
    if words.classes[last : last + 2] == _REPORTER and words.text[words.starts[last] : words.ends[last]].isupper():
        return words.classes[first] == LETTERS["time"] and words.words[first].isdigit()
    if words.classes[-1:] == LETTERS["dash"] and not words.classes.strip(_DATELINE):                       # "BONN, May 3 (Agency) --"
        return True
    closed = words.classes[last : last + 1] == LETTERS["close"] and LETTERS["open"] not in words.classes[:first]
    return closed and not _has_verb(sentence)


_DATELINE = letters("name|number|time|comma|open|close|dash|stop|mark")
_REPORTER = LETTERS["name"] + LETTERS["number"]


def _is_rate(sentence: Sentence, start: int) -> bool:
    """Whether a set says how much something is in each of its times: "10,000 units annually", "four shops per year"."""
    first = sentence.words.at(start - sentence.low)
    return LETTERS["number"] in sentence.words.classes[max(0, first - _NEAR) : first]


_NEAR = 4
"""So many words before a set at most stands the number that it is the time of."""


def _is_office(sentence: Sentence, placed: Placed) -> bool:
    """Whether "at the time" says who somebody was, as "former" does: "the mayor at the time said", "the editor at the time, Ann Coe,"."""
    if _AT_THE_TIME not in placed.mention.tags:
        return False
    words, (start, end) = sentence.words, placed.stands
    first, last = words.at(start - sentence.low), words.at(end - sentence.low - 1) + 1
    if first < 1 or words.classes[first - 1] not in NOMINAL or sentence.prose.article not in words.words[first:last]:
        return False
    if words.classes[last : last + 2] == LETTERS["comma"] + LETTERS["name"]:
        return True
    node, who, prose = sentence.tree.nodes[sentence.tree.at(first)], words.words[first - 1], sentence.prose
    person = (who in prose.speakers or who in prose.genders) and who not in prose.plurals
    return person and node.verb is not None and node.subject is not None and node.subject[0] < first <= node.verb.start


def _is_custom(sentence: Sentence, placed: Placed) -> bool:
    """Whether a phrase tells of no day but of what is so on any: "at night the streets are empty", "you lose your seat that day"."""
    core, words, (start, end) = unbounded(placed.mention.expression), sentence.words, placed.stands
    part = isinstance(core, Field) and core.kind is FieldKind.PART and core.within is None
    if not part and not (isinstance(core, Step) and core.n == 0 and core.anchor is Anchor.MENTIONED):
        return False
    verb = sentence.governor(start, end).verb
    if verb is None or verb.tense is not Tense.PRESENT or verb.form is not Form.FINITE or verb.aspect is Aspect.PROGRESSIVE:
        return False
    if part:
        bare = words.at(end - sentence.low - 1) - words.at(start - sentence.low) == 1 and placed.mention.signal is not None
        return bare and placed.decision is not Decision.TOLD_IN_SENTENCE
    node = sentence.tree.nodes[sentence.dated(start, end)]
    return node.subject is not None and words.words[node.subject[0]] in sentence.prose.addressed


def _owns_subject(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase is the owner of the subject of what was done, which then was at its time: "Friday's trading volume rose"."""
    node, words = sentence.tree.nodes[sentence.dated(start, end)], sentence.words
    close = end - sentence.low
    owns = words.words[words.at(close - 1)].endswith(sentence.prose.owners) or words.text.startswith(sentence.prose.owning, close)
    done = node.verb is not None and node.verb.form is Form.FINITE and node.verb.tense is Tense.PAST
    return owns and done and node.subject is not None and words.at(start - sentence.low) in range(node.body, node.subject[0] + 1)


def _is_measure(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase only says more of a thing or of another time: "a bond due in 2025", "the quarter ended Sept. 30"."""
    node, words = sentence.tree.nodes[sentence.tree.at(sentence.words.at(start - sentence.low))], sentence.words
    if node.kind is Kind.BRACKETED and node.verb is None and sentence.tree.nodes[node.parent].kind is Kind.PARTICIPIAL:
        return True                                                                    # "Citing the act (May 22, 2003), the court"
    if node.kind is not Kind.REDUCED or node.verb is None or node.comma:
        return False
    noun = node.on - 1
    if words.classes[noun] == LETTERS["time"] or words.words[noun] in sentence.prose.periods:
        return True
    if words.words[node.verb.main] in sentence.prose.comparing:
        return True
    paid = words.words[node.verb.main] in sentence.prose.in_force
    return paid and due_clause(sentence, start, end) is not None and not is_due(sentence.prose, words.words[node.on - 1])


# -- now, and how long ----------------------------------------------------------------------------------------------------------------


def _is_now(core: Expression, tags: frozenset[Tag]) -> bool:
    """Whether a phrase means the time of writing: "now", "today", "soon"."""
    return not tags.isdisjoint(_NOW) or (isinstance(core, Step) and core == Step(Unit.DAY, 0, Anchor.PUBLISHED))


def _happens_now(sentence: Sentence, govern: Governor, placed: Placed, start: int, others: Sequence[int]) -> bool:
    """Whether "now", "today" or "soon" is when something happens: its verb is of that time, and the clause has no other."""
    tags = placed.mention.tags
    if not tags.isdisjoint(_ADJECTIVES) or govern.noun:
        return False
    verb = govern.verb
    if not tags.isdisjoint(_NOW) and (_is_past(sentence) if verb is None else not _is_present(verb, Tag.SOON in tags)):
        return False
    dated = Tag.NOW in tags and _has_other(sentence, govern.clause, start, others)
    behind = sentence.words.at(placed.stands[1] - sentence.low - 1) + 1
    if Tag.NOW in tags and sentence.words.classes[behind : behind + 1] == THAT:                              # "now that he has left"
        return False
    return not _is_inserted(sentence, start) and not dated


_ADJECTIVES = frozenset((Tag.CURRENT, Tag.RECENT, Tag.FORMER, Tag.FUTURE))


def _is_present(verb: Verb, soon: bool) -> bool:
    """Whether a verb is one of what goes on, or has come to be, at the time of writing; beside "soon" one of what is to come."""
    if soon:
        return verb.tense is Tense.FUTURE
    if verb.form is Form.GERUND or verb.aspect is Aspect.PERFECT:
        return True
    return verb.tense is Tense.PRESENT and verb.form is Form.FINITE


def _is_past(sentence: Sentence) -> bool:
    """Whether any verb of a sentence stands in the past tense."""
    return any(verb.tense is Tense.PAST for clause in sentence.clauses for verb in clause.verbs)


def _is_inserted(sentence: Sentence, start: int) -> bool:
    """Whether a word opens an apposition: "the village, today a suburb of Graz,"."""
    words = sentence.words
    first = words.at(start - sentence.low)
    if not first or words.classes[first - 1] not in _COMMA:
        return False
    after = words.classes[first + 1 : first + 3]
    return after[:1] == LETTERS["determiner"] or after[:1] in _PARTICIPLES and after[1:] in _COMMA


_COMMA, _PARTICIPLES = frozenset(letters("comma|open|dash|close")), frozenset(letters("participle|ed"))


def _has_other(sentence: Sentence, number: int, start: int, others: Sequence[int]) -> bool:
    """Whether another phrase in the clause of a number says when."""
    if number >= len(sentence.clauses):
        return False
    clause, words = sentence.clauses[number], sentence.words
    low, high = sentence.low + words.starts[clause.start], sentence.low + words.ends[clause.end - 1]
    first, last = bisect_left(others, low), bisect_left(others, high)
    own = bisect_left(others, start)
    return last - first - (first <= own < last and others[own] == start) > 0


def _is_the(sentence: Sentence, start: int) -> bool:
    """Whether a stretch is one that is reported on: "for the six months ended Sept. 30"."""
    words = sentence.words
    return words.words[words.at(start - sentence.low)] == sentence.prose.article


def _is_length(sentence: Sentence, govern: Governor, placed: Placed, measured: bool, others: Sequence[int]) -> bool:
    """Whether a length is an entry: it has a place, or it is all that its clause says of when."""
    mention = placed.mention
    if placed.meaning.interval is not None:
        return mention.signal is not None or measured
    alone = _is_the(sentence, mention.start_char) or not _has_other(sentence, govern.clause, mention.phrase_start_char, others)
    return alone and (mention.signal is not None or measured)
