import random
from collections import Counter
from dataclasses import dataclass, replace

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from labeler.core.answer import Answer
from labeler.reward.layout import Layout, speakers
from labeler.reward.learner import Learner, learner
from labeler.reward.losses.catalogue import tensor_loss
from labeler.reward.newton import Fit, optimum
from labeler.reward.objective import Objective
from labeler.reward.regularisation import Group, Regularisation, choose, left_out, spread
from labeler.reward.steps import finish
from labeler.reward.surface import BROAD, DETAILS
from tests.reward import rows
from tests.reward.rows import LOGISTIC, name, objective, won

GROUPS = [Group(12, 8.0), Group(4, 32.0)]


@dataclass(frozen=True)
class Data:
    """Rows and how much of a win each first response got."""

    differences: Tensor
    targets: Tensor

    def objective(self, precision: Tensor) -> Objective:
        return objective(self.differences, won(self.targets), precision)

    def fit(self, precision: Tensor) -> Fit:
        whole = self.objective(precision)
        return finish(optimum(whole, whole.start))

    def chosen(self, runs: list[tuple[int, int]]) -> Regularisation:
        whole = self.objective(spread(GROUPS, (1.0, 1.0)))
        return finish(choose(whole, [runs][: len(whole.batches)], GROUPS))

    def without_own_prompt(self, size: int, fit: Fit) -> Tensor:
        (batch,) = self.objective(spread(GROUPS, (1.0, 1.0))).batches
        factor = torch.linalg.cholesky(fit.hessian)
        return left_out(LOGISTIC, batch, size, fit, factor).flatten()


def logistic(margins: Tensor, targets: Tensor) -> Tensor:
    return functional.binary_cross_entropy_with_logits(margins, targets, reduction="none")


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
    fit = data.fit(precision)
    found = data.without_own_prompt(4, fit)
    for prompt in range(10):
        inside = torch.zeros(40, dtype=torch.bool)
        inside[4 * prompt : 4 * prompt + 4] = True
        rest, wins = data.differences[~inside].double(), data.targets[~inside]
        chances = torch.sigmoid(rest @ fit.point)
        hessian = (rest.T * (chances * (1 - chances))) @ rest + torch.diag(precision)
        slope = rest.T @ (chances - wins) + precision * fit.point
        without = fit.point - torch.linalg.solve(hessian, slope)
        explicit = data.differences[inside].double() @ without
        assert torch.allclose(found[inside], explicit, atol=1e-9)


def test_it_is_close_to_fitting_again_without_the_prompt() -> None:
    data, precision = judged(60, 3, signal(1, 1)), spread(GROUPS, (8.0, 8.0))
    fit = data.fit(precision)
    found = data.without_own_prompt(3, fit)
    refitted = torch.cat([_without(data, precision, at) for at in range(0, 180, 3)])
    losses = [float(logistic(margins, data.targets).mean()) for margins in (found, refitted)]
    assert losses[0] == pytest.approx(losses[1], abs=1e-3)
    inside = data.differences.double() @ fit.point
    assert float(logistic(inside, data.targets).mean()) < losses[1] - 0.02


def _without(data: Data, precision: Tensor, at: int) -> Tensor:
    keep = torch.ones(len(data.targets), dtype=torch.bool)
    keep[at : at + 3] = False
    rest = Data(data.differences[keep], data.targets[keep])
    return data.differences[~keep].double() @ rest.fit(precision).point


