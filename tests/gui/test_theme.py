"""Colours that can be told apart and read."""

import re

import pytest

from labeler.gui import theme
from labeler.gui.theme import DARK, LIGHT, Theme

COLOURS = [name for name in Theme.__slots__ if name != "name"]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("used", [LIGHT, DARK], ids=lambda used: used.name)
class TestEachTheme:
    def test_every_colour_is_written_as_rrggbb(self, used: Theme) -> None:
        for name in COLOURS:
            assert re.fullmatch("#[0-9a-f]{6}", getattr(used, name)), name

    @pytest.mark.parametrize("tone", ["ink", "muted", "bonus", "penalty"])
    @pytest.mark.parametrize("ground", ["background", "panel"])
    def test_text_can_be_read(self, used: Theme, tone: str, ground: str) -> None:
        assert contrast(getattr(used, tone), getattr(used, ground)) >= 4.5

    def test_keys_and_code_can_be_read_in_their_wells(self, used: Theme) -> None:
        assert contrast(used.ink, used.well) >= 7
        assert contrast(used.muted, used.well) >= 3.9
        for colour in (used.keyword, used.literal, used.called):
            assert contrast(colour, used.well) >= 4.5

    def test_the_accent_stands_out_from_what_it_frames(self, used: Theme) -> None:
        assert contrast(used.accent, used.panel) >= 3


def test_figures_in_the_interfaces_font_are_of_one_width(qapp: object) -> None:
    from PySide6.QtGui import QFontMetricsF

    measure = QFontMetricsF(theme.font(theme.FIGURE, bold=True))
    assert len({measure.horizontalAdvance(figure) for figure in "0123456789"}) == 1
