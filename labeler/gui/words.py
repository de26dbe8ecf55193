"""Every text that a person reads passes through here, so that it can be told in their language."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from PySide6.QtCore import QCoreApplication

CONTEXT = "labeler"
"""The one context of all translations: a sentence means the same wherever it stands."""


_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


@contextmanager
def in_english() -> Iterator[None]:
    """Have `tr` give the texts themselves within the block, on this thread."""
    before = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(before)


def tr(text: str, note: str = "", count: int = -1) -> str:
    """A text in the language of the window; the text itself where there is no translation.

    Args:
        text: In English, with `{names}` for what `str.format` puts in afterwards.
        note: Tells equal texts apart that mean different things; translators read it.
        count: Chooses among plural forms; `%n` in the text becomes the number, and in English
            `(s)` the plural's letter.
    """
    if _in_english.get():
        return text
    told = QCoreApplication.translate(CONTEXT, text, note or None, count)
    if count > 999:  # in groups of three, as all figures are
        told = told.replace(str(count), f"{count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"))
    return told.replace("(s)", "" if count == 1 else "s") if count >= 0 else told


def mark(text: str, note: str = "") -> str:  # noqa: ARG001 - read by who gathers the texts
    """The same text, marked for translation: `tr` gets it later, with the note if it has one."""
    return text
