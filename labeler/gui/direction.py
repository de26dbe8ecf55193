"""Which way the language of the window is read, for widgets that paint by hand.

What shows sides, axes or an order of responses stays as it is in every language: left is left
there. Sentences within it are still written in the direction of their language.
"""

from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QLabel, QWidget

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def is_turned() -> bool:
    """Whether the language of the window is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def keep_order(widget: QWidget) -> None:
    """Let a widget and all within it stand from left to right in every language."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def start() -> Qt.AlignmentFlag:
    """The side on which sentences begin."""
    return _RIGHT if is_turned() else _LEFT


def end() -> Qt.AlignmentFlag:
    """The side on which lines end."""
    return _LEFT if is_turned() else _RIGHT


def begin(label: QLabel) -> QLabel:
    """The same label, on the side on which sentences begin: by itself it stands where its own
    text would, so that a Latin name is lost at the far end of a page read from the right."""
    label.setAlignment(start() | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    return label


def led(text: str) -> str:
    """A sentence that is read as its language is, even where a key's Latin name begins it."""
    return f"\N{RIGHT-TO-LEFT MARK}{text}" if is_turned() else text


def turned(area: QRect, within: QRect) -> QRect:
    """Where an area lies that was measured from the left, as the language is read."""
    if not is_turned():
        return area
    from PySide6.QtWidgets import QStyle  # 6 ms, which the first picture is spared

    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, within, area)


def write(
    painter: QPainter,
    area: QRect | QRectF,
    align: Qt.AlignmentFlag,
    text: str,
    flags: Qt.TextFlag = Qt.TextFlag.TextSingleLine,
) -> None:
    """Paint a text in its language's direction, on the side that `align` names, left or right.

    Figures alone, without any letter, are read from left to right: a sign stands before them.
    """
    letters = any(map(str.isalpha, text))
    if not letters and is_turned():
        text = _spaced(text)
    figures = Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(QGuiApplication.layoutDirection() if letters else figures)
    painter.drawText(area, _number(align, flags), text)


@cache
def _number(align: Qt.AlignmentFlag, flags: Qt.TextFlag) -> int:
    """What `QPainter` takes, in the middle unless a height is named; joining flags takes long."""
    vertical = align & Qt.AlignmentFlag.AlignVertical_Mask or Qt.AlignmentFlag.AlignVCenter
    return int(align | Qt.AlignmentFlag.AlignAbsolute | vertical) | int(flags)


def _spaced(text: str) -> str:
    """With the spaces before it behind it, and the other way, none of which alignment drops."""
    text = text.strip("\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}")  # of what is beside
    core = text.strip()
    before, behind = text.split(core, 1) if core else (text, "")
    return f"{behind}{core}{before}".replace(" ", "\N{NO-BREAK SPACE}")
