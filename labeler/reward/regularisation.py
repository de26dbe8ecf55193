"""How strongly to hold back each group of features, chosen from the judgments themselves.

Each group has one precision λ. They are chosen so that a head fitted without a prompt predicts
that prompt's judgments best: leave-prompt-out loss, in closed form from the one fit on all.
Judgments of one prompt are left out together because they share responses: predicting one from
the others is memory, not skill.

With H the Hessian by the weights at the optimum, Z the rows of a prompt, g the slopes of its
losses by their margins and W their curvatures, one Newton step from the optimum on all rows to
the one without the prompt gives

    d without it = d + (I − S W)⁻¹ S g,    S = Z H⁻¹ Zᵀ   (Woodbury).

Source: Rad & Maleki (2020), approximate leave-one-out; here over groups of rows.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from math import log

import torch
from torch import Tensor

from labeler.reward.losses.base import TensorLoss
from labeler.reward.newton import Fit, optimum
from labeler.reward.objective import Batch, Objective

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
        cost: Leave-prompt-out loss summed over the judgments, plus the price of straying from
            the start.
    """

    precisions: tuple[float, ...]
    fit: Fit
    cost: float


Runs = Sequence[tuple[int, int]]
"""How a batch is laid out: (prompts, judgments a prompt), one run after the other."""


def spread(groups: Sequence[Group], precisions: Sequence[float]) -> Tensor:
    """One precision a feature, float64, from one a group."""
    return torch.cat(
        [
            torch.full((group.features,), precision, dtype=torch.float64)
            for group, precision in zip(groups, precisions, strict=True)
        ]
    )


def left_out(loss: TensorLoss, batch: Batch, size: int, fit: Fit, factor: Tensor) -> Tensor:
    """The margins at the optimum without their own prompt, to first order: (n, m).

    What the loss learned is held as it is, which one prompt hardly moves: so the covariance here
    is that of the weights given it. The one over what the loss learned as well is too wide for
    these curvatures, and I − S W may then have no inverse.

    Args:
        batch: Judgments of prompts that have `size` each, one prompt after the other.
        factor: The Cholesky factor of the weights' part of `fit.hessian`.
    """
    count, features = batch.rows.shape[1:]
    weights, learned = fit.point[:features], fit.point[features:]
    flat = batch.rows.flatten(0, 1).double()
    margins = (flat @ weights).view(-1, count)
    whitened = torch.linalg.solve_triangular(factor, flat.T, upper=False).T
    whitened = whitened.reshape(-1, size * count, features)
    shared = whitened @ whitened.transpose(1, 2)
    pulls = batch.weights[:, None] * loss.slopes(margins, batch.codes, learned)[:, :count]
    curved = loss.rounded.curvatures(margins, batch.codes, learned)[:, :count, :count]
    bent = _along_diagonal(batch.weights[:, None, None] * curved, size)
    identity = torch.eye(size * count, dtype=flat.dtype)
    moved: Tensor = torch.linalg.solve(
        identity - shared @ bent, shared @ pulls.reshape(-1, size * count, 1)
    )
    return margins + moved.view(-1, count)


def _along_diagonal(blocks: Tensor, size: int) -> Tensor:
    """(n, m, m) to (n / size, size·m, size·m), `size` blocks along each diagonal."""
    count = blocks.shape[1]
    spread_out = blocks.new_zeros(len(blocks) // size, size, count, size, count)
    every = torch.arange(size)
    spread_out[:, every, :, every, :] = blocks.view(-1, size, count, count).transpose(0, 1)
    return spread_out.reshape(-1, size * count, size * count)


def _unseen_loss(
    objective: Objective, layouts: Sequence[Runs], fit: Fit
) -> Generator[None, None, float]:
    """Leave-prompt-out loss, summed; the batches as laid out."""
    features, total = len(objective.precision), 0.0
    factor = torch.linalg.cholesky(fit.hessian[:features, :features])
    learned = fit.point[features:]
    for batch, runs in zip(objective.batches, layouts, strict=True):
        start = 0
        for prompts, size in runs:
            stop = start + prompts * size
            for chunk in batch.part(slice(start, stop)).chunks(multiple_of=size):
                margins = left_out(objective.loss, chunk, size, fit, factor)
                values = objective.loss.values(margins, chunk.codes, learned)
                total += float(chunk.weights.dot(values))
                yield
            start = stop
    return total


def choose(
    objective: Objective, layouts: Sequence[Runs], groups: Sequence[Group]
) -> Generator[None, None, Regularisation]:
    """The best precisions by coordinate search from the start, in ever finer steps.

    Args:
        objective: Its batches as laid out; its precision does not matter.
        layouts: One a batch.
    """
    start = tuple(group.start for group in groups)
    tried: dict[tuple[float, ...], Regularisation] = {}
    best = yield from _try(objective, layouts, groups, start, None)
    tried[start] = best
    for factor in _FACTORS:
        moved = True
        while moved:
            moved = False
            for precisions in _around(best.precisions, factor):
                if precisions not in tried:
                    tried[precisions] = yield from _try(
                        objective, layouts, groups, precisions, best
                    )
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
    objective: Objective,
    layouts: Sequence[Runs],
    groups: Sequence[Group],
    precisions: tuple[float, ...],
    near: Regularisation | None,
) -> Generator[None, None, Regularisation]:
    """What those precisions cost; the fit starts from one that is near."""
    objective = replace(objective, precision=spread(groups, precisions))
    if near is None:
        fit = yield from optimum(objective, objective.start)
    else:
        # The rows' part of the Hessian is known at the point to start from; λ is its diagonal.
        ridge = replace(objective, precision=spread(groups, near.precisions)).ridge
        change = torch.diag(objective.ridge - ridge)
        fit = yield from optimum(objective, near.fit.point, near.fit.hessian + change)
    cost = yield from _unseen_loss(objective, layouts, fit)
    for group, chosen in zip(groups, precisions, strict=True):
        cost += 0.5 * (log(chosen / group.start) / _PRIOR_SPREAD) ** 2
    return Regularisation(precisions, fit, cost)
