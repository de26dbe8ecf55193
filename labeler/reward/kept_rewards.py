"""A model's rewards as a file that can be trusted or is not used; needs no torch to be read.

A safetensors file. Its metadata has one entry, `labeler`: what the rewards depend on, as JSON. Its
tensors are little-endian: `rewards` (float64, comparison by comparison), `counts` (int64, how many
are of each), `ids` (uint8, the comparisons' names as one JSON list) and `learned` (int64, from how
many judgments, at least and at most); and last `sha256`, 32 bytes: the SHA-256 of all before them.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from labeler.core.comparison import ComparisonId
from labeler.core.errors import ModelError
from labeler.core.rival import Rewards

_METADATA, _SHA256 = "labeler", "sha256"
_DIGEST_BYTES = 32


@dataclass(frozen=True, slots=True)
class Told:
    """What a head that was fitted holds of comparisons that it never learned from.

    Attributes:
        least: From how many judgments it learned; of several heads the one that had fewest.
        most: The same of the one that had most.
    """

    rewards: Rewards
    least: int
    most: int


def pack(told: Told, key: str) -> bytes:
    """Rewards as a file; `key` is what they depend on."""
    values = [each for rewards in told.rewards.values() for each in rewards]
    tensors = {
        "rewards": np.array(values, "<f8"),
        "counts": np.array([len(each) for each in told.rewards.values()], "<i8"),
        "ids": np.frombuffer(json.dumps(list(told.rewards)).encode(), np.uint8),
        "learned": np.array([told.least, told.most], "<i8"),
        _SHA256: np.zeros(_DIGEST_BYTES, np.uint8),  # of the smallest type, and laid last by name
    }
    body: bytes = save(tensors, {_METADATA: key})[:-_DIGEST_BYTES]
    return body + hashlib.sha256(body).digest()


def unpack(data: bytes, key: str) -> Told:
    """Read a file of that key.

    Raises:
        ModelError: It can't be used; says why.
    """
    body, said = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != said:
        raise ModelError("it is damaged or cut short: its SHA-256 does not fit")
    try:
        length = int.from_bytes(body[:8], "little")
        if json.loads(body[8 : 8 + length])["__metadata__"][_METADATA] != key:
            raise ModelError("it is of another head")
        return _told(load(data))
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelError(f"it holds no rewards of a head: {error!r}") from error


def _told(tensors: dict[str, NDArray[Any]]) -> Told:
    ids = [ComparisonId(each) for each in json.loads(tensors["ids"].tobytes())]
    ends = tensors["counts"].cumsum()[:-1]
    parts = np.split(tensors["rewards"], ends) if ids else []
    rewards = {name: tuple(part.tolist()) for name, part in zip(ids, parts, strict=True)}
    if not np.isfinite(tensors["rewards"].astype(np.float64)).all():
        raise ValueError("what is no number")
    least, most = tensors["learned"].tolist()
    return Told(rewards, least, most)
