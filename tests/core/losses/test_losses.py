"""Every loss beside the same written in tensors, and the promises they all keep."""

import math
from collections.abc import Iterator

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit

from labeler.core import ranking_loss, settings
from labeler.core.answer import Answer
from labeler.core.errors import LabelerError
from labeler.core.losses import LOSSES, Loss, loss_named, loss_of
from tests.core.losses import oracle
from tests.core.losses.answers import BAD, GOOD, MARGINS, REWARDS, SKIP, STRENGTHS, TIE, answers

ALL = st.sampled_from(sorted(LOSSES.values(), key=lambda loss: loss.name))
EVERY = pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES)
FAR = (-1e4, -800.0, -40.0, 40.0, 800.0, 1e4)
OFFERED = [None, 1, 2, 3]


@pytest.fixture(autouse=True)
def _double() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def learned_values(loss: Loss) -> st.SearchStrategy[tuple[float, ...]]:
    """Any values that its parameters may take: thresholds above 0 and rising."""
    steps = st.lists(st.floats(0.05, 3), min_size=3, max_size=3)
    rising = steps.map(lambda s: (s[0], s[0] + s[1], sum(s)))
    if len(loss.parameters) == 3:
        return rising
    free = st.floats(0.05, 3) if loss.name == "rao_kupper" else st.floats(-3, 3)
    return st.tuples(*[free] * len(loss.parameters))


def slope_of(curve: torch.Tensor, d: torch.Tensor) -> float:
    (slope,) = torch.autograd.grad(curve, d)
    return slope.item()


def tensor(values: object) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


def test_the_twelve_losses_are_offered_with_the_default_first() -> None:
    assert tuple(LOSSES) == settings.LOSSES, "what a project can be set to"
    assert all(loss.name == name for name, loss in LOSSES.items())
    assert len(set(LOSSES.values())) == 12


@EVERY
def test_each_says_what_it_is_and_how_it_uses_every_answer(loss: Loss) -> None:
    for text in (loss.title, loss.formula, loss.derivative, loss.source):
        assert text
    for clause in (loss.strength, loss.tie, loss.neither, loss.ranking):
        assert clause
        assert not clause.endswith(".")
    assert "ℓ" in loss.formula


@given(st.data(), ALL, st.floats(-25, 25), STRENGTHS)
def test_charges_and_slopes_of_a_preference_are_those_of_autograd(
    data: st.DataObject, loss: Loss, margin: float, strength: int | None
) -> None:
    learned = data.draw(learned_values(loss))
    d = tensor(margin).requires_grad_()
    curve = oracle.preferred(loss.name, d, strength, tensor(learned))
    # What the oracle takes as a difference of two probabilities loses digits far out.
    off = 1e-14 * math.exp(abs(margin)) if loss.name == "ordinal" else 1e-12
    assert loss.preferred(margin, strength, learned) == pytest.approx(curve.item(), abs=9 * off)
    assert loss.slope(margin, strength, learned) == pytest.approx(slope_of(curve, d), abs=99 * off)


@given(st.data(), ALL, st.floats(-25, 25))
def test_charges_and_slopes_of_a_tie_are_those_of_autograd(
    data: st.DataObject, loss: Loss, margin: float
) -> None:
    learned = data.draw(learned_values(loss))
    d = tensor(margin).requires_grad_()
    curve = oracle.tied(loss.name, d, tensor(learned))
    far = loss.name in ("ordinal", "rao_kupper")
    off = 1e-14 * math.exp(abs(margin)) if far else 1e-12
    assert loss.tied(margin, learned) == pytest.approx(curve.item(), abs=99 * off)
    assert loss.tied_slope(margin, learned) == pytest.approx(slope_of(curve, d), abs=99 * off)


