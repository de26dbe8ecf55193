"""The exact optimum of the convex head, in steps and in double precision.

Minimises Σ ℓ(tᵢ, xᵢ·w) + ½ Σ λⱼ wⱼ² by Newton's method with step halving. Every piece of work
that grows with the rows is a generator that yields after each chunk, so that whoever drives it
can stop or do something else between.
"""

import math
from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.reward.losses import curvature, gradient, logistic

_CHUNK_ROWS = 1024
"""Some 10 ms of a Hessian of 400 features on one core."""

_TOLERANCE = 1e-16
"""On the Newton decrement gᵀH⁻¹g, twice the distance of the objective from its optimum: no
reward can be further from its optimum than √decrement posterior standard deviations."""

_FAST = 0.01
"""A step that brings the decrement down by less than this is worth a new Hessian."""

_MAX_STEPS = 200


@dataclass(frozen=True, slots=True)
class Data:
    """Rows as a fit sees them: `differences` (n, features) of any float type, `targets` (n,)."""

    differences: Tensor
    targets: Tensor

    def chunks(self, multiple_of: int = 1) -> list["Data"]:
        """The same in pieces of one step's work, each a multiple of that many rows."""
        rows = max(_CHUNK_ROWS // multiple_of, 1) * multiple_of
        return [
            Data(self.differences[start : start + rows], self.targets[start : start + rows])
            for start in range(0, len(self.targets), rows)
        ]


@dataclass(frozen=True, slots=True)
class Fit:
    """An optimum.

    Attributes:
        weights: (features,).
        hessian: (features, features), of the whole objective at `weights`.
    """

    weights: Tensor
    hessian: Tensor


@dataclass(frozen=True, slots=True)
class Local:
    """The objective's value and gradient at one point."""

    weights: Tensor
    value: float
    slope: Tensor


def slope_at(data: Data, weights: Tensor, precision: Tensor) -> Generator[None, None, Local]:
    """Value and gradient at `weights`, float64; `precision` is λ, one a feature."""
    value = 0.5 * float((precision * weights).dot(weights))
    slope = precision * weights
    for chunk in data.chunks():
        rows = chunk.differences.double()
        margins = rows @ weights
        value += float(logistic(margins, chunk.targets).sum())
        slope = slope + rows.T @ gradient(margins, chunk.targets)
        yield
    return Local(weights, value, slope)


def hessian_at(data: Data, weights: Tensor, precision: Tensor) -> Generator[None, None, Tensor]:
    """The Hessian at `weights`, (features, features), float64: by far the most of the work."""
    hessian = torch.diag(precision)
    for chunk in data.chunks():
        rows = chunk.differences.double()
        hessian.addmm_(rows.T * curvature(rows @ weights), rows)
        yield
    return hessian


def optimum(
    data: Data, precision: Tensor, start: Tensor, hessian: Tensor | None = None
) -> Generator[None, None, Fit]:
    """Newton's method from `start`; halves a step until the objective falls.

    Args:
        hessian: The one at `start`, where it is known.

    Keeps a Hessian for as long as each step with it brings the decrement down by `_FAST`: near
    the optimum it hardly changes, and a gradient costs a hundredth of it.

    The objective is strictly convex for λ > 0, so this always arrives: on separable rows, on
    duplicates, on none.
    """
    here = yield from slope_at(data, start, precision)
    if hessian is None:
        hessian = yield from hessian_at(data, start, precision)
    factor = torch.linalg.cholesky(hessian)
    before = math.inf
    for _ in range(_MAX_STEPS):
        direction = torch.cholesky_solve(here.slope[:, None], factor).squeeze(1)
        decrement = float(direction.dot(here.slope))
        if decrement <= _TOLERANCE:
            break
        if decrement > _FAST * before:
            hessian = yield from hessian_at(data, here.weights, precision)
            factor, before = torch.linalg.cholesky(hessian), math.inf
            continue
        before = decrement
        here = yield from _descend(data, precision, here, direction, decrement)
    return Fit(here.weights, (yield from hessian_at(data, here.weights, precision)))


def _descend(
    data: Data, precision: Tensor, here: Local, direction: Tensor, decrement: float
) -> Generator[None, None, Local]:
    """The next point, so near that the objective falls as the slope promises."""
    stride, rounding = 1.0, 1e-12 * here.value
    there = yield from slope_at(data, here.weights - direction, precision)
    while there.value > here.value - 0.1 * stride * decrement + rounding:
        stride /= 2
        there = yield from slope_at(data, here.weights - stride * direction, precision)
    return there
