"""The list of the bench's pages on a panel of its own."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from labeler.gui import actions
from labeler.gui.direction import is_turned
from labeler.gui.labels import make_label
from labeler.gui.theme import SMALL, SPACE, current
from labeler.gui.words import tr

_SIDE = 180
"""The width of the list of pages, px."""


class SideList(QWidget):
    """The list of pages on a panel, with a line beside the page."""

    def __init__(self, names: QListWidget) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFixedWidth(_SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 4 * SPACE, 2 * SPACE, 4 * SPACE)
        title = make_label(tr("Bench"), bold=True)
        title.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 2 * SPACE)
        self._hint = hint = make_label(size=SMALL, muted=True)
        self.apply_keys()
        hint.setContentsMargins(*((0, 0, 3 * SPACE, 0) if is_turned() else (3 * SPACE, 0, 0, 0)))
        column.addWidget(title)
        column.addWidget(names, 1)
        column.addWidget(hint)

    def apply_keys(self) -> None:
        """Name the keys that are in use now."""
        key = actions.told("view.bench")
        both = tr("Esc or {key}: back to the labels").format(key=key)
        self._hint.setText(both if key else tr("Esc: back to the labels"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line between the list and the page."""
        with QPainter(self) as painter:
            edge = 0 if is_turned() else self.width() - 1
            painter.fillRect(edge, 0, 1, self.height(), QColor(current().line))
