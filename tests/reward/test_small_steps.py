"""No step of the model's work grows with the judgments that stand: others wait for none of them.

What a step does is counted in the numbers that its tensor operations read or write, not timed.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.settings import Settings
from labeler.reward import ledger, lesson, objective, rows
from labeler.reward.checkpoint import Checkpoint, Origin
from labeler.reward.features import SURFACE
from labeler.reward.ledger import Entry
from labeler.reward.lesson import Lesson
from labeler.reward.standing import Standing
from labeler.reward.steps import finish
from labeler.reward.teaching import Taught
from tests.reward.rows import name

CONTENT = 40
FEATURES = CONTENT + SURFACE
STANDING = 600
A_CHUNK = 32
MOST = 12 * A_CHUNK * FEATURES
"""Numbers in a step: a Hessian reads or writes a chunk some seven times. A single look at the
features of all that stand is half as much again."""


class Counting(TorchDispatchMode):
    """Counts the numbers that operations read or write: none for a view, or to find room."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        if not (func.is_view or "empty" in func.__name__):
            self.numbers += max(map(_numbers, (*args, result)), default=0)
        return result


def _numbers(value: Any) -> int:
    if isinstance(value, (list, tuple)):
        return sum(map(_numbers, value))
    return value.numel() if isinstance(value, torch.Tensor) else 0


@contextmanager
def small_chunks() -> Iterator[None]:
    """What is true of a few hundred judgments in small chunks is of many in large ones."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(objective, "_CHUNK_ROWS", A_CHUNK)
        for module in (rows, lesson, ledger):
            patched.setattr(module, "_A_STEP", A_CHUNK)
        yield


def lessons(many: int) -> list[Taught]:
    source = torch.Generator().manual_seed(0)
    features = torch.randn(many, 2, FEATURES, generator=source)
    truth = torch.randn(FEATURES, generator=source) / 3
    doubt = torch.randn(many, generator=source)
    won = (features[:, 1] - features[:, 0]) @ truth + doubt > 0
    random.seed(0)
    return [
        (
            Entry(name(at), ComparisonId(f"c{at}"), f"p{at // 3}", random.getrandbits(256)),
            Lesson(name(at), Answer.prefer(int(won[at])), each, each.mean(dim=0), 1.0),
        )
        for at, each in enumerate(features)
    ]


LESSONS = lessons(STANDING + 1)


def standing(loss: str = "logistic") -> Standing:
    empty = Standing(CONTENT, Settings(loss=loss))
    finish(empty.learn_all(LESSONS[:STANDING]))
    return empty


def most_in_a_step(work: Iterator[None]) -> int:
    """The numbers of the largest step, of several."""
    counts: list[int] = []
    with small_chunks(), Counting() as counting:
        for _ in work:
            counts.append(counting.numbers)
    edges = [0, *counts, counting.numbers]
    assert len(counts) > STANDING // A_CHUNK
    return max(later - earlier for earlier, later in pairwise(edges))


def test_learning_many_at_once_takes_small_steps() -> None:
    empty = Standing(CONTENT, Settings())
    assert most_in_a_step(empty.learn_all(LESSONS[:STANDING])) < MOST
    assert len(empty.ledger) == STANDING


def test_standing_where_a_checkpoint_does_takes_small_steps() -> None:
    whole = standing()
    origin = Origin.of(Settings(), encoder="", features=1, judgments=STANDING, digest="")
    kept = Checkpoint(origin, whole.middle.mean, whole.optima)
    restored = Standing(CONTENT, Settings())
    assert most_in_a_step(restored.restore(LESSONS[:STANDING], kept)) < MOST
    assert restored.settled
    assert restored.ledger.sum == whole.ledger.sum
    assert torch.equal(restored.middle.mean, whole.middle.mean)


def test_where_each_judgment_takes_a_fit_it_takes_small_steps() -> None:
    each, (entry, said) = standing("hinge"), LESSONS[-1]
    before = each.main.head.point
    surprise = Answer.prefer(1 - (said.answer.preferred or 0), 3)
    mild = replace(said, answer=surprise, weight=0.1)
    assert most_in_a_step(each.learn((entry, mild))) < MOST
    assert name(STANDING) in each.ledger
    assert not torch.equal(each.main.head.point, before)
    assert most_in_a_step(each.forget(name(STANDING))) < MOST
    assert name(STANDING) not in each.ledger
    assert torch.allclose(each.main.head.point, before, atol=1e-3)
