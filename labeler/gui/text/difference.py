"""Where two texts differ, word by word, found in steps so that no window waits for it.

What both texts begin and end with is set aside first. Of the rest, words are matched by
difflib; where there are more than `MOST` of them, whole lines, and where there are more than
`MOST` lines of those too, nothing: that would take longer than it helps. White space is compared
only as what keeps words apart. Neither text is the older one: whichever is given first, both get
the same marks.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import islice

MOST = 4_000
"""The most words, or lines, of either text that are matched: no step takes longer than 50 ms."""

PAIRS = 200_000
"""The most pairs of equal words of which each may begin a match."""

LONGEST = 60_000
"""Characters beyond which not even the words are counted."""

STRETCH = 16_384
"""Characters that are compared at once."""

_LONE = "\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SIGNS = r"!-&(-/:-@\[-^`{-~\u2010-\u2027\u2030-\u205e\u3000-\u303f\uff00-\uff0f"
_WORD = re.compile(rf"[{_LONE}]|[^\s{_LONE}{_SIGNS}]+|[{_SIGNS}]")
_LINE = re.compile(r"[^\n]+")

Span = tuple[int, int]
"""Start and end in code points."""


class Unit(Enum):
    """What was compared."""

    WORDS = "words"
    LINES = "lines"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Difference:
    """What only one of two texts has.

    Attributes:
        spans: Of each text, in order, in code points of that text; whole words or whole lines.
        unit: What was compared; if nothing, both texts are too large and there are no spans.
    """

    spans: tuple[tuple[Span, ...], tuple[Span, ...]]
    unit: Unit


def compare(one: str, other: str) -> Iterator[Difference | None]:
    """Yield None after each step, and at last the difference."""
    if (len(one), one) > (len(other), other):  # the same marks whichever comes first
        for found in compare(other, one):
            yield found and Difference((found.spans[1], found.spans[0]), found.unit)
        return
    head = _shared_head(one, other)
    yield None
    tail = _shared_tail(one[head:], other[head:])
    yield None
    middles = one[head : len(one) - tail], other[head : len(other) - tail]
    for pattern, unit in ((_WORD, Unit.WORDS), (_LINE, Unit.LINES)):
        if unit is Unit.WORDS and len(middles[1]) > LONGEST:
            continue
        tokens: list[list[Span]] = []
        for text in middles:
            tokens.append(_tokens(pattern, text))
            yield None
        if max(map(len, tokens)) <= MOST:
            yield from _compare_tokens(middles, (tokens[0], tokens[1]), head, unit)
            return
    yield Difference(((), ()), Unit.NOTHING)


def _compare_tokens(
    texts: tuple[str, str], tokens: tuple[list[Span], list[Span]], head: int, unit: Unit
) -> Iterator[Difference | None]:
    """The difference of the texts after their shared `head`."""
    words = [
        [text[start:end] for start, end in spans] for text, spans in zip(texts, tokens, strict=True)
    ]
    shared: tuple[set[int], set[int]] = set(), set()
    for first, second, size in _matches(words[0], words[1]):
        shared[0].update(range(first, first + size))
        shared[1].update(range(second, second + size))
        yield None
    one, other = (
        tuple(_joined(spans, same, head)) for spans, same in zip(tokens, shared, strict=True)
    )
    yield Difference((one, other), unit)


def _matches(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The blocks that difflib finds, one search at a time: starts in both, and size (or 0)."""
    matcher = SequenceMatcher(None, one, other, autojunk=_is_costly(one, other))
    waiting = [(0, len(one), 0, len(other))]
    while waiting:
        low, high, other_low, other_high = waiting.pop()
        at, other_at, size = matcher.find_longest_match(low, high, other_low, other_high)
        yield at, other_at, size
        if size:
            rests = (
                (low, at, other_low, other_at),
                (at + size, high, other_at + size, other_high),
            )
            waiting += [rest for rest in rests if rest[0] < rest[1] and rest[2] < rest[3]]


def _is_costly(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether frequent words must not begin a match: each search tries all pairs of equal words."""
    counts = Counter(other)
    return sum(counts[word] for word in one) > PAIRS


def _joined(spans: list[Span], same: set[int], head: int) -> Iterator[Span]:
    """Neighbouring tokens that the other text lacks, as one span each."""
    start, end = -1, -1
    for number, (first, last) in enumerate(spans):
        if number not in same:
            start = first if start < 0 else start
            end = last
        elif start >= 0:
            yield head + start, head + end
            start = -1
    if start >= 0:
        yield head + start, head + end


def _tokens(pattern: re.Pattern[str], text: str) -> list[Span]:
    """Where the words or lines are; of too many only so many that this can be seen."""
    return [found.span() for found in islice(pattern.finditer(text), MOST + 1)]


def _shared_head(one: str, other: str) -> int:
    """Characters that both begin with, up to the end of a word."""
    low = _longest(min(len(one), len(other)), lambda start, end: one[start:end] == other[start:end])
    if low == len(one) == len(other):
        return low
    return 1 + max(one.rfind(space, 0, low) for space in " \n\t")


def _shared_tail(one: str, other: str) -> int:
    """Characters that both end with, from the beginning of a word."""
    last, other_last = len(one), len(other)
    low = _longest(
        min(last, other_last),
        lambda start, end: (
            one[last - end : last - start] == other[other_last - end : other_last - start]
        ),
    )
    spaces = (one.find(space, last - low) for space in " \n\t")
    return max((last - at for at in spaces if at >= 0), default=0)


def _longest(limit: int, same: Callable[[int, int], bool]) -> int:
    """How far all is the same, at most up to `limit`; `same` tells it from a place to another.

    Stretch by stretch, so that no character is compared often: a million would take 60 ms.
    """
    low = 0
    while low < limit and same(low, min(low + STRETCH, limit)):
        low = min(low + STRETCH, limit)
    high = min(low + STRETCH, limit)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if same(low, middle) else (low, middle - 1)
    return low
