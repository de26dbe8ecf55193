"""Replays recorded judgments through the session and the engine that the window uses."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labeler.analysis.agreement import Running
from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.holdout import held_out
from labeler.core.ids import prompt_key
from labeler.core.judgment import Origin, Visibility
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion
from labeler.core.record import Record
from labeler.core.sentence import Sentence
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.figures import curve, part, prequential
from labeler.workflow.replay import Progress, Replay, Unseen
from labeler.workflow.session import Session
from labeler.workflow.train import RewardModel

GOLD = "gold"
"""The name under which gold answers are replayed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to replay, and how.

    Attributes:
        annotator: Whose standing judgments; None replays the gold answers.
        judgments: Stop after that many.
        seed: Decides the order of pairs and of sides, and which prompts are unseen.
        acquisition: How pairs are chosen; None as the project is set, like the next two.
        random_share: How many of them are drawn at random all the same.
        loss: The ranking loss.
        unseen: A share of prompts that is left out and measured on along the way.
        settle_every: The regularisation is chosen anew after that many judgments. With 1 all
            is as the window shows it to whoever takes a second for each; more is an
            approximation in between, and exact where `unseen` is measured.
    """

    annotator: str | None = None
    judgments: int | None = None
    seed: int = 0
    acquisition: str | None = None
    random_share: float | None = None
    loss: str | None = None
    unseen: float = 0.0
    settle_every: int = 1

    def settings(self, project: Settings) -> Settings:
        """The scratch copy's; InvalidSettings where the plan can't be."""
        wanted: dict[str, Any] = {
            "acquisition": self.acquisition,
            "random_share": self.random_share,
            "loss": self.loss,
        }
        changed = {name: value for name, value in wanted.items() if value is not None}
        plain = replace(project, gold_rate=0.0, repeat_rate=0.0, visibility=Visibility.NEVER)
        return replace(plain, seed=self.seed, **changed)


@dataclass(frozen=True, slots=True)
class Simulation:
    """What the window would have shown.

    Attributes:
        settings: Those of the scratch copy.
        judgments: How many were replayed, every verdict counted.
        left_out: Recorded answers to comparisons that are not pairs.
        unseen: One for each time it was measured.
    """

    annotator: str
    settings: Settings
    judgments: int
    left_out: int
    running: Running
    version: ModelVersion | None = None
    unseen: Sequence[Unseen] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain values; see the README for their meaning."""
        return {
            "annotator": self.annotator,
            "seed": self.settings.seed,
            "acquisition": self.settings.acquisition,
            "random_share": self.settings.random_share,
            "loss": self.settings.loss,
            "judgments": self.judgments,
            "left_out": self.left_out,
            "learned": self.version.judgments if self.version else 0,
            **prequential(self.running),
            "unseen": [{"judgments": at.judgments, **part(at.part)} for at in self.unseen],
            "curve": curve(self.running),
        }


def simulate(
    path: Path,
    plan: Plan,
    load: Callable[[], RewardModel],
    progress: Progress = lambda _done, _total: None,
) -> Simulation:
    """Judge a project's pairs once more, in a scratch copy, as it was judged before.

    The model is let finish after each judgment, as it would while a person reads.

    Args:
        path: The project; only read, and may be open elsewhere.
        load: Makes a model that has learned nothing.

    Raises:
        LabelerError: There is nothing to replay, or the plan can't be.
    """
    with Project.open(path, writable=False) as project:
        settings = plan.settings(project.settings)
        answers = recorded_answers(project, plan.annotator)
        pairs = [each for each in project.comparisons() if each.is_pair and each.id in answers]
    asked, unseen = _parted(pairs, replace(settings, holdout=plan.unseen))
    if not asked:
        raise _nothing(path, plan.annotator)
    name = plan.annotator or GOLD
    with tempfile.TemporaryDirectory(prefix="labeler-") as folder:
        scratch = Path(folder) / "simulation.labeler"
        with Project.create(scratch, settings) as copy:
            copy.add((Record(replace(pair, gold=None)) for pair in asked), at=now())
            session = Session(copy, name, origin=Origin.SIMULATION)
            replay = Replay(session, answers, load, plan.settle_every)
            measured = list(replay.run(_wanted(plan, asked), unseen, progress))
    return Simulation(
        annotator=name,
        settings=settings,
        judgments=_wanted(plan, asked),
        left_out=len(answers) - len(pairs),
        running=replay.running,
        version=replay.version,
        unseen=measured,
    )


def _wanted(plan: Plan, asked: Sequence[Comparison]) -> int:
    return min(plan.judgments or len(asked), len(asked))


def _parted(
    pairs: Iterable[Comparison], settings: Settings
) -> tuple[list[Comparison], list[Comparison]]:
    """Those to ask, and those to measure on."""
    asked: list[Comparison] = []
    unseen: list[Comparison] = []
    for pair in pairs:
        (unseen if held_out(prompt_key(pair.prompt), settings) else asked).append(pair)
    return asked, unseen


def recorded_answers(project: Project, annotator: str | None) -> dict[ComparisonId, Answer]:
    """The answers to replay; where someone judged a comparison twice, the later one."""
    if annotator is None:
        return {c.id: c.gold for c in project.comparisons() if c.gold is not None}
    return {j.comparison: j.answer for j in project.standing(annotator)}


def _nothing(path: Path, annotator: str | None) -> LabelerError:
    if annotator is None:
        return LabelerError(
            "{file} has no gold answers to replay; name an annotator with --annotator",
            file=path.name,
        )
    with Project.open(path, writable=False) as project:
        names = ", ".join(project.annotators())
    return LabelerError(
        "{annotator} has judged no pair in {file}; judgments are by: {names}",
        annotator=annotator,
        file=path.name,
        names=names or Sentence("nobody yet"),
    )
