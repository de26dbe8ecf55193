"""Which part of a text is shown where, when it is shown as it was written.

All but line ends of two characters, and paragraphs that end only for their length, is shown
character by character. So places are counted rather than listed, which takes a few milliseconds
for a megabyte.
"""

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from labeler.gui.text import lengths
from labeler.gui.text.markdown import clean
from labeler.gui.text.utf16 import is_narrow

_END = "\r\n"


class Written:
    """Counts in one text; shown places are Qt's, in UTF-16 units.

    Args:
        text: As it was stored.
        cut: Whether its long paragraphs are cut.
    """

    def __init__(self, text: str, *, cut: bool) -> None:
        self._text, self._plain = text, clean(text)
        self._has_ends = _END in text
        self._units = b"" if is_narrow(text) else _encoded(self._plain)
        self._cuts = lengths.cuts(self._plain) if cut else []
        steps = (self._unit(*ends) for ends in pairwise([0, *self._cuts]))
        self._breaks = [unit + number for number, unit in enumerate(accumulate(steps))]

    def source_span(self, start: int, end: int) -> tuple[int, int] | None:
        """From the first to the last code point that Qt's span shows; None if it shows none."""
        low, high = self._point(start), self._point(end)
        return (self._source(low), self._source(high - 1) + 1) if low < high else None

    def shown_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Qt's span from the first to the last of those code points; None if none is shown."""
        low, high = (at - self._text.count(_END, 0, at) for at in map(self._whole, (start, end)))
        if low >= high:
            return None
        return (
            self._unit(0, low) + bisect_right(self._cuts, low),
            self._unit(0, high) + bisect_right(self._cuts, high - 1),
        )

    def _whole(self, at: int) -> int:
        """That place, or the one before where it is within a line end."""
        return at - (at > 0 and self._text[at - 1 : at + 1] == _END)

    def _unit(self, start: int, end: int) -> int:
        """How many units Qt counts from one code point of the cleaned text to another."""
        return len(_encoded(self._plain[start:end])) // 2 if self._units else end - start

    def _point(self, shown: int) -> int:
        """The code point of the cleaned text at Qt's place."""
        unit = shown - bisect_left(self._breaks, shown)
        if self._units:
            return len(self._units[: 2 * unit].decode("utf-16-le", "ignore"))
        return min(unit, len(self._plain))

    def _source(self, point: int) -> int:
        """Where a code point of the cleaned text is stored; of a line end, its last one."""
        if not self._has_ends:
            return point
        at, before = point, -1
        while at != before:
            at, before = point + self._text.count(_END, 0, at + 1), at
        return at + (self._text[at : at + 2] == _END)


def _encoded(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
