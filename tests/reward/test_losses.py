"""Every ranking loss in tensors, against autograd and against the plain floats."""

from collections.abc import Callable
from itertools import product

import pytest
import torch
from torch import Tensor

from labeler.core import settings
from labeler.core.answer import Answer, Verdict
from labeler.core.errors import ModelError
from labeler.core.losses import loss_named
from labeler.reward.losses.base import PlainLoss, TensorLoss
from labeler.reward.losses.catalogue import NAMES, tensor_loss

SMOOTHING = 0.2
MARGINS = torch.tensor([-1e4, -37.0, -2.0, -0.3, 1e-9, 1.5, 1.7, 40.0, 1e4]).double()[:, None]
CALM = MARGINS[2:-2]

PAIR = [
    Answer.prefer(0),
    Answer.prefer(1),
    *(Answer.prefer(*said) for said in product((0, 1), (1, 2, 3))),
    Answer(Verdict.TIE),
    Answer(Verdict.BOTH_GOOD),
    Answer(Verdict.BOTH_BAD),
    Answer(Verdict.SKIP),
]
FOUR = [
    Answer(Verdict.RANK, ranking=(2, 0, 3, 1)),
    Answer(Verdict.RANK, ranking=(1, 0, 1, 0)),
    Answer(Verdict.RANK, ranking=(0, 1, 1, 1)),
    Answer(Verdict.RANK, ranking=(0, 0, 0, 0)),
    Answer.prefer(2),
    Answer.prefer(2, 3),
    Answer(Verdict.TIE),
    Answer(Verdict.BOTH_BAD),
]


TWELVE = [
    Answer(Verdict.TIE),
    Answer(Verdict.RANK, ranking=(0, *[1] * 11)),
    Answer(Verdict.RANK, ranking=(*[0] * 10, 10, 11)),
]


def loss(name: str) -> TensorLoss:
    return tensor_loss(name, SMOOTHING)


def learned(each: TensorLoss) -> Tensor:
    """Some values in range that are not the start."""
    return torch.tensor(each.start).double() * 1.3 + 0.1


def seen(each: TensorLoss, rewards: Tensor) -> Tensor:
    """(n, K) rewards as the loss sees them."""
    return rewards if each.levels else rewards[:, :1] - rewards[:, 1:]


def cases() -> list[tuple[str, Answer, Tensor]]:
    drawn = 2 * torch.randn(7, 4, generator=torch.Generator().manual_seed(1)).double()
    many = 2 * torch.randn(3, 12, generator=torch.Generator().manual_seed(2)).double()
    pairs = torch.cat([CALM / 2, -CALM / 2], dim=1)
    return [
        *((name, answer, pairs) for name, answer in product(NAMES, PAIR)),
        *((name, answer, drawn) for name, answer in product(NAMES, FOUR)),
        *(("plackett_luce", answer, many) for answer in TWELVE),
    ]


def named(case: tuple[str, Answer, Tensor]) -> str:
    name, answer, rewards = case
    return f"{name}-{answer.verdict}-{answer.preferred}-{answer.strength}-{rewards.shape[1]}"


@pytest.fixture(params=cases(), ids=named)
def case(request: pytest.FixtureRequest) -> tuple[str, Answer, Tensor]:
    return request.param


def test_the_window_and_the_model_know_the_same_losses() -> None:
    assert NAMES == settings.LOSSES


def test_tensors_and_floats_say_the_same_of_every_answer(case: tuple[str, Answer, Tensor]) -> None:
    name, answer, rewards = case
    each, plain = loss(name), loss_named(name, SMOOTHING)
    codes, parameters = each.codes(answer, rewards.shape[1]), learned(each)
    expected = [plain.charge(answer, row, parameters.tolist()) for row in rewards.tolist()]
    if codes is None:
        assert expected == [None] * len(rewards)
        return
    codes = codes.expand(len(rewards), *codes.shape)
    assert each.values(seen(each, rewards), codes, parameters).tolist() == pytest.approx(
        expected, rel=1e-9, abs=1e-5 if name == "hinge" else 1e-12
    )


def test_slopes_and_curvatures_are_those_of_autograd(case: tuple[str, Answer, Tensor]) -> None:
    name, answer, rewards = case
    each = loss(name)
    said = each.codes(answer, rewards.shape[1])
    if said is None:
        return
    margins, parameters = seen(each, rewards), learned(each)
    codes = said.expand(len(rewards), *said.shape)

    def value(row: int) -> Callable[[Tensor], Tensor]:
        size = margins.shape[1]
        one = codes[row : row + 1]
        return lambda eta: each.values(eta[None, :size], one, eta[size:]).sum()

    slopes = each.slopes(margins, codes, parameters)
    curvatures = each.curvatures(margins, codes, parameters)
    for row in range(len(rewards)):
        eta = torch.cat([margins[row], parameters])
        first = torch.autograd.functional.jacobian(value(row), eta)
        second = torch.autograd.functional.hessian(value(row), eta)
        assert torch.allclose(slopes[row], first, rtol=1e-9, atol=1e-12)
        assert torch.allclose(curvatures[row], second, rtol=1e-7, atol=1e-10)
        assert torch.linalg.eigvalsh(curvatures[row]).min() > -1e-10


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("answer", PAIR[:9], ids=str)
def test_a_margin_of_ten_thousand_is_a_number(name: str, answer: Answer) -> None:
    each = loss(name)
    said = each.codes(answer, 2)
    assert said is not None
    margins = MARGINS.expand(-1, each.margins(2))
    codes, parameters = said.expand(len(margins), *said.shape), learned(each)
    for found in (each.values, each.slopes, each.curvatures):
        assert found(margins, codes, parameters).isfinite().all()


@pytest.mark.parametrize("name", [name for name in NAMES if isinstance(loss(name), PlainLoss)])
@pytest.mark.parametrize("answer", PAIR[:9], ids=str)
def test_a_slope_in_floats_is_the_one_in_tensors(name: str, answer: Answer) -> None:
    each = loss(name)
    said = each.codes(answer, 2)
    assert isinstance(each, PlainLoss)
    assert said is not None
    slopes = each.slopes(MARGINS, said.expand(len(MARGINS), *said.shape), torch.empty(0))
    plain = [each.slope(float(margin), said.flatten().tolist()) for margin in MARGINS]
    assert slopes.flatten().tolist() == pytest.approx(plain, rel=1e-12, abs=1e-15)


def test_the_textbooks_example() -> None:
    each = loss("logistic")
    said = each.codes(Answer.prefer(0), 2)
    assert said is not None
    margins = torch.tensor([[3.2 - 1.5], [-0.5 + 2.0]]).double()
    losses = each.values(margins, said.expand(2, *said.shape), torch.empty(0))
    assert losses.tolist() == pytest.approx([0.168, 0.201], abs=5e-4)


@pytest.mark.parametrize("name", [n for n in NAMES if loss(n).prior])
def test_thresholds_out_of_range_are_no_finite_loss(name: str) -> None:
    if name in ("davidson", "pointwise"):
        pytest.skip("any number is in range")
    each = loss(name)
    said = each.codes(Answer(Verdict.TIE), 2)
    assert said is not None
    wrong = -torch.tensor(each.start).double()
    assert not each.values(torch.zeros(1, 1).double(), said[None], wrong).isfinite().all()


def test_a_loss_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(ModelError, match=r'"hinged".*hinge.*davidson'):
        tensor_loss("hinged", 0.1)
