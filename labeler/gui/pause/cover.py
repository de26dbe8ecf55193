"""The calm cover that lies over the pair during a pause."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.bounce import was_meant
from labeler.gui.details.row import is_single
from labeler.gui.figures import count
from labeler.gui.labels import make_label
from labeler.gui.theme import BODY, FIGURE, SPACE, current
from labeler.gui.words import tr
from labeler.storage.profiles import Day

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class PauseCover(QWidget):
    """Hides the texts and takes the keys. Any key or a click goes on, and does nothing else."""

    resumed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Paused"))
        column = QVBoxLayout(self)
        column.setSpacing(2 * SPACE)
        head = make_label(tr("Paused"), size=FIGURE, bold=True)
        self._day = make_label(size=BODY)
        hint = make_label(tr("No time is counted. Any key goes on."), muted=True)
        column.addStretch(1)
        for label in (head, self._day, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.hide()
        page.installEventFilter(self)

    def cover(self, day: Day) -> None:
        """Lie over the page, and tell how the day went so far."""
        words = told(day)
        self._day.setText(words)
        self.setAccessibleDescription(words)
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def uncover(self) -> None:
        """Show the pair again."""
        if not self.isHidden():
            self.hide()
            self._page.setFocus()

    def event(self, event: QEvent) -> bool:
        """Claim every key before the page takes it, so that none chooses what is not seen."""
        if is_single(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on."""
        meant = not event.isAutoRepeat() and was_meant(self)
        if meant and event.key() not in _MODIFIERS:
            self.resumed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Go on."""
        self.resumed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the page."""
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing of the page shines through."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(current().background))


def told(day: Day) -> str:
    """How the day went, in figures that press nobody."""
    if not day.judged and not day.skipped:
        return tr("Nothing judged yet today.")
    minutes = round(day.seconds / 60)
    if minutes < 1:
        return tr("Judged today: {judged}").format(judged=count(day.judged))
    if minutes < 60:
        time = tr("{minutes} min").format(minutes=minutes)
    else:
        time = tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    words = tr("Judged today: {judged}. Time at work: {time}.")
    return words.format(judged=count(day.judged), time=time)
