"""Rebuilds a project's reward model from its file, and measures it on prompts it never saw."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from labeler.analysis.agreement import Judged, LeftShare, Part, judged, stood_left
from labeler.core.holdout import held_out
from labeler.core.ids import prompt_key
from labeler.core.losses import loss_of
from labeler.core.prediction import ModelVersion, Prediction
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow import engine
from labeler.workflow.events import Known
from labeler.workflow.figures import part
from labeler.workflow.rebuilt import Progress, finish, judgments_of, rebuild

FOLDS = 5
"""How many times the model is fitted without some of the prompts."""


class RewardModel(engine.RewardModel, Protocol):
    """What training needs besides; see `labeler.reward.model`."""

    @property
    def regularisation(self) -> Mapping[str, Sequence[float]]:
        """The precisions that were chosen, by the name of who uses them."""


@dataclass(frozen=True, slots=True)
class Trained:
    """A model rebuilt, and how well it foretold preferences.

    Attributes:
        project: Its name.
        learned: What the loss has learned of its own.
        train: Over the judgments that it learned from: how well they are fitted, no more.
        holdout: Over the prompts that the project keeps for measuring.
        folds: Over those that it learned from, each predicted by a model that was fitted
            without a fifth of the prompts, its own among them.
    """

    project: str
    settings: Settings
    judgments: int
    version: ModelVersion
    learned: tuple[float, ...]
    regularisation: Mapping[str, Sequence[float]]
    train: Part
    holdout: Part
    folds: Part

    def as_json(self) -> dict[str, Any]:
        """Plain values; see the README for their meaning."""
        names = (parameter.name for parameter in loss_of(self.settings).parameters)
        return {
            "project": self.project,
            "judgments": self.judgments,
            "learned_from": self.version.judgments,
            "model": str(self.version),
            "seed": self.settings.seed,
            "loss": self.settings.loss,
            "learned": dict(zip(names, self.learned, strict=False)),
            "regularisation": {name: list(each) for name, each in self.regularisation.items()},
            "train": part(self.train),
            "holdout": part(self.holdout),
            "folds": part(self.folds),
        }


def train(
    path: Path, make: Callable[[], RewardModel], *, progress: Progress = lambda _done, _total: None
) -> Trained:
    """Fit the model of a project's file anew, six times in all, and measure it.

    The same file gives the same figures to the last digit, in whatever order its judgments came.

    Args:
        path: The project; only read, and may be open elsewhere.
        make: Makes a model that has learned nothing.
        progress: Called with how many comparisons are encoded and judgments learned from.

    Raises:
        ProjectError: The project can't be read.
    """
    with Project.open(path, writable=False) as project:
        settings, known = project.settings, judgments_of(project)
    learned, kept = _parted(known, settings)
    works = _Trainer(make, settings, _Count(progress, known, learned))
    works.encode(known)
    model, share = works.whole(learned)
    return Trained(
        project=settings.name,
        settings=settings,
        judgments=len(known),
        version=model.version,
        learned=model.outlook(known[0][1]).learned if known else (),
        regularisation=model.regularisation,
        train=_part(_measured(model, learned, share)),
        holdout=_part(_measured(model, kept, share)),
        folds=_part(works.out_of_fold(learned)),
    )


def _parted(known: Sequence[Known], settings: Settings) -> tuple[list[Known], list[Known]]:
    """Those to learn from, and those of prompts that are held out."""
    learned: list[Known] = []
    kept: list[Known] = []
    for judgment, comparison in known:
        out = held_out(prompt_key(comparison.prompt), settings)
        (kept if out else learned).append((judgment, comparison))
    return learned, kept


def folds_of(prompts: Collection[str], seed: int) -> dict[str, int]:
    """A fold for each prompt: dealt by lot, so that their order does not matter."""

    def lot(prompt: str) -> bytes:
        return hashlib.sha256(f"{seed}\x1ffold\x1f{prompt}".encode()).digest()

    return {prompt: place % FOLDS for place, prompt in enumerate(sorted(set(prompts), key=lot))}


class _Count:
    """Adds up what is done: comparisons to encode, then judgments to learn from, fit by fit."""

    def __init__(
        self, progress: Progress, known: Sequence[Known], learned: Sequence[Known]
    ) -> None:
        self._progress, self._done = progress, 0
        self._total = len({judgment.comparison for judgment, _ in known}) + FOLDS * len(learned)

    def add(self, many: int) -> None:
        self._done += many
        self._progress(self._done, self._total)


Measured = tuple[Judged, float]
"""A judgment beside what was predicted of it, and how sure `always_left` was."""


class _Trainer:
    """Fits models on some of the judgments, all with the same settings and embeddings."""

    def __init__(self, make: Callable[[], RewardModel], settings: Settings, count: _Count) -> None:
        self._make, self._settings, self._count = make, settings, count

    def encode(self, known: Sequence[Known]) -> None:
        """Encode everything first, in an order that is always the same."""
        model = self._make()
        comparisons = {comparison.id: comparison for _, comparison in known}
        for _, comparison in sorted(comparisons.items()):
            finish(model.encode(comparison))
            self._count.add(1)

    def whole(self, known: Sequence[Known]) -> tuple[RewardModel, float]:
        """The project's own model, and the share of those that the left response won."""
        model = self._make()
        rebuild(model, self._settings, known)
        return model, _left_share(known)

    def fit(self, known: Sequence[Known]) -> tuple[RewardModel, float]:
        """The same on some of them, with no checkpoint."""
        model = self._make()
        for steps in (model.configure(self._settings), model.learn_all(known), model.settle()):
            finish(steps)
        return model, _left_share(known)

    def out_of_fold(self, known: Sequence[Known]) -> list[Measured]:
        """Each judgment predicted without its prompt's fold; none where there is one prompt."""
        prompts = [prompt_key(comparison.prompt) for _, comparison in known]
        fold = folds_of(prompts, self._settings.seed)
        places = [fold[prompt] for prompt in prompts]
        measured: list[Measured] = []
        for number in range(FOLDS):
            out = [pair for pair, place in zip(known, places, strict=True) if place == number]
            within = [pair for pair, place in zip(known, places, strict=True) if place != number]
            if out and within:
                model, share = self.fit(within)
                measured += _measured(model, out, share)
            self._count.add(len(known))
        return measured


def _left_share(known: Iterable[Known]) -> float:
    left = LeftShare()
    for judgment, comparison in known:
        if judgment.answer.preferred is not None and comparison.is_pair:
            left.add(stood_left(judgment))
    return left.share


def _measured(model: RewardModel, known: Iterable[Known], share: float) -> list[Measured]:
    """What the model as it is holds of each judgment that prefers one of a pair."""
    items = (
        judged(Prediction(judgment.id, model.outlook(comparison), None), judgment)
        for judgment, comparison in known
    )
    return [(item, share) for item in items if item]


def _part(measured: Iterable[Measured]) -> Part:
    made = Part()
    for item, share in measured:
        made.add(item, share)
    return made
