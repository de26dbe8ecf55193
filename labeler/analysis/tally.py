"""Counting how often a prediction was right, and how sure it was."""

import math
from dataclasses import dataclass, field

from labeler.analysis.calibration import ece
from labeler.analysis.intervals import wilson
from labeler.core.ranking_loss import loss, probability

_BINS, _A_BIN = 10, 10


@dataclass(frozen=True, slots=True)
class Figures:
    """How well margins foretold preferences.

    Attributes:
        n: The judgments counted.
        accuracy: The share with d > 0; d = 0 counts as wrong.
        low: The lower end of its 95 % Wilson interval, which takes judgments for independent.
        high: The upper end.
        log_loss: The mean of −log σ(d), nats, whatever loss the model minimises, so that
            models compare; ln 2 for one that does not know.
        ece: The expected calibration error of the confidence in what was predicted, in ten
            bins of equal mass, fewer where a bin would hold fewer than ten judgments.
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
    _said: list[tuple[float, float]] = field(default_factory=list)

    @property
    def n(self) -> int:
        """How many margins were counted."""
        return len(self.margins)

    def add(self, margin: float) -> None:
        """Count one margin, chosen − rejected; the prediction is the one that it favours.

        d = 0 predicts neither: wrong, and one half both promised and delivered.
        """
        outcome = 0.5 if margin == 0 else float(margin > 0)
        self._count(margin, margin > 0, probability(abs(margin)), outcome)

    def add_guess(self, confidence: float, *, right: bool) -> None:
        """Count a prediction made anyway, also with a confidence below one half.

        Args:
            confidence: Of being right, strictly between 0 and 1.
            right: Whether it was.
        """
        odds = log_odds(confidence)
        self._count(odds if right else -odds, right, confidence, float(right))

    def _count(self, margin: float, right: bool, confidence: float, outcome: float) -> None:
        self.right += right
        self.loss_sum += loss(margin)
        self.margins.append(margin)
        self._said.append((confidence, outcome))

    def figures(self) -> Figures | None:
        """The figures over everything counted, None over nothing; takes O(n log n)."""
        if not self.n:
            return None
        low, high = wilson(self.right, self.n)
        return Figures(
            self.n, self.right / self.n, low, high, self.loss_sum / self.n, self._calibration()
        )

    def _calibration(self) -> float:
        said, came = zip(*self._said, strict=True)
        return ece(said, came, max(1, min(_BINS, self.n // _A_BIN)))


def log_odds(share: float) -> float:
    """log(p / (1 − p)): the margin that stands for a probability strictly between 0 and 1."""
    return math.log(share / (1 - share))
