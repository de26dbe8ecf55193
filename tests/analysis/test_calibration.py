import random
import statistics

import numpy as np
import pytest
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss

from labeler.analysis.calibration import ece, ece_by_chance
from labeler.analysis.reliability import calibration


def test_a_model_right_as_often_as_it_says_has_no_error() -> None:
    assert ece([0.75] * 4, [1, 1, 1, 0]) == 0


def test_the_error_is_the_distance_between_word_and_deed() -> None:
    assert ece([0.9] * 10, [1] * 6 + [0] * 4) == pytest.approx(0.3)


def test_bins_are_weighed_by_what_they_hold() -> None:
    said = [0.6] * 6 + [0.9] * 2
    came = [1] * 3 + [0] * 3 + [1] * 2

    assert ece(said, came, bins=2) == pytest.approx((6 * 0.1 + 2 * 0.1) / 8)


def test_one_bin_hides_what_two_show() -> None:
    said, came = [0.2, 0.8], [1.0, 0.0]

    assert ece(said, came, bins=1) == pytest.approx(0)
    assert ece(said, came, bins=2) == pytest.approx(0.8)


def test_equal_probabilities_share_a_bin_so_order_does_not_matter() -> None:
    came = [1.0] * 50 + [0.0] * 50

    assert ece([0.5] * 100, came) == ece([0.5] * 100, came[::-1]) == 0


def test_agrees_with_scikit_learns_equal_mass_bins() -> None:
    draw = random.Random(7)
    said = [draw.random() for _ in range(1000)]
    came = [float(draw.random() < p**2) for p in said]
    fraction, mean = calibration_curve(came, said, n_bins=10, strategy="quantile")

    assert ece(said, came) == pytest.approx(abs(fraction - mean).mean())


def test_a_perfect_model_shows_the_error_that_is_told_by_chance() -> None:
    draw = random.Random(3)

    def once(n: int, sure: float) -> float:
        said = [sure + draw.random() / 1000 for _ in range(n)]
        return ece(said, [float(draw.random() < p) for p in said])

    for n in (200, 1000):
        found = statistics.fmean(once(n, 0.5) for _ in range(200))
        assert found == pytest.approx(ece_by_chance(n, 10), rel=0.06)
    sure = statistics.fmean(once(1000, 0.9) for _ in range(100))
    assert sure < 0.7 * ece_by_chance(1000, 10)
    assert ece_by_chance(1000, 10) == pytest.approx(0.04, abs=2e-4)


def test_chance_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="0 judgments"):
        ece_by_chance(0, 10)
    with pytest.raises(ValueError, match="in 0 bins"):
        ece_by_chance(10, 0)


def test_nothing_to_measure_is_refused() -> None:
    with pytest.raises(ValueError, match="0 probabilities"):
        ece([], [])
    with pytest.raises(ValueError, match="1 probabilities, 2 outcomes"):
        ece([0.5], [1, 0])
    with pytest.raises(ValueError, match="0 bins"):
        ece([0.5], [1], bins=0)


def test_a_model_that_knows_nothing_is_off_by_a_quarter_however_little_it_says() -> None:
    knows_nothing = calibration([0.0] * 40)
    assert knows_nothing is not None
    parts = knows_nothing.brier
    assert parts.score == pytest.approx(brier_score_loss([0, 1] * 20, [0.5] * 40)) == 0.25
    assert parts.uncertainty == 0.25
    assert (parts.reliability, parts.resolution, parts.within) == (0, 0, 0)
    margins = [0.0] * 7 + [1.3, -0.4, 2.0, -1.1, 0.2, 0.9, 3.0, -0.1] * 5
    parts = calibration(margins).brier
    said = 1 / (1 + np.exp(-np.array(margins)))
    assert parts.score == pytest.approx(brier_score_loss([1] * len(said), said, labels=[0, 1]))
    whole = parts.reliability - parts.resolution + parts.uncertainty + parts.within
    assert parts.score == pytest.approx(whole)
