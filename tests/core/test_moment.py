from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.moment import from_text, to_text

ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES)


@given(MOMENTS)
def test_a_moment_comes_back(moment: datetime) -> None:
    assert from_text(to_text(moment)) == moment


@given(MOMENTS, MOMENTS)
def test_texts_sort_as_their_moments_do(one: datetime, other: datetime) -> None:
    assert (to_text(one) < to_text(other)) == (one < other)


def test_rfc_3339s_own_examples_are_read() -> None:
    noon = datetime(1996, 12, 20, 0, 39, 57, tzinfo=UTC)
    assert from_text("1996-12-19T16:39:57-08:00") == from_text("1996-12-20T00:39:57Z") == noon


@pytest.mark.parametrize(
    "text", ["", "today", "2026-05-17", "2026-05-17T12:00:00", "2026-13-17T12:00:00Z", "12:00Z"]
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no date and time with a time zone"):
        from_text(text)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        to_text(datetime(2026, 5, 17))
