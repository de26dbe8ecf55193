"""The record of the last judgment: what was chosen, and what it did to the model."""

from dataclasses import dataclass

from labeler.core.answer import Answer, Verdict
from labeler.core.losses import LOSSES, Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Choice, Presentation, Side
from labeler.gui.actions.ordering import LETTERS
from labeler.gui.figures import signed
from labeler.gui.judging.ladder import shown as as_shown
from labeler.gui.judging.order_words import said_of_many
from labeler.gui.judging.words import reward_at, said, taken
from labeler.gui.spans import Line, Span, Tone, compose, gain
from labeler.gui.words import tr


@dataclass(frozen=True, slots=True)
class JudgmentRecord:
    """One judgment that is safely in the file, with the model's rewards around it.

    Attributes:
        choice: What was pressed; None where more than two were ranked.
        before: What the model held before it learned; None where that is not known yet, or
            must not be shown.
        after: What it holds now; None until it has learned.
        loss: What the project learns by.
        held_out: Whether it was predicted and not learned from: its prompt is held out, it
            was a check, or a blind answer counts in its place.
        ranking: The place of each stored response, where they were ranked.
        hidden: Whether rewards were not shown in the project when it was made: they are not
            shown for it afterwards either.
    """

    presentation: Presentation
    choice: Choice | None
    before: Outlook | None
    after: Outlook | None
    loss: Loss = LOSSES["logistic"]
    held_out: bool = False
    ranking: tuple[int, ...] | None = None
    hidden: bool = False

    @classmethod
    def of(
        cls, shown: Presentation, answer: Answer, loss: Loss, *, hidden: bool = False
    ) -> "JudgmentRecord":
        """What was just said of what was shown so; nothing is learned of it yet."""
        choice, ranking = _choice(shown, answer), answer.ranking
        return cls(shown, choice, None, None, loss, ranking=ranking, hidden=hidden)

    @property
    def answer(self) -> Answer:
        """The choice or the ranking as the file has it."""
        if self.choice is None:
            return Answer(Verdict.RANK, ranking=self.ranking)
        return self.presentation.answer(self.choice)

    @property
    def of_many(self) -> bool:
        """Whether it is of more than two responses, which have no sides and no one margin."""
        return not self.presentation.comparison.is_pair

    @property
    def margins(self) -> tuple[float | None, float | None]:
        """Before and after: reward(chosen) − reward(other); left − right of neither.

        None of more than two.
        """
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
        if outlook is None or self.choice is None or self.of_many:
            return None
        left_minus_right = self.presentation.margin(outlook.margin)
        return -left_minus_right if self.choice.side is Side.RIGHT else left_minus_right


def _choice(shown: Presentation, answer: Answer) -> Choice | None:
    """What would be pressed to say that; None for a ranking."""
    if answer.verdict is Verdict.RANK:
        return None
    if answer.preferred is not None and answer.strength is None:
        left = shown.side_of(answer.preferred) is Side.LEFT
        return Choice.LEFT_PLAIN if left else Choice.RIGHT_PLAIN
    return shown.choice(answer)


def headline(record: JudgmentRecord) -> Line:
    """What was chosen, that it is saved, and the bonus or penalty taken for it."""
    said = Span(_said(record), Tone.INK)
    return (*compose(tr("✓ saved   {said}"), said=said), *_gains(record))


def _said(record: JudgmentRecord) -> str:
    """What the annotator said."""
    if record.choice is not None and not record.of_many:
        return said(record.choice, record.answer)
    return said_of_many(record.answer, record.presentation.order)


def _gains(record: JudgmentRecord) -> Line:
    """Bonus or penalty before learning and, once it has learned, after."""
    if record.held_out:
        held = None if record.before is None else record.taken(record.before)
        why = Span(tr(" · predicted, not learned from"))
        return (*(() if held is None else (Span(" · "), gain(held))), why)
    if record.before is None:
        return ()
    before = record.taken(record.before)
    if before is None:
        return (Span(tr(" · says nothing about the order, so the model learns nothing")),)
    after = record.taken(record.after) if record.after else None
    if after is None:
        return (Span(" · "), gain(before))
    return compose(tr(" · {before} → now {after}"), before=gain(before), after=gain(after))


def changes(record: JudgmentRecord) -> Line:
    """Rewards and margin of that pair, before and after."""
    before, after = record.before, record.after
    if before is None:
        return ()
    if record.of_many:
        return _changes_of_many(record, before)
    if record.held_out or record.taken(before) is None:
        return _states(record, before)
    if after is None:
        return (*_states(record, before), Span(tr(" · the model is learning from it")))
    shown = record.presentation
    both = (before, after)
    return (
        *_change(tr("left {a} → {b}"), *(reward_at(o, shown, Side.LEFT).value for o in both)),
        *_change(tr(" · right {a} → {b}"), *(reward_at(o, shown, Side.RIGHT).value for o in both)),
        *_change(tr(" · left over right {a} → {b}"), *(shown.margin(o.margin) for o in both)),
    )


def _changes_of_many(record: JudgmentRecord, before: Outlook) -> Line:
    """The rewards of more than two by their letters, the best answer first."""
    order = record.presentation.order
    after = record.after if record.taken(before) is not None else None
    spans: list[Span] = []
    for card in as_shown(record.ranking or (0,) * len(order), order).cards:
        gap = " · " if spans else ""
        was = before.rewards[order[card]].value
        if after is None:
            spans += [Span(f"{gap}{LETTERS[card]} "), Span(signed(was), Tone.INK)]
        else:
            words = gap + tr("{card} {a} → {b}").replace("{card}", LETTERS[card])
            spans += _change(words, was, after.rewards[order[card]].value)
    return tuple(spans)


def _states(record: JudgmentRecord, outlook: Outlook) -> Line:
    """Rewards as they were."""
    left, right = (reward_at(outlook, record.presentation, side).value for side in Side)
    return compose(
        tr("left {left} · right {right}"),
        left=Span(signed(left), Tone.INK),
        right=Span(signed(right), Tone.INK),
    )


def _change(words: str, before: float, after: float) -> Line:
    """A figure before and after, put into words for both."""
    return compose(words, a=signed(before), b=Span(signed(after), Tone.INK))


def choice_of(shown: Presentation, answer: Answer) -> Choice | None:
    """What would be pressed to say that; None for a ranking."""
    if answer.verdict is Verdict.RANK:
        return None
    if answer.preferred is not None and answer.strength is None:
        left = shown.side_of(answer.preferred) is Side.LEFT
        return Choice.LEFT_PLAIN if left else Choice.RIGHT_PLAIN
    return shown.choice(answer)
