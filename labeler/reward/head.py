"""The linear head, held at its optimum on all standing rows while rows come and go.

A row more or less at an optimum leaves a slope of its own term alone, and changes the Hessian
by one outer product: the inverse Hessian follows in O(features²), and one Newton step lands
next to the new optimum. Two passes over the rows then tell how far it still is, and further
steps close the rest. Where they do not, because the curvatures have moved too far, the head
is fitted afresh.
"""

import torch
from torch import Tensor

from labeler.core.ranking_loss import probability
from labeler.reward.losses import curvature, gradient
from labeler.reward.newton import Data, Fit, optimum
from labeler.reward.rows import Rows
from labeler.reward.steps import finish

_NEAR = 1e-4
"""How far from the optimum a reward may be after an update, in posterior standard deviations.

That is what √(gᵀH⁻¹g), the length of a Newton step, bounds."""

_MAX_STEPS = 6
_CONTRACTION = 0.3
"""A step that leaves more of the distance than this is followed by a fit afresh."""


class Head:
    """Weights w at the minimum of Σ ℓ(tᵢ, xᵢ·w) + ½ Σ λⱼ wⱼ², with the Laplace posterior.

    Args:
        precision: λ, one a feature, above 0; float64.

    Attributes:
        rows: The standing rows.
        precision: λ as it is now.
        weights: (features,), float64.
        covariance: (features, features), float64: the inverse Hessian. Exact after `adopt`;
            between, rows keep the curvature that they came with.
    """

    def __init__(self, precision: Tensor) -> None:
        self.rows = Rows(len(precision))
        self.precision = precision
        self.weights = torch.zeros_like(precision)
        self.covariance = torch.diag(1 / precision)
        self._ahead = torch.zeros_like(precision)

    @property
    def data(self) -> Data:
        """The rows as a fit sees them; a view."""
        return Data(self.rows.differences, self.rows.targets)

    def learn(self, difference: Tensor, target: float) -> None:
        """Add a row and move to the new optimum.

        Args:
            difference: (features,): features(first) − features(second).
            target: How much of a win the first response got: 1, 0, or ½.
        """
        wide = difference.double()
        reach = self.covariance @ wide
        spread = float(reach.dot(wide))
        margin = float(wide.dot(self.weights))
        pull = _own_step(margin, spread, target)
        held = float(curvature(torch.tensor(margin + spread * pull, dtype=torch.float64)))
        self.covariance.addr_(reach, reach, alpha=-held / (1 + held * spread))
        self.rows.append(difference, target, margin - float(wide.dot(self._ahead)), held)
        self._move(pull * reach)
        self._polish(abs(pull) * spread**0.5)

    def forget(self, row: int) -> None:
        """Take a row out and move to the optimum of never having had it.

        The last row moves to its place.
        """
        wide = self.rows.differences[row].double()
        target, held = float(self.rows.targets[row]), float(self.rows.held[row])
        pull = float(gradient(wide.dot(self.weights), torch.tensor(target)))
        self.rows.remove(row)
        reach = self.covariance @ wide
        left = 1 - held * float(reach.dot(wide))
        if left < 1e-6:
            self.refit()
            return
        self.covariance.addr_(reach, reach, alpha=held / left)
        reach = self.covariance @ wide
        self._move(pull * reach)
        self._polish(abs(pull) * max(float(reach.dot(wide)), 0.0) ** 0.5)

    def refit(self) -> None:
        """Fit afresh, in one go."""
        self.adopt(finish(optimum(self.data, self.precision, self.weights)), self.precision)

    def adopt(self, fit: Fit, precision: Tensor) -> None:
        """Take over an optimum of these rows at that λ, and its exact covariance."""
        self.weights, self.precision = fit.weights, precision
        self.covariance = torch.cholesky_inverse(torch.linalg.cholesky(fit.hessian))
        self._ahead = torch.zeros_like(precision)
        self.rows.margins.copy_(self.rows.differences @ fit.weights.float())
        self.rows.held.copy_(curvature(self.rows.margins))

    def sd(self, features: Tensor) -> Tensor:
        """√(φᵀ H⁻¹ φ): (n, features) to (n,), one posterior standard deviation of φ·w."""
        wide = features.double()
        return ((wide @ self.covariance) * wide).sum(dim=1).clamp_min(0).sqrt()

    def _move(self, step: Tensor) -> None:
        """Go there; the margins of the rows follow when they are needed."""
        self.weights = self.weights + step
        self._ahead = self._ahead + step

    def _polish(self, before: float) -> None:
        """Newton steps with the true slope, until rewards are as near as they must be.

        Args:
            before: The length of the step that led here. What a step leaves is judged by what
                the one before it left: equal curvatures make for equal ratios.
        """
        for _ in range(_MAX_STEPS):
            slope = self._slope()
            step = self.covariance @ slope
            distance = max(float(step.dot(slope)), 0.0) ** 0.5
            if distance > max(_CONTRACTION * before, _NEAR):
                break
            self._move(-step)
            if distance * distance <= _NEAR * before:
                return
            before = distance
        self.refit()

    def _slope(self) -> Tensor:
        """The gradient of the objective at the weights: two passes over the rows."""
        rows = self.rows
        rows.margins.add_(rows.differences @ self._ahead.float())
        self._ahead = torch.zeros_like(self._ahead)
        pulls = gradient(rows.margins, rows.targets).float()
        return (rows.differences.T @ pulls).double() + self.precision * self.weights


def _own_step(margin: float, spread: float, target: float) -> float:
    """How far a new row moves along its reach: the root s of s + σ(margin + spread·s) − target.

    Everything else is taken as quadratic, the row's own loss as it is. The function grows in
    s and its root lies between 0 and target − σ(margin); bisection cannot miss it, and a
    millionth of that way is as near as what follows needs.
    """

    def excess(step: float) -> float:
        return step + probability(margin + spread * step) - target

    low, high = sorted((0.0, -excess(0.0)))
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (low, middle) if excess(middle) > 0 else (middle, high)
    return (low + high) / 2
