"""What all pages are worked out from, read once from the file until it has changed."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from labeler.core.comparison import ComparisonId
from labeler.workflow.bench import Held, hold
from labeler.workflow.reward_model import RewardModel


def load() -> Callable[[], RewardModel]:
    """What makes models beside the window's own; takes seconds, the first time."""
    from labeler.workflow.model import load_maker

    return load_maker(spare=1)


class Holder:
    """Reads the project for whichever page asks first; from any thread.

    Args:
        path: The project file, which may be open elsewhere.

    Attributes:
        rewards: Of other models by name; set them and call `forget`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rewards: dict[str, dict[ComparisonId, tuple[float, ...]]] = {}
        self._lock = Lock()
        self._held: Held | None = None
        self._turn = 0

    def forget(self) -> None:
        """The project has changed, or there are other rewards."""
        self._turn += 1
        self._held = None

    def held(self) -> Held:
        """What is known now; takes a second for 100,000 judgments, the first time.

        Raises:
            ProjectError: The project can't be read.
        """
        with self._lock:
            held, turn = self._held, self._turn
            if held is None:
                held = hold(self.path, dict(self.rewards))
                self._held = held if turn == self._turn else None
            return held
