"""How often the model and people had said what was settled on in the end."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from labeler.analysis.case import FIRST, MODEL, SECOND, Case, as_cases, is_gold
from labeler.analysis.estimate import Estimate, share_of

LENGTH, SURFACE = "length", "surface"


@dataclass(frozen=True, slots=True)
class Final:
    """A final verdict on a pair: its category, an index of `CATEGORIES`, and who decided."""

    category: int
    by: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """How often somebody had said the same.

    Attributes:
        agreement: With Wilson's interval.
    """

    name: str
    agreement: Estimate


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of the pairs that were settled. They were chosen, mostly as difficult ones.

    Attributes:
        pairs: How many that were judged have a final verdict.
        by: Who settled how many, the most first.
        model: How often the model had foretold the final verdict before it learned from any
            judgment of the pair; where that prefers a response. By chance ½.
        length: The same of length alone, and of the same pairs.
        surface: The same of surface alone.
        people: Each annotator's first label against the final verdict, by name.
    """

    pairs: int
    by: tuple[tuple[str, int], ...]
    model: Estimate | None
    length: Estimate | None
    surface: Estimate | None
    people: tuple[Agreed, ...]


def settled(cases: Iterable[Case], finals: Mapping[str, Final]) -> Settled:
    """Hold what was said before against the final verdicts.

    Args:
        cases: In the order in which they were made.
        finals: The last verdict of each settled pair, by comparison.
    """
    firsts = [case for case in as_cases(cases).firsts if case.comparison in finals]
    by = Counter(final.by for final in finals.values())
    foretold = _foretold(firsts, finals)
    return Settled(
        pairs=len(finals),
        by=tuple(sorted(by.items(), key=lambda each: (-each[1], each[0]))),
        model=_right(foretold, finals, MODEL),
        length=_right(foretold, finals, LENGTH),
        surface=_right(foretold, finals, SURFACE),
        people=_people(firsts, finals),
    )


def _foretold(cases: Iterable[Case], finals: Mapping[str, Final]) -> list[Case]:
    """Of each pair settled for one response the prediction that knew no judgment of it."""
    held: dict[str, Case] = {}
    for case in cases:
        decided = finals[case.comparison].category in (FIRST, SECOND)
        if decided and MODEL in case.margins and not case.comparison_seen:
            held.setdefault(case.comparison, case)
    return list(held.values())


def _right(cases: Iterable[Case], finals: Mapping[str, Final], name: str) -> Estimate | None:
    """The share with the margin on the side of the final verdict; d = 0 counts as wrong."""
    signs = {FIRST: 1, SECOND: -1}
    return share_of(
        case.margins[name] * signs[finals[case.comparison].category] > 0
        for case in cases
        if name in case.margins
    )


def _people(cases: Iterable[Case], finals: Mapping[str, Final]) -> tuple[Agreed, ...]:
    said: dict[str, list[bool]] = {}
    for case in cases:
        right = is_gold(case.category, finals[case.comparison].category)
        said.setdefault(case.annotator, []).append(right)
    found = ((name, share_of(each)) for name, each in sorted(said.items()))
    return tuple(Agreed(name, agreement) for name, agreement in found if agreement)
