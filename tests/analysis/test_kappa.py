"""Agreement beyond chance, against scikit-learn, statsmodels, krippendorff, and by hand."""

import json
from pathlib import Path

import krippendorff
import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import fleiss_kappa as fleiss_oracle

from labeler.analysis.alpha import INTERVAL, NOMINAL, ORDINAL, krippendorff_alpha
from labeler.analysis.case import Case
from labeler.analysis.kappa import (
    LINEAR,
    QUADRATIC,
    cohen_kappa,
    confusion,
    fleiss_kappa,
)
from labeler.analysis.people import SIGNS, STRENGTHS, among

DATA = Path(__file__).parents[3] / "shared" / "data" / "pandalm.jsonl"


def ratings(seed: int, people: int, n: int, k: int) -> np.ndarray:
    draw = np.random.default_rng(seed)
    truth = draw.integers(0, k, n)
    return np.where(draw.random((people, n)) < 0.6, truth, draw.integers(0, k, (people, n)))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    ("weights", "theirs"), [("nominal", None), (LINEAR, "linear"), (QUADRATIC, "quadratic")]
)
def test_cohens_kappa_is_scikit_learns(seed: int, weights: str, theirs: str | None) -> None:
    a, b = ratings(seed, 2, 200, 7)
    found = cohen_kappa(confusion(a.tolist(), b.tolist(), 7), weights)
    assert found
    assert found.value == pytest.approx(cohen_kappa_score(a, b, weights=theirs))
    assert found.low < found.value < found.high
    assert found.n == 200


def test_cohens_own_example() -> None:
    found = cohen_kappa(np.array([[88, 14, 18], [10, 40, 10], [2, 6, 12]]))
    assert found
    assert found.value == pytest.approx(0.492, abs=5e-4)


def test_chance_alone_has_no_kappa_and_opposites_have_minus_one() -> None:
    assert cohen_kappa(np.array([[9, 0], [0, 0]])) is None
    opposite = cohen_kappa(np.array([[0, 5], [5, 0]]), samples=0)
    assert opposite
    assert opposite.value == -1
    assert cohen_kappa(np.zeros((2, 2), int)) is None


def test_the_same_seed_gives_the_same_interval() -> None:
    table = confusion(*ratings(1, 2, 300, 5).tolist(), 5)
    assert cohen_kappa(table, seed=3) == cohen_kappa(table, seed=3)
    assert cohen_kappa(table, seed=3) != cohen_kappa(table, seed=4)


def test_the_interval_covers_the_truth_as_often_as_it_says() -> None:
    truth = np.array([[0.3, 0.1, 0.0], [0.05, 0.3, 0.05], [0.0, 0.05, 0.15]])
    expected = (truth.sum(1) * truth.sum(0)).sum()
    kappa = (np.trace(truth) - expected) / (1 - expected)
    draw, covered = np.random.default_rng(0), 0
    for seed in range(200):
        table = draw.multinomial(150, truth.ravel()).reshape(3, 3)
        found = cohen_kappa(table, samples=400, seed=seed)
        assert found
        covered += found.low <= kappa <= found.high
    assert 180 <= covered <= 199


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("level", [NOMINAL, ORDINAL, INTERVAL])
def test_alpha_is_krippendorffs_also_with_gaps(seed: int, level: str) -> None:
    draw = np.random.default_rng(seed)
    held = ratings(seed, 4, 120, 5).astype(float)
    held[draw.random(held.shape) < 0.4] = np.nan
    people, units = np.nonzero(~np.isnan(held))
    categories = held[people, units].astype(int)
    table = np.zeros((120, 5), int)
    np.add.at(table, (units, categories), 1)
    values = (-3, -1, 0, 1, 3)
    data = np.where(np.isnan(held), np.nan, np.array(values)[np.nan_to_num(held).astype(int)])
    found = krippendorff_alpha(table, values, level)
    assert found
    oracle = krippendorff.alpha(
        reliability_data=data, value_domain=list(values), level_of_measurement=level
    )
    assert found.value == pytest.approx(oracle)
    assert found.low < found.value < found.high


@pytest.mark.parametrize("seed", range(4))
def test_fleiss_kappa_is_statsmodels(seed: int) -> None:
    held = ratings(seed, 4, 150, 5)
    table = np.array([np.bincount(each, minlength=5) for each in held.T])
    found = fleiss_kappa(table)
    assert found
    estimate, raters = found
    assert estimate.value == pytest.approx(fleiss_oracle(table))
    assert (raters, estimate.n) == (4, 150)


def test_fleiss_counts_the_comparisons_with_one_number_of_ratings() -> None:
    threes = np.array([[3, 0], [0, 3], [2, 1], [3, 0]])
    mixed = np.vstack((threes, [[2, 0], [1, 0]]))
    assert fleiss_kappa(mixed, samples=0) is not None
    (a, raters), (b, _) = fleiss_kappa(mixed), fleiss_kappa(threes)
    assert (a.value, raters, a.n) == (b.value, 3, 4)
    assert fleiss_kappa(np.array([[1, 0], [0, 1]])) is None


def test_one_person_alone_agrees_with_nobody() -> None:
    alone = among([Case(f"c{n}", "ada", n % 3) for n in range(50)])
    assert alone.cohen_kappa == ()
    assert alone.fleiss_kappa is None
    assert set(alone.alpha.values()) == {None}


def test_strengths_are_a_scale_from_second_to_first() -> None:
    cases = [
        Case(f"c{n}", who, n % 2, strength=1 + (n + shift) % 3)
        for n in range(90)
        for who, shift in (("ada", 0), ("bo", 1))
    ]
    made = among(cases)
    values = [[(1, -1)[n % 2] * (1 + (n + shift) % 3) for n in range(90)] for shift in (0, 1)]
    assert made.scale == STRENGTHS
    assert made.cohen_kappa[0].kappa == 1
    for found, weights in ((made.linear_kappa, "linear"), (made.quadratic_kappa, "quadratic")):
        oracle = cohen_kappa_score(*values, weights=weights, labels=list(STRENGTHS))
        assert found[0].kappa == pytest.approx(oracle)


@pytest.mark.skipif(not DATA.exists(), reason="the published data is not here")
def test_the_published_table_comes_out() -> None:
    cases = []
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        cases += [
            Case(row["id"], said["annotator"], said.get("preferred", 2))
            for said in row["judgments"]
        ]
    made = among(cases)
    assert [round(each.kappa, 2) for each in made.cohen_kappa] == [0.85, 0.88, 0.86]
    assert made.scale == SIGNS
