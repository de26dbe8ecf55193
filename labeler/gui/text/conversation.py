"""A prompt as a document: its turns one below the other, each under its role."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextFormat,
)

from labeler.core.comparison import Message
from labeler.gui.text import dressing, lengths
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.theme import SMALL, SPACE, current

ROLE_LIMIT = 40
"""Characters of a role's name that are shown."""

_ROLE = QTextFormat.Property.UserProperty.value + 1


def read_conversation(messages: Sequence[Message]) -> ReadingDocument:
    """The turns as one document; `last_turn` of it is the block where the last one begins."""
    joined = "\n\n".join(f"{message.role.upper()}\n{message.content}" for message in messages)
    if lengths.is_long(joined):
        return read(joined)
    document = ReadingDocument()
    cursor = QTextCursor(document)
    for number, message in enumerate(messages):
        if number:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        document.last_turn = cursor.blockNumber()
        _insert_role(cursor, message.role)
        _insert_text(cursor, message.content)
    document.panels = dressing.dress(document)
    _dress_roles(document)
    return document


def _insert_role(cursor: QTextCursor, role: str) -> None:
    """The heading of a turn."""
    shape = QTextBlockFormat()
    shape.setProperty(_ROLE, True)
    cursor.setBlockFormat(shape)
    cursor.insertText(" ".join(role.split())[:ROLE_LIMIT], QTextCharFormat())


def _insert_text(cursor: QTextCursor, text: str) -> None:
    """What was said, in blocks of its own."""
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    single = ReadingDocument()
    single.read_markdown(text)
    start = cursor.position()
    cursor.insertFragment(QTextDocumentFragment(single))
    _mend_first_block(cursor, start, single)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _mend_first_block(cursor: QTextCursor, start: int, inserted: ReadingDocument) -> None:
    """Qt leaves the block that a fragment is inserted into as it was, or empty before a list."""
    cursor.setPosition(start)
    first = inserted.firstBlock()
    if cursor.block().length() == 1 and first.length() > 1:
        cursor.deleteChar()
    elif first.textList() is None:
        cursor.setBlockFormat(first.blockFormat())


def _dress_roles(document: ReadingDocument) -> None:
    """Small, muted, in capitals, with room above all but the first."""
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        if shape.hasProperty(_ROLE):
            shape.setTopMargin(2 * SPACE if block.blockNumber() else 0)
            shape.setBottomMargin(0)
            shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(shape)
            end = QTextCursor.MoveOperation.EndOfBlock
            cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_role_look())
        block = block.next()


def _role_look() -> QTextCharFormat:
    """The look of a role's name."""
    look = QTextCharFormat()
    look.setProperty(QTextFormat.Property.FontPixelSize, SMALL)
    look.setFontCapitalization(QFont.Capitalization.AllUppercase)
    look.setFontLetterSpacing(104)
    look.setForeground(QColor(current().muted))
    return look
