"""How far people agree with each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from labeler.analysis.alpha import INTERVAL, NOMINAL, ORDINAL, krippendorff_alpha
from labeler.analysis.bootstrap import FEWEST, SAMPLES
from labeler.analysis.case import CATEGORIES, SECOND, TIE, Case, first_answers
from labeler.analysis.estimate import Counts, Estimate
from labeler.analysis.kappa import (
    LINEAR,
    QUADRATIC,
    cohen_kappa,
    confusion,
    fleiss_kappa,
    ratings_table,
)
from labeler.analysis.kappa import NOMINAL as UNWEIGHTED

SIGNS = (-1, 0, 1)
"""The scale where no strength was given: second, tie, first."""

STRENGTHS = (-3, -2, -1, 0, 1, 2, 3)
"""The scale of strengths: from the second much better, by the tie, to the first much better."""

_MANY_PAIRS = 50


@dataclass(frozen=True, slots=True)
class PairKappa:
    """How far two people agree beyond chance, over the pairs that both judged."""

    a: str
    b: str
    kappa: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Among:
    """Agreement among people, each figure with its bootstrap interval over comparisons.

    Attributes:
        cohen_kappa: Of each two, over first, second, tie, both good and both bad.
        linear_kappa: Weighted by the distance on `scale`.
        quadratic_kappa: Weighted by its square.
        scale: The values that the weighted figures and alpha's `ordinal` and `interval` are
            over: `STRENGTHS`, or `SIGNS` where nobody gave a strength. Answers that have no
            place on it (both good, both bad, preferences without a strength) are left out.
        alpha: Krippendorff's, by level: `nominal`, `ordinal`, `interval`.
        fleiss_kappa: Over the comparisons with the number of annotators `raters`.
    """

    cohen_kappa: tuple[PairKappa, ...]
    linear_kappa: tuple[PairKappa, ...]
    quadratic_kappa: tuple[PairKappa, ...]
    scale: tuple[int, ...]
    alpha: Mapping[str, Estimate | None]
    fleiss_kappa: Estimate | None
    raters: int


def among(cases: Iterable[Case], samples: int = SAMPLES, seed: int = 0) -> Among:
    """All of them over each person's first answer to each pair; 0 samples leaves intervals out."""
    answers = first_answers(cases)
    graded, scale = _graded(answers)
    plain = [(c.annotator, c.comparison, c.category) for c in answers]
    ratings, placed = _ratings(plain, len(CATEGORIES)), _ratings(graded, len(scale))
    fleiss = fleiss_kappa(ratings, samples, seed)
    return Among(
        cohen_kappa=_pairwise(plain, len(CATEGORIES), UNWEIGHTED, samples, seed),
        linear_kappa=_pairwise(graded, len(scale), LINEAR, samples, seed),
        quadratic_kappa=_pairwise(graded, len(scale), QUADRATIC, samples, seed),
        scale=scale,
        alpha={
            NOMINAL: krippendorff_alpha(
                ratings, range(len(CATEGORIES)), NOMINAL, samples=samples, seed=seed
            ),
            **{
                level: krippendorff_alpha(placed, scale, level, samples=samples, seed=seed)
                for level in (ORDINAL, INTERVAL)
            },
        },
        fleiss_kappa=fleiss[0] if fleiss else None,
        raters=fleiss[1] if fleiss else 0,
    )


Rating = tuple[str, str, int]
"""Who said what of which comparison: annotator, comparison, category."""


def _graded(answers: Sequence[Case]) -> tuple[list[Rating], tuple[int, ...]]:
    """The answers that have a place on a scale from second to first, and that scale."""
    scale = STRENGTHS if any(c.strength for c in answers) else SIGNS
    middle = len(scale) // 2
    return [
        (c.annotator, c.comparison, middle + c.sign * (c.strength or 1))
        for c in answers
        if c.category == TIE or (c.category <= SECOND and (c.strength or scale is SIGNS))
    ], scale


def _ratings(ratings: Sequence[Rating], k: int) -> Counts:
    return ratings_table([each[1] for each in ratings], [each[2] for each in ratings], k)


def _pairwise(
    ratings: Iterable[Rating], k: int, weights: str, samples: int, seed: int
) -> tuple[PairKappa, ...]:
    """Cohen's κ of each two who judged a pair in common."""
    by_annotator: dict[str, dict[str, int]] = {}
    for annotator, comparison, category in ratings:
        by_annotator.setdefault(annotator, {})[comparison] = category
    couples = list(combinations(sorted(by_annotator), 2))
    drawn = samples if len(couples) <= _MANY_PAIRS else min(samples, FEWEST)
    made: list[PairKappa] = []
    for a, b in couples:
        first, second = by_annotator[a], by_annotator[b]
        both = [comparison for comparison in first if comparison in second]
        table = confusion([first[c] for c in both], [second[c] for c in both], k)
        if found := cohen_kappa(table, weights, drawn, seed):
            made.append(PairKappa(a, b, found.value, found.low, found.high, found.n))
    return tuple(made)
