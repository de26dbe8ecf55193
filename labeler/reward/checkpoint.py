"""Checkpoints: where a settled model stands, as a file that can be trusted or is not used.

A checkpoint is a safetensors file. Its metadata has one entry, `labeler`: the `Origin` as JSON.
Its tensors are float64 and little-endian: for the model and each baseline `NAME.point` (θ),
`NAME.precisions` (λ, one a group) and `NAME.covariance` (θ, θ); `mean`, what has the reward 0;
and last, `sha256`, 32 bytes: the SHA-256 of the whole file before them.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from labeler.core.errors import ModelError
from labeler.core.settings import Settings

FORMAT = 1
"""Counts changes in what a checkpoint holds."""

_METADATA, _SHA256, _MEAN = "labeler", "sha256", "mean"
_DIGEST_BYTES = 32
_PARTS = ("point", "precisions", "covariance")


@dataclass(frozen=True, slots=True)
class Origin:
    """All that decides a settled model: equal origins, equal models.

    Attributes:
        encoder: Its fingerprint.
        features: The version of what is made besides.
        digest: Over the judgments learned from, in any order, what they judge and their weights.
    """

    encoder: str
    features: int
    loss: str
    smoothing: float
    holdout: float
    seed: int
    annotator_weights: Mapping[str, float] = field(hash=False)
    confidence_counts: bool
    judgments: int
    digest: str
    format: int = FORMAT

    @classmethod
    def of(
        cls, settings: Settings, *, encoder: str, features: int, judgments: int, digest: str
    ) -> "Origin":
        """The origin of a model of those settings."""
        return cls(
            encoder=encoder,
            features=features,
            loss=settings.loss,
            smoothing=settings.smoothing,
            holdout=settings.holdout,
            seed=settings.seed,
            annotator_weights=dict(settings.annotator_weights),
            confidence_counts=settings.confidence_counts,
            judgments=judgments,
            digest=digest,
        )

    @property
    def name(self) -> str:
        """32 hex digits that no other origin has."""
        return hashlib.sha256(self.as_json().encode()).hexdigest()[:32]

    def as_json(self) -> str:
        """Every field, always in the same order."""
        return json.dumps(asdict(self), sort_keys=True)

    def differences(self, said: object) -> list[str]:
        """Which fields are not as a checkpoint's metadata say."""
        other = said if isinstance(said, dict) else {}
        return [name for name, value in asdict(self).items() if other.get(name) != value]


@dataclass(frozen=True, slots=True)
class Optimum:
    """Where a head stands; float64.

    Attributes:
        point: θ: (features,) weights, then what the loss learned.
        precisions: λ, one a group.
        covariance: (θ, θ), the inverse Hessian.
    """

    point: Tensor
    precisions: tuple[float, ...]
    covariance: Tensor


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A settled model, but for its judgments.

    Attributes:
        mean: (features,), float64: what has the reward 0.
        optima: The model's and the baselines', by name.
    """

    origin: Origin
    mean: Tensor
    optima: Mapping[str, Optimum]

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """What its tensors look like in a file."""
        return {name: tuple(tensor.shape) for name, tensor in _tensors(self).items()}


def pack(checkpoint: Checkpoint) -> bytes:
    """A checkpoint as a file."""
    # Of the smallest type, it is laid last.
    room = {_SHA256: torch.zeros(_DIGEST_BYTES, dtype=torch.uint8)}
    metadata = {_METADATA: checkpoint.origin.as_json()}
    body = save(_tensors(checkpoint) | room, metadata)[:-_DIGEST_BYTES]
    return body + hashlib.sha256(body).digest()


def unpack(data: bytes, like: Checkpoint) -> Checkpoint:
    """Read a file, which must be of that origin and those shapes.

    Args:
        like: A model of the same origin that has learned nothing yet.

    Raises:
        ModelError: It can't be used; says why.
    """
    body, said = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != said:
        raise ModelError("it is damaged, cut short or no checkpoint: its SHA-256 does not fit")
    _check_origin(body, like.origin)
    try:
        tensors = load(data)
    except (SafetensorError, ValueError, KeyError) as error:
        raise ModelError("it is no safetensors file: {why}", why=error) from error
    _check_tensors(tensors, like.shapes)
    optima = {name: _optimum(tensors, name) for name in like.optima}
    return Checkpoint(like.origin, tensors[_MEAN], optima)


def _tensors(checkpoint: Checkpoint) -> dict[str, Tensor]:
    tensors = {_MEAN: checkpoint.mean}
    for name, optimum in checkpoint.optima.items():
        precisions = torch.tensor(optimum.precisions, dtype=torch.float64)
        parts = (optimum.point, precisions, optimum.covariance)
        for part, tensor in zip(_PARTS, parts, strict=True):
            tensors[f"{name}.{part}"] = tensor.contiguous()
    return tensors


def _optimum(tensors: Mapping[str, Tensor], name: str) -> Optimum:
    point, precisions, covariance = (tensors[f"{name}.{part}"] for part in _PARTS)
    return Optimum(point, tuple(precisions.tolist()), covariance)


def _check_origin(body: bytes, origin: Origin) -> None:
    """The metadata come first, so that a foreign file is known by them and not by its shapes."""
    length = int.from_bytes(body[:8], "little")
    try:
        header: Any = json.loads(body[8 : 8 + length])
        said: object = json.loads(header["__metadata__"][_METADATA])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelError("it is no checkpoint: its header says nothing of a model") from error
    if differing := origin.differences(said):
        raise ModelError("it is of another model: {what} differ", what=", ".join(differing))


def _check_tensors(tensors: Mapping[str, Tensor], shapes: Mapping[str, tuple[int, ...]]) -> None:
    if tensors.keys() != {*shapes, _SHA256}:
        raise ModelError("its tensors are not a checkpoint's")
    for name, shape in shapes.items():
        tensor = tensors[name]
        if tensor.dtype is not torch.float64 or tuple(tensor.shape) != shape:
            found = f"{tensor.dtype} {list(tensor.shape)}".removeprefix("torch.")
            raise ModelError(
                "its {name} is {found} instead of float64 {shape}",
                name=name,
                found=found,
                shape=list(shape),
            )
        if not bool(tensor.isfinite().all()):
            raise ModelError("its {name} holds what is no number", name=name)
        if name.endswith(_PARTS[1]) and not bool((tensor > 0).all()):
            raise ModelError("its {name} are not all above 0", name=name)
