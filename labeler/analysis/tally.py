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
    """Counts margins one at a time; each `add` takes the same short time.

    What they come to is worked out when somebody asks, for those that came since the last time.

    Attributes:
        margins: All of them in turn, chosen − rejected.
    """

    margins: list[float] = field(default_factory=list)
    _guesses: dict[int, tuple[float, bool]] = field(default_factory=dict)
    _counts: list[tuple[int, float]] = field(default_factory=list, compare=False)

    @property
    def n(self) -> int:
        """How many margins were counted."""
        return len(self.margins)

    @property
    def right(self) -> int:
        """How many were foretold."""
        self._count()
        return self._counts[-1][0] if self._counts else 0

    @property
    def loss_sum(self) -> float:
        """What all of them cost, nats."""
        self._count()
        return self._counts[-1][1] if self._counts else 0.0

    def add(self, margin: float) -> None:
        """Count one margin, chosen − rejected; the prediction is the one that it favours.

        d = 0 predicts neither: wrong, and one half both promised and delivered.
        """
        self.margins.append(margin)

    def add_guess(self, confidence: float, *, right: bool) -> None:
        """Count a prediction made anyway, also with a confidence below one half.

        Args:
            confidence: Of being right, strictly between 0 and 1.
            right: Whether it was.
        """
        odds = log_odds(confidence)
        self._guesses[self.n] = confidence, right
        self.margins.append(odds if right else -odds)

    def since(self, first: int) -> list[tuple[int, float]]:
        """How many were foretold and what they cost, after each but the first so many, in turn."""
        self._count()
        return self._counts[first:]

    def _is_right(self, number: int) -> bool:
        guess = self._guesses.get(number)
        return self.margins[number] > 0 if guess is None else guess[1]

    def _count(self) -> None:
        """Count those that came since the last time."""
        right, cost = self._counts[-1] if self._counts else (0, 0.0)
        for number in range(len(self._counts), self.n):
            right += self._is_right(number)
            cost += loss(self.margins[number])
            self._counts.append((right, cost))

    def figures(self) -> Figures | None:
        """The figures over everything counted, None over nothing; takes O(n log n)."""
        if not self.n:
            return None
        low, high = wilson(self.right, self.n)
        return Figures(
            self.n, self.right / self.n, low, high, self.loss_sum / self.n, self._calibration()
        )

    def _calibration(self) -> float:
        said, came = zip(*map(self._said, range(self.n)), strict=True)
        return ece(said, came, max(1, min(_BINS, self.n // _A_BIN)))

    def _said(self, number: int) -> tuple[float, float]:
        """How sure a prediction was, and whether it came: one half where it told neither."""
        if guess := self._guesses.get(number):
            return guess[0], float(guess[1])
        margin = self.margins[number]
        return probability(abs(margin)), 0.5 if margin == 0 else float(margin > 0)


def log_odds(share: float) -> float:
    """log(p / (1 − p)): the margin that stands for a probability strictly between 0 and 1."""
    return math.log(share / (1 - share))
