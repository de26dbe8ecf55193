"""From features and a head to the rewards that people see."""

import torch
from torch import Tensor

from labeler.core.prediction import Reward
from labeler.reward.head import Head


def rewards(
    features: Tensor, middle: Tensor, head: Head, content: int
) -> tuple[tuple[Reward, ...], float]:
    """The rewards of a comparison's responses, and one sd of the margin of a pair.

    Args:
        features: (K, features), float64.
        middle: (features,): what has the reward 0.
        content: How many of the features, the first, the encoder made.

    Returns:
        K rewards; and 0.0 for the margin where there are more than two.
    """
    rows = torch.cat([features - middle, features[:1] - features[1:2]])
    sds = head.sd(rows).tolist()
    parts = rows[:-1] * head.weights
    values = torch.stack([parts[:, :content].sum(dim=1), parts[:, content:].sum(dim=1)], dim=1)
    said = tuple(
        Reward(value=by_content + by_style, sd=sd, content=by_content, style=by_style)
        for (by_content, by_style), sd in zip(values.tolist(), sds, strict=False)
    )
    return said, sds[-1] if len(features) == 2 else 0.0
