"""Charts in a language that is read from right to left: left stays left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from labeler.gui.charts.canvas import Canvas


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def inked(text: str, side: str) -> list[int]:
    """The columns of 200 in which something is painted."""
    image = QImage(200, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # as that of a widget is
        Canvas(painter).text(text, QRectF(0, 0, 200, 16), side)
    return [x for x in range(200) if any(image.pixelColor(x, y).alpha() for y in range(20))]


@pytest.mark.parametrize("text", ["كابا", "ada", "−0.5", "κ موزونة"])
@pytest.mark.usefixtures("turned")
def test_left_is_left_whatever_is_written(text: str) -> None:
    assert max(inked(text, "left")) < 100 < min(inked(text, "right"))


@pytest.mark.usefixtures("turned")
def test_a_sign_stands_before_its_number() -> None:
    assert inked("−1", "left") != inked("1−", "left")
    minus, number = inked("−", "left"), inked("−1111", "left")
    assert number[: len(minus)] == minus, "the minus is the first that is painted"
