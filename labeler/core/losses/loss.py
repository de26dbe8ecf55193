"""What every ranking loss can be asked, whatever its formula."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from labeler.core.answer import Answer

Learned = Sequence[float] | None
"""Values of a loss's parameters, in their order; None or none means where each of them starts."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number that a loss learns besides the weights of the reward model.

    Attributes:
        symbol: As the formula writes it.
        start: Its value before anything was learned.
    """

    name: str
    symbol: str
    start: float
    meaning: str


@dataclass(frozen=True, kw_only=True)
class Loss(ABC):
    """One ranking loss ℓ: what a model is charged for an annotator's answer. Hashable.

    A kind of loss that adds no attribute needs no decorator of its own, and its import is quicker.

    A margin d is reward(chosen) − reward(rejected); of a tie, reward(first) − reward(second).

    Attributes:
        name: What settings and the command line call it.
        formula: ℓ over the margin, or over all rewards, in the field's notation.
        derivative: ℓ′ in the same notation.
        source: Who wrote it down first, or made it known for reward models.
        strength: How it uses "slightly", "better" and "much better", as a clause.
        tie: How it uses a tie.
        neither: How it uses both good and both bad.
        ranking: How it uses a ranking of more than two.
        parameters: What it learns besides the weights.
        unit: What it is measured in: "nats" where it is a log likelihood; "" where it has no unit.
        graded: Whether `strength` changes what is charged.
        absolute: Whether a reward means something by itself, not only its distance to another.
    """

    name: str
    title: str
    formula: str
    derivative: str
    source: str
    strength: str
    tie: str
    neither: str
    ranking: str
    parameters: tuple[Parameter, ...] = ()
    unit: str = "nats"
    graded: bool = False
    absolute: bool = False

    @abstractmethod
    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """ℓ(d) of a preference between two; `strength` is 1 to 3, None where it is unknown."""

    @abstractmethod
    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """ℓ′(d) of a preference; the push on the weights is its negative."""

    @abstractmethod
    def tied(self, margin: float, learned: Learned = None) -> float:
        """ℓ of a tie between two; the same for d and −d."""

    @abstractmethod
    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """The derivative of `tied` by the margin."""

    @abstractmethod
    def charge(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> float | None:
        """ℓ of an answer to K responses with these rewards; None where it says nothing to ℓ."""

    @abstractmethod
    def gradient(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> tuple[float, ...] | None:
        """∂ℓ/∂reward of each response; None where the answer says nothing to ℓ."""

    def bonus(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> float | None:
        """What a model that knows nothing is charged, less what this one is.

        Above 0 a bonus, below 0 a penalty; None where the answer says nothing to ℓ.
        """
        charged = self.charge(answer, rewards, learned)
        indifferent = self.charge(answer, [0.0] * len(rewards), learned)
        return None if charged is None or indifferent is None else indifferent - charged

    @property
    def start(self) -> tuple[float, ...]:
        """Where its parameters start."""
        return tuple(parameter.start for parameter in self.parameters)

    def values(self, learned: Learned) -> tuple[float, ...]:
        """The parameters' values, or where they start.

        Values of another loss, from before a project's was changed, are taken for none.
        """
        fits = learned is not None and len(learned) == len(self.parameters)
        return tuple(learned) if learned is not None and fits else self.start
