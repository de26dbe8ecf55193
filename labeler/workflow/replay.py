"""Judges a scratch project as it was judged before, and takes in what the engine says of it."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from labeler.analysis.agreement import Part, judged
from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion, Prediction
from labeler.core.sentence import Sentence
from labeler.core.settings import Settings
from labeler.workflow.engine import Engine, Steps
from labeler.workflow.events import (
    Begin,
    Event,
    Failed,
    Known,
    Learn,
    Predicted,
    Proposed,
    Settled,
)
from labeler.workflow.session import Session
from labeler.workflow.train import RewardModel

_POOLED = 256
"""Pairs handed to the engine at once, where it chooses what comes next."""

Progress = Callable[[int, int], None]
"""Called with how many judgments are replayed, of how many."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """How the model did on prompts left out, after so many judgments.

    Attributes:
        part: The model and the baselines, over the preferences there.
    """

    judgments: int
    part: Part


def is_measured(judgments: int) -> bool:
    """Whether unseen prompts are looked at after so many: 25, 50, and each full hundred."""
    return judgments in (25, 50) or judgments % 100 == 0


class Replay:
    """Drives a session and an engine as the window does.

    Args:
        answers: What to answer, for every pair of the session and for those that are unseen.
        load: Makes a model that has learned nothing.
        settle_every: The regularisation is chosen anew after that many judgments.

    Attributes:
        running: The figures so far.
        version: The model's, once it has settled.
    """

    def __init__(
        self,
        session: Session,
        answers: Mapping[ComparisonId, Answer],
        load: Callable[[], RewardModel],
        settle_every: int,
    ) -> None:
        self.session, self.running = session, session.foretold.running()
        self.version: ModelVersion | None = None
        self._answers, self._load, self._settle_every = answers, load, settle_every
        self._model: RewardModel | None = None
        self._engine = Engine(self._loaded, self._happened, session.project.settings)

    def _loaded(self, settings: Settings) -> RewardModel:
        self._model = self._load()
        _finish(self._model.configure(settings))
        return cast(RewardModel, _SettlesSeldom(self._model, self._settle_every))

    def _happened(self, event: Event) -> None:
        match event:
            case Predicted(prediction):
                if counted := self.session.foretold.take(prediction):
                    self.running.add(counted)
            case Proposed(strategy, chosen):
                self.session.supply.propose(strategy, chosen)
            case Settled(version):
                self.version = version
            case Failed(what, cause):
                raise LabelerError(
                    "the simulation failed while {what}: {cause}",
                    what=Sentence(what),
                    cause=cause.sentence if isinstance(cause, LabelerError) else cause,
                ) from cause

    def run(
        self, wanted: int, unseen: Sequence[Comparison], progress: Progress
    ) -> Iterator[Unseen]:
        """Replay that many judgments; yields what was measured on the way."""
        self._engine.post(Begin())
        while self.session.supply.seek().strategy and (pool := self.session.supply.pool(_POOLED)):
            self._engine.post(pool)
        self._engine.finish()
        for done in range(1, wanted + 1):
            self._judge()
            progress(done, wanted)
            if unseen and (is_measured(done) or done == wanted):
                yield Unseen(done, self._measured(unseen))

    def _judge(self) -> None:
        pair = self.session.current
        assert pair is not None, "there are as many pairs as answers"
        choice = pair.choice(self._answers[pair.comparison.id])
        changes = self.session.judge(pair, choice, rewards_seen=False)
        assert changes.judged is not None, "a judge command adds a judgment"
        self._engine.post(Learn(changes.judged, changes.comparison))
        self._engine.post(self.session.supply.seek())
        self._engine.finish()

    def _measured(self, unseen: Iterable[Comparison]) -> Part:
        """What the model as it is now, settled, holds of answers that it never learns."""
        model, made = self._model, Part()
        assert model is not None, "it has learned"
        _finish(model.settle())
        for pair in unseen:
            _finish(model.encode(pair))
            said = self._said(pair)
            if item := judged(Prediction(said.id, model.outlook(pair), None), said):
                made.add(item, self.running.left_share)
        return made

    def _said(self, pair: Comparison) -> Judgment:
        """What would be recorded of it."""
        return Judgment(
            JudgmentId(pair.id),
            pair.id,
            self.session.annotator,
            self._answers[pair.id],
            now(),
            shown=self.session.present(pair).order,
        )


class _SettlesSeldom:
    """A reward model that settles once in so many times that it is asked to."""

    def __init__(self, model: RewardModel, every: int) -> None:
        self._model, self._every, self._asked = model, every, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def rebuild(self, known: Sequence[Known]) -> Steps:
        """Settles, so it counts."""
        self._asked += 1
        return self._model.rebuild(known)

    def settle(self) -> Steps:
        """Settle the first time, and each time that is full."""
        if self._asked % self._every == 0:
            yield from self._model.settle()
        self._asked += 1


def _finish(steps: Iterable[None]) -> None:
    deque(steps, maxlen=0)
