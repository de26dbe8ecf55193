import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from scipy.stats import binomtest

from labeler.analysis.intervals import mean_interval, wilson


@given(st.integers(1, 400), st.floats(0, 1), st.sampled_from([0.5, 0.9, 0.95, 0.99]))
def test_wilson_agrees_with_scipy(n: int, share: float, confidence: float) -> None:
    successes = round(share * n)
    oracle = binomtest(successes, n).proportion_ci(confidence, method="wilson")

    assert wilson(successes, n, confidence) == pytest.approx((oracle.low, oracle.high), abs=1e-12)


def test_nothing_counted_is_nothing_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize(("successes", "n"), [(-1, 3), (4, 3)])
def test_impossible_counts_are_refused(successes: int, n: int) -> None:
    with pytest.raises(ValueError, match="successes"):
        wilson(successes, n)


def test_an_impossible_confidence_is_refused() -> None:
    with pytest.raises(ValueError, match="confidence"):
        wilson(1, 2, 1.0)


@pytest.mark.parametrize("n", [2, 3, 4, 5, 6, 10, 31, 200, 1002, 5000])
def test_the_interval_of_a_mean_is_students(n: int) -> None:
    draw = random.Random(n)
    values = [draw.gauss(0.7, 0.1) for _ in range(n)]
    expected = stats.t.interval(0.95, n - 1, loc=np.mean(values), scale=stats.sem(values))
    found = mean_interval(values)
    assert found
    assert found == pytest.approx((np.mean(values), *expected), rel=1e-9)


def test_of_one_run_no_interval_is_told() -> None:
    assert mean_interval([0.7]) is None
    assert mean_interval([0.7] * 3) == (pytest.approx(0.7),) * 3
