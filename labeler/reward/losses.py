"""The logistic ranking loss in tensors; `labeler.core.ranking_loss` has the same in floats.

A target is how much of a win the first response got: 1, 0, or ½ for a tie. Margins are
reward(first) − reward(second). Source: Bradley & Terry (1952); Burges et al. (2005), RankNet.
"""

import torch
from torch import Tensor
from torch.nn import functional


def logistic(margins: Tensor, targets: Tensor) -> Tensor:
    """t·ℓ(d) + (1 − t)·ℓ(−d) with ℓ(d) = softplus(−d). Shapes in, shape out; nats."""
    return functional.softplus(margins) - targets * margins


def gradient(margins: Tensor, targets: Tensor) -> Tensor:
    """The derivative of `logistic` by the margin: σ(d) − t."""
    return torch.sigmoid(margins) - targets


def curvature(margins: Tensor) -> Tensor:
    """The second derivative of `logistic` by the margin: σ(d)·σ(−d), at most ¼."""
    return torch.sigmoid(margins) * torch.sigmoid(-margins)
