"""Looking at an earlier answer again, and what another one is then."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.judgment import Judgment, Origin, Purpose, Visibility
from labeler.core.presentation import Presentation
from labeler.workflow.book import Book, skips
from labeler.workflow.foretold import Foretold


@dataclass(frozen=True, slots=True)
class Again:
    """An earlier judgment that is looked at again, as it stood on the screen.

    Attributes:
        judgment: What was said last: beside a blind label that was revised, the revision.
        presentation: The order of then, not a new one.
        revealed: Whether rewards of it were on the screen since a blind choice, so that another
            answer is a revision.
    """

    judgment: Judgment
    presentation: Presentation
    revealed: bool

    @property
    def answer(self) -> Answer:
        """What was said."""
        return self.judgment.answer


class Hindsight:
    """One annotator's earlier answers, whose rewards were seen, and so what another answer is.

    Args:
        find: Reads a comparison.
        present: How a comparison stands on the screen where it was never shown.
    """

    def __init__(
        self,
        book: Book,
        foretold: Foretold,
        find: Callable[[ComparisonId], Comparison],
        present: Callable[[Comparison], Presentation],
    ) -> None:
        self._book, self._foretold = book, foretold
        self._find, self._present = find, present
        self._seen: set[ComparisonId] = set()

    def earlier(self, start: int = 0, many: int = 1) -> list[Judgment]:
        """This annotator's own answers, the last one first, from place `start` on.

        Answers to checks are among them; a changed answer keeps its place.
        """
        return self._book.earlier(start, many)

    @property
    def many_earlier(self) -> int:
        """How many answers `earlier` knows of."""
        return self._book.many_earlier

    def saw(self, comparison: ComparisonId) -> None:
        """Rewards of it are on the screen, after it was judged."""
        self._seen.add(comparison)

    def was_seen(self, comparison: ComparisonId) -> bool:
        """Whether its rewards were on the screen with, or after, anything said of it here.

        What was predicted is shown as soon as it is known, unless the project shows nothing.
        """
        return comparison in self._seen or any(map(self._showed, self._book.said_of(comparison)))

    def _showed(self, judgment: Judgment) -> bool:
        told = judgment.visibility is not Visibility.NEVER and judgment.id in self._foretold
        return bool(judgment.rewards_seen) or (told and judgment.origin is not Origin.IMPORT)

    def _first(self, judgment: Judgment) -> Judgment:
        """The judgment itself; of a revision, the blind one that it stands beside."""
        blind = self._book.get(judgment.revises) if judgment.revises else None
        return blind or judgment

    def revisit(self, judgment: Judgment) -> Again:
        """An own judgment that stands, as it stood on the screen."""
        comparison = self._find(judgment.comparison)
        order = judgment.shown or self._present(comparison).order
        first = self._first(judgment)
        blind = not first.rewards_seen and not skips(first)
        revealed = blind and self.was_seen(first.comparison)
        shown = Presentation(comparison, order)
        return Again(self._book.revision_of(first) or first, shown, revealed)

    def in_place_of(self, again: Again, made: Judgment, *, counts: bool) -> Judgment:
        """What another answer is: one that supersedes, or a revision beside a blind one.

        Args:
            counts: Whether the project lets a revision replace the blind choice.
        """
        first = self._first(again.judgment)
        if again.revealed and not counts:
            before = None if again.judgment is first else again.judgment.id
            beside = replace(made, purpose=Purpose.REVISION, revises=first.id, supersedes=before)
            return replace(beside, rewards_seen=True, drawn=first.drawn)
        seen = bool(first.rewards_seen) or self.was_seen(first.comparison)
        instead = replace(made, purpose=first.purpose, supersedes=first.id)
        return replace(instead, rewards_seen=seen, drawn=first.drawn)
