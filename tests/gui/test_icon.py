"""The sign in the task bar."""

from PySide6.QtGui import QImage

from labeler.core.resources import resource
from labeler.gui.app import ICON_SIZES, icon
from tests import icons


def test_the_pictures_of_the_sign_are_those_of_its_drawing(qapp: object) -> None:
    for size in ICON_SIZES:
        kept = QImage(str(resource(f"icons/labeler-{size}.png")))
        drawn = icons.drawn(size)
        assert (kept.width(), kept.height()) == (size, size)
        places = [(x, y) for x in range(0, size, 3) for y in range(0, size, 3)]
        apart = [
            abs(one - other)
            for at in places
            for one, other in zip(
                kept.pixelColor(*at).getRgb(), drawn.pixelColor(*at).getRgb(), strict=True
            )
        ]
        assert sum(apart) / len(apart) < 4, "draw them anew: python -m tests.icons"


def test_every_window_has_the_sign(qapp: object) -> None:
    assert sorted(size.width() for size in icon().availableSizes()) == sorted(ICON_SIZES)
