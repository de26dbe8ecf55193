"""The reward of every response of a project."""

from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from labeler.core.comparison import Comparison
from labeler.core.prediction import Outlook
from labeler.storage.project import Project
from labeler.workflow.rebuilt import Progress, finish, judgments_of, rebuild
from labeler.workflow.reward_model import RewardModel

_DIGITS = 9


class Scores:
    """A project's model as its judgments make it, ready to tell rewards.

    Args:
        path: The project; only read, and may be open elsewhere.
        make: Makes a model that has learned nothing.
        most: How many comparisons to score, the first; None for all.
        progress: Called while texts are encoded.

    Raises:
        ProjectError: The project can't be read.
    """

    def __init__(
        self,
        path: Path,
        make: Callable[[], RewardModel],
        *,
        most: int | None = None,
        progress: Progress = lambda _done, _total: None,
    ) -> None:
        self._path, self._most, self._model = path, most, make()
        with Project.open(path, writable=False) as project:
            self._settings, known = project.settings, judgments_of(project)
            self._comparisons = len(project.index())
            judged = {comparison.id: comparison for _, comparison in known if most is not None}
            wanted = chain(judged.values(), islice(project.comparisons(), most))
            total = len(judged) + min(self._comparisons, most or self._comparisons)
            for done, comparison in enumerate(wanted, start=1):
                finish(self._model.encode(comparison))
                progress(done, total)
        rebuild(self._model, self._settings, known)

    def head(self) -> dict[str, Any]:
        """What the rewards are of, as plain values."""
        version = self._model.version
        return {
            "project": self._settings.name,
            "loss": self._settings.loss,
            "learned_from": version.judgments,
            "model": str(version),
            "comparisons": self._comparisons,
        }

    def rows(self) -> Iterator[dict[str, Any]]:
        """The comparisons with their rewards, as plain values, in the order of the project."""
        with Project.open(self._path, writable=False) as project:
            for comparison in islice(project.comparisons(), self._most):
                finish(self._model.encode(comparison))
                yield _row(comparison, self._model.outlook(comparison))


def _row(comparison: Comparison, outlook: Outlook) -> dict[str, Any]:
    rewards = [
        {
            "source": response.source,
            "value": round(reward.value, _DIGITS),
            "sd": round(reward.sd, _DIGITS),
            "content": round(reward.content, _DIGITS),
            "style": round(reward.style, _DIGITS),
        }
        for response, reward in zip(comparison.responses, outlook.rewards, strict=True)
    ]
    pair = {
        "margin": round(outlook.margin, _DIGITS),
        "margin_sd": round(outlook.margin_sd, _DIGITS),
        "probability": round(outlook.probability, _DIGITS),
    }
    return {"comparison": comparison.id, "rewards": rewards, **(pair if comparison.is_pair else {})}
