"""A head on some of the features, together with the choice of its regularisation."""

from collections.abc import Generator, Sequence

import torch
from torch import Tensor

from labeler.reward.features import SURFACE
from labeler.reward.head import Head
from labeler.reward.layout import Layout
from labeler.reward.newton import Data, Fit, optimum
from labeler.reward.regularisation import Group, Regularisation, choose, spread


class Learner:
    """Learns from those columns of the features that are its own.

    Long work comes in two halves: steps that change nothing and return what they found, and a
    method that takes it over at once. So nothing is ever half learned.

    Args:
        columns: Which features it sees.
        groups: How those divide into groups of one precision each, in their order.

    Attributes:
        head: At its optimum for `precisions`.
        precisions: One a group.
    """

    def __init__(self, columns: slice, groups: Sequence[Group]) -> None:
        self._columns, self._groups = columns, groups
        self.precisions = tuple(group.start for group in groups)
        self.head = Head(spread(groups, self.precisions))

    def own(self, features: Tensor) -> Tensor:
        """Its columns of (…, features)."""
        return features[..., self._columns]

    def learn(self, difference: Tensor, target: float) -> None:
        """Add a row, (features,), and move to the new optimum."""
        self.head.learn(self.own(difference), target)

    def fit_with(self, differences: Tensor, targets: Tensor) -> Generator[None, None, Fit]:
        """The optimum with these rows besides the standing ones: (new, features), (new,)."""
        data = Data(
            torch.cat([self.head.rows.differences, self.own(differences)]),
            torch.cat([self.head.rows.targets, targets]),
        )
        return optimum(data, self.head.precision, self.head.weights)

    def learn_all(self, differences: Tensor, targets: Tensor, fit: Fit) -> None:
        """Add these rows at once; `fit` is what `fit_with` found."""
        self.head.rows.extend(self.own(differences), targets)
        self.head.adopt(fit, self.head.precision)

    def choose(self, layout: Layout) -> Generator[None, None, Regularisation]:
        """The precisions that the standing rows speak for, and the optimum there."""
        rows, order = self.head.rows, torch.tensor(layout.order, dtype=torch.long)
        data = Data(rows.differences[order], rows.targets[order])
        return choose(data, layout.runs, self._groups)

    def adopt(self, choice: Regularisation) -> None:
        """Take over what `choose` found."""
        self.precisions = choice.precisions
        self.head.adopt(choice.fit, spread(self._groups, choice.precisions))


def learner(content: int) -> Learner:
    """The reward model's own, for features whose first `content` columns the encoder made.

    The precisions to start from did well on real judgments of some 1,300 pairs; a few
    judgments hardly move them.
    """
    return Learner(slice(None), [Group(content, 8.0), Group(SURFACE, 32.0)])


def baselines(content: int) -> dict[str, Learner]:
    """What every figure is shown beside: `length` alone, and `surface` alone."""
    return {
        "length": Learner(slice(content, content + 1), [Group(1, 2.0)]),
        "surface": Learner(slice(content, content + SURFACE), [Group(SURFACE, 32.0)]),
    }
