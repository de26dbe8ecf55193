"""How a text is shown: which view of it, and how large."""

from dataclasses import dataclass
from enum import StrEnum


class View(StrEnum):
    """One way to show the texts of a comparison."""

    MARKDOWN = "Markdown"
    RAW = "raw"
    DIFFERENCE = "difference"


ZOOMS = (70, 80, 90, 100, 115, 130, 150, 175, 200, 250, 300)
"""Per cent of the usual size, step by step."""

USUAL = 100


@dataclass(frozen=True, slots=True)
class Look:
    """What documents are built for.

    Attributes:
        raw: Exactly as written, in an even typeface, rather than as Markdown.
        zoom: Per cent of the usual size.
    """

    raw: bool = False
    zoom: int = USUAL

    def pixels(self, usual: float) -> int:
        """A measure at this zoom, never below one pixel."""
        return max(1, round(usual * self.zoom / USUAL))


USUAL_LOOK = Look()


def next_zoom(zoom: int, step: int) -> int:
    """One step larger (+1) or smaller (-1), or the usual size (0)."""
    if step == 0:
        return USUAL
    further = [size for size in ZOOMS if (size > zoom if step > 0 else size < zoom)]
    if not further:
        return zoom
    return further[0] if step > 0 else further[-1]
