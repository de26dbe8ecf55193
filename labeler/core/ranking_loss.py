"""The ranking loss over the margin d = reward(chosen) − reward(rejected); nats.

The core idea of this program: ℓ(d) = −log σ(d) penalises a reward model that ranks a pair
against the human, and ℓ(0) − ℓ(d) is the bonus it gets for agreeing. Plain floats, for the
window and the record; `labeler.reward` has the same in tensors. Figures use this one whatever a
project learns by, so that models compare; the project's own is a `labeler.core.losses.Loss`.
Source: Bradley & Terry (1952); Burges et al. (2005), RankNet; Ouyang et al. (2022), eq. 1.
"""

import math

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
