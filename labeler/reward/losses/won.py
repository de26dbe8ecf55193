"""Losses that count wins: logistic, margin, scaled, smoothed and hinge.

Each is v·[t·f(m − d) + (1 − t)·f(m + d)] of a pair's margin d: t how much of a win the first
got, m the margin asked for, v its weight, f softplus or the ramp max(0, z).
Sources: Bradley & Terry (1952); Touvron et al. (2023), Llama 2, eq. 2; Wang et al. (2024),
HelpSteer2-Preference; Mitchell (2023), cDPO; Herbrich et al. (2000).
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.ranking_loss import probability
from labeler.reward.losses.base import PlainLoss
from labeler.reward.losses.numbers import softplus
from labeler.reward.losses.pairwise import Outcome, PairLoss


class Shape(ABC):
    """f(z), a convex function of one number."""

    @abstractmethod
    def value(self, z: Tensor) -> Tensor:
        """f."""

    @abstractmethod
    def slope(self, z: Tensor) -> Tensor:
        """f′."""

    @abstractmethod
    def curvature(self, z: Tensor) -> Tensor:
        """f″."""


class Softplus(Shape):
    """log(1 + eᶻ), stable at any |z|."""

    def value(self, z: Tensor) -> Tensor:
        """See `Shape`."""
        return softplus(z)

    def slope(self, z: Tensor) -> Tensor:
        """See `Shape`."""
        return torch.sigmoid(z)

    def curvature(self, z: Tensor) -> Tensor:
        """See `Shape`."""
        return torch.sigmoid(z) * torch.sigmoid(-z)


@dataclass(frozen=True)
class Ramp(Shape):
    """max(0, z), its kink rounded off within ±`width`: nowhere off by more than width / 4."""

    width: float

    def value(self, z: Tensor) -> Tensor:
        """See `Shape`."""
        inside = (z + self.width).clamp(0, 2 * self.width)
        return inside * inside / (4 * self.width) + (z - self.width).clamp_min(0)

    def slope(self, z: Tensor) -> Tensor:
        """See `Shape`."""
        return ((z + self.width) / (2 * self.width)).clamp(0, 1)

    def curvature(self, z: Tensor) -> Tensor:
        """See `Shape`."""
        return (z.abs() < self.width).to(z.dtype) / (2 * self.width)


class WonLoss(PairLoss):
    """What these losses share.

    Args:
        shape: f.
        smoothing: ε: how much of every win is taken for a slip.
        asks: Whether the strength is the margin asked for.
        weighs: Whether the strength is the weight; 1 where none was said.
        least: The margin asked for where no strength was said.
    """

    def __init__(
        self,
        shape: Shape,
        *,
        smoothing: float = 0.0,
        asks: bool = False,
        weighs: bool = False,
        least: float = 0.0,
    ) -> None:
        self._shape, self._smoothing = shape, smoothing
        self._asks, self._weighs, self._least = asks, weighs, least

    def code(self, outcome: Outcome, share: float) -> list[float]:
        """t, m and v."""
        order, strength = outcome
        if order == 0:
            return [0.5, 0.0, share]
        won = 1 - self._smoothing if order > 0 else self._smoothing
        asked = float(strength or self._least) if self._asks else 0.0
        return [won, asked, share * (strength or 1) if self._weighs else share]

    def pair_values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        del learned
        won, asked, share = codes.unbind(-1)
        for_, against = self._shape.value(asked - margins), self._shape.value(asked + margins)
        return share * (won * for_ + (1 - won) * against)

    def pair_slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        del learned
        won, asked, share = codes.unbind(-1)
        for_, against = self._shape.slope(asked - margins), self._shape.slope(asked + margins)
        return (share * ((1 - won) * against - won * for_)).unsqueeze(-1)

    def pair_curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        del learned
        won, asked, share = codes.unbind(-1)
        for_ = self._shape.curvature(asked - margins)
        against = self._shape.curvature(asked + margins)
        return (share * (won * for_ + (1 - won) * against))[..., None, None]


class LogisticLoss(WonLoss, PlainLoss):
    """With f softplus: logistic, margin, scaled and smoothed."""

    def __init__(
        self,
        *,
        smoothing: float = 0.0,
        asks: bool = False,
        weighs: bool = False,
        least: float = 0.0,
    ) -> None:
        super().__init__(Softplus(), smoothing=smoothing, asks=asks, weighs=weighs, least=least)

    def slope(self, margin: float, code: Sequence[float]) -> float:
        """See `PlainLoss`."""
        won, asked, share = code
        for_, against = probability(asked - margin), probability(asked + margin)
        return share * ((1 - won) * against - won * for_)

    def curvature(self, margin: float, code: Sequence[float]) -> float:
        """See `PlainLoss`."""
        won, asked, share = code
        for_, against = probability(asked - margin), probability(asked + margin)
        return share * (won * for_ * (1 - for_) + (1 - won) * against * (1 - against))

    def pair_slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`; σ(d) − t where no margin is asked for, in half the time."""
        if self._asks:
            return super().pair_slopes(margins, codes, learned)
        return (codes[..., 2] * (torch.sigmoid(margins) - codes[..., 0])).unsqueeze(-1)


class HingeLoss(WonLoss):
    """With f the ramp. Fitted through ever sharper kinks; the last differs by 1e-5 at most."""

    _WIDTHS = (1.0, 0.3, 0.1, 0.03, 0.01, 1e-3, 1e-4, 2e-5)

    def __init__(self, width: float = _WIDTHS[-1]) -> None:
        super().__init__(Ramp(width), asks=True, least=1.0)

    @property
    def stages(self) -> Sequence["HingeLoss"]:
        """See `TensorLoss`."""
        return [HingeLoss(width) for width in self._WIDTHS]

    @property
    def rounded(self) -> LogisticLoss:
        """The logistic loss of the same margins: it tells something of every judgment."""
        return LogisticLoss(asks=True, least=1.0)
