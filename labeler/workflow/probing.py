"""What a project's model does with a few fixed texts: probes, and its own earlier version."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from labeler.analysis.bias import log_ratio
from labeler.analysis.drift import Ordering, furthest, order
from labeler.analysis.estimate import Estimate
from labeler.analysis.probes import PROBES, Probed, probed
from labeler.analysis.splits import ENOUGH
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.holdout import held_out
from labeler.core.ids import prompt_key
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.events import Known
from labeler.workflow.rebuilt import Progress, judgments_of
from labeler.workflow.reward_model import RewardModel
from labeler.workflow.stopping import Stopped, drive, never

MOST = 64
"""Comparisons that are drawn at most: each probe of one is a text to encode anew."""

Make = Callable[[], RewardModel]
"""Makes a model that has learned nothing."""


SHARES = (0.25, 0.5, 0.75)
"""Of the judgments, in turn: after each of these the model is held against that of all."""


@dataclass(frozen=True, slots=True)
class Step:
    """An earlier version of the model beside that of all judgments.

    Attributes:
        share: Of the judgments, those that were made first.
        judgments: How many of them it learned from.
        order: How far both order the same pairs alike.
        apart: The comparisons, those first whose place in the order differs most.
    """

    share: float
    judgments: int
    order: Ordering
    apart: tuple[ComparisonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Versions:
    """How far the model orders pairs as it did when it had learned a part of the judgments.

    All versions are fitted anew from the record, with the settings in force now; so this tells
    what the later judgments changed, and not what a window showed at that time.

    Attributes:
        steps: The earlier versions, that of half of the judgments in the middle.
        after: How many judgments the last one learned from, of all.
        pairs: How many pairs are ordered; the same ones as long as the project stays the same.
        new: Whether no version learned from any of these pairs. Else there are too few
            such pairs, and what is remembered makes the versions more alike than they are.
        length: How far length alone orders them as the last version does.
    """

    steps: tuple[Step, ...]
    after: int
    pairs: int
    new: bool
    length: Estimate | None = None

    @property
    def half(self) -> Step:
        """The version of half of the judgments."""
        return self.steps[len(self.steps) // 2]


def probe(
    path: Path,
    make: Make,
    stopped: Stopped = never,
    most: int = MOST,
    progress: Progress = lambda _done, _total: None,
) -> tuple[Probed, ...]:
    """Probe the model as the project's judgments make it, on judged comparisons drawn by its seed.

    Of each the first response is probed. Some ten seconds the first time; the texts stay in the
    cache.

    Args:
        path: The project; only read, and may be open elsewhere.
        stopped: Asked between steps.
        progress: Called with how many comparisons are encoded.

    Raises:
        ProjectError: The project can't be read.
        GivenUp: Nobody waits any more.
    """
    with Project.open(path, writable=False) as project:
        settings, known = project.settings, judgments_of(project)
    comparisons = list({comparison.id: comparison for _, comparison in known}.values())
    shown = drawn(comparisons, settings, most)
    altered = {name: [_altered(each, name) for each in shown] for name in PROBES}
    model = make()
    wanted = [*comparisons, *(each for some in altered.values() for each in some)]
    _encode(model, wanted, stopped, progress)
    _learn(model, settings, known, stopped)
    before = [_first_reward(model, each) for each in shown]
    made = (
        probed(
            name,
            [_first_reward(model, a) - b for a, b in zip(some, before, strict=True)],
            [each.id for each in shown],
        )
        for name, some in altered.items()
    )
    return tuple(each for each in made if each)


def versions(
    path: Path,
    make: Make,
    stopped: Stopped = never,
    most: int = MOST,
    progress: Progress = lambda _done, _total: None,
) -> Versions | None:
    """Compare the model with its earlier selves, on pairs that none learned from where possible.

    The arguments and what is raised are those of `probe`. None where there is nothing to compare:
    no judgments, or no pairs.
    """
    with Project.open(path, writable=False) as project:
        settings, known = project.settings, judgments_of(project)
        pairs = [each for each in project.comparisons() if each.is_pair]
    learned = {c.id for _, c in known if not held_out(prompt_key(c.prompt), settings)}
    others = [each for each in pairs if each.id not in learned]
    shown = drawn(others if len(others) >= ENOUGH else pairs, settings, most)
    wanted = {each.id: each for each in (*shown, *(comparison for _, comparison in known))}
    if not known or not shown:
        return None
    _encode(make(), wanted.values(), stopped, progress)
    last, after = _fitted(make, settings, known, shown, stopped)
    steps: list[Step] = []
    for share in SHARES:
        part = known[: int(share * len(known))]
        margins, judgments = _fitted(make, settings, part, shown, stopped)
        apart = tuple(shown[place].id for place in furthest(margins, last))
        steps.append(Step(share, judgments, order(margins, last), apart))
    gaps = [log_ratio(*(len(each.content) for each in pair.responses)) for pair in shown]
    return Versions(
        steps=tuple(steps),
        after=after,
        pairs=len(shown),
        new=not any(each.id in learned for each in shown),
        length=order(gaps, last).spearman,
    )


def _fitted(
    make: Make,
    settings: Settings,
    known: Sequence[Known],
    shown: Sequence[Comparison],
    stopped: Stopped,
) -> tuple[list[float], int]:
    """The margins that a model of those judgments gives pairs, and how many it learned from."""
    model = make()
    _learn(model, settings, known, stopped)
    return _margins(model, shown, stopped), model.version.judgments


def drawn(comparisons: Iterable[Comparison], settings: Settings, most: int) -> list[Comparison]:
    """So many of them at most, by lot: the same for the same seed, whatever their order."""

    def lot(comparison: Comparison) -> bytes:
        return hashlib.sha256(f"{settings.seed}\x1fprobe\x1f{comparison.id}".encode()).digest()

    return sorted(comparisons, key=lot)[:most]


def _encode(
    model: RewardModel, comparisons: Iterable[Comparison], stopped: Stopped, progress: Progress
) -> None:
    wanted = list(comparisons)
    for done, comparison in enumerate(wanted, start=1):
        drive(model.encode(comparison), stopped)
        progress(done, len(wanted))


def _learn(
    model: RewardModel, settings: Settings, known: Sequence[Known], stopped: Stopped
) -> None:
    """Have it be the model of those judgments alone, with no checkpoint."""
    for steps in (model.configure(settings), model.learn_all(known), model.settle()):
        drive(steps, stopped)


def _margins(model: RewardModel, pairs: Iterable[Comparison], stopped: Stopped) -> list[float]:
    """First − second; encoded before, by a model that shares its embeddings."""
    made: list[float] = []
    for pair in pairs:
        drive(model.encode(pair), stopped)
        made.append(model.outlook(pair).margin)
    return made


def _first_reward(model: RewardModel, comparison: Comparison) -> float:
    return model.outlook(comparison).rewards[0].value


def _altered(comparison: Comparison, name: str) -> Comparison:
    """The same with its first response probed."""
    first, *others = comparison.responses
    told = replace(first, content=PROBES[name](first.content))
    return replace(
        comparison, id=ComparisonId(f"{comparison.id}\x1f{name}"), responses=(told, *others)
    )
