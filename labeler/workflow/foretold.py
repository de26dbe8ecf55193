"""What the model held of judgments before it learned from them, on its way into the file."""

from collections.abc import Iterator, Mapping

from labeler.analysis.agreement import Judged, Running, judged
from labeler.core.comparison import ComparisonId
from labeler.core.errors import Busy, NotSaved
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment, Origin
from labeler.core.prediction import Prediction
from labeler.storage.project import Project
from labeler.workflow.book import Book

STEP = 200
"""Judgments counted at once where all are counted anew; takes a few milliseconds."""


class Foretold:
    """Every prediction of a project, the first one of each judgment; read when they are counted.

    It goes into the file with the next judgment or by `save`, whichever comes first: a commit of
    its own may take longer than a frame just when the next key is pressed.

    Args:
        prompts: Every comparison with its prompt's key.
    """

    def __init__(self, project: Project, book: Book, prompts: Mapping[ComparisonId, str]) -> None:
        self._project, self._book, self._prompts = project, book, prompts
        # those that were made since, and None for each that was in the file before
        self._made: dict[JudgmentId, Prediction | None] = dict.fromkeys(project.gists.foretold())
        self._unsaved: list[Prediction] = []

    def __contains__(self, judgment: JudgmentId) -> bool:
        return judgment in self._made

    def take(self, prediction: Prediction) -> Judged | None:
        """Take one in, and set it beside the answer.

        Returns:
            What the figures count; None if the judgment stands no longer, is a check or prefers
            nothing, or was predicted before: the first prediction stays.
        """
        if prediction.judgment in self._made:
            return None
        self._unsaved.append(prediction)
        self._made[prediction.judgment] = prediction
        return self._beside(prediction)

    def _beside(self, prediction: Prediction) -> Judged | None:
        """A prediction beside its answer; None where that stands no longer, or does not count."""
        standing = self._book.standing.get(prediction.judgment)
        if standing is None:
            return None
        return judged(prediction, standing, held_out=self._held_out(standing.comparison))

    def _held_out(self, comparison: ComparisonId) -> bool:
        return held_out(self._prompts[comparison], self._project.settings)

    def running(self) -> Running:
        """The prequential figures over everyone's standing judgments. Raises ProjectError."""
        *_, running = self.recount()
        assert running is not None, "the figures come last"
        return running

    def recount(self) -> Iterator[Running | None]:
        """The same in short steps, the figures last, over what stands when each step is made."""
        running, ids = Running(), sorted(self._made)
        for start in range(0, len(ids), STEP):
            if start:
                yield None
            for prediction in self._read(ids[start : start + STEP]):
                if item := self._beside(prediction):
                    running.add(item)
        yield running

    def _read(self, judgments: list[JudgmentId]) -> list[Prediction]:
        """The predictions of those, from the file but for the new ones; in the same order.

        Kept, they would be a few things each for the collector to look through, at one go.
        """
        read = [judgment for judgment in judgments if self._made[judgment] is None]
        found = {made.judgment: made for made in self._project.gists.predictions(read)}
        every = (self._made[judgment] or found.get(judgment) for judgment in judgments)
        return [made for made in every if made]

    def history(self) -> tuple[list[Judgment], list[Judgment]]:
        """Everyone's standing judgments: those to build on, and those to predict first."""
        built: list[Judgment] = []
        waiting: list[Judgment] = []
        for judgment in self._book.standing.values():
            known = judgment.origin is Origin.IMPORT or judgment.id in self._made
            (built if known else waiting).append(judgment)
        checks = (each for each in self._book.checks.values() if each.origin is not Origin.IMPORT)
        return built, [*waiting, *(each for each in checks if each.id not in self._made)]

    def save_with(self, judgment: Judgment) -> None:
        """Commit a judgment, and on the same way to the disk the predictions that wait for one.

        A prediction that can't be saved never keeps a judgment from it. Raises NotSaved.
        """
        waiting = tuple(self._unsaved)
        try:
            self._project.append(judgment, waiting)
        except Busy:
            raise  # nor would it take the judgment alone
        except NotSaved:
            if not waiting:
                raise
            self._project.append(judgment)
        else:
            self._unsaved.clear()

    def save(self) -> None:
        """Put into the file what waits. Raises NotSaved: it waits on."""
        if self._unsaved:
            self._project.record(*self._unsaved)
            self._unsaved.clear()

    def save_in_passing(self) -> None:
        """The same, and waits for nobody who uses the file. Raises Busy where somebody does."""
        with self._project.hurried():
            self.save()
