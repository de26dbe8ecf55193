"""What a project is set to."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from labeler.core.errors import InvalidSettings
from labeler.core.judgment import Visibility

LOSSES = (
    "logistic",
    "margin",
    "scaled",
    "smoothed",
    "hinge",
    "davidson",
    "rao_kupper",
    "ordinal",
    "plackett_luce",
    "listnet",
    "k_wise",
    "pointwise",
)
"""The ranking losses by name; `labeler.core.losses` knows what they are."""

ACQUISITIONS = ("random", "uncertainty", "information", "moderate", "fifo")
"""The ways of choosing which comparison to show next."""

NEW_HOLDOUT = 0.1
"""The share of prompts that a new project keeps for measuring alone."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A project's settings; every change is recorded beside its judgments.

    A default is what a file means that was written before the setting was there.

    Attributes:
        name: Shown in the window's title.
        visibility: When rewards are shown.
        seed: Decides the order of comparisons and of sides, and which prompts are held out.
        loss: The ranking loss, one of `LOSSES`.
        smoothing: ε of the loss `smoothed`: how often an annotator is taken to have erred.
        acquisition: How the next comparison is chosen, one of `ACQUISITIONS`.
        random_share: The share of comparisons that are drawn uniformly all the same.
        holdout: The share of prompts whose judgments are never learned from.
        annotator_weights: How much a judgment of theirs counts; 1 for whoever is not named.
        confidence_counts: Whether a judgment counts by the annotator's confidence.

    Raises:
        InvalidSettings: A value that the setting can't have.
    """

    name: str = "Untitled"
    visibility: Visibility = Visibility.LIVE
    seed: int = 0
    loss: str = "logistic"
    smoothing: float = 0.1
    acquisition: str = "random"
    random_share: float = 0.25
    holdout: float = 0.0
    annotator_weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    confidence_counts: bool = False

    def __post_init__(self) -> None:
        _check("name", self.name, isinstance(self.name, str), "a text")
        _one_of("visibility", self.visibility, tuple(Visibility))
        _check("seed", self.seed, type(self.seed) is int, "a whole number")
        _one_of("loss", self.loss, LOSSES)
        _one_of("acquisition", self.acquisition, ACQUISITIONS)
        smoothing_fits = _number(self.smoothing) and 0 <= self.smoothing < 0.5
        _check("smoothing", self.smoothing, smoothing_fits, "a number of at least 0 and below 0.5")
        share_fits = _number(self.random_share) and 0 <= self.random_share <= 1
        _check("random_share", self.random_share, share_fits, "a number from 0 to 1")
        holdout_fits = _number(self.holdout) and 0 <= self.holdout < 1
        _check("holdout", self.holdout, holdout_fits, "a number of at least 0 and below 1")
        _check_weights(self.annotator_weights)
        counts = self.confidence_counts
        _check("confidence_counts", counts, isinstance(counts, bool), "true or false")


def for_new_project(name: str) -> Settings:
    """What a project starts with that people make: some prompts are kept for measuring."""
    return Settings(name=name, holdout=NEW_HOLDOUT)


def teaches_otherwise(before: Settings, after: Settings) -> bool:
    """Whether a model learns something else from the same judgments after such a change."""
    names = ("seed", "loss", "smoothing", "holdout", "annotator_weights", "confidence_counts")
    return any(getattr(before, name) != getattr(after, name) for name in names)


def _check(setting: str, value: object, fits: bool, wanted: str) -> None:
    if not fits:
        raise InvalidSettings(f"the setting {setting} is {value!r}; it must be {wanted}")


def _one_of(setting: str, value: object, names: Collection[str]) -> None:
    _check(setting, value, value in names, f"one of {', '.join(names)}")


def _check_weights(weights: object) -> None:
    fits = isinstance(weights, Mapping) and all(
        isinstance(name, str) and _number(weight) and weight >= 0
        for name, weight in weights.items()
    )
    _check("annotator_weights", weights, fits, "a number of at least 0 for each annotator")


def _number(value: object) -> bool:
    """Whether it is a finite number; true and false are none."""
    return type(value) in (int, float) and math.isfinite(value)  # type: ignore[arg-type]
