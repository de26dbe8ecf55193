"""The buttons under a dialog, in the words of the rest of the window."""

from PySide6.QtWidgets import QDialogButtonBox

from labeler.gui.words import tr


def named(box: QDialogButtonBox) -> QDialogButtonBox:
    """The same box, its usual buttons called as everywhere else: Qt translates them by itself, and
    not in every language or build."""
    kind = QDialogButtonBox.StandardButton
    for which, words in (
        (kind.Ok, tr("&OK")),
        (kind.Cancel, tr("Cancel")),
        (kind.Close, tr("Close")),
    ):
        button = box.button(which)
        if button is not None:
            button.setText(words)
    return box
