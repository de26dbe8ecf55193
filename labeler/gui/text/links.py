"""Following a link out of a model's text: only ever after asking."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from labeler.gui.words import tr

SCHEMES = ("http", "https", "mailto")


def address(url: QUrl) -> str:
    """The whole address as it will be opened: nothing decoded, nothing beautified."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def ask(parent: QWidget, url: QUrl) -> None:
    """Show where the link leads, and open it in the browser if the answer is yes."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Link in a text"))
    box.setInformativeText(_broken(address(url)))
    if url.scheme().lower() not in SCHEMES:
        box.setText(tr("This link is not opened: only http, https and mailto are."))
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
    else:
        box.setText(tr("A model's text leads here. Open it outside Labeler?"))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Open).clicked.connect(
            lambda: QDesktopServices.openUrl(url)
        )
    box.open()


def _broken(text: str, width: int = 60) -> str:
    """A long address in lines, all of it."""
    return "\n".join(text[at : at + width] for at in range(0, len(text), width)) or tr("(empty)")
