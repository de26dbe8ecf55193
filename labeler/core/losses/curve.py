"""One loss over the margin of one pair, for one answer: what a picture draws and words tell."""

from dataclasses import dataclass
from functools import cached_property

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.loss import Loss

_HALVINGS = 60


@dataclass(frozen=True)
class Curve:
    """ℓ of a pair with the rewards ±d/2, d being reward(first) − reward(second). Hashable.

    Only the margin moves: where a reward means something by itself, the two lie around 0.

    Attributes:
        answer: What is said of the two; the first is index 0.
        learned: Values of the loss's parameters; None where they start.
    """

    loss: Loss
    answer: Answer
    learned: tuple[float, ...] | None = None

    def __call__(self, margin: float) -> float:
        """ℓ(d). Of an answer that the loss is silent about, 0."""
        answer = self.answer
        if answer.preferred is not None:
            towards = margin if answer.preferred == 0 else -margin
            return self.loss.preferred(towards, answer.strength, self.learned)
        if answer.verdict is Verdict.TIE:
            return self.loss.tied(margin, self.learned)
        return self.loss.charge(answer, (margin / 2, -margin / 2), self.learned) or 0.0

    @cached_property
    def silent(self) -> bool:
        """Whether the answer says nothing to the loss."""
        return self.loss.charge(self.answer, (0.0, 0.0), self.learned) is None

    @cached_property
    def indifference(self) -> float:
        """ℓ(0): what a model that does not know is charged."""
        return self(0.0)

    def bonus(self, margin: float) -> float:
        """ℓ(0) − ℓ(d): above 0 a bonus, below 0 a penalty."""
        return self.indifference - self(margin)

    def slope(self, margin: float) -> float:
        """ℓ′(d); the push on the weights is its negative."""
        slopes = self.loss.gradient(self.answer, (margin / 2, -margin / 2), self.learned)
        return 0.0 if slopes is None else (slopes[0] - slopes[1]) / 2

    def bonus_ends(self, reach: float) -> float | None:
        """Where beyond 0, up to reach, a preference for the first costs as much as at 0 again.

        None where it never does, as with most losses. A graded one finds a larger margin too
        large; since every loss is convex, all beyond is a penalty.
        """
        if self(reach) <= self.indifference:
            return None
        low, high = 0.0, reach
        if self.slope(0.0) >= 0:
            return 0.0
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (middle, high) if self(middle) <= self.indifference else (low, middle)
        return low
