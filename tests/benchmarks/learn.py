"""From a judgment to new rewards on the screen, against scikit-learn refitting from scratch."""

import time
from collections.abc import Callable, Iterable
from hashlib import sha256
from random import Random

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.reward.embeddings import Embeddings
from labeler.reward.encoder import Encoded
from labeler.reward.features import SURFACE, Features, FeatureSource
from labeler.reward.model import RewardModel
from labeler.workflow.events import Known
from tests.benchmarks.figure import Figure, Figures, median
from tests.benchmarks.memory import MemoryStore
from tests.benchmarks.texts import plain

FASTER = 10
NEAR = 1e-3
RESPONSES_A_PROMPT = 4


SIZES = {"learn_1000": (1_000, 40), "learn": (10_000, 40), "learn_100000": (100_000, 6)}
"""Standing judgments, and how many more are made."""


def measure(*, tiny: bool = False) -> Figures:
    sizes = {"learn_1000": (60, 3), "learn_100000": (80, 2)} if tiny else SIZES
    measured = {
        name: _measured(*size, drawn=name == "learn_100000") for name, size in sizes.items()
    }
    return {name: figure for name, (figure, _) in measured.items()} | {
        f"{name}_distance": distance for name, (_, distance) in measured.items()
    }


def _measured(many: int, turns: int, *, drawn: bool) -> tuple[Figure, Figure]:
    """With that many standing judgments: how long one more takes, and how exact it is."""
    desk = Desk(many + turns + 2, drawn=drawn)
    desk.catch_up(many)
    ours, theirs, apart = [], [], []
    for turn in range(turns):
        ours.append(_seconds(desk.judge))
        theirs.append(_seconds(desk.refit_with_scikit_learn))
        if turn % 8 == 0:
            apart.append(desk.distance_from_a_cold_fit())
    value, other, distance = median(ours), median(theirs), max(apart)
    aim = f"≥ {FASTER} times faster, rewards within {NEAR} of a cold fit"
    return (
        Figure(
            value=1e3 * value,
            unit="ms",
            compared_with=f"scikit-learn's refit on the same {desk.shape}: {1e3 * other:.3g} ms",
            ratio=other / value,
            aim=aim,
            holds=other >= FASTER * value and distance <= NEAR,
        ),
        Figure(
            value=distance,
            unit="reward",
            compared_with="the rewards of a cold fit in double precision",
            ratio=distance / NEAR,
            aim=f"≤ {NEAR}",
            holds=distance <= NEAR,
        ),
    )


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


class _Dice:
    """An encoder whose vectors are thrown by dice, one throw a text."""

    dimensions = 384
    fingerprint = "dice"

    def encode(self, texts: Iterable[str]) -> Encoded:
        vectors = [_direction(text) for text in texts]
        return Encoded(torch.tensor(np.array(vectors)), (False,) * len(vectors))


def _direction(text: str) -> np.ndarray:
    seed = int.from_bytes(sha256(text.encode()).digest()[:8])
    drawn = np.random.default_rng(seed).standard_normal(_Dice.dimensions, dtype=np.float32)
    return drawn / np.linalg.norm(drawn)


class _Drawn:
    """Features thrown by dice as well, in the place of reading 200,000 texts."""

    content = _Dice.dimensions + 1

    def __init__(self, pairs: Iterable[Comparison]) -> None:
        self._row = {pair.id: row for row, pair in enumerate(pairs)}
        drawn = torch.Generator().manual_seed(7)
        features = self.content + SURFACE
        self._values = torch.randn(len(self._row), 2, features, generator=drawn)
        self._values[..., : self.content] /= self.content**0.5

    def of(self, comparison: Comparison) -> Features:
        return Features(self._values[self._row[comparison.id]], (False, False))


