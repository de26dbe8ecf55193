"""A model restored from its checkpoint is the model rebuilt from the judgments."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import pytest
import torch

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.judgment import Judgment
from labeler.core.prediction import Outlook
from labeler.core.settings import LOSSES, Settings
from labeler.reward import learner
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from tests.reward.conftest import MemoryStore

World = list[tuple[Judgment, Comparison]]


class MemoryShelf:
    """Checkpoints in a dict, and what was said against them."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.puts = 0
        self.problems: list[str] = []

    def get(self, name: str) -> bytes | None:
        return self.files.get(name)

    def put(self, name: str, data: bytes, instead_of: str | None) -> None:
        self.puts += 1
        self.files.pop(instead_of or "", None)
        self.files[name] = data

    def refuse(self, name: str, problem: str) -> None:
        self.problems.append(problem)
        self.files.pop(name, None)


@pytest.fixture
def shelf() -> MemoryShelf:
    return MemoryShelf()


@contextmanager
def no_fits() -> Iterator[None]:
    """Neither a fit nor a search for the regularisation can be made."""
    with pytest.MonkeyPatch.context() as patched:
        for name in ("choose", "optimum"):
            patched.setattr(learner, name, None)
        yield


def rebuild(model: RewardModel, lessons: Sequence[tuple[Judgment, Comparison]]) -> RewardModel:
    for _ in model.rebuild(lessons):
        pass
    return model


def numbers(outlook: Outlook) -> list[float]:
    rewards = [x for r in outlook.rewards for x in (r.value, r.sd, r.content, r.style)]
    return [*rewards, outlook.margin_sd, *outlook.baselines.values(), *outlook.learned]


def same(one: RewardModel, other: RewardModel, world: World) -> None:
    assert one.version == other.version
    for _, about in world:
        first, second = one.outlook(about), other.outlook(about)
        assert numbers(first) == pytest.approx(numbers(second), abs=1e-9)
        assert (first.comparison_seen, first.prompt_seen) == (
            second.comparison_seen,
            second.prompt_seen,
        )


@pytest.mark.parametrize("loss", LOSSES)
def test_under_every_loss_it_gives_the_same_rewards_and_goes_on_the_same(
    encoder: SentenceEncoder,
    store: MemoryStore,
    world: World,
    shelf: MemoryShelf,
    loss: str,
) -> None:
    settings = Settings(loss=loss)
    rebuilt = rebuild(RewardModel(encoder, store, settings, shelf), world[:10])
    rebuilt.keep()
    restored = RewardModel(encoder, store, settings, shelf)
    with no_fits():
        rebuild(restored, world[:10])
    assert not shelf.problems
    same(restored, rebuilt, world)
    for model in (restored, rebuilt):
        for said, about in world[10:13]:
            model.learn(said, about)
        model.forget(world[2][0].id)
    same(restored, rebuilt, world)
    for model in (restored, rebuilt):
        for _ in model.settle():
            pass
    same(restored, rebuilt, world)


def test_what_was_learned_one_by_one_is_restored_from_any_order(
    encoder: SentenceEncoder, store: MemoryStore, world: World, shelf: MemoryShelf
) -> None:
    model = RewardModel(encoder, store, shelf=shelf)
    for said, about in world:
        model.learn(said, about)
    model.forget(world[3][0].id)
    for _ in model.settle():
        pass
    model.keep()
    left = [pair for pair in world if pair is not world[3]]
    restored = restored_without_fits(encoder, store, shelf, left[::-1])
    same(restored, model, world)
    assert list(restored.settle()) == []


def restored_without_fits(
    encoder: SentenceEncoder,
    store: MemoryStore,
    shelf: MemoryShelf,
    lessons: Sequence[tuple[Judgment, Comparison]],
) -> RewardModel:
    model = RewardModel(encoder, store, shelf=shelf)
    with no_fits():
        return rebuild(model, lessons)


def test_only_a_settled_model_that_has_learned_is_kept_and_only_once(
    encoder: SentenceEncoder, store: MemoryStore, world: World, shelf: MemoryShelf
) -> None:
    model = RewardModel(encoder, store, shelf=shelf)
    model.keep()
    model.learn(*world[0])
    model.keep()
    assert shelf.puts == 0
    for _ in model.settle():
        pass
    model.keep()
    model.keep()
    assert shelf.puts == 1
    restored_without_fits(encoder, store, shelf, world[:1]).keep()
    assert shelf.puts == 1


