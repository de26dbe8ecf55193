"""All that is known of one comparison, and what a researcher may decide about it."""

from dataclasses import dataclass

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.prediction import Outlook
from labeler.core.review import Adjudication, SentBack
from labeler.storage.project import Project


@dataclass(frozen=True, slots=True)
class Said:
    """One judgment.

    Attributes:
        stands: Whether it is neither retracted nor superseded.
        outlook: What the model held before it learned from it; None where nothing was predicted.
        loss: What the ranking loss charged for it, nats; None where it was charged nothing.
    """

    judgment: Judgment
    stands: bool
    outlook: Outlook | None
    loss: float | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """A comparison with everything that was said, predicted and decided of it, each in turn.

    Attributes:
        adjudications: The last one holds.
        is_wanted: Whether it was sent back and not judged since.
    """

    comparison: Comparison
    said: tuple[Said, ...]
    adjudications: tuple[Adjudication, ...]
    sent_back: tuple[SentBack, ...]
    is_wanted: bool

    @property
    def outlook(self) -> Outlook | None:
        """What the model held last, as far as it was recorded."""
        return next((each.outlook for each in reversed(self.said) if each.outlook), None)


def dossier(project: Project, identifier: ComparisonId) -> Dossier:
    """Read it; a few milliseconds.

    Raises:
        LabelerError: There is no such comparison, or the file can't be read.
    """
    reviews = project.reviews
    standing = reviews.standing(identifier)
    predictions = {each.judgment: each for each in reviews.predictions(identifier)}
    said = []
    for judgment in reviews.judgments(identifier):
        found = predictions.get(judgment.id)
        outlook, loss = (found.outlook, found.loss) if found else (None, None)
        said.append(Said(judgment, judgment.id in standing, outlook, loss))
    return Dossier(
        project.comparison(identifier),
        tuple(said),
        tuple(reviews.adjudications(identifier)),
        tuple(reviews.sent_back(identifier)),
        identifier in reviews.wanted(),
    )


def send_back(project: Project, dossier: Dossier, by: str) -> None:
    """Have it judged once more. Raises NotSaved."""
    event = SentBack(_after(dossier), dossier.comparison.id, by, now())
    project.reviews.send_back(event)


def adjudicate(project: Project, dossier: Dossier, by: str, answer: Answer, note: str = "") -> None:
    """Settle it for good; its judgments stay as they are.

    Raises:
        NotSaved: It is not in the file.
        InvalidAnswer: That does not answer it.
    """
    event = Adjudication(_after(dossier), dossier.comparison.id, by, answer, now(), note)
    project.reviews.adjudicate(event)


def _after(dossier: Dossier) -> JudgmentId:
    """An identifier that comes after all that was said and decided before."""
    earlier = [each.judgment.id for each in dossier.said]
    earlier += [each.id for each in dossier.adjudications]
    earlier += [each.id for each in dossier.sent_back]
    return new_judgment_id(after=_latest(earlier))


def _latest(earlier: list[JudgmentId]) -> JudgmentId | None:
    """The latest of those that are made by time; a file may name its judgments as it likes."""
    timed = [each for each in earlier if len(each) == 36 and each[14] == "7"]
    return max(timed, default=None)
