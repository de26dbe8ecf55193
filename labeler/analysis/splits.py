"""How far the model agrees with people, in all and by what the judgments differ in."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.analysis.case import CATEGORIES, MODEL, Case, as_cases, chosen_margins
from labeler.analysis.estimate import (
    Array,
    Estimate,
    at_confidence,
    difference,
    mean,
    share,
)

ENOUGH = 30
"""Below this many judgments a figure is noise."""

MOST_GROUPS = 20
"""Groups of one kind that are told, those with the most judgments."""

_MOST_POINTS = 400


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well margins foretold preferences.

    Attributes:
        accuracy: The share with d > 0, with Wilson's interval.
        log_loss: The mean of −log σ(d), nats, with its interval; None for one judgment.
    """

    accuracy: Estimate
    log_loss: Estimate | None


@dataclass(frozen=True, slots=True)
class Group:
    """The judgments that have something in common.

    Attributes:
        name: What they have in common.
        agreement: The model's with them.
        length: Length alone's, over the same; None where it predicted nothing.
    """

    name: str
    agreement: Agreement
    length: Agreement | None


@dataclass(frozen=True, slots=True)
class Progress:
    """The figures after `n` judgments."""

    n: int
    accuracy: Estimate
    log_loss: Estimate


def losses(margins: Array) -> Array:
    """−log σ(d) of each, nats; stable at any |d|."""
    return np.logaddexp(0.0, -margins)


def agreement(margins: Sequence[float] | Array) -> Agreement | None:
    """The figures of chosen − rejected margins; None of none."""
    held = np.asarray(margins, np.float64)
    accuracy = share(int((held > 0).sum()), len(held))
    return Agreement(accuracy, mean(losses(held))) if accuracy else None


def progress(margins: Sequence[float] | Array) -> tuple[Progress, ...]:
    """The figures as they grew, at no more than 400 places, the last among them."""
    held = np.asarray(margins, np.float64)
    if len(held) < 2:
        return ()
    places = np.unique(np.linspace(2, len(held), min(len(held), _MOST_POINTS)).round().astype(int))
    right, loss = np.cumsum(held > 0), losses(held)
    sums, squares = loss.cumsum(), (loss**2).cumsum()
    made: list[Progress] = []
    for n in places.tolist():
        middle = float(sums[n - 1]) / n
        variance = max(float(squares[n - 1]) / n - middle**2, 0.0) * n / (n - 1)
        half = 1.959963984540054 * (variance / n) ** 0.5
        accuracy = share(int(right[n - 1]), n)
        assert accuracy is not None, "n is above 0"
        made.append(Progress(n, accuracy, Estimate(middle, middle - half, middle + half, n)))
    return tuple(made)


def by_strength(cases: Iterable[Case]) -> tuple[Group, ...]:
    """By how clear the preference was: 1 slightly, 2, 3 much better."""
    return _groups(cases, lambda case: [str(case.strength)] if case.strength else [], ordered=True)


def by_annotator(cases: Iterable[Case]) -> tuple[Group, ...]:
    """By who judged."""
    return _groups(cases, lambda case: [case.annotator])


def by_tag(cases: Iterable[Case]) -> tuple[Group, ...]:
    """By what whoever made the comparison noted: `name: value`."""
    return _groups(cases, lambda case: [f"{name}: {value}" for name, value in case.tags])


def by_source(cases: Iterable[Case]) -> tuple[Group, ...]:
    """By who wrote the responses; a judgment counts for either."""
    return _groups(cases, lambda case: sorted({source for source in case.sources if source}))


BLIND, EXPOSED = "blind", "exposed"


def by_exposure(cases: Iterable[Case]) -> tuple[Group, ...]:
    """By whether rewards were on the screen before the choice; not where nobody knows."""
    names = {True: [EXPOSED], False: [BLIND], None: []}
    return _groups(cases, lambda case: names[case.exposed])


def swayed(groups: Sequence[Group]) -> Estimate | None:
    """Exposed − blind agreement with its 99 % interval, where that is above 0."""
    held = {group.name: group.agreement.accuracy for group in groups}
    if any(name not in held or held[name].n < ENOUGH for name in (BLIND, EXPOSED)):
        return None
    exposed, blind = (at_confidence(held[name], 0.99) for name in (EXPOSED, BLIND))
    gap = difference(exposed, blind)
    return gap if gap.low > 0 else None


def _groups(
    cases: Iterable[Case], names: Callable[[Case], Sequence[str]], *, ordered: bool = False
) -> tuple[Group, ...]:
    held = as_cases(cases)
    places: dict[str, list[int]] = {}
    for place, case in enumerate(held):
        for name in names(case):
            places.setdefault(name, []).append(place)
    if not places:
        return ()
    margins, lengths = chosen_margins(held), chosen_margins(held, "length")
    kept = sorted(places, key=lambda name: (-len(places[name]), name))[:MOST_GROUPS]
    made = (_group(name, margins[places[name]], lengths[places[name]]) for name in kept)
    groups = [group for group in made if group]
    return tuple(sorted(groups, key=lambda group: group.name) if ordered else groups)


def _group(name: str, margins: Array, lengths: Array) -> Group | None:
    found = agreement(margins)
    return Group(name, found, agreement(lengths[~np.isnan(lengths)])) if found else None


MODEL_VERDICTS = ("first", "second", "neither")


@dataclass(frozen=True, slots=True)
class Matrix:
    """How often people said what, and the model.

    Attributes:
        rows: What people said: `CATEGORIES`.
        columns: What the model favoured: first, second, or neither (d = 0).
        counts: Shape (rows, columns).
        n: How many judgments.
        right: How often the model favoured what people preferred, of all preferences in it.
        length: The same of length alone, where that was told.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    n: int
    right: Estimate | None
    length: Estimate | None


def matrix(cases: Iterable[Case], name: str = MODEL) -> Matrix:
    """Human against model verdicts, over all judgments predicted before their pair was learned."""
    held, columns = as_cases(cases), len(MODEL_VERDICTS)
    margins = held.margins(name)
    new = ~np.isnan(margins) & np.fromiter((not c.comparison_seen for c in held), bool, len(held))
    verdicts = np.where(margins > 0, 0, np.where(margins < 0, 1, 2))
    cells = (held.categories * columns + verdicts)[new]
    counts = np.bincount(cells, minlength=len(CATEGORIES) * columns).reshape(-1, columns)
    preferred = new & (held.signs != 0)
    right, length = (_right(chosen_margins(held, by)[preferred]) for by in (name, "length"))
    table = tuple(map(tuple, counts.tolist()))
    return Matrix(CATEGORIES, MODEL_VERDICTS, table, int(new.sum()), right, length)


def _right(margins: Array) -> Estimate | None:
    known = margins[~np.isnan(margins)]
    return share(int((known > 0).sum()), len(known))
