"""What is shown while a file is held over the window: what will become of it."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.figures import enclosed
from labeler.gui.labels import make_label
from labeler.gui.theme import FIGURE, FOCUS, RADIUS, SPACE, current
from labeler.gui.words import tr


class DropHint(QWidget):
    """A veil over the window with a frame; takes no mouse, so that the drag stays the window's."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._what, self._file = make_label(size=FIGURE, bold=True), make_label(muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16 * SPACE, 16 * SPACE, 16 * SPACE, 16 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addStretch(1)
        for label in (self._what, self._file):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.hide()

    def tell(self, file: Path, *, opens: bool) -> None:
        """Lie over the window, and say whether the file would be opened or imported."""
        imports = tr("Drop to see what can be imported")
        self._what.setText(tr("Drop to open the project") if opens else imports)
        self._file.setText(enclosed(file.name))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What lies below shines through a little."""
        veil = QColor(current().background)
        veil.setAlphaF(0.94)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(QColor(current().accent), FOCUS, Qt.PenStyle.DashLine))
            inset = 4 * SPACE
            frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
