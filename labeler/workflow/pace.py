"""How much was judged today, for whoever wants to know; no pressure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile

from labeler.core.judgment import Judgment

RECENT = 50
"""Judgments whose active time is looked at."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How far one annotator has come.

    Attributes:
        session: Judgments since the project was opened.
        today: Judgments since midnight, local time.
        active: The median of active seconds over the last `RECENT` of today's; None without any.
    """

    session: int
    today: int
    active: float | None


def pace(made: Iterable[Judgment], opened: datetime, present: datetime) -> Pace:
    """The pace of judgments, the last one made first; those of earlier days are not looked at."""
    from statistics import median  # fractions, decimals and all, which no window needs at first

    day = present.astimezone().date()
    today = list(takewhile(lambda each: each.at.astimezone().date() == day, made))
    times = [each.active for each in today[:RECENT] if each.active is not None]
    since = sum(each.at >= opened for each in today)
    return Pace(since, len(today), median(times) if times else None)
