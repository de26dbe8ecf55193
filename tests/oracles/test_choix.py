"""Plackett–Luce, and the pair losses it contains, beside choix's likelihoods and gradients."""

from itertools import permutations

import choix
import numpy as np
import pytest
from choix.opt import PairwiseFcts, Top1Fcts

from labeler.core.answer import Answer, Verdict
from tests.oracles.charges import Charge

SIZES = (2, 3, 4, 7)
SCALES = (0.1, 1.0, 8.0)
TIMES = 12


@pytest.mark.parametrize("responses", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_a_ranking_costs_its_log_likelihood(charge: Charge, responses: int, scale: float) -> None:
    for rewards, order in _drawn(responses, scale):
        ours = charge("plackett_luce", _ranked(order), rewards.tolist(), None)
        theirs = Top1Fcts.from_rankings([order], penalty=0.0)
        assert ours.value == pytest.approx(theirs.objective(rewards), rel=1e-12)
        assert ours.gradient == pytest.approx(theirs.gradient(rewards).tolist(), abs=1e-12)
        assert ours.value == pytest.approx(
            -choix.utils.log_likelihood_rankings([order], rewards), rel=1e-12
        )


@pytest.mark.parametrize("responses", SIZES)
def test_the_best_of_many_costs_a_top_1_log_likelihood(charge: Charge, responses: int) -> None:
    for rewards, (best, *others) in _drawn(responses, 2.0):
        ours = charge("plackett_luce", Answer.prefer(best), rewards.tolist(), None)
        theirs = Top1Fcts([(best, others)], penalty=0.0)
        assert ours.value == pytest.approx(theirs.objective(rewards), rel=1e-12)
        assert ours.gradient == pytest.approx(theirs.gradient(rewards).tolist(), abs=1e-12)


def test_tied_places_cost_the_mean_over_the_orders_that_they_leave_open(charge: Charge) -> None:
    for rewards, order in _drawn(5, 2.0):
        first, tied, last = order[:1], order[1:4], order[4:]
        places = dict.fromkeys(first, 0) | dict.fromkeys(tied, 1) | dict.fromkeys(last, 2)
        answer = Answer(Verdict.RANK, ranking=tuple(places[response] for response in range(5)))
        orders = [(*first, *between, *last) for between in permutations(tied)]
        each = [-choix.utils.log_likelihood_rankings([one], rewards) for one in orders]
        ours = charge("plackett_luce", answer, rewards.tolist(), None)
        assert ours.value == pytest.approx(np.mean(each), rel=1e-12)


@pytest.mark.parametrize("name", ["logistic", "k_wise", "plackett_luce"])
def test_a_pair_costs_its_bradley_terry_log_likelihood(charge: Charge, name: str) -> None:
    for rewards, order in _drawn(2, 3.0):
        ours = charge(name, Answer.prefer(order[0]), rewards.tolist(), None)
        theirs = PairwiseFcts([order], penalty=0.0)
        assert ours.value == pytest.approx(theirs.objective(rewards), rel=1e-12)
        assert ours.gradient == pytest.approx(theirs.gradient(rewards).tolist(), abs=1e-12)


def test_k_wise_is_the_mean_over_all_pairs_of_a_ranking(charge: Charge) -> None:
    for rewards, order in _drawn(5, 2.0):
        pairs = [(a, b) for place, a in enumerate(order) for b in order[place + 1 :]]
        ours = charge("k_wise", _ranked(order), rewards.tolist(), None)
        theirs = -choix.utils.log_likelihood_pairwise(pairs, rewards)
        assert ours.value == pytest.approx(theirs / 10, rel=1e-12)


def _drawn(responses: int, scale: float) -> list[tuple[np.ndarray, tuple[int, ...]]]:
    """Rewards, and an order of the responses, the best first."""
    dice = np.random.default_rng(responses)
    return [
        (
            scale * dice.standard_normal(responses),
            tuple(int(response) for response in dice.permutation(responses)),
        )
        for _ in range(TIMES)
    ]


def _ranked(order: tuple[int, ...]) -> Answer:
    return Answer(Verdict.RANK, ranking=tuple(map(order.index, range(len(order)))))
