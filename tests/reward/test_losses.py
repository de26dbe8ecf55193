import pytest
import torch

from labeler.core import ranking_loss
from labeler.core.answer import Answer, Verdict
from labeler.reward.lesson import target
from labeler.reward.losses import curvature, gradient, logistic

MARGINS = torch.tensor([-1e4, -37.0, -2.0, -0.3, 0.0, 1e-9, 1.5, 1.7, 40.0, 1e4]).double()


@pytest.mark.parametrize("won", [0.0, 0.5, 1.0])
def test_gradient_and_curvature_are_those_of_autograd(won: float) -> None:
    margins = MARGINS.clone().requires_grad_()
    targets = torch.full_like(MARGINS, won)
    (first,) = torch.autograd.grad(logistic(margins, targets).sum(), margins, create_graph=True)
    (second,) = torch.autograd.grad(first.sum(), margins)
    assert torch.allclose(gradient(MARGINS, targets), first.detach(), rtol=1e-12, atol=1e-15)
    assert torch.allclose(curvature(MARGINS), second, rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("answer", [Answer.prefer(0), Answer.prefer(1), Answer(Verdict.TIE)])
def test_tensors_and_floats_say_the_same_of_every_answer(answer: Answer) -> None:
    won = target(answer)
    assert won is not None
    losses = logistic(MARGINS, torch.full_like(MARGINS, won))
    plain = [ranking_loss.answer_loss(answer, float(margin)) for margin in MARGINS]
    assert losses.tolist() == pytest.approx(plain, rel=1e-12, abs=1e-15)


def test_the_textbooks_example() -> None:
    losses = logistic(torch.tensor([3.2 - 1.5, -0.5 + 2.0]).double(), torch.ones(2).double())
    assert losses.tolist() == pytest.approx([0.168, 0.201], abs=5e-4)


@pytest.mark.parametrize("verdict", [Verdict.BOTH_GOOD, Verdict.BOTH_BAD, Verdict.SKIP])
def test_answers_without_an_order_teach_nothing(verdict: Verdict) -> None:
    assert target(Answer(verdict)) is None
