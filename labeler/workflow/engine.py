"""The loop that encodes, predicts and learns, in small steps, most urgent first.

It knows no Qt and owns no thread: `run` blocks until `stop` and is hosted by a thread, `finish`
does what there is to do and returns. Work is a generator that yields often (aim: every 50 ms), so
that something more urgent can go first and stopping is quick.
"""

import heapq
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from queue import Empty, SimpleQueue
from typing import Protocol, assert_never

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Prediction
from labeler.core.ranking_loss import answer_loss
from labeler.workflow.events import (
    Begin,
    Command,
    EncodePool,
    Encoding,
    Event,
    Failed,
    Forget,
    Forgotten,
    Idle,
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
    Settled,
    Watch,
)

Steps = Iterator[None]


class RewardModel(Protocol):
    """What the engine needs of a reward model; see `labeler.reward.model`."""

    @property
    def version(self) -> ModelVersion:
        """Names the model as it is now."""

    def missing(self, comparison: Comparison) -> int:
        """How many of its texts are not encoded yet."""

    def encode(self, comparison: Comparison) -> Steps:
        """Encode what is missing."""

    def outlook(self, comparison: Comparison) -> Outlook:
        """What the model holds of an encoded comparison."""

    def learn(self, judgment: Judgment, comparison: Comparison) -> None:
        """Take a judgment in."""

    def learn_all(self, known: Sequence[Known]) -> Steps:
        """Take many in at once."""

    def forget(self, judgment: JudgmentId) -> None:
        """Be as if it had never been made."""

    def settle(self) -> Steps:
        """Choose the regularisation from the data again."""


class Urgency(IntEnum):
    """What goes first."""

    LEARN = 0
    SCREEN = 1
    NEXT = 2
    SETTLE = 3
    POOL = 4


@dataclass(order=True, slots=True)
class _Job:
    """Work that was taken on; of equal urgency the one taken on first goes first."""

    urgency: Urgency
    number: int
    what: str = field(compare=False)
    steps: Steps = field(compare=False)


