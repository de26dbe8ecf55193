"""What the explorer shows: an example that can be changed piece by piece. Knows no widget."""

from dataclasses import dataclass, replace
from typing import Self

from labeler.core.answer import Answer, Verdict
from labeler.core.losses import LOSSES, Curve, Explanation, Loss, explain, loss_named
from labeler.core.losses.pairwise import Smoothed
from labeler.gui.words import mark, tr

Pair = tuple[float, float]
"""A model's rewards for the chosen and the rejected response."""

MODELS = ("A", "B")

TEXTBOOK: tuple[Pair, Pair] = ((3.2, 1.5), (-0.5, -2.0))
"""Two models of which one must say who takes the smaller loss, and who ranks correctly."""

ANSWERS: dict[str, Answer] = {
    mark("better, of unknown strength"): Answer.prefer(0),
    mark("slightly better (1)"): Answer.prefer(0, 1),
    mark("better (2)"): Answer.prefer(0, 2),
    mark("much better (3)"): Answer.prefer(0, 3),
    mark("a tie"): Answer(Verdict.TIE),
    mark("both good"): Answer(Verdict.BOTH_GOOD),
    mark("both bad"): Answer(Verdict.BOTH_BAD),
}
"""What the annotator says of the first response, or of both."""

_APART = 0.05
"""Thresholds stay this far from 0 and from each other."""

FURTHEST = 100.0
"""No reward lies further from 0."""


@dataclass(frozen=True, slots=True)
class Knob:
    """A number of the loss that can be set here: learned, or the smoothing's ε."""

    symbol: str
    meaning: str
    low: float
    high: float


@dataclass(frozen=True)
class Scene:
    """One pair, one answer to it, one loss, and the rewards that two models give."""

    rewards: tuple[Pair, Pair] = TEXTBOOK
    answer: Answer = ANSWERS["better, of unknown strength"]
    loss: Loss = LOSSES["logistic"]
    learned: tuple[float, ...] = ()

    @property
    def names(self) -> tuple[str, str]:
        """What the two responses are called."""
        ordered = self.answer.preferred is not None
        return (tr("chosen"), tr("rejected")) if ordered else (tr("first"), tr("second"))

    def explained(self, model: int) -> Explanation | None:
        """What the loss makes of a model's rewards; None where it is silent about the answer."""
        return explain(self.loss, self.answer, self.rewards[model], self.learned)

    def margin(self, model: int) -> float:
        """d of a model."""
        first, second = self.rewards[model]
        return first - second

    def curve(self, model: int) -> Curve:
        """The loss over the margin, as that model's rewards would walk on it."""
        middle = sum(self.rewards[model]) / 2 if self.loss.absolute else 0.0
        return Curve(self.loss, self.answer, self.learned, middle)

    def with_loss(self, loss: Loss) -> Self:
        """Another loss, its parameters where they start."""
        return replace(self, loss=loss, learned=loss.start)

    def with_answer(self, answer: Answer) -> Self:
        """Another answer to the same pair."""
        return replace(self, answer=answer)

    def with_reward(self, model: int, response: int, reward: float) -> Self:
        """One reward set, to two decimals."""
        pair = list(self.rewards[model])
        pair[response] = round(min(max(reward, -FURTHEST), FURTHEST), 2)
        return self._with_pair(model, (pair[0], pair[1]))

    def with_margin(self, model: int, margin: float) -> Self:
        """A model's rewards moved apart or together, around the same middle."""
        middle = sum(self.rewards[model]) / 2
        moved = self.with_reward(model, 0, middle + margin / 2)
        return moved.with_reward(model, 1, middle - margin / 2)

    def _with_pair(self, model: int, pair: Pair) -> Self:
        other = self.rewards[1 - model]
        return replace(self, rewards=(pair, other) if model == 0 else (other, pair))

    @property
    def knobs(self) -> tuple[Knob, ...]:
        """What can be set of the loss itself."""
        if isinstance(self.loss, Smoothed):
            return (Knob("ε", tr("how often the annotator is taken to have erred"), 0.0, 0.45),)
        return tuple(
            Knob(p.symbol, p.meaning, _APART if p.start > 0 else -3.0, 5.0 if p.start > 0 else 3.0)
            for p in self.loss.parameters
        )

    @property
    def settings(self) -> tuple[float, ...]:
        """The values of the knobs."""
        if isinstance(self.loss, Smoothed):
            return (self.loss.smoothing,)
        return self.loss.values(self.learned)

    def with_setting(self, knob: int, value: float) -> Self:
        """A knob turned; thresholds push their neighbours on, so that they stay in order."""
        if isinstance(self.loss, Smoothed):
            return replace(self, loss=loss_named(self.loss.name, value))
        values = list(self.settings)
        values[knob] = value
        if self.loss.name == "ordinal":
            values[knob] = max(value, _APART * (knob + 1))
            for above in range(knob + 1, len(values)):
                values[above] = max(values[above], values[above - 1] + _APART)
            for below in range(knob - 1, -1, -1):
                values[below] = min(values[below], values[below + 1] - _APART)
        return replace(self, learned=tuple(round(value, 2) for value in values))
