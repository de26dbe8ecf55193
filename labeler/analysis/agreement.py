"""How often the model ranked a pair as the annotator did, before it learned from the answer."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple, Self

from labeler.analysis.intervals import wilson
from labeler.analysis.tally import Tally
from labeler.core.comparison import ComparisonId
from labeler.core.judgment import RANDOM, Judgment
from labeler.core.prediction import Prediction

ENOUGH = 30
"""Below this many judgments a figure is noise, and isn't shown."""

LEARNED = ("length", "surface")
"""The baselines that learn from judgments: length alone, and surface statistics alone."""

ALWAYS_LEFT = "always_left"
"""The baseline that takes the left response each time, as sure as the left has won so far."""

BASELINES = (*LEARNED, ALWAYS_LEFT)
"""What stands beside the model always."""


_NONE: Mapping[str, float] = MappingProxyType({})


class Judged(NamedTuple):
    """One preference beside what was predicted of it; margins are chosen − rejected.

    Attributes:
        margin: The model's.
        baselines: Each learned baseline's, by name.
        comparison_seen: How many judgments of this comparison the model had learned from.
        prompt_seen: The same for its prompt.
        left: Whether the chosen one stood left; where nobody knows, whether the file has it first.
        random: Whether the comparison was drawn uniformly.
        held_out: Whether its prompt is one of those kept for measuring.
    """

    margin: float
    baselines: Mapping[str, float] = _NONE
    comparison_seen: int = 0
    prompt_seen: int = 0
    left: bool = True
    random: bool = True
    held_out: bool = False


def judged(prediction: Prediction, judgment: Judgment, *, held_out: bool = False) -> Judged | None:
    """Set a prediction beside its judgment; None unless that prefers one of a pair."""
    outlook, answer = prediction.outlook, judgment.answer
    if answer.preferred is None or len(outlook.rewards) != 2:
        return None
    sign = 1.0 if answer.preferred == 0 else -1.0
    return Judged(
        sign * outlook.margin,
        {name: sign * margin for name, margin in outlook.baselines.items()},
        outlook.comparison_seen,
        outlook.prompt_seen,
        left=stood_left(judgment),
        random=judgment.drawn == RANDOM,
        held_out=held_out,
    )


def stood_left(judgment: Judgment) -> bool:
    """Whether the preferred response stood left; first in the file, where nobody knows."""
    return judgment.answer.preferred == (judgment.shown or (0,))[0]


class LeftShare:
    """How often the left response won, by the rule of succession: (wins + 1) / (n + 2).

    That is ½ before anything is known, and never 0 or 1, which would cost infinitely much.
    """

    def __init__(self) -> None:
        self._wins = self._n = 0

    @property
    def share(self) -> float:
        """As it is now."""
        return (self._wins + 1) / (self._n + 2)

    def add(self, left: bool) -> None:
        """Count one preference."""
        self._wins += left
        self._n += 1


class Part:
    """The model and every baseline over the same judgments.

    Attributes:
        model: The model's tally.
        baselines: Each baseline's, by name.
    """

    def __init__(self) -> None:
        self.model = Tally()
        self.baselines = {name: Tally() for name in BASELINES}

    def add(self, item: Judged, left_share: float) -> None:
        """Count one judgment; `left_share` is how sure `always_left` was."""
        self.model.add(item.margin)
        for name in LEARNED:
            self.baselines[name].add(item.baselines.get(name, 0.0))
        self.baselines[ALWAYS_LEFT].add_guess(left_share, right=item.left)


class Point(NamedTuple):
    """The running figures after `n` judgments; the words are those of `Figures`.

    There is one for every judgment, and few are ever drawn: what is told of it is worked out then.

    Attributes:
        right: How many of them the model had foretold.
        loss_sum: What they cost it, nats.
        length_right: How many length alone had foretold.
    """

    n: int
    right: int
    loss_sum: float
    length_right: int

    @property
    def accuracy(self) -> float:
        """The share that the model had foretold."""
        return self.right / self.n

    @property
    def low(self) -> float:
        """The lower end of its interval."""
        return wilson(self.right, self.n)[0]

    @property
    def high(self) -> float:
        """The upper end."""
        return wilson(self.right, self.n)[1]

    @property
    def log_loss(self) -> float:
        """The mean, nats."""
        return self.loss_sum / self.n

    @property
    def length_accuracy(self) -> float:
        """The share that length alone had foretold."""
        return self.length_right / self.n


class Running:
    """Prequential figures that grow by one judgment at a time.

    The headline is over the random slice: what else is shown was chosen by the model, mostly
    because it was unsure there. And it counts only comparisons that the model had learned
    nothing about: a pair that another annotator judged before is memory, not prediction.

    Attributes:
        slice: Comparisons drawn uniformly; the headline.
        rest: Those chosen otherwise.
        holdout: Those of prompts that the model never learns from, however chosen. A prompt that
            it had learned from before it was held out counts as any other.
        new_prompts: The model's in the random slice, over prompts that it had learned nothing
            about.
        remembered: How many judgments all of these leave out.
    """

    def __init__(self) -> None:
        self.slice, self.rest, self.holdout = Part(), Part(), Part()
        self.new_prompts = Tally()
        self._curve: list[Point] = []
        self.remembered = 0
        self._left = LeftShare()

    @classmethod
    def over(cls, items: Iterable[Judged]) -> Self:
        """The figures over judgments in the order they were made; after an undo, anew."""
        running = cls()
        for item in items:
            running.add(item)
        return running

    @classmethod
    def of(
        cls,
        predictions: Iterable[Prediction],
        standing: Iterable[Judgment],
        held_out: Callable[[ComparisonId], bool] = lambda _: False,
    ) -> Self:
        """The figures of judgments that stand, in the order in which they were made.

        Predictions of other judgments are passed over.

        Args:
            held_out: Whether a comparison's prompt is kept for measuring.
        """
        made = {judgment.id: judgment for judgment in standing}
        counted = sorted((p for p in predictions if p.judgment in made), key=lambda p: p.judgment)
        items = (
            judged(p, made[p.judgment], held_out=held_out(p.outlook.comparison)) for p in counted
        )
        return cls.over(item for item in items if item)

    def add(self, item: Judged) -> None:
        """Count one more preference; the time it takes does not grow."""
        share = self._left.share
        if not item.held_out:
            self._left.add(item.left)
        if item.comparison_seen:
            self.remembered += 1
        elif item.held_out and not item.prompt_seen:
            self.holdout.add(item, share)
        elif item.random:
            self._add_to_slice(item, share)
        else:
            self.rest.add(item, share)

    @property
    def curve(self) -> list[Point]:
        """One point for every judgment in the headline."""
        known = len(self._curve)
        model, length = self.model.since(known), self.slice.baselines["length"].since(known)
        self._curve += [
            Point(n, right, cost, length_right)
            for n, ((right, cost), (length_right, _)) in enumerate(
                zip(model, length, strict=True), known + 1
            )
        ]
        return self._curve

    @property
    def model(self) -> Tally:
        """The headline's tally."""
        return self.slice.model

    @property
    def baselines(self) -> Mapping[str, Tally]:
        """Each baseline's, over the same judgments."""
        return self.slice.baselines

    @property
    def left_share(self) -> float:
        """How sure `always_left` is now."""
        return self._left.share

    @property
    def n(self) -> int:
        """How many judgments the headline counts."""
        return self.model.n

    def _add_to_slice(self, item: Judged, left_share: float) -> None:
        self.slice.add(item, left_share)
        if not item.prompt_seen:
            self.new_prompts.add(item.margin)
