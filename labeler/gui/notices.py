"""A message in a dialog, above the work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from labeler.gui.direction import led
from labeler.gui.words import tr


def notice(window: QWidget, what: str, more: str, *, trouble: bool) -> QMessageBox:
    """Says what happened, and below it why or what to do; not shown yet. Enter and Esc close it.

    Args:
        window: Above which it opens.
        what: One line.
        more: A sentence or two; may name files.
        trouble: Whether something went wrong.
    """
    icon = QMessageBox.Icon.Warning if trouble else QMessageBox.Icon.NoIcon
    box = QMessageBox(icon, "Labeler", led(what), parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(led(more))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.button(QMessageBox.StandardButton.Ok).setText(tr("&OK"))
    return box
