"""How numbers are written."""

import math

import pytest
from PySide6.QtCore import QLocale

from labeler.gui.figures import (
    count,
    decimal,
    likelihood,
    number,
    percent,
    signed,
    spread,
    times,
    unbroken,
)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.31, "+0.31"),
        (-0.36, "−0.36"),
        (0.0, "0.00"),
        (-0.0049, "0.00"),
        (-0.0051, "−0.01"),
        (12.3, "+12.30"),
        (math.nan, "–"),
        (-math.inf, "–"),
    ],
)
def test_signs_are_true_and_zero_has_none(value: float, written: str) -> None:
    assert signed(value) == written


def test_units_stay_on_the_line_of_their_number() -> None:
    assert spread(0.4) == "±\u00a00.40"
    assert percent(0.724) == "72\u00a0%"


def test_what_rounds_to_zero_has_no_sign() -> None:
    assert decimal(-0.004) == decimal(-0.0) == "0.00"
    assert percent(-0.001) == "0\u00a0%"


def test_no_line_ends_within_an_equation() -> None:
    assert unbroken("74 (n = 12)") == "74 (n\u00a0=\u00a012)"


@pytest.mark.parametrize(
    ("probability", "written"),
    [(0.999999, ">\u00a099\u00a0%"), (1e-9, "<\u00a01\u00a0%"), (0.65, "65\u00a0%")],
)
def test_a_model_is_never_wholly_sure(probability: float, written: str) -> None:
    assert likelihood(probability) == written


def test_powers_of_ten_are_written_as_people_write_them() -> None:
    assert number(5.8e-5, 2) == "5.8\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}10⁻⁵"
    assert number(1.2e12) == "1.2\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}10¹²"
    assert number(0.036, 2) == "0.036"


@pytest.mark.parametrize(
    ("ratio", "written"), [(410.2, "410"), (1.26, "1.3"), (0.00261, "0.0026"), (9.96, "10")]
)
def test_how_many_times_as_much_is_never_a_power(ratio: float, written: str) -> None:
    assert times(ratio) == written


def test_large_numbers_are_grouped() -> None:
    assert [count(n) for n in (0, 999, 12345)] == ["0", "999", "12\u202f345"]


@pytest.mark.parametrize(
    ("language", "written"), [("en", ["+0.31", "−1.50"]), ("de", ["+0,31", "−1,50"])]
)
def test_the_decimal_mark_is_that_of_the_language(language: str, written: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert [signed(0.31), decimal(-1.5)] == written
    finally:
        QLocale.setDefault(before)
