"""The loop that encodes, predicts and learns, in small steps, most urgent first.

It knows no Qt and owns no thread: `run` blocks until `stop` and is hosted by a thread, `finish`
does what there is to do and returns. Work is a generator that yields often (aim: every 50 ms), so
that something more urgent can go first and stopping is quick.
"""

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue

from labeler.core.ids import JudgmentId
from labeler.core.settings import Settings
from labeler.workflow.events import Command, Configure, Event, Failed, Forget, Idle, Learn
from labeler.workflow.jobs import Job, Jobs, Urgency
from labeler.workflow.reward_model import Load, RewardModel, Steps
from labeler.workflow.tutor import Tutor

__all__ = ["Engine", "Load", "RewardModel", "Steps"]


KEEP_EVERY = 30.0
"""Seconds between two checkpoints of a model that goes on learning; one more at the end."""


class Engine:
    """Drives a reward model by commands and tells what happened by events.

    A judgment whose learning failed is tried once more when nothing else is to do.

    Args:
        load: Makes the reward model; called once, on the thread that runs the engine, since it
            may take seconds.
        emit: Called with each event, on that same thread.
        settings: The project's.
    """

    def __init__(
        self, load: Load, emit: Callable[[Event], None], settings: Settings | None = None
    ) -> None:
        self._emit, self._stopped, self._broken = emit, False, False
        self._inbox: SimpleQueue[Command | None] = SimpleQueue()
        self._jobs = Jobs()
        self._tutor = Tutor(load, emit, self._jobs, settings or Settings())
        self._retries: dict[JudgmentId, Command] = {}
        self._kept = float("-inf")

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
        self._keep()

    def finish(self) -> None:
        """Work until nothing is left to do, then return."""
        while self._advance(wait=False):
            pass

    def _advance(self, *, wait: bool) -> bool:
        """Take in what was posted, do one step; whether there is more."""
        self._take_in(wait=wait and not self._jobs)
        if self._stopped or not self._jobs:
            return wait and not self._stopped
        job = self._jobs.first
        try:
            next(job.steps)
        except StopIteration:
            self._jobs.remove(job)
        except Exception as cause:  # nothing dies silently, and one failure stops nothing else
            self._fail(job, cause)
        if not self._jobs and self._inbox.empty():
            self._rest()
        return True

    def _take_in(self, *, wait: bool) -> None:
        while not self._stopped:
            try:
                command = self._inbox.get(block=wait)
            except Empty:
                return
            wait = False
            if command is not None and not self._broken:
                self._take(command)

    def _take(self, command: Command) -> None:
        """Take one command on; what it makes pointless is not tried again."""
        match command:
            case Configure():
                self._retries.clear()
            case Forget(judgment):
                self._retries.pop(judgment, None)
            case _:
                pass
        self._tutor.take(command)

    def _fail(self, job: Job, cause: Exception) -> None:
        """Tell it, and go on; without a model there is nothing to go on with."""
        fatal = not self._tutor.has_model
        if fatal:
            self._jobs.drop(*Urgency)
            self._broken = True
        else:
            self._jobs.remove(job)
        match job.retry:
            case Learn(judgment) if not self._jobs.awaits(Forget(judgment.id)):
                self._retries[judgment.id] = job.retry
            case Forget(judgment_id):
                self._retries[judgment_id] = job.retry
            case _:
                pass
        self._emit(Failed(job.what, cause, fatal))

    def _rest(self) -> None:
        """Nothing is left to do but what failed before."""
        retries, self._retries = self._retries, {}
        for command in retries.values():
            self._tutor.take(command, retry=False)
        if not self._jobs:
            if time.monotonic() - self._kept > KEEP_EVERY:
                self._keep()
            self._emit(Idle())

    def _keep(self) -> None:
        """Keep the model for the next start; a failure costs that start some time, no more."""
        self._kept = time.monotonic()
        try:
            self._tutor.keep()
        except Exception as cause:
            self._emit(Failed("keeping a checkpoint", cause))