@given(st.data(), ALL, st.integers(2, 5))
def test_charges_and_gradients_of_any_answer_are_those_of_autograd(
    data: st.DataObject, loss: Loss, responses: int
) -> None:
    learned = data.draw(learned_values(loss))
    answer = data.draw(answers(responses))
    rewards = data.draw(st.lists(st.floats(-4, 4), min_size=responses, max_size=responses))
    at = tensor(rewards).requires_grad_()
    expected = oracle.charge(loss.name, answer, at, tensor(learned))
    if expected is None:
        assert loss.charge(answer, rewards, learned) is None
        assert loss.gradient(answer, rewards, learned) is None
        return
    charged, gradient = (ask(answer, rewards, learned) for ask in (loss.charge, loss.gradient))
    assert charged == pytest.approx(expected.item(), rel=1e-9, abs=1e-9)
    (slopes,) = torch.autograd.grad(expected, at)
    assert gradient == pytest.approx(slopes.tolist(), rel=1e-7, abs=1e-9)


@EVERY
def test_every_loss_stands_far_margins_in_both_directions(loss: Loss) -> None:
    for margin in FAR:
        for strength in OFFERED:
            charged, slope = loss.preferred(margin, strength), loss.slope(margin, strength)
            assert math.isfinite(charged)
            assert math.isfinite(slope)
            beside = loss.preferred(margin + 0.5, strength) - loss.preferred(margin - 0.5, strength)
            assert beside == pytest.approx(slope, abs=1e-6)
        assert math.isfinite(loss.tied(margin))
        assert loss.tied(margin) == loss.tied(-margin)
        between = loss.tied(margin + 0.5) - loss.tied(margin - 0.5)
        assert between == pytest.approx(loss.tied_slope(margin), abs=1e-6)
        for answer in (Answer.prefer(0, 3), Answer.prefer(1), TIE):
            charged = loss.charge(answer, (margin / 2, -margin / 2, 0.0))
            assert charged is not None
            assert math.isfinite(charged)


def test_far_out_the_charges_keep_their_digits() -> None:
    assert loss_named("logistic").preferred(40) == pytest.approx(math.exp(-40), rel=1e-12)
    assert loss_named("davidson").preferred(80) == pytest.approx(math.exp(-40), rel=1e-12)
    for name in ("logistic", "margin", "davidson", "plackett_luce"):
        assert loss_named(name).preferred(-1e4) == pytest.approx(1e4)
        assert loss_named(name).charge(Answer.prefer(0), (-1e4, 1e-3)) == pytest.approx(1e4)
    # σ(d − a) − σ(d − b) is e⁻ᵈ(eᵇ − eᵃ) far to the right.
    step = math.expm1(1.0) * math.e
    assert loss_named("ordinal").preferred(1e4, 2) == pytest.approx(1e4 - math.log(step))


@given(ALL, REWARDS, REWARDS, STRENGTHS)
def test_it_does_not_matter_which_response_came_first(
    loss: Loss, one: float, other: float, strength: int | None
) -> None:
    as_first = loss.charge(Answer.prefer(0, strength), (one, other))
    as_second = loss.charge(Answer.prefer(1, strength), (other, one))
    assert as_first == as_second
    for answer in (TIE, GOOD, BAD):
        charged, swapped = loss.charge(answer, (one, other)), loss.charge(answer, (other, one))
        assert charged == swapped if charged is None else charged == pytest.approx(swapped)


@given(st.data(), ALL, MARGINS, MARGINS, st.floats(0, 1), STRENGTHS)
def test_every_curve_is_convex(
    data: st.DataObject, loss: Loss, a: float, b: float, share: float, strength: int | None
) -> None:
    learned = data.draw(learned_values(loss))
    between = share * a + (1 - share) * b
    for curve in (
        lambda d: loss.preferred(d, strength, learned),
        lambda d: loss.tied(d, learned),
    ):
        chord = share * curve(a) + (1 - share) * curve(b)
        assert curve(between) <= chord + 1e-9 * (1 + abs(chord))


