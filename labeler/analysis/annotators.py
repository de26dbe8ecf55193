"""What each annotator is like, and how each differs from the others and from the model."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.analysis.case import (
    CATEGORIES,
    FIRST,
    SECOND,
    TIE,
    Case,
    Cases,
    as_cases,
    chose_longer,
    chosen_margins,
    is_gold,
    predicted,
)
from labeler.analysis.estimate import Estimate, at_confidence, difference, median, share, share_of
from labeler.core.judgment import Purpose

ENOUGH = 30
"""Below this many judgments nothing is said of a person."""

LEFT, LONGER, TIES, GOLD_ACCURACY = "left", "longer", "ties", "gold"
"""What an annotator may stand out by."""


@dataclass(frozen=True, slots=True)
class Annotator:
    """One person's figures; shares with Wilson intervals, None where there is nothing to count.

    Attributes:
        judgments: How many stand, whatever for.
        verdicts: How many of each category.
        consistency: How often an answer stayed when the pair was shown again.
        by_chance: How often it would stay if both answers were drawn by lot as often as this
            person gives each, Σ p².
        swapped: The same as `consistency` where the sides had changed in between.
        left: How often the preferred one stood left; ½ without side bias.
        longer: How often the preferred one was the longer.
        ties: How often neither was preferred.
        gold: How often the answer was the one held to be right, where one is known.
        seconds: The median time a judgment took, between the quartiles.
        with_others: How often the answer was what most of the others said of the pair, where
            two or more did not cancel out.
        longer_with_others: How often the longer one was, on the same pairs.
        with_model: How often the model had foretold the preference.
    """

    name: str
    judgments: int
    verdicts: Mapping[str, int]
    consistency: Estimate | None
    by_chance: float | None
    swapped: Estimate | None
    left: Estimate | None
    longer: Estimate | None
    ties: Estimate | None
    gold: Estimate | None
    seconds: Estimate | None
    with_others: Estimate | None
    longer_with_others: Estimate | None
    with_model: Estimate | None


@dataclass(frozen=True, slots=True)
class StandsOut:
    """A person whose share differs from what it is held against by more than chance explains.

    Attributes:
        by: What stands out: `LEFT`, `LONGER`, `TIES` or `GOLD_ACCURACY`.
        own: Their share.
        beside: ½ for `LEFT`; else that of all others together, on the same kind of judgment.
        gap: own − beside, with an interval that allows for how many people were looked at.
    """

    annotator: str
    by: str
    own: Estimate
    beside: float
    gap: Estimate


def annotators(cases: Iterable[Case]) -> tuple[Annotator, ...]:
    """Everyone's figures, by name."""
    held = as_cases(cases)
    firsts = held.firsts
    own, once = _by_person(held), _by_person(firsts)
    agreed: dict[str, list[tuple[bool, bool]]] = {}
    for case, with_most in zip(firsts, _with_most(firsts), strict=True):
        if with_most is not None:
            agreed.setdefault(case.annotator, []).append(with_most)
    return tuple(
        _annotator(name, own[name], once.get(name, Cases()), agreed.get(name, ()))
        for name in sorted(own)
    )


def _by_person(cases: Cases) -> dict[str, Cases]:
    own: dict[str, list[Case]] = {}
    for case in cases:
        own.setdefault(case.annotator, []).append(case)
    return {name: Cases(each) for name, each in own.items()}


def _annotator(
    name: str, cases: Cases, firsts: Cases, with_most: Sequence[tuple[bool, bool]]
) -> Annotator:
    again = _again(cases)
    times = [case.seconds for case in cases if case.seconds is not None]
    counted = np.bincount(firsts.categories, minlength=len(CATEGORIES)).tolist()
    foretold = chosen_margins(predicted(cases))
    return Annotator(
        name=name,
        judgments=len(cases),
        verdicts=dict(zip(CATEGORIES, counted, strict=True)),
        consistency=share_of(a.category == b.category for a, b in again),
        by_chance=sum((n / len(firsts)) ** 2 for n in counted) if len(firsts) else None,
        swapped=share_of(a.category == b.category for a, b in again if _swapped(a, b)),
        left=share_of(_known(case.stood_left for case in firsts)),
        longer=share_of(chose_longer(firsts)),
        ties=share(sum(counted[TIE:]), len(firsts)),
        gold=share_of(_on_gold(cases, firsts)),
        seconds=median(np.array(times, np.float64)),
        with_others=share_of(same for same, _ in with_most),
        longer_with_others=share_of(longer for _, longer in with_most),
        with_model=share(int((foretold > 0).sum()), len(foretold)),
    )


