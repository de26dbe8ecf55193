"""What is done with the reward model for each command."""

import time
from collections.abc import Callable, Sequence
from typing import assert_never

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment, Purpose
from labeler.core.losses import loss_of
from labeler.core.prediction import Outlook, Prediction
from labeler.core.settings import Settings
from labeler.workflow.chooser import Chooser
from labeler.workflow.events import (
    Begin,
    Command,
    Configure,
    EncodePool,
    Event,
    Forget,
    Forgotten,
    HeldOut,
    Known,
    Learn,
    Learned,
    Loading,
    Predicted,
    Prepare,
    Ready,
    Rebuilding,
    Recall,
    Scored,
    Seek,
    Settled,
    Watch,
)
from labeler.workflow.jobs import Jobs, Urgency
from labeler.workflow.reward_model import Load, RewardModel, Steps

FIRST_PORTION = 64
"""Judgments learned before a model that is being rebuilt tells anything; then as many again."""


class Tutor:
    """Turns commands into jobs on the reward model.

    While the model is rebuilt from judgments whose texts are not all encoded, it tells rewards
    by those that it has learned from so far, and `Rebuilding` says how many that are; what is
    judged meanwhile waits, so that each prediction comes from a model that holds all the past.

    Args:
        load: Makes the reward model when it is first needed.
        emit: Called with each event.
        jobs: Where the work goes.
        settings: The project's.
    """

    def __init__(
        self, load: Load, emit: Callable[[Event], None], jobs: Jobs, settings: Settings
    ) -> None:
        self._load, self._emit, self._jobs, self._settings = load, emit, jobs, settings
        self._loaded: RewardModel | None = None
        self._rebuilding = False
        self._history: list[Known] = []
        self._waiting: list[Command] = []
        self._predicted: set[JudgmentId] = set()
        self._watched: tuple[Comparison, ...] = ()
        self._told: dict[ComparisonId, Outlook] = {}
        self._chooser = Chooser(self._model, lambda: not self._rebuilding, emit, jobs)

    @property
    def has_model(self) -> bool:
        """Whether the model could be loaded."""
        return self._loaded is not None

    def keep(self) -> None:
        """Keep the model as it is for the next start, if it is settled."""
        if self._loaded is not None:
            self._loaded.keep()

    def take(self, command: Command, *, retry: bool = True) -> None:
        """Take a command on.

        Args:
            retry: Whether to have it tried once more when it fails.
        """
        again = command if retry else None
        match command:
            case Learn() | Forget() if self._rebuilding:
                self._waiting.append(command)
            case Learn(judgment, comparison):
                self._jobs.add(Urgency.LEARN, "learning", self._learn(judgment, comparison), again)
            case Forget(judgment_id):
                self._jobs.add(Urgency.LEARN, "unlearning", self._forget(judgment_id), again)
            case Recall(history):
                self._history.extend(history)
            case Begin():
                self._rebuilding = True
                self._jobs.add(Urgency.LEARN, "reading earlier judgments", self._begin())
            case Configure(settings):
                self._configure(settings)
            case Watch(comparisons):
                self._watched = comparisons
                self._score_soon()
            case Prepare(comparisons):
                work = self._encode(comparisons)
                self._jobs.replace(Urgency.NEXT, "encoding the next pairs", work)
            case EncodePool():
                work = self._chooser.encode(command)
                self._jobs.add(Urgency.POOL, "encoding ahead", work)
            case Seek():
                self._chooser.seek(command)
            case _:
                assert_never(command)

    def _model(self) -> RewardModel:
        """The reward model, loaded when it is first needed."""
        if self._loaded is None:
            self._emit(Loading())
            self._loaded = self._load(self._settings)
        return self._loaded

    def _configure(self, settings: Settings) -> None:
        """Forget everything; what was under way rests on other settings, or comes again."""
        self._settings, self._rebuilding = settings, True
        self._history, self._waiting, self._told = [], [], {}
        kinds = (Urgency.LEARN, Urgency.SCREEN, Urgency.REBUILD, Urgency.PROPOSE, Urgency.SETTLE)
        self._jobs.drop(*kinds)
        self._jobs.add(Urgency.LEARN, "changing the settings", self._reconfigure(settings))

    def _reconfigure(self, settings: Settings) -> Steps:
        if self._loaded is not None:
            yield from self._loaded.configure(settings)

    def _begin(self) -> Steps:
        """Build the model from everything recalled; beside the screen if much is to be encoded."""
        return self._until_it_stands(self._build_or_wait())

    def _until_it_stands(self, steps: Steps) -> Steps:
        """A failure is no reason to learn nothing ever after."""
        try:
            yield from steps
        except Exception:
            self._stand()
            raise

    def _stand(self) -> None:
        """Go on with what waited for the model."""
        self._rebuilding = False
        waiting, self._waiting = self._waiting, []
        for command in waiting:
            self.take(command)

    def _build_or_wait(self) -> Steps:
        model, history = self._model(), self._history
        self._history = []
        for number, (_, comparison) in enumerate(history):
            if model.missing(comparison):
                work = self._until_it_stands(self._build(history, FIRST_PORTION))
                self._jobs.add(Urgency.REBUILD, "reading earlier judgments", work)
                return
            if number % FIRST_PORTION == 0:
                yield
        yield from self._build(history, len(history) + 1)

    def _build(self, history: Sequence[Known], portion: int) -> Steps:
        """Learn the past in portions that double, so that all fits together cost about two."""
        model, learned = self._model(), 0
        for done, (_, comparison) in enumerate(history):
            if model.missing(comparison):
                self._emit(Rebuilding(done, len(history), learned))
                yield from model.encode(comparison)
            if done + 1 == learned + max(portion, learned):
                yield from model.learn_all(history[learned : done + 1])
                learned = done + 1
                self._score_soon()
        yield from model.rebuild(history[learned:])
        self._stand()
        self._emit(Ready(model.version))
        self._score_soon()
        self._chooser.propose_soon()

    def _learn(self, judgment: Judgment, comparison: Comparison) -> Steps:
        model = self._model()
        yield from model.encode(comparison)
        self._chooser.answered(comparison)
        start = time.perf_counter()
        before = self._outlook(comparison)
        self._predict(judgment, before)
        checks = judgment.purpose is not Purpose.LABEL
        if checks or held_out(prompt_key(comparison.prompt), self._settings):
            self._emit(HeldOut(judgment, before))
            return
        yield from model.learn_in_steps(judgment, comparison)
        self._predicted.discard(judgment.id)
        after = model.outlook(comparison)
        self._emit(Learned(judgment, before, after, time.perf_counter() - start))
        self._changed()
        yield

    def _predict(self, judgment: Judgment, before: Outlook) -> None:
        """Tell what was held before learning; once, however often learning is tried."""
        if judgment.id not in self._predicted:
            self._predicted.add(judgment.id)
            rewards = [reward.value for reward in before.rewards]
            loss = loss_of(self._settings)
            charged = loss.charge(judgment.answer, rewards, before.learned or None)
            self._emit(Predicted(Prediction(judgment.id, before, charged)))

    def _outlook(self, comparison: Comparison) -> Outlook:
        """What the model holds of it; not worked out again while the model is the same."""
        model, told = self._model(), self._told.get(comparison.id)
        return told if told and told.version == model.version else model.outlook(comparison)

    def _forget(self, judgment: JudgmentId) -> Steps:
        model = self._model()
        yield from model.forget_in_steps(judgment)
        self._emit(Forgotten(judgment, model.version))
        self._changed()
        yield

    def _changed(self) -> None:
        """The model is another one now: tell the screen, and settle when nothing else waits."""
        self._score_soon()
        self._chooser.propose_soon()
        self._jobs.replace(Urgency.SETTLE, "choosing the regularisation", self._settle())

    def _settle(self) -> Steps:
        model = self._model()
        before = model.version
        yield from model.settle()
        self._emit(Settled(model.version))
        self._score_soon()
        if model.version != before:
            self._chooser.propose_soon()

    def _score_soon(self) -> None:
        self._jobs.replace(Urgency.SCREEN, "scoring the pair on screen", self._score())

    def _score(self) -> Steps:
        model, watched = self._model(), self._watched
        self._told = {}
        for comparison in watched:
            yield from model.encode(comparison)
            if self._rebuilding and not model.version.judgments:
                continue
            outlook = self._told[comparison.id] = model.outlook(comparison)
            self._emit(Scored(outlook))
            yield

    def _encode(self, comparisons: Sequence[Comparison]) -> Steps:
        model = self._model()
        for comparison in comparisons:
            yield from model.encode(comparison)
