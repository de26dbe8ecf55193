"""The ranking loss over the margin d = reward(chosen) − reward(rejected); nats.

The core idea of this program: ℓ(d) = −log σ(d) penalises a reward model that ranks a pair
against the human, and ℓ(0) − ℓ(d) is the bonus it gets for agreeing. Plain floats, for the
window and the record; `labeler.reward` has the same in tensors. Figures use this one whatever a
project learns by, so that models compare; the project's own is a `labeler.core.losses.Loss`.
Source: Bradley & Terry (1952); Burges et al. (2005), RankNet; Ouyang et al. (2022), eq. 1.
"""

import math

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.numbers import softplus

INDIFFERENCE = math.log(2)
"""ℓ(0): the loss of a model that does not know."""


def loss(margin: float) -> float:
    """ℓ(d) = softplus(−d) = −log σ(d), stable at any |d|."""
    return softplus(-margin)


def bonus(margin: float) -> float:
    """ℓ(0) − ℓ(d): above 0 a bonus (at most ln 2), below 0 a penalty (without bound)."""
    return INDIFFERENCE - loss(margin)


def probability(margin: float) -> float:
    """σ(d): how likely the model holds it that the chosen one is preferred."""
    return math.exp(-loss(margin))


def push(margin: float) -> float:
    """σ(−d) = −ℓ′(d): how hard the pair pulls on the weights; ½ at indifference."""
    return probability(-margin)


def tie_loss(margin: float) -> float:
    """(ℓ(d) + ℓ(−d)) / 2: half a win for each side, so least, ln 2, at d = 0."""
    return (loss(margin) + loss(-margin)) / 2


def answer_loss(answer: Answer, margin: float) -> float | None:
    """The loss of an answer to a pair, `margin` being reward(first) − reward(second).

    A tie counts half a win for each side, Bradley–Terry's usual reading. `both_good`, `both_bad`
    and `skip` say nothing about the order of a pair, nor does `rank`, which is for more: None.
    """
    if answer.verdict is Verdict.PREFER:
        return loss(margin if answer.preferred == 0 else -margin)
    if answer.verdict is Verdict.TIE:
        return tie_loss(margin)
    return None
