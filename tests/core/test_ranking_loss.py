"""The ranking loss in plain floats, beside PyTorch's in double precision."""

import math

import pytest
import torch
from torch.nn.functional import logsigmoid

from labeler.core.ranking_loss import (
    INDIFFERENCE,
    bonus,
    loss,
    probability,
)

MARGINS = [sign * size for size in (0.0, 1e-9, 0.3, 1.7, 36.0, 700.0, 1e4) for sign in (1, -1)]


@pytest.mark.parametrize("margin", MARGINS)
def test_the_loss_is_softplus_in_double_precision_however_large_the_margin(margin: float) -> None:
    d = torch.tensor(margin, dtype=torch.float64)
    assert loss(margin) == pytest.approx(-logsigmoid(d).item(), rel=1e-14, abs=1e-300)
    assert probability(margin) == pytest.approx(torch.sigmoid(d).item(), rel=1e-12, abs=1e-300)


@pytest.mark.parametrize(
    ("chosen", "rejected", "margin", "charged"), [(3.2, 1.5, 1.7, 0.168), (-0.5, -2.0, 1.5, 0.201)]
)
def test_the_textbooks_two_models_both_get_a_bonus(
    chosen: float, rejected: float, margin: float, charged: float
) -> None:
    d = chosen - rejected
    assert d == pytest.approx(margin)
    assert loss(d) == pytest.approx(charged, abs=5e-4)
    assert bonus(d) > 0


def test_a_bonus_is_at_most_ln_2_and_a_penalty_without_bound() -> None:
    assert bonus(0) == pytest.approx(0, abs=1e-16)
    assert bonus(1e4) == INDIFFERENCE == math.log(2)
    assert bonus(-1e4) == pytest.approx(-1e4, rel=1e-3)
