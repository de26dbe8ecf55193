import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from labeler.analysis.intervals import wilson


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