def test_a_later_checkpoint_takes_the_place_of_the_one_before(
    encoder: SentenceEncoder, store: MemoryStore, world: World, shelf: MemoryShelf
) -> None:
    model = RewardModel(encoder, store, shelf=shelf)
    for said, about in world[:3]:
        model.learn(said, about)
        for _ in model.settle():
            pass
        model.keep()
    assert (shelf.puts, len(shelf.files)) == (3, 1)
    for _ in model.configure(Settings(loss="hinge")):
        pass
    rebuild(model, world[:3]).keep()
    assert len(shelf.files) == 2, "whoever tries another loss may come back"


@pytest.mark.parametrize("damage", [lambda data: data[:-100], lambda data: b"PK" + data[2:]])
def test_a_damaged_one_is_told_and_the_model_rebuilt(
    encoder: SentenceEncoder,
    store: MemoryStore,
    world: World,
    shelf: MemoryShelf,
    damage: Callable[[bytes], bytes],
) -> None:
    rebuilt = rebuild(RewardModel(encoder, store, shelf=shelf), world)
    rebuilt.keep()
    shelf.files = {name: damage(data) for name, data in shelf.files.items()}
    model = rebuild(RewardModel(encoder, store, shelf=shelf), world)
    assert len(shelf.problems) == 1
    assert "SHA-256" in shelf.problems[0]
    same(model, rebuilt, world)
    model.keep()
    assert len(shelf.files) == 1, "a sound one takes its place"


def test_other_judgments_weights_or_texts_are_another_model(
    encoder: SentenceEncoder, store: MemoryStore, world: World, shelf: MemoryShelf
) -> None:
    rebuild(RewardModel(encoder, store, shelf=shelf), world).keep()
    (name,) = shelf.files
    said, about = world[0]
    responses = (about.responses[1], about.responses[0])
    turned = replace(about, responses=responses)
    others = [
        world[1:],
        [(replace(said, answer=Answer.prefer(1 - world[0][0].answer.preferred)), about)],
        [(replace(said, weight=0.5), about), *world[1:]],
        [(said, turned), *world[1:]],
        [(said, replace(about, prompt=world[1][1].prompt)), *world[1:]],
    ]
    for lessons in others:
        model = rebuild(RewardModel(encoder, store, shelf=shelf), lessons)
        assert model.version.judgments == len(lessons)
        model.keep()
    assert len(shelf.files) == 1 + len(others)
    assert not shelf.problems
    data = shelf.files[name]
    shelf.files = dict.fromkeys(shelf.files, data)  # one renamed to all the others
    for lessons in others:
        rebuild(RewardModel(encoder, store, shelf=shelf), lessons)
    assert len(shelf.problems) == len(others)
    assert all("another model" in problem for problem in shelf.problems)


def test_texts_that_were_encoded_anew_and_otherwise_make_another_optimum(
    encoder: SentenceEncoder, store: MemoryStore, world: World, shelf: MemoryShelf
) -> None:
    rebuild(RewardModel(encoder, store, shelf=shelf), world).keep()
    other, drawn = MemoryStore(), torch.Generator().manual_seed(1)
    for key, data in store.vectors.items():
        vector = torch.frombuffer(bytearray(data), dtype=torch.float32)
        vector[:-1] += 0.01 * torch.randn(len(vector) - 1, generator=drawn)
        other.vectors[key] = vector.numpy().tobytes()
    restored = rebuild(RewardModel(encoder, other, shelf=shelf), world)
    assert "not the optimum" in shelf.problems[0]
    same(restored, rebuild(RewardModel(encoder, other), world), world)


def test_a_judgment_between_the_steps_of_restoring_is_safe(
    encoder: SentenceEncoder, store: MemoryStore, world: World, shelf: MemoryShelf
) -> None:
    rebuild(RewardModel(encoder, store, shelf=shelf), world).keep()
    steps = sum(1 for _ in RewardModel(encoder, store, shelf=shelf).rebuild(world))
    expected = rebuild(RewardModel(encoder, store), world)
    for early in range(1, steps):
        model = RewardModel(encoder, store, shelf=shelf)
        work = model.rebuild(world)
        for _ in range(early):
            next(work)
        model.learn(*world[5])
        for _ in work:
            pass
        same(model, expected, world)


def test_without_a_shelf_it_is_rebuilt(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    model = rebuild(RewardModel(encoder, store), world)
    model.keep()
    assert model.version.judgments == len(world)
