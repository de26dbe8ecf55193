import random

import pytest
import torch
from torch import Tensor

from labeler.reward.layout import Layout
from labeler.reward.losses import curvature, gradient, logistic
from labeler.reward.newton import Data, optimum
from labeler.reward.regularisation import Group, choose, left_out, spread
from labeler.reward.steps import finish

GROUPS = [Group(12, 8.0), Group(4, 32.0)]


def judged(prompts: int, size: int, signal: Tensor, seed: int = 0) -> Data:
    """`size` rows a prompt that share a direction, as responses shared by pairs do."""
    source = torch.Generator().manual_seed(seed)
    shared = torch.randn(prompts, 1, len(signal), generator=source)
    own = torch.randn(prompts, size, len(signal), generator=source)
    rows = (shared + own).reshape(-1, len(signal)) / 2
    wins = torch.rand(len(rows), generator=source) < torch.sigmoid(rows @ signal)
    return Data(rows, wins.double())


def signal(first: float, second: float) -> Tensor:
    return torch.cat([torch.full((12,), float(first)), torch.full((4,), float(second))])


def test_leaving_a_prompt_out_is_a_newton_step_without_it() -> None:
    data, precision = judged(10, 4, signal(1, 1)), spread(GROUPS, (2.0, 1.0))
    fit = finish(optimum(data, precision, torch.zeros(16).double()))
    found = left_out(data, 4, fit, torch.linalg.cholesky(fit.hessian))
    for prompt in range(10):
        inside = torch.zeros(40, dtype=torch.bool)
        inside[4 * prompt : 4 * prompt + 4] = True
        rest, wins = data.differences[~inside].double(), data.targets[~inside]
        margins = rest @ fit.weights
        hessian = (rest.T * curvature(margins)) @ rest + torch.diag(precision)
        slope = rest.T @ gradient(margins, wins) + precision * fit.weights
        without = fit.weights - torch.linalg.solve(hessian, slope)
        explicit = data.differences[inside].double() @ without
        assert torch.allclose(found[inside], explicit, atol=1e-9)


def test_it_is_close_to_fitting_again_without_the_prompt() -> None:
    data, precision = judged(60, 3, signal(1, 1)), spread(GROUPS, (8.0, 8.0))
    fit = finish(optimum(data, precision, torch.zeros(16).double()))
    found = left_out(data, 3, fit, torch.linalg.cholesky(fit.hessian))
    refitted = torch.cat([_without(data, precision, at) for at in range(0, 180, 3)])
    losses = [float(logistic(margins, data.targets).mean()) for margins in (found, refitted)]
    assert losses[0] == pytest.approx(losses[1], abs=1e-3)
    inside = data.differences.double() @ fit.weights
    assert float(logistic(inside, data.targets).mean()) < losses[1] - 0.02


def _without(data: Data, precision: Tensor, at: int) -> Tensor:
    keep = torch.ones(len(data.targets), dtype=torch.bool)
    keep[at : at + 3] = False
    rest = Data(data.differences[keep], data.targets[keep])
    fit = finish(optimum(rest, precision, torch.zeros(16).double()))
    return data.differences[~keep].double() @ fit.weights


def test_a_group_of_noise_is_held_back_and_one_that_matters_is_let_go() -> None:
    content, style = (group.start for group in GROUPS)
    second = finish(choose(judged(400, 2, signal(0, 2)), [(400, 2)], GROUPS)).precisions
    assert second[0] > content
    assert second[1] < style / 4
    first = finish(choose(judged(400, 2, signal(2, 0)), [(400, 2)], GROUPS)).precisions
    assert first[0] < content / 4
    assert first[1] >= style


@pytest.mark.parametrize("rows", [0, 1, 5])
def test_a_handful_of_judgments_leaves_the_start(rows: int) -> None:
    choice = finish(choose(judged(rows, 1, signal(1, 1)), [(rows, 1)], GROUPS))
    for chosen, group in zip(choice.precisions, GROUPS, strict=True):
        assert group.start / 4 <= chosen <= group.start * 4


def test_one_prompt_alone_teaches_nothing_about_others() -> None:
    choice = finish(choose(judged(1, 100, signal(2, 2)), [(1, 100)], GROUPS))
    assert choice.cost >= 100 * 0.69
    assert choice.precisions[0] >= GROUPS[0].start


def test_the_layout_does_not_depend_on_how_rows_came() -> None:
    ids = [f"j{number:03}" for number in range(50)]
    prompts = [f"p{number % 7 if number < 40 else number}" for number in range(50)]
    rows = list(range(50))
    random.Random(1).shuffle(rows)
    first = Layout.of(prompts, ids)
    second = Layout.of([prompts[row] for row in rows], [ids[row] for row in rows])
    assert [ids[row] for row in first.order] == [ids[rows[row]] for row in second.order]
    assert first.runs == second.runs == [(10, 1), (2, 5), (5, 6)]


def test_a_prompt_with_very_many_judgments_counts_as_several() -> None:
    layout = Layout.of(["p"] * 600, [f"{number:03}" for number in range(600)])
    assert layout.runs == [(1, 88), (2, 256)]
    assert sorted(layout.order) == list(range(600))
