"""What keeps a huge text from holding up the window.

Qt lays out a paragraph as one piece: its time grows faster than the paragraph's length (20,000
characters without a space: 16 ms, 100,000: minutes on some systems). Beyond `MARKDOWN_LIMIT`
a text is therefore shown as it was written, in paragraphs of at most `PARAGRAPH` characters, some
at a time. Nothing marks where a line was cut only for that: `cuts` tells it.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from labeler.gui.text.markdown import clean
from labeler.gui.text.utf16 import is_narrow

MARKDOWN_LIMIT = 20_000
"""Characters up to which a text is read as Markdown; reading and layout take about 20 ms."""

BYTES = 40_000
"""The same in UTF-8: what is not Latin takes longer to lay out."""

MOST = {"|": 500, "\n": 1_000, "`": 2_000, "[": 600, "$": 800, "&": 1_000, "<": 1_500}
"""How often a character may stand in a text that is read as Markdown: each cell, line and piece of
code costs time of its own, and so many of them, or `MARKDOWN_LIMIT`, take some 40 ms."""

MOST_WIDE = 1_500
"""The same for characters outside of Unicode's first plane, emoji above all."""

LONGEST_LINE = 10_000
"""The most characters of one line of such a text."""

PARAGRAPH = 2_000
"""The most characters that Qt is given as one paragraph of a long text."""

WIDE_PARAGRAPH = 400
"""The same where some are not in Unicode's first plane: fonts for these are searched one by one."""

PIECE = 4_000
"""About how many characters of a long text are put into its document at once."""

_LINE = re.compile("([^\n\r\u2028\u2029\x0b\x0c\x85]*)(\r\n?|[\n\u2028\u2029\x0b\x0c\x85]|$)")


def is_long(text: str) -> bool:
    """Whether the text is shown as written, piece by piece, rather than read as Markdown."""
    return (
        len(text) > MARKDOWN_LIMIT
        or len(text.encode("utf-8", "surrogatepass")) > BYTES
        or any(text.count(sign) > most for sign, most in MOST.items())
        or len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text) > MOST_WIDE
        or max(map(len, text.split("\n"))) > LONGEST_LINE
    )


def has_long_line(text: str) -> bool:
    """Whether a line takes so long to lay out that it is better shown piece by piece."""
    return len(text) > 2 * PARAGRAPH and max(map(len, text.split("\n"))) > 2 * PARAGRAPH


def pieces(text: str) -> Iterator[str]:
    """The text for display, cut where its paragraphs are, each piece about `PIECE` long."""
    waiting: list[str] = []
    size = 0
    for paragraph in _paragraphs(text):
        waiting.append(paragraph)
        size += len(paragraph) + 1
        if size >= PIECE:
            yield "".join(waiting)
            waiting, size = [], 0
    yield "".join(waiting)


def _paragraphs(text: str) -> Iterator[str]:
    """Each line with its end, long ones cut; nothing is looked at before it is needed."""
    most = _most(text)
    for found in _LINE.finditer(text):
        first, last = found.span(1)
        end = "\n" if found[2] else ""
        if last - first <= most:
            yield clean(text[first:last]) + end
            continue
        for start in range(first, last, most):
            yield clean(text[start : min(start + most, last)]) + (
                "\n" if start + most < last else end
            )


def cuts(plain: str) -> list[int]:
    """Before which characters of a cleaned text a paragraph begins only because of its length."""
    most, sizes = _most(plain), list(map(len, plain.split("\n")))
    if max(sizes) <= most:
        return []
    begins = accumulate((size + 1 for size in sizes), initial=0)
    long = [(begin, size) for begin, size in zip(begins, sizes, strict=False) if size > most]
    return [cut for begin, size in long for cut in range(begin + most, begin + size, most)]


def _most(text: str) -> int:
    """The most characters of a paragraph."""
    return PARAGRAPH if is_narrow(text) else WIDE_PARAGRAPH
