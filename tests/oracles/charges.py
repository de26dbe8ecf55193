"""What this project charges for an answer, by each of the places that know the losses."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import torch

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES
from labeler.core.settings import Settings
from labeler.reward.losses.catalogue import tensor_loss


class Charged(NamedTuple):
    """What an answer costs, and the derivative by each response's reward."""

    value: float
    gradient: tuple[float, ...]


Learned = Sequence[float] | None
"""Values of the parameters that a loss learns; None for where they start."""

Charge = Callable[[str, Answer, Sequence[float], Learned], Charged]
"""A loss's name, an answer, the rewards of the responses, and the learned parameters."""


def in_floats(
    name: str, answer: Answer, rewards: Sequence[float], learned: Learned = None
) -> Charged:
    """The window's."""
    loss = LOSSES[name]
    value = loss.charge(answer, rewards, learned)
    gradient = loss.gradient(answer, rewards, learned)
    assert value is not None
    assert gradient is not None
    return Charged(value, gradient)


def in_tensors(
    name: str, answer: Answer, rewards: Sequence[float], learned: Learned = None
) -> Charged:
    """The reward model's; what it knows by margins is told by rewards again."""
    loss = tensor_loss(name, Settings().smoothing)
    codes = loss.codes(answer, len(rewards))
    assert codes is not None
    levels = torch.tensor(rewards, dtype=torch.float64)
    margins = levels if loss.levels else levels[0] - levels[1:]
    at = torch.tensor(loss.start if learned is None else learned, dtype=torch.float64)
    slopes = loss.slopes(margins[None], codes[None], at)[0, : len(margins)]
    gradient = slopes if loss.levels else torch.cat([slopes.sum()[None], -slopes])
    value = loss.values(margins[None], codes[None], at).item()
    return Charged(value, tuple(gradient.tolist()))


CHARGES: Mapping[str, Charge] = {"floats": in_floats, "tensors": in_tensors}
