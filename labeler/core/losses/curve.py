"""One loss over the margin of one pair, for one answer: what a picture draws and words tell."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.loss import Loss

_HALVINGS = 60
_NEAR = 1e-9
"""A crossing found this close to 0 is the one at 0."""


@dataclass(frozen=True)
class Curve:
    """ℓ of a pair with the rewards middle ± d/2, d being reward(first) − reward(second). Hashable.

    Attributes:
        answer: What is said of the two; the first is index 0.
        learned: Values of the loss's parameters; None where they start.
        middle: Where the two rewards lie; matters only to a loss that is `absolute`.
    """

    loss: Loss
    answer: Answer
    learned: tuple[float, ...] | None = None
    middle: float = 0.0

    def __call__(self, margin: float) -> float:
        """ℓ(d). Of an answer that the loss is silent about, 0."""
        answer = self.answer
        if self.middle:
            return self.loss.charge(answer, self._rewards(margin), self.learned) or 0.0
        if answer.preferred is not None:
            towards = margin if answer.preferred == 0 else -margin
            return self.loss.preferred(towards, answer.strength, self.learned)
        if answer.verdict is Verdict.TIE:
            return self.loss.tied(margin, self.learned)
        return self.loss.charge(answer, self._rewards(margin), self.learned) or 0.0

    @cached_property
    def silent(self) -> bool:
        """Whether the answer says nothing to the loss."""
        return self.loss.charge(self.answer, (0.0, 0.0), self.learned) is None

    @cached_property
    def indifference(self) -> float:
        """What a model that does not know, both of whose rewards are 0, is charged: ℓ(0)."""
        return self.loss.charge(self.answer, (0.0, 0.0), self.learned) or 0.0

    def bonus(self, margin: float) -> float:
        """ℓ(0) − ℓ(d): above 0 a bonus, below 0 a penalty."""
        return self.indifference - self(margin)

    def slope(self, margin: float) -> float:
        """ℓ′(d); the push on the weights is its negative."""
        slopes = self.loss.gradient(self.answer, self._rewards(margin), self.learned)
        return 0.0 if slopes is None else (slopes[0] - slopes[1]) / 2

    def bonus_range(self, reach: float) -> tuple[float, float] | None:
        """Between which margins, from −reach to +reach, there is a bonus; None where nowhere.

        With most losses that is all to the right of 0. A loss that holds a margin for too large
        ends it sooner, and a tie has none. Every loss is convex, so it is one range.
        """
        return _bonus_range(self, reach)

    def _rewards(self, margin: float) -> tuple[float, float]:
        return self.middle + margin / 2, self.middle - margin / 2


@lru_cache(maxsize=64)
def _bonus_range(curve: Curve, reach: float) -> tuple[float, float] | None:
    """Outwards from where the curve is lowest to where it crosses ℓ(0)."""
    lowest = _first(lambda margin: curve.slope(margin) >= 0, -reach, reach)
    if curve.bonus(lowest) <= _NEAR:
        return None
    start = _first(lambda margin: curve.bonus(margin) > 0, -reach, lowest)
    end = reach
    if curve.bonus(reach) < 0:
        end = _first(lambda margin: curve.bonus(margin) < 0, lowest, reach)
    return (0.0 if abs(start) < _NEAR else start), end


def _first(holds: Callable[[float], bool], low: float, high: float) -> float:
    """The first place between low and high from which on it holds; high if it never does."""
    if holds(low):
        return low
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high
