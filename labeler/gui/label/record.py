"""The record of the last judgment: what was chosen, and what it did to the model."""

from dataclasses import dataclass

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES, Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Choice, Presentation, Side
from labeler.gui.figures import signed
from labeler.gui.label.words import reward_at, said, taken
from labeler.gui.spans import Line, Span, Tone, gain

_HELD_OUT = " · held out: predicted, not learned from"


@dataclass(frozen=True, slots=True)
class JudgmentRecord:
    """One judgment that is safely in the file, with the model's rewards around it.

    Attributes:
        before: What the model held before it learned; None where that is not known yet, or
            must not be shown.
        after: What it holds now; None until it has learned.
        loss: What the project learns by.
        held_out: Whether it was predicted and not learned from, as its prompt is held out.
    """

    presentation: Presentation
    choice: Choice
    before: Outlook | None
    after: Outlook | None
    loss: Loss = LOSSES["logistic"]
    held_out: bool = False

    @property
    def answer(self) -> Answer:
        """The choice as the file has it."""
        return self.presentation.answer(self.choice)

    @property
    def margins(self) -> tuple[float | None, float | None]:
        """Before and after: reward(chosen) − reward(other); left − right of neither."""
        return self._margin(self.before), self._margin(self.after)

    @property
    def learned(self) -> tuple[tuple[float, ...] | None, tuple[float, ...] | None]:
        """The loss's own parameters before and after."""
        before, after = (held.learned if held else None for held in (self.before, self.after))
        return before, after

    def taken(self, outlook: Outlook) -> float | None:
        """The bonus or penalty of a model that holds that; None if the judgment has none."""
        return taken(self.answer, outlook, self.loss)

    def is_followed_by(self, outlook: Outlook) -> bool:
        """Whether an outlook tells what came of it: never where nothing was learned from it."""
        learned = self.before is not None and not self.held_out
        return learned and outlook.comparison == self.presentation.comparison.id

    def _margin(self, outlook: Outlook | None) -> float | None:
        if outlook is None:
            return None
        left_minus_right = self.presentation.margin(outlook.margin)
        return -left_minus_right if self.choice.side is Side.RIGHT else left_minus_right


def headline(record: JudgmentRecord) -> Line:
    """What was chosen, that it is saved, and the bonus or penalty taken for it."""
    return (Span("✓ saved   "), Span(said(record.choice, record.answer), Tone.INK), *_gains(record))


def _gains(record: JudgmentRecord) -> Line:
    """Bonus or penalty before learning and, once it has learned, after."""
    if record.held_out:
        held = None if record.before is None else record.taken(record.before)
        return (*(() if held is None else (Span(" · "), gain(held))), Span(_HELD_OUT))
    if record.before is None:
        return ()
    before = record.taken(record.before)
    if before is None:
        return (Span(" · says nothing about the order, so the model learns nothing"),)
    line: Line = (Span(" · "), gain(before))
    after = record.taken(record.after) if record.after else None
    return line if after is None else (*line, Span(" → now "), gain(after))


def changes(record: JudgmentRecord) -> Line:
    """Rewards and margin of that pair, before and after."""
    before, after = record.before, record.after
    if before is None:
        return ()
    if record.held_out or record.taken(before) is None:
        return _states(record, before)
    if after is None:
        return (*_states(record, before), Span(" · the model is learning from it"))
    shown = record.presentation
    return (
        *_change("left", *(reward_at(o, shown, Side.LEFT).value for o in (before, after))),
        *_change(" · right", *(reward_at(o, shown, Side.RIGHT).value for o in (before, after))),
        *_change(" · left over right", *(shown.margin(o.margin) for o in (before, after))),
    )


def _states(record: JudgmentRecord, outlook: Outlook) -> Line:
    """Rewards as they were."""
    left, right = (reward_at(outlook, record.presentation, side).value for side in Side)
    return (
        Span("left "),
        Span(signed(left), Tone.INK),
        Span(" · right "),
        Span(signed(right), Tone.INK),
    )


def _change(name: str, before: float, after: float) -> Line:
    """A figure before and after."""
    return (Span(f"{name} {signed(before)} → "), Span(signed(after), Tone.INK))
