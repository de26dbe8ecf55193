"""Which loss a project's settings name."""

from collections.abc import Callable, Mapping

from labeler.core.errors import ModelError
from labeler.reward.losses.base import TensorLoss
from labeler.reward.losses.graded import DavidsonLoss, ThresholdLoss
from labeler.reward.losses.listwise import ListNetLoss, PlackettLuceLoss
from labeler.reward.losses.pointwise import PointwiseLoss
from labeler.reward.losses.won import HingeLoss, LogisticLoss

_MADE: Mapping[str, Callable[[float], TensorLoss]] = {
    "logistic": lambda _: LogisticLoss(),
    "margin": lambda _: LogisticLoss(asks=True),
    "scaled": lambda _: LogisticLoss(weighs=True),
    "smoothed": lambda smoothing: LogisticLoss(smoothing=smoothing),
    "hinge": lambda _: HingeLoss(),
    "davidson": lambda _: DavidsonLoss(),
    "rao_kupper": lambda _: ThresholdLoss((0.5,)),
    "ordinal": lambda _: ThresholdLoss((0.5, 1.0, 2.0)),
    "plackett_luce": lambda _: PlackettLuceLoss(),
    "listnet": lambda _: ListNetLoss(),
    "k_wise": lambda _: LogisticLoss(),
    "pointwise": lambda _: PointwiseLoss(),
}

NAMES = tuple(_MADE)


def tensor_loss(name: str, smoothing: float) -> TensorLoss:
    """The loss of that name; `smoothing` is ε, which `smoothed` alone uses.

    Raises:
        ModelError: There is none of that name.
    """
    if name not in _MADE:
        raise ModelError(
            'there is no ranking loss "{name}"; there are {names}',
            name=name,
            names=", ".join(NAMES),
        )
    return _MADE[name](smoothing)
