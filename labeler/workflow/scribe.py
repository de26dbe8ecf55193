"""Writes judgments down: who, when, how long, and by which guidelines."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from labeler.core.answer import Answer
from labeler.core.details import Said
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Origin, Retraction
from labeler.core.presentation import Choice, Presentation
from labeler.workflow.active import ActiveClock
from labeler.workflow.book import Book
from labeler.workflow.terms import Terms


class Scribe:
    """Makes the events of one annotator, and stores none.

    Args:
        book: What was given an id so far, and what copies there are.
        clock: Seconds, monotonic.
        present: The time of day.

    Attributes:
        active: Counts how long the annotator is at work.
    """

    def __init__(
        self,
        annotator: str,
        origin: Origin,
        book: Book,
        clock: Callable[[], float],
        present: Callable[[], datetime],
    ) -> None:
        self._annotator, self._origin = annotator, origin
        self._book, self._clock, self._present = book, clock, present
        self.active = ActiveClock(clock)
        self._since = clock()

    def shown(self) -> None:
        """Start the clocks."""
        self._since = self._clock()
        self.active.start()

    def judgment(
        self,
        shown: Presentation,
        answer: Answer | Choice,
        said: Said,
        active: float | None,
        terms: Terms,
    ) -> Judgment:
        """What was said of what is on the screen, as far as that alone tells it.

        Args:
            active: Seconds at work; what was counted where it is None.
            terms: What it was shown under.
        """
        return Judgment(
            id=new_judgment_id(after=self._book.last),
            comparison=shown.comparison.id,
            annotator=self._annotator,
            answer=answer if isinstance(answer, Answer) else shown.answer(answer),
            at=self._present(),
            origin=self._origin,
            shown=shown.order,
            visibility=terms.settings.visibility,
            seconds=round(self._clock() - self._since, 3),
            confidence=said.confidence,
            active=round(self.active.seconds if active is None else active, 3),
            guidelines=terms.version,
            details=said.details,
        )

    def copy(self, undone: Judgment) -> Judgment:
        """The same judgment once more, which redoes it."""
        return replace(
            undone,
            id=new_judgment_id(after=self._book.last),
            redoes=undone.id,
            supersedes=self._book.copy_of(undone.supersedes),
            revises=self._book.copy_of(undone.revises),
        )

    def retraction(self, judgment: Judgment) -> Retraction:
        """That a judgment stands no longer."""
        event = new_judgment_id(after=self._book.last)
        return Retraction(judgment.id, self._annotator, self._present(), event)
