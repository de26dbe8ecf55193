"""Charts as SVG: a statement for a title, labels in the place of legends, intervals as bands."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from labeler.analysis.estimate import Estimate
from labeler.workflow.page.drawing import (
    LETTER,
    SHEETS,
    Sheet,
    dot,
    figure,
    name_lines,
    path_of,
    text_at,
    whisker,
)

_HEIGHT = 300
_TOP, _BOTTOM = 16, 48
_ROW = 26
_LINE = 13
_COUNT = 70

Form = Callable[[float], str]
"""Writes a value of an axis."""


def percent(value: float) -> str:
    """0.5 as 50 %."""
    return f"{100 * value:.0f} %"


def plain(value: float) -> str:
    """As few digits as tell ticks apart."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-", "−") or "0"


def exact(value: float) -> str:
    """To two decimals, as figures are told in sentences."""
    return f"{value:.2f}".replace("-", "−")


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: what it says, from where to where, and how its values are written."""

    label: str
    low: float
    high: float
    form: Form = plain

    def share(self, value: float) -> float:
        """Where a value lies, 0 to 1; what lies outside is put to the edge."""
        return min(max((value - self.low) / ((self.high - self.low) or 1), 0.0), 1.0)

    def ticks(self) -> list[float]:
        """Where it is marked: at round values, four to ten of them."""
        span = self.high - self.low
        if span <= 0:
            return [self.low]
        rough = 10.0 ** math.floor(math.log10(span / 4))
        step = rough * max(times for times in (1, 2, 2.5, 5) if rough * times <= span / 4 * 1.001)
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [step * place for place in range(first, last + 1)]


@dataclass(frozen=True, slots=True)
class Mark:
    """A level to compare with, and what it is."""

    value: float
    label: str


def line(
    statement: str,
    points: Sequence[tuple[float, Estimate]],
    x: Axis,
    y: Axis,
    marks: Sequence[Mark],
    *,
    name: str = "",
) -> str:
    """A line with its interval as a band, and levels to compare with.

    Args:
        name: What stands at the line's end.
    """
    ends = [Mark(points[-1][1].value, name)] if name and points else []
    middle = [(x.share(at), _down(y, each.value)) for at, each in points]
    upper = [(x.share(at), _down(y, each.high)) for at, each in points]
    lower = [(x.share(at), _down(y, each.low)) for at, each in points]

    def parts(sheet: Sheet) -> Iterator[str]:
        yield from _frame(sheet, x, y)
        yield f'<polygon class="band" points="{path_of(sheet, [*upper, *reversed(lower)])}"/>'
        yield f'<polyline class="line" points="{path_of(sheet, middle)}"/>'
        yield from _levels(sheet, y, marks)
        yield from _names(sheet, y, [*marks, *ends])

    return figure(statement, [(sheet, _HEIGHT, parts(sheet)) for sheet in SHEETS])


def reliability(statement: str, bins: Sequence[tuple[float, Estimate]]) -> str:
    """What came against what was said, beside the diagonal on which both are the same."""
    axis = Axis("how sure the model was", 0.5, 1.0, percent)
    came = Axis("how often it was right", 0.0, 1.0, percent)
    ends = [(0.0, _down(came, 0.5)), (1.0, _down(came, 1.0))]

    def parts(sheet: Sheet) -> Iterator[str]:
        yield from _frame(sheet, axis, came)
        yield f'<polyline class="mark" points="{path_of(sheet, ends)}"/>'
        yield text_at(sheet.end + 6, _down(came, 1.0) + 4, "as sure as right")
        for said, each in bins:
            at = sheet.left + axis.share(said) * (sheet.end - sheet.left)
            yield whisker(at, _down(came, each.low), at, _down(came, each.high))
            yield dot(at, _down(came, each.value))

    return figure(statement, [(sheet, _HEIGHT, parts(sheet)) for sheet in SHEETS])


def rows(
    statement: str,
    named: Sequence[tuple[str, Estimate]],
    axis: Axis,
    marks: Sequence[Mark] = (),
    *,
    beside: Sequence[Estimate | None] = (),
) -> str:
    """A row for each: a dot with its interval, the number of judgments at its end.

    Args:
        beside: What a row is to be compared with, hollow below it.
    """
    others = [*beside, *[None] * (len(named) - len(beside))]

    def drawn(sheet: Sheet) -> tuple[Sheet, float, Iterator[str]]:
        lines = max((len(name_lines(name, sheet.longest)) for name, _ in named), default=1)
        above = 0 if sheet.names else _LINE * lines
        tall = _ROW + above
        foot = _TOP + tall * len(named)
        tops = [_TOP + tall * place + above for place in range(len(named))]
        return sheet, foot + _BOTTOM, parts(sheet, foot, tops)

    def parts(sheet: Sheet, foot: float, tops: Sequence[float]) -> Iterator[str]:
        left, wide = _plane(sheet)
        yield from _ruled(sheet, axis, marks, foot, tops)
        for (name, each), other, top in zip(named, others, tops, strict=True):
            down = top + _ROW / 2
            yield from _name_of_row(sheet, name, down)
            yield whisker(
                left + axis.share(each.low) * wide, down, left + axis.share(each.high) * wide, down
            )
            yield dot(left + axis.share(each.value) * wide, down)
            if other:
                at = left + axis.share(other.value) * wide
                yield f'<circle class="hollow" cx="{at:.1f}" cy="{down + 8:.1f}" r="3"/>'
            yield text_at(sheet.width - _COUNT + 8, down + 4, f"n = {each.n}")

    return figure(statement, [drawn(sheet) for sheet in SHEETS])


def _plane(sheet: Sheet) -> tuple[float, float]:
    """Where the plane of a chart of rows begins, and how wide it is."""
    left = sheet.names or LETTER * 3
    return left, sheet.width - left - _COUNT


def _ruled(
    sheet: Sheet, axis: Axis, marks: Sequence[Mark], foot: float, tops: Sequence[float]
) -> Iterator[str]:
    """Grid, axis and levels of a chart of rows; no level goes through a name."""
    left, wide = _plane(sheet)
    for tick in _apart(axis, wide):
        at = left + axis.share(tick) * wide
        yield f'<path class="grid" d="M{at:.1f} {_TOP}V{foot:.0f}"/>'
        yield text_at(at, foot + 18, axis.form(tick), "middle")
    yield text_at(left + wide / 2, foot + _BOTTOM - 8, axis.label, "middle")
    for mark in marks:
        at = left + axis.share(mark.value) * wide
        through = "".join(f"M{at:.1f} {top:.0f}v{_ROW}" for top in tops)
        yield f'<path class="mark" d="{through}"/>'
        yield text_at(at + 4, _TOP - 4, mark.label)


def _name_of_row(sheet: Sheet, name: str, down: float) -> Iterator[str]:
    """Before its dot, or over it where there is no room beside it."""
    lines = name_lines(name, sheet.longest)
    for place, told in enumerate(lines):
        if sheet.names:
            up = _LINE * ((len(lines) - 1) / 2 - place)
            yield text_at(sheet.names - 10, down + 4 - up, told, "end")
        else:
            yield text_at(0, down - 10 - _LINE * (len(lines) - 1 - place), told)


def _apart(axis: Axis, wide: float) -> list[float]:
    """The ticks whose labels have room beside each other."""
    ticks = axis.ticks()
    most = max((len(axis.form(tick)) for tick in ticks), default=0) * LETTER + 8
    return ticks[:: math.ceil(most * len(ticks) / wide)]


def _down(axis: Axis, value: float) -> float:
    return _HEIGHT - _BOTTOM - axis.share(value) * (_HEIGHT - _TOP - _BOTTOM)


def _frame(sheet: Sheet, x: Axis, y: Axis) -> Iterator[str]:
    """Grid, ticks and what the axes say."""
    left, right, bottom = sheet.left, sheet.end, _HEIGHT - _BOTTOM
    for tick in y.ticks():
        down = _down(y, tick)
        yield f'<path class="grid" d="M{left} {down:.1f}H{right}"/>'
        yield text_at(left - 8, down + 4, y.form(tick), "end")
    for tick in _apart(x, right - left):
        yield text_at(left + x.share(tick) * (right - left), bottom + 18, x.form(tick), "middle")
    yield text_at((left + right) / 2, _HEIGHT - 8, x.label, "middle")
    if sheet.names:
        middle = (_TOP + bottom) / 2
        yield (
            f'<text transform="translate(14 {middle:.1f}) rotate(-90)" text-anchor="middle">'
            f"{escape(y.label)}</text>"
        )
    else:
        yield text_at(0, _TOP - 4 - sheet.head, y.label)


def _levels(sheet: Sheet, axis: Axis, marks: Sequence[Mark]) -> Iterator[str]:
    """A level all along for each."""
    for mark in marks:
        down = _down(axis, mark.value)
        yield f'<path class="mark" d="M{sheet.left} {down:.1f}H{sheet.end}"/>'


def _names(sheet: Sheet, axis: Axis, marks: Sequence[Mark]) -> Iterator[str]:
    """What levels and line are called, at the right, moved apart where they would overlap."""
    last = -100.0
    for mark in sorted(marks, key=lambda mark: -mark.value):
        down = _down(axis, mark.value)
        last = max(down + 4, last + 15)
        yield text_at(sheet.end + 6, last, mark.label)
