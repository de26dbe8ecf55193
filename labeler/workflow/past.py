"""What was said and foretold in a project, as one annotator's session sees it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from labeler.analysis.agreement import Judged, Running
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.judgment import Judgment, Origin
from labeler.core.prediction import Prediction
from labeler.core.presentation import Presentation, arrange
from labeler.storage.project import Project
from labeler.workflow.again import Again, Hindsight
from labeler.workflow.book import Book
from labeler.workflow.events import Known
from labeler.workflow.foretold import Foretold
from labeler.workflow.pace import Pace, pace


class Past:
    """The record of a project, and one annotator's part in it."""

    def __init__(
        self, project: Project, annotator: str, origin: Origin, present: Callable[[], datetime]
    ) -> None:
        self.project, self.annotator = project, annotator
        self._present, self._opened = present, present()
        self._comparison = lru_cache(maxsize=64)(project.comparison)
        self._book = Book(project, annotator, origin)
        self._index = project.index()
        prompts = {comparison: prompt for comparison, prompt, _ in self._index}
        self._foretold = Foretold(project, self._book, prompts)
        self._hindsight = Hindsight(self._book, self._foretold)

    @property
    def can_undo(self) -> bool:
        """Whether there is a judgment of one's own to take back."""
        return self._book.latest is not None

    @property
    def can_redo(self) -> bool:
        """Whether the last thing that this annotator did was an undo."""
        return bool(self._book.redoable)

    def present(self, comparison: Comparison) -> Presentation:
        """A comparison with its responses shuffled as this annotator sees it first."""
        return arrange(comparison, self.annotator, self.project.settings.seed)

    def earlier(self, start: int = 0, many: int = 1) -> list[Judgment]:
        """This annotator's own answers, the last one first, from place `start` on.

        Answers to checks are among them; a changed answer keeps its place.
        """
        return self._book.earlier(start, many)

    @property
    def many_earlier(self) -> int:
        """How many answers `earlier` knows of."""
        return self._book.many_earlier

    def revisit(self, judgment: Judgment) -> Again:
        """An own judgment that stands, as it stood on the screen."""
        comparison = self._comparison(judgment.comparison)
        order = judgment.shown or self.present(comparison).order
        return self._hindsight.again(judgment, Presentation(comparison, order))

    def saw(self, comparison: ComparisonId) -> None:
        """Tell that rewards of it are on the screen, after it was judged."""
        self._hindsight.saw(comparison)

    def pace(self) -> Pace:
        """How much this annotator has judged today."""
        return pace(self._book.made_last(), self._opened, self._present())

    def record(self, prediction: Prediction) -> Judged | None:
        """Take in what the model held before it learned, and set it beside the answer.

        Returns:
            What the figures count; None if the judgment stands no longer, is a check or prefers
            nothing, or was predicted before: the first prediction stays.
        """
        return self._foretold.take(prediction)

    def save_predictions(self) -> None:
        """Put into the file what was predicted since the last judgment.

        Raises:
            NotSaved: They are not in the file, and wait on.
        """
        self._foretold.save()

    def running(self) -> Running:
        """The prequential figures over everyone's standing judgments."""
        return self._foretold.running()

    def recount(self) -> Iterator[Running | None]:
        """The same in short steps: None after each, and the figures last."""
        return self._foretold.recount()

    def history(self) -> tuple[list[Judgment], list[Judgment]]:
        """Everyone's standing judgments: those to build on, and those to predict first.

        The second are this program's own that have no prediction yet, because it ended before
        the encoder had caught up; checks are among them, and never to build on.
        """
        return self._foretold.history()

    def known(self, judgments: Iterable[Judgment]) -> list[Known]:
        """Judgments with what they judge, read from the file."""
        return [(judgment, self._comparison(judgment.comparison)) for judgment in judgments]
