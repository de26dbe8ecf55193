"""A file that is exactly what was written, of exactly this model, or not used at all."""

import hashlib
import json
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.torch import load, save
from torch import Tensor

from labeler.core.errors import ModelError
from labeler.core.settings import Settings
from labeler.reward.checkpoint import Checkpoint, Optimum, Origin, pack, unpack

SETTINGS = Settings(loss="davidson", annotator_weights={"ada": 0.5})
ORIGIN = Origin.of(SETTINGS, encoder="e" * 16, features=1, judgments=7, digest="d" * 64)


def optimum(features: int, groups: int, learned: int, seed: int) -> Optimum:
    drawn = torch.Generator().manual_seed(seed)
    size = features + learned
    root = torch.randn(size, size, generator=drawn, dtype=torch.float64)
    point = torch.randn(size, generator=drawn, dtype=torch.float64)
    return Optimum(point, tuple(2.0**n for n in range(groups)), root @ root.T)


def checkpoint(origin: Origin = ORIGIN, seed: int = 0) -> Checkpoint:
    optima = {"model": optimum(5, 2, 1, seed), "length": optimum(1, 1, 0, seed + 1)}
    return Checkpoint(origin, torch.arange(5, dtype=torch.float64), optima)


LIKE = checkpoint(seed=9)
WHOLE = pack(checkpoint())


def sealed(body: bytes) -> bytes:
    """With the right checksum: what a mistake or an evil hand may write."""
    return body + hashlib.sha256(body).digest()


def refused(data: bytes) -> str:
    with pytest.raises(ModelError) as caught:
        unpack(data, LIKE)
    problem = str(caught.value)
    assert "\n" not in problem
    return problem


def test_what_was_written_is_read_to_the_last_bit() -> None:
    read, written = unpack(WHOLE, LIKE), checkpoint()
    assert read.origin == ORIGIN
    assert torch.equal(read.mean, written.mean)
    for name, each in written.optima.items():
        assert torch.equal(read.optima[name].point, each.point)
        assert torch.equal(read.optima[name].covariance, each.covariance)
        assert read.optima[name].precisions == each.precisions


def test_the_same_model_is_the_same_file() -> None:
    assert pack(checkpoint()) == WHOLE


def test_it_is_safetensors_as_documented(tmp_path: Any) -> None:
    file = tmp_path / "c.safetensors"
    file.write_bytes(WHOLE)
    with safe_open(file, "pt") as opened:
        said = json.loads(opened.metadata()["labeler"])
        assert (said["encoder"], said["judgments"], said["loss"]) == ("e" * 16, 7, "davidson")
        assert bytes(opened.get_tensor("sha256").tolist()) == hashlib.sha256(WHOLE[:-32]).digest()
        assert opened.get_tensor("model.covariance").shape == (6, 6)


@given(st.integers(0, 8 * len(WHOLE) - 1))
def test_a_flipped_bit_anywhere_is_refused(bit: int) -> None:
    damaged = bytearray(WHOLE)
    damaged[bit // 8] ^= 1 << bit % 8
    assert "SHA-256" in refused(bytes(damaged))


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 64))
def test_a_piece_of_it_is_refused(length: int, zeros: int) -> None:
    assert "SHA-256" in refused(WHOLE[:length])
    assert "SHA-256" in refused(WHOLE[:length] + bytes(len(WHOLE) - length - 1))
    assert "SHA-256" in refused(WHOLE + bytes(zeros + 1))


@given(st.binary(max_size=200))
def test_any_other_file_is_refused(data: bytes) -> None:
    assert "SHA-256" in refused(data)
    assert "no checkpoint" in refused(sealed(data))


@given(st.integers(0, 2**64 - 1))
def test_an_absurd_length_of_the_header_is_refused(length: int) -> None:
    body = struct.pack("<Q", length) + WHOLE[8:-32]
    if length != int.from_bytes(WHOLE[:8], "little"):
        refused(sealed(body))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("encoder", "f" * 16),
        ("features", 2),
        ("loss", "logistic"),
        ("smoothing", 0.2),
        ("holdout", 0.1),
        ("seed", 1),
        ("annotator_weights", {"ada": 0.6}),
        ("confidence_counts", True),
        ("judgments", 8),
        ("digest", "c" * 64),
        ("format", 0),
    ],
)
def test_one_of_another_model_is_refused_by_what_differs(field: str, value: object) -> None:
    other = replace(ORIGIN, **{field: value})
    assert other.name != ORIGIN.name
    assert refused(pack(checkpoint(other))) == f"it is of another model: {field} differ"


def test_every_setting_that_learning_heeds_is_part_of_the_origin() -> None:
    heeded = {"loss", "smoothing", "holdout", "seed", "annotator_weights", "confidence_counts"}
    shown_or_asked = {"name", "visibility", "acquisition", "random_share"}
    shown_or_asked |= {"scale", "most_responses", "criteria", "criterion_steps", "ask_confidence"}
    shown_or_asked |= {"rationale", "reasons", "highlights", "skip_reasons", "guidelines"}
    shown_or_asked |= {"revision_counts", "gold_rate", "repeat_rate", "gold_feedback"}
    assert heeded | shown_or_asked == set(Settings.__dataclass_fields__)
    assert heeded <= set(Origin.__dataclass_fields__)


def rewritten(change: Callable[[dict[str, Tensor]], object], metadata: str | None = None) -> bytes:
    tensors = load(WHOLE)
    change(tensors)
    return sealed(save(tensors, {"labeler": metadata or ORIGIN.as_json()})[:-32])


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda t: t.pop("mean"), "not a checkpoint's"),
        (lambda t: t.update(more=torch.zeros(1)), "not a checkpoint's"),
        (lambda t: t.update(mean=torch.zeros(6).double()), r"mean is float64 [6] instead"),
        (lambda t: t.update(mean=torch.zeros(5)), r"mean is float32 [5] instead"),
        (lambda t: t.update(mean=torch.zeros(0).double()), r"mean is float64 [0] instead"),
        (lambda t: t.update(mean=torch.zeros(5).bfloat16()), r"mean is bfloat16 [5] instead"),
        (lambda t: t["model.point"].fill_(float("nan")), "model.point holds what is no number"),
        (lambda t: t["length.covariance"].fill_(float("inf")), "length.covariance holds"),
        (lambda t: t["model.precisions"].neg_(), "model.precisions are not all above 0"),
        (lambda t: t["model.precisions"].zero_(), "model.precisions are not all above 0"),
    ],
)
def test_tensors_that_are_not_this_models_are_refused(
    change: Callable[[dict[str, Tensor]], object], problem: str
) -> None:
    assert problem in refused(rewritten(change))


@pytest.mark.parametrize("metadata", ["", "[]", "7", "{", "[" * 100_000, '{"seed": NaN}'])
def test_metadata_that_say_nothing_are_refused(metadata: str) -> None:
    refused(rewritten(lambda _: None, metadata or " "))


def test_a_header_that_points_beside_the_data_is_refused() -> None:
    length = int.from_bytes(WHOLE[:8], "little")
    for wrong in (b"[0,99]", b"[8,48]", b"[-1,3]"):
        header = WHOLE[8 : 8 + length]
        header = header.replace(b"[0,40]", wrong).replace(b"[0,8]", wrong)
        assert header != WHOLE[8 : 8 + length]
        body = struct.pack("<Q", len(header)) + header + WHOLE[8 + length : -32]
        assert "no safetensors file" in refused(sealed(body))
