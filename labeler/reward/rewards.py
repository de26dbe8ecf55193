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
    centred = features - middle
    sds = head.sd(torch.cat([centred, features[:1] - features[1:2]])).tolist()
    by_content = (centred[:, :content] @ head.weights[:content]).tolist()
    by_style = (centred[:, content:] @ head.weights[content:]).tolist()
    parts = zip(by_content, by_style, sds, strict=False)
    said = tuple(Reward(value=c + s, sd=sd, content=c, style=s) for c, s, sd in parts)
    return said, sds[-1] if len(features) == 2 else 0.0
