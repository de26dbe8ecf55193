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
from labeler.reward.versions import FEATURES

SURFACE = len(NAMES)
VERSION = FEATURES
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

    Args:
        embeddings: None where nothing is read, and the surface is all there is.
        relevance: Whether the cosine with the message that is answered is among the features.

    Attributes:
        content: How many of the features, the first, come from the encoder.
    """

    def __init__(self, embeddings: Embeddings | None, *, relevance: bool = True) -> None:
        self._embeddings, self._relevance = embeddings, relevance
        self.content = embeddings.dimensions + relevance if embeddings else 0
        self._latest: OrderedDict[ComparisonId, Features] = OrderedDict()

    def missing(self, comparison: Comparison) -> int:
        """How many of its texts are yet to be encoded."""
        if self._embeddings is None or comparison.id in self._latest:
            return 0
        return len(self._embeddings.missing(_read(comparison)))

    def encode(self, comparison: Comparison) -> Iterator[None]:
        """Encode those, in steps."""
        if self._embeddings is None or comparison.id in self._latest:
            return iter(())
        return self._embeddings.encode(_read(comparison))

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
        messages = [message.content for message in comparison.prompt]
        responses = _responses(comparison)
        if self._embeddings is None:
            return Features(_shown(messages, responses), (False,) * len(responses))
        encoded = self._embeddings.fetch(_read(comparison))
        if encoded is None:
            raise ModelError(f"comparison {comparison.id}: not encoded yet; encode it first")
        values = _joined(encoded, messages, responses)
        if not self._relevance:
            values = torch.cat([values[:, : self.content], values[:, self.content + 1 :]], dim=1)
        return Features(values, encoded.cut[1:])


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
    return torch.cat([vectors, relevance, _shown(messages, responses)], dim=1)


def _shown(messages: Sequence[str], responses: Sequence[str]) -> Tensor:
    """What shows on the surface: (responses, `SURFACE`), float32."""
    return torch.tensor(surface("\n".join(messages), responses), dtype=torch.float32)


def _read(comparison: Comparison) -> list[str]:
    """What the encoder reads: the message that is answered, then the responses."""
    asked = comparison.prompt[-1].content if comparison.prompt else ""
    return [asked, *_responses(comparison)]


def _responses(comparison: Comparison) -> list[str]:
    return [response.content for response in comparison.responses]
