"""What a document wears: measures and colours that Qt's reader does not know.

Runs once over a document before it is laid out. Colours of plain text are the palette's;
only code and quotations carry one, so a document is made anew when the theme changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from labeler.gui.theme import BODY, READING, SPACE, current, font

INDENT = 6 * SPACE
"""Pixels for each level of a list."""

DEEPEST = 6
"""Levels of lists and quotations that are told apart; deeper ones would leave no room."""

LEADING = 140.0
"""Line height in percent."""

HEADINGS = {1: READING + 4, 2: READING + 2}
"""Pixels of the two highest headings; the others are told by weight alone."""

_Property = QTextFormat.Property
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(frozen=True, slots=True)
class Panel:
    """Blocks, first to last by number, that something is painted behind."""

    kind: str
    first: int
    last: int
    level: int = 0


def dress(document: QTextDocument) -> list[Panel]:
    """Set measures, fonts and code's colours; say where code and quotations stand."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    panels = list(_panels(document))
    code_ends = (
        {panel.first for panel in panels if panel.kind == "code"},
        {panel.last for panel in panels if panel.kind == "code"},
    )
    for block in _blocks(document):
        _dress_block(block, *code_ends)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _dress_table(table)
    cursor.endEditBlock()
    return panels


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _panels(document: QTextDocument) -> Iterator[Panel]:
    """Neighbouring blocks of code, or of one depth of quotation, as one panel each."""
    for (kind, level), group in groupby(_blocks(document), _kind):
        if kind:
            numbers = [block.blockNumber() for block in group]
            yield Panel(kind, numbers[0], numbers[-1], level)


def _kind(block: QTextBlock) -> tuple[str, int]:
    """What is painted behind a block, and how deep it is quoted."""
    shape = block.blockFormat()
    level = min(shape.intProperty(_Property.BlockQuoteLevel), DEEPEST)
    if is_code(shape):
        return "code", level
    return ("quote", level) if level else ("", 0)


def is_code(shape: QTextBlockFormat) -> bool:
    """Whether a block is a line of fenced or indented code."""
    return shape.hasProperty(_Property.BlockCodeLanguage) or shape.hasProperty(
        _Property.BlockCodeFence
    )


def _dress_block(block: QTextBlock, code_first: set[int], code_last: set[int]) -> None:
    """Margins, line height and fonts of one block."""
    shape, number = block.blockFormat(), block.blockNumber()
    level = min(shape.intProperty(_Property.BlockQuoteLevel), DEEPEST)
    shape.setLineHeight(LEADING, _PROPORTIONAL)
    shape.setNonBreakableLines(False)
    shape.setRightMargin(0)
    shape.setLeftMargin(level * 4 * SPACE)
    shape.setIndent(min(shape.indent(), DEEPEST))
    shape.setTopMargin(0)
    shape.setBottomMargin(2 * SPACE)
    if is_code(shape):
        shape.setLeftMargin(shape.leftMargin() + 3 * SPACE)
        shape.setTopMargin(3 * SPACE if number in code_first else 0)
        shape.setBottomMargin(5 * SPACE if number in code_last else 0)
    elif shape.headingLevel():
        shape.setTopMargin(2 * SPACE if number else 0)
        shape.setBottomMargin(SPACE)
    elif block.textList():
        shape.setBottomMargin(SPACE)
    QTextCursor(block).setBlockFormat(shape)
    _dress_list(block)
    _dress_words(block, shape)


def _dress_list(block: QTextBlock) -> None:
    """Lists nested beyond what there is room for stay in sight."""
    if (of := block.textList()) and of.format().indent() > DEEPEST:
        shape = of.format()
        shape.setIndent(DEEPEST)
        of.setFormat(shape)


def _dress_words(block: QTextBlock, shape: QTextBlockFormat) -> None:
    """Fonts of headings and code; everything else keeps what Markdown gave it."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if is_code(shape):
        cursor.setCharFormat(_mono())
    elif level := shape.headingLevel():
        bigger = QTextCharFormat()
        bigger.setProperty(_Property.FontSizeAdjustment, 0)
        bigger.setProperty(_Property.FontPixelSize, HEADINGS.get(level, READING))
        cursor.mergeCharFormat(bigger)
    else:
        _dress_inline_code(block)


def _dress_inline_code(block: QTextBlock) -> None:
    """Code within a line gets its well."""
    spans = [(run.start, run.length) for run in block.textFormats() if run.format.fontFixedPitch()]
    for start, length in spans:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
        sunk = _mono()
        sunk.setBackground(QColor(current().well))
        cursor.mergeCharFormat(sunk)


def _mono() -> QTextCharFormat:
    """The look of code."""
    look = QTextCharFormat()
    look.setFont(font(BODY, mono=True), QTextCharFormat.FontPropertiesInheritanceBehavior(0))
    return look


def _dress_table(table: QTextTable) -> None:
    """One-pixel lines, and room in the cells."""
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(current().line)))
    shape.setCellPadding(SPACE + 2)
    shape.setCellSpacing(0)
    shape.setTopMargin(SPACE)
    shape.setBottomMargin(3 * SPACE)
    shape.setWidth(QTextLength())
    shape.setAlignment(Qt.AlignmentFlag.AlignLeft)
    table.setFormat(shape)
