"""Two reward models on the same judgments."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.analysis.case import MODEL, Case, Cases, chosen_margins, predicted
from labeler.analysis.estimate import Array, Estimate, Flags
from labeler.analysis.intervals import normal_quantile
from labeler.analysis.splits import Agreement, agreement

MOST_APART = 100


@dataclass(frozen=True, slots=True)
class McNemar:
    """Whether two models are right equally often, by the judgments where only one is.

    Attributes:
        only_a: Judgments that only the first foretold.
        only_b: Those that only the second did.
        exact: Two-sided p by the binomial law.
        chi2: The statistic with continuity correction, (|b − c| − 1)² / (b + c).
        chi2_p: Its p.
    """

    only_a: int
    only_b: int
    exact: float
    chi2: float
    chi2_p: float


@dataclass(frozen=True, slots=True)
class Apart:
    """A judgment that only one of two models foretold; margins are chosen − rejected."""

    comparison: str
    annotator: str
    a: float
    b: float


@dataclass(frozen=True, slots=True)
class Versus:
    """Two models side by side, over the preferences that both predicted.

    Attributes:
        gap: Agreement of a − that of b, with the interval of paired shares.
        apart: Where they differ, the furthest first; no more than a hundred.
    """

    a: str
    b: str
    n: int
    agreement_a: Agreement
    agreement_b: Agreement
    gap: Estimate
    test: McNemar
    apart: tuple[Apart, ...]


def versus(cases: Iterable[Case], b: str, a: str = MODEL) -> Versus | None:
    """Compare two of the models in the cases' margins; None where they predicted nothing alike."""
    held = _with(predicted(cases, a), (b,))
    first, second = chosen_margins(held, a), chosen_margins(held, b)
    of_a, of_b = agreement(first), agreement(second)
    if not of_a or not of_b:
        return None
    test = mcnemar(
        int(((first > 0) & (second <= 0)).sum()), int(((first <= 0) & (second > 0)).sum())
    )
    return Versus(
        a=a,
        b=b,
        n=len(held),
        agreement_a=of_a,
        agreement_b=of_b,
        gap=paired_gap(test.only_a, test.only_b, len(held)),
        test=test,
        apart=_apart(held, first, second),
    )


def mcnemar(only_a: int, only_b: int) -> McNemar:
    """McNemar's test of two counts of judgments that only one model foretold.

    Source: McNemar (1947); the correction by Edwards (1948).
    """
    n = only_a + only_b
    if not n:
        return McNemar(0, 0, 1.0, 0.0, 1.0)
    fewer = min(only_a, only_b)
    ways = [_log_binomial(n, k) for k in range(fewer + 1)]
    exact = min(1.0, 2 * math.fsum(math.exp(way - n * math.log(2)) for way in ways))
    chi2 = (abs(only_a - only_b) - 1) ** 2 / n
    return McNemar(only_a, only_b, exact, chi2, math.erfc(math.sqrt(chi2 / 2)))


def _log_binomial(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def paired_gap(only_a: int, only_b: int, n: int, confidence: float = 0.95) -> Estimate:
    """(only_a − only_b) / n with Wald's interval for paired shares, each cell half a case more.

    Source: Bonett & Price (2012), adjusted Wald.
    """
    p, q = (only_a + 1) / (n + 2), (only_b + 1) / (n + 2)
    half = normal_quantile(confidence) * math.sqrt((p + q - (p - q) ** 2) / (n + 2))
    return Estimate((only_a - only_b) / n, max(p - q - half, -1), min(p - q + half, 1), n)


def _apart(cases: Cases, a: Array, b: Array) -> tuple[Apart, ...]:
    differing = np.flatnonzero((a > 0) != (b > 0))
    furthest = differing[np.argsort(-np.abs(a - b)[differing], kind="stable")][:MOST_APART]
    return tuple(
        Apart(cases[at].comparison, cases[at].annotator, float(a[at]), float(b[at]))
        for at in furthest.tolist()
    )


def _with(cases: Cases, names: Sequence[str]) -> Cases:
    """Those that all of these models predicted."""
    unknown: Flags = np.isnan(sum(cases.margins(name) for name in names))
    return cases.where(~unknown)


def scatter(
    cases: Iterable[Case], names: Sequence[str], most: int = 2000
) -> tuple[tuple[float, ...], ...]:
    """Margins of the models by those names, chosen − rejected, evenly thinned to `most` rows."""
    held = _with(predicted(cases), names)
    places = np.unique(np.linspace(0, len(held) - 1, min(len(held), most)).astype(int))
    if not len(held):
        return ()
    rows = np.column_stack([chosen_margins(held, name)[places] for name in names])
    return tuple(map(tuple, rows.tolist()))
