import pytest
import torch

from labeler.reward.embeddings import Embeddings
from labeler.reward.encoder import SentenceEncoder
from tests.reward.conftest import MemoryStore

TEXTS = ["One.", "Two, and a little more.", "word " * 400]


@pytest.fixture
def embeddings(encoder: SentenceEncoder) -> Embeddings:
    return Embeddings(encoder, MemoryStore())


def encode(embeddings: Embeddings, texts: list[str]) -> int:
    return sum(1 for _ in embeddings.encode(texts))


def test_what_is_fetched_is_what_was_encoded(
    embeddings: Embeddings, encoder: SentenceEncoder
) -> None:
    encode(embeddings, TEXTS)
    fetched = embeddings.fetch([*TEXTS, TEXTS[0]])
    direct = encoder.encode([*TEXTS, TEXTS[0]])
    assert fetched is not None
    assert torch.allclose(fetched.vectors, direct.vectors, atol=1e-6)
    assert fetched.cut == direct.cut == (False, False, True, False)


def test_nothing_is_fetched_unless_all_is_there(embeddings: Embeddings) -> None:
    encode(embeddings, TEXTS[:2])
    assert embeddings.fetch(TEXTS) is None
    assert embeddings.missing(TEXTS) == TEXTS[2:]


def test_each_text_is_encoded_once(encoder: SentenceEncoder) -> None:
    store = MemoryStore()
    encode(Embeddings(encoder, store), [*TEXTS, *TEXTS])
    encode(Embeddings(encoder, store), TEXTS)
    assert store.puts == len(TEXTS)


def test_a_step_is_one_long_text_or_several_short_ones(embeddings: Embeddings) -> None:
    assert encode(embeddings, [f"{number} " * 2000 for number in range(3)]) == 3
    assert encode(embeddings, [f"short {number}" for number in range(10)]) == 1


def test_a_damaged_vector_is_encoded_again(encoder: SentenceEncoder) -> None:
    store = MemoryStore()
    embeddings = Embeddings(encoder, store)
    encode(embeddings, TEXTS)
    store.vectors[next(iter(store.vectors))] = b"short"
    assert embeddings.fetch(TEXTS) is None
    assert encode(embeddings, TEXTS) == 1
    assert embeddings.fetch(TEXTS) is not None


def test_a_lone_surrogate_is_a_text_like_any_other(embeddings: Embeddings) -> None:
    encode(embeddings, ["broken \ud800 emoji"])
    assert embeddings.fetch(["broken \ud800 emoji"]) is not None
