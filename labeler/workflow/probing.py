"""What padding, repeating, listing and refusing do to the rewards of a project's model."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from labeler.analysis.probes import PROBES, Probed, probed
from labeler.core.comparison import Comparison, ComparisonId
from labeler.storage.project import Project
from labeler.workflow.rebuilt import judgments_of, rebuild
from labeler.workflow.reward_model import RewardModel

MOST = 60
"""Comparisons whose first response is probed, the first ones judged: each probe is encoded anew."""


def probe(
    path: Path, make: Callable[[], RewardModel], stopped: Callable[[], bool], most: int = MOST
) -> tuple[Probed, ...]:
    """Probe the model as the project's judgments make it.

    Some ten seconds the first time; the texts stay in the cache.

    Args:
        path: The project; only read, and may be open elsewhere.
        make: Makes a model that has learned nothing.
        stopped: Asked between texts; once true, the work ends with what there is.

    Raises:
        ProjectError: The project can't be read.
    """
    with Project.open(path, writable=False) as project:
        settings, known = project.settings, judgments_of(project)
    model = make()
    comparisons = list({comparison.id: comparison for _, comparison in known}.values())
    for comparison in comparisons:
        if stopped():
            return ()
        deque(model.encode(comparison), maxlen=0)
    rebuild(model, settings, known)
    made = (_probed(model, name, comparisons[:most], stopped) for name in PROBES)
    return tuple(each for each in made if each)


def _probed(
    model: RewardModel, name: str, comparisons: Sequence[Comparison], stopped: Callable[[], bool]
) -> Probed | None:
    changes = []
    for comparison in comparisons:
        if stopped():
            return None
        altered = _altered(comparison, name)
        deque(model.encode(altered), maxlen=0)
        before, after = (model.outlook(each).rewards[0].value for each in (comparison, altered))
        changes.append(after - before)
    return probed(name, changes)


def _altered(comparison: Comparison, name: str) -> Comparison:
    """The same with its first response probed."""
    first, *others = comparison.responses
    told = replace(first, content=PROBES[name](first.content))
    return replace(
        comparison, id=ComparisonId(f"{comparison.id}\x1f{name}"), responses=(told, *others)
    )
