"""How often the model ranked a pair as the annotator did, before it learned from the answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from labeler.analysis.calibration import ece
from labeler.analysis.intervals import wilson
from labeler.core.answer import Answer
from labeler.core.judgment import Judgment
from labeler.core.prediction import Prediction
from labeler.core.ranking_loss import loss, probability

ENOUGH = 30
"""Below this many judgments a figure is noise, and isn't shown."""

BASELINES = ("length", "surface")
"""What stands beside the model always: length alone, and surface statistics alone."""

_BINS, _A_BIN = 10, 10


@dataclass(frozen=True, slots=True)
class Judged:
    """One preference beside what was predicted of it; margins are chosen − rejected.

    Attributes:
        margin: The model's.
        baselines: Each baseline's, by name.
        comparison_seen: How many judgments of this comparison the model had learned from.
        prompt_seen: The same for its prompt.
    """

    margin: float
    baselines: Mapping[str, float] = field(default_factory=dict)
    comparison_seen: int = 0
    prompt_seen: int = 0


def judged(prediction: Prediction, answer: Answer) -> Judged | None:
    """Set a prediction beside its answer; None unless the answer prefers one of a pair."""
    outlook = prediction.outlook
    if answer.preferred is None or len(outlook.rewards) != 2:
        return None
    sign = 1.0 if answer.preferred == 0 else -1.0
    baselines = {name: sign * margin for name, margin in outlook.baselines.items()}
    return Judged(sign * outlook.margin, baselines, outlook.comparison_seen, outlook.prompt_seen)


@dataclass(frozen=True, slots=True)
class Figures:
    """How well margins foretold preferences.

    Attributes:
        n: The judgments counted.
        accuracy: The share with d > 0; d = 0 counts as wrong.
        low: The lower end of its 95 % Wilson interval.
        high: The upper end.
        log_loss: The mean ranking loss, nats; ln 2 for a model that does not know.
        ece: The expected calibration error of the model's confidence in its own ranking, in
            ten bins of equal mass, fewer where a bin would hold fewer than ten judgments.
    """

    n: int
    accuracy: float
    low: float
    high: float
    log_loss: float
    ece: float


@dataclass(slots=True)
class Tally:
    """Counts margins one at a time; each `add` takes the same short time."""

    right: int = 0
    loss_sum: float = 0.0
    margins: list[float] = field(default_factory=list)

    @property
    def n(self) -> int:
        """How many margins were counted."""
        return len(self.margins)

    def add(self, margin: float) -> None:
        """Count one margin, chosen − rejected."""
        self.right += margin > 0
        self.loss_sum += loss(margin)
        self.margins.append(margin)

    def figures(self) -> Figures | None:
        """The figures over everything counted, None over nothing; takes O(n log n)."""
        if not self.n:
            return None
        low, high = wilson(self.right, self.n)
        return Figures(
            self.n, self.right / self.n, low, high, self.loss_sum / self.n, self._calibration()
        )

    def _calibration(self) -> float:
        """The ECE of σ(|d|) against having been right; d = 0 promises and delivers one half."""
        confidences = [probability(abs(margin)) for margin in self.margins]
        outcomes = [0.5 if margin == 0 else float(margin > 0) for margin in self.margins]
        return ece(confidences, outcomes, max(1, min(_BINS, self.n // _A_BIN)))


@dataclass(frozen=True, slots=True)
class Point:
    """The running figures after `n` judgments; the words are those of `Figures`."""

    n: int
    accuracy: float
    low: float
    high: float
    log_loss: float
    length_accuracy: float


class Running:
    """Prequential figures that grow by one judgment at a time.

    The headline counts only comparisons that the model had learned nothing about: a pair that
    another annotator judged before is memory, not prediction.

    Attributes:
        model: The headline's tally.
        baselines: Each baseline's, over the same judgments.
        new_prompts: The model's, over prompts that it had learned nothing about.
        curve: One point for every judgment in the headline.
        remembered: How many judgments the headline leaves out.
    """

    def __init__(self) -> None:
        self.model = Tally()
        self.baselines = {name: Tally() for name in BASELINES}
        self.new_prompts = Tally()
        self.curve: list[Point] = []
        self.remembered = 0

    @classmethod
    def over(cls, items: Iterable[Judged]) -> Self:
        """The figures over judgments in the order they were made; after an undo, anew."""
        running = cls()
        for item in items:
            running.add(item)
        return running

    @classmethod
    def of(cls, predictions: Iterable[Prediction], standing: Iterable[Judgment]) -> Self:
        """The figures of judgments that stand, in the order in which they were made.

        Predictions of other judgments are passed over.
        """
        answers = {judgment.id: judgment.answer for judgment in standing}
        counted = sorted(
            (p for p in predictions if p.judgment in answers), key=lambda p: p.judgment
        )
        items = (judged(prediction, answers[prediction.judgment]) for prediction in counted)
        return cls.over(item for item in items if item)

    def add(self, item: Judged) -> None:
        """Count one more preference; the time it takes does not grow."""
        if item.comparison_seen:
            self.remembered += 1
            return
        self.model.add(item.margin)
        for name, tally in self.baselines.items():
            tally.add(item.baselines.get(name, 0.0))
        if not item.prompt_seen:
            self.new_prompts.add(item.margin)
        self.curve.append(self._point())

    @property
    def n(self) -> int:
        """How many judgments the headline counts."""
        return self.model.n

    def _point(self) -> Point:
        low, high = wilson(self.model.right, self.n)
        return Point(
            n=self.n,
            accuracy=self.model.right / self.n,
            low=low,
            high=high,
            log_loss=self.model.loss_sum / self.n,
            length_accuracy=self.baselines["length"].right / self.n,
        )
