"""What a file holds, before anything is made of it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from labeler.core.errors import ImportRefused
from labeler.core.record import Record
from labeler.core.sentence import Sentence
from labeler.formats import detection

SHOWN = 3
"""Comparisons that are kept to be looked at."""

_LETTERS = 600
"""Letters of a text that are kept to be looked at."""


@dataclass(slots=True)
class Preview:
    """What was understood of a file.

    Attributes:
        file: Which one.
        form: The name of its `Format`; empty where it is in none.
        comparisons: How many it holds, up to the line that can't be read.
        sizes: How many comparisons have how many responses.
        judgments: How many it holds, and by whom.
        gold: How many comparisons come with an answer held to be right.
        reviews: How many final verdicts, wishes for another judgment and flags it holds.
        first: The first few, with their texts cut.
        problem: Why it can't be imported, with the line; None if it can.
        complete: Whether it was read to its end.
    """

    file: Path
    form: str = ""
    comparisons: int = 0
    sizes: Counter[int] = field(default_factory=Counter)
    judgments: Counter[str] = field(default_factory=Counter)
    gold: int = 0
    reviews: int = 0
    first: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    problem: Sentence | None = None
    complete: bool = False

    def add(self, record: Record) -> None:
        """Count one more."""
        comparison = record.comparison
        self.comparisons += 1
        self.sizes[len(comparison.responses)] += 1
        self.judgments.update(judgment.annotator for judgment in record.judgments)
        self.gold += comparison.gold is not None
        for events in (record.adjudications, record.sent_back, record.flags):
            self.reviews += len(events)
        if len(self.first) < SHOWN:
            responses = tuple(response.content[:_LETTERS] for response in comparison.responses)
            self.first.append((comparison.prompt[-1].content[:_LETTERS], responses))


def preview(file: Path, stopped: Callable[[], bool] = lambda: False) -> Preview:
    """Read a file as an import would, and keep nothing but counts and the first few.

    Args:
        file: Which one.
        stopped: Asked before each line; once it is true, what was read so far comes back.
    """
    made = Preview(file)
    try:
        made.form = detection.detect(file)
        for record in detection.read(file):
            if stopped():
                return made
            made.add(record)
    except ImportRefused as error:
        made.problem = error.placed
        return made
    made.complete = True
    return made
