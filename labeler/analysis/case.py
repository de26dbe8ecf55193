"""What every figure is made from: a judgment, its prediction, and what is known of its pair."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from labeler.analysis.estimate import Array
from labeler.core.judgment import Purpose

CATEGORIES = ("first", "second", "tie", "both_good", "both_bad")
"""The answers to a pair, by stored responses; the index is a case's `category`."""

_SIGNS = (1, -1, 0, 0, 0)

FIRST, SECOND, TIE, BOTH_GOOD, BOTH_BAD = range(5)

MODEL = "model"
"""The project's own reward model among a case's `margins`."""


@dataclass(frozen=True, slots=True)
class Case:
    """One standing judgment of a pair. What is signed is first − second response.

    Attributes:
        category: An index of `CATEGORIES`.
        strength: 1 to 3; None where it was not asked.
        left: Which response stood left; None where nobody knows.
        seconds: How long the annotator worked on it; None where nobody knows.
        purpose: What it was asked for; labels alone count, in all but what says otherwise.
        gold: The category held to be right; None where none is known.
        random: Whether the pair was drawn uniformly.
        held_out: Whether its prompt is never learned from.
        comparison_seen: How many judgments of this pair the model had learned from.
        prompt_seen: The same for its prompt.
        exposed: Whether rewards were on the screen before the choice; None where nobody knows.
        margins: What each model predicted, by name; empty where nothing was.
        content: The part of the model's margin that comes from what the encoder reads.
        style: The part that comes from surface statistics.
        lengths: Characters of both responses.
        sources: Which models wrote them.
        tags: What whoever made the comparison noted, as name and value.
        guidelines: The version of the guidelines that was in force; None where nobody knows.
    """

    comparison: str
    annotator: str
    category: int
    strength: int | None = None
    left: int | None = None
    seconds: float | None = None
    purpose: Purpose = Purpose.LABEL
    gold: int | None = None
    random: bool = True
    held_out: bool = False
    comparison_seen: int = 0
    prompt_seen: int = 0
    exposed: bool | None = None
    margins: Mapping[str, float] = field(default_factory=dict)
    content: float = 0.0
    style: float = 0.0
    lengths: tuple[int, int] = (0, 0)
    sources: tuple[str | None, str | None] = (None, None)
    tags: tuple[tuple[str, str], ...] = ()
    guidelines: int | None = None

    @property
    def prefers(self) -> bool:
        """Whether it prefers one of the two."""
        return self.category <= SECOND

    @property
    def sign(self) -> int:
        """1 for the first, −1 for the second, 0 for neither."""
        return _SIGNS[self.category]

    @property
    def stood_left(self) -> bool | None:
        """Whether the preferred one stood left; None where nobody knows or none is preferred."""
        return None if self.left is None or not self.prefers else self.category == self.left

    @property
    def longer(self) -> bool | None:
        """Whether the longer one is preferred; None where they are equal or none is preferred."""
        first, second = self.lengths
        if first == second or self.category > SECOND:
            return None
        return (first > second) == (self.category == FIRST)


def predicted(cases: Iterable[Case], name: str = MODEL) -> list[Case]:
    """The labels that prefer one and that a model foretold before it knew any answer to the pair.

    A pair that another annotator judged before is memory, not prediction.
    """
    return [
        c
        for c in cases
        if c.category <= SECOND
        and name in c.margins
        and not c.comparison_seen
        and c.purpose is Purpose.LABEL
    ]


def random_slice(cases: Iterable[Case], name: str = MODEL) -> list[Case]:
    """Those of them that were drawn uniformly, and are not of the holdout."""
    return [
        c for c in predicted(cases, name) if c.random and not (c.held_out and not c.prompt_seen)
    ]


def chosen_margins(cases: Sequence[Case], name: str = MODEL) -> Array:
    """Chosen − rejected of preferences, shape (cases,)."""
    return np.array([c.margins[name] * c.sign for c in cases], np.float64)


def first_answers(cases: Iterable[Case]) -> list[Case]:
    """Each annotator's first label of each pair."""
    held: dict[tuple[str, str], Case] = {}
    for case in cases:
        if case.purpose is Purpose.LABEL:
            held.setdefault((case.annotator, case.comparison), case)
    return list(held.values())
