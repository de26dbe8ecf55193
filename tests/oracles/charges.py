"""What this project charges for an answer, by each of the places that know the losses."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES


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


CHARGES: Mapping[str, Charge] = {"floats": in_floats}
