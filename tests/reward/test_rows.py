"""What is kept of the standing judgments."""

import torch

from labeler.reward.rows import Mean
from tests.reward.rows import name


def test_a_mean_is_the_same_to_the_last_bit_however_its_vectors_came() -> None:
    source = torch.Generator().manual_seed(0)
    sizes = torch.logspace(-6, 3, 40)
    vectors = torch.randn(200, 40, generator=source) * sizes.roll(7)[:, None].repeat(5, 1)
    at_once, one_by_one = Mean(40), Mean(40)
    at_once.add([name(number) for number in range(200)], list(vectors))
    for number in torch.randperm(200, generator=source).tolist():
        one_by_one.add([name(number)], [vectors[number]])
        one_by_one.add([name(1000)], [777 * vectors[number]])
        one_by_one.remove(name(1000))
    assert torch.equal(at_once.mean, one_by_one.mean)
    assert torch.allclose(at_once.mean, vectors.double().mean(dim=0), rtol=0, atol=1e-9)


def test_the_mean_of_nothing_is_nothing() -> None:
    mean = Mean(3)
    mean.add([name(1)], [torch.ones(3)])
    mean.remove(name(1))
    assert mean.mean.tolist() == [0, 0, 0]
