"""What a project's judgments teach under its settings, and which of them teach nothing."""

from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.holdout import held_out
from labeler.core.ids import prompt_key
from labeler.core.judgment import Judgment
from labeler.core.settings import Settings
from labeler.reward.features import FeatureSource
from labeler.reward.ledger import Entry
from labeler.reward.lesson import Lesson, weight

_A_STEP = 32
"""Judgments whose features are fetched in one step, when many are learned at once."""

Judged = tuple[Judgment, Comparison]
Taught = tuple[Entry, Lesson]

_Found = TypeVar("_Found")


class Teaching:
    """Passes over answers of which the loss says nothing, and over prompts that are held out.

    Args:
        source: Of the features.
        settings: Weights and holdout.
        silent: Whether the loss takes nothing from an answer to so many responses.
    """

    def __init__(
        self, source: FeatureSource, settings: Settings, silent: Callable[[Answer, int], bool]
    ) -> None:
        self._source, self._settings, self._silent = source, settings, silent

    def entry(self, judgment: Judgment, comparison: Comparison) -> Entry | None:
        """What stands in the ledger for a judgment; None where it teaches nothing."""
        counts = weight(judgment, self._settings)
        held = held_out(prompt_key(comparison.prompt), self._settings)
        silent = self._silent(judgment.answer, len(comparison.responses))
        return None if held or silent or not counts else Entry.of(judgment, comparison, counts)

    def taught(self, judgment: Judgment, comparison: Comparison) -> Taught | None:
        """The same with its lesson.

        Raises:
            ModelError: A text of the comparison is not encoded.
        """
        entry = self.entry(judgment, comparison)
        if entry is None:
            return None
        features, counts = self._source.of(comparison).values, weight(judgment, self._settings)
        middle = features.mean(dim=0)
        return entry, Lesson(judgment.id, judgment.answer, features, middle, counts)

    def entries(self, pairs: Iterable[Judged]) -> Generator[None, None, list[Entry]]:
        """`entry` of many, in steps."""
        return _each(self.entry, pairs)

    def gather(self, pairs: Iterable[Judged]) -> Generator[None, None, list[Taught]]:
        """`taught` of many, in steps."""
        return _each(self.taught, pairs)


def _each(
    find: Callable[[Judgment, Comparison], _Found | None], pairs: Iterable[Judged]
) -> Generator[None, None, list[_Found]]:
    """What there is, in steps."""
    found: list[_Found] = []
    for count, (judgment, comparison) in enumerate(pairs, start=1):
        if (one := find(judgment, comparison)) is not None:
            found.append(one)
        if count % _A_STEP == 0:
            yield
    return found
