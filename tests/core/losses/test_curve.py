"""One loss over the margin: what pictures draw."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES, Curve, loss_named
from labeler.core.ranking_loss import bonus
from tests.core.losses.answers import BAD, GOOD, MARGINS, SKIP, TIE, answers

EVERY = pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES)


@given(st.sampled_from(sorted(LOSSES)), answers(2), MARGINS)
def test_a_curve_is_the_charge_of_the_rewards_half_a_margin_to_either_side(
    name: str, answer: Answer, margin: float
) -> None:
    curve = Curve(loss_named(name), answer)
    charged = curve.loss.charge(answer, (margin / 2, -margin / 2))
    assert curve.silent == (charged is None)
    assert curve(margin) == pytest.approx(charged or 0.0, abs=1e-9)
    assert curve.bonus(0) == pytest.approx(0, abs=1e-12)
    assert curve.indifference == pytest.approx(curve(0))


@given(MARGINS)
def test_the_default_draws_what_the_figures_count(margin: float) -> None:
    curve = Curve(LOSSES["logistic"], Answer.prefer(0))
    assert curve.bonus(margin) == pytest.approx(bonus(margin), abs=1e-15)
    assert curve.slope(margin) == pytest.approx(-expit(-margin), abs=1e-15)


@EVERY
def test_slopes_are_those_of_the_curve(loss: object) -> None:
    for answer in (Answer.prefer(0, 2), Answer.prefer(1), TIE, GOOD, BAD, SKIP):
        curve = Curve(loss, answer)
        for margin in (-2.3, 0.4, 2.7):
            beside = (curve(margin + 1e-5) - curve(margin - 1e-5)) / 2e-5
            assert curve.slope(margin) == pytest.approx(beside, abs=1e-6)


def test_most_losses_reward_every_larger_margin() -> None:
    for name in ("logistic", "margin", "scaled", "hinge", "davidson", "rao_kupper", "k_wise"):
        assert Curve(loss_named(name), Answer.prefer(0, 2)).bonus_range(48.0) == (0.0, 48.0)


def test_a_margin_can_be_too_large_for_a_rating() -> None:
    curve = Curve(loss_named("pointwise"), Answer.prefer(0, 2))
    assert curve.bonus_range(6.0) == (0.0, pytest.approx(4.0))  # (d − 2)²/4 is 1 at 0 and at 4
    assert curve.bonus_range(3.0) == (0.0, 3.0)
    slightly = Curve(loss_named("ordinal"), Answer.prefer(0, 1))
    start, ends = slightly.bonus_range(6.0)
    assert start == 0
    assert slightly.bonus(ends) == pytest.approx(0, abs=1e-12)
    assert slightly.bonus(ends / 2) > 0 > slightly.bonus(ends + 0.1)


@EVERY
def test_a_tie_is_a_bonus_nowhere(loss: object) -> None:
    assert Curve(loss, TIE).bonus_range(6.0) is None


def test_where_two_rewards_lie_matters_to_ratings_alone() -> None:
    for loss in LOSSES.values():
        here, there = (Curve(loss, Answer.prefer(0, 2), None, middle) for middle in (0.0, 2.0))
        moved = 4.0 if loss.name == "pointwise" else 0.0  # ½ (2² + 2²)
        assert there(0.7) - here(0.7) == pytest.approx(moved)
        assert there.bonus(0.7) == pytest.approx(loss.bonus(there.answer, (2.35, 1.65)))
    rated = Curve(loss_named("pointwise"), Answer.prefer(0, 2), None, 2.0)
    assert rated.bonus_range(9.0) is None, "both rewards are far above their ratings"


def test_parameters_of_another_loss_are_taken_for_none() -> None:
    ordinal = loss_named("ordinal")
    for stale in ((), (0.3,), None):
        assert Curve(ordinal, TIE, stale)(0.7) == ordinal.tied(0.7)
    assert Curve(loss_named("davidson"), TIE, (1.0,)).indifference == pytest.approx(
        math.log(2 + math.e) - 1
    )
