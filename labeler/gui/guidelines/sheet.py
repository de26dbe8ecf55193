"""The side sheet with the guidelines."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from labeler.gui import actions
from labeler.gui.figures import isolated
from labeler.gui.labels import make_label
from labeler.gui.text.document import read
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import SPACE, current
from labeler.gui.words import tr
from labeler.storage.settings_history import Edition

WIDTH = 348
"""As wide as the learning panel, whose place it takes: the cards do not move."""


class GuidelinesSheet(QWidget):
    """Shows the guidelines in force, their version, and since when. Esc leads back to the pair."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edition, self._theme = Edition(), current()
        self.setAccessibleName(tr("Guidelines"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.pane = ReadingPane(tr("The guidelines"), self)
        self._version = make_label(muted=True)
        self._close = QPushButton(tr("Close"), self)
        self._close.setToolTip(tr("Esc"))
        self._close.clicked.connect(self.closed)
        self._version.setWordWrap(False)
        self._lay_out()

    def show_edition(self, edition: Edition) -> None:
        """Show a version, from its beginning."""
        self._edition = edition
        empty = tr("This project has no guidelines. They are written in its setup ({key}).")
        words = edition.text or empty.format(key=actions.way_to("model.setup"))
        self.pane.show_document(read(words))
        self._version.setText(_told(edition))

    def sizeHint(self) -> QSize:
        """The learning panel's size."""
        return QSize(WIDTH, 720)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Dress the text anew with a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and current() is not self._theme:
            self._theme = current()
            self.show_edition(self._edition)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line between the sheet and the page."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, 1, self.height(), QColor(current().line))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4 * SPACE, 0, 4 * SPACE, 0)
        head.addWidget(make_label(tr("Guidelines"), bold=True), 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 4 * SPACE, 0, 3 * SPACE)
        column.setSpacing(SPACE)
        column.addLayout(head)
        self._version.setContentsMargins(4 * SPACE, 0, 4 * SPACE, SPACE)
        column.addWidget(self._version)
        column.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane)


def _told(edition: Edition) -> str:
    """The version and its date in the reader's own time."""
    if edition.since is None:
        return ""
    since = isolated(edition.since.astimezone().strftime("%Y-%m-%d %H:%M"))
    return tr("Version {number}, since {since}").format(number=edition.number, since=since)