@pytest.mark.parametrize("loss", ["davidson", "rao_kupper", "ordinal", "pointwise"])
def test_what_a_loss_learned_is_held_while_a_prompt_is_left_out(loss: str) -> None:
    tensor, precision = tensor_loss(loss, 0.1), torch.full((16,), 0.25, dtype=torch.float64)
    data = judged(3, 60, signal(1, 1))
    answers = [Answer.prefer(int(not won), 1 + n % 3) for n, won in enumerate(data.targets)]
    answers[::5] = [rows.TIE] * len(answers[::5])
    batch = rows.batch(data.differences, answers, tensor)
    batch = replace(batch, rows=batch.rows + tensor.levels)  # what a level can stand for
    whole = Objective(tensor, [batch], precision)
    fit = finish(optimum(whole, whole.start))
    learned = fit.point[16:]
    found = left_out(tensor, batch, 60, fit, torch.linalg.cholesky(fit.hessian[:16, :16]))
    seen = unseen = 0.0
    for start in (0, 60, 120):
        own = batch.part(slice(start, start + 60))
        rest = replace(
            whole, batches=[batch.part(slice(start)), batch.part(slice(start + 60, 180))]
        )
        there = finish(rest.at(fit.point)).slope[:16]
        step = torch.linalg.solve(finish(rest.hessian(fit.point))[:16, :16], there)
        assert torch.allclose(found[start : start + 60], own.margins(fit.point[:16] - step))
        again = finish(optimum(rest, fit.point)).point
        unseen += float(tensor.values(own.margins(again[:16]), own.codes, again[16:]).sum())
        seen += float(tensor.values(own.margins(fit.point[:16]), own.codes, learned).sum())
    told = float(tensor.values(found, batch.codes, learned).sum())
    assert told - seen == pytest.approx(unseen - seen, rel=0.3)


def test_a_group_of_noise_is_held_back_and_one_that_matters_is_let_go() -> None:
    content, style = (group.start for group in GROUPS)
    second = judged(400, 2, signal(0, 2)).chosen([(400, 2)]).precisions
    assert second[0] > content
    assert second[1] < style / 4
    first = judged(400, 2, signal(2, 0)).chosen([(400, 2)]).precisions
    assert first[0] < content / 4
    assert first[1] >= style


@pytest.mark.parametrize("rows", [0, 1, 5])
def test_a_handful_of_judgments_leaves_the_start(rows: int) -> None:
    choice = judged(rows, 1, signal(1, 1)).chosen([(rows, 1)])
    for chosen, group in zip(choice.precisions, GROUPS, strict=True):
        assert group.start / 4 <= chosen <= group.start * 4


def test_one_prompt_alone_teaches_nothing_about_others() -> None:
    choice = judged(1, 100, signal(2, 2)).chosen([(1, 100)])
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


def test_rankings_count_there_by_their_margins() -> None:
    layout = Layout.of(["p"] * 100, [f"{row:03}" for row in range(100)], margins=8)
    assert max(size for _, size in layout.runs) == 32


def test_of_very_many_judgments_some_whole_prompts_speak_for_all() -> None:
    prompts = {name(number): f"p{number // 3}" for number in range(900)}
    drawn = speakers(prompts, 300)
    assert 300 <= len(drawn) < 303
    counts = Counter(prompts[each] for each in drawn)
    assert set(counts.values()) == {3}
    turned = dict(reversed(prompts.items()))
    assert speakers(turned, 300) == drawn
    assert speakers(prompts, 900) == set(prompts)


def test_a_sample_of_prompts_leads_to_the_optimum_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    data = judged(150, 2, signal(1, 1))
    monkeypatch.setattr("labeler.reward.learner.ENOUGH", 200)
    each = Learner(LOGISTIC, slice(None), GROUPS)
    rows.taught(each.head, data.differences, won(data.targets))
    prompts = {name(number): f"p{number // 2}" for number in range(300)}
    each.adopt(finish(each.choose(prompts)))
    best = data.fit(spread(GROUPS, each.precisions)).point
    assert (each.head.weights - best).abs().max() < 1e-6


def test_details_are_let_go_apart_from_the_broad_statistics() -> None:
    """Of as much noise they leave less behind, and where they decide they may speak."""
    broad, details = len(BROAD), len(DETAILS)
    for decides, deaf in ((slice(4, 4 + broad), 2), (slice(4 + broad, None), 1)):
        true = torch.zeros(4 + broad + details)
        true[decides] = 2.0
        data, each = judged(400, 1, true), learner(4, LOGISTIC)
        assert each.precisions[2] > each.precisions[1]
        rows.taught(each.head, data.differences, won(data.targets))
        each.adopt(finish(each.choose({name(row): f"p{row}" for row in range(400)})))
        assert each.precisions[deaf] > 8 * each.precisions[3 - deaf]