class Desk:
    """The real reward model over made-up comparisons, and the same rows as arrays.

    Answers are drawn by the Bradley–Terry probabilities of hidden weights on the features.

    Args:
        many: Comparisons.
        drawn: Whether the features are thrown by dice, instead of made from made-up texts.
    """

    def __init__(self, many: int, *, drawn: bool = False) -> None:
        store = MemoryStore()
        self.model = RewardModel(_Dice(), store)
        self.pairs = _comparisons(many, short=drawn)
        source: FeatureSource | _Drawn = FeatureSource(Embeddings(_Dice(), store))
        if drawn:
            source = _Drawn(self.pairs)
            self.model._source.of = source.of
            features = [source.of(pair).values.numpy() for pair in self.pairs]
        else:
            features = [_features(source, pair) for pair in self.pairs]
        self.features = np.array(features, dtype=np.float64)
        self.differences = self.features[:, 0] - self.features[:, 1]
        self.wins = _answers(self.differences)
        self.judged = 0

    @property
    def shape(self) -> str:
        return f"{self.judged:,} × {self.differences.shape[1]}"

    def catch_up(self, many: int) -> None:
        """Let that many judgments stand, as after opening a project."""
        for _ in self.model.learn_all([self._known(index) for index in range(many)]):
            pass
        for _ in self.model.settle():
            pass
        self.judged = many

    def judge(self) -> None:
        """What happens after a key: predict, learn, and score what is on the screen."""
        judgment, comparison = self._known(self.judged)
        self.model.outlook(comparison)
        self.model.learn(judgment, comparison)
        self.judged += 1
        self.rewards()

    def rewards(self) -> np.ndarray:
        """Of the pair on the screen, and of the one judged last."""
        return np.array(
            [
                reward.value
                for pair in self.pairs[self.judged - 1 : self.judged + 1]
                for reward in self.model.outlook(pair).rewards
            ]
        )

    def refit_with_scikit_learn(self) -> np.ndarray:
        """The same fit. It knows one penalty alone, so the features are scaled by their own."""
        scale = 1 / np.sqrt(self._precision())
        fit = LogisticRegression(C=1.0, fit_intercept=False, max_iter=1000)
        fit.fit(self.differences[: self.judged] * scale, self.wins[: self.judged])
        return self._rewards_by(fit.coef_[0] * scale)

    def distance_from_a_cold_fit(self) -> float:
        """The furthest that a reward on the screen is from where it belongs."""
        weights = _cold_fit(
            self.differences[: self.judged], self.wins[: self.judged], self._precision()
        )
        return float(np.abs(self._rewards_by(weights) - self.rewards()).max())

    def _precision(self) -> np.ndarray:
        """What the model chose, one a feature."""
        return self.model._standing.main.head.precision.numpy()

    def _rewards_by(self, weights: np.ndarray) -> np.ndarray:
        middle = self.features[: self.judged].mean(axis=(0, 1))
        shown = self.features[self.judged - 1 : self.judged + 1]
        return ((shown - middle) @ weights).ravel()

    def _known(self, index: int) -> Known:
        comparison = self.pairs[index]
        answer = Answer.prefer(0 if self.wins[index] else 1)
        name = JudgmentId(f"judgment-{index:06}")
        return Judgment(name, comparison.id, "ada", answer, now()), comparison


def _features(source: FeatureSource, comparison: Comparison) -> np.ndarray:
    """(2, features), encoded first."""
    for _ in source.encode(comparison):
        pass
    return source.of(comparison).values.numpy()


def _comparisons(many: int, *, short: bool) -> list[Comparison]:
    random = Random(7)
    return [
        Comparison(
            ComparisonId(f"pair-{number}"),
            (Message("user", f"prompt {number // RESPONSES_A_PROMPT}"),),
            tuple(
                Response(
                    f"{number}{side} {'' if short else plain(random, random.randint(40, 300))}"
                )
                for side in "ab"
            ),
        )
        for number in range(many)
    ]


def _answers(differences: np.ndarray) -> np.ndarray:
    """Whether the first won: (n,), 0 or 1."""
    dice = np.random.default_rng(7)
    hidden = 1.5 * dice.standard_normal(differences.shape[1])
    return (dice.random(len(differences)) < 1 / (1 + np.exp(-differences @ hidden))).astype(int)


def _cold_fit(differences: np.ndarray, wins: np.ndarray, precision: np.ndarray) -> np.ndarray:
    """Newton's method from zero until nothing moves; float64."""
    weights = np.zeros(len(precision))
    for _ in range(100):
        chance = 1 / (1 + np.exp(-differences @ weights))
        slope = differences.T @ (chance - wins) + precision * weights
        curved = differences.T * (chance * (1 - chance)) @ differences + np.diag(precision)
        step = np.linalg.solve(curved, slope)
        weights -= step
        if np.abs(step).max() < 1e-12:
            return weights
    raise AssertionError("the cold fit did not arrive")
