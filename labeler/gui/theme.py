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
    keyword: str = ""
    literal: str = ""
    called: str = ""


LIGHT = Theme(
    name="light",
    background="#f6f6f4",
    panel="#ffffff",
    ink="#1d1f23",
    muted="#6a6f78",
    line="#e1e1dc",
    accent="#3d5afe",
    bonus="#0a6fb4",
    penalty="#b84d08",
    well="#f0f0ed",
    keyword="#7b2fa8",
    literal="#0b6a3f",
    called="#0a5fa0",
)

DARK = Theme(
    name="dark",
    background="#16181c",
    panel="#1e2126",
    ink="#e7e8ea",
    muted="#969ba5",
    line="#2d3138",
    accent="#8c9eff",
    bonus="#5ab0ea",
    penalty="#f0904a",
    well="#2a2e35",
    keyword="#cfa6f5",
    literal="#8fd3a4",
    called="#7cc4f8",
)


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
