"""What a head learns from, and of what it may be asked: only of prompts that it never saw."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from labeler.core.comparison import ComparisonId
from labeler.core.errors import ModelError
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.rival import Recipe
from labeler.core.settings import Settings
from labeler.reward.keeper import Shelf
from labeler.reward.kept_rewards import Told, pack, unpack
from labeler.reward.versions import FEATURES, FITS
from labeler.storage.project import Project
from labeler.storage.rivals import plain_recipe
from labeler.workflow.train import FOLDS, folds_of

_TEACHING = ("seed", "smoothing", "holdout", "annotator_weights", "confidence_counts")
"""The settings that decide what a head learns, besides its loss."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One head: what it learns from, and which comparisons it is asked of afterwards."""

    learns: frozenset[JudgmentId]
    asked: tuple[ComparisonId, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a recipe comes to in a project as it stands now.

    Attributes:
        fits: Each is asked of prompts none of whose judgments it learned.
        key: What the rewards depend on: equal keys, equal rewards.
    """

    fits: tuple[Fit, ...]
    key: str

    @property
    def asked(self) -> set[ComparisonId]:
        """All comparisons that are asked of, where there is anything to learn from."""
        return {each for fit in self.fits if fit.learns for each in fit.asked}


@dataclass(frozen=True, slots=True)
class Ground:
    """What of a project decides its heads, besides their recipes.

    Attributes:
        then: The settings that were in force at a moment.
        standing: Everyone's labels that stand.
        prompts: The prompt of each comparison.
        lengths: Characters of the responses of pairs that were judged.
    """

    settings: Settings
    standing: Sequence[Judgment]
    prompts: Mapping[ComparisonId, str]
    lengths: Mapping[ComparisonId, tuple[int, int]]
    then: Callable[[datetime], Settings]

    @classmethod
    def of(cls, project: Project) -> "Ground":
        """As it is now; a second for 100,000 judgments. Raises ProjectError."""
        return cls(
            project.settings,
            project.standing(),
            {comparison: prompt for comparison, prompt, _ in project.index()},
            {name: pair.lengths for name, pair in project.judged_pairs().items()},
            lambda moment: project.settings_since(moment)[0],
        )

    def settings_of(self, recipe: Recipe) -> Settings:
        """Those that a head is fitted with: of a model as it stood then those of that time.

        Its loss is that of the recipe all the same. What was set at the very moment before which
        it stood was not in force yet. Raises ProjectError; ask while the project is open.
        """
        if not recipe.as_it_stood:
            return replace(self.settings, loss=recipe.loss)
        just_before = timedelta(microseconds=0 if recipe.last else 1)
        return replace(self.then(recipe.until - just_before), loss=recipe.loss)


def plan_of(recipe: Recipe, ground: Ground) -> Plan:
    """Plan a head."""
    settings, standing, prompts = ground.settings_of(recipe), ground.standing, ground.prompts
    learned = [
        judgment
        for judgment in standing
        if recipe.learns_from(judgment) and not held_out(prompts[judgment.comparison], settings)
    ]
    asked = sorted({judgment.comparison for judgment in standing})
    fits = (_alone if recipe.as_it_stood else _by_folds)(learned, asked, prompts, settings)
    facts = sorted((j.id, prompts[j.comparison], ground.lengths.get(j.comparison)) for j in learned)
    said = {
        "made": [FEATURES, FITS, FOLDS],
        "recipe": plain_recipe(recipe),
        "settings": {name: getattr(settings, name) for name in _TEACHING},
        "judgments": hashlib.sha256(json.dumps(facts).encode()).hexdigest(),
    }
    return Plan(tuple(fits), json.dumps(said, sort_keys=True, default=dict))


def _alone(
    learned: Sequence[Judgment],
    asked: Iterable[ComparisonId],
    prompts: Mapping[ComparisonId, str],
    _settings: Settings,
) -> list[Fit]:
    """One head on all, asked of the prompts that are new to it."""
    seen = {prompts[judgment.comparison] for judgment in learned}
    names = frozenset(judgment.id for judgment in learned)
    return [Fit(names, tuple(each for each in asked if prompts[each] not in seen))]


def _by_folds(
    learned: Sequence[Judgment],
    asked: Sequence[ComparisonId],
    prompts: Mapping[ComparisonId, str],
    settings: Settings,
) -> list[Fit]:
    """Five heads, each on all prompts but a fifth, and asked of that fifth."""
    folds = folds_of({prompts[judgment.comparison] for judgment in learned}, settings.seed)
    others = {prompts[each] for each in asked} - folds.keys()
    folds |= {prompt: _lot(prompt, settings.seed) for prompt in others}
    return [
        Fit(
            frozenset(j.id for j in learned if folds[prompts[j.comparison]] != number),
            tuple(each for each in asked if folds[prompts[each]] == number),
        )
        for number in range(FOLDS)
    ]


def _lot(prompt: str, seed: int) -> int:
    """The fold of a prompt that no head learns from: the same whatever comes besides."""
    digest = hashlib.sha256(f"{seed}\x1fasked\x1f{prompt}".encode()).digest()
    return int.from_bytes(digest[:8]) % FOLDS


class Heads:
    """What heads told, at hand and on the disk; losing it costs the time to fit them again.

    Args:
        shelf: Where it is kept from run to run; None for nowhere.
    """

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf
        self._held: dict[str, Told] = {}

    def get(self, key: str) -> Told | None:
        """What the head of that key told, if that is known."""
        if key not in self._held and self._shelf is not None:
            data = self._shelf.get(_named(key))
            if data is not None:
                try:
                    self._held[key] = unpack(data, key)
                except ModelError as problem:
                    self._shelf.refuse(_named(key), str(problem))
        return self._held.get(key)

    def put(self, key: str, told: Told) -> None:
        """Keep what it told."""
        self._held[key] = told
        if self._shelf is not None:
            self._shelf.put(_named(key), pack(told, key), None)


def _named(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def lacking(told: Told | None, plan: Plan) -> Collection[ComparisonId]:
    """Of which comparisons it was not asked yet: they were judged since."""
    return plan.asked - (told.rewards.keys() if told else set())
