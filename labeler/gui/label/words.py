"""What the rewards mean, in words: pure functions from the domain's values to spans of text."""

from labeler.core.answer import STRENGTHS, Answer, Verdict
from labeler.core.losses import Curve, Loss
from labeler.core.prediction import Outlook, Reward
from labeler.core.presentation import Choice, Presentation, Side
from labeler.core.ranking_loss import probability
from labeler.gui.figures import likelihood, signed, spread
from labeler.gui.lens.told import strength_of, usual
from labeler.gui.spans import Line, Span, gain

SIDES: tuple[Line, Line] = ((Span("◀ prefer left"),), (Span("prefer right ▶"),))
"""What stands over the two ends of the scale where nothing is known, or may be told."""


def reward_at(outlook: Outlook, presentation: Presentation, side: Side) -> Reward:
    """The reward of the response on that side."""
    return outlook.rewards[presentation.response_at(side)]


def meaning(outlook: Outlook, presentation: Presentation, side: Side, loss: Loss) -> Line:
    """What preferring that side would mean for the model now; of a graded loss, “better”."""
    left_minus_right = presentation.margin(outlook.margin)
    curve = usual(loss, outlook.learned)
    value = curve.bonus(left_minus_right if side is Side.LEFT else -left_minus_right)
    words = f"{side} {strength_of(curve)}" if strength_of(curve) else f"prefer {side}"
    if side is Side.LEFT:
        return (Span(f"◀ {words}: "), gain(value))
    return (Span(f"{words}: "), gain(value), Span(" ▶"))


def lean(outlook: Outlook, presentation: Presentation) -> Line:
    """Which side the model holds to be better, and how sure it is."""
    left = probability(presentation.margin(outlook.margin))
    if round(left * 100) == 50:
        return (Span(f"the model leans to neither, {likelihood(left)}"),)
    side = "left" if left > 0.5 else "right"
    return (Span(f"the model leans {side}, {likelihood(max(left, 1 - left))}"),)


def parts(reward: Reward) -> str:
    """How the reward comes about."""
    return f"content {signed(reward.content)} · style {signed(reward.style)}"


def spoken(reward: Reward) -> str:
    """A reward in one sentence, for a screen reader."""
    return f"reward {signed(reward.value)} {spread(reward.sd)}, {parts(reward)}"


def said(choice: Choice, answer: Answer) -> str:
    """What the annotator chose."""
    if choice in (Choice.LEFT_PLAIN, Choice.RIGHT_PLAIN):
        return f"You preferred the {choice.side}"
    if answer.verdict is Verdict.PREFER:
        strength = STRENGTHS[answer.strength] if answer.strength else "better"
        return f"You preferred the {choice.side} ({strength})"
    return {
        Verdict.TIE: "You called it a tie",
        Verdict.BOTH_GOOD: "You called both good",
        Verdict.BOTH_BAD: "You called both bad",
    }.get(answer.verdict, "You skipped the pair")


def taken(answer: Answer, outlook: Outlook, loss: Loss) -> float | None:
    """The bonus (above 0) or penalty that the model takes for an answer; None if it takes none."""
    if len(outlook.rewards) > 2:
        return loss.bonus(answer, [r.value for r in outlook.rewards], outlook.learned or None)
    curve = Curve(loss, answer, outlook.learned)
    return None if curve.silent else curve.bonus(outlook.margin)
