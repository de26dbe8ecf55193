"""Presses keys and carries chips on a board, as a person would."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from labeler.gui.label.page import LabelPage
from labeler.gui.ranking.board import RankingBoard

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def board(page: LabelPage) -> RankingBoard:
    assert page._boards.ranking is not None
    return page._boards.ranking


def groups(page: LabelPage) -> tuple[tuple[int, ...], ...]:
    return board(page).ladder.groups


def press(page: LabelPage, keys: str) -> None:
    """Press keys where the focus is: digits, `+3` with Shift, `<` takes back, `!` is Enter."""
    shift = False
    for key in keys:
        target = page.window().focusWidget() or page
        if key == "+":
            shift = True
            continue
        special = {"<": Qt.Key.Key_Backspace, "!": Qt.Key.Key_Return}.get(key)
        code = special or Qt.Key(ord(key.upper()))
        QTest.keyClick(target, code, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
        shift = False


def everything_said(page: LabelPage) -> str:
    widgets = [page, *page.findChildren(QWidget)]
    return "\n".join(
        part
        for widget in widgets
        for part in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    )


def drag(page: LabelPage, card: int, to: QPoint) -> None:
    """Carry a chip of the rail by the mouse."""
    rail = board(page).keys.rail
    start = rail.track.chips[card].center().toPoint()
    carry(rail, start, to)


def carry(widget: QWidget, start: QPoint, to: QPoint) -> None:
    QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 5):
        QTest.mouseMove(widget, start + (to - start) * step / 4)
    QTest.mouseRelease(widget, LEFT, Qt.KeyboardModifier.NoModifier, to)


def seam(page: LabelPage, at: int) -> QPoint:
    """A point between two places of the rail."""
    track = board(page).keys.rail.track
    return QPoint(round(track.seam(at)), 40)


def chip(page: LabelPage, card: int) -> QPoint:
    return board(page).keys.rail.track.chips[card].center().toPoint()
