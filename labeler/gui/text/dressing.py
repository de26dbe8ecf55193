"""What a document wears: measures and colours that Qt's reader does not know.

Runs once over a document before it is laid out. Colours of plain text are the palette's;
only code and quotations carry one, so a document is made anew when the theme changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
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

from labeler.gui.text.look import Look
from labeler.gui.text.markdown import MATH
from labeler.gui.text.utf16 import Utf16
from labeler.gui.theme import BODY, READING, SPACE, current, font

INDENT = 6 * SPACE
"""Pixels for each level of a list."""

DEEPEST = 6
"""Levels of lists and quotations that are told apart; deeper ones would leave no room."""

LEADING = 22.0
"""The least height of a line in pixels; scripts that need more get it."""

CODE_LEADING = 19.0
"""The same for lines of code."""

HEADINGS = {1: READING + 4, 2: READING + 2}
"""Pixels of the two highest headings; the others are told by weight alone."""

_Property = QTextFormat.Property
_AT_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_EXACTLY = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class Panel:
    """Blocks, first to last by number, that something is painted behind."""

    kind: str
    first: int
    last: int
    level: int = 0


def dress(document: QTextDocument, look: Look) -> list[Panel]:
    """Set measures, fonts and code's colours; say where code and quotations stand."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    tables = strip(document)
    panels = list(_panels(document))
    ends = _Ends.of(panels, look)
    in_tables = {number for table in tables for number in _blocks_of(table)}
    for block in _blocks(document):
        _dress_block(block, ends, in_table=block.blockNumber() in in_tables)
    for table in tables:
        _dress_table(table)
    cursor.endEditBlock()
    return panels


def strip(document: QTextDocument) -> list[QTextTable]:
    """Take out what Qt's reader puts into tables beside the text; gives the tables."""
    frames = document.rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable)]
    for table in tables:
        _drop_empty_start(table)
    return tables


@dataclass(frozen=True, slots=True)
class _Ends:
    """Numbers of the blocks that begin and end a panel of code, and how large all is."""

    first: frozenset[int]
    last: frozenset[int]
    look: Look

    @classmethod
    def of(cls, panels: list[Panel], look: Look) -> Self:
        """The ends of all code."""
        code = [panel for panel in panels if panel.kind == "code"]
        first, last = (panel.first for panel in code), (panel.last for panel in code)
        return cls(frozenset(first), frozenset(last), look)


def _drop_empty_start(table: QTextTable) -> None:
    """Qt's reader begins a table that follows a quotation with an empty block in its first cell."""
    cell = table.cellAt(0, 0)
    start = cell.firstCursorPosition()
    if start.block().length() == 1 and start.position() != cell.lastCursorPosition().position():
        start.deleteChar()


def _blocks_of(table: QTextTable) -> range:
    """Numbers of the blocks within a table."""
    first = table.firstCursorPosition().blockNumber()
    return range(first, table.lastCursorPosition().blockNumber() + 1)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _panels(document: QTextDocument) -> Iterator[Panel]:
    """Neighbouring blocks of code in one language, or of one depth of quotation, as one panel."""
    for (kind, level, _), group in groupby(_blocks(document), _kind):
        if kind:
            numbers = [block.blockNumber() for block in group]
            yield Panel(kind, numbers[0], numbers[-1], level)


def _kind(block: QTextBlock) -> tuple[str, int, str]:
    """What is painted behind a block, how deep it is quoted, and the language of its code."""
    shape = block.blockFormat()
    level = min(shape.intProperty(_Property.BlockQuoteLevel), DEEPEST)
    if is_code(shape):
        return "code", level, shape.stringProperty(_Property.BlockCodeLanguage.value)
    return ("quote", level, "") if level else ("", 0, "")


def is_code(shape: QTextBlockFormat) -> bool:
    """Whether a block is a line of fenced or indented code."""
    return shape.hasProperty(_Property.BlockCodeLanguage) or shape.hasProperty(
        _Property.BlockCodeFence
    )


