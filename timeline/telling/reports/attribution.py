"""Who is said to say so: "According to X,", "X said (that)", ", X said.", ", says X", "as X reported", "X admitted taking", "it was said
by X", the headline's "X: ...".

Knows the words and the clause tree of one sentence (timeline.telling.reports.quotations looks beyond it). A clause is told by the nearest
report that it stands under; a report that is dated itself ("X said on Monday that") has its own teller.
"""

from __future__ import annotations

from itertools import pairwise
from operator import itemgetter

from timeline.languages.classes import AND, BE, COMMA, LETTERS, NAME, PRONOUN, STOP, letters, pattern
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.reports.complements import is_told, leaves_report, takes_a_clause, telling_verb, verb_over
from timeline.telling.reports.sources import NAMING, head_of, is_several, is_source, names_somebody, names_source
from timeline.telling.reports.speakers import parted_subject
from timeline.telling.reports.tellers import Report, inverted, past_times, report_by_agent, report_by_subject, report_named

_start = itemgetter(0)
_GERUND, _FINITE, _INFINITIVE = Form.GERUND, Form.FINITE, Form.INFINITIVE
_INSERTED, _ADVERBIAL, _COORDINATE, _QUOTED, _REDUCED = Kind.INSERTED, Kind.ADVERBIAL, Kind.COORDINATE, Kind.QUOTED, Kind.REDUCED
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_NAMED_UNTIL = letters("comma|semicolon|dash|open|close|quote|who|that")
_HEADLINE = pattern("{determiner}?(?P<source>(?:{name|noun|base|third}|{stop}(?={name})){1,6}){semicolon}")
_AT_END = pattern("(?:{nominal|determiner|preposition|object|adv|comma|stop|open|close|and}){0,16}(?:{closequote}|$)")
"""What follows the verb of a report that closes a sentence: who hears it, when and where, and who tells."""
_CLOSES = pattern(
    "(?P<marks>(?:{comma|closequote|openquote|mark|semicolon}){1,2})"
    "(?P<subject>(?:{pronoun}|{determiner}{0,2}(?:{" + NAMING + "|ing}|{stop}(?={name})|{preposition}{determiner}?(?={name|noun})){1,8})?)"
    "{adv}*$"
)
"""What stands before that verb: a mark, and the subject."""
_GOING_ON = letters("ing|saying")
_BASE, _SINGULAR = letters("say|base|bare"), letters("noun|base")
_JOINING = tuple(letters("conj"))


def report_over(words: Words, tree: Tree, number: int) -> Report | None:
    """The report that tells a clause of a sentence in which a word may make one, or None where the text itself does."""
    report = _above(words, tree, number) or _within(words, tree, number) or _according(words, tree, number)
    report = report or _closing(words, tree, number) or _headline(words, tree, number)
    return report if report and _is_source(words, report) else None


def report_of(words: Words, tree: Tree, number: int) -> Report | None:
    """The report that a clause itself is: "Reuters said on Tuesday that it had closed"; None where it tells no clause."""
    verb = told_by(words, tree, number)
    if verb is not None:
        report = report_by_subject(words, tree, number, verb)
    elif is_beside(words, tree, number):
        report = _of_beside(words, tree, number)
    elif (passive := telling_verb(words, tree.nodes[number].verbs)) is not None and not BE.isdisjoint(
        words.classes[max(0, passive.start - 2) : passive.main]
    ):
        report = report_by_agent(words, tree, number, passive, past_times(words, passive.end))       # "was first reported by the Post"
    else:
        closing = _closing(words, tree, 0)
        report = closing if closing is not None and closing.clause == number else None
    return report if report and report.start < report.end and _is_source(words, report) else None


def told_by(words: Words, tree: Tree, number: int) -> Verb | None:
    """The verb of a clause that tells one that hangs on it, or None."""
    return next((verb for child, _ in tree.children(number) if (verb := _over(words, tree, child)) is not None), None)


def _over(words: Words, tree: Tree, child: int) -> Verb | None:
    """The verb that tells a clause in the one that it hangs on, before it or behind a quotation."""
    return verb_over(words, tree, child) or _behind_quotation(words, tree, child)


def _behind_quotation(words: Words, tree: Tree, child: int) -> Verb | None:
    """The verb of telling behind a quotation, in the clause that it opens: "“It leaks,” | he said"."""
    node = tree.nodes[child]
    if node.kind is not _QUOTED or node.parent < 0:
        return None
    verb = tree.nodes[node.parent].verb
    if verb is None or verb.start < node.end or telling_verb(words, (verb,)) is None:
        return None
    return verb if tree.nodes[node.parent].body >= node.end else None


