"""The clauses of a sentence as a tree: which clause hangs on which, where each has its subject and its verb, and what it says more of.

Knows word classes and verb groups, no words. A clause holds the clauses that hang on it: its own words are those that none of them
holds. Read once from left to right with the clauses that are still open on a stack, so time is linear in the length of a sentence.
Another reader of sentences may fill the same tree (Nivre, "Incremental non-projective dependency parsing", has the idea of the stack).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from timeline.languages.classes import AND, BE, COMMA, LETTERS, THAT, TIME, WHO, letters, pattern
from timeline.sentences.clauses import Aspect, Form, Tense, Verb
from timeline.sentences.words import Words

__all__ = ["FINITE", "Kind", "Node", "Tree", "tree_of"]


class Kind(Enum):
    """How a clause hangs on another."""

    OWN = "own"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    REDUCED = "reduced relative"
    PARTICIPIAL = "participial"
    ADVERBIAL = "adverbial"
    COMPLEMENT = "complement"
    INSERTED = "inserted"
    BRACKETED = "in brackets"
    QUOTED = "in quotation marks"

    __hash__ = object.__hash__


class Node(NamedTuple):
    """A clause: the indices of its words [start, end), with all that hangs on it; those of its subject (None: it has none of its own).

    `body`: where its own words begin, behind its conjunction and what stands before its subject; `verb`: its finite verb, or the verb
    of one without; `verbs`: every verb group of its own; `parent`: the number of the clause that it hangs on (-1: of none); `on`: the
    index behind the noun that it says more of (-1: it speaks of no noun); `comma`: whether a comma parts it; `sure`: whether nothing
    else could be meant.
    """

    kind: Kind
    start: int
    end: int
    body: int
    subject: tuple[int, int] | None
    verb: Verb | None
    verbs: tuple[Verb, ...]
    parent: int
    on: int
    comma: bool
    sure: bool


class Tree(NamedTuple):
    """The clauses of a sentence in the order in which they begin; each hangs on one before it."""

    nodes: tuple[Node, ...]

    def at(self, index: int) -> int:
        """The number of the innermost clause that holds a word."""
        best = 0
        for number, node in enumerate(self.nodes):
            if node.start > index:
                break
            if index < node.end:
                best = number
        return best

    def dated_by(self, first: int, parted: bool) -> int:
        """The number of the clause that a phrase, which begins at a word, belongs to: the innermost around it.

        `parted`: commas part the phrase from what stands before it and behind it.

        What cuts a relative clause short has a time of its own only beside its participle, or before the verb: not in "showed a man
        holding a shirt on Monday".
        """
        number = self.at(first)
        node = self.nodes[number]
        if parted and node.comma and node.kind in _ASIDE and node.parent >= 0:
            number, node = node.parent, self.nodes[node.parent]
        while node.kind is Kind.REDUCED and not node.comma and node.verb is not None and node.parent >= 0:
            parent = self.nodes[node.parent]
            before = parent.verb is not None and parent.verb.form in FINITE and parent.verb.end <= node.start
            if not before or first - node.verb.end <= 1 or node.verb.tense is Tense.FUTURE:
                break
            number, node = node.parent, parent
        return number

    def children(self, number: int) -> Iterator[tuple[int, Node]]:
        """The clauses that hang on one, with their numbers."""
        for other in range(number + 1, len(self.nodes)):
            if self.nodes[other].parent == number:
                yield other, self.nodes[other]


@dataclass(slots=True)
class _Open:
    """A clause that is being read."""

    kind: Kind
    start: int
    body: int
    parent: int
    on: int = -1
    comma: bool = False
    sure: bool = True
    end: int = -1
    verb: Verb | None = None
    verbs: list[Verb] = field(default_factory=list)


DEPTH = 24
"""So many clauses are open in one another at most; what opens deeper is read as a part of the last."""
FINITE = frozenset((Form.FINITE, Form.MODAL, Form.WOULD))
_MARKS = pattern(
    "{comma|semicolon|dash|open|close|openquote|closequote|who|that|where|sub}"
    "|(?<={noun|name|third|base|time}){due}(?={preposition|time})"
)
_NOMINAL = frozenset(letters("name|noun|number|base|third|ing|mark|time|object|thirds|past|participle|ed|bare|saying"))
_CHUNK = frozenset(letters("nominal|determiner|pronoun|adverb|degree|object|mark|not"))
"""What the noun phrase right before a verb is made of."""
_ADVERBS, _JOINING = frozenset(letters("adverb|degree|not")), frozenset(letters("conj"))
_NOUNS = frozenset(letters("name|noun|number|base|third|ing|mark|time|object|pronoun|close|closequote"))
_SPEAKING = frozenset(letters("say|says|said|saying"))
_CLOSING = frozenset(letters("comma|stop|closequote|time|preposition|close|semicolon|dash"))
_HEAD = frozenset(letters("preposition|to|adverb|degree|time|not|sub"))
"""With what an adverbial before a subject begins."""
_TAIL = frozenset(letters("preposition|to|time|adverb|degree|comma|stop|close|where|sub|conj|semicolon|dash"))
"""What follows a participle that has no object."""
_SUBORDINATE = pattern("{adv}*(?:(?:{nominal|preposition|determiner}){0,12}?{told}|{ING|PP})")
_DURING = pattern("{adv}*(?:(?:{nominal|preposition|determiner|who|that|comma|open|close|dash}){0,16}?{told}|{ING|PP})")
_BORDERS = frozenset(letters("comma|semicolon|who|that|where|conj|open|close|dash|sub"))
_CONTACT = pattern("(?:{noun|name|third|base})(?P<own>{determiner|pronoun}{nominal}{0,4})$")
"""A noun and right behind it the subject of a relative clause without a pronoun: "the bill | the president" (signed)."""
_ASIDE_REPORT = pattern("(?:{object}|{preposition|time|name}{0,4}){comma}")
_SAYS_WHO = pattern("{adv}*(?:{nominal|determiner}|{preposition}(?={nominal})){1,8}(?:{stop|comma}|$)")
_DATED = pattern("(?:{preposition|degree|adverb}{0,2}{time}{1,12}|{adverb|degree|conj})*")
"""What stands before a subject without a comma: "On Monday | the board"."""
_OPENERS: frozenset[str] = frozenset(letters("who|that|where|sub"))
_SINGLE = frozenset(letters("ed|participle"))


def tree_of(words: Words, groups: tuple[Verb, ...]) -> Tree:
    """The tree of a sentence that has been read, `groups` being its verb groups from left to right.

    >>> from timeline.languages import language
    >>> from timeline.sentences.clauses import verbs
    >>> from timeline.sentences.words import read
    >>> words = read(language("en").prose, "Olga Berg, who was ill, said the yard, opened by her father, would close and left.")
    >>> for node in tree_of(words, verbs(words.classes)).nodes:
    ...     print(node.kind.value, "|", *words.words[slice(*node.subject or (0, 0))], "|", *words.words[node.verb.start : node.verb.end])
    own | olga berg , who was ill | said
    relative | | was
    complement | the yard , opened by her father | would close
    reduced relative | | opened
    coordinate | | left
    """
    return _Reading(words, groups).tree()


class _Reading:
    """One pass over the words of a sentence."""

    __slots__ = ("classes", "ends", "groups", "nodes", "stack", "words")

    def __init__(self, words: Words, groups: tuple[Verb, ...]) -> None:
        self.words, self.classes, self.groups = words, words.classes, groups
        self.ends = frozenset([verb.end for verb in groups])
        self.nodes: list[_Open] = [_Open(Kind.OWN, 0, 0, -1)]
        self.stack: list[int] = [0]

    def tree(self) -> Tree:
        steps: list[tuple[int, Callable[[int], None] | Verb]] = [(v.start, v) for v in self.groups]
        steps += [(found.start(), _STEPS[found[0]].__get__(self)) for found in _MARKS.finditer(self.classes)]
        steps.sort(key=_position)
        for at, step in steps:
            if isinstance(step, Verb):
                self._verb(step)
            else:
                step(at)
        self._close(len(self.classes), 0)
        self.nodes[0].end = len(self.classes)
        order = sorted(range(len(self.nodes)), key=lambda n: (self.nodes[n].start, -self.nodes[n].end, n))
        numbers = {old: new for new, old in enumerate(order)} | {-1: -1}
        return Tree(tuple([self._made(self.nodes[n], numbers) for n in order]))

    def _made(self, node: _Open, numbers: dict[int, int]) -> Node:
        return Node(
            node.kind, node.start, node.end, node.body, self._subject(node), node.verb, tuple(node.verbs), numbers[node.parent], node.on,
            node.comma, node.sure,
        )  # fmt: skip

    def _subject(self, node: _Open) -> tuple[int, int] | None:
        """The words before its verb that are its subject."""
        if node.verb is None or node.verb.form not in FINITE:
            return None
        end = node.verb.start
        while end > node.body and self.classes[end - 1] in _ADVERBS:
            end -= 1
        start = _DATED.match(self.classes, node.body, end).end()              # type: ignore[union-attr]
        if self.words.words[node.body] == self.words.prose.article:                                      # "the 1990s boom"
            start = node.body
        while end > start and self.classes[end - 1] == COMMA:
            end -= 1
        return (start, end) if end > start and self.classes[start] not in _OPENERS else None

    # -- the stack ----------------------------------------------------------------------------------------------------------------------

    @property
    def top(self) -> _Open:
        return self.nodes[self.stack[-1]]

    def _open(self, kind: Kind, start: int, body: int, *, on: int = -1, comma: bool = False, sure: bool = True) -> _Open:
        made = _Open(kind, start, body, self.stack[-1], on, comma, sure)
        if len(self.stack) >= DEPTH:
            return made
        self.stack.append(len(self.nodes))
        self.nodes.append(made)
        return made

    def _close(self, at: int, depth: int) -> None:
        """Close what is open above a depth of the stack, as of a word."""
        while len(self.stack) > depth:
            self.nodes[self.stack.pop()].end = at

    def _waiting(self) -> int | None:
        """The depth of the innermost clause below the top that has no verb yet, not beyond brackets or quotation marks."""
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.nodes[self.stack[depth]].kind in _ENCLOSED:
                return None
            if self.nodes[self.stack[depth - 1]].verb is None:
                return depth
        return None

    def _end_of_last(self, at: int) -> int:
        """Where a clause ends that is closed before a word: without the comma or conjunction right before that."""
        while at and self.classes[at - 1] in _BETWEEN:
            at -= 1
        return at

    # -- marks and words that open ------------------------------------------------------------------------------------------------------

    def _comma(self, at: int) -> None:
        """A comma ends what stood before the subject, and what broke a clause that waits for its verb."""
        top = self.top
        if top.verb is not None:
            depth = self._waiting()
            if depth is None or top.kind in _ENCLOSED or self._breaks(depth):
                return
            self._close(at, depth)
            heads = top.kind is Kind.COMPLEMENT and self.classes[self.top.body] not in _DETERMINING       # "Fearing that it fails, he left"
            if heads or not self._said(self.top, self.top.body, self._first_child(depth)):
                self.top.body = at + 1
        elif self._adverbial(top.body, at):
            top.body = at + 1

    def _breaks(self, depth: int) -> bool:
        """Whether what stands open above a depth of the stack breaks a clause behind its subject: only a verb tells where it ends."""
        node = self.nodes[self.stack[depth]]
        return node.kind in _BREAKING and node.start > self.nodes[self.stack[depth - 1]].body

    def _first_child(self, depth: int) -> int:
        parent = self.stack[depth - 1]
        body = self.nodes[parent].body
        return next((node.start for node in self.nodes[parent + 1 :] if node.parent == parent and node.start >= body), len(self.classes))

    def _said(self, top: _Open, start: int, end: int) -> bool:
        """Whether a clause has words of its own between two words, that may be its subject."""
        return start < end and not self._adverbial(start, end) and bool(self.classes[start:end].strip(_EMPTY))

    def _adverbial(self, start: int, end: int) -> bool:
        """Whether what stands between two words stands before a subject: "On Monday", "Despite the rain", not "On Monday the mayor"."""
        start = _DATED.match(self.classes, start, end).end()                   # type: ignore[union-attr]
        if start + 1 == end and self.classes[start - 1] == TIME:                                        # "Last week alone,"
            return True
        return start == end or self.classes[start] in _HEAD

    def _semicolon(self, at: int) -> None:
        if self.top.kind is Kind.BRACKETED and self.top.verb is None:
            return
        self._close(at, self._enclosed())
        if self.words.words[at] == ";":
            parent = self.top
            made = self._open(Kind.OWN, at + 1, at + 1)
            made.parent = parent.parent if parent.kind is Kind.OWN and parent.start else self.stack[0]
        else:
            self._open(Kind.OWN, at + 1, at + 1)

    def _dash(self, at: int) -> None:
        starts, ends = self.words.starts, self.words.ends
        if self.words.words[at] == "-" and (not at or at + 1 == len(starts) or starts[at] == ends[at - 1] or starts[at + 1] == ends[at]):
            return
        if not at:
            self.top.body = 1
            return
        depth = next((d for d in range(len(self.stack) - 1, 0, -1) if self._is_dashed(d)), None)
        if depth is not None:
            self._close(at, depth)
            return
        self._open(Kind.INSERTED, at, at + 1)

    def _is_dashed(self, depth: int) -> bool:
        node = self.nodes[self.stack[depth]]
        return node.kind is Kind.INSERTED and self.classes[node.start] == LETTERS["dash"]

    def _bracket(self, at: int) -> None:
        self._open(Kind.BRACKETED, at, at + 1)

    def _unbracket(self, at: int) -> None:
        self._end(Kind.BRACKETED, at)

    def _quote(self, at: int) -> None:
        before = self.classes[at - 1] if at else COMMA
        if before in _SPEAKING or before in _PAUSE:
            self._open(Kind.QUOTED, at, at + 1)

    def _unquote(self, at: int) -> None:
        self._end(Kind.QUOTED, at)

    def _end(self, kind: Kind, at: int) -> None:
        depth = next((d for d in range(len(self.stack) - 1, 0, -1) if self.nodes[self.stack[d]].kind is kind), None)
        if depth is not None:
            start = self.nodes[self.stack[depth]].start
            self._close(at + 1, depth)
            if self.top.body == start:
                self.top.body = at + 1

    def _who(self, at: int) -> None:
        """A relative clause, or what is asked: "the man who", "asked who"."""
        start = at - 1 if at and self.classes[at - 1] == LETTERS["preposition"] else at
        comma = bool(start) and self.classes[start - 1] in _PAUSE
        noun = start - comma
        if not noun or self._ends_verb(noun) and not comma:
            self._open(Kind.COMPLEMENT, start, at + 1)
        else:
            self._open(Kind.RELATIVE, start, at + 1, on=noun, comma=comma)

    def _that(self, at: int) -> None:
        """A relative clause or what is told: "the flood that hit", "said that", "news that"."""
        first = at + 1 + self._skipped(at + 1)
        opens = any(v.start == first or v.start > at and v.form in FINITE for v in self.groups)
        if not at or self.classes[at - 1] in _NO_THAT or not opens:
            return
        if self.classes[at - 1] in _JOINING:                            # "said that he left and that ..."
            told = next((d for d in range(len(self.stack) - 1, 0, -1) if self.nodes[self.stack[d]].kind is Kind.COMPLEMENT), None)
            if told is not None:
                self._close(self._end_of_last(at), told)
            self._open(Kind.COMPLEMENT, at, at + 1)
            return
        told = self.words.words[at - 1] in self.words.prose.claims or self.words.words[at - 1] in self.words.prose.matrix
        after_noun = self.classes[at - 1] in _NOUNS and not self._ends_verb(at) and not self._of_told(at)
        subject = any(v.start == first for v in self.groups)
        if subject and self.classes[at - 1] in _NOUNS and not self._ends_verb(at) or after_noun and not told:
            self._open(Kind.RELATIVE, at, at + 1, on=at)
        else:
            self._open(Kind.COMPLEMENT, at, at + 1)

    def _of_told(self, at: int) -> bool:
        """Whether a verb of telling and its hearer or its time stand right before a word: "told the court that", "said Monday that"."""
        return bool(self.top.verbs) and self._tells(self.top.verbs[-1])

    def _tells(self, verb: Verb) -> bool:
        prose, word = self.words.prose, self.words.words[verb.main]
        return self.classes[verb.main] in _TELLING and prose.bases.get(word) in prose.attributing

    def _skipped(self, at: int) -> int:
        first = at
        while at < len(self.classes) and self.classes[at] in _ADVERBS:
            at += 1
        return at - first

    def _where(self, at: int) -> None:
        comma = bool(at) and self.classes[at - 1] == COMMA
        if self.words.words[at] in self.words.prose.places and at - comma > 0 and self.classes[at - comma - 1] in _NOUNS:
            self._open(Kind.RELATIVE, at, at + 1, on=at - comma, comma=comma)
        elif any(v.start > at for v in self.groups):
            self._open(Kind.COMPLEMENT, at, at + 1)

    def _sub(self, at: int) -> None:
        """An adverbial clause, where a verb follows: "when he left", "after leaving", not "after the war"."""
        follows = _DURING if self.classes[at] == LETTERS["when"] else _SUBORDINATE
        if follows.match(self.classes, at + 1) is None or self.classes[at + 1 : at + 2] in _PAUSE:
            return
        start = at
        while start and self.classes[start - 1] in _NEARNESS and not self._ends_verb(start):
            start -= 1
        self._open(Kind.ADVERBIAL, start, at + 1, comma=bool(start) and self.classes[start - 1] == COMMA)

    def _due(self, at: int) -> None:
        """What is to come of a noun: "the elections due in May"."""
        if not self._ends_verb(at + 1) and not any(v.start <= at < v.end for v in self.groups):
            self._open(Kind.REDUCED, at, at, on=at)
            self._take(Verb(at, at + 1, at, Tense.FUTURE, Aspect.SIMPLE, Form.PARTICIPLE))

    def _ends_verb(self, at: int) -> bool:
        """Whether a verb group ends right before a word."""
        return at in self.ends

    # -- verbs --------------------------------------------------------------------------------------------------------------------------

    def _verb(self, verb: Verb) -> None:
        if verb.form is Form.PARTICIPLE and self.top.kind is Kind.RELATIVE and self.top.verb is None:           # "that | closed"
            verb = verb._replace(form=Form.FINITE)
        if self._goes_with(verb) or self._is_noun(verb):
            return
        reduced = verb.form in FINITE and self._is_reduced(verb)
        if verb.form in FINITE and not reduced:
            self._finite(verb)
        elif verb.form is Form.INFINITIVE:
            self._infinitive(verb)
        else:
            self._participle(verb._replace(form=Form.PARTICIPLE) if reduced else verb)

    def _goes_with(self, verb: Verb) -> bool:
        """Whether a participle goes with the verb before it past a word on its place: "was first | reported"; then they are one."""
        top, at = self.top, verb.start - 1
        last = top.verbs[-1] if top.verbs else None
        if last is None or last.end != at or self.classes[last.main] not in BE or self.classes[verb.start] not in _PASSIVE:
            return False
        if self.words.words[at] not in self.words.prose.records:
            return False
        whole = last._replace(end=verb.end, main=verb.main)
        top.verbs[-1], top.verb = whole, whole if top.verb is last else top.verb
        return True

    def _is_noun(self, verb: Verb) -> bool:
        """Whether what may be a verb in the plural stands behind "a": "a half-hour wait"."""
        if verb.end > verb.start + 1 or self.classes[verb.start] not in _PLURAL:
            return False
        return not self.words.prose.singular.isdisjoint(self.words.words[self._chunk(verb.start) : verb.start])

    def _take(self, verb: Verb) -> None:
        top = self.top
        if top.verb is None or top.verb.form not in FINITE and verb.form in FINITE and top.kind is Kind.OWN:
            top.verb = verb
        top.verbs.append(verb)

    def _is_reduced(self, verb: Verb) -> bool:
        """Whether what may be a past tense is a participle that says more of the noun before it: "an inquiry opened in May found"."""
        if verb.end > verb.start + 1 or self.classes[verb.start] not in _SINGLE or not verb.start:
            return False
        if self.top.verb is None and self._contact(verb) is not None:
            return False
        before = self.classes[max(0, self._bare(verb.start) - 1)]
        if before not in _NOUNS and before != COMMA or before == LETTERS["pronoun"]:
            return False
        if self.top.verb is not None and self.top.verb.form in FINITE:
            if before == COMMA:
                return self._waiting() is None and not self._lists_on(verb) and self._joined_at(verb.start) == verb.start
            if self._waiting() is not None:
                return False
            if self._of_told(self._chunk(verb.start)) is False and _CONTACT.search(self.classes, max(0, verb.start - 8), verb.start):
                return False                                                            # "the gains | these issues made"
            left = self._whole_subject(self._chunk(verb.start))
            if self.classes[left - 1] in _JOINING and (self.classes[left] in _DETERMINING or self.classes[left - 2] == COMMA):
                return False                                                             # "He left and the bank closed in May"
            return self.classes[verb.end : verb.end + 1] in _TAIL and not self._tells_next(verb)
        if self.classes[verb.start] == LETTERS["participle"]:
            return before != COMMA or self._goes_on(verb)
        return self._goes_on(verb)

    def _lists_on(self, verb: Verb) -> bool:
        """Whether a verb behind a comma is one of a list of what was done: "left, moved to Bonn and married"."""
        following = next((v for v in self.groups if v.start > verb.start), None)
        return following is not None and following.form in FINITE and self.classes[following.start - 1] == AND

    def _tells_next(self, verb: Verb) -> bool:
        """Whether the noun before a verb is the subject of what the verb before it tells: "said prices soared"."""
        left = self._chunk(verb.start)
        return self._ends_verb(left) and self._of_told(left)

    def _goes_on(self, verb: Verb) -> bool:
        """Whether a later verb is left without a subject if this one is finite: it would need the noun before this one."""
        if self.classes[verb.end : verb.end + 1] not in _TAIL:
            return False
        after_comma = self.classes[verb.start - 1] == COMMA
        for following in self.groups:
            if following.start <= verb.start:
                continue
            between = self.classes[verb.end : following.start]
            if following.form not in FINITE:
                continue
            if after_comma:
                return between.rstrip(_TRAILING)[-1:] == COMMA
            if not _BORDERS.isdisjoint(between):
                return False
            first = self._chunk(following.start)
            return first <= verb.end or self.classes[first - 1] in _PREPOSED or self.classes[following.start - 1] == TIME
        return False

    def _chunk(self, at: int) -> int:
        """Where the noun phrase begins that ends right before a word."""
        while at and self.classes[at - 1] in _CHUNK:
            at -= 1
            if self.classes[at] in _DETERMINING and (not at or self.classes[at - 1] != LETTERS["determiner"]):
                break
        return at

    def _finite(self, verb: Verb) -> None:
        top, at = self.top, verb.start
        if top.verb is None or top.verb.form not in FINITE and top.kind in (Kind.OWN, Kind.COMPLEMENT):
            if (inserted := self._inserted(verb)) is not None:
                self._open(Kind.INSERTED, inserted, inserted, comma=True)
            elif (own := self._contact(verb)) is not None:
                self._open(Kind.RELATIVE, own, own, on=own, sure=False)
            self._take(verb)
            return
        at = self._bare(at)
        left = self._chunk(at)
        if left == at:
            self._without_subject(verb, at)
        else:
            self._with_subject(verb, left)

    def _inserted(self, verb: Verb) -> int | None:
        """Where a report begins between commas, that breaks a clause before its verb: "The deal, | Kay said, will close"."""
        left, found = self._chunk(self._bare(verb.start)), _ASIDE_REPORT.match(self.classes, verb.end)
        if found is None or not left or left == verb.start or self.classes[left - 1] != COMMA or not self._tells(verb):
            return None
        return left if any(v.form in FINITE and v.start >= found.end() for v in self.groups) else None

    def _bare(self, at: int) -> int:
        """Where the adverbs begin that stand right before a word, or a time behind a conjunction: "and | recently called"."""
        while at and self.classes[at - 1] in _ADVERBS:
            at -= 1
        start = at
        while start and self.classes[start - 1] in _DATING:
            start -= 1
        return start if start and self.classes[start - 1] in _JOINING else at

    def _contact(self, verb: Verb) -> int | None:
        """Where a relative clause without a pronoun begins, whose verb this is: "the bill the president signed | expired"."""
        found = _CONTACT.search(self.classes, max(self.top.body, verb.start - 8), verb.start)
        following = next((v for v in self.groups if v.start > verb.start and v.form in FINITE), None) if found else None
        if found is None or following is None or not _BORDERS.isdisjoint(self.classes[verb.end : following.start]):
            return None
        return found.start("own")

    def _without_subject(self, verb: Verb, at: int) -> None:
        """A finite verb with nothing of a subject before it: it goes on with what waits for one, or shares the subject of another."""
        before = self.classes[at - 1] if at else ""
        depth = None if before in _JOINING else self._waiting()
        if before == COMMA and depth is None and self._tells(verb) and (left := self._parted_subject()) is not None:
            self._resume(verb, *left)
        elif before == COMMA and self._inverted(verb, depth):
            self._report(at, depth)
            self._take(verb)
        elif depth is not None:
            self._close(self._broken_off(at), depth)
            self._take(verb)
        elif before in _BROKEN and (told := self._told_subject(at)) is not None:
            self._tell(verb, told)
        elif before in _JOINING or before == COMMA:
            self._coordinate(verb, at, at)
        else:
            self._take(verb)
            self.top.sure = False

    def _report(self, at: int, depth: int | None) -> None:
        """Open a report that stands behind what it tells: all that is open, unless something still waits for its verb."""
        if depth is None:
            self._close(self._end_of_last(at), self._enclosed())
        self._open(Kind.INSERTED, at, at, comma=True)

    def _enclosed(self) -> int:
        """The depth of the stack at the innermost brackets, quotation marks or dashes, or of the sentence."""
        held = (d for d in range(len(self.stack) - 1, 0, -1) if self.nodes[self.stack[d]].kind in _ENCLOSED or self._is_dashed(d))
        return next(held, 0) + 1

    def _inverted(self, verb: Verb, depth: int | None) -> bool:
        """Whether a report stands behind what it tells, its verb first: ", says Ada Holt."."""
        if self.classes[verb.start] not in _SPEAKING:
            return False
        found = _SAYS_WHO.match(self.classes, verb.end)
        return found is not None and (depth is None or not self._breaks(depth) or found[0][-1:] != COMMA)

    def _told_subject(self, at: int) -> tuple[int, int] | None:
        """The depth of a verb of telling and where the noun behind it begins, that is the subject of what it tells: "said X, 71, was"."""
        for depth in range(len(self.stack), 0, -1):
            node = self.nodes[self.stack[depth - 1]]
            if node.verb is not None and self.classes[node.verb.main] in _SPEAKING and node.verb is node.verbs[-1]:
                left = node.verb.end
                while self.classes[left] in _WITH_VERB and left < at:
                    left += 1
                return (depth, left) if self.classes[left] in _CHUNK and left < at else None
        return None

    def _tell(self, verb: Verb, told: tuple[int, int]) -> None:
        depth, left = told
        parent = self.stack[depth - 1]
        self._close(self._end_of_last(verb.start), depth)
        self._open(Kind.COMPLEMENT, left, left)
        for node in self.nodes[parent + 1 : -1]:
            if node.parent == parent and node.start >= left:
                node.parent = self.stack[-1]
        self._take(verb)

    def _broken_off(self, at: int) -> int:
        """Where a clause ends that breaks another before its verb at a word: at the last comma, where only a time stands behind it."""
        top = self.top
        comma = self.classes.rfind(COMMA, top.verb.end if top.verb else top.start, at)
        if comma > 0 and not self.classes[comma:at].strip(_EMPTY):
            return comma
        return self._end_of_last(at)

    def _parted_subject(self) -> tuple[int, int] | None:
        """The depth of a relative clause, and where the noun before it begins that may speak: ", X, who left, said"."""
        for depth in range(1, len(self.stack)):
            node = self.nodes[self.stack[depth]]
            if node.kind is Kind.RELATIVE and node.comma and (left := self._chunk(node.on)) < node.on and self.classes[left - 1] == COMMA:
                return depth, left
        return None

    def _resume(self, verb: Verb, depth: int, left: int) -> None:
        """A report whose subject a relative clause parts from its verb; what stood open before it ends there."""
        relative = self.stack[depth]
        self._close(self._end_of_last(verb.start), depth + 1)
        self.nodes[self.stack.pop()].end = self._end_of_last(verb.start)
        while self.top.kind not in _ENCLOSED and len(self.stack) > 1:
            self._close(self._end_of_last(left), len(self.stack) - 1)
        self._open(Kind.INSERTED, left, left, comma=True)
        self.nodes[relative].parent = self.stack[-1]
        self._take(verb)

    def _with_subject(self, verb: Verb, left: int) -> None:
        """A finite verb with a noun phrase before it, where the clause has its verb already."""
        left = self._whole_subject(left)
        before = self.classes[left - 1] if left else ""
        depth = self._waiting()
        if before == COMMA or before == LETTERS["closequote"]:
            if self._tells(verb) and self._reports(verb):
                self._report(left, depth)
            elif depth is not None:
                self._close(self._broken_off(left), depth)
            else:
                self._coordinate(verb, left, left)
                return
            self._take(verb)
        elif before in _JOINING:
            self._coordinate(verb, left, left)
        elif before == LETTERS["preposition"] and depth is None:                                  # "with narrower bore"
            self.top.verbs.append(verb)
        elif depth is not None and not self._told_here(left):
            self._close(self._bare(verb.start), depth)
            self._take(verb)
        else:
            self._within(verb, left)

    def _within(self, verb: Verb, left: int) -> None:
        """A finite verb right inside a clause that has its verb: what that tells, or a relative clause without a pronoun."""
        told = self._told_here(left)
        passive = not BE.isdisjoint(self.classes[verb.start : verb.end])
        contact = None if told or passive else _CONTACT.search(self.classes, max(self.top.body, left - 1), verb.start)
        single = verb.end == verb.start + 1 and self.classes[verb.start] in _SINGLE
        if contact is not None:
            own = contact.start("own")
            self._open(Kind.RELATIVE, own, own, on=own, sure=False)
        elif told or not single:
            self._open(Kind.COMPLEMENT, left, left, sure=told)
        else:                                                                                   # "got himself | banned"
            self.top.verbs.append(verb)
            return
        self._take(verb)

    def _whole_subject(self, left: int) -> int:
        """Where the subject begins of which the noun phrase at a word is the last: "the shops in Graz and two bars in Linz | closed"."""
        at = left
        while at and (self.classes[at - 1] in _CHUNK or self.classes[at - 1] in _STRINGING) and not self._ends_verb(at):
            at -= 1
        while at < left and (self.classes[at] in _JOINING or self.classes[at] in _ADVERBS):
            at += 1
        joined = at > 1 and self.classes[at - 1] in _JOINING
        border = joined or at and (self.classes[at - 1] in _SUBJECT_BORDERS or self._told_here(at))
        return at if border and (self.classes[at] not in _HEAD or joined and self.classes[at - 2] == COMMA) else left

    def _told_here(self, left: int) -> bool:
        """Whether a verb that takes a clause stands right before a word, but for its hearer and its time."""
        last = self.top.verbs[-1] if self.top.verbs else None
        if last is None or last.end > left:
            return False
        between = self.classes[last.end : left].strip(_WITH_VERB)
        prose, base = self.words.prose, self.words.prose.bases.get(self.words.words[last.main], "")
        return not between and (base in prose.attributing or base in prose.guessing or self.classes[last.main] in _SPEAKING)

    def _reports(self, verb: Verb) -> bool:
        """Whether a verb of telling behind a comma tells what stands before it: ", the bank said on Monday."."""
        if self.classes[verb.end : verb.end + 1] in _CLOSING or verb.end == len(self.classes):
            return True
        hearing = self.words.prose.bases.get(self.words.words[verb.main]) in self.words.prose.hearing
        return hearing and _SAYS_WHO.match(self.classes, verb.end) is not None                # ", Kay told the paper."

    def _coordinate(self, verb: Verb, at: int, left: int) -> None:
        """A clause beside one that is open: the innermost with a verb of the kind, or behind a comma the one that it broke."""
        joined = self._joined_at(left)
        comma = bool(joined) and self.classes[joined - 1] == COMMA
        depth = len(self.stack)
        while depth > 1:
            node = self.nodes[self.stack[depth - 1]]
            finite = node.verb is not None and node.verb.form in FINITE
            if node.kind in _ENCLOSED or finite and not (comma and (node.comma or node.kind is Kind.ADVERBIAL)):
                break
            depth -= 1
        self._close(self._end_of_last(joined), depth)
        self._open(Kind.COORDINATE, min(joined + 1, left), left, comma=comma, sure=joined < left)
        self._take(verb)

    def _joined_at(self, left: int) -> int:
        """The conjunction before a clause, or before what stands in front of its subject: ", but despite his support, | it failed"."""
        if left and self.classes[left - 1] in _JOINING:
            return left - 1
        if left and self.classes[left - 1] == COMMA:
            at = left - 2
            while at > 0 and self.classes[at] not in _BORDERS:
                at -= 1
            while at > 0 and self.classes[at] in _TIMELY:                                     # ", and then, on May 2, | served"
                at -= 1
            verbless = not any(at < v.start < left for v in self.groups)
            if at > 0 and self.classes[at] in _JOINING and self.classes[at + 1] in _HEAD and verbless:
                return at
        return left

    def _infinitive(self, verb: Verb) -> None:
        """An infinitive is its clause's own; a passive one behind a noun says more of that: "a vote to be held in May"."""
        top = self.top
        passive = self.classes[verb.main] in _PASSIVE and not BE.isdisjoint(self.classes[verb.start : verb.main])
        if passive and top.verb is not None and self.classes[verb.start - 1] in _NOUNS:
            self._open(Kind.REDUCED, verb.start, verb.start, on=verb.start)
        if top.verb is None and verb.start == top.body and top.kind is Kind.OWN and COMMA in self.classes[verb.end :]:
            self._open(Kind.PARTICIPIAL, verb.start, verb.start)
        self._take(verb)

    def _participle(self, verb: Verb) -> None:
        """A participle opens a clause behind a comma, at the head, or behind the noun that it says more of."""
        top, at = self.top, verb.start
        while at > top.body and self.classes[at - 1] in _ADVERBS:
            at -= 1
        before = self.classes[at - 1] if at else ""
        if at == top.body and top.verb is None:
            if top.kind is Kind.OWN and COMMA in self.classes[verb.end :]:
                self._open(Kind.PARTICIPIAL, at, at)
        elif before == COMMA or before == LETTERS["dash"]:
            self._participial(verb, at)
        elif before in _NOUNS and before != LETTERS["pronoun"] and self._speaks_of(verb):
            self._open(Kind.REDUCED, at, at, on=at)
        self._take(verb)

    def _speaks_of(self, verb: Verb) -> bool:
        """Whether a participle behind a noun says more of it, not of the time before it."""
        return self.classes[verb.start - 1] != TIME or self.top.verb is None

    def _participial(self, verb: Verb, at: int) -> None:
        top = self.top
        if top.verb is None:
            self._open(Kind.REDUCED, at, at, on=at - 1, comma=True)
            return
        depth = len(self.stack)
        while depth > 1 and self.nodes[self.stack[depth - 1]].kind in _ASIDE:
            depth -= 1
        self._close(self._end_of_last(at), depth)
        if self.classes[verb.start] in _SINGLE and self.classes[at - 2 : at - 1] in _NOUNS_STRING:
            self._open(Kind.REDUCED, at, at, on=at - 1, comma=True, sure=False)
        else:
            self._open(Kind.PARTICIPIAL, at, at, comma=True)


