"""Colours, sizes and spacing; the only place that names them."""

from dataclasses import dataclass

SPACE = 4
"""Spacing comes in steps of this many pixels."""

RADIUS = 8
SMALL, BODY, READING, FIGURE = 11, 13, 14, 20
"""The four font sizes, in pixels: hints, controls, the texts to judge, the rewards."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as #rrggbb."""

    name: str
    background: str
    panel: str
    ink: str
    muted: str
    line: str
    accent: str
    bonus: str
    penalty: str


LIGHT = Theme(
    name="light",
    background="#f6f6f4",
    panel="#ffffff",
    ink="#1d1f23",
    muted="#6a6f78",
    line="#e1e1dc",
    accent="#3d5afe",
    bonus="#0a6fb4",
    penalty="#c2540a",
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
)
