"""Charts as SVG: a statement for a title, labels in the place of legends, intervals as bands."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from labeler.analysis.estimate import Estimate

_WIDTH, _HEIGHT = 720, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 150, 16, 48
_ROW = 26
_NAMES = 210
_LONGEST = 30

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
    across = [_LEFT + x.share(at) * (_WIDTH - _LEFT - _RIGHT) for at, _ in points]
    middle = list(zip(across, (_down(y, each.value) for _, each in points), strict=True))
    upper = list(zip(across, (_down(y, each.high) for _, each in points), strict=True))
    lower = list(zip(across, (_down(y, each.low) for _, each in points), strict=True))
    parts = [
        *_frame(x, y),
        f'<polygon class="band" points="{_points([*upper, *reversed(lower)])}"/>',
        f'<polyline class="line" points="{_points(middle)}"/>',
        *_levels(y, marks),
        *_names(y, [*marks, *([Mark(points[-1][1].value, name)] if name and points else [])]),
    ]
    return _figure(statement, _HEIGHT, parts)


def reliability(statement: str, bins: Sequence[tuple[float, Estimate]]) -> str:
    """What came against what was said, beside the diagonal on which both are the same."""
    axis = Axis("how sure the model was", 0.5, 1.0, percent)
    came = Axis("how often it was right", 0.0, 1.0, percent)
    ends = [(_LEFT, _down(came, 0.5)), (_WIDTH - _RIGHT, _down(came, 1.0))]
    parts = [*_frame(axis, came), f'<polyline class="mark" points="{_points(ends)}"/>']
    parts.append(_text(_WIDTH - _RIGHT + 6, _down(came, 1.0) + 4, "as sure as right"))
    for said, each in bins:
        at = _LEFT + axis.share(said) * (_WIDTH - _LEFT - _RIGHT)
        parts.append(_whisker(at, _down(came, each.low), at, _down(came, each.high)))
        parts.append(
            f'<circle class="dot" cx="{at:.1f}" cy="{_down(came, each.value):.1f}" r="4"/>'
        )
    return _figure(statement, _HEIGHT, parts)


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
    height, wide = _ROW * len(named) + _TOP + _BOTTOM, _WIDTH - _NAMES - 70

    def across(value: float) -> float:
        return _NAMES + axis.share(value) * wide

    parts: list[str] = []
    for tick in axis.ticks():
        at = across(tick)
        parts.append(f'<path class="grid" d="M{at:.1f} {_TOP}V{height - _BOTTOM}"/>')
        parts.append(_text(at, height - _BOTTOM + 18, axis.form(tick), "middle"))
    parts.append(_text(_NAMES + wide / 2, height - 8, axis.label, "middle"))
    for mark in marks:
        at = across(mark.value)
        parts.append(f'<path class="mark" d="M{at:.1f} {_TOP}V{height - _BOTTOM}"/>')
        parts.append(_text(at + 4, _TOP - 4, mark.label))
    for place, (name, each) in enumerate(named):
        down = _TOP + _ROW * (place + 0.5)
        parts.append(_text(_NAMES - 10, down + 4, _short(name), "end"))
        parts.append(_whisker(across(each.low), down, across(each.high), down))
        parts.append(_dot(across(each.value), down))
        if place < len(beside) and (other := beside[place]):
            at = across(other.value)
            parts.append(f'<circle class="hollow" cx="{at:.1f}" cy="{down + 8:.1f}" r="3"/>')
        parts.append(_text(_WIDTH - 62, down + 4, f"n = {each.n}"))
    return _figure(statement, height, parts)


def _short(name: str) -> str:
    half = _LONGEST // 2
    return name if len(name) <= _LONGEST else f"{name[:half]}…{name[-half + 1 :]}"


def _down(axis: Axis, value: float) -> float:
    return _HEIGHT - _BOTTOM - axis.share(value) * (_HEIGHT - _TOP - _BOTTOM)


def _frame(x: Axis, y: Axis) -> list[str]:
    """Grid, ticks and what the axes say."""
    right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
    parts: list[str] = []
    for tick in y.ticks():
        down = _down(y, tick)
        parts.append(f'<path class="grid" d="M{_LEFT} {down:.1f}H{right}"/>')
        parts.append(_text(_LEFT - 8, down + 4, y.form(tick), "end"))
    for tick in x.ticks():
        at = _LEFT + x.share(tick) * (right - _LEFT)
        parts.append(_text(at, bottom + 18, x.form(tick), "middle"))
    parts.append(_text((_LEFT + right) / 2, _HEIGHT - 8, x.label, "middle"))
    middle = (_TOP + bottom) / 2
    parts.append(
        f'<text transform="translate(14 {middle:.1f}) rotate(-90)" text-anchor="middle">'
        f"{escape(y.label)}</text>"
    )
    return parts


def _levels(axis: Axis, marks: Sequence[Mark]) -> list[str]:
    """A level all along for each."""
    return [
        f'<path class="mark" d="M{_LEFT} {_down(axis, mark.value):.1f}H{_WIDTH - _RIGHT}"/>'
        for mark in marks
    ]


def _names(axis: Axis, marks: Sequence[Mark]) -> list[str]:
    """What levels and line are called, at the right, moved apart where they would overlap."""
    parts: list[str] = []
    last = -100.0
    for mark in sorted(marks, key=lambda mark: -mark.value):
        down = _down(axis, mark.value)
        last = max(down + 4, last + 15)
        parts.append(_text(_WIDTH - _RIGHT + 6, last, mark.label))
    return parts


def _whisker(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<path class="whisker" d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}"/>'


def _dot(x: float, y: float) -> str:
    return f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'


def _text(x: float, y: float, words: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _figure(statement: str, height: float, parts: Sequence[str]) -> str:
    told = escape(statement)
    return (
        f'<figure><figcaption>{told}</figcaption><svg role="img" aria-label="{told}" '
        f'viewBox="0 0 {_WIDTH} {height:.0f}">{"".join(parts)}</svg></figure>'
    )
