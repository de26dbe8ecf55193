"""Code points, by which texts are counted, and UTF-16 units, by which Qt counts them."""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


def is_narrow(text: str) -> bool:
    """Whether each code point is one unit: then nothing needs to be counted."""
    return len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


class Utf16:
    """Turns places in a text into Qt's and back; an emoji is one code point and two units."""

    def __init__(self, text: str) -> None:
        self._points = [found.start() for found in _WIDE.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """Where Qt counts that code point."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """Which code point Qt's place is; within a pair of units, the end of the code point."""
        return unit - bisect_left(self._units, unit)
