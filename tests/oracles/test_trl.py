"""Logistic and margin beside `RewardTrainer.compute_loss`, in double precision."""

from collections import defaultdict
from collections.abc import Callable
from types import SimpleNamespace

import pytest
import torch
from torch import Tensor
from trl import RewardTrainer

from labeler.core.answer import STRENGTHS, Answer
from tests.oracles.charges import Charge, Charged

SCALES = (1e-6, 0.3, 1.0, 5.0, 40.0, 1e4)
PAIRS = 50


@pytest.mark.parametrize("scale", SCALES)
def test_logistic_is_what_the_trainer_minimises(charge: Charge, scale: float) -> None:
    chosen, rejected = _rewards(scale)
    ours = _ours(lambda pair: charge("logistic", Answer.prefer(0, 2), pair, None), chosen, rejected)
    _agree(ours, _theirs(chosen, rejected))


@pytest.mark.parametrize("strength", STRENGTHS)
@pytest.mark.parametrize("scale", SCALES)
def test_margin_is_what_the_trainer_minimises_with_a_margin_column(
    charge: Charge, scale: float, strength: int
) -> None:
    chosen, rejected = _rewards(scale)
    answer = Answer.prefer(0, strength)
    ours = _ours(lambda pair: charge("margin", answer, pair, None), chosen, rejected)
    _agree(ours, _theirs(chosen, rejected, torch.full((PAIRS,), float(strength))))


def test_without_a_strength_margin_is_what_the_trainer_minimises_without_the_column(
    charge: Charge,
) -> None:
    chosen, rejected = _rewards(2.0)
    ours = _ours(lambda pair: charge("margin", Answer.prefer(0), pair, None), chosen, rejected)
    _agree(ours, _theirs(chosen, rejected))


def test_the_trainers_batch_loss_is_the_mean_of_the_charges(charge: Charge) -> None:
    chosen, rejected = _rewards(3.0)
    margins = torch.arange(PAIRS) % 3 + 1.0
    charges = [
        charge("margin", Answer.prefer(0, int(margin)), pair, None).value
        for margin, *pair in torch.stack([margins, chosen, rejected], 1).tolist()
    ]
    theirs = _compute_loss(torch.cat([chosen, rejected]), margins)
    assert sum(charges) / PAIRS == pytest.approx(theirs.item(), rel=1e-12)


def _rewards(scale: float) -> tuple[Tensor, Tensor]:
    """Of chosen and rejected: (pairs,) each, at random."""
    dice = torch.Generator().manual_seed(5)
    drawn = scale * torch.randn(2, PAIRS, dtype=torch.float64, generator=dice)
    return drawn[0], drawn[1]


def _ours(
    charge: Callable[[list[float]], Charged], chosen: Tensor, rejected: Tensor
) -> list[Charged]:
    return [charge(pair) for pair in torch.stack([chosen, rejected], 1).tolist()]


def _theirs(chosen: Tensor, rejected: Tensor, margins: Tensor | None = None) -> list[Charged]:
    """One batch for each pair, its gradient by autograd."""
    found = []
    for index, pair in enumerate(torch.stack([chosen, rejected], 1)):
        rewards = pair.clone().requires_grad_()
        loss = _compute_loss(rewards, None if margins is None else margins[index : index + 1])
        (gradient,) = torch.autograd.grad(loss, rewards)
        found.append(Charged(loss.item(), tuple(gradient.tolist())))
    return found


def _compute_loss(rewards: Tensor, margins: Tensor | None) -> Tensor:
    """TRL's own method for a model whose rewards are these: the chosen first, then the rejected.

    Of the trainer itself it needs no more than where it puts its figures.
    """
    trainer = SimpleNamespace(
        model=SimpleNamespace(training=False),
        args=SimpleNamespace(center_rewards_coefficient=None),
        accelerator=SimpleNamespace(gather=torch.detach, gather_for_metrics=torch.detach),
        _metrics={"eval": defaultdict(list)},
        _total_train_tokens=0,
    )
    inputs = {} if margins is None else {"margin": margins}
    loss: Tensor = RewardTrainer.compute_loss(
        trainer, lambda **_: SimpleNamespace(logits=rewards[:, None]), inputs
    )
    return loss


def _agree(ours: list[Charged], theirs: list[Charged]) -> None:
    for one, other in zip(ours, theirs, strict=True):
        assert one.value == pytest.approx(other.value, rel=1e-12, abs=1e-300)
        assert one.gradient == pytest.approx(other.gradient, rel=1e-12, abs=1e-15)
