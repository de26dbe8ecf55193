"""The network of a BERT encoder, for texts laid end to end: no padding, no work for nothing.

Only what reading needs: no dropout, no pooling layer, no second sort of token. Source: Devlin et
al. (2018), and the layout of the weights that the transformers library writes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

_QKV = ("query", "key", "value")


@dataclass(frozen=True, slots=True)
class Linear:
    """x·weight + bias: (inputs, outputs), the way round that multiplies fastest, (outputs,)."""

    weight: Tensor
    bias: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        """(tokens, inputs) to (tokens, outputs), in the weight's precision."""
        return torch.addmm(self.bias, x.to(self.weight.dtype), self.weight)


@dataclass(frozen=True, slots=True)
class Norm:
    """Layer normalisation of the last dimension."""

    weight: Tensor
    bias: Tensor
    epsilon: float

    def __call__(self, x: Tensor) -> Tensor:
        """The same shape."""
        return functional.layer_norm(x, self.weight.shape, self.weight, self.bias, self.epsilon)


@dataclass(frozen=True, slots=True)
class Layer:
    """Attention, then a network for each token; each added to what came in, and normalised."""

    heads: int
    qkv: Linear
    attended: Linear
    attended_norm: Norm
    wide: Linear
    narrow: Linear
    narrow_norm: Norm

    def __call__(self, x: Tensor, lengths: Sequence[int]) -> Tensor:
        """(tokens, hidden) to the same; `lengths` say where one text ends and the next begins."""
        x = self.attended_norm(x + self.attended(self._context(self.qkv(x), lengths)))
        return self.narrow_norm(x + self.narrow(functional.gelu(self.wide(x))))

    def _context(self, qkv: Tensor, lengths: Sequence[int]) -> Tensor:
        """What each token takes from the others of its text; texts of one length together."""
        parts, start = [], 0
        for length, same in groupby(lengths):
            texts = len(list(same))
            run = qkv[start : start + texts * length].view(texts, length, 3, self.heads, -1)
            query, key, value = run.permute(2, 0, 3, 1, 4)
            mixed = functional.scaled_dot_product_attention(query, key, value)
            parts.append(mixed.transpose(1, 2).reshape(texts * length, -1))
            start += texts * length
        return torch.cat(parts) if len(parts) > 1 else parts[0]


class Bert:
    """Token ids in, one hidden state a token out.

    Attributes:
        precision: Of the products of matrices; what is between them is in full precision. With
            bfloat16 a text's mean state keeps a cosine above 0.9999.
        dimensions: Of a hidden state.
    """

    def __init__(
        self, config: Mapping[str, Any], weights: Mapping[str, Tensor], precision: torch.dtype
    ) -> None:
        self.precision = precision
        made = _Parts(weights, config["layer_norm_eps"], precision)
        self._words = weights["embeddings.word_embeddings.weight"]
        self.dimensions = self._words.shape[1]
        self._places = (
            weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self._norm = made.norm("embeddings")
        self._layers = [
            made.layer(f"encoder.layer.{number}", config["num_attention_heads"])
            for number in range(config["num_hidden_layers"])
        ]

    def __call__(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """Last hidden states, (tokens of all texts, hidden), float32, one text after the other."""
        lengths = [len(ids) for ids in texts]
        ids = torch.tensor([token for text in texts for token in text])
        places = torch.cat([torch.arange(length) for length in lengths])
        x = self._norm(self._words[ids] + self._places[places])
        for layer in self._layers:
            x = layer(x, lengths)
        return x


@dataclass(frozen=True, slots=True)
class _Parts:
    """Makes a network's parts from its weights by their names."""

    weights: Mapping[str, Tensor]
    epsilon: float
    precision: torch.dtype

    def linear(self, *names: str) -> Linear:
        """One matrix of those, their outputs side by side."""
        weight = torch.cat([self.weights[f"{name}.weight"] for name in names])
        bias = torch.cat([self.weights[f"{name}.bias"] for name in names])
        return Linear(weight.T.contiguous().to(self.precision), bias.to(self.precision))

    def norm(self, name: str) -> Norm:
        weight, bias = (self.weights[f"{name}.LayerNorm.{part}"] for part in ("weight", "bias"))
        return Norm(weight, bias, self.epsilon)

    def layer(self, name: str, heads: int) -> Layer:
        return Layer(
            heads=heads,
            qkv=self.linear(*(f"{name}.attention.self.{part}" for part in _QKV)),
            attended=self.linear(f"{name}.attention.output.dense"),
            attended_norm=self.norm(f"{name}.attention.output"),
            wide=self.linear(f"{name}.intermediate.dense"),
            narrow=self.linear(f"{name}.output.dense"),
            narrow_norm=self.norm(f"{name}.output"),
        )
