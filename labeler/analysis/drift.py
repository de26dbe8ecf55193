"""Whether the model, or what people want, has changed on the way."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from labeler.analysis.case import Case, chosen_margins, random_slice
from labeler.analysis.correlation import kendall, ranks, spearman_estimate
from labeler.analysis.estimate import Array, Estimate, Flags, difference, mean, share
from labeler.analysis.splits import ENOUGH, losses

TOLERANCE, THRESHOLD = 0.25, 30.0
"""What Page–Hinkley's test lets pass each time, and when it cries; standard deviations.

Losses are skewed, so a threshold that suits the normal law cries too often: of 25 series of 2,000
losses without any drift, 20 cried in three, 25 and 30 in none.
"""

_WINDOWS = 20


@dataclass(frozen=True, slots=True)
class Alarm:
    """A lasting rise of the loss.

    Attributes:
        at: After how many judgments it was noticed.
        since: After how many it seems to have begun.
        before: The mean loss up to there, nats.
        after: The mean loss from there on.
    """

    at: int
    since: int
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Window:
    """Some judgments in a row: how many come before it, and their mean loss in nats.

    Attributes:
        length: The same of length alone, where that was told.
    """

    start: int
    loss: Estimate
    length: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Agreement before and after something changed.

    Attributes:
        what: `guidelines` or `source`.
        name: The new version, or the new source.
        at: After how many judgments of the random slice.
        gap: after − before, with its interval at 99 % for all changes together.
        differs: Whether that is more than chance explains.
        length_before: The agreement of length alone before; `length_after` since.
    """

    what: str
    name: str
    at: int
    before: Estimate
    after: Estimate
    gap: Estimate
    differs: bool
    length_before: Estimate | None = None
    length_after: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Drift:
    """What changed over time, on the random slice; never raw mean reward, which means nothing.

    Attributes:
        n: How many judgments it is over.
        windows: The loss over time.
        alarm: Of Page–Hinkley's test; None where the loss does not rise.
    """

    n: int
    windows: tuple[Window, ...]
    alarm: Alarm | None
    changes: tuple[Change, ...]


def drift(cases: Iterable[Case]) -> Drift:
    """The drift of judgments in the order they were made."""
    held = random_slice(cases)
    margins, lengths = chosen_margins(held), chosen_margins(held, "length")
    loss = losses(margins)
    made = windows(loss, losses(lengths))
    return Drift(len(held), made, page_hinkley(loss), _changes(held, margins, lengths))


def windows(loss: Array, length: Array | None = None) -> tuple[Window, ...]:
    """The mean loss of up to twenty stretches, none shorter than `ENOUGH`.

    Args:
        length: That of length alone, NaN where it was not told.
    """
    beside = np.full(len(loss), np.nan) if length is None else length
    many = min(_WINDOWS, len(loss) // ENOUGH)
    if not many:
        return ()
    edges = np.linspace(0, len(loss), many + 1).round().astype(int).tolist()
    held = [
        (start, mean(loss[start:end]), mean(_known(beside[start:end])))
        for start, end in pairwise(edges)
    ]
    return tuple(Window(start, found, other) for start, found, other in held if found)


def _known(values: Array) -> Array:
    made: Array = values[~np.isnan(values)]
    return made


def page_hinkley(
    values: Array, tolerance: float = TOLERANCE, threshold: float = THRESHOLD
) -> Alarm | None:
    """The first lasting rise of a series; None where there is none.

    Σ (x − running mean − tolerance) is compared with its least value so far; x counts in
    standard deviations of the series so far. Source: Page (1954); Hinkley (1971).
    """
    if len(values) < ENOUGH:
        return None
    n = np.arange(1, len(values) + 1)
    middle = values.cumsum() / n
    spread = np.sqrt(np.maximum((values**2).cumsum() / n - middle**2, 0))
    safe = np.where(spread > 0, spread, 1)
    steps = np.where((spread > 0) & (n > ENOUGH), (values - middle) / safe - tolerance, 0)
    total = steps.cumsum()
    least = np.minimum.accumulate(total)
    cries = np.flatnonzero(total - least > threshold)
    if not len(cries):
        return None
    at = int(cries[0])
    since = int(total[: at + 1].argmin()) + 1
    return Alarm(at + 1, since, float(values[:since].mean()), float(values[since:].mean()))


def _changes(cases: Sequence[Case], margins: Array, lengths: Array) -> tuple[Change, ...]:
    """What happened to agreement as guidelines changed and as sources came in."""
    found = [
        *(("guidelines", name, at) for name, at in _firsts(cases, _guidelines)),
        *(("source", name, at) for name, at in _firsts(cases, _sources)),
    ]
    kept = [each for each in found if ENOUGH <= each[2] <= len(cases) - ENOUGH]
    confidence = 1 - 0.01 / max(len(kept), 1)
    return tuple(_change(what, name, at, margins, lengths, confidence) for what, name, at in kept)


def _firsts(
    cases: Sequence[Case], names: Callable[[Case], Iterable[str]]
) -> Iterable[tuple[str, int]]:
    """Each name with how many cases come before its first."""
    seen: dict[str, int] = {}
    for place, case in enumerate(cases):
        for name in names(case):
            seen.setdefault(name, place)
    return seen.items()


def _guidelines(case: Case) -> Iterable[str]:
    return () if case.guidelines is None else (str(case.guidelines),)


def _sources(case: Case) -> Iterable[str]:
    return (source for source in case.sources if source)


def _change(
    what: str, name: str, at: int, margins: Array, lengths: Array, confidence: float
) -> Change:
    parts = margins[:at] > 0, margins[at:] > 0
    alone = [_known(part) > 0 for part in (lengths[:at], lengths[at:])]
    beside = [share(int(part.sum()), len(part)) for part in alone]
    shown, sure = ([_counted(part, sureness) for part in parts] for sureness in (0.95, confidence))
    gap = difference(sure[1], sure[0])
    differs = not gap.low <= 0 <= gap.high
    return Change(what, name, at, shown[0], shown[1], gap, differs, *beside)


def _counted(right: Flags, confidence: float) -> Estimate:
    found = share(int(right.sum()), len(right), confidence)
    assert found is not None, "no part is empty"
    return found


@dataclass(frozen=True, slots=True)
class Ordering:
    """How far two versions of a model order the same pairs alike, by their margins.

    Attributes:
        spearman: With its interval; None of fewer than four pairs or without variety.
        kendall: τ-b; None where it has no value.
    """

    spearman: Estimate | None
    kendall: float | None


def order(before: Sequence[float], after: Sequence[float]) -> Ordering:
    """Compare the margins that two versions give a fixed set of pairs, in the same order."""
    x, y = np.asarray(before, np.float64), np.asarray(after, np.float64)
    tau = kendall(x, y) if len(x) > 1 else math.nan
    return Ordering(spearman_estimate(x, y), None if math.isnan(tau) else tau)


def furthest(before: Sequence[float], after: Sequence[float]) -> list[int]:
    """The places of the pairs, those first whose rank by the two versions differs most."""
    x, y = (ranks(np.asarray(each, np.float64)) for each in (before, after))
    found: list[int] = np.argsort(-np.abs(x - y), kind="stable").tolist()
    return found
