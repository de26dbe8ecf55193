"""What every figure is made from: a judgment, its prediction, and what is known of its pair."""

import math
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import compress
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from labeler.analysis.estimate import Array, Counts, Flags
from labeler.core.judgment import Purpose

CATEGORIES = ("first", "second", "tie", "both_good", "both_bad")
"""The answers to a pair, by stored responses; the index is a case's `category`."""

_SIGNS = (1, -1, 0, 0, 0)

FIRST, SECOND, TIE, BOTH_GOOD, BOTH_BAD = range(5)

MODEL = "model"
"""The project's own reward model among a case's `margins`."""

ALONG = (MODEL, "length", "surface")
"""Those that learn along: each judgment is foretold, and then learned from."""


_NONE: Mapping[str, float] = MappingProxyType({})


class Case(NamedTuple):
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
        prompt: Equal for pairs of one prompt; empty where nobody knows.
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
    margins: Mapping[str, float] = _NONE
    content: float = 0.0
    style: float = 0.0
    lengths: tuple[int, int] = (0, 0)
    sources: tuple[str | None, str | None] = (None, None)
    tags: tuple[tuple[str, str], ...] = ()
    guidelines: int | None = None
    prompt: str = ""

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


class Cases(tuple[Case, ...]):
    """Cases with what several figures need of them, each made once, when it is first asked for."""

    @cached_property
    def firsts(self) -> "Cases":
        """Each annotator's first label of each pair."""
        held: dict[tuple[str, str], Case] = {}
        for case in self:
            if case.purpose is Purpose.LABEL:
                held.setdefault((case.annotator, case.comparison), case)
        return self if len(held) == len(self) else Cases(held.values())

    @cached_property
    def _predicted(self) -> dict[str, "Cases"]:
        return {}

    def predicted(self, name: str) -> "Cases":
        """See `predicted`."""
        if name not in self._predicted:
            made = Cases(
                c
                for c in self
                if c.category <= SECOND
                and name in c.margins
                and not (c.comparison_seen and name in ALONG)
                and c.purpose is Purpose.LABEL
            )
            self._predicted[name] = self if len(made) == len(self) else made
        return self._predicted[name]

    @cached_property
    def each_pair(self) -> "Cases":
        """Each comparison once, by its last case."""
        held = {case.comparison: case for case in self}
        return self if len(held) == len(self) else Cases(held.values())

    @cached_property
    def _slices(self) -> dict[str, "Cases"]:
        return {}

    def random_slice(self, name: str) -> "Cases":
        """See `random_slice`."""
        if name not in self._slices:
            held = self.predicted(name)
            made = Cases(c for c in held if c.random and not (c.held_out and not c.prompt_seen))
            self._slices[name] = held if len(made) == len(held) else made
        return self._slices[name]

    @cached_property
    def categories(self) -> Counts:
        """Shape (cases,)."""
        return np.fromiter((c.category for c in self), np.int64, len(self))

    @cached_property
    def signs(self) -> Counts:
        """Shape (cases,)."""
        return np.array(_SIGNS, np.int64)[self.categories]

    @cached_property
    def pairs(self) -> Counts:
        """Which comparison each is of, counted from 0 as they first come, shape (cases,)."""
        place: dict[str, int] = {}
        return np.fromiter(
            (place.setdefault(c.comparison, len(place)) for c in self), np.int64, len(self)
        )

    @cached_property
    def prompts(self) -> Counts:
        """The same of prompts; a pair whose prompt nobody knows is one of its own."""
        place: dict[tuple[bool, str], int] = {}
        names = ((bool(c.prompt), c.prompt or c.comparison) for c in self)
        return np.fromiter(
            (place.setdefault(name, len(place)) for name in names), np.int64, len(self)
        )

    @cached_property
    def ratings(self) -> Counts:
        """How many chose each category of each comparison, shape (comparisons, categories)."""
        k, pairs = len(CATEGORIES), self.pairs
        least = (int(pairs.max()) + 1) * k if len(self) else 0
        return np.bincount(pairs * k + self.categories, minlength=least).reshape(-1, k)

    @cached_property
    def length_gaps(self) -> Array:
        """log(characters of the first + 1) − log(those of the second + 1), shape (cases,)."""
        lengths = np.array([c.lengths for c in self], np.float64).reshape(-1, 2)
        first, second = np.log1p(lengths).T
        made: Array = first - second
        return made

    @cached_property
    def _margins(self) -> dict[str, Array]:
        return {}

    def margins(self, name: str) -> Array:
        """First − second of that model, shape (cases,); NaN where it predicted nothing."""
        if name not in self._margins:
            found = (c.margins.get(name, math.nan) for c in self)
            self._margins[name] = np.fromiter(found, np.float64, len(self))
        return self._margins[name]

    def where(self, chosen: Flags) -> "Cases":
        """Those of them."""
        return self if chosen.all() else Cases(compress(self, chosen.tolist()))


def as_cases(cases: Iterable[Case]) -> Cases:
    """The cases themselves, or as such."""
    return cases if isinstance(cases, Cases) else Cases(cases)


def predicted(cases: Iterable[Case], name: str = MODEL) -> Cases:
    """The labels that prefer one and that a model foretold before it knew any answer to the pair.

    To a model that learns along, a pair that another annotator judged before is memory, not
    prediction.
    """
    return as_cases(cases).predicted(name)


def random_slice(cases: Iterable[Case], name: str = MODEL) -> Cases:
    """Those of them that were drawn uniformly, and are not of the holdout."""
    return as_cases(cases).random_slice(name)


def chosen_margins(cases: Iterable[Case], name: str = MODEL) -> Array:
    """Chosen − rejected of preferences, shape (cases,); NaN where that model predicted nothing."""
    held = as_cases(cases)
    made: Array = held.margins(name) * held.signs
    return made


def first_answers(cases: Iterable[Case]) -> Cases:
    """Each annotator's first label of each pair."""
    return as_cases(cases).firsts


def chose_longer(cases: Iterable[Case]) -> list[bool]:
    """Whether the longer one was preferred, of preferences between unequal lengths."""
    held = as_cases(cases)
    toward = held.length_gaps * held.signs
    found: list[bool] = (toward[toward != 0] > 0).tolist()
    return found


def is_gold(category: int, gold: int) -> bool:
    """Whether an answer is the one held to be right.

    As `Answer.agrees` has it: where a tie is right, both good and both bad are as well.
    """
    return category >= TIE if gold == TIE else category == gold
