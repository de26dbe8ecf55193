"""What the head sees of a response: what the encoder read in it, and its surface."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import ModelError
from labeler.reward.embeddings import Embeddings
from labeler.reward.surface import NAMES, surface

SURFACE = len(NAMES)
VERSION = 1
"""Counts changes in what the features are, besides the encoder."""

_REMEMBERED = 1024
"""Comparisons kept at hand, some 3 MB a thousand."""


@dataclass(frozen=True, slots=True)
class Features:
    """A comparison as the head sees it.

    Attributes:
        values: (responses, features), float32: the embedding's, then the surface's.
        cut: Which responses are longer than the encoder reads.
    """

    values: Tensor
    cut: tuple[bool, ...]


class FeatureSource:
    """Makes the features of comparisons, and keeps those of the latest at hand."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings
        self._latest: OrderedDict[ComparisonId, Features] = OrderedDict()

    def missing(self, comparison: Comparison) -> int:
        """How many of its texts are yet to be encoded."""
        known = comparison.id in self._latest
        return 0 if known else len(self._embeddings.missing(_texts(comparison)))

    def encode(self, comparison: Comparison) -> Iterator[None]:
        """Encode those, in steps."""
        known = comparison.id in self._latest
        return iter(()) if known else self._embeddings.encode(_texts(comparison))

    def of(self, comparison: Comparison) -> Features:
        """The features of an encoded comparison.

        Raises:
            ModelError: Some of its texts are not encoded.
        """
        features = self._latest.pop(comparison.id, None) or self._made(comparison)
        self._latest[comparison.id] = features
        if len(self._latest) > _REMEMBERED:
            self._latest.popitem(last=False)
        return features

    def _made(self, comparison: Comparison) -> Features:
        encoded = self._embeddings.fetch(_texts(comparison))
        if encoded is None:
            raise ModelError(f"comparison {comparison.id}: not encoded yet; encode it first")
        prompt = "\n".join(message.content for message in comparison.prompt)
        shown = torch.tensor(surface(prompt, _texts(comparison)), dtype=torch.float32)
        return Features(torch.cat([encoded.vectors, shown], dim=1), encoded.cut)


def _texts(comparison: Comparison) -> list[str]:
    return [response.content for response in comparison.responses]
