"""The collector rests where it is told to, and works on as before."""

import gc

import pytest

from labeler.core.collecting import uncollected


def test_the_collector_rests_within_and_works_on_after() -> None:
    with uncollected():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_it_works_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="odd"), uncollected():
        raise ValueError("odd")

    assert gc.isenabled()


def test_where_it_rested_before_it_rests_on() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
