"""What keeps a huge text from holding up the window, and copying it exact all the same.

Qt lays out a paragraph as one piece: its time grows faster than the paragraph's length (20,000
characters without a space: 16 ms, 100,000: minutes on some systems). Beyond `MARKDOWN_LIMIT`
a text is therefore shown as it was written, in paragraphs of at most `PARAGRAPH` characters,
some at a time. Where a paragraph ends only for that, a zero-width space stands before its end,
and every zero-width space of the text's own is doubled; `original` turns both back.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from labeler.gui.text.alignment import Run
from labeler.gui.text.markdown import clean

MARKDOWN_LIMIT = 20_000
"""Characters up to which a text is read as Markdown; reading and layout take about 20 ms."""

MOST = {"|": 800, "\n": 1_000, "`": 2_000}
"""How often a character may stand in a text that is read as Markdown: each cell, line and piece of
code costs time of its own, and so many of them, or `MARKDOWN_LIMIT`, take some 50 ms."""

PARAGRAPH = 2_000
"""The most characters that Qt is given as one paragraph of a long text."""

PIECE = 4_000
"""About how many characters of a long text are laid out at once: a few milliseconds."""

_LINE = re.compile("[^\n]*\n|[^\n]+")
_ZERO_WIDTH = "\u200b"
_MARKS = re.compile("\u200b(\u200b|\n|$)")


def is_long(text: str) -> bool:
    """Whether the text is shown as written, piece by piece, rather than read as Markdown."""
    return len(text) > MARKDOWN_LIMIT or any(text.count(sign) > most for sign, most in MOST.items())


def has_long_line(text: str) -> bool:
    """Whether a line takes so long to lay out that it is better shown piece by piece."""
    return len(text) > 2 * PARAGRAPH and max(map(len, text.split("\n"))) > 2 * PARAGRAPH


def pieces(text: str) -> Iterator[str]:
    """The text for display, cut where its paragraphs are, each piece about `PIECE` long."""
    waiting: list[str] = []
    size = 0
    for paragraph in _paragraphs(clean(text)):
        waiting.append(paragraph)
        size += len(paragraph) + 1
        if size >= PIECE:
            yield "".join(waiting)
            waiting, size = [], 0
    yield "".join(waiting)


def _paragraphs(text: str) -> Iterator[str]:
    """Each line with its end, long ones cut and the cuts marked."""
    doubled = text.replace(_ZERO_WIDTH, _ZERO_WIDTH * 2)
    for found in _LINE.finditer(doubled):
        line = found[0]
        for start in range(0, len(line), PARAGRAPH):
            end = start + PARAGRAPH
            yield line[start:end] + (_ZERO_WIDTH + "\n" if end < len(line) else "")


def original(shown: str) -> str:
    """What the text said, from what a selection of its long display holds."""
    return _MARKS.sub(lambda mark: mark[1] if mark[1] == _ZERO_WIDTH else "", shown)


def runs(text: str) -> Iterator[Run]:
    """Which code points of the text are shown where, when it is shown by `pieces`."""
    plain = clean(text)
    skips = sorted([*_line_end_skips(text), *_zero_width_skips(plain), *_cut_skips(plain)])
    return _runs(len(plain), skips)


def written_runs(text: str) -> Iterator[Run]:
    """The same for a text that is shown as written in one go."""
    return _runs(len(clean(text)), list(_line_end_skips(text)))


Skip = tuple[int, int, int]
"""Before that code point of the cleaned text: so many more in the source, so many more shown."""


def _runs(size: int, skips: list[Skip]) -> Iterator[Run]:
    """The runs between the skips."""
    at = source = shown = 0
    for place, of_source, of_shown in [*skips, (size, 0, 0)]:
        if place > at:
            yield Run(source, shown, place - at)
        source, shown = source + place - at + of_source, shown + place - at + of_shown
        at = place


def _line_end_skips(text: str) -> Iterator[Skip]:
    """Two characters that end a line are shown as one."""
    for before, found in enumerate(re.finditer("\r\n", text)):
        yield found.start() - before, 1, 0


def _zero_width_skips(plain: str) -> Iterator[Skip]:
    """Doubled, the second shows it."""
    for found in re.finditer(_ZERO_WIDTH, plain):
        yield found.start(), 0, 1


def _cut_skips(plain: str) -> Iterator[Skip]:
    """Where paragraphs are cut, the mark and the end of the paragraph are shown."""
    doubled = plain.replace(_ZERO_WIDTH, _ZERO_WIDTH * 2)
    seconds = [
        found.start() + before + 1 for before, found in enumerate(re.finditer(_ZERO_WIDTH, plain))
    ]
    begin = 0
    for line in doubled.split("\n"):
        end = min(begin + len(line) + 1, len(doubled))
        if end - begin > PARAGRAPH:
            for cut in range(begin + PARAGRAPH, end, PARAGRAPH):
                yield cut - bisect_right(seconds, cut), 0, 2
        begin += len(line) + 1
