"""Days and times, as each language writes them."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from labeler.gui.dates import day, moment

AT = datetime(2026, 5, 7, 14, 3, 9).astimezone()


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("language", "written", "time"),
    [
        ("de_DE", "07.05.2026", "14:03"),
        ("en_GB", "07/05/2026", "14:03"),
        ("en_US", "5/7/2026", "2:03\u202fPM"),
    ],
)
def test_a_day_has_its_whole_year_and_the_order_of_the_language(
    language: str, written: str, time: str
) -> None:
    QLocale.setDefault(QLocale(language))
    assert day(AT) == written
    assert moment(AT).replace(" PM", "\u202fPM") == f"{written} {time}"


def test_seconds_stand_before_morning_and_evening() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert moment(AT, seconds=True) == "07.05.2026 14:03:09"
    QLocale.setDefault(QLocale("en_US"))
    assert "2:03:09" in moment(AT, seconds=True)


def test_arabic_dates_are_kept_together_and_in_latin_digits(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("ar_AE"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert day(AT).startswith("\u2068")
    assert day(AT).endswith("\u2069")
    assert "2026" in day(AT)