def _is_source(words: Words, report: Report) -> bool:
    """Whether the words that name a source do: not "I", and things that show only where they are reports."""
    if report.start == report.end:
        return True
    owner = words.words[report.end - 1].endswith(words.prose.owners)                  # "Berg's comments last week were"
    if owner or not names_somebody(words, report.start, report.end) or not _agrees(words, report):
        return False
    if report.verb is None or words.prose.bases.get(words.words[report.verb.main]) not in words.prose.showing:
        return True
    return words.classes[report.end - 1] == NAME or names_source(words, report.start, report.end)


def _agrees(words: Words, report: Report) -> bool:
    """Whether a verb in its base form has a subject of several: "officials say", not the noun of "its initial claim that"."""
    verb, last = report.verb, head_of(words, report.start, report.end)
    if verb is None or verb.end > verb.start + 1 or words.classes[verb.main] not in _BASE or words.classes[last] not in _SINGULAR:
        return True
    if words.classes[report.start] in _GOING_ON:                                # "referring to a notorious remark"
        return False
    return is_several(words, report.start, last + 1) or AND in words.classes[report.start : report.end]


# -- where a report stands ----------------------------------------------------------------------------------------------------------------


def _above(words: Words, tree: Tree, number: int) -> Report | None:
    """The report that a clause stands under: over it ("X said (that) ..."), or put in beside it ("The deal, X said, will ...")."""
    at, came = number, -1
    while at >= 0:
        node = tree.nodes[at]
        verb = _over(words, tree, at)
        if verb is not None:
            return report_by_subject(words, tree, node.parent, verb)
        beside = _beside(words, tree, at, came, tree.nodes[number].start)
        if beside is not None:
            return beside
        left = node.kind is _COORDINATE and (leaves_report(words, tree, at) or _tells_itself(words, tree, at))
        at, came = (tree.nodes[node.parent].parent if left and _is_told(words, tree, node.parent) else node.parent), at
    return None


def _is_told(words: Words, tree: Tree, number: int) -> bool:
    """Whether a clause is told by the one that it hangs on."""
    return number >= 0 and _over(words, tree, number) is not None


def _tells_itself(words: Words, tree: Tree, number: int) -> bool:
    """Whether a clause behind a conjunction tells another: "X said no, | but Y said yes"."""
    at = tree.nodes[number].start - 1
    return words.classes[at : at + 1] in _JOINING and told_by(words, tree, number) is not None


def _beside(words: Words, tree: Tree, at: int, came: int, start: int) -> Report | None:
    """The nearest report that is put in beside a clause, behind a word or before it; not the clause that one came from."""
    best = -1
    for child, node in tree.children(at):
        if child == came or not is_beside(words, tree, child):
            continue
        if node.start > start:
            best = child
            break
        best = child
    return _of_beside(words, tree, best) if best >= 0 else None


def is_beside(words: Words, tree: Tree, number: int) -> bool:
    """Whether a clause is a report of what it is put in: ", the bank said on Monday.", ", says Ada Holt.", "As Reuters reported,"."""
    node = tree.nodes[number]
    if node.kind is _ADVERBIAL:
        if words.words[node.start] != words.prose.likening:
            return False
    elif node.kind is not _INSERTED or not node.comma and not _has_finite(tree.nodes[node.parent]):
        return False                                                              # "22:35 - Spike observed"
    verb = node.verb
    if verb is None or verb is not node.verbs[0] or telling_verb(words, (verb,)) is None or is_told(words, verb):
        return False
    later = any(v.form is _FINITE for v in node.verbs[1:])
    return not later and told_by(words, tree, number) is None


def _has_finite(node: Node) -> bool:
    """Whether a clause has a finite verb."""
    return node.verb is not None and node.verb.form in FINITE


def _of_beside(words: Words, tree: Tree, number: int) -> Report | None:
    """The report that is put in as a clause."""
    node, verb = tree.nodes[number], tree.nodes[number].verb
    if verb is None:
        return None
    if node.subject is None and node.kind is _INSERTED:
        found = None if words.classes[verb.start - 1] != COMMA else parted_subject(words, verb.start)
        return inverted(words, node, number, verb) or (report_named(words, number, verb, *found) if found else None)
    tells_it = node.kind is _ADVERBIAL and words.classes[verb.end : node.end].rstrip(COMMA) == PRONOUN        # "As Kim tells it, he left"
    if not tells_it and not takes_a_clause(words, verb, node.end):
        return None
    return report_by_subject(words, tree, number, verb)


