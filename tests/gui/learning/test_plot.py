"""A plot is the same picture on every screen."""

import pytest

from tests.processes import run

WIDTHS = """
import os
os.environ["QT_SCALE_FACTOR"] = "{factor}"
from PySide6.QtWidgets import QApplication
app = QApplication([])
from labeler.gui.learning.plot import Plot
from labeler.gui.learning.series import Series
plot = Plot()
plot.resize(300, 150)
plot.show_series(Series(
    n=[10, 20, 30], line=[0.5] * 3, low=[0.5] * 3, high=[0.5] * 3, beside=[0.9] * 3,
    level=None, name="", named_at=0.5, bottom=0.0, top=1.0, ticks=[(0.0, "0")],
))
plot.show()
app.processEvents()
image = plot.grab().toImage()
column = [image.pixelColor(image.width() * 2 // 3, y).lightnessF() for y in range(image.height())]
paper = max(column)
print(sum(paper - light for light in column) / image.devicePixelRatio())
"""
"""How much ink a column of the plot holds, in points."""


def test_lines_are_as_wide_at_200_percent_as_at_100() -> None:
    once, twice = (float(run(WIDTHS.replace("{factor}", factor))) for factor in ("1", "2"))
    assert once == pytest.approx(twice, rel=0.25)
