"""Who is the subject of a clause: its own, the noun that it says more of, or the one that its title has been given.

Knows the words of one sentence, its clauses, and the actors of its document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.document import Entry
from timeline.languages.classes import COMMA, NAME, PRONOUN, letters
from timeline.merging.parts import NOBODY, Part, Stands, part_of
from timeline.sentences.nodes import Kind, Node
from timeline.sentences.passage import Sentence

__all__ = ["phrase_before", "subject_of"]


def subject_of(stands: Stands, nodes: Sequence[Node], node: Node, entry: Entry) -> Part:
    """The subject of a clause: its own, the noun that it says more of, or the one that its title has been given."""
    words = stands.words
    if node.subject is not None:
        start, end = node.subject
        part = part_of(stands, start, end)
        if not part.actors and start > 1 and words.classes[start - 1] == COMMA:                     # "Ada Holt, 58, left"
            part = phrase_before(stands, start - 1) if words.classes[start - 2] == NAME else part
        return part if part.actors or words.classes[start] != PRONOUN else _added(stands, entry.title)
    if node.verb is not None and node.verb.start and words.classes[node.verb.start - 1] == PRONOUN:
        part = part_of(stands, node.verb.start - 1, node.verb.start)
        return part if part.actors else _added(stands, entry.title)
    if node.on > 0:
        passing = node.verb is not None and words.prose.stem(words.words[node.verb.main]) in words.prose.changes.passing
        whole = phrase_before(stands, node.on, words.prose.linking) if passing else NOBODY
        return whole if whole.noun in words.prose.changes.nouns else phrase_before(stands, node.on)
    if node.parent >= 0 and node.kind is Kind.COORDINATE:
        return subject_of(stands, nodes, nodes[node.parent], entry)
    return _of_title(stands, entry)


def _added(stands: Stands, title: str) -> Part:
    """For whom a title says that its pronoun stands: "She [Ada Holt] left"."""
    named = _ADDED.search(title)
    if named is None or title.split()[0].lower() not in stands.words.prose.pronouns:
        return NOBODY
    actors = frozenset(stands.cast.alike(stands.document, named[1]))
    called = stands.cast.of_noun(stands.document, named[1].lower().split()[-1:], stands.low) if not actors else None
    return Part(actors or (frozenset((called,)) if called else frozenset()))


_ADDED = re.compile(r"\[([^\]]+)\]")


def phrase_before(stands: Stands, end: int, linked: str = "") -> Part:
    """The noun phrase that ends before a word, with what it is of where `linked` is the word between: "the eruption of Kaba, which"."""
    words, start = stands.words, end - (stands.words.classes[end - 1] == COMMA)
    end = start
    while start > 0 and (words.classes[start - 1] not in _OUTSIDE or words.words[start - 1] == linked):
        start -= 1
    return part_of(stands, start, end)


_OUTSIDE = frozenset(letters("comma|preposition|AUX|past|said|stop|conj|that|who"))


def _of_title(stands: Stands, entry: Entry) -> Part:
    """The subject of a title, which has it from a clause before: "left office on Tuesday" is "Ruth Halvorsen left office"."""
    head = " ".join(entry.title.split())
    if (named := _added(stands, head)).actors:
        return named
    sentence = Sentence(stands.words.prose, head, 0, len(head), ())
    node = next((one for one in sentence.tree.nodes if one.subject is not None), None)
    if node is None or node.subject is None:
        return NOBODY
    words = sentence.words
    told = words.text[words.starts[node.subject[0]] : words.ends[node.subject[1] - 1]]
    one = stands.cast.documents.get(stands.document)
    at = one.text.rfind(told, 0, stands.low + len(entry.event)) if one is not None else -1
    return part_of(Stands(words, stands.document, at - words.starts[node.subject[0]], stands.cast), *node.subject) if at >= 0 else NOBODY
