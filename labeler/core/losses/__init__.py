"""Every ranking loss in plain floats: what a model is charged for an answer, and how steeply.

For the window, the record and the command line; `labeler.reward` has the same in tensors.
"""

from labeler.core.losses.catalogue import LOSSES, loss_named, loss_of
from labeler.core.losses.curve import Curve
from labeler.core.losses.explanation import Explanation, explain
from labeler.core.losses.loss import Learned, Loss, Parameter

__all__ = [
    "LOSSES",
    "Curve",
    "Explanation",
    "Learned",
    "Loss",
    "Parameter",
    "explain",
    "loss_named",
    "loss_of",
]
