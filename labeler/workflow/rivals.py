"""Heads under other losses, fitted to the same judgments, each prompt by one that never saw it."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import prompt_key
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.events import Known
from labeler.workflow.rebuilt import judgments_of
from labeler.workflow.reward_model import RewardModel
from labeler.workflow.train import FOLDS, folds_of

Rewards = dict[ComparisonId, tuple[float, ...]]
"""One a response, by comparison."""


def rewards_under(
    path: Path, loss: str, make: Callable[[], RewardModel], stopped: Callable[[], bool]
) -> Rewards:
    """The rewards of every judged comparison under another loss.

    Each comes from a head that was fitted without a fifth of the prompts, its own among them, so
    that none is memory. Takes a second for a thousand judgments whose texts were encoded before.

    Args:
        path: The project; only read, and may be open elsewhere.
        loss: The name of a ranking loss.
        make: Makes a model that has learned nothing.
        stopped: Asked between steps; once true, the work ends with what there is.

    Raises:
        ProjectError: The project can't be read.
    """
    with Project.open(path, writable=False) as project:
        settings, known = replace(project.settings, loss=loss), judgments_of(project)
    prompts = {comparison.id: prompt_key(comparison.prompt) for _, comparison in known}
    fold = folds_of(set(prompts.values()), settings.seed)
    comparisons = {comparison.id: comparison for _, comparison in known}
    rewards: Rewards = {}
    for number in range(FOLDS):
        out = [each for each in comparisons.values() if fold[prompts[each.id]] == number]
        within = [pair for pair in known if fold[prompts[pair[1].id]] != number]
        if not out or not within or stopped():
            continue
        model = _fitted(make(), settings, within, out, stopped)
        if stopped():
            break
        rewards |= {each.id: _told(model, each) for each in out}
    return rewards


def _fitted(
    model: RewardModel,
    settings: Settings,
    within: Sequence[Known],
    out: Sequence[Comparison],
    stopped: Callable[[], bool],
) -> RewardModel:
    """A head that has learned from those, and can tell of the others."""
    known = {comparison.id: comparison for _, comparison in within}
    for comparison in (*known.values(), *out):
        if stopped():
            return model
        deque(model.encode(comparison), maxlen=0)
    for steps in (model.configure(settings), model.learn_all(within), model.settle()):
        _step_through(steps, stopped)
    return model


def _step_through(steps: Iterable[None], stopped: Callable[[], bool]) -> None:
    for _ in steps:
        if stopped():
            return


def _told(model: RewardModel, comparison: Comparison) -> tuple[float, ...]:
    return tuple(reward.value for reward in model.outlook(comparison).rewards)
