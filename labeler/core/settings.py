"""What a project is set to."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from labeler.core.errors import InvalidSettings
from labeler.core.judgment import Visibility
from labeler.core.sentence import Sentence

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

SCALES = (7, 5, 3, 2)
"""How many steps there are from left to right; two have no tie, two and three no strength."""

MOST_RESPONSES = 8
"""The most responses that are compared at once."""

SKIP_REASONS = ("unclear prompt", "can't tell", "needs an expert", "broken or unsafe text")
"""Why a comparison is skipped, where the project says nothing else."""

NEW_HOLDOUT = 0.1
"""The share of prompts that a new project keeps for measuring alone."""


_TEXT = Sentence("a text")
_SHARE = Sentence("a number from 0 to 1")
_UP_TO_HALF = Sentence("a number from 0 to 0.5")
_BELOW_HALF = Sentence("a number of at least 0 and below 0.5")
_BELOW_ONE = Sentence("a number of at least 0 and below 1")
_LEAST = Sentence("0 to 10000, or nothing")
_DIFFERENT = Sentence("different names")
_WEIGHTS = Sentence("a number of at least 0 for each annotator")


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
        scale: Steps from left to right, one of `SCALES`.
        most_responses: Comparisons of more responses are passed over; 2 to `MOST_RESPONSES`.
        criteria: What each response is rated for, by name.
        criterion_steps: A rating is from 1 to this, 2 to 10.
        ask_confidence: Whether annotators are asked how sure they are.
        rationale: The least characters of a rationale; 0 makes it optional, None asks for none.
        reasons: Why a response may be better or worse, to choose from.
        highlights: Whether stretches of the texts can be marked.
        skip_reasons: Why a comparison may be skipped, to choose from.
        revision_counts: Whether an answer changed after seeing rewards replaces the blind one.
        gold_rate: The share of comparisons that are hidden gold checks, at most ½.
        repeat_rate: The share that repeats an earlier one with the sides swapped, at most ½.
        gold_feedback: Whether annotators are told how a gold check went.
        guidelines: How to judge, in Markdown; every change is a version.

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
    scale: int = 7
    most_responses: int = MOST_RESPONSES
    criteria: tuple[str, ...] = ()
    criterion_steps: int = 5
    ask_confidence: bool = False
    rationale: int | None = None
    reasons: tuple[str, ...] = ()
    highlights: bool = False
    skip_reasons: tuple[str, ...] = SKIP_REASONS
    revision_counts: bool = False
    gold_rate: float = 0.0
    repeat_rate: float = 0.0
    gold_feedback: bool = False
    guidelines: str = ""

    def __post_init__(self) -> None:
        _check("name", self.name, isinstance(self.name, str), _TEXT)
        _one_of("visibility", self.visibility, tuple(Visibility))
        _check("seed", self.seed, type(self.seed) is int, Sentence("a whole number"))
        _one_of("loss", self.loss, LOSSES)
        _one_of("acquisition", self.acquisition, ACQUISITIONS)
        smoothing_fits = _number(self.smoothing) and 0 <= self.smoothing < 0.5
        _check("smoothing", self.smoothing, smoothing_fits, _BELOW_HALF)
        share_fits = _number(self.random_share) and 0 <= self.random_share <= 1
        _check("random_share", self.random_share, share_fits, _SHARE)
        holdout_fits = _number(self.holdout) and 0 <= self.holdout < 1
        _check("holdout", self.holdout, holdout_fits, _BELOW_ONE)
        _check_weights(self.annotator_weights)
        _check_judging(self)
        _check_quality(self)


def for_new_project(name: str) -> Settings:
    """What a project starts with that people make: some prompts are kept for measuring."""
    return Settings(name=name, holdout=NEW_HOLDOUT)


def teaches_otherwise(before: Settings, after: Settings) -> bool:
    """Whether a model learns something else from the same judgments after such a change."""
    names = ("seed", "loss", "smoothing", "holdout", "annotator_weights", "confidence_counts")
    return any(getattr(before, name) != getattr(after, name) for name in names)


def _check_judging(settings: Settings) -> None:
    """What annotators are asked."""
    _check("scale", settings.scale, settings.scale in SCALES, _among(SCALES))
    most, steps = settings.most_responses, settings.criterion_steps
    _check("most_responses", most, _whole(most, 2, MOST_RESPONSES), _from_to(2, MOST_RESPONSES))
    _check("criterion_steps", steps, _whole(steps, 2, 10), _from_to(2, 10))
    least = settings.rationale
    _check("rationale", least, least is None or _whole(least, 0, 10_000), _LEAST)
    for name in ("criteria", "reasons", "skip_reasons"):
        _check(name, getattr(settings, name), _names(getattr(settings, name)), _DIFFERENT)
    for name in ("confidence_counts", "ask_confidence", "highlights"):
        _check_flag(settings, name)
    _check("guidelines", settings.guidelines, isinstance(settings.guidelines, str), _TEXT)


def _check_quality(settings: Settings) -> None:
    """How answers are checked."""
    for name in ("gold_rate", "repeat_rate"):
        rate = getattr(settings, name)
        _check(name, rate, _number(rate) and 0 <= rate <= 0.5, _UP_TO_HALF)
    for name in ("revision_counts", "gold_feedback"):
        _check_flag(settings, name)


def _check_flag(settings: Settings, name: str) -> None:
    value = getattr(settings, name)
    _check(name, value, isinstance(value, bool), Sentence("true or false"))


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _names(value: object) -> bool:
    """Whether it is a tuple of different texts, none of them empty."""
    return (
        isinstance(value, tuple)
        and all(isinstance(name, str) and name.strip() for name in value)
        and len(set(value)) == len(value)
    )


def _check(setting: str, value: object, fits: bool, wanted: Sentence) -> None:
    if not fits:
        raise InvalidSettings(
            "the setting {setting} is {value}; it must be {wanted}",
            setting=setting,
            value=repr(value),
            wanted=wanted,
        )


def _one_of(setting: str, value: object, names: Collection[str]) -> None:
    _check(setting, value, value in names, _among(names))


def _among(names: Collection[object]) -> Sentence:
    return Sentence("one of {names}", names=", ".join(map(str, names)))


def _from_to(least: float, most: float) -> Sentence:
    return Sentence("{least} to {most}", least=least, most=most)


def _check_weights(weights: object) -> None:
    fits = isinstance(weights, Mapping) and all(
        isinstance(name, str) and _number(weight) and weight >= 0
        for name, weight in weights.items()
    )
    _check("annotator_weights", weights, fits, _WEIGHTS)


def _number(value: object) -> bool:
    """Whether it is a finite number; true and false are none."""
    return type(value) in (int, float) and math.isfinite(value)  # type: ignore[arg-type]
