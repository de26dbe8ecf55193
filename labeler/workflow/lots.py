"""Lots: what is drawn by chance is the same for whoever draws it again."""

import hashlib
from collections.abc import Collection, Iterator, Sequence

from labeler.core.comparison import ComparisonId


def lot(seed: int, *about: str) -> bytes:
    """A lot, always the same for the same."""
    return hashlib.sha256("\x1f".join((str(seed), *about)).encode()).digest()


def share(drawn: bytes) -> float:
    """Where a lot falls between 0 and 1."""
    return int.from_bytes(drawn[24:]) / 2.0**64


class Line:
    """Pairs in a row, of which ever more are gone; passes over each of those once."""

    def __init__(self, pairs: Sequence[ComparisonId]) -> None:
        self._pairs, self._start = pairs, 0

    def left(
        self, gone: Collection[ComparisonId], taken: Collection[ComparisonId]
    ) -> Iterator[ComparisonId]:
        """Those that are neither gone nor taken for now."""
        while self._start < len(self._pairs) and self._pairs[self._start] in gone:
            self._start += 1
        for place in range(self._start, len(self._pairs)):
            if self._pairs[place] not in gone and self._pairs[place] not in taken:
                yield self._pairs[place]

    def rewind(self) -> None:
        """Look at all of them again: some are gone no longer."""
        self._start = 0
