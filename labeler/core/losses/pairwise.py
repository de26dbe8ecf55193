"""The logistic loss and its next of kin: margin, scaled, smoothed; and the hinge."""

import math
from dataclasses import dataclass

from labeler.core.errors import LabelerError
from labeler.core.losses.loss import Learned
from labeler.core.losses.numbers import sigmoid, softplus
from labeler.core.losses.pairs import PairLoss

HALF_A_WIN = "half a win for each side: (ℓ(d) + ℓ(−d)) / 2 of the logistic loss"
SILENT = "both say nothing about the order, so nothing is charged"
MEAN = "the mean over the pairs that it orders or ties"


class Logistic(PairLoss):
    """ℓ(d) = softplus(−d)."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """−log σ(d)."""
        del strength, learned
        return softplus(-margin)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """−σ(−d)."""
        del strength, learned
        return -sigmoid(-margin)

    def tied(self, margin: float, learned: Learned = None) -> float:
        """Half a win for each side."""
        del learned
        return (softplus(-margin) + softplus(margin)) / 2

    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """σ(d) − ½, without its cancellation near 0."""
        del learned
        return math.tanh(margin / 2) / 2


class Margin(Logistic):
    """ℓ(d) = softplus(m − d): the reward must win by the strength to be charged little."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """The logistic loss of d − m."""
        return super().preferred(margin - (strength or 0), None, learned)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """−σ(m − d)."""
        return super().slope(margin - (strength or 0), None, learned)


class Scaled(Logistic):
    """ℓ(d) = m · softplus(−d): a strong preference counts as often as its strength."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """m times the logistic loss."""
        return (strength or 1) * super().preferred(margin, None, learned)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """−m · σ(−d)."""
        return (strength or 1) * super().slope(margin, None, learned)


@dataclass(frozen=True, kw_only=True)
class Smoothed(Logistic):
    """The logistic loss of an answer that is wrong with probability ε.

    Attributes:
        smoothing: ε, from 0 to below ½.

    Raises:
        LabelerError: ε would turn preferences around.
    """

    smoothing: float = 0.1

    def __post_init__(self) -> None:
        if not 0 <= self.smoothing < 0.5:
            raise LabelerError(
                "a smoothing of {value} is not from 0 to below 0.5", value=self.smoothing
            )

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """(1 − ε) softplus(−d) + ε softplus(d), written so that no large part cancels."""
        del strength, learned
        right = 1 - self.smoothing
        return right * softplus(-margin) + self.smoothing * softplus(margin)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """ε − σ(−d), as the weighted sum of both slopes."""
        del strength, learned
        return self.smoothing * sigmoid(margin) - (1 - self.smoothing) * sigmoid(-margin)


class Hinge(PairLoss):
    """ℓ(d) = max(0, m − d)."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """What the margin lacks of the strength."""
        del learned
        return max(0.0, (strength or 1) - margin)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """−1 below the strength, 0 from there on."""
        del learned
        return -1.0 if margin < (strength or 1) else 0.0

    def tied(self, margin: float, learned: Learned = None) -> float:
        """Half the distance of the two rewards."""
        del learned
        return abs(margin) / 2

    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """½ towards each other; 0 where they meet."""
        del learned
        return math.copysign(0.5, margin) if margin else 0.0


LOGISTIC = Logistic(
    name="logistic",
    title="Logistic (Bradley–Terry)",
    formula="ℓ(d) = softplus(−d) = −log σ(d)",
    derivative="ℓ′(d) = −σ(−d)",
    source="Bradley & Terry (1952); RankNet, Burges et al. (2005); Ouyang et al. (2022)",
    strength="not used: every preference counts alike",
    tie=HALF_A_WIN,
    neither=SILENT,
    ranking=MEAN,
)

MARGIN = Margin(
    name="margin",
    title="Logistic with a margin",
    formula="ℓ(d) = softplus(m − d) = −log σ(d − m),  m = strength",
    derivative="ℓ′(d) = −σ(m − d)",
    source="Llama 2, Touvron et al. (2023), eq. 2; TRL's margin",
    strength="the margin m that the rewards should lie apart: 1, 2 or 3; 0 where it is unknown",
    tie=HALF_A_WIN,
    neither=SILENT,
    ranking=f"{MEAN}, with m = 0",
    graded=True,
)

SCALED = Scaled(
    name="scaled",
    title="Scaled logistic",
    formula="ℓ(d) = m · softplus(−d),  m = strength",
    derivative="ℓ′(d) = −m · σ(−d)",
    source="HelpSteer2-Preference, Wang et al. (2024): scaled Bradley–Terry",
    strength="how often the preference counts, m = 1, 2 or 3; 1 where it is unknown",
    tie=HALF_A_WIN,
    neither=SILENT,
    ranking=f"{MEAN}, with m = 1",
    graded=True,
)

SMOOTHED = Smoothed(
    name="smoothed",
    title="Smoothed logistic",
    formula="ℓ(d) = (1 − ε) softplus(−d) + ε softplus(d)",
    derivative="ℓ′(d) = ε − σ(−d)",
    source="cDPO, Mitchell (2023); label smoothing, Szegedy et al. (2016)",
    strength="not used: every preference is held to be wrong with probability ε",
    tie=HALF_A_WIN,
    neither=SILENT,
    ranking=MEAN,
)

HINGE = Hinge(
    name="hinge",
    title="Hinge (ranking SVM)",
    formula="ℓ(d) = max(0, m − d),  m = strength",
    derivative="ℓ′(d) = −1 where d < m, else 0",
    source="Herbrich et al. (2000); Joachims (2002)",
    strength="the margin m from which nothing is charged: 1, 2 or 3; 1 where it is unknown",
    tie="half the distance of the rewards, |d| / 2",
    neither=SILENT,
    ranking=f"{MEAN}, with m = 1",
    unit="",
    graded=True,
)
