"""What the rewards mean, in words: pure functions from the domain's values to spans of text."""

from labeler.core.answer import STRENGTHS, Answer, Verdict
from labeler.core.losses import Curve, Loss
from labeler.core.prediction import Outlook, Reward
from labeler.core.presentation import Choice, Presentation, Side
from labeler.core.ranking_loss import probability
from labeler.gui.figures import likelihood, signed, spread
from labeler.gui.lens.told import MIDDLE, strength_of, usual
from labeler.gui.spans import Line, Span, compose, gain
from labeler.gui.words import mark, tr

_PREFERRED = {
    Side.LEFT: (mark("◀ prefer left: {gain}"), mark("◀ left {strength}: {gain}")),
    Side.RIGHT: (mark("prefer right: {gain} ▶"), mark("right {strength}: {gain} ▶")),
}
"""What preferring a side means: of a plain loss, and of one that heeds the strength."""


def sides() -> tuple[Line, Line]:
    """What stands over the two ends of the scale where nothing is known, or may be told."""
    return (Span(tr("◀ prefer left")),), (Span(tr("prefer right ▶")),)


def reward_at(outlook: Outlook, presentation: Presentation, side: Side) -> Reward:
    """The reward of the response on that side."""
    return outlook.rewards[presentation.response_at(side)]


def meaning(outlook: Outlook, presentation: Presentation, side: Side, loss: Loss) -> Line:
    """What preferring that side would mean for the model now; of a graded loss, “better”."""
    left_minus_right = presentation.margin(outlook.margin)
    curve = usual(loss, outlook.learned)
    value = curve.bonus(left_minus_right if side is Side.LEFT else -left_minus_right)
    strength = strength_of(curve)
    words = tr(_PREFERRED[side][1 if strength else 0])
    return compose(words, strength=strength, gain=gain(value))


def lean(outlook: Outlook, presentation: Presentation) -> Line:
    """Which side the model holds to be better, and how sure it is."""
    left = probability(presentation.margin(outlook.margin))
    if round(left * 100) == 50:
        words = tr("the model leans to neither, {sure}")
    elif left > 0.5:
        words = tr("the model leans left, {sure}")
    else:
        words = tr("the model leans right, {sure}")
    return (Span(words.format(sure=likelihood(max(left, 1 - left)))),)


def parts(reward: Reward) -> str:
    """How the reward comes about."""
    words = tr("content {content} · style {style}")
    return words.format(content=signed(reward.content), style=signed(reward.style))


def spoken(reward: Reward) -> str:
    """A reward in one sentence, for a screen reader."""
    words = tr("reward {value} {spread}, {parts}")
    return words.format(value=signed(reward.value), spread=spread(reward.sd), parts=parts(reward))


def said(choice: Choice, answer: Answer) -> str:
    """What the annotator chose."""
    if answer.verdict is not Verdict.PREFER:
        return {
            Verdict.TIE: tr("You called it a tie"),
            Verdict.BOTH_GOOD: tr("You called both good"),
            Verdict.BOTH_BAD: tr("You called both bad"),
        }.get(answer.verdict, tr("You skipped the pair"))
    left = choice.side is Side.LEFT
    if choice in (Choice.LEFT_PLAIN, Choice.RIGHT_PLAIN):
        return tr("You preferred the left") if left else tr("You preferred the right")
    words = (
        tr("You preferred the left ({strength})")
        if left
        else tr("You preferred the right ({strength})")
    )
    strength = STRENGTHS[answer.strength or MIDDLE]
    return words.format(strength=tr(strength))


def taken(answer: Answer, outlook: Outlook, loss: Loss) -> float | None:
    """The bonus (above 0) or penalty that the model takes for an answer; None if it takes none."""
    if len(outlook.rewards) > 2:
        return loss.bonus(answer, [r.value for r in outlook.rewards], outlook.learned or None)
    curve = Curve(loss, answer, outlook.learned)
    return None if curve.silent else curve.bonus(outlook.margin)