def _position(step: tuple[int, object]) -> int:
    return step[0]


_ENCLOSED = frozenset((Kind.BRACKETED, Kind.QUOTED))
_ASIDE = frozenset((Kind.REDUCED, Kind.PARTICIPIAL, Kind.ADVERBIAL))
_BREAKING = frozenset((Kind.RELATIVE, Kind.REDUCED))
_PASSIVE = frozenset(letters("PP"))
_DATING = frozenset(letters("time|adverb|degree"))
_TIMELY = frozenset(letters("comma|time|adverb|degree|preposition"))
_STRINGING = frozenset(letters("preposition|and|or"))
_SUBJECT_BORDERS = frozenset(letters("comma|semicolon|but|closequote|openquote"))
_PLURAL = frozenset(letters("base|bare"))
_BROKEN = frozenset(letters("comma|dash|close"))
_BETWEEN = frozenset(letters("comma|conj"))
_EMPTY = letters("comma|conj|adverb|degree|time|preposition")
_PAUSE = frozenset(letters("comma|semicolon|dash"))
_NO_THAT = frozenset(letters("preposition|sub|to|determiner"))
_TELLING = frozenset(letters("say|says|said|saying|ed|past|base|bare|third|thirds"))
_TRAILING = letters("adverb|degree|not")
_PREPOSED = frozenset(letters("preposition|to|time"))
_DETERMINING = frozenset(letters("determiner|pronoun"))
_NEARNESS = frozenset(letters("degree|adverb"))
_WITH_VERB = letters("object|time|adverb|degree|openquote")
_NOUNS_STRING = "".join(_NOUNS)
_STEPS: dict[str, Callable[[_Reading, int], None]] = {
    COMMA: _Reading._comma, LETTERS["semicolon"]: _Reading._semicolon, LETTERS["dash"]: _Reading._dash, LETTERS["open"]: _Reading._bracket,
    LETTERS["close"]: _Reading._unbracket, LETTERS["openquote"]: _Reading._quote, LETTERS["closequote"]: _Reading._unquote,
    WHO: _Reading._who, THAT: _Reading._that, LETTERS["where"]: _Reading._where, LETTERS["when"]: _Reading._sub,
    LETTERS["after"]: _Reading._sub,
    LETTERS["due"]: _Reading._due,
}  # fmt: skip
