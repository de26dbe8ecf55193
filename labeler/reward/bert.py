"""The forward pass of a BERT encoder, from its weights alone.

Written out because importing a model library for it costs more time than all the rest of the
start together. Source: Devlin et al. (2019), BERT; Vaswani et al. (2017), Attention.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

_EPSILON = 1e-12


@dataclass(frozen=True, slots=True)
class Affine:
    """A weight and a bias under one name: a linear map, or the scale and shift of a norm."""

    weight: Tensor
    bias: Tensor

    @classmethod
    def named(cls, weights: Mapping[str, Tensor], *names: str) -> "Affine":
        """Take the maps of those names, stacked into one where there are several."""
        return cls(
            torch.cat([weights[f"{name}.weight"] for name in names]),
            torch.cat([weights[f"{name}.bias"] for name in names]),
        )

    def linear(self, hidden: Tensor) -> Tensor:
        """(…, in) to (…, out)."""
        return functional.linear(hidden, self.weight, self.bias)

    def norm(self, hidden: Tensor) -> Tensor:
        """Layer norm over the last dimension."""
        return functional.layer_norm(hidden, self.weight.shape, self.weight, self.bias, _EPSILON)


class Layer:
    """One transformer block: attention, then a feed-forward net, each with residual and norm."""

    def __init__(self, weights: Mapping[str, Tensor], index: int, heads: int) -> None:
        name = f"encoder.layer.{index}"
        parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        self._heads = heads
        self._attention_in = Affine.named(weights, *parts)
        self._attention_out = Affine.named(weights, f"{name}.attention.output.dense")
        self._attention_norm = Affine.named(weights, f"{name}.attention.output.LayerNorm")
        self._wide = Affine.named(weights, f"{name}.intermediate.dense")
        self._narrow = Affine.named(weights, f"{name}.output.dense")
        self._norm = Affine.named(weights, f"{name}.output.LayerNorm")

    def __call__(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        """(texts, tokens, width) to the same; `mask` (texts, 1, 1, tokens) is True for real."""
        attended = self._attention_out.linear(self._attend(hidden, mask))
        hidden = self._attention_norm.norm(attended + hidden)
        return self._norm.norm(
            self._narrow.linear(functional.gelu(self._wide.linear(hidden))) + hidden
        )

    def _attend(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        texts, tokens, width = hidden.shape
        parts = self._attention_in.linear(hidden).view(texts, tokens, 3, self._heads, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        return mixed.transpose(1, 2).reshape(texts, tokens, width)


class Bert:
    """A BERT encoder for texts of one segment.

    Args:
        weights: The tensors of its safetensors file, under the names that BERT gave them.
        layers: How many blocks it has.
        heads: How many attention heads a block has.
    """

    def __init__(self, weights: Mapping[str, Tensor], layers: int, heads: int) -> None:
        self._words = weights["embeddings.word_embeddings.weight"]
        segment = weights["embeddings.token_type_embeddings.weight"][0]
        self._places = weights["embeddings.position_embeddings.weight"] + segment
        self._norm = Affine.named(weights, "embeddings.LayerNorm")
        self._layers = [Layer(weights, index, heads) for index in range(layers)]

    @torch.inference_mode()
    def __call__(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        """Token ids (texts, tokens) to last hidden states (texts, tokens, width).

        `mask` has the shape of `ids` and is True for real tokens; None when all are real.
        """
        hidden = self._norm.norm(
            functional.embedding(ids, self._words) + self._places[: ids.shape[1]]
        )
        wide = None if mask is None else mask[:, None, None, :]
        for layer in self._layers:
            hidden = layer(hidden, wide)
        return hidden
