import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.moment import day_began, from_text, local, to_text

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


posix = pytest.mark.skipif(sys.platform == "win32", reason="has no tzset")


@pytest.fixture
def living_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@posix
@pytest.mark.parametrize(
    ("noon", "began"),
    [
        ("2026-03-29", "2026-03-28T23:00"),
        ("2026-10-25", "2026-10-24T22:00"),
        ("2026-07-01", "2026-06-30T22:00"),
    ],
)
def test_a_day_begins_at_midnight_also_when_clocks_are_changed(
    living_in: Callable[[str], None], noon: str, began: str
) -> None:
    living_in("CET-1CEST,M3.5.0,M10.5.0/3")
    assert day_began(from_text(f"{noon}T12:00Z")) == from_text(f"{began}Z")


@posix
@pytest.mark.parametrize("zone", ["UTC-14", "UTC+12"])
def test_the_ends_of_the_calendar_are_told_somewhere(
    living_in: Callable[[str], None], zone: str
) -> None:
    living_in(zone)
    for end in ("9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"):
        assert local(from_text(end)) == from_text(end)
