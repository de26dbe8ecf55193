"""Losses with an outcome of their own for a tie: Davidson, Rao–Kupper, ordinal."""

import torch
from torch import Tensor

from labeler.core.answer import STRENGTHS, Answer, Verdict
from labeler.reward.losses.numbers import softplus
from labeler.reward.losses.pairwise import Outcome, PairLoss

_TIE = Answer(Verdict.TIE)
_WINS = tuple(Answer.prefer(response) for response in (0, 1))
_GRADES = tuple(Answer.prefer(response, strength) for response in (0, 1) for strength in STRENGTHS)


class ThresholdLoss(PairLoss):
    """Cumulative logit over a symmetric scale: P(y ≥ k) = σ(d − a_k), and the same mirrored.

    A win by k or by k and more, or a tie, lies between an upper and a lower edge, u = ±d + U·a
    and l = ±d + L·a: ℓ = −log(σ(u) − σ(l)) = softplus(−u) + softplus(l) − log(1 − e^(l − u)).
    With one threshold this is Rao–Kupper's model, a = log θ. Convex where a_k rise with k from
    above 0. Sources: McCullagh (1980); Agresti (1992); Rao & Kupper (1967).

    Args:
        start: The thresholds at first.
    """

    neither_ties = True

    def __init__(self, start: tuple[float, ...]) -> None:
        self.start = start
        self.prior = (_TIE, *(_WINS if len(start) == 1 else _GRADES))

    def code(self, outcome: Outcome, share: float) -> list[float]:
        """The sign of d, whether there is a lower edge, share, U and L."""
        order, strength = outcome
        grades = len(self.start)
        if order == 0:
            return [1.0, 1.0, share, *_unit(0, grades, 1.0), *_unit(0, grades, -1.0)]
        graded = strength if grades > 1 else None
        grade = (graded or 1) - 1
        open_ended = graded is None or grade + 1 == grades
        lower = [0.0] * grades if open_ended else _unit(grade + 1, grades, -1.0)
        upper = _unit(grade, grades, -1.0)
        return [float(order), 0.0 if open_ended else 1.0, share, *upper, *lower]

    def pair_values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        edges = _Edges(margins, codes, learned)
        between = softplus(edges.low) - torch.log1p(-torch.exp(-edges.gap))
        closed = torch.where(edges.closed, between, 0.0)
        return edges.share * (softplus(-edges.high) + closed)

    def pair_slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        edges = _Edges(margins, codes, learned)
        rows = (
            -torch.sigmoid(-edges.high)[..., None] * edges.by_high
            + edges.if_closed(torch.sigmoid(edges.low)) * edges.by_low
            - edges.if_closed(1 / torch.expm1(edges.gap)) * edges.by_gap
        )
        return edges.share[..., None] * rows

    def pair_curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        edges = _Edges(margins, codes, learned)
        tight = 1 / torch.expm1(edges.gap)
        rows = (
            _outer(edges.by_high, (_bend(edges.high))[..., None])
            + _outer(edges.by_low, edges.if_closed(_bend(edges.low)))
            + _outer(edges.by_gap, edges.if_closed(tight * (1 + tight)))
        )
        return edges.share[..., None, None] * rows


class _Edges:
    """The edges of what was said, and how they follow (d, a): `by_…` are (n, pairs, 1 + A)."""

    def __init__(self, margins: Tensor, codes: Tensor, learned: Tensor) -> None:
        sign, closed, self.share = codes[..., 0], codes[..., 1], codes[..., 2]
        upper, lower = codes[..., 3 : 3 + len(learned)], codes[..., 3 + len(learned) :]
        self.closed = closed > 0
        self.high = sign * margins + upper @ learned
        self.low = sign * margins + lower @ learned
        self.gap = torch.where(self.closed, (upper - lower) @ learned, 1.0)
        self.by_high = torch.cat([sign[..., None], upper], dim=-1)
        self.by_low = torch.cat([sign[..., None], lower], dim=-1)
        self.by_gap = self.by_high - self.by_low

    def if_closed(self, values: Tensor) -> Tensor:
        """Those where there is a lower edge, 0 elsewhere: (n, pairs, 1)."""
        return torch.where(self.closed, values, 0.0)[..., None]


def _unit(index: int, size: int, value: float) -> list[float]:
    return [value if place == index else 0.0 for place in range(size)]


def _bend(z: Tensor) -> Tensor:
    return torch.sigmoid(z) * torch.sigmoid(-z)


def _outer(rows: Tensor, weights: Tensor) -> Tensor:
    """w·xxᵀ of each row."""
    return (weights * rows)[..., :, None] * rows[..., None, :]


class DavidsonLoss(PairLoss):
    """P ∝ e^(d/2), e^(−d/2) and ν for first, second and tie; log ν is learned.

    Source: Davidson (1970).
    """

    neither_ties = True
    start = (0.0,)
    prior = (_TIE, *_WINS)

    def code(self, outcome: Outcome, share: float) -> list[float]:
        """One of first, second, tie; and the share."""
        order, _ = outcome
        return [float(order > 0), float(order < 0), float(order == 0), share]

    def pair_values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        logits = _logits(margins, learned)
        chosen = (logits * codes[..., :3]).sum(dim=-1)
        return codes[..., 3] * (logits.logsumexp(dim=-1) - chosen)

    def pair_slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        wrong = _logits(margins, learned).softmax(dim=-1) - codes[..., :3]
        return codes[..., 3:] * (wrong @ _BY_LOGIT)

    def pair_curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `PairLoss`."""
        chances = _logits(margins, learned).softmax(dim=-1)
        middle = torch.diag_embed(chances) - chances[..., :, None] * chances[..., None, :]
        return codes[..., 3, None, None] * (_BY_LOGIT.T @ middle @ _BY_LOGIT)


_BY_LOGIT = torch.tensor([[0.5, 0.0], [-0.5, 0.0], [0.0, 1.0]], dtype=torch.float64)
"""The logits of first, second and tie by (d, log ν)."""


def _logits(margins: Tensor, learned: Tensor) -> Tensor:
    by_learned = learned.expand(*margins.shape, 1)
    return torch.cat([margins[..., None] / 2, -margins[..., None] / 2, by_learned], dim=-1)
