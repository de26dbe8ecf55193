"""A head on some of the features, together with the choice of its regularisation."""

from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from labeler.core.answer import Answer
from labeler.core.errors import ModelError
from labeler.core.ids import JudgmentId
from labeler.reward.checkpoint import Optimum
from labeler.reward.features import SURFACE
from labeler.reward.head import Head
from labeler.reward.landing import Landing, landing
from labeler.reward.layout import Layout, speakers
from labeler.reward.lesson import Batches, Codes, Lesson, batches
from labeler.reward.losses.base import TensorLoss
from labeler.reward.losses.won import LogisticLoss
from labeler.reward.newton import optimum
from labeler.reward.objective import Batch, Objective
from labeler.reward.regularisation import Group, Regularisation, Runs, choose, spread
from labeler.reward.surface import BROAD, DETAILS

ENOUGH = 4096
"""Judgments that speak for how strongly to hold back, where there are more."""

_KEPT = 1e-5
"""How far from the optimum a reward may be that a checkpoint gives, in posterior standard
deviations: a tenth of what the head allows itself after each judgment."""


class Learner:
    """Learns from those columns of the features that are its own.

    Long work comes in two halves: steps that change nothing and return what they found, and a
    method that takes it over at once. So nothing is ever half learned.

    Args:
        loss: What it fits.
        columns: Which features it sees.
        groups: How those divide into groups of one precision each, in their order.

    Attributes:
        head: At its optimum for `precisions`.
        precisions: One a group.
    """

    def __init__(self, loss: TensorLoss, columns: slice, groups: Sequence[Group]) -> None:
        self._columns, self._groups = columns, groups
        self._codes: Codes = {}
        self.precisions = tuple(group.start for group in groups)
        self.head = Head(loss, spread(groups, self.precisions))

    def own(self, features: Tensor) -> Tensor:
        """Its columns of (…, features)."""
        return features[..., self._columns]

    def silent(self, answer: Answer, responses: int) -> bool:
        """Whether its loss takes nothing from that answer."""
        return self._code(answer, responses) is None

    def learn(self, lesson: Lesson) -> None:
        """Add a judgment and move to the new optimum; nothing where it says nothing."""
        if (codes := self._code(lesson.answer, len(lesson.features))) is not None:
            self.head.learn(lesson.judgment, lesson.batch(codes, self.head.loss, self._columns))

    def abandon(self, judgment: JudgmentId) -> None:
        """Be as if `learn` had never been asked for a judgment that some head failed to learn."""
        self.head.abandon(judgment)

    def batches(self, lessons: Sequence[Lesson]) -> Generator[None, None, Batches]:
        """Lessons as it learns them, in steps."""
        return batches(lessons, self.head.loss, self._columns)

    def fit_with(self, added: Batches, *, near: bool = False) -> Generator[None, None, Landing]:
        """The optimum with these besides the standing ones; `near` if they are very few."""
        return self.head.landing_with(added, near=near)

    def learn_all(self, there: Landing) -> None:
        """Add those at once with which `fit_with` found that."""
        self.head.stand(there)

    def fit_without(self, judgment: JudgmentId) -> Generator[None, None, Landing]:
        """The optimum of never having learned from it."""
        return self.head.landing_without(judgment)

    def leave(self, judgment: JudgmentId, there: Landing) -> None:
        """Forget it at once; `there` is what `fit_without` found."""
        self.head.leave(judgment, there)

    @property
    def optimum(self) -> Optimum:
        """Where the head stands."""
        return Optimum(self.head.point, self.precisions, self.head.covariance)

    def fit_kept(self, kept: Optimum, added: Batches) -> Generator[None, None, Landing]:
        """A checkpoint, if it is of these judgments alone: its slope there must be none.

        Raises:
            ModelError: It is not; their texts may have been encoded anew since.
        """
        judged = [batch for _, batch in added.values()]
        precision = spread(self._groups, kept.precisions)
        objective = replace(self.head.objective, batches=judged, precision=precision)
        slope = (yield from objective.at(kept.point)).slope
        length = float(slope @ kept.covariance @ slope)
        if not 0 <= length <= _KEPT**2:
            raise ModelError("it is not the optimum of the judgments as they are encoded now")
        at = kept.point, precision, kept.covariance
        return (yield from landing(self.head.loss, self.head.rows, at, added))

    def restore(self, kept: Optimum, there: Landing) -> None:
        """Add those at once with which `fit_kept` found a checkpoint to be good."""
        self.precisions = kept.precisions
        self.head.stand(there)

    def forget(self, judgment: JudgmentId) -> None:
        """Move to the optimum of never having learned from it; nothing if it never was."""
        self.head.forget(judgment)

    def choose(self, prompts: Mapping[JudgmentId, str]) -> Generator[None, None, Regularisation]:
        """The precisions that the standing judgments speak for, and the optimum there.

        Where very many stand, whole prompts drawn by lot speak for all: what a precision should
        be hardly depends on how many judgments there are, and the time stays bounded.

        Args:
            prompts: The prompt of each.
        """
        spoken = speakers(prompts, ENOUGH)
        objective, layouts = yield from self._laid_out(prompts, spoken)
        choice = yield from choose(objective, layouts, self._groups)
        if len(spoken) == len(prompts):
            return choice
        everyone, _ = yield from self._laid_out(prompts, set(prompts))
        everyone = replace(everyone, precision=spread(self._groups, choice.precisions))
        return replace(choice, fit=(yield from optimum(everyone, choice.fit.point)))

    def _laid_out(
        self, prompts: Mapping[JudgmentId, str], wanted: Collection[JudgmentId]
    ) -> Generator[None, None, tuple[Objective, list[Runs]]]:
        """Those of the judgments in an order that does not depend on how they came, in steps."""
        laid: list[Batch] = []
        layouts: list[Runs] = []
        for _, bucket in sorted(self.head.rows.buckets.items()):
            places = [place for place, name in enumerate(bucket.names) if name in wanted]
            names = [bucket.names[place] for place in places]
            batch = bucket.batch
            layout = Layout.of([prompts[name] for name in names], names, batch.rows.shape[1])
            yield
            order = torch.tensor(places, dtype=torch.long)[layout.order]
            laid.append((yield from batch.copied(order)))
            layouts.append(layout.runs)
        return replace(self.head.objective, batches=laid), layouts

    def _code(self, answer: Answer, responses: int) -> Tensor | None:
        """What the answer says, in numbers; there are few different ones."""
        key = (answer, responses)
        if key not in self._codes:
            self._codes[key] = self.head.loss.codes(*key)
        return self._codes[key]

    def adopt(self, choice: Regularisation) -> None:
        """Take over what `choose` found."""
        self.precisions = choice.precisions
        self.head.adopt(choice.fit, spread(self._groups, choice.precisions))


def learner(content: int, loss: TensorLoss) -> Learner:
    """The reward model's own, for features whose first `content` columns the encoder made.

    The precisions to start from did well on real judgments of some 1,300 pairs; a few
    judgments hardly move them. The details are many and each says little, so they start with
    half the spread of the broad statistics, and are let go only where judgments speak for it.
    """
    read = [Group(content, 8.0)] if content else []
    groups = [*read, Group(len(BROAD), 32.0), Group(len(DETAILS), 128.0)]
    return Learner(loss, slice(None), groups)


def baselines(content: int) -> dict[str, Learner]:
    """What every figure is shown beside: `length` alone, and `surface` alone.

    They stay with the logistic loss, so that figures compare whatever the project's loss.
    """
    loss = LogisticLoss()
    return {
        "length": Learner(loss, slice(content, content + 1), [Group(1, 2.0)]),
        "surface": Learner(loss, slice(content, content + SURFACE), [Group(SURFACE, 32.0)]),
    }
