"""The exact optimum of the convex objective, in steps and in double precision."""

import math
from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.reward.objective import Local, Objective

_TOLERANCE = 1e-16
"""On the Newton decrement gᵀH⁻¹g, twice the distance of the objective from its optimum: no
reward can be further from its optimum than √decrement posterior standard deviations. As a share
of the objective where that is above 1: less than the last digit of a sum can't be had."""

_FAST = 0.01
"""A step that brings the decrement down by less than this is worth a new Hessian."""

_MAX_STEPS = 200
_MAX_HALVINGS = 60
_BISECTIONS = 40


@dataclass(frozen=True, slots=True)
class Fit:
    """An optimum.

    Attributes:
        point: θ: (features,) weights, then what the loss learned.
        hessian: (θ, θ), of the whole objective there; of the rounded loss for one with kinks.
    """

    point: Tensor
    hessian: Tensor


def optimum(
    objective: Objective, start: Tensor, hessian: Tensor | None = None, *, near: bool = False
) -> Generator[None, None, Fit]:
    """Newton's method from `start`; halves a step until the objective falls.

    The objective is strictly convex for λ > 0, so this always arrives: on separable rows, on
    duplicates, on none. A loss with kinks is approached through ever sharper ones.

    Args:
        hessian: The one at `start`, where it is known.
        near: Whether `start` is the optimum but for a judgment, and the sharpest will do.
    """
    stages = objective.loss.stages[-1:] if near else objective.loss.stages
    for loss in stages:
        smooth = objective.under(loss)
        start, hessian = yield from _descended(smooth, start, hessian)
        hessian = None  # of this stage's loss alone
    rounded = objective.under(objective.loss.rounded)
    return Fit(start, (yield from rounded.hessian(start)))


def _descended(
    objective: Objective, start: Tensor, hessian: Tensor | None
) -> Generator[None, None, tuple[Tensor, Tensor]]:
    """The lowest point, and a Hessian from near it.

    Keeps a Hessian for as long as each step with it brings the decrement down by `_FAST`: near
    the optimum it hardly changes, and a slope costs a hundredth of it.
    """
    here = yield from objective.at(start)
    if hessian is None:
        hessian = yield from objective.hessian(start)
    factor, before = torch.linalg.cholesky(hessian), math.inf
    for _ in range(_MAX_STEPS):
        direction = torch.cholesky_solve(here.slope[:, None], factor).squeeze(1)
        decrement = float(direction.dot(here.slope))
        if decrement <= _TOLERANCE * max(1.0, abs(here.value)):
            break
        if decrement > _FAST * before:
            hessian = yield from objective.hessian(here.point)
            factor, before = torch.linalg.cholesky(hessian), math.inf
            continue
        before = decrement
        there = yield from _descend(objective, here, direction, decrement)
        if there is None:
            break
        here = there
    return here.point, hessian


def _descend(
    objective: Objective, here: Local, direction: Tensor, decrement: float
) -> Generator[None, None, Local | None]:
    """The next point, so near that the objective falls as the slope promises.

    None where rounding leaves nothing to gain.
    """
    stride, rounding = 1.0, 1e-12 * abs(here.value)
    for _ in range(_MAX_HALVINGS):
        there = yield from objective.at(here.point - stride * direction)
        if there.value <= here.value - 0.1 * stride * decrement + rounding:
            return there
        stride = (yield from _lowest(objective, here, direction)) if stride == 1 else stride / 2
    return None


def _lowest(objective: Objective, here: Local, direction: Tensor) -> Generator[None, None, float]:
    """How far to go for the lowest point on the way, in 0 to ½.

    Bisection on the slope along the way, which costs no look at the rows but one.
    """
    along = yield from objective.along(here.point, -direction)
    low, high = 0.0, 1.0
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        low, high = (low, middle) if not along(middle) < 0 else (middle, high)
        yield
    return min(low, 0.5) or high
