"""What a command of the session changed, and what the engine is to make of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from labeler.core.comparison import Comparison
from labeler.core.judgment import Judgment, Purpose
from labeler.workflow.book import skips
from labeler.workflow.events import Forget, Learn


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command changed; the window refreshes by it and the engine learns from it.

    Attributes:
        comparison: What was judged, or is to be judged again.
        judged: The judgment that was added; None after an undo.
        retracted: The judgment that an undo took back; None otherwise.
        superseded: The judgment that `judged` replaced.
        restored: The judgment that stands again, since what replaced it was taken back.
        gold_right: How a gold check went; None where it was none, or skipped.
    """

    comparison: Comparison
    judged: Judgment | None = None
    retracted: Judgment | None = None
    superseded: Judgment | None = None
    restored: Judgment | None = None
    gold_right: bool | None = None

    @property
    def recounts(self) -> bool:
        """Whether the figures are other than before, and not just about to grow by one."""
        replaced = self.superseded is not None and not skips(self.superseded)
        return self.retracted is not None or replaced

    def lessons(self) -> Iterator[Forget | Learn]:
        """What the model is to unlearn and to learn, in that order."""
        for gone in (self.retracted, self.superseded):
            if gone is not None and (gone is self.retracted or not skips(gone)):
                yield Forget(gone.id)
        for stands in (self.judged, self.restored):
            if stands is not None and (stands is self.judged or not skips(stands)):
                yield Learn(stands, self.comparison)


def answered(comparison: Comparison, judged: Judgment, superseded: Judgment | None) -> Changes:
    """What an answer changed; of a gold check also how it went."""
    gold = comparison.gold if judged.purpose is Purpose.GOLD else None
    right = judged.answer.agrees(gold) if gold else None
    return Changes(comparison, judged, superseded=superseded, gold_right=right)
