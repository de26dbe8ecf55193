"""Where model and people, or people among themselves, disagree: one line for each comparison."""

from dataclasses import dataclass
from enum import StrEnum

from labeler.core.comparison import ComparisonId


class Kind(StrEnum):
    """Which comparisons to list."""

    MODEL = "model"
    PEOPLE = "people"
    WANTED = "wanted"
    SETTLED = "settled"
    ALL = "all"


class Sorting(StrEnum):
    """What they are sorted by, the most telling first."""

    PENALTY = "penalty"
    SPLIT = "split"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Query:
    """What to list, and how.

    Attributes:
        kind: Those that the model got wrong, those that people differ on, those sent back,
            those adjudicated, or all that were judged.
        order: What they are sorted by.
        backwards: The least telling first.
        text: Words that all occur in the texts or the annotators' reasons, whatever the case.
        annotator: Only what this one judged; "" for anyone.
        settled: Also those with a final verdict.
        kept: These in any case, by their ids: those that stood in the list when it was counted.
    """

    kind: Kind = Kind.MODEL
    order: Sorting = Sorting.PENALTY
    backwards: bool = False
    text: str = ""
    annotator: str = ""
    settled: bool = True
    kept: tuple[ComparisonId, ...] = ()


class Stage(StrEnum):
    """What is done before a list can be shown the first time."""

    COUNTING = "counting"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: judgments counted, or comparisons read, of how many."""

    stage: Stage
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One comparison that was judged.

    Attributes:
        prompt: The beginning of its last message.
        judgments: How many stand.
        first: How many of them prefer the response at position 0.
        second: How many the one at position 1.
        margin: The model's chosen − rejected, least of all preferences; None
            where no preference was predicted.
        split: The share of judgments that say something else than most.
        settled: Whether it has a final verdict.
        wanted: Whether it was sent back and not judged since.
    """

    comparison: ComparisonId
    prompt: str
    judgments: int
    first: int
    second: int
    margin: float | None
    split: float
    settled: bool
    wanted: bool

    @property
    def neither(self) -> int:
        """How many prefer neither."""
        return self.judgments - self.first - self.second
