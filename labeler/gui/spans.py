"""Lines of text in several tones, and how a bonus and a penalty are written wherever they are."""

import re
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor

from labeler.gui.figures import GAP, signed
from labeler.gui.theme import current
from labeler.gui.words import tr


class Tone(Enum):
    """How a span is coloured, by the theme's name for it.

    Bonus and penalty also carry a triangle and a word.
    """

    INK = "ink"
    MUTED = "muted"
    BONUS = "bonus"
    PENALTY = "penalty"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line of text."""

    text: str
    tone: Tone = Tone.MUTED
    bold: bool = False


Line = tuple[Span, ...]


_PLACE = re.compile(r"\{(\w+)\}")


def compose(template: str, tone: Tone = Tone.MUTED, **parts: Span | Line | str) -> Line:
    """A sentence with spans in it, wherever the language puts them.

    Args:
        template: With `{names}` of the parts.
        tone: Of the words between them, and of parts that are plain texts.
    """
    line: list[Span] = []
    for place, piece in enumerate(_PLACE.split(template)):
        part = parts[piece] if place % 2 else piece
        if isinstance(part, str):
            line += [Span(part, tone)] if part else []
        else:
            line += [part] if isinstance(part, Span) else part
    return tuple(line)


def plain(line: Line) -> str:
    """The line as one string, as a screen reader gets it."""
    return "".join(span.text for span in line)


def colour(tone: Tone) -> QColor:
    """A tone in the theme in use."""
    return QColor(getattr(current(), tone.value))


def gain(value: float) -> Span:
    """A bonus (above 0) or penalty in nats: triangle, word and number, never broken in two."""
    if signed(value) == signed(0):
        return Span(tr("neither bonus nor penalty"), Tone.INK)
    if value > 0:
        return Span(_gained("▲", tr("bonus"), value), Tone.BONUS, bold=True)
    return Span(_gained("▼", tr("penalty"), value), Tone.PENALTY, bold=True)


def _gained(triangle: str, word: str, value: float) -> str:
    """Triangle, word and number with gaps that never break."""
    return GAP.join((triangle, word, signed(value)))
