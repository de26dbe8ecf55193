"""Which part of the source a shown text comes from, and where a part of the source is shown.

A text as written is shown code point by code point, but for line ends and cuts. Of Markdown the
reader drops its signs and says nothing of where the rest came from. So it is given a *shadow* of
the source to read: each letter and figure is replaced by a letter that tells its place. What it
shows of that is what it shows of the source, letter by letter; only punctuation is then left to be
found between two letters that are known.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from labeler.gui.text.utf16 import Utf16

_FIRST = 0x20000
_ROOM = 0xA6D0
"""Letters of Unicode's CJK extension B: more than a text that is read as Markdown may have."""

_KEPT = re.compile(
    r"<[^<>\s]*[:@][^<>\s]*> | \\(?:begin|end)\{\w+\*?\} | \[[xX]\] | \$\d"
    r"| ^[ \t>*+-]*\d+[.)]",
    re.VERBOSE | re.MULTILINE,
)
"""What Markdown reads by its letters or figures."""

_NO_TEXT = "\ufdd0\ufdd1"
"""What a document holds where its tables' cells begin and end."""

_NEAR = 400
"""Code points within which a word is looked for where the shadow does not help."""


@dataclass(frozen=True, slots=True)
class Run:
    """`size` code points that stand in the source and are shown, without a gap in either."""

    source: int
    shown: int
    size: int


class Alignment:
    """The runs of one document, in order; shown places are Qt's, in UTF-16 units."""

    def __init__(self, runs: Iterable[Run], shown: str) -> None:
        self._runs = list(runs)
        self._source = [run.source for run in self._runs]
        self._shown = [run.shown for run in self._runs]
        self._counts = Utf16(shown)

    def source_span(self, start: int, end: int) -> tuple[int, int] | None:
        """From the first to the last code point that Qt's span shows; None if it shows none."""
        low, high = self._counts.point(start), self._counts.point(end)
        found = _across(self._runs, self._shown, low, high)
        if found is None:
            return None
        (first, one), (last, other) = found
        return first.source + one, last.source + other

    def shown_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Qt's span from the first to the last of those code points; None if none is shown."""
        found = _across(self._runs, self._source, start, end)
        if found is None:
            return None
        (first, one), (last, other) = found
        return self._counts.units(first.shown + one), self._counts.units(last.shown + other)


_Ends = tuple[tuple[Run, int], tuple[Run, int]]


def _across(runs: list[Run], starts: list[int], low: int, high: int) -> _Ends | None:
    """The first and the last run that the span touches, each with the offset to which it does."""
    if low >= high or not runs:
        return None
    first = max(bisect_right(starts, low) - 1, 0)
    if starts[first] + runs[first].size <= low:
        first += 1
    last = bisect_right(starts, high - 1) - 1
    if last < first:
        return None
    return (
        (runs[first], max(low - starts[first], 0)),
        (runs[last], min(high - starts[last], runs[last].size)),
    )


def shadow(text: str) -> str:
    """The text with each letter and figure that tells its place; Markdown reads both alike."""
    kept = {at for found in _KEPT.finditer(text) for at in range(*found.span())}
    return "".join(
        chr(_FIRST + at) if letter.isalnum() and at not in kept and at < _ROOM else letter
        for at, letter in enumerate(text)
    )


def runs_of_markdown(source: str, shown: str, shadow_shown: str) -> list[Run]:
    """Align what is shown with its source by what is shown of the source's shadow."""
    if len(shown) != len(shadow_shown):
        return list(_joined(_by_words(source, shown)))
    return list(_joined(_by_letters(source, shown, shadow_shown)))


Pair = tuple[int, int]
"""A code point's place in the source, and where it is shown."""


def _by_letters(source: str, shown: str, shadow_shown: str) -> Iterator[Pair]:
    """Every letter by its shadow, and what stands between two by looking for it there."""
    above = (-1, -1)
    for at, letter in enumerate(shadow_shown):
        place = ord(letter) - _FIRST
        if above[0] < place < _ROOM and place < len(source) and source[place] == shown[at]:
            yield from _between(source, shown, above, (place, at))
            yield place, at
            above = (place, at)
    yield from _between(source, shown, above, (len(source), len(shown)))


def _between(source: str, shown: str, above: Pair, below: Pair) -> Iterator[Pair]:
    """Code points between two that are known, found from the end: signs tend to come first."""
    found, high = [], below[0]
    for at in range(below[1] - 1, above[1], -1):
        if _is_text(shown[at]):
            place = source.rfind(shown[at], above[0] + 1, high)
            if place >= 0:
                found.append((place, at))
                high = place
    yield from reversed(found)


def _by_words(source: str, shown: str) -> Iterator[Pair]:
    """Word after word, each where it next stands in the source."""
    place = 0
    for word in re.finditer(rf"[^\s{_NO_TEXT}]+", shown):
        found = source.find(word[0], place, place + _NEAR + len(word[0]))
        if found >= 0:
            yield from ((found + n, word.start() + n) for n in range(len(word[0])))
            place = found + len(word[0])
            continue
        for at in range(*word.span()):
            found = source.find(shown[at], place, place + _NEAR)
            if found >= 0:
                yield found, at
                place = found + 1


def _is_text(letter: str) -> bool:
    """Whether something shown came from the source, rather than from the layout."""
    return not letter.isspace() and letter not in _NO_TEXT


def _joined(pairs: Iterable[Pair]) -> Iterator[Run]:
    """Pairs that follow one another in both, as one run."""
    start, size = (0, 0), 0
    for place, at in pairs:
        if (place, at) != (start[0] + size, start[1] + size):
            if size:
                yield Run(*start, size)
            start, size = (place, at), 0
        size += 1
    if size:
        yield Run(*start, size)
