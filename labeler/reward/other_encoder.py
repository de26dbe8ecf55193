"""Sentence encoders that did not come with the program: BERT's layout out of a folder, or none.

A folder as sentence-transformers saves it: `config.json`, `model.safetensors`, `tokenizer.json`,
and where they are there `modules.json`, the pooling's `config.json`, and what says how long texts
may be. Nothing in it is run, no pickle is read, nothing is downloaded.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load
from torch import Tensor

from labeler.core.errors import ModelError
from labeler.reward.bert import Bert
from labeler.reward.encoder import SentenceEncoder, all_cores, tokenizer_of
from labeler.reward.precision import fastest_precision

MOST_TOKENS = 512
"""What is read of a text at most, whatever an encoder could."""

_STEPS = ("Transformer", "Pooling", "Normalize")
"""What sentence-transformers may do to a text, for its vector to be one of ours."""

_LENGTHS = (
    ("sentence_bert_config.json", "max_seq_length"),
    ("tokenizer_config.json", "model_max_length"),
)


def load_other(
    folder: Path, cores: int | None = None, precision: torch.dtype | None = None
) -> tuple[SentenceEncoder, str]:
    """The encoder in a folder, and what names its files; a second for 400 MB.

    Args:
        cores: How many threads encoding uses; None for all.
        precision: Of the products of matrices; None for what this processor is fastest in.

    Raises:
        ModelError: It can't be run here; says why, and what could be.
    """
    config = _json(folder, "config.json")
    _check(folder, config)
    first = _pools_the_first(folder)
    most = _reads(folder, config)
    description = _bytes(folder, "tokenizer.json")
    weights = _bytes(folder, "model.safetensors")
    name = _name(weights, [json.dumps(config, sort_keys=True).encode(), description], first, most)
    try:
        tokenizer = tokenizer_of(description.decode("utf-8"), most)
        bert = Bert(config, _weights(weights), precision or fastest_precision())
    except KeyError as error:
        raise _refused(folder, f"its weights lack {error.args[0]}, which BERT has") from error
    except SafetensorError as error:
        raise _refused(folder, f"model.safetensors can't be read: {error}") from error
    except Exception as error:  # whatever a library raises for a file that is none of its own
        raise _refused(folder, f"its files do not fit together: {error}") from error
    encoder = SentenceEncoder(bert, tokenizer, cores or all_cores(), name, first=first)
    _try(folder, encoder)
    return encoder, name


def _try(folder: Path, encoder: SentenceEncoder) -> None:
    """Encode something, so that what does not fit shows now and not among the texts."""
    try:
        vectors = encoder.encode(["A short text.", "", "word " * 2 * MOST_TOKENS]).vectors
    except (RuntimeError, IndexError) as error:
        raise _refused(folder, f"its files do not fit together: {error}") from error
    if not bool(vectors.isfinite().all()):
        raise _refused(folder, "its vectors hold what is no number")


def _check(folder: Path, config: Mapping[str, Any]) -> None:
    """Raise unless it is a network that `Bert` runs."""
    kind = config.get("model_type")
    if kind != "bert":
        raise _refused(folder, f'its model_type is "{kind}"')
    if config.get("hidden_act") != "gelu":
        raise _refused(folder, f'its hidden_act is "{config.get("hidden_act")}" and not "gelu"')
    if config.get("position_embedding_type", "absolute") != "absolute":
        raise _refused(folder, "its position embeddings are not absolute")
    numbers = ("num_attention_heads", "num_hidden_layers", "hidden_size", "max_position_embeddings")
    for number in numbers:
        if type(config.get(number)) is not int or config[number] < 1:
            raise _refused(folder, f"config.json says no {number}")
    if not isinstance(config.get("layer_norm_eps"), float):
        raise _refused(folder, "config.json says no layer_norm_eps")
    if config["hidden_size"] % config["num_attention_heads"]:
        raise _refused(folder, "its attention heads do not share its hidden states evenly")


def _pools_the_first(folder: Path) -> bool:
    """Whether the first token stands for the text; the mean does where nothing is said."""
    if not (folder / "modules.json").exists():
        return False
    try:
        modules: Any = _json(folder, "modules.json")
        steps = {str(each["type"]).rsplit(".", 1)[-1]: str(each["path"]) for each in modules}
    except (KeyError, TypeError) as error:
        raise _refused(folder, "modules.json is not a list of steps") from error
    for step in steps:
        if step not in _STEPS:
            raise _refused(folder, f"it has a step of its own, {step}")
    if "Pooling" not in steps:
        raise _refused(folder, "modules.json names no pooling")
    said = _json(folder, f"{steps['Pooling']}/config.json")
    modes = {name for name, on in said.items() if name.startswith("pooling_mode_") and on is True}
    modes |= {f"pooling_mode_{said['pooling_mode']}"} if "pooling_mode" in said else set()
    if modes & {"pooling_mode_cls_token", "pooling_mode_cls"} and len(modes) == 1:
        return True
    if modes & {"pooling_mode_mean_tokens", "pooling_mode_mean"} and len(modes) == 1:
        return False
    raise _refused(folder, "it pools by neither the mean nor the first token alone")


def _reads(folder: Path, config: Mapping[str, Any]) -> int:
    """How many tokens of a text it reads, by the first file that says so."""
    most = int(min(config["max_position_embeddings"], MOST_TOKENS))
    for name, key in _LENGTHS:
        if (folder / name).exists():
            said = _json(folder, name).get(key)
            if type(said) is int and said > 2:  # room for more than its beginning and end
                return min(most, said)
    return most


def _weights(data: bytes) -> dict[str, Tensor]:
    """By the names of BERT alone, whatever it was a part of; in full precision."""
    weights = load(data)
    return {name.removeprefix("bert."): tensor.float() for name, tensor in weights.items()}


def _name(weights: bytes, others: list[bytes], first: bool, most: int) -> str:
    shape = hashlib.sha256(b"\x1f".join(others)).hexdigest()[:8]
    pooled = "first" if first else "mean"
    return f"{hashlib.sha256(weights).hexdigest()[:16]}-{shape}-{pooled}-{most}"


def _json(folder: Path, name: str) -> dict[str, Any]:
    try:
        value: dict[str, Any] = json.loads(_bytes(folder, name))
    except (ValueError, RecursionError) as error:
        raise _refused(folder, f"{name} is not JSON") from error
    return value


def _bytes(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        if name == "model.safetensors" and (folder / "pytorch_model.bin").exists():
            why = "its weights are a pickle, pytorch_model.bin; save them as model.safetensors"
            raise _refused(folder, why) from error
        raise _refused(folder, f"{name}: {error.strerror}") from error


def _refused(folder: Path, why: str) -> ModelError:
    return ModelError(
        f"{folder.name} can't be run here: {why}. What can be is a folder with a BERT sentence "
        "encoder: config.json, model.safetensors and tokenizer.json"
    )
