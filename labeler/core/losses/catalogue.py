"""Every ranking loss by its name."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from labeler.core.errors import LabelerError
from labeler.core.losses.graded import DAVIDSON, ORDINAL, RAO_KUPPER
from labeler.core.losses.listwise import K_WISE, LISTNET, PLACKETT_LUCE
from labeler.core.losses.loss import Loss
from labeler.core.losses.pairwise import HINGE, LOGISTIC, MARGIN, SCALED, SMOOTHED, Smoothed
from labeler.core.losses.pointwise import POINTWISE
from labeler.core.settings import Settings

_ALL: tuple[Loss, ...] = (
    LOGISTIC,
    MARGIN,
    SCALED,
    SMOOTHED,
    HINGE,
    DAVIDSON,
    RAO_KUPPER,
    ORDINAL,
    PLACKETT_LUCE,
    LISTNET,
    K_WISE,
    POINTWISE,
)

LOSSES: Mapping[str, Loss] = MappingProxyType({loss.name: loss for loss in _ALL})
"""In the order in which they are offered; the default first."""


def loss_named(name: str, smoothing: float | None = None) -> Loss:
    """The loss of that name; `smoothing` is the ε of "smoothed" and of no other.

    Raises:
        LabelerError: There is none; the text names those there are.
    """
    if name not in LOSSES:
        raise LabelerError(
            'no loss is called "{name}"; there are {names}', name=name, names=", ".join(LOSSES)
        )
    loss = LOSSES[name]
    if isinstance(loss, Smoothed) and smoothing is not None:
        return replace(loss, smoothing=smoothing)
    return loss


def loss_of(settings: Settings) -> Loss:
    """The loss that a project is set to learn by."""
    return loss_named(settings.loss, settings.smoothing)
