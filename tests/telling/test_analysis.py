"""One look at a sentence: found once, never ended inside a phrase, and told by whoever says so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.languages import language
from timeline.sentences.passage import Passage
from timeline.telling.analysis import analyses, analysis

PROSE = language("en").prose

TEXT = "Ada Holt sold the mill. It rained on Sept. 4, and on May 6 it snowed. She said she was glad."


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_a_sentence_with_two_phrases_is_looked_at_once() -> None:
    phrases = [span("on Sept. 4"), span("on May 6")]
    ((found, numbers),) = analyses(Passage(PROSE, TEXT, phrases))
    assert TEXT[found.low : found.high] == "It rained on Sept. 4, and on May 6 it snowed."
    assert list(numbers) == [0, 1]
    assert [found.words.text[a:b] for a, b in found.phrases] == ["on Sept. 4", "on May 6"]


def test_every_sentence_is_looked_at_where_all_are_asked_for() -> None:
    found = [(TEXT[s.low : s.high], list(numbers)) for s, numbers in analyses(Passage(PROSE, TEXT, [span("on May 6")]), every=True)]
    assert [sentence[:3] for sentence, _ in found] == ["Ada", "It ", "She"]
    assert [numbers for _, numbers in found] == [[], [0], []]


def test_a_sentence_never_ends_inside_a_phrase() -> None:
    text = "He came in Jan. We left."
    ((found, _),) = analyses(Passage(PROSE, text, [(8, 18)]), every=True)
    assert (found.low, found.high) == (0, len(text))


def test_a_clause_is_told_by_its_report_and_a_report_by_nobody() -> None:
    found = analysis(PROSE, TEXT, TEXT.index("She said"), len(TEXT))
    report, told = map(found.told, range(len(found.clauses)))
    assert (report.report, report.itself, told.itself) == (None, True, False)
    assert report.source == told.source == ("Ada Holt", 0, 8)


@given(st.lists(st.sampled_from("In 2018 he left . said “ ” Mr. it and who \n the".split(" ")), max_size=40), st.data())
def test_the_sentences_of_any_text_hold_all_its_words_in_order(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    phrases = [(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False) if not text[a].isspace()]
    found = list(analyses(Passage(PROSE, text, phrases), every=True))
    assert "".join("".join(text[s.low : s.high].split()) for s, _ in found) == "".join(text.split())
    assert [n for _, numbers in found for n in numbers] == list(range(len(phrases)))
