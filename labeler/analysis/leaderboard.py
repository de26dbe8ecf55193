"""Which source of responses people prefer: Bradley–Terry, with and without control for style."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from labeler.analysis.bias import by_source
from labeler.analysis.case import TIE, Case, Cases, first_answers
from labeler.analysis.estimate import Array, Counts, Estimate, clustered_share
from labeler.analysis.intervals import student_quantile
from labeler.core.markup import MARKUP, Markup

RIDGE = 0.01
"""A weak pull of strengths toward their mean, without which a source that always won has none."""

_ROUNDS = 50

_FEWEST = 2
"""Prompts without which nothing is known of how they vary."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """One source on the leaderboard.

    Attributes:
        strength: log-odds against the mean source, with its interval; `n` counts its judgments.
        controlled: The same for responses of equal length; None where lengths don't vary.
        styled: The same for responses of equal length and markup; None where that is not known,
            or does not vary.
        win_share: Wins and half the ties, of its judgments, with its interval by prompt; None
            where it has none.
    """

    source: str
    strength: Estimate
    controlled: Estimate | None
    styled: Estimate | None
    win_share: Estimate | None


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """All sources, the strongest first.

    Attributes:
        rows: None where all judgments are of one prompt: nothing is known of how prompts vary.
        n: Judgments between different sources: preferences and ties, both good and both bad not.
        length: What a length e times the other's is worth, log-odds; None where it is unknown.
        style: What it is worth, at equal strength, to have all of the lists, emphasis or headings
            where the other has none, and `length` beside them; empty where `styled` is None.
        prompts: Of how many prompts those judgments are; the intervals take these for independent.
    """

    rows: tuple[Ranked, ...]
    n: int
    length: Estimate | None
    prompts: int = 0
    style: Mapping[str, Estimate] = field(default_factory=dict)


MarkupOf = Mapping[str, tuple[Markup, Markup]]
"""How both responses of each comparison are laid out."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A logistic regression through 0.

    Attributes:
        weights: Shape (columns,).
        covariance: Of the weights, allowing for clusters, shape (columns, columns).
        clusters: How many there are.
    """

    weights: Array
    covariance: Array
    clusters: int


def leaderboard(cases: Iterable[Case], markup: MarkupOf | None = None) -> Leaderboard:
    """The leaderboard of everyone's first labels; empty without two sources that met.

    Args:
        markup: How responses are laid out; what is not in it has none.
    """
    firsts = first_answers(cases)
    own = by_source(firsts)
    places = {name: at for at, name in enumerate(sorted(own))}
    if len(places) < 2:
        return Leaderboard((), 0, None)
    sources = np.full((len(firsts), 2), -1)
    for name, (rows, signs) in own.items():
        sources[rows, (signs < 0).astype(np.int64)] = places[name]
    kept = (sources >= 0).all(1) & (firsts.categories <= TIE)
    return _ranked(list(places), sources[kept], firsts.where(kept), markup or {})


def _ranked(names: Sequence[str], met: Counts, held: Cases, markup: MarkupOf) -> Leaderboard:
    """The leaderboard of judgments between sources, each named by two of the names."""
    wins, gaps, clusters = (1 + held.signs) / 2, held.length_gaps, held.prompts
    prompts = int(clusters.max()) + 1 if len(clusters) else 0
    if prompts < _FEWEST:
        return Leaderboard((), len(held), None, prompts)
    many, design = len(names), _design(met, len(names))
    style = _style(held, markup) if gaps.std() > 0 else {}
    plain = fit(design, wins, clusters)
    length = fit(np.column_stack((design, gaps)), wins, clusters) if gaps.std() > 0 else None
    styled = None
    if style:
        styled = fit(np.column_stack((design, gaps, *style.values())), wins, clusters)
    counts = np.bincount(met.ravel(), minlength=many)
    shares = _win_shares(met, wins, clusters, many)
    rows = [
        Ranked(
            name,
            _strength(plain, at, many, int(counts[at])),
            _strength(length, at, many, int(counts[at])) if length else None,
            _strength(styled, at, many, int(counts[at])) if styled else None,
            shares[at],
        )
        for at, name in enumerate(names)
    ]
    rows.sort(key=lambda row: (-row.strength.value, row.source))
    gained = _weights(length, many, ("length",), len(held)).get("length")
    by_style = _weights(styled, many, ("length", *style), len(held))
    return Leaderboard(tuple(rows), len(held), gained, prompts, by_style)


def _win_shares(met: Counts, wins: Array, clusters: Counts, many: int) -> list[Estimate | None]:
    """Of each source, how often it was preferred; judgments of one prompt resemble each other."""
    whose, gained = met.T.ravel(), np.concatenate((wins, 1 - wins))
    order = np.argsort(whose, kind="stable")
    parts = np.split(order, np.searchsorted(whose[order], np.arange(1, many)))
    made = []
    for own in parts:
        _, prompts = np.unique(np.tile(clusters, 2)[own], return_inverse=True)
        won, counts = np.bincount(prompts, gained[own]), np.bincount(prompts)
        made.append(clustered_share(won.astype(np.float64), counts.astype(np.float64)))
    return made


def is_ahead(first: Estimate, second: Estimate) -> bool:
    """Whether a strength is above another one where both are told, to two decimals."""
    return round(first.value, 2) > round(second.value, 2)


def _style(held: Cases, markup: MarkupOf) -> dict[str, Array]:
    """(first − second) / (first + second) of each count that differs anywhere, (judgments,).

    Where neither has any it is 0. Source: Li et al. (2024), Does style matter?, Chatbot Arena.
    """
    none = (0,) * len(MARKUP)
    counts = np.array([markup.get(case.comparison, (none, none)) for case in held], np.float64)
    first, second = counts[:, 0], counts[:, 1]
    shares = (first - second) / np.maximum(first + second, 1)
    return {name: shares[:, at] for at, name in enumerate(MARKUP) if shares[:, at].any()}


def _design(met: Counts, sources: int) -> Array:
    """A row a judgment: 1 for the first response's source, −1 for the second's."""
    design = np.zeros((len(met), sources))
    rows = np.arange(len(met))
    design[rows, met[:, 0]] = 1
    design[rows, met[:, 1]] = -1
    return design


def fit(design: Array, wins: Array, clusters: Counts, ridge: float = RIDGE) -> Fit:
    """Weights that make −Σ log-likelihood + ridge/2·|weights|² least, by Newton's method.

    A win counts between 0 and 1, a tie as half. The covariance is the sandwich over clusters:
    judgments of one prompt are no independent evidence. For few clusters it is widened by
    G/(G − 1) · (N − 1)/(N − k): G clusters, N judgments, k columns that differ. Source: Liang &
    Zeger (1986); the correction is CR1 of Cameron & Miller (2015), as in Stata and statsmodels.

    Args:
        design: Shape (judgments, columns).
        wins: Of the first response, shape (judgments,).
        clusters: Which prompt each is of, from 0, shape (judgments,); two at least.
    """
    weights = np.zeros(design.shape[1])
    for _ in range(_ROUNDS):
        said = _logistic(design @ weights)
        slope = design.T @ (wins - said) - ridge * weights
        step = np.linalg.solve(_curvature(design, said, ridge), slope)
        weights = weights + step
        if np.abs(step).max() < 1e-10:
            break
    said = _logistic(design @ weights)
    many = int(clusters.max()) + 1
    scores = np.zeros((many, design.shape[1]))
    np.add.at(scores, clusters, design * (wins - said)[:, None])
    bread = np.linalg.inv(_curvature(design, said, ridge))
    wider = many / (many - 1) * _for_columns(design)
    return Fit(weights, wider * (bread @ (scores.T @ scores) @ bread), many)


def _for_columns(design: Array) -> float:
    """(N − 1)/(N − k); where the columns are as many as the rows, nothing is left to go by."""
    rows, columns = len(design), int(np.linalg.matrix_rank(design.T @ design, hermitian=True))
    return (rows - 1) / max(rows - columns, 1)


def _logistic(x: Array) -> Array:
    return np.exp(-np.logaddexp(0.0, -x))


def _curvature(design: Array, said: Array, ridge: float) -> Array:
    made: Array = (design * (said * (1 - said))[:, None]).T @ design
    return made + ridge * np.eye(design.shape[1])


def _strength(made: Fit, at: int, sources: int, n: int) -> Estimate:
    """A source's weight less the mean of all sources', with its interval."""
    contrast = np.zeros(len(made.weights))
    contrast[:sources] = -1 / sources
    contrast[at] += 1
    return _estimate(made, contrast, n)


def _weights(made: Fit | None, sources: int, names: Sequence[str], n: int) -> dict[str, Estimate]:
    """What stands behind the sources' columns, by name."""
    if made is None:
        return {}
    every = np.eye(len(made.weights))
    return {name: _estimate(made, every[sources + at], n) for at, name in enumerate(names)}


def _estimate(made: Fit, contrast: Array, n: int) -> Estimate:
    value = float(contrast @ made.weights)
    spread = float(contrast @ made.covariance @ contrast) ** 0.5
    half = student_quantile(0.95, made.clusters - 1) * spread
    return Estimate(value, value - half, value + half, n)
