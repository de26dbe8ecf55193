"""What all pages are worked out from, read once from the file until it has changed."""

import gc
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from labeler.analysis.leaderboard import MarkupOf
from labeler.core.collecting import uncollected
from labeler.core.rival import Recipe
from labeler.workflow.holding import Held, hold, markup_of
from labeler.workflow.memory import Memory
from labeler.workflow.model import fitted_heads, load_maker, load_maker_for
from labeler.workflow.reward_model import RewardModel

MANY = 10_000
"""Judgments that it takes a moment to look through for garbage."""


def load(recipe: Recipe | None = None) -> Callable[[], RewardModel]:
    """What makes models beside the window's own; takes seconds, the first time.

    Args:
        recipe: Says what they see; as the project's own where it is None.
    """
    return load_maker(spare=1) if recipe is None else load_maker_for(recipe, spare=1)


class Holder:
    """Reads the project for whichever page asks first; from any thread.

    Args:
        path: The project file, which may be open elsewhere.

    Attributes:
        heads: What heads told that were fitted; after a new one, call `forget`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.heads = fitted_heads()
        self._lock, self._memory = Lock(), Memory()
        self._held: Held | None = None
        self._markup: MarkupOf = {}
        self._turn, self._is_fresh = 0, True

    def forget(self) -> None:
        """The project has changed, or there is another model."""
        self._turn += 1
        self._held = None

    def held(self) -> Held:
        """What is known now: some seconds for 100,000 judgments the first time, then one.

        Nothing in the record ever changes, so each judgment is read once.

        Raises:
            ProjectError: The project can't be read.
        """
        with self._lock:
            held, turn = self._held, self._turn
            if held is None:
                with uncollected():
                    held = hold(self.path, heads=self.heads, memory=self._memory)
                    self._settle(held)
                self._held = held if turn == self._turn else None
            return held

    def _settle(self, held: Held) -> None:
        """Keep the collector from what is kept anyway: it stops all threads while it looks."""
        if self._is_fresh and held.judgments >= MANY:
            gc.freeze()
        self._is_fresh = False

    def markup(self) -> MarkupOf:
        """How the responses of judged pairs are laid out; some seconds for 100,000 pairs, once.

        Raises:
            ProjectError: The project can't be read.
        """
        with self._lock:
            self._markup = markup_of(self.path, self._markup)
            return self._markup
