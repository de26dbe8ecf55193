"""How tall the paragraphs of a long text are, or are likely to be: numbers alone.

Paragraphs are numbered from 0. Each is as tall as its characters make likely until its height is
known. They are summed up in groups, so that a place among half a million is found at once.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import attrgetter

TOGETHER = 256
"""Paragraphs in a group, at most."""


@dataclass(slots=True)
class _Group:
    """Neighbouring paragraphs: the first one's number, and how many characters each has.

    Attributes:
        heights: Of each; None while none of them is known.
        known: Those whose height is known, by place in the group.
        height: All of theirs.
    """

    first: int
    lengths: list[int]
    heights: list[float] | None = None
    known: set[int] = field(default_factory=set)
    height: float = 0.0


class Heights:
    """The heights of paragraphs, one below the other.

    Args:
        each: The likely width of a character.
        line: The likely height of a line.
    """

    def __init__(self, each: float, line: float) -> None:
        self._each, self._line, self._room = each, line, 1.0
        self._groups = [_Group(0, [0], height=line)]

    @property
    def total(self) -> float:
        """All of them."""
        return sum(group.height for group in self._groups)

    def grow(self, lengths: Sequence[int]) -> None:
        """Paragraphs of so many characters come after those before; the first prolongs the last."""
        last = self._groups.pop()
        first, more = last.first + len(last.lengths) - 1, [*lengths]
        more[0] += last.lengths[-1]
        self._keep_without_last(last)
        for start in range(0, len(more), TOGETHER):
            group = _Group(first + start, more[start : start + TOGETHER])
            self._groups.append(group)
            self._forget(group)

    def set_room(self, room: float) -> None:
        """Lines are that wide now: no height is known any more."""
        self._room = room
        self._forget(*self._groups)

    def learn(self, number: int, lines: int, height: float) -> None:
        """Expect all to be like that one, which was the first to be laid out."""
        group, place = self._find(number)
        length = group.lengths[place]
        self._line = float(round(height / max(lines, 1)))
        if lines > 2 or length > 3 * self._whole:
            self._each = self._room * max(lines - 0.5, 0.5) / length
        self._forget(*self._groups)

    def put(self, number: int, height: float) -> float:
        """The height of that one is known; gives by how much more it is than was likely."""
        group, place = self._find(number)
        heights = self._of(group)
        by, heights[place] = height - heights[place], height
        group.height += by
        group.known.add(place)
        return by

    def is_known(self, number: int) -> bool:
        """Whether the height of that one is known."""
        group, place = self._find(number)
        return place in group.known

    def of(self, number: int) -> float:
        """The height of that one."""
        group, place = self._find(number)
        return self._of(group)[place]

    def above(self, number: int) -> float:
        """The height of all before that one."""
        index = bisect_right(self._groups, number, key=attrgetter("first")) - 1
        group = self._groups[index]
        before = sum(each.height for each in self._groups[:index])
        return before + sum(self._of(group)[: number - group.first])

    def number_at(self, height: float) -> int:
        """The one that is so far down; the first or the last one beyond them."""
        above = 0.0
        for group in self._groups:
            if above + group.height > height:
                ends = accumulate(self._of(group), initial=above)
                next(ends)
                place = next((n for n, end in enumerate(ends) if end > height), None)
                if place is not None:
                    return group.first + place
            above += group.height
        last = self._groups[-1]
        return last.first + len(last.lengths) - 1

    @property
    def _whole(self) -> float:
        """Characters in a whole line."""
        return self._room / self._each

    def _find(self, number: int) -> tuple[_Group, int]:
        """The group that a paragraph is in, and its place there."""
        group = self._groups[bisect_right(self._groups, number, key=attrgetter("first")) - 1]
        return group, number - group.first

    def _of(self, group: _Group) -> list[float]:
        """The heights in a group."""
        if group.heights is None:
            group.heights = [self._likely(length) for length in group.lengths]
        return group.heights

    def _likely(self, length: int) -> float:
        return self._line * max(1, math.ceil(length / self._whole))

    def _forget(self, *groups: _Group) -> None:
        """Take the likely heights for the heights."""
        for group in groups:
            group.heights = None
            group.known.clear()
            if max(group.lengths, default=0) <= self._whole:
                group.height = len(group.lengths) * self._line
            else:
                group.height = sum(map(self._likely, group.lengths))

    def _keep_without_last(self, group: _Group) -> None:
        """Keep a group without its last paragraph, if anything is left of it."""
        place = len(group.lengths) - 1
        if place:
            group.height -= self._of(group).pop()
            group.lengths.pop()
            group.known.discard(place)
            self._groups.append(group)
