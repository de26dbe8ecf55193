"""Losses of a whole ranking: Plackett–Luce (ListMLE) and ListNet.

Both are sums of stages, each a choice among some of the responses: Σ w·[log Σ e^r over those
in the stage − Σ share·r of those chosen]. On a pair both are the logistic loss.
"""

from abc import abstractmethod
from collections.abc import Iterator

import torch
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.listwise import left_of
from labeler.reward.losses.base import TensorLoss
from labeler.reward.losses.pairwise import ordered_sets

Stage = tuple[float, list[int], dict[int, float]]
"""Its weight, the responses in it, and the share of each chosen one."""


class StagedLoss(TensorLoss):
    """A sum of choices; codes are (stages, 1 + 2K): weight, who is in it, who is chosen."""

    @abstractmethod
    def stages_of(self, answer: Answer, responses: int) -> list[Stage]:
        """What the answer says, as stages; none where it says nothing."""

    def codes(self, answer: Answer, responses: int) -> Tensor | None:
        """See `TensorLoss`."""
        stages = self.stages_of(answer, responses)
        if not stages:
            return None
        codes = torch.zeros(len(stages), 1 + 2 * responses, dtype=torch.float64)
        for row, (weight, inside, chosen) in zip(codes, stages, strict=True):
            row[0] = weight
            row[[1 + index for index in inside]] = 1
            row[[1 + responses + index for index in chosen]] = torch.tensor(
                list(chosen.values()), dtype=torch.float64
            )
        return codes

    def values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        del learned
        weight, logits, chosen = _stages(margins, codes)
        lost = logits.logsumexp(dim=-1) - (chosen * _rewards(margins)).sum(dim=-1)
        return (weight * lost).sum(dim=1)

    def slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        del learned
        weight, logits, chosen = _stages(margins, codes)
        by_reward = (weight[..., None] * (logits.softmax(dim=-1) - chosen)).sum(dim=1)
        return -by_reward[:, 1:]

    def curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        del learned
        weight, logits, _ = _stages(margins, codes)
        chances = logits.softmax(dim=-1)[..., 1:]
        crossed = (weight[..., None, None] * chances[..., :, None] * chances[..., None, :]).sum(1)
        return torch.diag_embed((weight[..., None] * chances).sum(dim=1)) - crossed


def _rewards(margins: Tensor) -> Tensor:
    """(n, m) to (n, 1, K): rewards up to a constant, the first 0."""
    return torch.cat([torch.zeros_like(margins[:, :1]), -margins], dim=1)[:, None]


def _stages(margins: Tensor, codes: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Weights (n, stages), logits with −∞ for those not in it, and choices (n, stages, K)."""
    responses = margins.shape[1] + 1
    inside, chosen = codes[..., 1 : 1 + responses], codes[..., 1 + responses :]
    logits = _rewards(margins).expand_as(inside).masked_fill(inside == 0, -torch.inf)
    return codes[..., 0], logits, chosen


class PlackettLuceLoss(StagedLoss):
    """−log of the order's likelihood: the best is chosen, then the best of the rest.

    A tie counts as the mean over the orders that it leaves open; see `left_of` for very wide ones.
    Sources: Plackett (1975); Luce (1959); Xia et al. (2008), ListMLE.
    """

    def stages_of(self, answer: Answer, responses: int) -> list[Stage]:
        """See `StagedLoss`."""
        match answer.verdict:
            case Verdict.PREFER if answer.preferred is not None:
                return [(1.0, list(range(responses)), {answer.preferred: 1.0})]
            case Verdict.TIE:
                return list(_in_order((0,) * responses))
            case Verdict.RANK if answer.ranking:
                return list(_in_order(answer.ranking))
            case _:
                return []


def _in_order(places: tuple[int, ...]) -> Iterator[Stage]:
    """The stages of a ranking.

    Of what is left of a tied group, see `left_of`, each is the next in an equal share.
    """
    for group, below in ordered_sets(places):
        for size in range(1, len(group) + 1):
            if size + len(below) > 1:
                lefts = left_of(group, size)
                for left in lefts:
                    yield 1 / len(lefts), [*left, *below], dict.fromkeys(left, 1 / size)


class ListNetLoss(StagedLoss):
    """The cross entropy of softmax(y) and softmax(r), y the grades that the answer gives.

    Source: Cao et al. (2007), top-one form.
    """

    def stages_of(self, answer: Answer, responses: int) -> list[Stage]:
        """See `StagedLoss`."""
        grades = _grades(answer, responses)
        if grades is None:
            return []
        shares = torch.tensor(grades, dtype=torch.float64).softmax(dim=0).tolist()
        everyone = list(range(responses))
        return [(1.0, everyone, dict(zip(everyone, shares, strict=True)))]


def _grades(answer: Answer, responses: int) -> list[float] | None:
    match answer.verdict:
        case Verdict.PREFER:
            strength = float(answer.strength or 1)
            return [strength * (index == answer.preferred) for index in range(responses)]
        case Verdict.TIE:
            return [0.0] * responses
        case Verdict.RANK if answer.ranking:
            return [float(responses - 1 - place) for place in answer.ranking]
        case _:
            return None
