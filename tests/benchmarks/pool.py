"""Choosing what to ask among all cached pairs, against scoring them the plain way.

The plain way is what a notebook does: `decision_function` of scikit-learn for the margins, numpy's
`einsum` for their variances, p(1 − p)s², and the greatest of those; no diversity, no keeping apart.
"""

import os
import time
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from labeler.core.comparison import ComparisonId
from labeler.reward.acquisition import SCORES
from labeler.reward.batch import Belief, Question
from labeler.reward.features import SURFACE
from labeler.reward.pool import Pool, Wish
from labeler.reward.threads import threads
from tests.benchmarks.figure import Figure, Figures, median

PAIRS = 100_000
FEATURES = 384 + SURFACE
MOST = 1.0
STEP = 50.0
SPARE = 1.2
WANTED = 32


def measure(*, tiny: bool = False) -> Figures:
    many, turns = (3_000, 1) if tiny else (PAIRS, 7)
    weights, covariance = _posterior()
    before = _resident()
    pool = _filled(many)
    after = _resident()
    plain = _Plain(many, weights, covariance)
    ours, steps, theirs = [], [], []
    with threads(1):
        for _ in range(turns):
            seconds, longest = _ranked(pool, weights, covariance)
            ours.append(seconds)
            steps.append(longest)
            theirs.append(plain.rank())
    value, other = median(ours), median(theirs)
    memory = (
        {} if before is None or after is None else {"pool_memory": _memory(after - before, many)}
    )
    return memory | {
        "pool": Figure(
            value=1e3 * value,
            unit="ms",
            compared_with=f"decision_function and einsum on the same {many:,} × {FEATURES}, "
            f"no batch: {1e3 * other:.3g} ms",
            ratio=other / value,
            aim=f"≤ {MOST:g} s for {PAIRS:,}",
            holds=value <= MOST,
        ),
        "pool_step": Figure(
            value=1e3 * median(steps),
            unit="ms (longest)",
            compared_with="what a judgment may have to wait: 50 ms",
            ratio=1e3 * median(steps) / STEP,
            aim="≤ 1",
            holds=1e3 * median(steps) <= STEP,
        ),
    }


def _memory(taken: int, many: int) -> Figure:
    bare = 4 * many * FEATURES
    return Figure(
        value=taken / 2**20,
        unit="MiB",
        compared_with=f"the bare numbers: {bare / 2**20:.3g} MiB",
        ratio=taken / bare,
        aim=f"≤ {SPARE}",
        holds=taken <= SPARE * bare,
    )


def _posterior() -> tuple[torch.Tensor, torch.Tensor]:
    """Weights and covariance as after some hundred judgments."""
    dice = torch.Generator().manual_seed(3)
    seen = torch.randn(300, FEATURES, generator=dice, dtype=torch.float64) / 20
    precision = torch.full((FEATURES,), 8.0, dtype=torch.float64).diag() + seen.T @ seen / 5
    weights = torch.randn(FEATURES, generator=dice, dtype=torch.float64)
    return weights, precision.inverse()


def _rows(many: int, seed: int) -> torch.Tensor:
    """(many, features), float32; the same for one seed."""
    dice = torch.Generator().manual_seed(seed)
    return torch.randn(many, FEATURES, generator=dice) / 20


def _filled(many: int) -> Pool:
    """Four pairs a prompt, as they come: one after the other."""
    pool = Pool(FEATURES)
    for start in range(0, many, 1000):
        for place, row in enumerate(_rows(min(1000, many - start), start), start=start):
            pool.add(ComparisonId(str(place)), Question(row, place // 4, place))
    return pool


def _ranked(pool: Pool, weights: torch.Tensor, covariance: torch.Tensor) -> tuple[float, float]:
    """Seconds for all of it, and for its longest step."""
    start = time.perf_counter()
    before, longest = start, 0.0
    wish = Wish(SCORES["information"], WANTED)
    for _ in pool.rank(Belief(weights, covariance), wish):
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    end = time.perf_counter()
    return end - start, max(longest, end - before)


class _Plain:
    """The same pairs as one array, and the same belief as scikit-learn and numpy have it."""

    def __init__(self, many: int, weights: torch.Tensor, covariance: torch.Tensor) -> None:
        parts = [_rows(min(1000, many - start), start) for start in range(0, many, 1000)]
        self._rows = torch.cat(parts).numpy()
        self._covariance = covariance.numpy().astype(np.float32)
        self._model = LogisticRegression()
        self._model.classes_ = np.array([0, 1])
        self._model.coef_ = weights.numpy().astype(np.float32)[None]
        self._model.intercept_ = np.zeros(1, dtype=np.float32)

    def rank(self) -> float:
        """Seconds."""
        start = time.perf_counter()
        margins = self._model.decision_function(self._rows)
        variances = np.einsum(
            "ij,jk,ik->i", self._rows, self._covariance, self._rows, optimize=True
        )
        chance = 1 / (1 + np.exp(-margins))
        np.argpartition(-chance * (1 - chance) * variances, WANTED)[:WANTED]
        return time.perf_counter() - start


def _resident() -> int | None:
    """Bytes of this process that are in memory now; None where nobody tells."""
    status = Path("/proc/self/statm")
    return (
        int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if status.exists() else None
    )
