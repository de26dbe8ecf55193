"""What was said and decided of a comparison, in words; responses are named by their number."""

from collections.abc import Sequence
from itertools import pairwise

from labeler.core.answer import STRENGTHS, Answer, Verdict
from labeler.core.details import Details
from labeler.core.judgment import Judgment, Purpose
from labeler.core.moment import local
from labeler.core.ranking_loss import bonus
from labeler.core.review import Adjudication
from labeler.gui.figures import UNKNOWN, signed
from labeler.gui.spans import gain
from labeler.gui.words import tr
from labeler.workflow.dossier import Dossier, Said


def header() -> tuple[str, ...]:
    """The columns of the table of judgments."""
    return (
        tr("Annotator"),
        tr("Said"),
        tr("When"),
        tr("Took"),
        tr("Rewards seen"),
        tr("Model had held"),
        tr("Which was"),
        tr("Counts"),
    )


def row(said: Said) -> tuple[str, ...]:
    """One judgment in those columns."""
    judgment = said.judgment
    return (
        judgment.annotator,
        answer_words(judgment.answer),
        when(judgment),
        tr("{seconds} s").format(seconds=f"{judgment.seconds:.0f}")
        if judgment.seconds
        else UNKNOWN,
        _seen(judgment),
        _held(said),
        _charged(said),
        _counts(said),
    )


def answer_words(answer: Answer) -> str:
    """An answer by the numbers of the responses."""
    if answer.preferred is not None:
        words = tr("response {number} {strength}")
        strength = STRENGTHS[answer.strength] if answer.strength else "better"
        return words.format(number=answer.preferred + 1, strength=tr(strength))
    if answer.ranking is not None:
        return _ranking(answer.ranking)
    return {
        Verdict.TIE: tr("tie"),
        Verdict.BOTH_GOOD: tr("both good"),
        Verdict.BOTH_BAD: tr("both bad"),
    }.get(answer.verdict, tr("skipped"))


def _ranking(places: Sequence[int]) -> str:
    """`2 > 1 = 3`."""
    order = sorted(range(len(places)), key=lambda response: places[response])
    words = str(order[0] + 1)
    for before, response in pairwise(order):
        sign = "=" if places[before] == places[response] else ">"
        words += f" {sign} {response + 1}"
    return words


def when(event: Judgment | Adjudication) -> str:
    """The day and time, here; of an import without one, that nobody knows."""
    if isinstance(event, Judgment) and not event.dated:
        return tr("undated")
    return local(event.at).strftime("%Y-%m-%d %H:%M")


def _seen(judgment: Judgment) -> str:
    return {True: tr("yes"), False: tr("no"), None: UNKNOWN}[judgment.rewards_seen]


def _held(said: Said) -> str:
    """Which response the model had held to be better, and by how much."""
    if said.outlook is None or len(said.outlook.rewards) != 2:
        return UNKNOWN
    margin = said.outlook.margin
    if margin == 0:
        return tr("neither better")
    words = tr("response {number} by {margin}")
    return words.format(number=1 if margin > 0 else 2, margin=signed(abs(margin)))


def _charged(said: Said) -> str:
    """The bonus or penalty, by the loss with which models are compared."""
    if said.outlook is None or said.judgment.answer.preferred is None:
        return UNKNOWN
    first = said.judgment.answer.preferred == 0
    margin = said.outlook.margin
    return gain(bonus(margin if first else -margin)).text


def _counts(said: Said) -> str:
    if not said.stands:
        return tr("no: taken back or replaced")
    if said.judgment.purpose is not Purpose.LABEL:
        return tr("no: a check")
    return tr("yes")


def details_words(details: Details) -> str:
    """What was said beside the answer, a line each; empty where nothing was."""
    lines = [
        f"{criterion}: {' · '.join(UNKNOWN if value is None else str(value) for value in given)}"
        for criterion, given in details.ratings.items()
    ]
    if details.reasons:
        lines.append(tr("Reasons: {reasons}").format(reasons=", ".join(details.reasons)))
    if details.skip_reason:
        lines.append(tr("Skipped: {reason}").format(reason=details.skip_reason))
    if details.highlights:
        lines.append(tr("{count} places marked").format(count=len(details.highlights)))
    if details.rationale:
        lines.append(tr("“{rationale}”").format(rationale=details.rationale))
    return "\n".join(lines)


def decided(dossier: Dossier) -> str:
    """The final verdict, and whether another judgment is wanted."""
    lines = []
    if dossier.adjudications:
        last = dossier.adjudications[-1]
        words = tr("Settled by {name} on {when}: {answer}.")
        told = words.format(name=last.by, when=when(last), answer=answer_words(last.answer))
        lines.append(f"{told} {last.note}".strip())
        if len(dossier.adjudications) > 1:
            earlier = [answer_words(each.answer) for each in dossier.adjudications[:-1]]
            lines.append(tr("Before: {answers}.").format(answers=", ".join(earlier)))
    if dossier.is_wanted:
        words = tr("Sent back by {name}: it comes next, until somebody judges it again.")
        lines.append(words.format(name=dossier.sent_back[-1].by))
    return "\n".join(lines)


def gold_words(dossier: Dossier) -> str:
    """The answer held to be right, if one is known."""
    gold = dossier.comparison.gold
    return tr("Held to be right: {answer}.").format(answer=answer_words(gold)) if gold else ""
