"""What an annotator said, when, and having seen what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.details import NOTHING, Details, Said
from labeler.core.ids import JudgmentId


class Visibility(StrEnum):
    """When rewards are shown: before the choice, after it, or never."""

    LIVE = "live"
    AFTER = "after"
    NEVER = "never"


class Origin(StrEnum):
    """Where a judgment came into the project."""

    WINDOW = "window"
    IMPORT = "import"
    SIMULATION = "simulation"


class Purpose(StrEnum):
    """What an answer is for. Only labels count and are learned from.

    A gold check asks what is known; a repeat asks again, with the sides swapped; a revision was
    given after the rewards were seen, beside a blind label that goes on counting.
    """

    LABEL = "label"
    GOLD = "gold"
    REPEAT = "repeat"
    REVISION = "revision"


RANDOM = "random"
"""`Judgment.drawn` of the random slice: the comparison was drawn uniformly."""


@dataclass(frozen=True, slots=True)
class Judgment:
    """One annotator's answer. Names stored responses, never screen sides.

    Append-only: a judgment is never changed, only superseded by another or retracted.

    Attributes:
        at: When it was made; aware, UTC.
        shown: The order in which the responses stood on the screen, as indexes of the
            comparison's responses, left first; None where it is not known.
        visibility: The project's setting when the choice was made; None for imports.
        rewards_seen: Whether rewards really were on the screen before the choice.
        seconds: From the pair being shown to the choice.
        active: Those of them in which the annotator was there and working.
        drawn: How the comparison was chosen; `RANDOM` is the random slice. None where nobody knows.
        supersedes: The judgment that this one replaces.
        redoes: The retracted judgment that this one brings back.
        dated: Whether `at` is when it was made; False where a file did not say, and `at` is
            when it was imported.
        confidence: How sure the annotator was, above 0 and at most 1; None where nobody asked.
        weight: How much it counts beside others, at least 0.
        purpose: What it is for.
        revises: The blind judgment that a revision stands beside.
        guidelines: The version of the guidelines that was in force, from 1; None without any.
        details: What was said beside the answer.
        extra: What the file it came from said beyond all this, values as in JSON.
    """

    id: JudgmentId
    comparison: ComparisonId
    annotator: str
    answer: Answer
    at: datetime
    origin: Origin = Origin.WINDOW
    shown: tuple[int, ...] | None = None
    visibility: Visibility | None = None
    rewards_seen: bool | None = None
    seconds: float | None = None
    drawn: str | None = None
    supersedes: JudgmentId | None = None
    redoes: JudgmentId | None = None
    dated: bool = True
    confidence: float | None = None
    weight: float = 1.0
    purpose: Purpose = Purpose.LABEL
    revises: JudgmentId | None = None
    active: float | None = None
    guidelines: int | None = None
    details: Details = NOTHING
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def said(self) -> Said:
        """All that was said beside the answer."""
        return Said(self.details, self.confidence)


@dataclass(frozen=True, slots=True)
class Retraction:
    """An undo: the judgment stands no longer, and stays in the record.

    Attributes:
        id: Its place among judgments and retractions, which sort by it; None in files of
            earlier versions, which can't be redone.
    """

    judgment: JudgmentId
    annotator: str
    at: datetime
    id: JudgmentId | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """An annotator's mark on a comparison, raised or taken down; the last one holds.

    Stored at once and apart from any judgment: something is wrong with it, or worth talking over.
    """

    id: JudgmentId
    comparison: ComparisonId
    annotator: str
    raised: bool
    note: str
    at: datetime
