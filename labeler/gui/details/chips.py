"""Chips: short words to choose from, by key, by mouse, one or several."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from labeler.gui.details.row import Row
from labeler.gui.direction import turned
from labeler.gui.labels import as_tip, make_label
from labeler.gui.roles import GROUP, told_as
from labeler.gui.speaking import speak
from labeler.gui.theme import BODY, SMALL, SPACE, current, font
from labeler.gui.words import tr

_HEIGHT = 6 * SPACE
_GAP = 2 * SPACE
_WIDEST = 320


class Chip(QAbstractButton):
    """A word with its key; filled where it is chosen. Chosen chips are also told by `✓`."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.is_current = key, False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tr("key {key}").format(key=key) if key else text)
        self.setToolTip(as_tip(text))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Key, word and room around."""
        words = QFontMetrics(font(BODY)).horizontalAdvance(self._shown)
        key = QFontMetrics(font(SMALL, mono=True)).horizontalAdvance(self.key)
        return QSize(min(words + key + 9 * SPACE, _WIDEST), _HEIGHT)

    @property
    def _shown(self) -> str:
        return f"✓ {self.text()}" if self.isChecked() else self.text()

    @property
    def told(self) -> str:
        """What a screen reader says of it when it is in hand."""
        words = tr("{word}, chosen") if self.isChecked() else tr("{word}, not chosen")
        return words.format(word=self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, key, word."""
        theme, chosen = current(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            framed = chosen or self.is_current
            painter.setPen(QPen(QColor(theme.accent if framed else theme.line), 1))
            painter.setBrush(QColor(theme.well if chosen or self.isDown() else theme.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
            area = self.rect().adjusted(3 * SPACE, 0, -3 * SPACE, 0)
            painter.setPen(QColor(theme.muted))
            painter.setFont(font(SMALL, mono=True))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.key)
            if self.key:
                key = QFontMetrics(font(SMALL, mono=True)).horizontalAdvance(self.key)
                area = turned(area.adjusted(key + SPACE + 2, 0, 0, 0), area)
            painter.setPen(QColor(theme.ink))
            painter.setFont(font(BODY))
            metrics = QFontMetrics(font(BODY))
            text = metrics.elidedText(self._shown, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)


@told_as(GROUP)
class ChipRow(Row):
    """A title and its chips, on as many lines as they need. Digits toggle while it has the focus.

    Args:
        single: Whether choosing one lets go of the others.
    """

    changed = Signal()
    picked = Signal(int)
    """A chip was pressed, by key or mouse: its place, from 0."""

    def __init__(self, title: str, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._single, self._at = title, single, 0
        self._label: QLabel = make_label(title, muted=True)
        self._label.setParent(self)
        self._label.setWordWrap(False)
        self._label.setVisible(bool(title))
        self.chips: list[Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)  # lines break before anything is cut
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """Title and chips on one line."""
        parts = ([self._label.sizeHint().width()] if self._title else []) + [
            chip.sizeHint().width() for chip in self.chips
        ]
        return QSize(sum(parts) + _GAP * max(0, len(parts) - 1) + 2 * SPACE, self.height())

    def offer(self, texts: Sequence[str]) -> None:
        """Have these to choose from; nothing is chosen."""
        for chip in self.chips:
            chip.setParent(None)
            chip.deleteLater()
        self.chips = []
        for place, text in enumerate(texts):
            chip = Chip(text, str((place + 1) % 10) if place < 10 else "", self)
            chip.clicked.connect(self._clicked)
            chip.show()
            self.chips.append(chip)
        self._at = 0
        self.flow()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of what is chosen, from 0."""
        return tuple(place for place, chip in enumerate(self.chips) if chip.isChecked())

    def choose(self, places: Collection[int]) -> None:
        """Show these as chosen, and no others."""
        for place, chip in enumerate(self.chips):
            chip.setChecked(place in places)
        self._say()
        self.flow()

    def number(self, number: int) -> None:
        """Toggle the chip with that key."""
        if number <= len(self.chips):
            self.toggle(number - 1)

    def own_key(self, key: Qt.Key) -> None:
        """Arrows go from chip to chip, space toggles, delete lets go of the one in hand."""
        if not self.chips:
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key is Qt.Key.Key_Right else -1
            self._at = max(0, min(self._at + step, len(self.chips) - 1))
            self._mark()
            speak(self, self.chips[self._at].told)
        elif key is Qt.Key.Key_Space or self.chips[self._at].isChecked():
            self.toggle(self._at)

    def toggle(self, place: int) -> None:
        """Choose a chip, or let go of it."""
        self._at = place
        chosen = set(self.chosen) ^ {place}
        self.choose(chosen & {place} if self._single else chosen)
        self._mark()
        speak(self, self.chips[place].told)
        self.picked.emit(place)
        self.changed.emit()

    def _clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        chip.setChecked(not chip.isChecked())  # the click has toggled it already
        self.toggle(self.chips.index(chip))

    def event(self, event: QEvent) -> bool:
        """Show which chip is in hand only while the row has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark()
        return super().event(event)

    def _mark(self) -> None:
        for place, chip in enumerate(self.chips):
            chip.is_current = self.hasFocus() and place == self._at
            chip.update()
        self._say()

    def _say(self) -> None:
        chosen = ", ".join(self.chips[place].text() for place in self.chosen)
        self.setAccessibleDescription(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the chips into lines anew."""
        super().resizeEvent(event)
        self.flow()

    def flow(self) -> None:
        """Put title and chips one after the other, on a new line where one would end outside."""
        x = y = SPACE
        if self._title:
            self._label.adjustSize()
            self._label.move(x, y + (_HEIGHT - self._label.height()) // 2)
            x += self._label.width() + _GAP
        for chip in self.chips:
            chip.resize(chip.sizeHint())
            if x + chip.width() > self.width() - SPACE and x > SPACE:
                x, y = SPACE, y + _HEIGHT + SPACE
            chip.move(x, y)
            x += chip.width() + _GAP
        for part in (self._label, *self.chips):
            part.move(turned(part.geometry(), QRect(0, 0, self.width(), y)).topLeft())
        if self.height() != y + _HEIGHT + SPACE:
            self.setFixedHeight(y + _HEIGHT + SPACE)
