"""Losses with ties and steps beside what others printed, and the papers' own formulas.

Sources: Davidson (1970), JASA 65, 317–328, whose example the R package PlackettLuce fits again;
statsmodels 0.15.0, `OrderedModel(distr="logit")`, run once; Rao & Kupper (1967), JASA 62, 194–204.
"""

from functools import partial
from itertools import pairwise

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.stats import logistic

from labeler.core.answer import Answer, Verdict
from tests.oracles.charges import Charge

TIE = Answer(Verdict.TIE)

PUDDINGS = np.array(
    """
    1 2 19 22 16,  1 3 16 19 12,  2 3 19 19 10,  1 4 18 23 13,  2 4 23 19  9,
    3 4 19 20 15,  1 5 13 19 18,  2 5 16 20 12,  3 5 16 15 17,  4 5 17 14 16,
    1 6 18 21 12,  2 6 22 20 12,  3 6 13 18 10,  4 6 14 19 18,  5 6 11 21 12
    """.replace(",", " ").split(),
    dtype=int,
).reshape(15, 5)
"""Davidson's second example, six brands of chocolate pudding: i, j, i won, j won, neither."""

WORTHS = (0.1388005, 0.1729985, 0.1617420, 0.1653930, 0.1586805, 0.2023855)
NU = 0.7468147
"""As Davidson's iteration left them; they sum to 1."""

THRESHOLD = 0.55873383
LOG_WORTHS = (-0.13943740, 0.03428071, -0.01938820, 0.00044127, -0.03446828, 0.15857190)
LOG_LIKELIHOOD = -809.69713349
"""Of Rao and Kupper's model for the same, by statsmodels: each pair both ways round."""

STEPS = {
    -2.5: (0.47407698, 1.63416541, 2.76109342, 2.63419051, 4.01108990, 3.99947331, 4.51104774),
    0.3: (2.39554546, 2.09522906, 2.34486125, 1.42791468, 2.13407705, 1.72964722, 1.86778603),
    1.7: (3.72442285, 3.24814155, 3.30287901, 2.02704093, 2.29922065, 1.41621644, 0.85435524),
}
"""−log P(y) for y = −3 … 3 at a margin, the thresholds being ±0.5, ±1, ±2; by statsmodels."""


def test_davidson_finds_the_published_worths_of_the_puddings(charge: Charge) -> None:
    rewards, (log_nu,), _ = _fitted(partial(charge, "davidson"), start=0.0)
    assert np.exp(log_nu) == pytest.approx(NU, abs=5e-4)
    assert np.exp(rewards) / np.exp(rewards).sum() == pytest.approx(WORTHS, abs=5e-5)


def test_rao_kupper_finds_what_statsmodels_does(charge: Charge) -> None:
    rewards, (threshold,), charged = _fitted(partial(charge, "rao_kupper"), start=0.5)
    assert threshold == pytest.approx(THRESHOLD, abs=1e-5)
    assert rewards == pytest.approx(LOG_WORTHS, abs=1e-5)
    assert charged == pytest.approx(-LOG_LIKELIHOOD, abs=1e-6)


@pytest.mark.parametrize("margin", STEPS)
def test_ordinal_gives_each_step_what_statsmodels_does(charge: Charge, margin: float) -> None:
    answers = [_step(y) for y in range(-3, 4)]
    charges = [charge("ordinal", answer, (margin, 0.0), (0.5, 1.0, 2.0)) for answer in answers]
    assert [each.value for each in charges] == pytest.approx(STEPS[margin], abs=1e-8)


@pytest.mark.parametrize("margin", [-6.0, -0.4, 0.0, 1.7, 9.0])
def test_the_steps_are_intervals_of_a_logistic_variable(charge: Charge, margin: float) -> None:
    bounds = (-np.inf, -1.9, -1.1, -0.2, 0.2, 1.1, 1.9, np.inf)
    felt = logistic(loc=margin)
    for y, (low, high) in zip(range(-3, 4), pairwise(bounds), strict=True):
        below, above = felt.cdf(high) - felt.cdf(low), felt.sf(low) - felt.sf(high)
        ours = charge("ordinal", _step(y), (margin, 0.0), (0.2, 1.1, 1.9)).value
        assert np.exp(-ours) == pytest.approx(below if margin > high else above, rel=1e-9)


@pytest.mark.parametrize("rewards", [(0.0, 0.0), (1.3, -0.4), (-2.0, 1.0), (4.0, 3.9)])
@pytest.mark.parametrize("parameter", [0.05, 0.5, 1.4])
def test_chances_are_those_of_the_papers_in_worths(
    charge: Charge, rewards: tuple[float, float], parameter: float
) -> None:
    first, second = np.exp(rewards)
    neither = parameter * np.sqrt(first * second)
    davidson = np.array([first, second, neither]) / (first + second + neither)
    theta = np.exp(parameter)
    ahead, behind = first + theta * second, theta * first + second
    both = (theta**2 - 1) * first * second / (ahead * behind)
    rao_kupper = np.array([first / ahead, second / behind, both])
    answers = [Answer.prefer(0), Answer.prefer(1), TIE]
    for name, learned, theirs in (
        ("davidson", (np.log(parameter),), davidson),
        ("rao_kupper", (parameter,), rao_kupper),
    ):
        ours = [np.exp(-charge(name, answer, rewards, learned).value) for answer in answers]
        assert ours == pytest.approx(theirs, rel=1e-12)


def _step(y: int) -> Answer:
    """Of the scale from "second much better" to "first much better"."""
    return Answer.prefer(0 if y > 0 else 1, abs(y)) if y else TIE


def _fitted(charge: partial, start: float) -> tuple[np.ndarray, np.ndarray, float]:
    """Log worths with mean 0, what the loss learned, and what is charged in all."""

    def charged(point: np.ndarray) -> float:
        return sum(
            times * charge(answer, (point[i - 1], point[j - 1]), (point[6],)).value
            for i, j, *counts in PUDDINGS.tolist()
            for answer, times in zip((Answer.prefer(0), Answer.prefer(1), TIE), counts, strict=True)
        )

    found = minimize(charged, np.array([0.0] * 6 + [start]), method="BFGS", options={"gtol": 1e-4})
    return found.x[:6] - found.x[:6].mean(), found.x[6:], float(found.fun)
