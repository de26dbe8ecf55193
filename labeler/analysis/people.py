"""How far people agree with each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from labeler.analysis.alpha import INTERVAL, NOMINAL, ORDINAL, krippendorff_alpha
from labeler.analysis.bootstrap import FEWEST, SAMPLES
from labeler.analysis.case import CATEGORIES, FIRST, SECOND, TIE, Case, Cases, first_answers
from labeler.analysis.estimate import Counts, Estimate, share_of
from labeler.analysis.kappa import (
    LINEAR,
    QUADRATIC,
    cohen_kappa,
    confusion,
    fleiss_kappa,
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


def gold_length(cases: Iterable[Case]) -> Estimate | None:
    """How often the longer one is held to be right, of pairs with a known preference; each once."""
    firsts = first_answers(cases)
    longer = np.sign(firsts.length_gaps).astype(np.int64)
    gold = {
        case.comparison: (case.gold == FIRST) == (toward > 0)
        for case, toward in zip(firsts, longer.tolist(), strict=True)
        if case.gold in (FIRST, SECOND) and toward
    }
    return share_of(gold.values())


def among(cases: Iterable[Case], samples: int = SAMPLES, seed: int = 0) -> Among:
    """All of them over each person's first answer to each pair; 0 samples leaves intervals out."""
    answers = first_answers(cases)
    places, scale = _scale(answers)
    plain, graded = (_by_annotator(answers, said) for said in (answers.categories, places))
    ratings, placed = answers.ratings, _table(answers, places, len(scale))
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


Ratings = Mapping[str, tuple[Counts, Counts]]
"""By annotator, which comparisons they judged, each once, and what they said of each."""


def _scale(answers: Cases) -> tuple[Counts, tuple[int, ...]]:
    """Each answer's place on a scale from second to first, −1 without one; and that scale."""
    strengths = np.fromiter((c.strength or 0 for c in answers), np.int64, len(answers))
    graded = bool(strengths.any())
    scale = STRENGTHS if graded else SIGNS
    steps = strengths if graded else np.ones_like(strengths)
    has_place = (answers.categories == TIE) | ((answers.categories <= SECOND) & (steps > 0))
    places = len(scale) // 2 + answers.signs * steps
    return np.where(has_place, places, -1), scale


def _by_annotator(answers: Cases, said: Counts) -> Ratings:
    """Answers below 0 are left out."""
    rows: dict[str, list[int]] = {}
    for row, case in enumerate(answers):
        rows.setdefault(case.annotator, []).append(row)
    kept = {name: np.array(each)[said[each] >= 0] for name, each in rows.items()}
    return {name: (answers.pairs[each], said[each]) for name, each in kept.items()}


def _table(answers: Cases, said: Counts, k: int) -> Counts:
    """How many said what of each comparison, shape (comparisons, k)."""
    kept = said >= 0
    pairs = answers.pairs[kept]
    least = (int(pairs.max(initial=-1)) + 1) * k
    return np.bincount(pairs * k + said[kept], minlength=least).reshape(-1, k)


def _pairwise(
    ratings: Ratings, k: int, weights: str, samples: int, seed: int
) -> tuple[PairKappa, ...]:
    """Cohen's κ of each two who judged a pair in common."""
    couples = list(combinations(sorted(ratings), 2))
    drawn = samples if len(couples) <= _MANY_PAIRS else min(samples, FEWEST)
    made: list[PairKappa] = []
    for a, b in couples:
        (first, said), (second, answered) = ratings[a], ratings[b]
        _, at, beside = np.intersect1d(first, second, assume_unique=True, return_indices=True)
        table = confusion(said[at], answered[beside], k)
        if found := cohen_kappa(table, weights, drawn, seed):
            made.append(PairKappa(a, b, found.value, found.low, found.high, found.n))
    return tuple(made)
