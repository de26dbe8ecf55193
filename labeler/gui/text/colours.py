"""Colours of code: Pygments reads it, the theme colours it, and Qt's layouts carry the colours.

Only languages that models often write are read, only `MOST` characters of a text and no longer
than `PATIENCE`: a reader of code is made of regular expressions, and the text is hostile.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from labeler.gui.text.dressing import Panel
from labeler.gui.text.utf16 import Utf16
from labeler.gui.theme import current

MOST = 12_000
"""Characters of code in one text that are coloured."""

LONGEST_LINE = 400
"""Characters: what has a longer line is data rather than code, and stays plain."""

PATIENCE = 0.02
"""Seconds after which the rest of a text's code stays plain."""

LANGUAGES = frozenset(
    (
        *("bash", "c", "c#", "c++", "cpp", "cs", "csharp", "css", "diff", "docker", "dockerfile"),
        *("go", "golang", "haskell", "html", "ini", "java", "javascript", "js", "json", "jsx"),
        *("kotlin", "lua", "make", "makefile", "objc", "perl", "php", "powershell", "py", "python"),
        *("r", "rb", "ruby", "rust", "rs", "scala", "sh", "shell", "sql", "swift", "toml", "ts"),
        *("tsx", "typescript", "xml", "yaml", "yml", "zsh"),
    )
)
"""The names after a fence that are known."""

_WORDS, _LITERALS, _NAMES, _NOTES = "keyword", "literal", "called", "muted"
_KINDS = {
    "Keyword": _WORDS,
    "Operator.Word": _WORDS,
    "Name.Tag": _WORDS,
    "Literal": _LITERALS,
    "Name.Function": _NAMES,
    "Name.Class": _NAMES,
    "Name.Builtin": _NAMES,
    "Name.Decorator": _NAMES,
    "Name.Attribute": _NAMES,
    "Comment": _NOTES,
    "Generic.Inserted": _NAMES,
    "Generic.Deleted": _LITERALS,
}


def is_loaded() -> bool:
    """Whether code can be coloured without waiting for Pygments to be imported."""
    return _LAST in sys.modules


_LAST = "pygments.lexers.python"
_MODULES = ("pygments.lexer", "pygments.lexers", "pygments.lexers.javascript", _LAST)


def load() -> Iterator[None]:
    """Import Pygments and the languages seen most, in steps of some 20 ms."""
    for name in _MODULES:
        import_module(name)
        yield


@dataclass(frozen=True, slots=True)
class _Code:
    """Neighbouring lines of code in one language."""

    language: str
    blocks: list[QTextBlock]

    @property
    def text(self) -> str:
        """The code."""
        return "\n".join(block.text() for block in self.blocks)


def has_code(document: QTextDocument, panels: Sequence[Panel]) -> bool:
    """Whether there is anything to colour."""
    return any(_codes(document, panels))


def colour(document: QTextDocument, panels: Sequence[Panel]) -> None:
    """Colour all code in a known language; call it once nothing else about the text will change.

    The colours belong to the document's layout, as those of a syntax highlighter do: the text
    itself, and what is copied of it, stays as it was.
    """
    document.documentLayout()  # made anew it would forget the colours
    patience, left = PATIENCE, MOST
    for code in _codes(document, panels):
        text = code.text
        left -= len(text)
        if left < 0:
            return
        if max(map(len, text.split("\n"))) <= LONGEST_LINE:
            lexer, begun = _lexer(code.language), time.perf_counter()
            _colour(code, list(_tokens(text, lexer, begun + patience)))
            patience -= time.perf_counter() - begun


def _codes(document: QTextDocument, panels: Sequence[Panel]) -> Iterator[_Code]:
    """The code of each panel that says a known language."""
    for panel in panels:
        if panel.kind != "code":
            continue
        numbers = range(panel.first, panel.last + 1)
        blocks = [document.findBlockByNumber(number) for number in numbers]
        said = blocks[0].blockFormat().stringProperty(QTextFormat.Property.BlockCodeLanguage.value)
        language = said.split()[0].strip("{}.").lower() if said.split() else ""
        if language in LANGUAGES:
            yield _Code(language, blocks)


Token = tuple[int, int, str]
"""Start and end in code points of a code's text, and the theme's colour for it."""


@cache
def _lexer(language: str) -> Any:
    """Pygments' reader of a language; it keeps nothing of what it read."""
    from pygments.lexers import get_lexer_by_name

    return get_lexer_by_name(language)


def _tokens(text: str, lexer: Any, until: float) -> Iterator[Token]:
    """What is to be coloured, in order, as far as it was read in time."""
    for start, kind, word in lexer.get_tokens_unprocessed(text):
        if time.perf_counter() > until:
            return
        colour = _colour_of(kind)
        if colour and not word.isspace():
            yield start, start + len(word), colour


def _colour_of(kind: Any) -> str:
    """The theme's colour for one of Pygments' kinds of token, or for what that is a kind of."""
    for size in range(len(kind), 0, -1):
        if found := _KINDS.get(".".join(kind[:size])):
            return found
    return ""


def _colour(code: _Code, tokens: list[Token]) -> None:
    """Hand each line the colours of its tokens."""
    looks = {name: _look(name) for name in (_WORDS, _LITERALS, _NAMES, _NOTES)}
    begin, waiting = 0, 0
    for block in code.blocks:
        text = block.text()
        end, counts, ranges = begin + len(text), Utf16(text), []
        while waiting < len(tokens) and tokens[waiting][0] < end:
            start, stop, name = tokens[waiting]
            low, high = (counts.units(max(begin, min(at, end)) - begin) for at in (start, stop))
            ranges.append(_range(low, high - low, looks[name]))
            if stop > end:
                break  # it goes on in the next line
            waiting += 1
        block.layout().setFormats(ranges)
        begin = end + 1


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A part of a line and its look."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _look(name: str) -> QTextCharFormat:
    """One of the theme's colours; comments also lean, keywords are heavier."""
    look = QTextCharFormat()
    look.setForeground(QColor(getattr(current(), name) or current().ink))
    if name == _NOTES:
        look.setFontItalic(True)
    if name == _WORDS:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look
