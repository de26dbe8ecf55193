"""The head under each ranking loss: exact in any order, after any undo, whatever the judgments."""

from random import Random

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from sklearn.svm import LinearSVC
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.reward.head import Head
from labeler.reward.losses.catalogue import NAMES, tensor_loss
from labeler.reward.newton import optimum
from labeler.reward.objective import Batch, Objective, prior
from labeler.reward.steps import finish
from tests.reward.rows import TIE, batch, name, taught

FEATURES = 12
PRECISION = torch.cat([torch.full((8,), 2.0), torch.full((4,), 0.5)]).double()
SMOOTH = [each for each in NAMES if each != "hinge"]


def made(rows: int, seed: int = 0) -> tuple[Tensor, list[Answer]]:
    """Judgments of every strength and ties, drawn from a known reward."""
    source, random = torch.Generator().manual_seed(seed), Random(seed)
    differences = torch.randn(rows, FEATURES, generator=source)
    truth = torch.randn(FEATURES, generator=source) / 2
    answers = []
    for margin in (differences @ truth).tolist():
        felt = margin + random.gauss(0, 1.5)
        strength = min(3, 1 + int(abs(felt)))
        decided = Answer.prefer(0 if felt > 0 else 1, random.choice([None, strength]))
        answers.append(TIE if abs(felt) < 0.3 else decided)
    return differences, answers


def head(loss: str) -> Head:
    return Head(tensor_loss(loss, 0.1), PRECISION.clone())


def cold(loss: str, differences: Tensor, answers: list[Answer]) -> Tensor:
    """The optimum by SciPy from the start, on autograd's slopes, in double precision."""
    each = tensor_loss(loss, 0.1)
    whole = batch(differences.double(), answers, each)
    ends = [whole, prior(each, FEATURES)] if each.prior else [whole]

    def value_and_slope(point: np.ndarray) -> tuple[float, np.ndarray]:
        theta = torch.tensor(point).requires_grad_()
        weights, learned = theta[:FEATURES], theta[FEATURES:]
        value = 0.5 * (PRECISION * weights * weights).sum()
        for part in ends:
            value = value + part.weights.dot(each.values(part.rows @ weights, part.codes, learned))
        if not value.isfinite():
            return 1e12, np.zeros(len(point))
        (slope,) = torch.autograd.grad(value, theta)
        return float(value.detach()), slope.numpy()

    start = Objective(each, [], PRECISION).start.numpy()
    tight = {"ftol": 1e-15, "gtol": 1e-9, "maxiter": 5000}
    found = minimize(value_and_slope, start, jac=True, method="L-BFGS-B", options=tight)
    return torch.tensor(found.x)


def apart(found: Head, differences: Tensor, expected: Tensor) -> float:
    """The furthest that a margin is from where it belongs."""
    return float((differences.double() @ (found.weights - expected[:FEATURES])).abs().max())


@pytest.mark.parametrize("loss", SMOOTH)
def test_every_judgment_leads_to_the_optimum_of_a_cold_fit(loss: str) -> None:
    differences, answers = made(90)
    found = head(loss)
    for count, answer in enumerate(answers, start=1):
        taught(found, differences[count - 1 : count], [answer])
        if count in (1, 2, 10, 90):
            best = cold(loss, differences[:count], answers[:count])
            assert apart(found, differences, best) < 1e-3, count
            assert (
                (found.learned - best[FEATURES:]).abs().max().item() < 1e-2
                if len(found.learned)
                else True
            )


@pytest.mark.parametrize("loss", NAMES)
def test_neither_order_nor_anything_forgotten_shows(loss: str) -> None:
    differences, answers = made(60)
    straight = taught(head(loss), differences[:40], answers[:40])
    turned = list(reversed(range(60)))
    winding = taught(head(loss), differences[turned], [answers[row] for row in turned])
    for row in range(20):  # those were the last twenty
        winding.forget(name(row))
    assert apart(winding, differences, straight.point) < 1e-3
    for row in range(40):
        straight.forget(name(row))
    assert straight.weights.abs().max() < 1e-5


@pytest.mark.parametrize("loss", NAMES)
def test_rows_that_a_plane_separates_do_no_harm(loss: str) -> None:
    differences, _ = made(80 if loss in SMOOTH else 30)
    answers = [Answer.prefer(0 if row[0] > 0 else 1, 3) for row in differences * 30]
    found = taught(head(loss), differences * 30, answers)
    assert found.point.isfinite().all()
    assert found.weights[0] > 0
    if loss in SMOOTH:
        best = cold(loss, differences * 30, answers)
        assert apart(found, differences, best) < 1e-3


@pytest.mark.parametrize("loss", NAMES)
@pytest.mark.parametrize("answer", [Answer.prefer(0), Answer.prefer(1, 3), TIE], ids=str)
def test_the_same_judgment_over_and_over_does_no_harm(loss: str, answer: Answer) -> None:
    differences = made(1)[0].repeat(150, 1)
    found = taught(head(loss), differences, [answer] * 150)
    assert found.point.isfinite().all()
    assert (found.weights @ differences[0].double() > 0) == (answer == Answer.prefer(0))


