"""What stands beside a figure: its interval, chance, length alone, and the best there is."""

import math
from collections import Counter

import numpy as np
import pytest
from scipy import stats
from sklearn.metrics import brier_score_loss

from labeler.analysis.annotators import annotators
from labeler.analysis.case import FIRST, SECOND, random_slice
from labeler.analysis.ceiling import ceiling
from labeler.analysis.drift import drift
from labeler.analysis.people import gold_length
from labeler.analysis.reliability import Calibration, calibration
from labeler.analysis.splits import matrix
from labeler.analysis.versus import versus
from tests.analysis import planted

CASES = planted.project(600)
PARTS = ("score", "reliability", "resolution", "uncertainty", "within")


def margins(seed: int, n: int = 400) -> np.ndarray:
    """Of a model that is somewhat too sure."""
    lot = np.random.default_rng(seed)
    said = lot.normal(0, 1.5, n)
    right = lot.random(n) < 1 / (1 + np.exp(-0.7 * np.abs(said)))
    return np.where(right, np.abs(said), -np.abs(said))


def calibrated(seed: int, n: int = 400) -> Calibration:
    found = calibration(margins(seed, n), length=margins(seed + 1, n))
    assert found
    return found


def test_each_part_of_the_brier_score_stands_in_the_middle_of_its_interval() -> None:
    found = calibrated(1)
    assert found.sure["ece"].value == pytest.approx(found.ece)
    for part in PARTS:
        each = found.sure[part]
        assert each.value == pytest.approx(getattr(found.brier, part), abs=1e-12)
        assert each.low <= each.value <= each.high
    assert found.sure["score"].n == 400


def test_the_intervals_are_as_wide_as_the_figures_scatter() -> None:
    runs = [calibrated(seed) for seed in range(1000, 1400, 2)]
    for part in ("score", "resolution", "uncertainty", "within"):
        scatter = np.std([getattr(each.brier, part) for each in runs])
        told = np.median([(e.sure[part].high - e.sure[part].value) / 1.96 for e in runs])
        assert told == pytest.approx(scatter, rel=0.2), part


def test_by_chance_is_what_perfect_and_ignorant_models_show() -> None:
    lot = np.random.default_rng(5)
    perfect, blind = [], []
    for _ in range(200):
        said = np.abs(lot.normal(0, 1.5, 400))
        right = lot.random(400) < 1 / (1 + np.exp(-said))
        perfect.append(calibration(np.where(right, said, -said)))
        blind.append(calibration(np.where(lot.random(400) < 0.5, said, -said)))
    for part, runs in (("reliability", perfect), ("resolution", blind)):
        shown = np.mean([getattr(each.brier, part) for each in runs])
        assert np.mean([each.by_chance[part] for each in runs]) == pytest.approx(shown, rel=0.1)


def test_length_alone_has_its_score_on_the_same_judgments() -> None:
    d = margins(2)
    found = calibrated(1)
    assert found.length
    expected = brier_score_loss(d > 0, 1 / (1 + np.exp(-np.abs(d))))
    assert found.length.brier.score == pytest.approx(expected)
    alone = calibration(d)
    assert alone
    assert (found.length.n, found.length.ece) == (400, alone.ece)


def test_a_perfect_model_pays_what_peoples_disagreement_costs() -> None:
    top = ceiling(CASES)
    assert top
    a = top.accuracy.value
    assert top.log_loss.value == pytest.approx(stats.bernoulli(a).entropy())
    assert top.brier.value == pytest.approx(stats.bernoulli(a).var())
    for each in (top.log_loss, top.brier):
        assert each.low < each.value < each.high
    assert top.log_loss.high < math.log(2)


def test_the_matrix_tells_how_often_model_and_length_were_right() -> None:
    found = matrix(CASES)
    counted = [[*row] for row in found.counts]
    assert found.n == sum(map(sum, counted))
    assert found.right
    assert found.right.value == (counted[0][0] + counted[1][1]) / sum(map(sum, counted[:2]))
    sides = [c.margins["length"] * c.sign for c in CASES if c.prefers and not c.comparison_seen]
    assert found.length
    assert found.length.value == np.mean(np.array(sides) > 0)


def test_before_and_after_a_change_length_alone_is_told_of_the_same_judgments() -> None:
    cases = random_slice(planted.versions(CASES, 300))
    found = drift(cases)
    (change, *_) = found.changes
    sides = np.array([case.margins["length"] * case.sign for case in cases])
    assert change.length_before
    assert change.length_after
    assert change.length_before.value == np.mean(sides[: change.at] > 0)
    assert change.length_after.n == len(cases) - change.at
    assert found.windows[0].length
    first = sides[: found.windows[1].start]
    assert found.windows[0].length.value == pytest.approx(np.logaddexp(0, -first).mean())


def test_the_longer_one_is_held_against_the_others_on_the_same_pairs_as_a_person() -> None:
    answers = {(case.comparison, case.annotator): case.category for case in reversed(CASES)}
    longer = {c.comparison: FIRST if c.lengths[0] > c.lengths[1] else SECOND for c in CASES}
    for person in annotators(CASES):
        right, n = 0, 0
        for pair in {pair for pair, name in answers if name == person.name}:
            others = Counter(
                said for (p, who), said in answers.items() if p == pair and who != person.name
            ).most_common()
            if others and (len(others) == 1 or others[0][1] > others[1][1]):
                right, n = right + (longer[pair] == others[0][0]), n + 1
        found = person.longer_with_others
        assert found
        assert person.with_others
        assert (found.n, found.value) == (n, pytest.approx(right / n))
        assert person.with_others.n == n


def test_the_longer_one_is_held_against_what_is_right_once_a_pair() -> None:
    known = [case._replace(gold=at % 2) for at, case in enumerate(CASES[:90])]
    pairs = {case.comparison: case for case in known}
    sides = [(c.lengths[0] > c.lengths[1]) == (c.gold == FIRST) for c in pairs.values()]
    found = gold_length(known)
    assert found
    assert (found.n, found.value) == (len(pairs), pytest.approx(np.mean(sides)))


def test_an_answer_stays_by_lot_as_often_as_each_is_given() -> None:
    for person in annotators(CASES):
        shares = [n / sum(person.verdicts.values()) for n in person.verdicts.values()]
        assert person.by_chance == pytest.approx(sum(p * p for p in shares))


def test_of_two_models_all_four_cells_are_counted() -> None:
    found = versus(CASES, "length")
    assert found
    assert found.both_right + found.both_wrong + found.test.only_a + found.test.only_b == found.n
    assert found.length == found.agreement_b
    assert found.same
    assert round(found.same.value * found.n) <= found.both_right + found.both_wrong
