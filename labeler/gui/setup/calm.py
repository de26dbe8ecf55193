"""Fields that leave the mouse wheel to the page that scrolls, so that scrolling sets nothing."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from labeler.gui.explorer.combo import Combo
from labeler.gui.theme import SPACE

_INSET = 2 * SPACE


class CalmCombo(Combo):
    """One of several."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this."""
        event.ignore()


class CalmSpin(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this."""
        event.ignore()


class CalmDoubleSpin(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this."""
        event.ignore()