@given(st.data(), ALL, REWARDS, REWARDS, STRENGTHS)
def test_a_pairs_charge_is_the_curve_over_its_margin(
    data: st.DataObject, loss: Loss, one: float, other: float, strength: int | None
) -> None:
    learned = data.draw(learned_values(loss))
    if loss.name == "pointwise":
        other = -one  # what a reward is by itself counts there, so only ±d/2 has a curve
    rewards, margin = (one, other), one - other
    preferred = loss.charge(Answer.prefer(0, strength), rewards, learned)
    assert preferred == pytest.approx(loss.preferred(margin, strength, learned), abs=1e-9)
    assert loss.charge(TIE, rewards, learned) == pytest.approx(loss.tied(margin, learned), abs=1e-9)


@EVERY
def test_both_bad_never_charges_a_preference(loss: Loss) -> None:
    for verdict in (BAD, GOOD):
        for rewards in ((2.0, -1.0), (-1.0, 2.0)):
            charged = loss.charge(verdict, rewards)
            mirrored = loss.charge(verdict, rewards[::-1])
            assert charged == mirrored, "neither response is taken to be the better one"
            if loss.name in ("davidson", "rao_kupper", "ordinal"):
                assert charged == loss.charge(TIE, rewards)
            elif loss.name != "pointwise":
                assert charged is None
        assert loss.charge(SKIP, (1.0, 0.0)) is None
        assert loss.bonus(SKIP, (1.0, 0.0)) is None


@EVERY
def test_a_bonus_is_what_indifference_costs_less_what_is_charged(loss: Loss) -> None:
    for strength in OFFERED:
        answer = Answer.prefer(1, strength)
        assert loss.bonus(answer, (0.0, 0.0)) == 0
        expected = loss.preferred(0, strength) - loss.preferred(0.25, strength)
        assert loss.bonus(answer, (-0.125, 0.125)) == pytest.approx(expected)
        assert expected > 0, "a small step towards the answer is always worth something"
    # Ties cost least where the rewards are equal.
    penalty = loss.bonus(TIE, (1.0, -1.0))
    assert penalty is not None
    assert penalty < 0


@pytest.mark.parametrize(
    ("chosen", "rejected", "margin", "charged"), [(3.2, 1.5, 1.7, 0.168), (-0.5, -2.0, 1.5, 0.201)]
)
def test_the_textbooks_two_models_both_rank_correctly_and_get_a_bonus(
    chosen: float, rejected: float, margin: float, charged: float
) -> None:
    d = chosen - rejected
    assert d == pytest.approx(margin)
    for name in ("logistic", "plackett_luce", "k_wise"):
        loss = loss_named(name)
        assert loss.preferred(d) == pytest.approx(charged, abs=5e-4)
        assert loss.charge(Answer.prefer(0), (chosen, rejected)) == loss.preferred(d)
        bonus = loss.bonus(Answer.prefer(0), (chosen, rejected))
        assert bonus is not None
        assert bonus == pytest.approx(math.log(2) - charged, abs=5e-4)


@given(MARGINS)
def test_the_logistic_loss_is_the_one_of_the_figures(margin: float) -> None:
    logistic = loss_named("logistic")
    assert logistic.preferred(margin) == ranking_loss.loss(margin)
    assert logistic.slope(margin) == pytest.approx(-expit(-margin), abs=1e-15)
    tied = (ranking_loss.loss(margin) + ranking_loss.loss(-margin)) / 2
    assert logistic.tied(margin) == pytest.approx(tied, rel=1e-15)


def test_smoothing_is_set_by_name_and_concerns_no_other_loss() -> None:
    assert loss_named("smoothed", 0.0).preferred(1.3) == loss_named("logistic").preferred(1.3)
    assert loss_named("smoothed", 0.3) != loss_named("smoothed")
    assert loss_named("logistic", 0.3) == LOSSES["logistic"]
    assert loss_of(settings.Settings(loss="smoothed", smoothing=0.2)) == loss_named("smoothed", 0.2)
    assert loss_of(settings.Settings()) == LOSSES["logistic"]
    for wrong in (-0.1, 0.5, math.nan):
        with pytest.raises(LabelerError, match="smoothing"):
            loss_named("smoothed", wrong)


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(LabelerError, match=r"logistic, margin, .*pointwise"):
        loss_named("softmax")
