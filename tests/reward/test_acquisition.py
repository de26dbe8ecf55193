import itertools
import math

import numpy as np
import pytest
import torch
from numpy.polynomial.hermite_e import hermegauss
from scipy.optimize import minimize_scalar
from scipy.special import expit
from scipy.stats import bernoulli

from labeler.reward.acquisition import SCORES, TARGET, Score, information, moderate, uncertainty

MARGINS, SDS = (
    torch.tensor(grid.ravel())
    for grid in np.meshgrid(np.linspace(-6, 6, 49), [0.05, 0.1, 0.3, 0.5, 0.8, 1.5, 3.0])
)


def by_quadrature(margins: np.ndarray, sds: np.ndarray) -> np.ndarray:
    """Mutual information of a Bernoulli answer and a Gaussian margin, straight from its name."""
    nodes, weights = hermegauss(120)
    chances = expit(margins[:, None] + sds[:, None] * nodes)
    weights = weights / weights.sum()
    return bernoulli.entropy(chances @ weights) - bernoulli.entropy(chances) @ weights


def test_information_is_what_quadrature_makes_it() -> None:
    exact = by_quadrature(MARGINS.numpy(), SDS.numpy())
    found = information(MARGINS, SDS).numpy()
    assert found == pytest.approx(exact, abs=2e-5)
    inside = np.abs(MARGINS.numpy()) <= 4
    assert found[inside] == pytest.approx(exact[inside], rel=0.01, abs=0)


def test_an_answer_tells_at_most_one_bit() -> None:
    lost = information(torch.zeros(1).double(), torch.tensor([1e4]).double())
    assert float(lost) == pytest.approx(math.log(2), abs=1e-3)
    assert float(information(MARGINS, SDS).max()) < math.log(2)


def test_uncertainty_is_twice_the_information_where_little_is_unknown() -> None:
    few = torch.full_like(MARGINS, 0.02)
    near = MARGINS.abs() <= 3
    ratio = (uncertainty(MARGINS, few) / information(MARGINS, few))[near]
    assert ratio.numpy() == pytest.approx(2, rel=0.02)


@pytest.mark.parametrize("score", SCORES.values(), ids=SCORES.keys())
def test_the_surer_the_model_the_less_it_asks_and_never_what_it_knows(score: Score) -> None:
    steps = [score(MARGINS, torch.full_like(MARGINS, sd)) for sd in np.linspace(0, 5, 101)]
    assert torch.equal(steps[0], torch.zeros_like(MARGINS)), "close calls too"
    for less, more in itertools.pairwise(steps):
        assert bool((more > less).all())


@pytest.mark.parametrize("score", SCORES.values(), ids=SCORES.keys())
def test_it_does_not_matter_which_response_stands_first(score: Score) -> None:
    assert score(MARGINS, SDS).numpy() == pytest.approx(score(-MARGINS, SDS).numpy(), abs=1e-12)


def test_of_pairs_as_uncertain_the_moderate_gap_comes_first_and_the_tie_does_not() -> None:
    margins = torch.tensor([0.0, 0.7, TARGET, -TARGET, 3.5]).double()
    worth = moderate(margins, torch.ones_like(margins)).tolist()
    assert worth[2] == worth[3] == max(worth)
    assert worth[0] < worth[1] > worth[4]


def test_the_moderate_gap_is_the_d_optimal_one() -> None:
    """Half at d and half at −d: the information on place and scale is diag(q, q·d²)."""

    def less(d: float) -> float:
        q = expit(d) * expit(-d)
        return -q * q * d * d

    best = minimize_scalar(less, bounds=(0.1, 5), method="bounded", options={"xatol": 1e-8})
    assert best.x == pytest.approx(TARGET, abs=1e-4)
    assert expit(TARGET) == pytest.approx(0.824, abs=1e-3)
