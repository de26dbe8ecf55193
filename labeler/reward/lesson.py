"""What judgments teach."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.answer import Answer
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.settings import Settings
from labeler.reward.losses.base import TensorLoss
from labeler.reward.objective import Batch
from labeler.reward.rows import Shape, shape_of

MOST = 1e6
"""What a judgment counts at most beside others: with much more, one would leave no digits of a
double to all the rest, and no head could be fitted any more."""

_A_STEP = 1024
"""Lessons put together in one step."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A judgment with the features of what it judges.

    Attributes:
        features: (K, features), float32.
        middle: (features,), float32: the mean over the responses.
        weight: How much it counts; 1 for an ordinary one.
    """

    judgment: JudgmentId
    answer: Answer
    features: Tensor
    middle: Tensor
    weight: float

    def batch(self, codes: Tensor, loss: TensorLoss, columns: slice) -> Batch:
        """As a head on those columns learns it, a batch of one; `codes` are its answer's."""
        own = self.features[:, columns]
        rows = own if loss.levels else own[:1] - own[1:]
        weight = torch.tensor([self.weight], dtype=torch.float64)
        return Batch(rows[None], codes[None], weight)


Codes = dict[tuple[Answer, int], Tensor | None]
"""What answers to so many responses are in a loss's numbers."""

Batches = dict[Shape, tuple[list[JudgmentId], Batch]]
"""Judgments as one head learns them, by their shape."""


def batches(
    lessons: Sequence[Lesson], loss: TensorLoss, columns: slice
) -> Generator[None, None, Batches]:
    """Lessons that say something to that loss, in steps."""
    parts: dict[Shape, list[tuple[list[JudgmentId], Batch]]] = {}
    known: Codes = {}
    for start in range(0, len(lessons), _A_STEP):
        alike: dict[tuple[int, Shape], list[tuple[Lesson, Tensor]]] = {}
        for lesson in lessons[start : start + _A_STEP]:
            key = (lesson.answer, len(lesson.features))
            if key not in known:
                known[key] = loss.codes(*key)
            if (codes := known[key]) is not None:
                alike.setdefault((key[1], codes.shape), []).append((lesson, codes))
        for pairs in alike.values():
            names, batch = _together(pairs, loss, columns)
            parts.setdefault(shape_of(batch), []).append((names, batch))
        yield
    whole: Batches = {}
    for shape, several in parts.items():
        batch = yield from Batch.joined([one for _, one in several])
        whole[shape] = [name for names, _ in several for name in names], batch
    return whole


def _together(
    pairs: Sequence[tuple[Lesson, Tensor]], loss: TensorLoss, columns: slice
) -> tuple[list[JudgmentId], Batch]:
    lessons = [lesson for lesson, _ in pairs]
    features = torch.stack([lesson.features for lesson in lessons])[..., columns]
    rows = features if loss.levels else features[:, :1] - features[:, 1:]
    weights = torch.tensor([lesson.weight for lesson in lessons], dtype=torch.float64)
    codes = torch.stack([codes for _, codes in pairs])
    return [lesson.judgment for lesson in lessons], Batch(rows, codes, weights)


def weight(judgment: Judgment, settings: Settings) -> float:
    """How much a judgment counts under a project's settings, at most `MOST`."""
    by_annotator: Mapping[str, float] = settings.annotator_weights
    counted = by_annotator.get(judgment.annotator, 1.0) * judgment.weight
    if settings.confidence_counts and judgment.confidence is not None:
        counted *= judgment.confidence
    return min(counted, MOST)