class Engine:
    """Drives a reward model by commands and tells what happened by events.

    Args:
        load: Makes the reward model; called once, on the thread that runs the engine, since it
            may take seconds.
        emit: Called with each event, on that same thread.
    """

    def __init__(self, load: Callable[[], RewardModel], emit: Callable[[Event], None]) -> None:
        self._load, self._emit = load, emit
        self._inbox: SimpleQueue[Command | None] = SimpleQueue()
        self._jobs: list[_Job] = []
        self._numbers = itertools.count()
        self._stopped = self._broken = False
        self._loaded: RewardModel | None = None
        self._history: list[Known] = []
        self._watched: tuple[Comparison, ...] = ()
        self._told: dict[ComparisonId, Outlook] = {}
        self._pool_total = self._pool_done = 0

    def post(self, command: Command) -> None:
        """Ask for something. Returns at once; may be called from any thread."""
        self._inbox.put(command)

    def stop(self) -> None:
        """Make `run` return after the step in hand. May be called from any thread."""
        self._stopped = True
        self._inbox.put(None)

    def run(self) -> None:
        """Work until stopped."""
        while self._advance(wait=True):
            pass

    def finish(self) -> None:
        """Work until nothing is left to do, then return."""
        while self._advance(wait=False):
            pass

    def _advance(self, *, wait: bool) -> bool:
        """Take in what was posted, do one step; whether there is more."""
        self._take_in(wait=wait and not self._jobs)
        if self._stopped or not self._jobs:
            return wait and not self._stopped
        job = self._jobs[0]
        try:
            next(job.steps)
        except StopIteration:
            self._remove(job)
        except Exception as cause:  # nothing dies silently, and one failure stops nothing else
            self._fail(job, cause)
        return True

    def _fail(self, job: _Job, cause: Exception) -> None:
        """Tell it, and go on; without a model there is nothing to go on with."""
        fatal = self._loaded is None
        if fatal:
            self._jobs.clear()
            self._broken = True
        else:
            self._remove(job)
        self._emit(Failed(job.what, cause, fatal))

    def _remove(self, job: _Job) -> None:
        self._jobs.remove(job)
        heapq.heapify(self._jobs)
        if not self._jobs and self._inbox.empty():
            self._emit(Idle())

    def _take_in(self, *, wait: bool) -> None:
        while not self._stopped:
            try:
                command = self._inbox.get(block=wait)
            except Empty:
                return
            wait = False
            if command is not None and not self._broken:
                self._schedule(command)

    def _schedule(self, command: Command) -> None:
        match command:
            case Recall(history):
                self._history.extend(history)
            case Begin():
                self._add(Urgency.LEARN, "rebuilding the model", self._begin())
            case Learn(judgment, comparison):
                self._add(Urgency.LEARN, "learning", self._learn(judgment, comparison))
            case Forget(judgment_id):
                self._add(Urgency.LEARN, "unlearning", self._forget(judgment_id))
            case Watch(comparisons):
                self._watched = comparisons
                self._score_soon()
            case Prepare(comparisons):
                self._replace(Urgency.NEXT, "encoding the next pairs", self._encode(comparisons))
            case EncodePool(comparisons):
                self._pool_total += len(comparisons)
                self._add(Urgency.POOL, "encoding ahead", self._encode_pool(comparisons))
            case _:
                assert_never(command)

    def _add(self, urgency: Urgency, what: str, steps: Steps) -> None:
        heapq.heappush(self._jobs, _Job(urgency, next(self._numbers), what, steps))

    def _replace(self, urgency: Urgency, what: str, steps: Steps) -> None:
        """Add a job instead of the ones of that urgency, which it makes pointless."""
        self._jobs = [job for job in self._jobs if job.urgency is not urgency]
        heapq.heapify(self._jobs)
        self._add(urgency, what, steps)

    def _model(self) -> RewardModel:
        """The reward model, loaded when it is first needed."""
        if self._loaded is None:
            self._emit(Loading())
            self._loaded = self._load()
        return self._loaded

    def _begin(self) -> Steps:
        model, history = self._model(), self._history
        for done, (_, comparison) in enumerate(history):
            if model.missing(comparison):
                self._emit(Rebuilding(done, len(history)))
                yield from model.encode(comparison)
        yield from model.learn_all(history)
        self._history = []
        yield from model.settle()
        self._emit(Ready(model.version))

    def _learn(self, judgment: Judgment, comparison: Comparison) -> Steps:
        model = self._model()
        yield from model.encode(comparison)
        start = time.perf_counter()
        before = self._outlook(comparison)
        charged = answer_loss(judgment.answer, before.margin) if comparison.is_pair else None
        self._emit(Predicted(Prediction(judgment.id, before, charged)))
        model.learn(judgment, comparison)
        after = model.outlook(comparison)
        self._emit(Learned(judgment, before, after, time.perf_counter() - start))
        self._changed()
        yield

    def _outlook(self, comparison: Comparison) -> Outlook:
        """What the model holds of it; not worked out again while the model is the same."""
        model, told = self._model(), self._told.get(comparison.id)
        return told if told and told.version == model.version else model.outlook(comparison)

    def _forget(self, judgment: JudgmentId) -> Steps:
        model = self._model()
        model.forget(judgment)
        self._emit(Forgotten(judgment, model.version))
        self._changed()
        yield

    def _changed(self) -> None:
        """The model is another one now: tell the screen, and settle when nothing else waits."""
        self._score_soon()
        self._replace(Urgency.SETTLE, "choosing the regularisation", self._settle())

    def _settle(self) -> Steps:
        model = self._model()
        yield from model.settle()
        self._emit(Settled(model.version))
        self._score_soon()

    def _score_soon(self) -> None:
        self._replace(Urgency.SCREEN, "scoring the pair on screen", self._score())

    def _score(self) -> Steps:
        model, watched = self._model(), self._watched
        self._told = {}
        for comparison in watched:
            yield from model.encode(comparison)
            outlook = self._told[comparison.id] = model.outlook(comparison)
            self._emit(Scored(outlook))
            yield

    def _encode(self, comparisons: Sequence[Comparison]) -> Steps:
        model = self._model()
        for comparison in comparisons:
            yield from model.encode(comparison)

    def _encode_pool(self, comparisons: Sequence[Comparison]) -> Steps:
        model = self._model()
        for comparison in comparisons:
            yield from model.encode(comparison)
            self._pool_done += 1
            self._emit(Encoding(self._pool_done, self._pool_total))
            yield
