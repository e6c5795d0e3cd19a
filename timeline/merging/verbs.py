"""Which verb of a clause tells what happens, which change, and whether it is turned: "agreed to | buy", "stepped | down", "was sold".

Knows the words of one sentence, its clauses, and the language's tables of changes. Knows no actors.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.classes import BE, DETERMINER, NAME, TIME, letters
from timeline.languages.prose import Phase
from timeline.sentences.clauses import Aspect, Form, Tense, Verb
from timeline.sentences.nodes import Kind, Node
from timeline.sentences.words import Words

__all__ = ["change_of", "end_of", "is_passive", "main_verb", "nearest", "plain_verb"]


def nearest(node: Node, at: int) -> Verb:
    """Of several verbs of a clause with one subject the one that a phrase belongs to: "was elected in 2009 and | left in 2016"."""
    finite = [verb for verb in node.verbs if verb.form not in _DEPENDENT and verb.start <= at]
    return finite[-1] if finite else node.verb or node.verbs[0]


_DEPENDENT = frozenset((Form.INFINITIVE, Form.GERUND))


def plain_verb(words: Words, node: Node) -> Verb | None:
    """The verb of a clause whose past tense looks like a noun: "Grel | beat | Brno 3-1"."""
    for at in range(node.start + 1, node.end):
        if words.classes[at] in _BASE and words.classes[at - 1] == NAME and words.prose.bases.get(words.words[at]) == words.words[at]:
            return Verb(at, at + 1, at, Tense.PAST, Aspect.SIMPLE, Form.FINITE)
    return None


_BASE = frozenset(letters("base|bare"))


def end_of(nodes: Sequence[Node], node: Node, verb: Verb) -> int:
    """Where a clause ends before another statement that hangs on it: "Grel beat Brno; | their second team lost"."""
    behind = (one.start for one in nodes if verb.end <= one.start < node.end and one is not node and one.kind in _STATING)
    return min(behind, default=node.end)


_STATING = frozenset((Kind.OWN, Kind.COORDINATE))


def main_verb(words: Words, node: Node, verb: Verb) -> tuple[int, Phase | None]:
    """The verb that tells what happens, and how far that has come: "agreed | to buy", "began | to search"."""
    changes = words.prose.changes
    phase = changes.phases.get(words.prose.stem(words.words[verb.main]))
    then = next((one for one in node.verbs if one.start == verb.end and one.form in _DEPENDENT), None)
    base = words.prose.bases.get(words.words[verb.main], "")
    if then is not None and (phase is not None or base in words.prose.scheduling or base in words.prose.planning):
        return then.main, phase
    due = words.classes[verb.main] in BE and words.classes[verb.end : verb.end + 1] == _DUE
    alone = words.classes[verb.main] in _MODAL and words.classes[verb.end : verb.end + 1] in _NOUNISH
    return (verb.end, None) if due or alone else (verb.main, None)


_MODAL, _NOUNISH = frozenset(letters("WILL|WOULD|MAY|DO|DID|HAS|HAD|to")), tuple(letters("noun|base|bare"))
"""A verb alone before a word that no table has as one: "will | extradite"."""
_DUE = letters("due")
"""What may be a participle of a verb too: "was | set up", "was | slated"."""


def change_of(words: Words, main: int, end: int) -> tuple[frozenset[str], str, int]:
    """The changes that a verb tells with the words behind it, those words, and the index behind them: "stepped | down"."""
    prose = words.prose
    base = prose.bases.get(words.words[main]) or prose.stem(words.words[main])
    for rest, changes in prose.changes.verbs.get(base, ()):
        at = _matched(words, main + 1, end, rest)
        if at is not None:
            return changes, " ".join((words.words[main], *rest)), at if rest else main + 1
    return frozenset(), words.words[main], main + 1


def _matched(words: Words, at: int, end: int, rest: tuple[str, ...]) -> int | None:
    """The index behind the words that make another verb of one, where they stand behind it with little between: "filed for bankruptcy"."""
    first = at
    for wanted in rest:
        while at < min(end, first + _BETWEEN) and not _is_form(words, at, wanted):
            if words.classes[at] not in _LOOSE:
                return None
            at += 1
        if at >= min(end, first + _BETWEEN):
            return None
        at += 1
    between = words.classes[first:at].count(DETERMINER)
    return at if at - first - between <= len(rest) else first


def _is_form(words: Words, at: int, wanted: str) -> bool:
    return words.classes[at] != TIME and (words.words[at] == wanted or words.prose.stem(words.words[at]) == wanted)


_BETWEEN = 7
"""A verb and the words that make another of it stand so near: "gave the mission the green light"."""
_LOOSE = frozenset(letters("determiner|adverb|degree|noun|name|number|base|object|ed"))
"""What may stand between them: "found | him | guilty"."""


def is_passive(words: Words, main: int, verb: Verb, node: Node) -> bool:
    """Whether a verb group tells what was done to its subject: "was sold", "built in Poland"."""
    if words.classes[main] == _DUE:
        return True
    if words.classes[verb.main] not in _DONE:
        return False
    if not BE.isdisjoint(words.classes[verb.start : verb.main]):
        return True
    return node.kind is Kind.REDUCED and verb.form is Form.PARTICIPLE


_DONE = frozenset(letters("PP"))
