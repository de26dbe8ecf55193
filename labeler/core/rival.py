"""Other reward models, held beside the project's own on the same judgments."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment

Rewards = Mapping[ComparisonId, tuple[float, ...]]
"""What one model holds of comparisons: a reward a response, in the comparison's order."""


class Reads(StrEnum):
    """What a head sees of a response."""

    ALL = "all"
    NO_RELEVANCE = "no_relevance"
    SURFACE = "surface"


@dataclass(frozen=True, slots=True)
class EncoderAt:
    """A sentence encoder that did not come with the program.

    Attributes:
        folder: Where its files lie on this computer.
        fingerprint: Names its files by what is in them; others in the same place are not it.
    """

    folder: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """Decides a head's rewards, together with the judgments that stand and the settings.

    Attributes:
        loss: The name of its ranking loss.
        until: It learns from judgments made before that moment alone.
        last: Of those made at that very moment, it learns from those up to this id too.
        reads: What it sees.
        encoder: What reads the texts; None for the one that came with the program.
        judgments: How many stood up to then when it was made, to know it by; decides nothing.
        as_it_stood: Whether it is one head as it stood then, asked of prompts that it never saw;
            else each prompt is told by a head that was fitted without a fifth of the prompts,
            its own among them.
    """

    loss: str
    until: datetime
    last: JudgmentId | None = None
    reads: Reads = Reads.ALL
    encoder: EncoderAt | None = None
    as_it_stood: bool = False
    judgments: int = 0

    def learns_from(self, judgment: Judgment) -> bool:
        """Whether a judgment was made early enough."""
        if judgment.at == self.until:
            return self.last is not None and judgment.id <= self.last
        return judgment.at < self.until


@dataclass(frozen=True, slots=True)
class FromFile:
    """Where rewards came from.

    Attributes:
        file: The file's name, without its folder.
        sha256: Of its bytes, in hex digits.
        comparisons: How many it told of.
    """

    file: str
    sha256: str
    comparisons: int


@dataclass(frozen=True, slots=True)
class Rival:
    """A reward model beside the project's own.

    Attributes:
        id: Sorts by time among those of judgments.
        name: Names it in figures; no two that are shown have the same.
        made: What it is: rewards that were brought, or a head that can be fitted anew.
        by: Who set it beside.
    """

    id: JudgmentId
    name: str
    made: FromFile | Recipe
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hidden:
    """That a rival is shown no longer; it stays in the record."""

    id: JudgmentId
    rival: JudgmentId
    by: str
    at: datetime
