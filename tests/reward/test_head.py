from itertools import pairwise

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from torch import Tensor
from torch.nn import functional

from labeler.reward.head import Head
from labeler.reward.newton import optimum
from labeler.reward.steps import finish
from tests.reward import rows
from tests.reward.rows import LOGISTIC, name, objective, won

FEATURES = 30


def judged(rows: int, seed: int = 0, scale: float = 2.0) -> tuple[Tensor, Tensor]:
    """Rows whose targets are drawn from a known reward."""
    random = torch.Generator().manual_seed(seed)
    differences = torch.randn(rows, FEATURES, generator=random)
    truth = scale * torch.randn(FEATURES, generator=random) / FEATURES**0.5
    wins = torch.rand(rows, generator=random) < torch.sigmoid(differences @ truth)
    return differences, wins.double()


def precision() -> Tensor:
    return torch.cat([torch.full((20,), 3.0), torch.full((10,), 0.5)]).double()


def taught(differences: Tensor, targets: Tensor) -> Head:
    return rows.taught(Head(LOGISTIC, precision()), differences, won(targets))


def logistic(margins: Tensor, targets: Tensor) -> Tensor:
    """The textbook's cross entropy, by torch."""
    return functional.binary_cross_entropy_with_logits(margins, targets, reduction="none")


def cold(differences: Tensor, targets: Tensor) -> Tensor:
    """The optimum by SciPy, from zero, in double precision."""
    doubled, wide = differences.double(), precision()

    def value_and_slope(weights: np.ndarray) -> tuple[float, np.ndarray]:
        point = torch.tensor(weights).requires_grad_()
        value = logistic(doubled @ point, targets).sum() + 0.5 * (wide * point * point).sum()
        (slope,) = torch.autograd.grad(value, point)
        return float(value.detach()), slope.numpy()

    found = minimize(
        value_and_slope, np.zeros(FEATURES), jac=True, method="L-BFGS-B",
        options={"ftol": 1e-15, "gtol": 1e-9, "maxiter": 5000},
    )  # fmt: skip
    return torch.tensor(found.x)


def test_every_judgment_leads_to_the_optimum_of_a_cold_fit() -> None:
    differences, targets = judged(200)
    targets[::7] = 0.5
    head = Head(LOGISTIC, precision())
    for count, answer in enumerate(won(targets)):
        rows.taught(head, differences[count : count + 1], [answer])
        if count in (0, 1, 4, 20, 199):
            best = cold(differences[: count + 1], targets[: count + 1])
            apart = differences.double() @ (head.weights - best)
            assert apart.abs().max() < 5e-4, count


def test_the_optimum_is_scikit_learns() -> None:
    differences, targets = judged(300)
    head = taught(differences, targets)
    scale = precision().rsqrt().numpy()  # one λ a feature, as features of another size
    theirs = LogisticRegression(C=1.0, fit_intercept=False, tol=1e-10, max_iter=10_000)
    theirs.fit(differences.numpy() * scale, targets.numpy())
    assert np.abs(theirs.coef_[0] * scale - head.weights.numpy()).max() < 1e-4


def test_forgetting_leads_to_never_having_learned() -> None:
    differences, targets = judged(120)
    head = taught(differences, targets)
    for number in range(40):
        head.forget(name(number))
    assert len(head.rows) == 80
    apart = differences.double() @ (head.weights - cold(differences[40:], targets[40:]))
    assert apart.abs().max() < 5e-4


def test_forgetting_all_leads_back_to_the_start() -> None:
    differences, targets = judged(30)
    head = taught(differences, targets)
    for row in reversed(range(30)):
        head.forget(name(row))
    assert head.weights.abs().max() < 1e-6
    assert torch.allclose(head.covariance, torch.diag(1 / precision()), atol=1e-6)


@pytest.mark.parametrize("scale", [1.0, 30.0])
def test_rows_that_a_plane_separates_do_no_harm(scale: float) -> None:
    differences, _ = judged(150)
    differences = differences * scale
    targets = (differences[:, 0] > 0).double()
    head = taught(differences, targets)
    assert (head.weights - cold(differences, targets)).abs().max() < 1e-3


@pytest.mark.parametrize("target", [0.0, 0.5, 1.0])
def test_the_same_row_over_and_over_does_no_harm(target: float) -> None:
    differences, targets = judged(1)[0].repeat(300, 1), torch.full((300,), target).double()
    head = taught(differences, targets)
    apart = differences[:1].double() @ (head.weights - cold(differences, targets))
    assert apart.abs().max() < 5e-4


def test_a_row_of_zeros_moves_nothing() -> None:
    head = taught(torch.zeros(1, FEATURES), torch.ones(1))
    assert not head.weights.any()
    head.forget(name(0))
    assert not head.weights.any()


def test_the_deviation_is_that_of_the_explicit_inverse_hessian() -> None:
    differences, targets = judged(200)
    head = taught(differences, targets)
    wide, live = differences.double(), head.sd(differences)
    head.refit()

    def value(point: Tensor) -> Tensor:
        return logistic(wide @ point, targets).sum() + 0.5 * (precision() * point * point).sum()

    hessian = torch.autograd.functional.hessian(value, head.weights)
    explicit = (wide @ torch.linalg.inv(hessian) * wide).sum(dim=1).sqrt()
    assert torch.allclose(head.sd(differences), explicit, rtol=1e-5)
    assert (live / explicit - 1).abs().max() < 0.15


def test_more_judgments_make_surer() -> None:
    differences, targets = judged(330)
    sure = [
        float(taught(differences[:count], targets[:count]).sd(differences[320:]).mean())
        for count in (0, 10, 40, 320)
    ]
    assert all(later < 0.9 * earlier for earlier, later in pairwise(sure))


def test_a_judgment_costs_few_looks_at_the_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    differences, targets = judged(400)
    head = taught(differences[:300], targets[:300])
    looks: list[int] = []
    slope = head._slope
    monkeypatch.setattr(head, "_slope", lambda: looks.append(1) or slope())
    afresh: list[int] = []
    refit = head.refit
    monkeypatch.setattr(head, "refit", lambda *near: afresh.append(1) or refit(*near))
    rows.taught(head, differences[300:], won(targets[300:]))
    assert len(looks) < 3 * 100
    assert len(afresh) < 0.03 * 100


def test_a_fit_starts_anywhere_and_ends_at_one_point() -> None:
    differences, targets = judged(100)
    every = objective(differences, won(targets), precision())
    starts = [torch.zeros(FEATURES), torch.full((FEATURES,), 50.0), torch.full((FEATURES,), -9.0)]
    ends = [finish(optimum(every, start.double())).point for start in starts]
    assert (ends[1] - ends[0]).abs().max() < 1e-8
    assert (ends[2] - ends[0]).abs().max() < 1e-8


def test_a_fit_of_many_rows_yields_between_chunks() -> None:
    differences, targets = judged(3000)
    every = objective(differences, won(targets), precision())
    steps = optimum(every, every.start)
    assert sum(1 for _ in steps) >= 9
