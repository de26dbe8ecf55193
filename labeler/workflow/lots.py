"""Lots: what is drawn by chance is the same for whoever draws it again."""

import hashlib
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar, overload

from labeler.core.comparison import ComparisonId

STEP = 1_000
"""Lots that are drawn in one step: a few milliseconds."""

T = TypeVar("T")


def lot(seed: int, *about: str) -> bytes:
    """A lot, always the same for the same."""
    return hashlib.sha256(_about(seed, *about)).digest()


def _about(seed: int, *about: str) -> bytes:
    """What a lot is made of; that of more begins with that of less and an empty text."""
    return "\x1f".join((str(seed), *about)).encode()


def share(drawn: bytes) -> float:
    """Where a lot falls between 0 and 1."""
    return int.from_bytes(drawn[24:]) / 2.0**64


class Line:
    """Pairs in a row, of which ever more are gone; passes over each of those once.

    Args:
        pairs: Each is looked at when it is needed first.
    """

    def __init__(self, pairs: Iterable[ComparisonId]) -> None:
        self._more = iter(pairs)
        self._pairs: list[ComparisonId] = []
        self._start = 0

    def left(
        self, gone: Collection[ComparisonId], taken: Collection[ComparisonId]
    ) -> Iterator[ComparisonId]:
        """Those that are neither gone nor taken for now."""
        while self._reaches(self._start) and self._pairs[self._start] in gone:
            self._start += 1
        place = self._start
        while self._reaches(place):
            if self._pairs[place] not in gone and self._pairs[place] not in taken:
                yield self._pairs[place]
            place += 1

    def rewind(self) -> None:
        """Look at all of them again: some are gone no longer."""
        self._start = 0

    def _reaches(self, place: int) -> bool:
        """Whether there is a pair at that place."""
        if place == len(self._pairs):
            self._pairs.extend(islice(self._more, 1))
        return place < len(self._pairs)


class Steps(Generic[T]):
    """Something that is made in steps by whoever has the time, and then kept.

    Attributes:
        made: What was made; None until all of it is.
    """

    def __init__(self, steps: Generator[None, None, T]) -> None:
        self._steps = steps
        self.made: T | None = None

    def __iter__(self) -> Iterator[None]:
        """Go on making it."""
        while self.made is None:  # not `yield from`: who stops in between would end the steps
            try:
                next(self._steps)
            except StopIteration as done:
                self.made = done.value
            else:
                yield

    @property
    def all(self) -> T:
        """What is made, now."""
        for _ in self:
            pass
        assert self.made is not None
        return self.made


class Lottery:
    """The orders of all pairs of a project that are drawn by lot, each kept once it is drawn.

    That takes a tenth of a second and more for a hundred thousand. So who is going to need one
    draws it beforehand, step by step; what is not drawn by then is drawn at once.
    """

    def __init__(self, pairs: Sequence[ComparisonId]) -> None:
        self._pairs = pairs
        self._orders: dict[tuple[int, str, str], Steps[Row]] = {}

    def order(self, seed: int, annotator: str, what: str) -> Steps["Row"]:
        """All of them, the one with the lowest lot first."""
        key = seed, annotator, what
        if key not in self._orders:
            self._orders[key] = Steps(_order(self._pairs, *key))
        return self._orders[key]


def _order(
    pairs: Sequence[ComparisonId], seed: int, annotator: str, what: str
) -> Generator[None, None, "Row"]:
    """In as many heaps as a lot's first byte can tell apart."""
    heaps: list[list[tuple[bytes, ComparisonId]]] = [[] for _ in range(256)]
    before = _about(seed, annotator, what, "")
    for start in range(0, len(pairs), STEP):
        for pair in pairs[start : start + STEP]:
            drawn = hashlib.sha256(before + pair.encode()).digest()  # as `lot`, in half the time
            heaps[drawn[0]].append((drawn, pair))
        yield
    return Row(heaps)


class Row(Sequence[ComparisonId]):
    """Pairs by their lots, the lowest first; sorted as far as somebody looks.

    Args:
        heaps: Each of lots that are lower than all of the next.
    """

    def __init__(self, heaps: Iterable[list[tuple[bytes, ComparisonId]]]) -> None:
        self._heaps = [heap for heap in heaps if heap]
        self._many = sum(map(len, self._heaps))
        self._heaps.reverse()
        self._sorted: list[ComparisonId] = []

    def __len__(self) -> int:
        return self._many

    @overload
    def __getitem__(self, place: int) -> ComparisonId: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[ComparisonId]: ...
    def __getitem__(self, place: int | slice) -> ComparisonId | Sequence[ComparisonId]:
        known = self._sorted
        beyond = not isinstance(place, int) or place < 0
        while self._heaps and (beyond or place >= len(known)):  # type: ignore[operator]
            known.extend(pair for _, pair in sorted(self._heaps.pop()))
        return known[place]
