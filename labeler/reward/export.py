"""The head as a small torch module of its own."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Any

import torch
from safetensors.torch import save
from torch import Tensor

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.losses import loss_named
from labeler.core.prediction import Outlook
from labeler.reward.checkpoint import Origin
from labeler.reward.features import RELEVANCE
from labeler.reward.head import Head
from labeler.reward.surface import NAMES

FORMAT = 1
"""Counts changes in what an exported folder holds."""

EXAMPLE = Comparison(
    ComparisonId("example"),
    (Message("user", "What is a tide?"),),
    (
        Response("The rise and fall of the sea, twice a day, as the moon draws on it."),
        Response("No idea! Look it up yourself."),
    ),
)
"""What a folder can be tried on: no project's texts leave with it."""

_TEMPLATES = Path(__file__).parent / "exported"


def exported(
    head: Head, mean: Tensor, origin: Origin, features: Tensor, outlook: Outlook
) -> dict[str, bytes]:
    """The files of the folder, by name.

    Args:
        mean: (features,): what has the reward 0.
        features: (2, features), float32: those of `EXAMPLE`.
        outlook: What the model holds of it.
    """
    size = len(head.weights)
    covariance = head.covariance[:size, :size].contiguous()
    weights = save({"weights": head.weights.contiguous(), "mean": mean, "covariance": covariance})
    rewards = torch.tensor([reward.value for reward in outlook.rewards], dtype=torch.float64)
    seal = {"weights_sha256": hashlib.sha256(weights).hexdigest()}
    config = _config(size, origin, outlook) | seal
    return {
        "reward_head.py": (_TEMPLATES / "reward_head.py").read_bytes(),
        "weights.safetensors": weights,
        "check.safetensors": save({"features": features.contiguous(), "rewards": rewards}),
        "config.json": json.dumps(config, indent=2).encode(),
        "README.md": _readme(config).encode(),
    }


def _config(size: int, origin: Origin, outlook: Outlook) -> dict[str, Any]:
    parameters = loss_named(origin.loss).parameters
    learned = zip((each.name for each in parameters), outlook.learned, strict=True)
    return {
        "format": FORMAT,
        "features": size,
        "content": size - len(NAMES),
        "relevance": RELEVANCE,
        "surface": NAMES,
        "features_version": origin.features,
        "encoder": origin.encoder,
        "loss": origin.loss,
        "smoothing": origin.smoothing,
        "learned": dict(learned),
        "judgments": origin.judgments,
        "digest": origin.digest,
        "model": str(outlook.version),
    }


def _readme(config: Mapping[str, Any]) -> str:
    first, second = (response.content for response in EXAMPLE.responses)
    example = {"prompt": EXAMPLE.prompt[0].content, "first": first, "second": second}
    text = (_TEMPLATES / "README.md").read_text("utf-8")
    return Template(text).substitute({**config, **example})
