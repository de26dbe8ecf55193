"""Colours, sizes, spacing and fonts; the only place that names them.

`current()` is what widgets that paint by hand read each time they paint; `use` is called by
`labeler.gui.style.apply` alone, which also sends every widget a palette change.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

SPACE = 4
"""Spacing comes in steps of this many pixels."""

RADIUS = 8
SMALL, BODY, READING, FIGURE = 11, 13, 14, 20
"""The four font sizes, in pixels: hints, controls, the texts to judge, the rewards."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as #rrggbb.

    Attributes:
        panel: What is read lies on this; `background` is the desk below it.
        well: Sunk into a panel: key caps, code, the track of a bar.
        disabled: The ink of what can't be done now.
        keyword: In code; `literal` its texts and numbers, `called` its functions. Empty is `ink`.
    """

    name: str
    background: str
    panel: str
    ink: str
    muted: str
    line: str
    accent: str
    bonus: str
    penalty: str
    well: str
    disabled: str
    keyword: str = ""
    literal: str = ""
    called: str = ""


LIGHT = Theme(
    name="light",
    background="#f6f6f4",
    panel="#ffffff",
    ink="#1d1f23",
    muted="#62676f",
    line="#e1e1dc",
    accent="#3450e8",
    bonus="#0a69aa",
    penalty="#ad4807",
    well="#f0f0ed",
    disabled="#62676f",
    keyword="#7b2fa8",
    literal="#0b6a3f",
    called="#0a5fa0",
)

DARK = Theme(
    name="dark",
    background="#16181c",
    panel="#1e2126",
    ink="#e7e8ea",
    muted="#a0a5af",
    line="#2d3138",
    accent="#8c9eff",
    bonus="#5ab0ea",
    penalty="#f0904a",
    well="#2a2e35",
    disabled="#a0a5af",
    keyword="#cfa6f5",
    literal="#8fd3a4",
    called="#7cc4f8",
)

HIGH_CONTRAST = Theme(
    name="high contrast",
    background="#000000",
    panel="#000000",
    ink="#ffffff",
    muted="#e4e4e4",
    line="#8c8c8c",
    accent="#ffe14d",
    bonus="#7fd4ff",
    penalty="#ffb570",
    well="#1c1c1c",
    disabled="#a8a8a8",
    keyword="#c9b6ff",
    literal="#a6e3a1",
    called="#8fd3ff",
)
"""For whom the others are too faint: text 7 : 1 or better, lines 3 : 1 or better."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}

FOCUS = 2
"""Pixels of the frame around what has the focus, in the accent."""

_in_use = LIGHT


def current() -> Theme:
    """The theme in use."""
    return _in_use


def use(theme: Theme) -> None:
    """Make `theme` the one that `current` gives."""
    global _in_use  # noqa: PLW0603 - one window, one theme, as Qt has one palette
    _in_use = theme


@cache
def font(size: int = BODY, *, bold: bool = False, mono: bool = False) -> QFont:
    """The interface's typeface at a size in pixels, with figures of equal width."""
    family = QFontDatabase.SystemFont.FixedFont if mono else QFontDatabase.SystemFont.GeneralFont
    made = QFont(QFontDatabase.systemFont(family))
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
