"""The real encoder, a store in memory, and a small world of judged comparisons."""

from collections.abc import Iterable, Iterator, Mapping

import pytest
import torch

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel


class MemoryStore:
    """Vectors in a dict, and how many were put there."""

    def __init__(self) -> None:
        self.vectors: dict[str, bytes] = {}
        self.puts = 0

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        return {key: self.vectors[key] for key in keys if key in self.vectors}

    def put(self, vectors: Mapping[str, bytes]) -> None:
        self.puts += len(vectors)
        self.vectors.update(vectors)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def encoder() -> SentenceEncoder:
    return SentenceEncoder.load(cores=1, precision=torch.float32)


def comparison(name: str, prompt: str, *responses: str) -> Comparison:
    return Comparison(
        ComparisonId(name), (Message("user", prompt),), tuple(map(Response, responses))
    )


def judgment(name: str, about: Comparison, preferred: int | None) -> Judgment:
    answer = Answer(Verdict.TIE) if preferred is None else Answer.prefer(preferred)
    return Judgment(JudgmentId(name), about.id, "ada", answer, now())


THINGS = ("tea", "rain", "a bicycle", "the moon", "bread", "a river", "chess", "salt")
KIND = "You could start with {0}: it is simple, and I can help you with each step. Ready?"
CURT = "Look up {0} yourself"


@pytest.fixture(scope="session")
def world() -> list[tuple[Judgment, Comparison]]:
    """24 judgments over 8 prompts: the kind answer wins, a tie and a slip among them."""
    pairs = []
    for turn in range(3):
        for index, thing in enumerate(THINGS):
            texts = [(KIND + " Truly." * turn).format(thing), (CURT + "!" * turn).format(thing)]
            kind = (index + turn) % 2
            about = comparison(
                f"c{turn}-{index}", f"Tell me about {thing}.", *texts[:: 1 if kind == 0 else -1]
            )
            preferred = {(1, 3): None, (2, 5): 1 - kind}.get((turn, index), kind)
            pairs.append((judgment(f"j{turn}-{index}", about, preferred), about))
    return pairs


@pytest.fixture(scope="session")
def store(encoder: SentenceEncoder, world: list[tuple[Judgment, Comparison]]) -> MemoryStore:
    """Holds the whole world, encoded."""
    full = MemoryStore()
    model = RewardModel(encoder, full)
    for _, about in world:
        for _ in model.encode(about):
            pass
    return full


@pytest.fixture
def model(encoder: SentenceEncoder, store: MemoryStore) -> RewardModel:
    return RewardModel(encoder, store)