@pytest.mark.parametrize("loss", SMOOTH)
@pytest.mark.parametrize("weight", [1e-9, 1e6])
def test_a_judgment_may_weigh_next_to_nothing_or_a_million(loss: str, weight: float) -> None:
    differences, answers = made(20)
    found = head(loss)
    for number, answer in enumerate(answers):
        counts = weight if number % 5 == 0 else 1.0
        one = batch(differences[number : number + 1], [answer], found.loss, counts)
        found.learn(name(number), one)
    best = finish(optimum(found.objective, found.objective.start)).point
    assert apart(found, differences, best) < 1e-3


@pytest.mark.parametrize("seed", range(4))
def test_a_covariance_that_rounding_spoiled_is_made_anew(seed: int) -> None:
    torch.manual_seed(seed)
    found = Head(tensor_loss("pointwise", 0.1), torch.full((FEATURES,), 8.0).double())
    differences = torch.randn(40, FEATURES)
    for number in range(40):
        said = TIE if number % 4 == 0 else Answer.prefer(int(torch.rand(()) < 0.5))
        counts = 1.0 if number % 5 else 1e9
        one = batch(differences[number : number + 1], [said], found.loss, counts)
        found.learn(name(number), one)
    best = finish(optimum(found.objective, found.objective.start)).point
    assert apart(found, differences, best) < 1e-3


def test_the_hinge_is_the_support_vector_machine_of_scikit_learn() -> None:
    differences, answers = made(100)
    sided = [Answer.prefer(each.preferred or 0) for each in answers]
    found = taught(head("hinge"), differences, sided)
    scale = PRECISION.rsqrt().numpy()
    theirs = LinearSVC(loss="hinge", C=1.0, fit_intercept=False, tol=1e-10, max_iter=10_000_000)
    theirs.fit(differences.numpy() * scale, [each.preferred == 0 for each in sided])
    assert np.abs(theirs.coef_[0] * scale - found.weights.numpy()).max() < 1e-3


def test_squared_error_is_a_ridge_regression() -> None:
    differences, answers = made(50)
    answers[:5] = [Answer(Verdict.BOTH_BAD)] * 5
    found = taught(head("pointwise"), differences, answers)
    one = batch(differences, answers, found.loss)
    rows = torch.cat([one.rows.flatten(0, 1).double(), torch.ones(100, 1)], dim=1)
    ridge = torch.diag(torch.cat([PRECISION, torch.tensor([1.0]).double()]))  # an imagined tie
    best = torch.linalg.solve(rows.T @ rows + ridge, rows.T @ one.codes.flatten())
    assert (found.point - best).abs().max() < 1e-5


@pytest.mark.parametrize("loss", NAMES)
def test_a_judgment_of_weight_two_is_two_judgments(loss: str) -> None:
    differences, answers = made(20)
    twice = taught(head(loss), differences.repeat(2, 1), answers * 2)
    heavy = head(loss)
    for row, answer in enumerate(answers):
        one = batch(differences[row : row + 1], [answer], heavy.loss, weight=2.0)
        heavy.learn(name(row), one)
    assert apart(heavy, differences, twice.point) < 1e-3
    for row in range(20):
        heavy.forget(name(row))
    assert heavy.weights.abs().max() < 1e-5


@pytest.mark.parametrize("loss", NAMES)
def test_rankings_and_pairs_are_learned_together(loss: str) -> None:
    each = tensor_loss(loss, 0.1)
    source = torch.Generator().manual_seed(3)
    found, parts = head(loss), []
    for number in range(16):
        responses = 2 + number % 3
        features = torch.randn(responses, FEATURES, generator=source)
        places = (features[:, 0] + torch.randn(responses, generator=source)).argsort().argsort()
        answer = (
            Answer.prefer(int(places.argmin()))
            if responses == 2
            else Answer(Verdict.RANK, ranking=tuple(places.tolist()))
        )
        codes = each.codes(answer, responses)
        assert codes is not None
        rows = features if each.levels else features[:1] - features[1:]
        one = Batch(rows[None], codes[None], torch.ones(1).double())
        found.learn(name(number), one)
        parts.append(one)
    whole = Objective(each, parts, PRECISION)
    best = finish(optimum(whole, whole.start)).point
    assert (found.weights - best[:FEATURES]).abs().max() < 1e-3
    assert found.weights[0] < 0
    for number in range(8):
        found.forget(name(number))
    half = Objective(each, parts[8:], PRECISION)
    assert (found.weights - finish(optimum(half, half.start)).point[:FEATURES]).abs().max() < 1e-3


def test_nine_of_ten_intervals_of_ninety_percent_hold_the_truth() -> None:
    held = []
    for seed in range(30):
        source = torch.Generator().manual_seed(seed)
        truth = torch.randn(FEATURES, generator=source).double() / PRECISION.sqrt()
        differences = torch.randn(150, FEATURES, generator=source)
        chances = torch.sigmoid(differences.double() @ truth)
        wins = torch.rand(150, generator=source) < chances
        answers = [Answer.prefer(0 if win else 1) for win in wins.tolist()]
        found = taught(head("logistic"), differences, answers)
        asked = torch.randn(50, FEATURES, generator=source).double()
        off = (asked @ (found.weights - truth)).abs()
        held.append(off < 1.6449 * found.sd(asked))
    assert 0.85 <= float(torch.cat(held).double().mean()) <= 0.95
