"""Full names and what they are shortened to: by the last word, by the first, by their initials.

Knows names as they are written; not who bears them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from timeline.languages.prose import Prose
from timeline.merging.names import Name

__all__ = ["Forms", "abbreviates", "formal", "plain", "whole_of"]

RIVALS = 40
"""Of more bearers of one name nobody asks who is best known."""


class Forms:
    """Full names by their last word and by their first."""

    def __init__(self) -> None:
        self.many: Counter[str] = Counter()
        self.last: defaultdict[str, set[str]] = defaultdict(set)
        self.first: defaultdict[str, set[str]] = defaultdict(set)

    def foremost(self, names: Collection[str]) -> str | None:
        """Of several names the one that more documents have than have all others; None where there is none."""
        if len(names) >= RIVALS:
            return None
        most = max(names, key=lambda name: (self.many[name], name))
        return most if 2 * self.many[most] > sum(self.many[name] for name in names) else None

    def add(self, name: str) -> None:
        """Let a full name be found; one of a single word is none."""
        if " " in name:
            words = name.split()
            self.many[name] += 1
            self.first[words[0]].add(name)
            if not any(map(str.islower, words)):                            # "Pretoria" is no University of Pretoria
                self.last[words[-1]].add(name)


def whole_of(
    prose: Prose, name: Name, told: Sequence[Forms], before: Mapping[str, str], persons: Mapping[str, str], placed: set[str]
) -> str:
    """The full name that a name is short for: the only one of its document, or the one named last there, else the one that is best known.

    A thing is called by the last word of its name where that is a plural, or known: "the Agency", "Rovers"; by the first where no place is
    called so.
    """
    short = plain(name.text)
    if " " in short:
        return short
    gender = prose.genders.get(name.title.lower(), "")
    for forms in told if short in before else reversed(told):               # nobody is meant who is named in full only later
        last = forms.last.get(short, frozenset[str]())
        if not (name.definite or name.text.endswith(prose.plural)) or name.placed:
            last = last if len(last) > RIVALS else {whole for whole in last if whole in persons}
        fitting = last or (forms.first.get(short) if short not in placed else None)
        if fitting and gender and len(fitting) < RIVALS:
            fitting = {whole for whole in fitting if persons.get(whole, "") in ("", gender)}
        if fitting and len(fitting) == 1:
            return next(iter(fitting))
        if fitting and before.get(short) in fitting:
            return before[short]
        if fitting:
            return forms.foremost(fitting) or short
    return short


def formal(prose: Prose, each: Iterable[Collection[str]], persons: Collection[str]) -> dict[str, str]:
    """The full names of persons that are others in short: "Jim Holt" is James Holt, if nobody else may be meant and no document has both.

    `each` are the names of each document.
    """
    named = [frozenset(names) for names in each]
    every = frozenset().union(*named)
    found = {}
    for name in every:
        first, _, rest = name.partition(" ")
        whole = [one for one in (f"{given} {rest}" for given in prose.short_names.get(first, ())) if one in every]
        person = len(whole) == 1 and (name in persons or whole[0] in persons)
        if person and not any(name in names and whole[0] in names for names in named):
            found[name] = whole[0]
    return found


def plain(name: str) -> str:
    """A name without initials: "Ada B. Holt" is Ada Holt."""
    words = name.split()
    return " ".join(word for at, word in enumerate(words) if at in (0, len(words) - 1) or len(word.rstrip(".")) > 1)


def abbreviates(brief: str, name: str) -> bool:
    """Whether letters are those that the words of a name begin with: ESC of European Space Council."""
    first = "".join(word[0] for word in name.split())
    return brief in (first.upper(), "".join(letter for letter in first if letter.isupper()))
