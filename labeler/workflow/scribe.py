"""Writes judgments down: who, when, how long, and by which guidelines."""

from collections.abc import Callable
from datetime import datetime

from labeler.core.answer import Answer
from labeler.core.details import Said
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Judgment, Origin, Retraction
from labeler.core.presentation import Choice, Presentation
from labeler.storage.project import Project
from labeler.workflow.active import ActiveClock


class Scribe:
    """Makes the events of one annotator, and stores none.

    Args:
        clock: Seconds, monotonic.
        present: The time of day.

    Attributes:
        active: Counts how long the annotator is at work.
    """

    def __init__(
        self,
        project: Project,
        annotator: str,
        origin: Origin,
        clock: Callable[[], float],
        present: Callable[[], datetime],
    ) -> None:
        self._project, self._annotator, self._origin = project, annotator, origin
        self._clock, self._present = clock, present
        self.active = ActiveClock(clock)
        self._since = clock()
        self.look_up()

    def look_up(self) -> None:
        """See which version of the guidelines is in force."""
        versions = self._project.guidelines() if self._project.settings.guidelines else []
        self._guidelines = len(versions) or None

    def shown(self) -> None:
        """Start the clocks."""
        self._since = self._clock()
        self.active.start()

    def judgment(
        self,
        after: JudgmentId | None,
        shown: Presentation,
        answer: Answer | Choice,
        said: Said,
        active: float | None,
    ) -> Judgment:
        """What was said of what is on the screen, as far as that alone tells it.

        Args:
            after: The last id that was given in the project.
            active: Seconds at work; what was counted where it is None.
        """
        return Judgment(
            id=new_judgment_id(after=after),
            comparison=shown.comparison.id,
            annotator=self._annotator,
            answer=answer if isinstance(answer, Answer) else shown.answer(answer),
            at=self._present(),
            origin=self._origin,
            shown=shown.order,
            visibility=self._project.settings.visibility,
            seconds=round(self._clock() - self._since, 3),
            confidence=said.confidence,
            active=round(self.active.seconds if active is None else active, 3),
            guidelines=self._guidelines,
            details=said.details,
        )

    def retraction(self, after: JudgmentId | None, judgment: Judgment) -> Retraction:
        """That a judgment stands no longer."""
        event = new_judgment_id(after=after)
        return Retraction(judgment.id, self._annotator, self._present(), event)
