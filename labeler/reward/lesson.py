"""What a judgment teaches."""

from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.reward.ledger import Entry


@dataclass(frozen=True, slots=True)
class Lesson:
    """One judgment of a pair, as the heads learn it.

    Attributes:
        features: (2, features), float32: of the first response and of the second.
        target: How much of a win the first response got: 1, 0, or ½.
    """

    entry: Entry
    features: Tensor
    target: float

    @property
    def difference(self) -> Tensor:
        """(features,), float32: first − second."""
        return self.features[0] - self.features[1]

    @property
    def middle(self) -> Tensor:
        """(features,), float32: the mean of the two."""
        return self.features.mean(dim=0)


def differences(lessons: list[Lesson]) -> Tensor:
    """(lessons, features), float32."""
    return torch.stack([lesson.difference for lesson in lessons])


def targets(lessons: list[Lesson]) -> Tensor:
    """(lessons,), float64."""
    return torch.tensor([lesson.target for lesson in lessons], dtype=torch.float64)


def target(answer: Answer) -> float | None:
    """How much of a win the first of a pair got; None where the answer says nothing of it.

    A tie is half a win for each side.
    """
    if answer.verdict is Verdict.TIE:
        return 0.5
    if answer.verdict is Verdict.PREFER:
        return 1.0 if answer.preferred == 0 else 0.0
    return None