def _known(values: Iterable[bool | None]) -> Iterable[bool]:
    """What is known of them."""
    return (value for value in values if value is not None)


def _on_gold(cases: Iterable[Case], firsts: Iterable[Case]) -> Iterable[bool]:
    """Whether each gold check gave the known answer; where none was put as such, each label."""
    checks = [case for case in cases if case.purpose is Purpose.GOLD and case.gold is not None]
    asked = checks or [case for case in firsts if case.gold is not None]
    return (is_gold(case.category, case.gold) for case in asked if case.gold is not None)


def _again(cases: Iterable[Case]) -> list[tuple[Case, Case]]:
    """Each answer that was asked for again, after the first one to the same pair."""
    first: dict[str, Case] = {}
    made: list[tuple[Case, Case]] = []
    for case in cases:
        before = first.setdefault(case.comparison, case)
        if before is not case and case.purpose is Purpose.REPEAT:
            made.append((before, case))
    return made


def _swapped(a: Case, b: Case) -> bool:
    return a.left is not None and b.left is not None and a.left != b.left


def _with_most(firsts: Cases) -> list[tuple[bool, bool] | None]:
    """Whether most of the others said the same, and whether they said the longer one.

    None without others, or where they cancel.
    """
    rows = np.arange(len(firsts))
    others = firsts.ratings[firsts.pairs]
    others[rows, firsts.categories] -= 1
    most = others.max(1, initial=0)
    known = (most > 0) & ((others == most[:, None]).sum(1) == 1)
    same = others[rows, firsts.categories] == most
    gaps = firsts.length_gaps
    longer = (others[rows, np.where(gaps > 0, FIRST, SECOND)] == most) & (gaps != 0)
    said = zip(same.tolist(), longer.tolist(), strict=True)
    return [each if k else None for each, k in zip(said, known.tolist(), strict=True)]


def stand_out(people: Sequence[Annotator], confidence: float = 0.99) -> tuple[StandsOut, ...]:
    """Who differs by more than chance explains, allowing for how many were looked at.

    The allowance is Bonferroni's, over everyone and everything that is looked at here, so on a
    project without such effects somebody is named with a probability below 1 − confidence.
    """
    looked_at = max(4 * len(people), 1)
    sure = 1 - (1 - confidence) / looked_at
    found = [_left(person, sure) for person in people]
    for by, name in ((LONGER, "longer"), (TIES, "ties"), (GOLD_ACCURACY, "gold")):
        found += _outliers(by, {person.name: getattr(person, name) for person in people}, sure)
    return tuple(each for each in found if each)


def _outliers(
    by: str, counted: Mapping[str, Estimate | None], confidence: float
) -> list[StandsOut]:
    """Whoever is furthest from the others, then who is so without them: one odd person makes
    nobody else look odd.
    """
    left, found = dict(counted), list[StandsOut]()
    while True:
        odd = [e for name in left if (e := _beside_others(name, by, left, confidence))]
        if not odd:
            return found
        found.append(max(odd, key=lambda each: abs(each.gap.value) / each.gap.half))
        del left[found[-1].annotator]


def _left(person: Annotator, confidence: float) -> StandsOut | None:
    own = _at(person.left, confidence)
    if not own or own.low <= 0.5 <= own.high:
        return None
    gap = Estimate(own.value - 0.5, own.low - 0.5, own.high - 0.5, own.n)
    assert person.left is not None, "it was counted"
    return StandsOut(person.name, LEFT, person.left, 0.5, gap)


def _beside_others(
    name: str, by: str, counted: Mapping[str, Estimate | None], confidence: float
) -> StandsOut | None:
    """One person's share beside that of all others together."""
    rest = [each for other, each in counted.items() if each and other != name]
    wins, n = sum(round(each.value * each.n) for each in rest), sum(each.n for each in rest)
    own, others = _at(counted[name], confidence), _at(share(wins, n), confidence)
    if not own or not others:
        return None
    gap = difference(own, others)
    shown = counted[name]
    assert shown is not None, "it was counted"
    return None if gap.low <= 0 <= gap.high else StandsOut(name, by, shown, others.value, gap)


def _at(counted: Estimate | None, confidence: float) -> Estimate | None:
    """The same share with an interval of another confidence; None of too few."""
    if counted is None or counted.n < ENOUGH:
        return None
    return at_confidence(counted, confidence)
