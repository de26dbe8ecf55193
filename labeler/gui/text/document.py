"""A text as a document: read, dressed in the theme, loading nothing."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from labeler.gui.text import breaks, dressing, lengths
from labeler.gui.text.dressing import Panel
from labeler.gui.text.markdown import display_markdown
from labeler.gui.theme import READING, font

MARGIN = 16
"""Pixels between the text and its pane."""

_DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class ReadingDocument(QTextDocument):
    """A document that loads no resource, whatever its text asks for.

    Attributes:
        panels: Where code and quotations stand; the pane paints what lies behind them.
        is_long: Whether it shows the text as written, and came without all of it.
        notice: For a long text, the line that says how it is shown.
        last_turn: The block where the last turn of a conversation begins.
    """

    def __init__(self) -> None:
        super().__init__()
        self.panels: list[Panel] = []
        self.is_long = False
        self.notice = ""
        self.last_turn = 0
        self._rest: Iterator[str] = iter(())
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(font(READING))
        self.setDocumentMargin(MARGIN)
        self.setIndentWidth(dressing.INDENT)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002
        """Nothing: no picture, no style sheet, from no disk and no network."""
        return None

    def read(self, text: str) -> None:
        """Show one text: Markdown, or the beginning of a long one as it was written."""
        if lengths.is_long(text):
            self._begin(text)
            return
        self.read_markdown(text)
        self.panels = dressing.dress(self)

    def read_markdown(self, text: str) -> None:
        """Take the text as Markdown, undressed."""
        self.setMarkdown(display_markdown(text), _DIALECT)
        breaks.join(self)

    def read_on(self) -> bool:
        """Append the next piece of a long text; False when there was none left."""
        piece = next(self._rest, None)
        if piece is None:
            return False
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        return True

    def _begin(self, text: str) -> None:
        """Take the first piece, and keep the others for `read_on`."""
        self.is_long = True
        self.notice = f"shown as it was written, without Markdown: {len(text):,} characters"
        self._rest = lengths.pieces(text)
        self.read_on()


def read(text: str) -> ReadingDocument:
    """A document showing one text."""
    document = ReadingDocument()
    document.read(text)
    return document
