"""What the reward model holds of a comparison, and what it held before a judgment."""

from collections.abc import Mapping
from dataclasses import dataclass

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.ranking_loss import probability


@dataclass(frozen=True, slots=True)
class ModelVersion:
    """Names a reward model by what made it.

    Attributes:
        judgments: How many it has learned from.
        digest: 12 hex digits over settings, encoder and those judgments, in any order: equal
            digests are equal models.
    """

    judgments: int
    digest: str

    def __str__(self) -> str:
        return f"{self.judgments}-{self.digest}"


@dataclass(frozen=True, slots=True)
class Reward:
    """The model's scalar for one response; only differences within one prompt mean anything.

    Attributes:
        value: content + style.
        sd: One posterior standard deviation of `value`.
        content: The part that comes from what the encoder reads.
        style: The part that comes from surface statistics, length above all.
    """

    value: float
    sd: float
    content: float
    style: float


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one version of the model holds of one comparison.

    Attributes:
        rewards: One a response, in the comparison's order.
        margin_sd: One posterior standard deviation of `margin`.
        baselines: `length` and `surface`: each baseline's margin, learned from the same
            judgments, signed like `margin`.
        comparison_seen: How many judgments of this very comparison the model had learned from.
        prompt_seen: The same for its prompt; above 0, a right guess may be memory.
        cut: Which responses are longer than the encoder reads.
        learned: What the loss has learned of its own at that version: thresholds and the like.
    """

    comparison: ComparisonId
    rewards: tuple[Reward, ...]
    margin_sd: float
    version: ModelVersion
    baselines: Mapping[str, float]
    comparison_seen: int = 0
    prompt_seen: int = 0
    cut: tuple[bool, ...] = ()
    learned: tuple[float, ...] = ()

    @property
    def margin(self) -> float:
        """reward(first response) − reward(second response)."""
        return self.rewards[0].value - self.rewards[1].value

    @property
    def probability(self) -> float:
        """How likely the model holds it that the first response is preferred."""
        return probability(self.margin)


@dataclass(frozen=True, slots=True)
class Prediction:
    """The outlook from before the model learned from a judgment; never changed after.

    Attributes:
        loss: What the ranking loss charged for the judgment, nats; None where the verdict
            says nothing about the order.
    """

    judgment: JudgmentId
    outlook: Outlook
    loss: float | None
