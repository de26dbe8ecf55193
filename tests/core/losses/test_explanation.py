"""One pair in the figures that the field speaks of."""

import math

import pytest
from hypothesis import given

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES, explain
from tests.core.losses.answers import BAD, REWARDS, SKIP, TIE


@pytest.mark.parametrize(("chosen", "rejected", "loss"), [(3.2, 1.5, 0.168), (-0.5, -2, 0.201)])
def test_the_textbooks_models(chosen: float, rejected: float, loss: float) -> None:
    told = explain(LOSSES["logistic"], Answer.prefer(0), (chosen, rejected))
    assert told is not None
    assert told.loss == pytest.approx(loss, abs=5e-4)
    assert told.bonus > 0
    assert told.loss == pytest.approx(-math.log(told.probability))
    assert told.push == pytest.approx(1 - told.probability)
    assert told.gradient == (-told.push, told.push)
    assert told.finite


@given(REWARDS, REWARDS)
def test_the_push_is_what_one_step_against_the_gradient_gains_in_margin(
    chosen: float, rejected: float
) -> None:
    for loss in LOSSES.values():
        for answer in (Answer.prefer(0, 2), TIE):
            told = explain(loss, answer, (chosen, rejected))
            assert told is not None
            stepped = (chosen - told.gradient[0]) - (rejected - told.gradient[1])
            assert stepped - told.margin == pytest.approx(2 * told.push, abs=1e-9)


def test_silence_is_told_as_silence_and_overflow_as_such() -> None:
    assert explain(LOSSES["logistic"], BAD, (1.0, 0.0)) is None
    assert all(explain(loss, SKIP, (1.0, 0.0)) is None for loss in LOSSES.values())
    far = explain(LOSSES["pointwise"], TIE, (1e200, -1e200))
    assert far is not None
    assert not far.finite
