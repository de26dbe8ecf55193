"""Draws the program's sign in the sizes that the window uses: `python -m tests.icons`."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from labeler.core.resources import resource
from labeler.gui.app import ICON_SIZES


def drawn(size: int) -> QImage:
    """The sign, so many pixels wide and tall."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(resource("icons/labeler.svg"))).render(painter)
    return image


if __name__ == "__main__":
    application = QApplication([])
    for each in ICON_SIZES:
        drawn(each).save(str(resource(f"icons/labeler-{each}.png")))
