"""How far from the optimum the head may be by now, without looking at the rows.

A step s taken with the right Hessian leaves at most ‖s‖·(e^δ − 1 − δ)/δ of the way, δ the most
that any margin moved by it: the curvature of a logistic loss changes by a factor of e^δ at most
while its margin moves by δ. δ ≤ ‖longest row‖·‖s‖. Where many judgments stand, one more moves
so little that hundreds may come before the rows need to be looked at.
Source: Bach (2010), generalised self-concordance.
"""

from collections.abc import Iterable
from math import expm1

from torch import Tensor

from labeler.reward.losses.base import PlainLoss, TensorLoss

_ALLOWED = 3e-4
"""In posterior standard deviations."""

_FAR = 50.0
"""Margins that moved so much say nothing of the curvature; also, e to that is still a number."""


class Drift:
    """Keeps count of what the steps since the last look at the rows can have left."""

    def __init__(self, loss: TensorLoss) -> None:
        self._plain = self._bounded = isinstance(loss, PlainLoss)
        self._longest = self._moved = self._left = 0.0

    def fitted(self, rows: Iterable[Tensor]) -> None:
        """The head stands at the optimum of rows (n, m, features) and knows its Hessian."""
        rows = [each for each in rows if len(each)]
        self._bounded = self._plain and all(each.shape[1] == 1 for each in rows)
        self._longest = max((float(each.norm(dim=2).max()) for each in rows), default=0.0)
        self._moved = self._left = 0.0

    def judged(self, rows: Tensor) -> None:
        """One judgment more, (1, m, features)."""
        self._bounded = self._bounded and rows.shape[1] == 1
        self._longest = max(self._longest, float(rows.norm(dim=2).max()))

    def moved(self, step: Tensor) -> None:
        """The weights moved, and the Hessian stays that of before."""
        self._moved += self._longest * float(step.norm())

    def looked(self, left: float) -> None:
        """The true slope was seen, and no more is left than that."""
        self._left = left

    def bears(self, step: Tensor, length: float) -> bool:
        """Whether, after this step of that length in standard deviations, no look is needed."""
        if not self._bounded:
            return False
        moved = min(self._longest * float(step.norm()), _FAR)
        stale = expm1(min(self._moved, _FAR))
        own = (expm1(moved) - moved) / moved if moved else 0.0
        self._left += length * (stale + own * (1 + stale))
        self.moved(step)
        return self._left <= _ALLOWED
