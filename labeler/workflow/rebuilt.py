"""A project's reward model from its file alone, by its checkpoint where there is one."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence

from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.events import Known
from labeler.workflow.reward_model import RewardModel

Progress = Callable[[int, int], None]
"""Called with how much is done, of how much."""


def judgments_of(project: Project) -> list[Known]:
    """The standing judgments with what they judge, in an order that is always the same."""
    standing = sorted(project.standing(), key=lambda judgment: judgment.id)
    wanted = {judgment.comparison for judgment in standing}
    comparisons = {each.id: each for each in project.comparisons() if each.id in wanted}
    return [(judgment, comparisons[judgment.comparison]) for judgment in standing]


def rebuild(model: RewardModel, settings: Settings, known: Sequence[Known]) -> None:
    """Have it be the model of those settings and judgments, settled, and kept.

    The texts are encoded.
    """
    finish(model.configure(settings))
    finish(model.rebuild(known))
    model.keep()


def finish(steps: Iterable[None]) -> None:
    """Do all of the work at once."""
    deque(steps, maxlen=0)
