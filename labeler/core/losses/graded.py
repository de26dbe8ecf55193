"""Losses that give every outcome of a pair its probability, a tie among them.

Their thresholds are learned with the weights; for every margin the probabilities of all
outcomes sum to 1.
"""

import math

from labeler.core.losses.loss import Learned, Parameter
from labeler.core.losses.numbers import log_sum_exp, sigmoid, softplus
from labeler.core.losses.pairs import PairLoss
from labeler.core.losses.pairwise import MEAN

_AS_TIE = "both count as a tie"


def _between(upper: float, lower: float) -> float:
    """−log(σ(upper) − σ(lower)) for upper > lower, also far out where both round to one number.

    Since σ(x) − σ(y) = σ(x) σ(−y) (1 − eʸ⁻ˣ).
    """
    return softplus(-upper) + softplus(lower) - math.log(-math.expm1(lower - upper))


def _between_slope(upper: float, lower: float) -> float:
    """The derivative of `_between` where both bounds move with the margin."""
    return sigmoid(lower) - sigmoid(-upper)


class Davidson(PairLoss):
    """Softmax over first, second and tie with the logits d/2, −d/2 and log ν."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """−log P(first)."""
        del strength
        (tie,) = self.values(learned)
        return log_sum_exp((0.0, -margin, tie - margin / 2))

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """(P(first) − P(second) − 1) / 2, as −P(second) − P(tie) / 2."""
        del strength
        second = self.preferred(-margin, None, learned)
        return -math.exp(-second) - math.exp(-self.tied(margin, learned)) / 2

    def tied(self, margin: float, learned: Learned = None) -> float:
        """−log P(tie)."""
        (tie,) = self.values(learned)
        return log_sum_exp((0.0, margin / 2 - tie, -margin / 2 - tie))

    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """(P(first) − P(second)) / 2."""
        first, second = (math.exp(-self.preferred(d, None, learned)) for d in (margin, -margin))
        return (first - second) / 2


class RaoKupper(PairLoss):
    """P(first) = σ(d − a), P(second) = σ(−d − a), and a tie is what remains between."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """−log σ(d − a)."""
        del strength
        return softplus(self.values(learned)[0] - margin)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """−σ(a − d)."""
        del strength
        return -sigmoid(self.values(learned)[0] - margin)

    def tied(self, margin: float, learned: Learned = None) -> float:
        """−log(σ(d + a) − σ(d − a))."""
        threshold = self.values(learned)[0]
        return _between(margin + threshold, margin - threshold)

    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """σ(d − a) − σ(−d − a)."""
        threshold = self.values(learned)[0]
        return _between_slope(margin + threshold, margin - threshold)


class Ordinal(RaoKupper):
    """The cumulative logit model of seven steps: P(y ≥ k) = σ(d − aₖ), alike for both sides.

    With the strength unknown, a preference says y ≥ 1, and it is Rao and Kupper's with a = a₁.
    """

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """−log P(y = strength), or −log P(y ≥ 1)."""
        low, high = self._bounds(strength, learned)
        return softplus(low - margin) if high is None else _between(margin - low, margin - high)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """σ(d − aₖ₊₁) − σ(aₖ − d)."""
        low, high = self._bounds(strength, learned)
        if high is None:
            return -sigmoid(low - margin)
        return _between_slope(margin - low, margin - high)

    def _bounds(self, strength: int | None, learned: Learned) -> tuple[float, float | None]:
        """The thresholds below and above a step; none above the last, or where it is unknown."""
        thresholds = self.values(learned)
        if strength is None:
            return thresholds[0], None
        above = thresholds[strength] if strength < len(thresholds) else None
        return thresholds[strength - 1], above


DAVIDSON = Davidson(
    name="davidson",
    title="With ties (Davidson)",
    formula="ℓ(d) = −log P(chosen) = log(1 + e^(−d) + ν e^(−d/2))",
    derivative="ℓ′(d) = (P(chosen) − P(rejected) − 1) / 2",
    source="Davidson (1970)",
    strength="not used: every preference counts alike",
    tie="an outcome of its own, with P(tie) as likely as ν says",
    neither=_AS_TIE,
    ranking=MEAN,
    parameters=(Parameter("tie", "log ν", 0.0, "how common ties are; at 0, a third where d = 0"),),
    neither_ties=True,
)

RAO_KUPPER = RaoKupper(
    name="rao_kupper",
    title="With ties (Rao–Kupper)",
    formula="ℓ(d) = −log P(chosen) = softplus(a − d)",
    derivative="ℓ′(d) = −σ(a − d)",
    source="Rao & Kupper (1967)",
    strength="not used: every preference counts alike",
    tie="an outcome of its own: what lies between the thresholds −a and a",
    neither=_AS_TIE,
    ranking=MEAN,
    parameters=(
        Parameter("threshold", "a", 0.5, "above 0: how far apart two must be to be told apart"),
    ),
    neither_ties=True,
)

ORDINAL = Ordinal(
    name="ordinal",
    title="Ordinal (cumulative logit)",
    formula="ℓ(d) = −log(σ(d − aₖ) − σ(d − aₖ₊₁)),  k = strength, a₄ = ∞",
    derivative="ℓ′(d) = σ(d − aₖ₊₁) − σ(aₖ − d)",
    source="McCullagh (1980); Agresti (1992) for pairs",
    strength="a step of the scale with thresholds of its own; at least the first if unknown",
    tie="the middle step, between the thresholds −a₁ and a₁",
    neither=_AS_TIE,
    ranking=f"{MEAN}, each at least the first step",
    parameters=(
        Parameter("slightly", "a₁", 0.5, "where “slightly better” begins; above 0"),
        Parameter("better", "a₂", 1.0, "where “better” begins; above a₁"),
        Parameter("much", "a₃", 2.0, "where “much better” begins; above a₂"),
    ),
    graded=True,
    neither_ties=True,
)
