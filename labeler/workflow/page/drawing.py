"""What charts are drawn with: the sheets, and lines, dots and words on them as SVG."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

LETTER = 7
"""Pixels that a letter of a chart is wide at most."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a chart is drawn on: pixels across, and those beside the plane; the page shows one.

    Attributes:
        names: Pixels for the names of rows; with none they stand above what they name.
        longest: Letters of such a name that are shown.
        head: Pixels over all else, where the axis has its name if there is no room beside it.
    """

    kind: str
    width: int
    left: int
    right: int
    names: int
    longest: int
    head: int

    @property
    def end(self) -> int:
        """Where the plane ends."""
        return self.width - self.right


SHEETS = (Sheet("broad", 720, 64, 150, 210, 30, 0), Sheet("slim", 368, 46, 116, 0, 44, 12))


def name_lines(name: str, longest: int) -> list[str]:
    """A name in one line, or one for each of two people; each keeps its ends if it is cut."""
    whole = [name] if len(name) <= longest else name.split(" and ", 1)
    return [_short(each, longest) for each in whole]


def _short(name: str, longest: int) -> str:
    half = longest // 2
    return name if len(name) <= longest else f"{name[:half]}…{name[-half + 1 :]}"


def whisker(x1: float, y1: float, x2: float, y2: float) -> str:
    """An interval, from one end to the other."""
    return f'<path class="whisker" d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}"/>'


def dot(x: float, y: float) -> str:
    """A value."""
    return f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'


def text_at(x: float, y: float, words: str, anchor: str = "start") -> str:
    """Words at a place, escaped."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def path_of(sheet: Sheet, points: Sequence[tuple[float, float]]) -> str:
    """Shares of the plane's width with heights, as a path of this sheet."""
    wide = sheet.end - sheet.left
    return " ".join(f"{sheet.left + share * wide:.1f},{y:.1f}" for share, y in points)


def figure(statement: str, drawn: Sequence[tuple[Sheet, float, Iterable[str]]]) -> str:
    """A statement over the drawing, which is there for broad pages and for slim ones."""
    told = escape(statement)
    images = "".join(
        f'<svg class="{sheet.kind}" role="img" aria-label="{told}" '
        f'viewBox="0 {-sheet.head} {sheet.width} {height + sheet.head:.0f}">{"".join(parts)}</svg>'
        for sheet, height, parts in drawn
    )
    return f"<figure><figcaption>{told}</figcaption>{images}</figure>"