def _dress_block(block: QTextBlock, ends: _Ends, *, in_table: bool) -> None:
    """Margins, line height and fonts of one block."""
    shape, number = block.blockFormat(), block.blockNumber()
    level = min(shape.intProperty(_Property.BlockQuoteLevel), DEEPEST)
    shape.setLineHeight(ends.look.pixels(LEADING), _AT_LEAST)
    shape.setNonBreakableLines(False)
    shape.setRightMargin(0)
    shape.setLeftMargin(level * 4 * SPACE)
    shape.setIndent(min(shape.indent(), DEEPEST))
    above, below = (0, 0) if in_table else _space(block, shape)
    if is_code(shape):
        shape.setLineHeight(ends.look.pixels(CODE_LEADING), _AT_LEAST)
        shape.setLeftMargin(shape.leftMargin() + 3 * SPACE)
        above = 4 * SPACE if number in ends.first else 0
        below = 5 * SPACE if number in ends.last else 0
    elif _is_filler(block, shape) and not in_table:
        shape.setLineHeight(1, _EXACTLY)
        above = below = 0
    if shape.hasProperty(_Property.BlockTrailingHorizontalRulerWidth):
        shape.setBackground(QColor(current().line))
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    QTextCursor(block).setBlockFormat(shape)
    _dress_list(block)
    _dress_words(block, shape, ends.look)


def _space(block: QTextBlock, shape: QTextBlockFormat) -> tuple[int, int]:
    """Pixels above and below a block of prose."""
    following = block.next()
    if shape.headingLevel():
        return (2 * SPACE if block.blockNumber() else 0), SPACE
    if block.textList() and following.isValid() and following.textList():
        return 0, SPACE
    return 0, (2 * SPACE if following.isValid() else 0)


def _is_filler(block: QTextBlock, shape: QTextBlockFormat) -> bool:
    """Whether a block is there only because Qt needs one before or after a table."""
    ruler = shape.hasProperty(_Property.BlockTrailingHorizontalRulerWidth)
    return block.length() == 1 and not (ruler or block.textList())


def _dress_list(block: QTextBlock) -> None:
    """Lists nested beyond what there is room for stay in sight."""
    if (of := block.textList()) and of.format().indent() > DEEPEST:
        shape = of.format()
        shape.setIndent(DEEPEST)
        of.setFormat(shape)


def _dress_words(block: QTextBlock, shape: QTextBlockFormat, look: Look) -> None:
    """Fonts of headings and code; everything else keeps what Markdown gave it."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if is_code(shape):
        cursor.setCharFormat(_mono(look))
    elif level := shape.headingLevel():
        bigger = QTextCharFormat()
        bigger.setProperty(_Property.FontSizeAdjustment, 0)
        bigger.setProperty(_Property.FontPixelSize, look.pixels(HEADINGS.get(level, READING)))
        cursor.mergeCharFormat(bigger)
    else:
        _dress_inline_code(block, look)
        _dress_links(block)
        _dress_math(block, look)


def _dress_inline_code(block: QTextBlock, look: Look) -> None:
    """Code within a line gets its well."""
    spans = [(run.start, run.length) for run in block.textFormats() if run.format.fontFixedPitch()]
    sunk = _mono(look)
    sunk.setBackground(QColor(current().well))
    for start, length in spans:
        _select(block, start, start + length).mergeCharFormat(sunk)


def _dress_links(block: QTextBlock) -> None:
    """A line below tells a link where its colour does not."""
    line = QTextCharFormat()
    line.setFontUnderline(True)
    for run in block.textFormats():
        if run.format.isAnchor():
            _select(block, run.start, run.start + run.length).mergeCharFormat(line)


def _dress_math(block: QTextBlock, look: Look) -> None:
    """Formulas stand in code's typeface, as they were written."""
    text = block.text()
    if not ("$" in text or "\\" in text):
        return
    counts = Utf16(text)
    for found in MATH.finditer(text):
        start, end = (counts.units(point) for point in found.span())
        _select(block, start, end).mergeCharFormat(_mono(look))


def _select(block: QTextBlock, start: int, end: int) -> QTextCursor:
    """A cursor over part of a block, from unit to unit."""
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _mono(size: Look) -> QTextCharFormat:
    """The look of code."""
    look = QTextCharFormat()
    look.setFont(
        font(size.pixels(BODY), mono=True), QTextCharFormat.FontPropertiesInheritanceBehavior(0)
    )
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
    shape.setTopMargin(2 * SPACE)
    shape.setBottomMargin(4 * SPACE)
    shape.setRightMargin(1)  # a collapsed border counts as no width, and would ask to be scrolled
    shape.setWidth(QTextLength())
    shape.setAlignment(Qt.AlignmentFlag.AlignLeft)
    table.setFormat(shape)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for column in range(table.columns()):
        cursor = table.cellAt(0, column).firstCursorPosition()
        last = table.cellAt(0, column).lastCursorPosition()
        cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)
