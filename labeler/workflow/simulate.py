"""Replays recorded judgments through the session and the engine that the window uses."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labeler.analysis.agreement import Running
from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.judgment import Origin, Visibility
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion
from labeler.core.record import Record
from labeler.storage.project import Project
from labeler.workflow.engine import Engine, RewardModel
from labeler.workflow.events import Begin, Event, Failed, Learn, Predicted, Settled
from labeler.workflow.figures import curve, prequential
from labeler.workflow.session import Session

GOLD = "gold"
"""The name under which gold answers are replayed."""


@dataclass(frozen=True, slots=True)
class Simulation:
    """What the window would have shown.

    Attributes:
        judgments: How many were replayed, every verdict counted.
        left_out: Recorded answers to comparisons that are not pairs.
    """

    annotator: str
    seed: int
    judgments: int
    left_out: int
    running: Running
    version: ModelVersion | None

    def as_json(self) -> dict[str, Any]:
        """Plain values; see the README for their meaning."""
        return {
            "annotator": self.annotator,
            "seed": self.seed,
            "judgments": self.judgments,
            "left_out": self.left_out,
            "learned": self.version.judgments if self.version else 0,
            **prequential(self.running),
            "curve": curve(self.running),
        }


class _Replay:
    """Takes the engine's events in, as the window does."""

    def __init__(self, session: Session) -> None:
        self.session, self.running = session, session.running()
        self.version: ModelVersion | None = None

    def happened(self, event: Event) -> None:
        match event:
            case Predicted(prediction):
                if counted := self.session.record(prediction):
                    self.running.add(counted)
            case Settled(version):
                self.version = version
            case Failed(what, cause):
                raise LabelerError(f"the simulation failed while {what}: {cause}") from cause


def simulate(
    path: Path,
    annotator: str | None,
    load: Callable[[], RewardModel],
    *,
    judgments: int | None = None,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Simulation:
    """Judge a project's pairs once more, in a scratch copy, as it was judged before.

    The model is let finish after each judgment, as it would while a person reads.

    Args:
        path: The project; only read, and may be open elsewhere.
        annotator: Whose standing judgments to replay; None replays the gold answers.
        judgments: Stop after that many.
        seed: Decides the order of pairs and of sides.
        progress: Called with how many are replayed, of how many.

    Raises:
        LabelerError: There is nothing to replay.
    """
    with Project.open(path, writable=False) as project:
        answers = recorded_answers(project, annotator)
        settings = replace(project.settings, seed=seed, visibility=Visibility.NEVER)
        pairs = [c for c in project.comparisons() if c.is_pair and c.id in answers]
    if not pairs:
        raise LabelerError(_nothing(path, annotator))
    wanted = len(pairs) if judgments is None else min(judgments, len(pairs))
    with tempfile.TemporaryDirectory(prefix="labeler-") as folder:
        scratch = Path(folder) / "simulation.labeler"
        with Project.create(scratch, settings) as copy:
            copy.add((Record(replace(pair, gold=None)) for pair in pairs), at=now())
            session = Session(copy, annotator or GOLD, origin=Origin.SIMULATION)
            replay = _replay(session, answers, load, wanted, progress or _silent)
    left_out = len(answers) - len(pairs)
    return Simulation(annotator or GOLD, seed, wanted, left_out, replay.running, replay.version)


def _silent(done: int, total: int) -> None:
    """Tell nobody."""


def _replay(
    session: Session,
    answers: Mapping[ComparisonId, Answer],
    load: Callable[[], RewardModel],
    wanted: int,
    progress: Callable[[int, int], None],
) -> _Replay:
    replay = _Replay(session)
    engine = Engine(load, replay.happened)
    engine.post(Begin())
    engine.finish()
    for done in range(wanted):
        pair = session.current
        assert pair is not None, "there are as many pairs as answers"
        choice = pair.choice(answers[pair.comparison.id])
        changes = session.judge(pair, choice, rewards_seen=False)
        assert changes.judged is not None, "a judge command adds a judgment"
        engine.post(Learn(changes.judged, changes.comparison))
        engine.finish()
        progress(done + 1, wanted)
    return replay


def recorded_answers(project: Project, annotator: str | None) -> dict[ComparisonId, Answer]:
    """The answers to replay; where someone judged a comparison twice, the later one."""
    if annotator is None:
        return {c.id: c.gold for c in project.comparisons() if c.gold is not None}
    return {j.comparison: j.answer for j in project.standing(annotator)}


def _nothing(path: Path, annotator: str | None) -> str:
    if annotator is None:
        return f"{path.name} has no gold answers to replay; name an annotator with --annotator"
    with Project.open(path, writable=False) as project:
        names = ", ".join(project.annotators()) or "nobody yet"
    return f"{annotator} has judged no pair in {path.name}; judgments are by: {names}"
