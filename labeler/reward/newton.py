"""The exact optimum of the convex head, in steps and in double precision.

Minimises Σ ℓ(tᵢ, xᵢ·w) + ½ Σ λⱼ wⱼ² by Newton's method with step halving. Every piece of work
that grows with the rows is a generator that yields after each chunk, so that whoever drives it
can stop or do something else between.
"""

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

_MAX_STEPS = 60


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
    """The objective's value and first two derivatives at one point."""

    value: float
    slope: Tensor
    hessian: Tensor


def expand(data: Data, weights: Tensor, precision: Tensor) -> Generator[None, None, Local]:
    """The objective at `weights`, float64; `precision` is λ, one a feature."""
    value = 0.5 * float((precision * weights).dot(weights))
    slope, hessian = precision * weights, torch.diag(precision)
    for chunk in data.chunks():
        rows = chunk.differences.double()
        margins = rows @ weights
        value += float(logistic(margins, chunk.targets).sum())
        slope = slope + rows.T @ gradient(margins, chunk.targets)
        hessian.addmm_(rows.T * curvature(margins), rows)
        yield
    return Local(value, slope, hessian)


def optimum(data: Data, precision: Tensor, start: Tensor) -> Generator[None, None, Fit]:
    """Newton's method from `start`; halves a step until the objective falls.

    The objective is strictly convex for λ > 0, so this always arrives: on separable rows, on
    duplicates, on none.
    """
    here, weights = (yield from expand(data, start, precision)), start
    for _ in range(_MAX_STEPS):
        direction = torch.cholesky_solve(
            here.slope[:, None], torch.linalg.cholesky(here.hessian)
        ).squeeze(1)
        decrement = float(direction.dot(here.slope))
        if decrement <= _TOLERANCE:
            break
        stride = 1.0
        rounding = 1e-12 * here.value
        there = yield from expand(data, weights - direction, precision)
        while there.value > here.value - 0.1 * stride * decrement + rounding:
            stride /= 2
            there = yield from expand(data, weights - stride * direction, precision)
        here, weights = there, weights - stride * direction
    return Fit(weights, here.hessian)
