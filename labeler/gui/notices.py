"""A message in a dialog, above the work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from labeler.gui.direction import is_turned
from labeler.gui.words import tr

_FROM_RIGHT = "\N{RIGHT-TO-LEFT MARK}"


def notice(window: QWidget, what: str, more: str, *, trouble: bool) -> QMessageBox:
    """Says what happened, and below it why or what to do; not shown yet. Enter and Esc close it.

    Args:
        window: Above which it opens.
        what: One line.
        more: A sentence or two; may name files.
        trouble: Whether something went wrong.
    """
    icon = QMessageBox.Icon.Warning if trouble else QMessageBox.Icon.NoIcon
    box = QMessageBox(icon, "Labeler", _begun(what), parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(_begun(more))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.button(QMessageBox.StandardButton.Ok).setText(tr("&OK"))
    return box


def _begun(text: str) -> str:
    """The text in the direction of the window's language, though a file's path may come first."""
    return f"{_FROM_RIGHT}{text}" if is_turned() else text
