"""Colours that can be told apart and read."""

import re

import pytest

from labeler.gui import theme
from labeler.gui.theme import HIGH_CONTRAST, THEMES, Theme

COLOURS = [name for name in Theme.__slots__ if name != "name"]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


GROUNDS = ("background", "panel", "well")
TEXTS = ("ink", "muted", "disabled", "bonus", "penalty", "accent")
CODE = ("keyword", "literal", "called")
"""What text is written in; the accent is that of links."""


@pytest.mark.parametrize("used", THEMES.values(), ids=lambda used: used.name)
class TestEachTheme:
    def test_every_colour_is_written_as_rrggbb(self, used: Theme) -> None:
        for name in COLOURS:
            assert re.fullmatch("#[0-9a-f]{6}", getattr(used, name)), name

    @pytest.mark.parametrize("tone", TEXTS)
    @pytest.mark.parametrize("ground", GROUNDS)
    def test_text_can_be_read(self, used: Theme, tone: str, ground: str) -> None:
        least = 7 if used is HIGH_CONTRAST else 4.5  # WCAG 2.2, AAA and AA
        assert contrast(getattr(used, tone), getattr(used, ground)) >= least

    @pytest.mark.parametrize("tone", CODE)
    def test_code_can_be_read_in_its_well(self, used: Theme, tone: str) -> None:
        least = 7 if used is HIGH_CONTRAST else 4.5
        assert contrast(getattr(used, tone), used.well) >= least

    def test_what_is_written_on_the_accent_can_be_read(self, used: Theme) -> None:
        assert contrast(used.panel, used.accent) >= (7 if used is HIGH_CONTRAST else 4.5)

    def test_what_rests_is_told_from_what_can_be_done(self, used: Theme) -> None:
        assert contrast(used.ink, used.disabled) >= 2

    @pytest.mark.parametrize("ground", GROUNDS)
    def test_the_frame_of_what_has_the_focus_stands_out(self, used: Theme, ground: str) -> None:
        assert contrast(used.accent, getattr(used, ground)) >= 3


def test_every_colour_is_looked_at_here() -> None:
    assert set(COLOURS) == {*GROUNDS, *TEXTS, *CODE, "line"}


@pytest.mark.parametrize("ground", GROUNDS)
def test_lines_of_high_contrast_can_be_seen(ground: str) -> None:
    assert contrast(HIGH_CONTRAST.line, getattr(HIGH_CONTRAST, ground)) >= 3


def test_figures_in_the_interfaces_font_are_of_one_width(qapp: object) -> None:
    from PySide6.QtGui import QFontMetricsF

    measure = QFontMetricsF(theme.font(theme.FIGURE, bold=True))
    assert len({measure.horizontalAdvance(figure) for figure in "0123456789"}) == 1
