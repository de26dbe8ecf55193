"""A comparison that was drawn to be judged, and how."""

from typing import NamedTuple

from labeler.core.comparison import ComparisonId
from labeler.core.judgment import RANDOM, Judgment, Purpose

FIFO = "fifo"
"""`Judgment.drawn` of what came in the order of the file."""

SENT_BACK = "sent_back"
"""`Judgment.drawn` of what a person wanted to be judged once more."""

REST = "rest"
"""`Judgment.drawn` of what was left over when nothing could be chosen: not a uniform draw."""

CHECK = "check"
"""`Judgment.drawn` of a gold check or a repeat."""


class Drawn(NamedTuple):
    """A comparison to judge; `how` and `purpose` go into the judgment."""

    comparison: ComparisonId
    how: str
    purpose: Purpose = Purpose.LABEL


def drawn_as(judgment: Judgment) -> Drawn:
    """How a judgment's comparison had been drawn."""
    return Drawn(judgment.comparison, judgment.drawn or RANDOM, judgment.purpose)


def was_chosen(how: str) -> bool:
    """Whether drawing a comparison so leaves the others no uniform draw.

    What was sent back was judged before: the headline leaves it out as remembered, so that it may
    be taken out of the slice.
    """
    return how not in (RANDOM, SENT_BACK)
