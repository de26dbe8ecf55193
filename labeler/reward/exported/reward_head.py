"""A reward head that Labeler learned, by itself: torch and safetensors are all it needs."""

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load as tensors_from
from torch import Tensor, nn


class RewardHead(nn.Module):
    """reward = w·(φ − φ̄), φ the features of a response; float64 unless it is cast.

    Only differences between responses to one prompt mean anything.

    Args:
        features: How many there are.
        content: How many of them, the first, an encoder made; the rest are surface statistics.

    Attributes:
        weights: w, (features,); frozen.
        mean: φ̄, (features,).
        covariance: (features, features): of w, by the Laplace approximation.
        config: The settings and the origin, from `config.json`.
    """

    mean: Tensor
    covariance: Tensor

    def __init__(self, features: int, content: int) -> None:
        super().__init__()
        self.content = content
        self.config: dict[str, Any] = {}
        flat = torch.zeros(features, dtype=torch.float64)
        self.weights = nn.Parameter(flat, requires_grad=False)
        self.register_buffer("mean", flat.clone())
        self.register_buffer("covariance", torch.zeros(features, features, dtype=torch.float64))

    def forward(self, features: Tensor) -> Tensor:
        """(…, features) to rewards, (…)."""
        return self.parts(features).sum(dim=-1)

    def parts(self, features: Tensor) -> Tensor:
        """(…, features) to what content and style add to the reward, (…, 2)."""
        each = (features.to(self.weights.dtype) - self.mean) * self.weights
        content, style = each[..., : self.content], each[..., self.content :]
        return torch.stack([content.sum(dim=-1), style.sum(dim=-1)], dim=-1)

    def sd(self, features: Tensor) -> Tensor:
        """(…, features) to one posterior standard deviation of each reward, (…)."""
        centred = features.to(self.mean.dtype) - self.mean
        return ((centred @ self.covariance) * centred).sum(dim=-1).clamp_min(0).sqrt()


def load(folder: str | Path = ".") -> RewardHead:
    """The head of an exported folder.

    Raises:
        ValueError: Its weights are not the ones that its config names.
    """
    config = json.loads((Path(folder) / "config.json").read_text("utf-8"))
    data = (Path(folder) / "weights.safetensors").read_bytes()
    if hashlib.sha256(data).hexdigest() != config["weights_sha256"]:
        raise ValueError(f"{folder}: weights.safetensors is damaged, or of another head")
    head = RewardHead(config["features"], config["content"])
    head.load_state_dict(tensors_from(data))
    head.config = config
    return head.eval()
