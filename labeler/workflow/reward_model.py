"""What the engine needs of a reward model; see `labeler.reward.model`."""

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Protocol

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook
from labeler.core.settings import Settings
from labeler.workflow.events import Known

Steps = Iterator[None]
"""Work that yields often; what it says is done when it is exhausted."""


class RewardModel(Protocol):
    """Rewards for responses, learned from judgments, and what to ask next."""

    @property
    def version(self) -> ModelVersion:
        """Names the model as it is now."""

    def configure(self, settings: Settings) -> Steps:
        """Be under other settings, as if nothing had ever been learned."""

    def missing(self, comparison: Comparison) -> int:
        """How many of its texts are not encoded yet."""

    def encode(self, comparison: Comparison) -> Steps:
        """Encode what is missing."""

    def outlook(self, comparison: Comparison) -> Outlook:
        """What the model holds of an encoded comparison."""

    def learn_in_steps(self, judgment: Judgment, comparison: Comparison) -> Steps:
        """Take a judgment in; nothing changes before the last step."""

    def learn_all(self, known: Sequence[Known]) -> Steps:
        """Take many in at once."""

    def rebuild(self, known: Sequence[Known]) -> Steps:
        """Take many in and settle; quicker where a checkpoint of just these was kept."""

    def keep(self) -> None:
        """Keep a checkpoint of the model, if it is settled; takes milliseconds."""

    def forget_in_steps(self, judgment: JudgmentId) -> Steps:
        """Be as if it had never been made; nothing changes before the last step."""

    def settle(self) -> Steps:
        """Choose the regularisation from the data again."""

    def offer(self, comparison: Comparison) -> None:
        """Let an encoded comparison be proposed."""

    def withdraw(self, comparison: ComparisonId) -> None:
        """Let it be proposed no longer; nothing if it never was offered."""

    def propose(
        self,
        strategy: str,
        count: int,
        pending: Sequence[Comparison],
        recent: Sequence[Comparison],
    ) -> Generator[None, None, list[ComparisonId]]:
        """Which of those offered are best to ask, best first, in steps.

        Args:
            strategy: By what they are chosen.
            count: How many, at most.
            pending: What is answered before them, encoded.
            recent: What was answered just now, encoded.
        """


Load = Callable[[Settings], RewardModel]
"""Makes a reward model that has learned nothing; may take seconds."""
