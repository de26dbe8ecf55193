"""What is a −log probability must come from probabilities: over all outcomes they sum to 1."""

import math
import random
from collections import deque
from itertools import combinations, permutations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES, loss_named
from tests.core.losses import oracle
from tests.core.losses.answers import MARGINS, REWARDS, TIE, ranked

RISING = st.lists(st.floats(0.05, 3), min_size=3, max_size=3)


@given(MARGINS, st.floats(-4, 4))
def test_davidsons_three_outcomes_are_all_there_are(margin: float, tie: float) -> None:
    loss = loss_named("davidson")
    charges = [loss.preferred(d, None, (tie,)) for d in (margin, -margin)]
    charges.append(loss.tied(margin, (tie,)))
    assert math.fsum(math.exp(-charge) for charge in charges) == pytest.approx(1)


@given(MARGINS, st.floats(0.01, 4))
def test_rao_and_kuppers_three_outcomes_are_all_there_are(margin: float, threshold: float) -> None:
    loss = loss_named("rao_kupper")
    charges = [loss.preferred(d, None, (threshold,)) for d in (margin, -margin)]
    charges.append(loss.tied(margin, (threshold,)))
    assert math.fsum(math.exp(-charge) for charge in charges) == pytest.approx(1)


@given(MARGINS, RISING)
def test_the_seven_steps_are_all_there_are(margin: float, steps: list[float]) -> None:
    loss = loss_named("ordinal")
    learned = (steps[0], steps[0] + steps[1], sum(steps))
    charges = [loss.preferred(d, k, learned) for d in (margin, -margin) for k in (1, 2, 3)]
    charges.append(loss.tied(margin, learned))
    assert math.fsum(math.exp(-charge) for charge in charges) == pytest.approx(1)
    preferred = math.fsum(math.exp(-loss.preferred(margin, k, learned)) for k in (1, 2, 3))
    assert math.exp(-loss.preferred(margin, None, learned)) == pytest.approx(preferred)


@given(st.lists(REWARDS, min_size=2, max_size=5))
def test_all_orders_together_are_certain(rewards: list[float]) -> None:
    loss = loss_named("plackett_luce")
    places = permutations(range(len(rewards)))
    charges = [loss.charge(ranked(*order), rewards) or 0.0 for order in places]
    assert math.fsum(math.exp(-charge) for charge in charges) == pytest.approx(1)


@given(st.lists(REWARDS, min_size=2, max_size=5))
def test_being_the_best_is_as_likely_as_all_orders_it_leads(rewards: list[float]) -> None:
    loss = loss_named("plackett_luce")
    leads = [places for places in permutations(range(len(rewards))) if places[0] == 0]
    orders = [math.exp(-(loss.charge(ranked(*places), rewards) or 0.0)) for places in leads]
    best = loss.charge(Answer.prefer(0), rewards)
    assert best is not None
    assert math.exp(-best) == pytest.approx(math.fsum(orders), abs=1e-12)


@given(st.lists(REWARDS, min_size=2, max_size=5))
def test_a_tie_is_the_mean_over_the_orders_it_leaves_open(rewards: list[float]) -> None:
    held = torch.tensor(rewards, dtype=torch.float64)
    orders = [oracle.in_order(held, order).item() for order in permutations(range(len(rewards)))]
    mean = math.fsum(orders) / len(orders)
    assert loss_named("plackett_luce").charge(TIE, rewards) == pytest.approx(mean)
    all_first = ranked(*[0] * len(rewards))
    assert loss_named("plackett_luce").charge(all_first, rewards) == pytest.approx(mean)


def test_of_a_wide_tie_the_orders_that_go_round_speak_for_all() -> None:
    loss, source = loss_named("plackett_luce"), random.Random(1)
    off = []
    for _ in range(20):
        rewards = [source.gauss(0, 1) for _ in range(9)]
        order = deque(range(9))
        turned = []
        for _ in rewards:
            order.rotate()
            turned.append(loss.charge(ranked(*order), rewards) or 0.0)
        assert loss.charge(TIE, rewards) == pytest.approx(math.fsum(turned) / 9)
        off.append(math.fsum(turned) / 9 - _mean_over_all_orders(rewards))
    assert max(map(abs, off)) < 0.7  # of some 15 nats
    assert abs(math.fsum(off) / 20) < 0.1


def _mean_over_all_orders(rewards: list[float]) -> float:
    subsets = [list(combinations(rewards, size)) for size in range(1, len(rewards) + 1)]
    means = [
        math.fsum(math.log(math.fsum(map(math.exp, left))) for left in lefts) / len(lefts)
        for lefts in subsets
    ]
    return math.fsum(means) - math.fsum(rewards)


def test_a_wide_tie_is_charged_least_where_all_are_equal() -> None:
    loss = loss_named("plackett_luce")
    assert loss.gradient(TIE, [0.3] * 40) == pytest.approx([0.0] * 40, abs=1e-12)
    assert loss.charge(TIE, [0.3] * 40) == pytest.approx(math.lgamma(41))


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES)
def test_a_ranking_of_two_is_a_preference_or_a_tie(loss: object) -> None:
    rewards = (0.7, -0.4)
    for places, answer in (
        ((0, 1), Answer.prefer(0)),
        ((1, 0), Answer.prefer(1)),
        ((0, 0), TIE),
    ):
        told = loss.charge(ranked(*places), rewards)
        assert told == pytest.approx(loss.charge(answer, rewards))


@pytest.mark.parametrize("name", ["plackett_luce", "k_wise"])
@given(REWARDS, REWARDS)
def test_on_pairs_the_list_losses_are_the_logistic_one(name: str, one: float, other: float) -> None:
    logistic, listed = loss_named("logistic"), loss_named(name)
    for answer in (Answer.prefer(0), Answer.prefer(1, 3), TIE, ranked(1, 0)):
        charged = listed.charge(answer, (one, other))
        assert charged == pytest.approx(logistic.charge(answer, (one, other)), abs=1e-12)


def test_k_wise_is_the_mean_over_the_pairs_of_a_ranking() -> None:
    # Ouyang et al. (2022), eq. 1, by hand: places 1, 0, 2 of the rewards 0, 2, −1.
    softplus = [math.log1p(math.exp(-d)) for d in (2.0, 3.0, 1.0)]
    charged = loss_named("k_wise").charge(ranked(1, 0, 2), (0.0, 2.0, -1.0))
    assert charged == pytest.approx(sum(softplus) / 3)


def test_a_ranking_with_a_tie_at_the_top_leaves_two_orders_open() -> None:
    loss, rewards = loss_named("plackett_luce"), (0.3, 1.1, -0.8)
    both = [loss.charge(ranked(*places), rewards) or 0.0 for places in ((0, 1, 2), (1, 0, 2))]
    assert loss.charge(ranked(0, 0, 2), rewards) == pytest.approx(sum(both) / 2)
