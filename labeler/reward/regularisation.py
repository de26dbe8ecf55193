"""How strongly to hold back each group of features, chosen from the judgments themselves.

Each group has one precision λ. They are chosen so that a head fitted without a prompt predicts
that prompt's judgments best: leave-prompt-out log loss, in closed form from the one fit on
all. Judgments of one prompt are left out together because they share responses: predicting one
from the others is memory, not skill.

With H the Hessian at the optimum, G the rows of a prompt, r their residuals σ(d) − t and W
their curvatures, one Newton step from the optimum on all rows to the one without G gives

    d without G = d + (I − S W)⁻¹ S r,    S = X_G H⁻¹ X_Gᵀ   (Woodbury).

Source: Rad & Maleki (2020), approximate leave-one-out; here over groups of rows.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from math import log

import torch
from torch import Tensor

from labeler.reward.losses import curvature, gradient, logistic
from labeler.reward.newton import Data, Fit, optimum

_PRIOR_SPREAD = log(2)
"""How far, in log λ, the choice strays from its start for half a nat in all: a few judgments
leave it near the start, many go where they want."""

_FACTORS = (4.0, 2.0)
_RANGE = (2.0**-4, 2.0**16)


@dataclass(frozen=True, slots=True)
class Group:
    """Features that share one precision: their number, and the precision to start from."""

    features: int
    start: float


@dataclass(frozen=True, slots=True)
class Regularisation:
    """One precision a group, the optimum there, and what predicting unseen prompts cost.

    Attributes:
        cost: Leave-prompt-out log loss summed over the rows, plus the price of straying from
            the start; nats.
    """

    precisions: tuple[float, ...]
    fit: Fit
    cost: float


def spread(groups: Sequence[Group], precisions: Sequence[float]) -> Tensor:
    """One precision a feature, float64, from one a group."""
    return torch.cat(
        [
            torch.full((group.features,), precision, dtype=torch.float64)
            for group, precision in zip(groups, precisions, strict=True)
        ]
    )


def left_out(data: Data, size: int, fit: Fit, factor: Tensor) -> Tensor:
    """The rows' margins at the optimum without their own prompt, to first order.

    Args:
        data: Rows of prompts that have `size` rows each, one prompt after the other.
        factor: The Cholesky factor of `fit.hessian`.
    """
    rows = data.differences.double()
    margins = rows @ fit.weights
    whitened = torch.linalg.solve_triangular(factor, rows.T, upper=False).T
    whitened = whitened.reshape(-1, size, rows.shape[1])
    shared = whitened @ whitened.transpose(1, 2)
    pulls = gradient(margins, data.targets).view(-1, size, 1)
    curvatures = curvature(margins).view(-1, 1, size)
    identity = torch.eye(size, dtype=rows.dtype)
    moved: Tensor = torch.linalg.solve(identity - shared * curvatures, shared @ pulls)
    return margins + moved.flatten()


def _unseen_loss(
    data: Data, runs: Sequence[tuple[int, int]], fit: Fit
) -> Generator[None, None, float]:
    """Leave-prompt-out log loss, summed; `data` as laid out."""
    factor = torch.linalg.cholesky(fit.hessian)
    total, start = 0.0, 0
    for prompts, size in runs:
        stop = start + prompts * size
        run = Data(data.differences[start:stop], data.targets[start:stop])
        for chunk in run.chunks(multiple_of=size):
            margins = left_out(chunk, size, fit, factor)
            total += float(logistic(margins, chunk.targets).sum())
            yield
        start = stop
    return total


def choose(
    data: Data, runs: Sequence[tuple[int, int]], groups: Sequence[Group]
) -> Generator[None, None, Regularisation]:
    """The best precisions by coordinate search from the start, in ever finer steps.

    Args:
        data: Rows as laid out.
        runs: The layout's.
    """
    start = tuple(group.start for group in groups)
    tried: dict[tuple[float, ...], Regularisation] = {}
    best = yield from _try(data, runs, groups, start, None)
    tried[start] = best
    for factor in _FACTORS:
        moved = True
        while moved:
            moved = False
            for precisions in _around(best.precisions, factor):
                if precisions not in tried:
                    tried[precisions] = yield from _try(data, runs, groups, precisions, best)
                if tried[precisions].cost < best.cost:
                    best, moved = tried[precisions], True
    return best


def _around(precisions: tuple[float, ...], factor: float) -> list[tuple[float, ...]]:
    """The neighbours of a point, one precision changed each."""
    return [
        (*precisions[:index], precision * change, *precisions[index + 1 :])
        for index, precision in enumerate(precisions)
        for change in (factor, 1 / factor)
        if _RANGE[0] <= precision * change <= _RANGE[1]
    ]


def _try(
    data: Data,
    runs: Sequence[tuple[int, int]],
    groups: Sequence[Group],
    precisions: tuple[float, ...],
    near: Regularisation | None,
) -> Generator[None, None, Regularisation]:
    """What those precisions cost; the fit starts from one that is near."""
    precision = spread(groups, precisions)
    if near is None:
        fit = yield from optimum(data, precision, torch.zeros_like(precision))
    else:
        # The rows' part of the Hessian is known at the point to start from; λ is its diagonal.
        change = torch.diag(precision - spread(groups, near.precisions))
        fit = yield from optimum(data, precision, near.fit.weights, near.fit.hessian + change)
    cost = yield from _unseen_loss(data, runs, fit)
    for group, chosen in zip(groups, precisions, strict=True):
        cost += 0.5 * (log(chosen / group.start) / _PRIOR_SPREAD) ** 2
    return Regularisation(precisions, fit, cost)
