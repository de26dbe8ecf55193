"""How much each comparison is worth asking, from its margin and the margin's uncertainty.

Every score takes margins d and their posterior standard deviations s, both (n,), and returns (n,):
the higher, the sooner to ask. All grow with s, so that learning from one comparison lowers its
likes, and all vanish with it: what is known is not worth asking, however close the call. That
is why the smallest |d| alone is not among them: it seeks ties that no further judgment breaks, and
a running figure over such pairs says nothing. `random` and `fifo` need no model; the session
draws them.
"""

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

Score = Callable[[Tensor, Tensor], Tensor]
"""Margins (n,) and standard deviations (n,) to scores (n,), all float64."""

TARGET = 1.5434
"""The margin at which `moderate` asks first: there the preferred one wins 82 times of 100."""

_SIGMOID = (
    (0.08317142, 0.33388258),
    (0.41151653, 0.49667504),
    (0.42180837, 0.72674545),
    (0.08350368, 1.05296932),
)
"""Weights wₖ and slopes λₖ of σ(x) ≈ Σ wₖ Φ(λₖ x): least squares on value and derivative.

Four probits in place of the one of √(π/8), as in Monahan & Stefanski (1992).
"""

_ENTROPY = (
    (0.04431637, 0.98798308),
    (0.25618303, 1.43335376),
    (0.31302625, 2.09244173),
    (0.07961725, 3.09388718),
)
"""Heights aₖ and widths cₖ of H[σ(x)] ≈ Σ aₖ exp(−x²/2cₖ²): least squares, second derivative too.

Houlsby et al. take one such bell, of width √(π ln 2 / 2), for H[Φ(x)].
"""


def uncertainty(margins: Tensor, sds: Tensor) -> Tensor:
    """p(1 − p)s²: the Fisher information of one answer by the variance it can take away.

    Twice `information` where s is small.
    Source: MacKay (1992), Information-Based Objective Functions for Active Data Selection.
    """
    return fisher(margins) * sds.square()


def information(margins: Tensor, sds: Tensor) -> Tensor:
    """BALD: the mutual information of answer and reward, H[E p] − E[H p], in nats; at most ln 2.

    In closed form. Both expectations over d ~ N(margin, s²) are exact for sums of probits and
    of bells, so σ and H∘σ are written as such; what the sums leave out at s = 0 is taken off,
    so that what is known is worth nothing. Within 2·10⁻⁵ nats of quadrature, and within 1 % for
    |d| ≤ 4. With the one probit and one bell of the paper it is 3·10⁻² nats off for the logistic
    function, which puts the order on its head where s is below a third, as it soon is.

    Source: Houlsby, Huszár, Ghahramani & Lengyel (2011), Bayesian Active Learning for
    Classification and Preference Learning, arXiv:1112.5745.
    """
    known = torch.zeros_like(sds)
    gained = _entropy_of_mean(margins, sds) - _entropy_of_mean(margins, known)
    lost = _mean_entropy(margins, sds) - _mean_entropy(margins, known)
    return (gained - lost).clamp_min(0)


def moderate(margins: Tensor, sds: Tensor) -> Tensor:
    """p(1 − p)s² with p taken at |d| − `TARGET`: of pairs as uncertain, those of a moderate gap.

    A pair with no gap is a coin toss that people answer differently each time, one with a wide
    gap is answered before it is asked. An answer's information on the scale of the rewards,
    p(1 − p)d², is 0 at d = 0; the design that is D-optimal for place and scale of a logistic
    curve asks at σ(d) = 0.824, d = ±1.5434, half and half.
    Source: Shen, Sun & Ton (2025), Reviving the Classics: Active Reward Modeling in Large Language
    Model Alignment, arXiv:2502.04354 (moderate reward differences); Abdelbasit & Plackett
    (1983), Experimental Design for Binary Data (the design point).
    """
    return fisher(margins.abs() - TARGET) * sds.square()


SCORES: Mapping[str, Score] = {
    "uncertainty": uncertainty,
    "information": information,
    "moderate": moderate,
}
"""The strategies that look at the model, by the name that the settings have for them."""


def fisher(margins: Tensor) -> Tensor:
    """σ(d)σ(−d): the Fisher information of one answer on its margin, at most ¼."""
    return torch.sigmoid(margins) * torch.sigmoid(-margins)


def _entropy_of_mean(margins: Tensor, sds: Tensor) -> Tensor:
    """H[E σ(d)] over d ~ N(margin, s²), nats."""
    mean = torch.zeros_like(margins)
    for weight, slope in _SIGMOID:
        mean += weight * torch.special.ndtr(slope * margins / (1 + (slope * sds).square()).sqrt())
    entropy: Tensor = torch.special.entr(mean) + torch.special.entr(1 - mean)
    return entropy


def _mean_entropy(margins: Tensor, sds: Tensor) -> Tensor:
    """E H[σ(d)] over d ~ N(margin, s²), nats."""
    mean = torch.zeros_like(margins)
    for height, width in _ENTROPY:
        wide = width**2 + sds.square()
        mean += height * width * torch.exp(-margins.square() / (2 * wide)) / wide.sqrt()
    return mean
