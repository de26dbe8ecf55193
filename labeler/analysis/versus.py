"""Two reward models on the same judgments."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from labeler.analysis.case import ALONG, MODEL, Case, Cases, chosen_margins, predicted
from labeler.analysis.correlation import of_differences
from labeler.analysis.estimate import Array, Estimate, share
from labeler.analysis.intervals import normal_quantile
from labeler.analysis.splits import Agreement, agreement

MOST_APART = 100


class Learned(StrEnum):
    """What a model knew of a judgment when it was asked.

    `before`: it foretold each and then learned from it. `unseen`: it never learned from a judgment
    of that prompt. `unknown`: its rewards came from a file.
    """

    BEFORE = "before"
    UNSEEN = "unseen"
    UNKNOWN = "unknown"


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
    """Two models side by side, over the preferences that are fair to both.

    Attributes:
        gap: Agreement of a − that of b, with the interval of paired shares.
        apart: Where they differ, the furthest first; no more than a hundred.
        learned_a: What a knew of the judgments when it was asked; `learned_b` the same of b.
        left_out: Preferences that both foretold and that do not count: one of them had learned
            from the prompt, and the other never had.
        length_a: Spearman's correlation of a's margins with the difference in log length, each
            pair counted once and both ways round; `length_b` the same of b.
        length: The agreement of length alone over the same preferences, where that was told.
        same: How often both favour the same response.
        both_right: Preferences that both foretold; `both_wrong` those that neither did.
    """

    a: str
    b: str
    n: int
    agreement_a: Agreement
    agreement_b: Agreement
    gap: Estimate
    test: McNemar
    apart: tuple[Apart, ...]
    learned_a: Learned = Learned.BEFORE
    learned_b: Learned = Learned.BEFORE
    left_out: int = 0
    length_a: Estimate | None = None
    length_b: Estimate | None = None
    length: Agreement | None = None
    same: Estimate | None = None
    both_right: int = 0
    both_wrong: int = 0


def learned_of(name: str, learned: Mapping[str, Learned]) -> Learned:
    """What a model knew of the judgments; of one that nothing is said of, nothing is known."""
    return Learned.BEFORE if name in ALONG else learned.get(name, Learned.UNKNOWN)


def shared(
    cases: Iterable[Case], a: str, b: str, learned: Mapping[str, Learned] | None = None
) -> tuple[Cases, int]:
    """The preferences that both foretold and that are fair to both, and how many are not.

    A model that learns along may know a prompt from other pairs of it. Beside one that never saw
    the prompts, only those count that were new to it too.
    """
    both = predicted(predicted(cases, a), b)
    if {learned_of(each, learned or {}) for each in (a, b)} != {Learned.BEFORE, Learned.UNSEEN}:
        return both, 0
    fair = both.where(np.fromiter((not c.prompt_seen for c in both), bool, len(both)))
    return fair, len(both) - len(fair)


def versus(
    cases: Iterable[Case], b: str, a: str = MODEL, learned: Mapping[str, Learned] | None = None
) -> Versus | None:
    """Compare two of the models in the cases' margins; None where nothing is fair to both.

    Args:
        learned: What each model knew of the judgments, where it does not learn along.
    """
    held, left_out = shared(cases, a, b, learned)
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
        learned_a=learned_of(a, learned or {}),
        learned_b=learned_of(b, learned or {}),
        left_out=left_out,
        length_a=_with_length(held, a),
        length_b=_with_length(held, b),
        length=_length_alone(held),
        same=share(int((first * second > 0).sum()), len(held)),
        both_right=int(((first > 0) & (second > 0)).sum()),
        both_wrong=int(((first <= 0) & (second <= 0)).sum()),
    )


def _length_alone(cases: Cases) -> Agreement | None:
    margins = chosen_margins(cases, "length")
    return agreement(margins[~np.isnan(margins)])


def _with_length(cases: Cases, name: str) -> Estimate | None:
    pairs = cases.each_pair
    return of_differences(pairs.margins(name), pairs.length_gaps)[1]


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


def scatter(
    cases: Iterable[Case],
    a: str,
    b: str,
    learned: Mapping[str, Learned] | None = None,
    most: int = 2000,
) -> tuple[tuple[float, ...], ...]:
    """Both models' margins of what is fair to both, chosen − rejected, thinned to `most` rows."""
    held, _ = shared(cases, a, b, learned)
    places = np.unique(np.linspace(0, len(held) - 1, min(len(held), most)).astype(int))
    if not len(held):
        return ()
    rows = np.column_stack([chosen_margins(held, name)[places] for name in (a, b)])
    return tuple(map(tuple, rows.tolist()))
