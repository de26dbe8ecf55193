"""A button that shows its key."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from labeler.gui.theme import BODY, SMALL, SPACE, current, font
from labeler.gui.words import tr

FLASH = 220
"""Milliseconds for which a pressed choice stays lit."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on a button, and what it is called in full."""

    text: str
    full: str


class KeyButton(QAbstractButton):
    """A word and its key cap; framed on the scale, bare beside it.

    Attributes:
        takes_double: Whether the second click of two presses it once more.
    """

    def __init__(self, wording: Wording, *, framed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording, self._framed, self._hovered = wording, framed, False
        self._key, self._cap, self._mark, self._waits = "", "", "", False
        self.takes_double = True
        self.setText(wording.text)
        self.setAutoFillBackground(True)  # covers the page: that is not painted with it
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(wording.full)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Expanding if framed else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._dim = QTimer(self)
        self._dim.setSingleShot(True)
        self._dim.timeout.connect(self.update)
        self.clicked.connect(self.flash)

    def show_key(self, key: str, cap: str = "") -> None:
        """Tell the key that presses it, as this system writes it; empty for none.

        Args:
            key: The key.
            cap: What stands on the key cap in its place.
        """
        self._key, self._cap = key, cap or key
        full = self._wording.full
        self._tell()
        self.setToolTip(f"{full} ({key})" if key else full)
        self.updateGeometry()
        self.update()

    def flash(self) -> None:
        """Stay lit for a moment: this is what was pressed."""
        self._dim.start(FLASH)
        self.update()

    def set_mark(self, why: str, *, waits: bool = False) -> None:
        """Stay marked, and say why; "" for no mark. A broken frame tells what waits."""
        self._mark, self._waits = why, waits
        self._tell()
        self.update()

    def _tell(self) -> None:
        """The key, and why it is marked, for a screen reader."""
        key = tr("key {key}").format(key=self._key) if self._key else ""
        self.setAccessibleDescription(", ".join(part for part in (key, self._mark) if part))

    @property
    def mark(self) -> str:
        """Why it is marked; "" where it is not."""
        return self._mark

    @property
    def lit(self) -> bool:
        """Whether it is shown as pressed."""
        return self.isDown() or self._dim.isActive()

    def sizeHint(self) -> QSize:
        """Word, gap and cap, with room around."""
        words = QFontMetrics(font(BODY)).horizontalAdvance(self.text())
        around = 4 * SPACE if self._framed else 2 * SPACE
        return QSize(
            words + 2 * SPACE + self._cap_width() + around, (10 if self._framed else 7) * SPACE
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is ever cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lit a little below the mouse."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two was meant for what the first one was."""
        if self.takes_double:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Frame, word, cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        words = QFontMetrics(font(BODY)).horizontalAdvance(self.text())
        cap = self._cap_width()
        gap = 2 * SPACE if cap else 0
        left = (self.width() - words - gap - cap) / 2 if self._framed else SPACE
        height = self.height()
        if self._framed:
            self._paint_word(painter, QRectF(left, 0, words + 1, height))
            self._paint_cap(painter, QRectF(left + words + gap, height / 2 - 9, cap, 18))
        else:
            self._paint_cap(painter, QRectF(left, height / 2 - 9, cap, 18))
            self._paint_word(painter, QRectF(left + cap + gap, 0, words + 1, height))

    def _paint_frame(self, painter: QPainter) -> None:
        """One line around, two in the accent when lit or focused; a broken one where it rests."""
        theme = current()
        active = self.lit or self.hasFocus() or bool(self._mark)
        hovered = self._hovered and self.isEnabled()
        if not (self._framed or active or hovered):
            return
        fill = theme.panel if self._framed and not hovered else theme.well
        painter.setBrush(QColor(fill))
        width = 2.0 if active else 1.0
        broken = (self._waits and self._mark) or not self.isEnabled()
        style = Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.accent if active else theme.line), width, style))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, 6, 6)

    def _paint_word(self, painter: QPainter, area: QRectF) -> None:
        """What it does."""
        theme = current()
        awake = theme.ink if self._framed else theme.muted
        painter.setPen(QColor(awake if self.isEnabled() else theme.disabled))
        painter.setFont(font(BODY))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )

    def _paint_cap(self, painter: QPainter, area: QRectF) -> None:
        """The key that does it; hollow while it does nothing, which its colour alone can't say."""
        if not self._key:
            return
        theme = current()
        rests = not self.isEnabled()
        style = Qt.PenStyle.DashLine if rests else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.line), 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush if rests else QColor(theme.well))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.disabled if rests else theme.muted))
        painter.setFont(font(SMALL, mono=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._cap)

    def _cap_width(self) -> int:
        """Pixels of the key cap."""
        if not self._key:
            return 0
        words = QFontMetrics(font(SMALL, mono=True)).horizontalAdvance(self._cap)
        return max(words + 2 * SPACE + 2, 18)
