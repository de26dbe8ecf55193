"""Squared error against a rating, as regression reward models are trained."""

import torch
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.reward.losses.base import TensorLoss


class PointwiseLoss(TensorLoss):
    """½ Σ (r + level − y)² over the responses, y the rating that the answer gives each.

    The level is learned, so that only the ratings' differences and the verdicts both good and
    both bad move the rewards. Source: ordinary least squares, with unit noise.
    """

    levels = True
    start = (0.0,)
    prior = (Answer(Verdict.TIE),)

    def codes(self, answer: Answer, responses: int) -> Tensor | None:
        """(K,): the ratings."""
        ratings = _ratings(answer, responses)
        return None if ratings is None else torch.tensor(ratings, dtype=torch.float64)

    def values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`; margins are rewards here."""
        return 0.5 * (margins + learned - codes).square().sum(dim=1)

    def slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        wrong = margins + learned - codes
        return torch.cat([wrong, wrong.sum(dim=1, keepdim=True)], dim=1)

    def curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        del codes, learned
        responses = margins.shape[1]
        each = torch.eye(responses + 1, dtype=margins.dtype)
        each[-1, :-1] = each[:-1, -1] = 1
        each[-1, -1] = responses
        return each.expand(len(margins), -1, -1)


def _ratings(answer: Answer, responses: int) -> list[float] | None:
    match answer.verdict:
        case Verdict.PREFER:
            half = (answer.strength or 1) / 2
            others = -half / (responses - 1)
            return [half if index == answer.preferred else others for index in range(responses)]
        case Verdict.TIE:
            return [0.0] * responses
        case Verdict.BOTH_GOOD:
            return [1.0] * responses
        case Verdict.BOTH_BAD:
            return [-1.0] * responses
        case Verdict.RANK if answer.ranking:
            middle = sum(answer.ranking) / responses
            return [middle - place for place in answer.ranking]
        case _:
            return None
