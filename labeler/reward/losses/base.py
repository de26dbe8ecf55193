"""What a fit needs of a ranking loss."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from torch import Tensor

from labeler.core.answer import Answer


class TensorLoss(ABC):
    """A convex loss of one answer, in what the model says of its comparison.

    For K responses a judgment has m = K − 1 margins, reward(first) − reward(each other); a loss
    of `levels` has m = K instead and sees the rewards themselves. What an answer says is put
    into numbers once, its `codes`, so that many judgments of one shape are worked on together.

    Attributes:
        start: Where the parameters start that it learns besides the weights, A of them.
        levels: Whether it sees rewards instead of margins.
        prior: Answers to an imagined pair of equal responses, each weighing one half: they keep
            the learned parameters where every outcome stays possible.
    """

    start: tuple[float, ...] = ()
    levels: bool = False
    prior: tuple[Answer, ...] = ()

    @abstractmethod
    def codes(self, answer: Answer, responses: int) -> Tensor | None:
        """An answer in numbers, float64, its shape the loss's own; None where it says nothing."""

    @abstractmethod
    def values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """ℓ of each judgment: margins (n, m), codes (n, …), learned (A,) to (n,).

        Not finite where the learned parameters leave their range.
        """

    @abstractmethod
    def slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """The derivative of each by its margins and the learned parameters: (n, m + A)."""

    @abstractmethod
    def curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """The second derivatives: (n, m + A, m + A), positive semi-definite."""

    @property
    def stages(self) -> Sequence["TensorLoss"]:
        """Losses to fit one after the other, the last this one; several for one with kinks."""
        return (self,)

    @property
    def rounded(self) -> "TensorLoss":
        """The loss whose curvature the posterior is made of; another one for one with kinks."""
        return self

    def margins(self, responses: int) -> int:
        """m for that many responses."""
        return responses if self.levels else responses - 1


class PlainLoss(TensorLoss):
    """A loss of pairs that a single number moves, with its slope in plain floats as well."""

    @abstractmethod
    def slope(self, margin: float, code: Sequence[float]) -> float:
        """`slopes` of one judgment of a pair."""

    @abstractmethod
    def curvature(self, margin: float, code: Sequence[float]) -> float:
        """`curvatures` of one judgment of a pair."""
