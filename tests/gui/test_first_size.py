"""The window's first size."""

from PySide6.QtCore import QSize

from labeler.gui.places import SIZE, first_size


def test_the_window_with_its_title_bar_fits_a_small_screen() -> None:
    small = first_size(QSize(1280, 800))
    assert small.width() == 1280
    assert small.height() <= 760
    assert first_size(QSize(2560, 1440)) == SIZE
