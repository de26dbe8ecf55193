"""A text as a document: read, dressed in the theme, loading nothing."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from labeler.gui.figures import count
from labeler.gui.text import breaks, colours, dressing, lengths
from labeler.gui.text.alignment import Alignment, runs_of_markdown, shadow
from labeler.gui.text.dressing import Panel
from labeler.gui.text.lazily import LazyLayout
from labeler.gui.text.look import USUAL_LOOK, Look
from labeler.gui.text.markdown import clean, display_markdown
from labeler.gui.text.source import Place, Source
from labeler.gui.text.written import Written
from labeler.gui.theme import BODY, READING, font
from labeler.gui.words import tr

MARGIN = 16
"""Pixels between the text and its pane."""

_DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class ReadingDocument(QTextDocument):
    """A document that loads no resource, whatever its text asks for.

    Attributes:
        look: What it was built for.
        source: The text it shows, as it was stored.
        panels: Where code and quotations stand; the pane paints what lies behind them.
        is_long: Whether it shows the text as written, and came without all of it.
        lazy: For a long text, its layout.
        notice: For a long text, the line that says how it is shown.
        silence: Of a text without a word, what says so where the first line would be.
        is_uncoloured: Whether it has code that was to be coloured before that was possible.
        last_turn: The block where the last turn of a conversation begins.
    """

    def __init__(self, look: Look = USUAL_LOOK) -> None:
        super().__init__()
        self.look = look
        self.source = Source.of("")
        self.panels: list[Panel] = []
        self.is_long = False
        self.notice = self.silence = ""
        self.last_turn = 0
        self.shadow: Callable[[], ReadingDocument] | None = None
        self.is_uncoloured = False
        self.lazy: LazyLayout | None = None
        self._rest: Iterator[str] = iter(())
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(font(look.pixels(READING)))
        self.setDocumentMargin(MARGIN)
        self.setIndentWidth(look.pixels(dressing.INDENT))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002
        """Nothing: no picture, no style sheet, from no disk and no network."""
        return None

    @property
    def is_written(self) -> bool:
        """Whether it shows the text as written rather than as Markdown."""
        return self.look.raw or self.is_long

    def read(self, source: Source) -> None:
        """Show one text: Markdown or as written, of a long one the beginning for now."""
        self.source = source
        if not source.text.strip():
            self.silence = tr("(empty)")
        if lengths.is_long(source.text) or (self.look.raw and lengths.has_long_line(source.text)):
            self._begin(source.text)
        elif self.look.raw:
            self._use_even_typeface()
            QTextCursor(self).insertText(clean(source.text))
        else:
            self.read_markdown(source.text)
            self.panels = dressing.dress(self, self.look)
            self.colour()
            self.shadow = lambda: _undressed(shadow(source.text))

    def colour(self) -> None:
        """Colour code, once all else is done; if that has to wait, `is_uncoloured` says so."""
        if not any(panel.kind == "code" for panel in self.panels):
            return
        if not colours.is_loaded():
            self.is_uncoloured = colours.has_code(self, self.panels)
            return
        colours.colour(self, self.panels)
        if self.is_uncoloured:  # it is laid out already, with other widths
            self.markContentsDirty(0, self.characterCount())
            self.is_uncoloured = False

    def read_markdown(self, text: str) -> None:
        """Take the text as Markdown, undressed."""
        self.setMarkdown(display_markdown(text), _DIALECT)
        breaks.join(self)

    def read_on(self) -> bool:
        """Append the next piece of a long text; False when there was none left."""
        piece = next(self._rest, None)
        if piece is None or self.lazy is None:
            return False
        self.lazy.grow(piece)
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        return True

    def source_span(self, start: int, end: int) -> Place | None:
        """What was stored of a span that is shown, in code points; None where there is none.

        Args:
            start: Where the span begins, as `QTextCursor` counts.
            end: Where it ends. In a conversation the first message that it touches counts.
        """
        span = self._alignment.source_span(start, end)
        return span and self.source.place(*span)

    def text_of(self, start: int, end: int) -> str:
        """What a text as written says between two places, as `QTextCursor` counts."""
        span = self._alignment.source_span(start, end)
        return clean(self.source.text[slice(*span)]) if span else ""

    def shown_span(self, place: Place) -> tuple[int, int] | None:
        """Where a place of what was stored is shown, as `QTextCursor` counts; None if nowhere.

        Signs of Markdown are shown nowhere; a span of them and of text is where its text is.
        """
        return self._alignment.shown_span(*self.source.span(place))

    def align(self) -> None:
        """Find out now, rather than when the first mark asks, where what was stored is shown."""
        self._alignment  # noqa: B018

    @cached_property
    def _alignment(self) -> Alignment | Written:
        """What is shown and its source, side by side; found out when it is first asked for."""
        text = self.source.text
        if self.shadow is None:
            return Written(text, cut=self.is_long)
        shown, of_shadow = self.toRawText(), self.shadow().toRawText()
        return Alignment(runs_of_markdown(text, shown, of_shadow), shown)

    def _begin(self, text: str) -> None:
        """Take the first piece, and keep the others for `read_on`."""
        self.is_long = True
        if self.look.raw:
            self._use_even_typeface()
        else:
            self.notice = tr("shown as it was written, without Markdown: {count} characters")
            self.notice = self.notice.format(count=count(len(text)))
        self.lazy = LazyLayout(self)
        self.setDocumentLayout(self.lazy)
        self._rest = lengths.pieces(text)
        self.read_on()

    def _use_even_typeface(self) -> None:
        """As in an editor: each character of one width, so that spaces can be counted."""
        self.setDefaultFont(font(self.look.pixels(BODY), mono=True))


def _undressed(text: str) -> ReadingDocument:
    """A document with the same characters as one that is read, in whatever dress."""
    document = ReadingDocument()
    document.read_markdown(text)
    dressing.strip(document)
    return document


def read(text: str, look: Look = USUAL_LOOK) -> ReadingDocument:
    """A document showing one text."""
    document = ReadingDocument(look)
    document.read(Source.of(text))
    return document
