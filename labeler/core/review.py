"""What becomes of a comparison after it was judged: sent back, or settled for good."""

from dataclasses import dataclass
from datetime import datetime

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId


@dataclass(frozen=True, slots=True)
class SentBack:
    """A wish for another judgment, by whoever judges next.

    It is fulfilled by the first judgment of the comparison that is made after it.

    Attributes:
        id: Sorts by time among those of judgments.
        by: Who sent it back.
    """

    id: JudgmentId
    comparison: ComparisonId
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Adjudication:
    """A final verdict beside the judgments, which stay as they are. The last one holds.

    It is no judgment: nothing learns from it, and no figure counts it as an annotator's.

    Attributes:
        id: Sorts by time among those of judgments.
        by: Who decided.
        note: Why, in their words.
    """

    id: JudgmentId
    comparison: ComparisonId
    by: str
    answer: Answer
    at: datetime
    note: str = ""
