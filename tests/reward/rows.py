"""Made-up judgments as the head sees them."""

from collections.abc import Sequence

import torch
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.core.ids import JudgmentId
from labeler.reward.head import Head
from labeler.reward.losses.base import TensorLoss
from labeler.reward.losses.won import LogisticLoss
from labeler.reward.objective import Batch, Objective

LOGISTIC = LogisticLoss()
TIE = Answer(Verdict.TIE)


def batch(
    differences: Tensor, answers: Sequence[Answer], loss: TensorLoss = LOGISTIC, weight: float = 1.0
) -> Batch:
    """Pairs whose responses differ by those (n, features) rows."""
    codes = [loss.codes(answer, 2) for answer in answers]
    rows = differences[:, None]
    if loss.levels:
        rows = torch.stack([differences / 2, -differences / 2], dim=1)
    weights = torch.full((len(answers),), weight, dtype=torch.float64)
    return Batch(rows, torch.stack([code for code in codes if code is not None]), weights)


def objective(differences: Tensor, answers: Sequence[Answer], precision: Tensor) -> Objective:
    return Objective(LOGISTIC, [batch(differences, answers)] if answers else [], precision)


def won(targets: Tensor) -> list[Answer]:
    """1 the first, 0 the second, ½ a tie."""
    said = {1.0: Answer.prefer(0), 0.0: Answer.prefer(1), 0.5: TIE}
    return [said[target] for target in targets.tolist()]


def name(number: int) -> JudgmentId:
    return JudgmentId(f"{number:06}")


def taught(head: Head, differences: Tensor, answers: Sequence[Answer]) -> Head:
    for number, answer in enumerate(answers):
        one = batch(differences[number : number + 1], [answer], head.loss)
        head.learn(name(len(head.rows)), one)
    return head
