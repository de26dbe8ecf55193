"""What the head sees of a response: what the encoder read in it, and its surface."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import ModelError
from labeler.reward.embeddings import Embeddings
from labeler.reward.encoder import Encoded, SentenceEncoder
from labeler.reward.surface import NAMES, surface

SURFACE = len(NAMES)
VERSION = 3
"""Counts changes in what the features are, besides the encoder."""

RELEVANCE = 4.0
"""What the cosine of prompt and response is multiplied by, to weigh as much as a direction of
the embedding that varies as widely; twice as much made no difference."""

_REMEMBERED = 1024
"""Comparisons kept at hand, some 3 MB a thousand."""


@dataclass(frozen=True, slots=True)
class Features:
    """A comparison as the head sees it.

    Attributes:
        values: (responses, features), float32: the embedding's, the relevance to the prompt,
            then the surface's.
        cut: Which responses are longer than the encoder reads.
    """

    values: Tensor
    cut: tuple[bool, ...]


class FeatureSource:
    """Makes the features of comparisons, and keeps those of the latest at hand.

    Attributes:
        content: How many of the features, the first, come from the encoder.
    """

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings
        self.content = embeddings.dimensions + 1
        self._latest: OrderedDict[ComparisonId, Features] = OrderedDict()

    def missing(self, comparison: Comparison) -> int:
        """How many of its texts are yet to be encoded."""
        known = comparison.id in self._latest
        return 0 if known else len(self._embeddings.missing(_read(comparison)))

    def encode(self, comparison: Comparison) -> Iterator[None]:
        """Encode those, in steps."""
        known = comparison.id in self._latest
        return iter(()) if known else self._embeddings.encode(_read(comparison))

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
        encoded = self._embeddings.fetch(_read(comparison))
        if encoded is None:
            raise ModelError(
                "comparison {comparison}: not encoded yet; encode it first",
                comparison=comparison.id,
            )
        messages = [message.content for message in comparison.prompt]
        return Features(_joined(encoded, messages, _responses(comparison)), encoded.cut[1:])


def features_of(
    encoder: SentenceEncoder, prompt: str | Sequence[str], responses: Sequence[str]
) -> Tensor:
    """The features of responses, with no store: (responses, features), float32.

    Args:
        prompt: What is answered; of a conversation, its messages.
    """
    messages = [prompt] if isinstance(prompt, str) else list(prompt)
    return _joined(encoder.encode([messages[-1], *responses]), messages, responses)


def _joined(encoded: Encoded, messages: Sequence[str], responses: Sequence[str]) -> Tensor:
    """What was read of the last message and the responses, and what shows on their surface."""
    asked, vectors = encoded.vectors[0], encoded.vectors[1:]
    relevance = RELEVANCE * (vectors @ asked)[:, None]
    shown = torch.tensor(surface("\n".join(messages), responses), dtype=torch.float32)
    return torch.cat([vectors, relevance, shown], dim=1)


def _read(comparison: Comparison) -> list[str]:
    """What the encoder reads: the message that is answered, then the responses."""
    asked = comparison.prompt[-1].content if comparison.prompt else ""
    return [asked, *_responses(comparison)]


def _responses(comparison: Comparison) -> list[str]:
    return [response.content for response in comparison.responses]
