"""All that is known of one comparison, and what a researcher may decide about it."""

from collections.abc import Callable
from dataclasses import dataclass

from labeler.analysis.case import ALONG, MODEL
from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Judgment, Purpose
from labeler.core.moment import now
from labeler.core.prediction import Outlook
from labeler.core.ranking_loss import bonus
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


@dataclass(frozen=True, slots=True)
class Holds:
    """What one model holds of a comparison.

    Attributes:
        rewards: One a response; empty where it gives none, or nothing is known.
        margin: first − second of a pair; None where there is none, or nothing is known.
        gains: Who prefers one, with the bonus (above 0) or penalty of their judgment, nats.
    """

    rewards: tuple[float, ...] = ()
    margin: float | None = None
    gains: tuple[tuple[str, float], ...] = ()


def holds(dossier: Dossier, model: str, rewards: tuple[float, ...] | None = None) -> Holds:
    """What a model holds of it.

    Of one that learns along, what it held before the first judgment that it foretold; each gain is
    by what it held before that very judgment.

    Args:
        model: Its name; that of the project's own, a baseline, or any.
        rewards: Of any other, where it gave them.
    """
    if model not in ALONG:
        margin = rewards[0] - rewards[1] if rewards and len(rewards) == 2 else None
        return Holds(rewards or (), margin, _gains(dossier, lambda _: margin))
    first = next((each.outlook for each in dossier.said if each.outlook), None)
    if first is None:
        return Holds()
    told = tuple(each.value for each in first.rewards) if model == MODEL else ()
    return Holds(told, _margin(first, model), _gains(dossier, lambda out: _margin(out, model)))


def _margin(outlook: Outlook | None, model: str) -> float | None:
    if outlook is None or len(outlook.rewards) != 2:
        return None
    return outlook.margin if model == MODEL else outlook.baselines.get(model)


def _gains(
    dossier: Dossier, margin: Callable[[Outlook | None], float | None]
) -> tuple[tuple[str, float], ...]:
    """The bonus of each preference that counts."""
    made = []
    for said in dossier.said:
        preferred, held = said.judgment.answer.preferred, margin(said.outlook)
        counts = said.stands and said.judgment.purpose is Purpose.LABEL
        if counts and preferred is not None and held is not None:
            made.append((said.judgment.annotator, bonus(held if preferred == 0 else -held)))
    return tuple(made)


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
