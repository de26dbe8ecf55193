"""An earlier judgment that is looked at again, in words."""

from labeler.core.answer import Verdict
from labeler.core.judgment import Purpose
from labeler.core.presentation import Choice, Side
from labeler.gui.judging.words import said
from labeler.gui.words import tr
from labeler.workflow.again import Again


def standing(again: Again) -> Choice | None:
    """The button of the answer that stands; None where no button says it."""
    answer = again.answer
    if answer.verdict is Verdict.RANK or not again.presentation.comparison.is_pair:
        return None
    if answer.preferred is not None and answer.strength is None:
        is_left = again.presentation.side_of(answer.preferred) is Side.LEFT
        return Choice.LEFT_PLAIN if is_left else Choice.RIGHT_PLAIN
    return again.presentation.choice(answer)


def band_words(again: Again, back: int, total: int, *, counts: bool) -> str:
    """What the band says.

    Args:
        back: How many judgments back it is, 1 for the last one.
        total: How many judgments can be looked at.
        counts: Whether the project lets a revision replace a blind answer.
    """
    where = tr("Looking at an earlier judgment ({number} of {total}): {said}.").format(
        number=total - back + 1, total=total, said=_said(again)
    )
    return f"{where} {_consequence(again, counts=counts)}"


def after_change(again: Again, *, counts: bool) -> str:
    """What became of a change of mind."""
    if again.revealed and not counts:
        return tr("Your blind answer counts; this one is kept beside it.")
    return tr("Your new answer counts; the one before stays on record.")


def _said(again: Again) -> str:
    """What was said, in the middle of a sentence; the polite “Sie” stays as it is."""
    choice, answer = standing(again), again.answer
    words = tr("you ranked the responses") if choice is None else said(choice, answer)
    return words if words.startswith("Sie ") else words[:1].lower() + words[1:]


def _consequence(again: Again, *, counts: bool) -> str:
    """Which answer counts if another one is given."""
    if again.judgment.purpose is Purpose.REVISION:
        return tr("Your blind answer counts; this one is kept beside it.")
    if again.revealed and not counts:
        return tr(
            "You have seen its rewards: another answer is kept beside this one, which counts."
        )
    return tr("Press a key to change it, Esc to go on.")
