"""A prompt as a document: its turns one below the other, each under its role."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
    QTextFormat,
)

from labeler.core.comparison import Message
from labeler.gui.text import dressing, lengths
from labeler.gui.text.alignment import shadow
from labeler.gui.text.document import ReadingDocument
from labeler.gui.text.look import USUAL_LOOK, Look
from labeler.gui.text.markdown import clean
from labeler.gui.text.source import Source, role_name
from labeler.gui.theme import SMALL, SPACE, current

_ROLE = QTextFormat.Property.UserProperty.value + 1


def read_conversation(messages: Sequence[Message], look: Look = USUAL_LOOK) -> ReadingDocument:
    """The turns as one document; `last_turn` of it is the block where the last one begins."""
    source = Source.of_messages(messages)
    document = ReadingDocument(look)
    if look.raw or lengths.is_long(source.text):
        document.read(source)
        lines = _role_lines(source)
        document.last_turn = lines[-1] if lines else 0
        if not document.is_long:
            for line in lines:
                _dress_role(document.findBlockByNumber(line), look)
        return document
    document.source = source
    document.shadow = lambda: read_conversation(_shadows(messages, source))
    cursor = QTextCursor(document)
    for number, message in enumerate(messages):
        if number:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        document.last_turn = cursor.blockNumber()
        _insert_role(cursor, message.role)
        _insert_text(cursor, message.content)
    document.panels = dressing.dress(document, look)
    _dress_roles(document, look)
    document.colour()
    return document


def _role_lines(source: Source) -> list[int]:
    """The lines on which roles stand, where all is shown as written."""
    return [clean(source.text[:start]).count("\n") - 1 for start, _ in source.parts]


def _shadows(messages: Sequence[Message], source: Source) -> list[Message]:
    """The messages with letters that tell their places in the source."""
    contents = source.contents(shadow(source.text))
    return [
        Message(message.role, content) for message, content in zip(messages, contents, strict=True)
    ]


def _insert_role(cursor: QTextCursor, role: str) -> None:
    """The heading of a turn."""
    shape = QTextBlockFormat()
    shape.setProperty(_ROLE, True)
    cursor.setBlockFormat(shape)
    cursor.insertText(role_name(role), QTextCharFormat())


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


def _dress_roles(document: ReadingDocument, look: Look) -> None:
    """Small, muted, in capitals, with room above all but the first."""
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        if shape.hasProperty(_ROLE):
            shape.setTopMargin(2 * SPACE if block.blockNumber() else 0)
            shape.setBottomMargin(0)
            shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            QTextCursor(block).setBlockFormat(shape)
            _dress_role(block, look)
        block = block.next()


def _dress_role(block: QTextBlock, look: Look) -> None:
    """A role looks like nothing that a text can make itself look like, and stands where what it
    heads begins, in whatever language it is named."""
    shape = block.blockFormat()
    shape.setLayoutDirection(block.next().textDirection())
    QTextCursor(block).setBlockFormat(shape)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(_role_look(look))


def _role_look(size: Look) -> QTextCharFormat:
    """The look of a role's name."""
    look = QTextCharFormat()
    look.setProperty(QTextFormat.Property.FontPixelSize, size.pixels(SMALL))
    look.setFontCapitalization(QFont.Capitalization.AllUppercase)
    look.setFontLetterSpacing(104)
    look.setForeground(QColor(current().muted))
    return look
