"""The clauses of a sentence as a tree: their kinds, their subjects and verbs, and what a phrase belongs to."""

from __future__ import annotations

import pytest

from timeline.languages import language
from timeline.sentences.nodes import Kind
from timeline.sentences.passage import Sentence
from timeline.sentences.stack import DEPTH

PROSE = language("en").prose


def sentence(text: str, *phrases: str) -> Sentence:
    return Sentence(PROSE, text, 0, len(text), tuple([(text.index(p), text.index(p) + len(p)) for p in phrases]))


def clauses(text: str, *phrases: str) -> list[tuple[str, str, str]]:
    """Each clause as its kind, its subject and its verb."""
    read = sentence(text, *phrases)

    def told(first: int, last: int) -> str:
        return text[read.words.starts[first] : read.words.ends[last - 1]] if first < last else ""

    return [
        (node.kind.value, told(*node.subject or (0, 0)), told(node.verb.start, node.verb.end) if node.verb else "")
        for node in read.tree.nodes
    ]


TREES = [
    (
        "Reports seen by the paper suggest that Ben Kay, who was sacked, has been planning a fair for a year.",
        [("own", "Reports seen by the paper", "suggest"), ("reduced relative", "", "seen"),
         ("complement", "Ben Kay, who was sacked", "has been planning"), ("relative", "", "was sacked")],
    ),
    ("The toll from the floods that hit the coast rose to 16.", [("own", "The toll from the floods that hit the coast", "rose"), ("relative", "", "hit")]),
    ("The bill the mayor signed into law gave them money.", [("own", "The bill the mayor signed into law", "gave"), ("relative", "the mayor", "signed")]),
    ("An inquiry opened in May found nothing.", [("own", "An inquiry opened in May", "found"), ("reduced relative", "", "opened")]),
    ("Born in Linz, Ada Holt grew up in Graz.", [("own", "Ada Holt", "grew"), ("participial", "", "Born")]),
    ("Fearing that it would fail, the board left.", [("own", "the board", "left"), ("participial", "", "Fearing"), ("complement", "it", "would fail")]),
    ("He said Kay, 71, was ill.", [("own", "He", "said"), ("complement", "Kay, 71", "was")]),
    ("He said Kay -- a clerk from Graz -- was ill.",
     [("own", "He", "said"), ("complement", "Kay -- a clerk from Graz --", "was"), ("inserted", "", "")]),
    ("The yard, the bank said, will close.", [("own", "The yard, the bank said", "will close"), ("inserted", "the bank", "said")]),
    ("The yard will close, says Ada Holt.", [("own", "The yard", "will close"), ("inserted", "", "says")]),
    ("They fled after troops shot at them, the clerk, who saw it, told the paper.",
     [("own", "They", "fled"), ("adverbial", "troops", "shot"), ("inserted", "the clerk, who saw it", "told"), ("relative", "", "saw")]),
    ("\"We sold it,\" said Ada Holt.", [("own", "", "said"), ("in quotation marks", "We", "sold")]),
    ("The mayor (a clerk who joined in 2003) left.",
     [("own", "The mayor (a clerk who joined in 2003)", "left"), ("in brackets", "", ""), ("relative", "", "joined")]),
    ("Kay left the firm, moved to Bonn and married.",
     [("own", "Kay", "left"), ("coordinate", "", "moved"), ("coordinate", "", "married")]),
    ("Rain fell in the hills, and at least four roads have been shut.", [("own", "Rain", "fell"), ("coordinate", "at least four roads", "have been shut")]),
    ("Kay praised it, but despite his praise, it failed.", [("own", "Kay", "praised"), ("coordinate", "it", "failed")]),
    ("Holt, who served in Graz, Linz and Bonn, is expected to leave.",
     [("own", "Holt, who served in Graz, Linz and Bonn", "is expected to leave"), ("relative", "", "served")]),
    ("The plan, drawn up by Kay, was dropped when he left.",
     [("own", "The plan, drawn up by Kay", "was dropped"), ("reduced relative", "", "drawn"), ("adverbial", "he", "left")]),
    ("The vote due in May was put off.", [("own", "The vote due in May", "was put"), ("reduced relative", "", "due")]),
    ("They called for a law to be passed in May.", [("own", "They", "called"), ("reduced relative", "", "to be passed")]),
]  # fmt: skip


@pytest.mark.parametrize("text, wanted", TREES)
def test_a_sentence_gives_its_clauses_as_a_tree(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert clauses(text) == wanted


@pytest.mark.parametrize(
    "text, phrase, wanted",
    [
        ("Ada Holt, who joined in 2001, left.", "in 2001", Kind.RELATIVE),
        ("The yard showed a man holding a flag on Monday.", "on Monday", Kind.OWN),
        ("They bought a mill built in 1920.", "in 1920", Kind.REDUCED),
        ("They bought a mill built by hand with stones in 1920.", "in 1920", Kind.OWN),
        ("He made the horns, named after his wife, in 1845, though they were dear.", "in 1845", Kind.OWN),
        ("By 1980, as the mines shut, Kay was seen as a leader.", "By 1980", Kind.OWN),
    ],
)
def test_a_phrase_belongs_to_a_clause(text: str, phrase: str, wanted: Kind) -> None:
    read = sentence(text, phrase)
    start = text.index(phrase)
    assert read.tree.nodes[read.dated(start, start + len(phrase))].kind is wanted


def test_every_word_is_in_the_clause_that_is_innermost_around_it() -> None:
    read = sentence("Kay, who was ill, said the yard that burnt was his.")
    for at in range(len(read.words.words)):
        node = read.tree.nodes[read.tree.at(at)]
        assert node.start <= at < node.end


@pytest.mark.parametrize("word", ["( ", "who said ", "that ", "and he said ", "“", "- a ", "; ", ", who "])
def test_a_hostile_sentence_has_a_tree_of_bounded_depth(word: str) -> None:
    nodes = sentence("He " + word * 300).tree.nodes
    deepest = [0] * len(nodes)
    for number, node in enumerate(nodes):
        if node.parent >= 0:
            deepest[number] = deepest[node.parent] + 1
    assert max(deepest) <= DEPTH + 300 * (word == "; ")
