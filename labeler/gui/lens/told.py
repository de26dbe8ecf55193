"""Which curve of the loss is drawn: that of the choice, or of a plain “better” before there is one.

A loss that heeds the strength has a curve for each; the middle one stands for all of them.
"""

from labeler.core.answer import STRENGTHS, Answer
from labeler.core.losses import Curve, Loss
from labeler.core.presentation import Choice
from labeler.gui.words import tr

MIDDLE = 2
"""The strength that is drawn before a choice."""


def usual(loss: Loss, learned: tuple[float, ...] | None = None) -> Curve:
    """The curve before a choice, over reward(preferred) − reward(other)."""
    return Curve(loss, Answer.prefer(0, MIDDLE if loss.graded else None), learned)


def told_by(choice: Choice, loss: Loss, learned: tuple[float, ...] | None = None) -> Curve:
    """The curve of a choice, over reward(chosen) − reward(other), or left − right of neither."""
    if choice.side is None:
        return Curve(loss, choice.answer(0, 1), learned)
    return Curve(loss, Answer.prefer(0, choice.strength if loss.graded else None), learned)


def strength_of(curve: Curve) -> str:
    """“better” and the like, where the curve is of one strength alone; else empty."""
    strength = curve.answer.strength
    return (
        tr("“{strength}”").format(strength=tr(STRENGTHS[strength]))
        if curve.loss.graded and strength
        else ""
    )
