"""Work in small steps, the most urgent first."""

import heapq
import itertools
from dataclasses import dataclass, field
from enum import IntEnum

from labeler.workflow.events import Command
from labeler.workflow.reward_model import Steps


class Urgency(IntEnum):
    """What goes first."""

    LEARN = 0
    SCREEN = 1
    NEXT = 2
    REBUILD = 3
    PROPOSE = 4
    SETTLE = 5
    POOL = 6


@dataclass(order=True, slots=True)
class Job:
    """Work that was taken on; of equal urgency the one taken on first goes first.

    Attributes:
        what: Told when it fails.
        retry: What to ask once more when it fails; None when it is not worth it.
    """

    urgency: Urgency
    number: int
    what: str = field(compare=False)
    steps: Steps = field(compare=False)
    retry: Command | None = field(compare=False, default=None)


class Jobs:
    """The jobs that are not done yet."""

    def __init__(self) -> None:
        self._heap: list[Job] = []
        self._numbers = itertools.count()

    def __bool__(self) -> bool:
        return bool(self._heap)

    @property
    def first(self) -> Job:
        """The one to go on with; there is one."""
        return self._heap[0]

    def awaits(self, command: Command) -> bool:
        """Whether a job for that command is among them."""
        return any(job.retry == command for job in self._heap)

    def add(self, urgency: Urgency, what: str, steps: Steps, retry: Command | None = None) -> None:
        """Take work on."""
        heapq.heappush(self._heap, Job(urgency, next(self._numbers), what, steps, retry))

    def replace(self, urgency: Urgency, what: str, steps: Steps) -> None:
        """Take work on instead of all of that urgency, which it makes pointless."""
        self.drop(urgency)
        self.add(urgency, what, steps)

    def drop(self, *urgencies: Urgency) -> None:
        """Leave work of these urgencies undone."""
        self._heap = [job for job in self._heap if job.urgency not in urgencies]
        heapq.heapify(self._heap)

    def remove(self, job: Job) -> None:
        """Take a job out: it is done, or failed."""
        self._heap.remove(job)
        heapq.heapify(self._heap)
