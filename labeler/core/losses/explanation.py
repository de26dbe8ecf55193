"""What a loss makes of one pair, in the six figures that the field speaks of."""

import math
from dataclasses import dataclass

from labeler.core.answer import Answer
from labeler.core.losses.loss import Learned, Loss
from labeler.core.losses.numbers import sigmoid


@dataclass(frozen=True, slots=True)
class Explanation:
    """One model, one pair, one answer.

    Attributes:
        margin: d = reward(first) − reward(second); of a preference, the first is the chosen one.
        loss: ℓ.
        probability: σ(d), how likely the model holds it that the first is preferred.
        bonus: ℓ(0) − ℓ; below 0 a penalty.
        push: −ℓ′(d), how hard the pair pulls the two rewards apart; below 0, together.
        gradient: ∂ℓ/∂reward of the first and of the second.
    """

    margin: float
    loss: float
    probability: float
    bonus: float
    push: float
    gradient: tuple[float, float]

    @property
    def finite(self) -> bool:
        """Whether every figure is a number; rewards can be too far apart for that."""
        figures = (self.margin, self.loss, self.bonus, self.push, *self.gradient)
        return all(map(math.isfinite, figures))


def explain(
    loss: Loss, answer: Answer, rewards: tuple[float, float], learned: Learned = None
) -> Explanation | None:
    """The figures of a pair; None where the loss is silent about the answer."""
    charged, bonus = loss.charge(answer, rewards, learned), loss.bonus(answer, rewards, learned)
    gradient = loss.gradient(answer, rewards, learned)
    if charged is None or bonus is None or gradient is None:
        return None
    first, second = gradient
    margin = rewards[0] - rewards[1]
    push = (second - first) / 2
    return Explanation(margin, charged, sigmoid(margin), bonus, push, (first, second))