def _closing(words: Words, tree: Tree, number: int) -> Report | None:
    """A report at the end of a sentence, whatever it was taken for: "a plot that failed, " he said yesterday"."""
    last = max((node.verbs[-1] for node in tree.nodes if node.verbs), default=None, key=_start)
    verb = telling_verb(words, (last,)) if last else None
    if verb is None or verb.form is not _FINITE or is_told(words, verb) or _AT_END.match(words.classes, verb.end) is None:
        return None
    found = _CLOSES.search(words.classes, 0, verb.start)
    if found is None or not _has_verb(words, tree, tree.nodes[number], found.start()):
        return None
    at = tree.at(verb.start)
    if not found["subject"]:
        return inverted(words, tree.nodes[at], at, verb) if found.end("marks") == verb.start else None
    takes = takes_a_clause(words, verb, tree.nodes[at].end)
    return report_named(words, at, verb, *found.span("subject")) if takes else None


def _has_verb(words: Words, tree: Tree, node: Node, at: int) -> bool:
    """Whether a clause has a verb in it before a word, or a quotation that ends before it."""
    inside = any(node.start <= verb.start and verb.end <= at for one in tree.nodes for verb in one.verbs)
    return inside or LETTERS["closequote"] in words.classes[node.start : at + 2]


def _within(words: Words, tree: Tree, number: int) -> Report | None:
    """A report inside the clause: "the mayor admitted taking the money"."""
    node = tree.nodes[number]
    if node.kind is _REDUCED and node.verb is not None and node.verb.form is _INFINITIVE:
        over = next((v for v in reversed(tree.nodes[node.parent].verbs) if v.end <= node.start), None)
        said = over is not None and words.words[over.end] == words.prose.agent and words.words[over.main] in words.prose.said_to
        if said and over is not None:
            return report_by_agent(words, tree, node.parent, over, over.end)          # "was said by auditors | to have been burned"
    for verb, following in pairwise(tree.nodes[number].verbs):
        by = following.form is _INFINITIVE and words.words[verb.end : verb.end + 1] == (words.prose.agent,)
        if by and is_told(words, verb) and words.words[verb.main] in words.prose.said_to:
            return report_by_agent(words, tree, number, verb, verb.end)               # "was said by auditors to have burned"
        if following.start != verb.end or verb.form is not _FINITE or following.form not in (_GERUND, _INFINITIVE):
            continue
        taking = words.prose.confessing if following.form is _GERUND else words.prose.claiming
        if words.prose.bases.get(words.words[verb.main]) in taking:
            return report_by_subject(words, tree, number, verb)
    return None


def _according(words: Words, tree: Tree, number: int) -> Report | None:
    """ "According to X," or ", according to X": it tells the whole sentence, but not a clause before "but according to X"."""
    according = words.prose.according
    if according[0] not in words.words:
        return None
    at = words.words.index(according[0])
    if words.words[at : at + 2] != according or words.classes[at - 1 : at] in _JOINING and at >= tree.nodes[number].end:
        return None
    end = start = at + 2
    while end < len(words.classes) and words.classes[end] not in _NAMED_UNTIL:
        if words.classes[end] == STOP and words.classes[end + 1 : end + 2] != NAME:
            break
        end += 1
    if not end > start or words.words[head_of(words, start, end)] in words.prose.no_sources:
        return None
    return report_named(words, -1, None, start, end)


def _headline(words: Words, tree: Tree, number: int) -> Report | None:
    """A source before a colon: "Report: Mayor took bribes", "Kofi Mensah: “I crossed the desert.”"."""
    found = _HEADLINE.match(words.classes)
    if found is None or words.words[found.end() - 1] != ":" or found.end() >= tree.nodes[number].end or not tree.nodes[number].verbs:
        return None
    last, after = words.words[found.end("source") - 1], words.classes[found.end()]
    head = words.text[words.starts[found.end("source") - 1] :]
    capitals = head[:2].isupper() and head[:2].isalpha()
    known = is_source(words.prose, last) or last in words.prose.speakers or capitals
    if after == LETTERS["openquote"] or known and not words.text[words.starts[found.end()]].islower():
        return Report(-2, None, found.start("source"), found.end("source"))
    return None


def report_beside(words: Words, tree: Tree, index: int) -> Report | None:
    """The report beside the quotation in which a word stands, where that has no clause: "Two,” he said"."""
    mark = words.classes.find(LETTERS["closequote"], index)
    number = tree.at(mark) if mark > 0 else -1
    node = tree.nodes[number]
    verb = telling_verb(words, tuple([v for v in node.verbs if v.start > mark])) if number >= 0 else None
    if verb is None:
        return None
    report = inverted(words, node, number, verb) if verb.start == mark + 1 else report_by_subject(words, tree, number, verb)
    return report if report and _is_source(words, report) else None
