"""What is encoded and chosen before it is asked, while nothing more urgent waits."""

from collections import deque
from collections.abc import Callable, Collection, Sequence

from labeler.core.comparison import Comparison, ComparisonId
from labeler.workflow.events import EncodePool, Encoding, Event, Proposed, Seek
from labeler.workflow.jobs import Jobs, Urgency
from labeler.workflow.reward_model import RewardModel, Steps

RECENT = 8
"""How many of the pairs answered last proposals keep away from."""


class Chooser:
    """Has the pool encoded, and what to ask next chosen from it, as jobs on the reward model.

    Args:
        model: Gives the reward model, loaded when it is first needed.
        stands: Whether that holds all the past; what does not proposes nothing.
        emit: Called with each event.
        jobs: Where the work goes.
    """

    def __init__(
        self,
        model: Callable[[], RewardModel],
        stands: Callable[[], bool],
        emit: Callable[[Event], None],
        jobs: Jobs,
    ) -> None:
        self._model, self._stands, self._emit, self._jobs = model, stands, emit, jobs
        self._seek = Seek(None)
        self._wanted: set[ComparisonId] = set()
        self._encoded: set[ComparisonId] = set()
        self._judged: set[ComparisonId] = set()
        self._answered: deque[Comparison] = deque(maxlen=RECENT)
        self._offered = self._offered_before = 0

    def seek(self, seek: Seek) -> None:
        """Choose so from now on."""
        self._seek = seek
        self.propose_soon()

    def answered(self, comparison: Comparison) -> None:
        """It was judged: it is chosen no more, nor what is close to it for a while."""
        self._answered.append(comparison)
        self._judged.add(comparison.id)
        self._model().withdraw(comparison.id)

    def propose_soon(self) -> None:
        """Choose anew: the model is another, or there is more to choose from."""
        if self._seek.strategy is not None and self._stands():
            self._jobs.replace(Urgency.PROPOSE, "choosing what to ask", self._propose())

    def encode(self, pool: EncodePool) -> Steps:
        """Encode what may be asked some day, and offer what may be chosen."""
        self._wanted.update(comparison.id for comparison in pool.comparisons)
        return self._encode(pool.comparisons, pool.choosable)

    def _encode(
        self, comparisons: Sequence[Comparison], choosable: Collection[ComparisonId]
    ) -> Steps:
        model = self._model()
        for comparison in comparisons:
            yield from model.encode(comparison)
            if comparison.id in choosable and comparison.id not in self._judged:
                model.offer(comparison)
                self._offered += 1
            self._encoded.add(comparison.id)
            self._emit(Encoding(len(self._encoded), len(self._wanted)))
            yield
        if 4 * self._offered > 5 * self._offered_before:
            self.propose_soon()

    def _propose(self) -> Steps:
        model, (strategy, many, pending) = self._model(), self._seek
        assert strategy is not None, "proposals are not made unless asked for"
        self._offered_before = self._offered
        for comparison in (*pending, *self._answered):
            yield from model.encode(comparison)
        chosen = yield from model.propose(strategy, many, pending, tuple(self._answered))
        self._emit(Proposed(strategy, chosen))
