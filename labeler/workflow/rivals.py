"""Other reward models beside the project's: brought, fitted, and what each of them had learned."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.analysis.versus import Learned
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import ImportRefused
from labeler.core.ids import new_judgment_id
from labeler.core.moment import now
from labeler.core.rival import FromFile, Hidden, Reads, Recipe, Rewards, Rival
from labeler.core.settings import Settings
from labeler.formats.rewards import HEAD, brought
from labeler.reward.kept_rewards import Told
from labeler.storage.project import Project
from labeler.storage.rivals import Packed, packed, plain_recipe
from labeler.workflow.events import Known
from labeler.workflow.heads import Fit, Ground, Heads, lacking, plan_of
from labeler.workflow.rebuilt import Progress, judgments_of
from labeler.workflow.reward_model import RewardModel
from labeler.workflow.stopping import Stopped, drive, never

Make = Callable[[], RewardModel]
"""Makes a model that has learned nothing."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Another model as it is known now.

    Attributes:
        rewards: Empty where a head is yet to be fitted.
        learned: What it knew of the judgments when it was asked.
        least: From how many judgments a head learned, of several the one that had fewest.
        most: The same of the one that had most.
        lacking: How many comparisons that were judged a head was not asked of yet.
    """

    rival: Rival
    rewards: Rewards
    learned: Learned
    least: int = 0
    most: int = 0
    lacking: int = 0

    def as_json(self) -> dict[str, Any]:
        """What it is, as plain values; its rewards left out."""
        made = self.rival.made
        if isinstance(made, FromFile):
            what: dict[str, Any] = {"file": made.file, "sha256": made.sha256}
        else:
            what = {"head": plain_recipe(made), "judgments": [self.least, self.most]}
        told = {"name": self.rival.name, "at": self.rival.at.isoformat(), "by": self.rival.by}
        counts = {"comparisons": len(self.rewards), "lacking": self.lacking}
        return {**told, **what, "learned": str(self.learned), **counts}


def beside(project: Project, heads: Heads) -> list[Beside]:
    """The other models of a project, in the order in which they came; heads as far as fitted."""
    shown = project.rivals.shown()
    with_heads = any(isinstance(each.made, Recipe) for each in shown)
    ground = Ground.of(project) if with_heads else None
    return [_beside(project, rival, heads, ground) for rival in shown]


def _beside(project: Project, rival: Rival, heads: Heads, ground: Ground | None) -> Beside:
    if isinstance(rival.made, FromFile):
        return Beside(rival, project.rivals.rewards(rival.id), Learned.UNKNOWN)
    assert ground is not None, "there is a head"
    plan = plan_of(rival.made, ground)
    told = heads.get(plan.key)
    lacks = len(lacking(told, plan))
    if told is None:
        return Beside(rival, {}, Learned.UNSEEN, lacking=lacks)
    return Beside(rival, told.rewards, Learned.UNSEEN, told.least, told.most, lacks)


def fit(
    path: Path,
    recipe: Recipe,
    make: Make,
    heads: Heads,
    stopped: Stopped = never,
    progress: Progress = lambda _done, _total: None,
) -> Told:
    """Fit the head of a recipe, ask it of every judged comparison that it may be asked of, keep it.

    A second for a thousand judgments whose texts were encoded before.

    Args:
        path: The project; only read, and may be open elsewhere.
        make: Makes models that see what the recipe says.
        stopped: Asked between steps.
        progress: Called with how many comparisons are encoded, of all fits.

    Raises:
        ProjectError: The project can't be read.
        GivenUp: Nobody waits any more; nothing is kept.
    """
    with Project.open(path, writable=False) as project:
        known, ground = judgments_of(project), Ground.of(project)
        plan, settings = plan_of(recipe, ground), ground.settings_of(recipe)
    fits = [each for each in plan.fits if each.learns and each.asked]
    work = _Work(settings, known, make, stopped, progress, len(fits))
    rewards: dict[ComparisonId, tuple[float, ...]] = {}
    for each in fits:
        rewards |= work.told(each)
    made = Told(rewards, min(work.counts, default=0), max(work.counts, default=0))
    heads.put(plan.key, made)
    return made


class _Work:
    """Fits one head after the other to parts of the same judgments."""

    def __init__(
        self,
        settings: Settings,
        known: list[Known],
        make: Make,
        stopped: Stopped,
        progress: Progress,
        fits: int,
    ) -> None:
        self._settings, self._known, self._make = settings, known, make
        self._comparisons = {comparison.id: comparison for _, comparison in known}
        self._stopped, self._progress = stopped, progress
        self._done, self._total = 0, fits * len(self._comparisons)
        self.counts: list[int] = []

    def told(self, fit: Fit) -> dict[ComparisonId, tuple[float, ...]]:
        """What one head holds of what it is asked of."""
        within = [pair for pair in self._known if pair[0].id in fit.learns]
        asked = [self._comparisons[each] for each in fit.asked]
        model = self._make()
        read = {comparison.id: comparison for _, comparison in within}
        for comparison in (read | {each.id: each for each in asked}).values():
            drive(model.encode(comparison), self._stopped)
            self._done += 1
            self._progress(self._done, self._total)
        for steps in (model.configure(self._settings), model.learn_all(within), model.settle()):
            drive(steps, self._stopped)
        self.counts.append(model.version.judgments)
        return {each.id: _rewards(model, each) for each in asked}


def _rewards(model: RewardModel, comparison: Comparison) -> tuple[float, ...]:
    return tuple(reward.value for reward in model.outlook(comparison).rewards)


def bring(path: Path, file: Path) -> tuple[FromFile, Packed]:
    """Read another model's rewards for a project, all of them or none, ready to be kept.

    Comparisons that the project does not have are kept too: they may come later.

    Raises:
        ImportRefused: The file is not of that form, or does not fit the project's comparisons.
        ProjectError: The project can't be read.
    """
    made, rewards = brought(file)
    with Project.open(path, writable=False) as project:
        responses = {comparison: many for comparison, _, many in project.index()}
    for comparison, told in rewards.items():
        if responses.get(comparison, len(told)) != len(told):
            many = responses[comparison]
            problem = f'comparison "{comparison}" has {many} responses and not {len(told)}'
            raise ImportRefused(file, None, problem)
    if not rewards.keys() & responses.keys():
        raise ImportRefused(file, None, "none of its comparisons is in the project")
    return made, packed(rewards)


def keep_rewards(path: Path, files: Iterable[Path], by: str) -> None:
    """Have a project keep the rewards of files; none of them, if one does not fit.

    Raises:
        LabelerError: A file does not fit, or the project can't be written to.
    """
    brought_in = [bring(path, file) for file in files]
    with Project.open(path) as project:
        for made, told in brought_in:
            set_beside(project, made, by, told)


def name_of(made: FromFile | Recipe) -> str:
    """What a model is called in figures: a second one of the name takes the place of the first."""
    if isinstance(made, FromFile):
        return Path(made.file).stem
    parts = [made.loss]
    if made.encoder:
        parts.append(Path(made.encoder.folder).name)
    if made.reads is not Reads.ALL:
        parts.append("surface alone" if made.reads is Reads.SURFACE else "without relevance")
    if made.as_it_stood:
        parts.append(f"as after {made.judgments}")
    return HEAD + ", ".join(parts)


def set_beside(
    project: Project, made: FromFile | Recipe, by: str, told: Packed | None = None
) -> Rival:
    """Have the project keep a model, and what a file told. Raises NotSaved."""
    rival = Rival(new_judgment_id(after=project.rivals.last()), name_of(made), made, by, now())
    project.rivals.add(rival, told)
    return rival


def hide(project: Project, rival: Rival, by: str) -> None:
    """Show a model no longer; it stays in the record. Raises NotSaved."""
    project.rivals.hide(Hidden(new_judgment_id(after=project.rivals.last()), rival.id, by, now()))
