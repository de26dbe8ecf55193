"""Vectors fetched from a store where it has them, encoded and put there where not."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

import torch
from torch import Tensor

from labeler.reward.encoder import Encoded, SentenceEncoder

_STEP_CHARACTERS = 1200
"""What is encoded in one step: the encoder reads about as many of one text."""


class VectorStore(Protocol):
    """Where vectors are kept from run to run, for one encoder fingerprint; may forget any."""

    def get(self, keys: Iterable[str]) -> Mapping[str, bytes]:
        """Those of the vectors that are there."""
        ...

    def put(self, vectors: Mapping[str, bytes]) -> None:
        """Keep vectors."""
        ...


class Embeddings:
    """The encoder behind its store.

    A stored vector is the encoder's in float32, little-endian, and one more number: 1 where
    the text was cut, 0 where not. Its key is the SHA-256 of the text.

    Attributes:
        dimensions: The length of a vector.
    """

    def __init__(self, encoder: SentenceEncoder, store: VectorStore) -> None:
        self._encoder, self._store = encoder, store
        self.dimensions = encoder.dimensions
        self._size = 4 * (self.dimensions + 1)

    def missing(self, texts: Sequence[str]) -> list[str]:
        """Which of the texts are not in the store, each once."""
        found = self._found(texts)
        return [text for text in dict.fromkeys(texts) if _key(text) not in found]

    def encode(self, texts: Sequence[str]) -> Iterator[None]:
        """Encode what is missing, one long text or several short ones a step."""
        for batch in _steps(self.missing(texts)):
            self._store.put(self._packed(batch))
            yield

    def fetch(self, texts: Sequence[str]) -> Encoded | None:
        """What the store has of the texts, in their order; None unless it has all."""
        found = self._found(texts)
        keys = [_key(text) for text in texts]
        if not all(key in found for key in keys):
            return None
        packed = torch.frombuffer(
            bytearray(b"".join(found[key] for key in keys)), dtype=torch.float32
        )
        rows = packed.view(len(texts), -1)
        return Encoded(rows[:, :-1], tuple(bool(cut) for cut in rows[:, -1]))

    def _found(self, texts: Sequence[str]) -> dict[str, bytes]:
        """Vectors of the right size by key; anything else in the store counts as missing."""
        stored = self._store.get({_key(text) for text in texts})
        return {key: data for key, data in stored.items() if len(data) == self._size}

    def _packed(self, texts: Sequence[str]) -> dict[str, bytes]:
        encoded = self._encoder.encode(texts)
        rows: Tensor = torch.cat([encoded.vectors, torch.tensor(encoded.cut)[:, None]], dim=1)
        data = rows.numpy().astype("<f4")
        return {_key(text): row.tobytes() for text, row in zip(texts, data, strict=True)}


def _key(text: str) -> str:
    """What a text's vector is stored under."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _steps(texts: Sequence[str]) -> Iterator[list[str]]:
    """The texts in their order, cut into what one step may take."""
    step: list[str] = []
    size = 0
    for text in texts:
        cost = min(len(text), _STEP_CHARACTERS)
        if step and size + cost > _STEP_CHARACTERS:
            yield step
            step, size = [], 0
        step.append(text)
        size += cost
    if step:
        yield step
