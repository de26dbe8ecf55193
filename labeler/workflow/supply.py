"""What the engine is given of a session's comparisons, and what it gives back."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.judgment import Judgment
from labeler.workflow.events import EncodePool, Known, Seek
from labeler.workflow.turns import Turns


class Supply:
    """Stands between what is put before one annotator and the engine.

    Args:
        turns: What is put before the annotator.
        find: Reads a comparison.
    """

    def __init__(self, turns: Turns, find: Callable[[ComparisonId], Comparison]) -> None:
        self._turns, self._find = turns, find

    def seek(self) -> Seek:
        """What the engine is to choose from now on: nothing where the model has no say."""
        return self._turns.seek()

    def propose(self, strategy: str, pairs: Sequence[ComparisonId]) -> None:
        """Take what the engine chose: the best comes next but one, unless chance decides."""
        self._turns.propose(strategy, pairs)

    def pool(self, many: int) -> EncodePool | None:
        """The next few comparisons to encode ahead; None when all were handed out."""
        return self._turns.pool(many)

    def known(self, judgments: Iterable[Judgment]) -> list[Known]:
        """Judgments with what they judge, read from the file."""
        return [(judgment, self._find(judgment.comparison)) for judgment in judgments]

    def make_ready(self) -> Iterator[None]:
        """Make ready for other settings, in steps of a few milliseconds.

        Without it a change of what is asked takes a good second where there are a hundred
        thousand comparisons.
        """
        return self._turns.make_ready()
