"""The field in which a key is pressed to be taken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from labeler.gui.words import tr


class _KeyField(QKeySequenceEdit):
    """Takes any key but Esc, which nobody can have: it leads out of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def setKeySequence(self, keys: QKeySequence) -> None:  # type: ignore[override]
        """Show other keys."""
        super().setKeySequence(keys)
        self.ask()

    def clear(self) -> None:
        """Show none."""
        super().clear()
        self.ask()

    def ask(self) -> None:
        """Say what to do where nothing is: Qt's own words are too long for the field."""
        for inside in self.findChildren(QLineEdit):
            inside.setPlaceholderText(tr("press a key"))


def key_field(name: str) -> QKeySequenceEdit:
    """A field for a key, called so by screen readers."""
    field = _KeyField()
    for part in (field, *field.findChildren(QLineEdit)):  # the focus is on the one inside
        part.setAccessibleName(name)
    if hasattr(field, "setMaximumSequenceLength"):
        field.setMaximumSequenceLength(1)
    field.ask()
    return field
