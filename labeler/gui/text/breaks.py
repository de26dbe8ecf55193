"""Line breaks within a paragraph: Qt's reader makes blocks of them, and list items of their own."""

from PySide6.QtGui import QTextCursor, QTextDocument

from labeler.gui.text.markdown import BREAK

_LINE_SEPARATOR = "\u2028"


def join(document: QTextDocument) -> None:
    """Make one block again of the blocks that were one paragraph, with breaks in it."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.lastBlock()
    while block.isValid():
        above = block.previous()
        if above.isValid() and above.text().endswith(BREAK):
            _join_to_next(cursor, above.position() + above.length() - 2)
        block = above
    _drop_others(document)
    cursor.endEditBlock()


def _join_to_next(cursor: QTextCursor, at: int) -> None:
    """Put a line separator where the mark and the end of its block are."""
    cursor.setPosition(at)
    cursor.setPosition(at + 2, QTextCursor.MoveMode.KeepAnchor)
    if cursor.currentTable() is None:
        cursor.insertText(_LINE_SEPARATOR)


def _drop_others(document: QTextDocument) -> None:
    """Marks where there was nothing to break: within code, or at the end of a heading."""
    found = document.find(BREAK)
    while not found.isNull():
        found.removeSelectedText()
        found = document.find(BREAK, found)
