"""Calibration, told: is the model as often right as it says it is."""

from collections.abc import Sequence
from itertools import pairwise

from labeler.analysis.case import MODEL, Case
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.reliability import Calibration
from labeler.core.ranking_loss import probability
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.telling import ENOUGH, HEADER, fixed, more, table_row
from labeler.gui.charts.content import (
    Bar,
    Bin,
    Content,
    Mark,
    Missing,
    ReliabilityChart,
    ShareChart,
)
from labeler.gui.charts.scale import Axis, share_axis, tick_percent
from labeler.gui.figures import UNKNOWN, count, decimal, percent, signed, whole_percent
from labeler.gui.words import tr

_NEAR = 0.02
"""A mean confidence that is no further from the share of right ones is called right."""


def calibration_charts(
    found: Calibration | None, cases: Sequence[Case], ceiling: Ceiling | None = None
) -> list[Content]:
    """The reliability curve, and Brier's score in its parts.

    Args:
        cases: What it was measured on.
        ceiling: What a perfect model could reach.
    """
    if found is None or found.n < ENOUGH:
        title = tr("Is the model as often right as it says?")
        n = found.n if found else 0
        return [Missing(title=title, missing=more(n, tr("preferences that were predicted")))]
    return [_curve(found, cases), _brier(found, behind(cases), ceiling)]


def _curve(found: Calibration, cases: Sequence[Case]) -> Content:
    least = min(each.low for each in found.bins)
    said = Axis(tr("what the model said, %"), 0.5, 1.0, tick_percent)
    return ReliabilityChart(
        title=_statement(found),
        note=f"{_mass(found)} {_points(found)}",
        header=("said", "came", "low", "high", "n"),
        rows=[(each.said, each.came, each.low, each.high, each.n) for each in found.bins],
        x=said,
        y=share_axis(tr("how often it was right, %"), [least], low=0.4),
        bins=tuple(Bin(each.said, each.came, each.low, each.high, each.n) for each in found.bins),
        marks=_marks(found, cases),
    )


def _statement(found: Calibration) -> str:
    over = found.overconfident
    assert over is not None, "there are enough"
    if abs(over.value) < _NEAR:
        return tr("The model is about as often right as it says")
    if over.low <= 0 <= over.high:
        return tr("The model is as often right as it says, as far as chance lets it be told")
    points = decimal(100 * abs(over.value), 1)
    if over.value > 0:
        return tr("The model is {points} points surer than it is right").format(points=points)
    return tr("The model is {points} points less sure than it is right").format(points=points)


def _mass(found: Calibration) -> str:
    chance = found.by_chance["ece"]
    note = tr(
        "Bins of equal mass with 95 % intervals, n = {n}. The expected calibration error is "
        "{ece}; a perfect model of as many judgments would show about {chance} by chance."
    ).format(n=count(found.n), ece=spread_of(found, "ece", 3), chance=fixed(chance, 3))
    alone = fixed(found.length.ece, 3) if found.length else UNKNOWN
    words = tr("At best it is 0; that of length alone is {length}.")
    return f"{note} {words.format(length=alone)}"


def _points(found: Calibration) -> str:
    """How much surer it is than right, with the interval."""
    over = found.overconfident
    assert over is not None, "there are enough"
    value, low, high = (signed(100 * each, 1) for each in (over.value, over.low, over.high))
    words = tr("What was said is above what came by {value} points ({low} to {high}).")
    return words.format(value=value, low=low, high=high)


def _marks(found: Calibration, cases: Sequence[Case]) -> tuple[Mark, ...]:
    """A bin each; its comparisons are those said about as surely."""
    ends = [found.bins[0].said - 1, *_middles(found), 2.0]
    marks = []
    for place, each in enumerate(found.bins):
        low, high = ends[place], ends[place + 1]
        held = behind(cases, lambda case, low=low, high=high: low <= _said(case) < high)  # type: ignore[misc]
        words = tr("Said {said}, right in {came} ({low} to {high}, n = {n}).").format(
            said=percent(each.said),
            came=percent(each.came),
            low=whole_percent(each.low),
            high=percent(each.high),
            n=count(each.n),
        )
        marks.append(Mark(words, comparisons=held))
    return tuple(marks)


def _middles(found: Calibration) -> list[float]:
    """Half-way from one bin to the next."""
    said = [each.said for each in found.bins]
    return [(a + b) / 2 for a, b in pairwise(said)]


def _said(case: Case) -> float:
    return probability(abs(case.margins.get(MODEL, 0.0)))


def spread_of(found: Calibration, part: str, decimals: int) -> str:
    """A part with its interval: `0.041 (0.021 to 0.061)`."""
    each = found.sure[part]
    value, low, high = (fixed(at, decimals) for at in (each.value, each.low, each.high))
    return tr("{value} ({low} to {high})").format(value=value, low=low, high=high)


def _brier(found: Calibration, within: tuple[str, ...], ceiling: Ceiling | None) -> Content:
    """Score = reliability − resolution + uncertainty + within; shown as what is lost and won."""
    brier = found.brier
    lost = brier.uncertainty or 1.0
    parts = (
        (tr("cannot be foretold (uncertainty)"), "uncertainty"),
        (tr("lost by saying it wrongly (reliability)"), "reliability"),
        (tr("won by telling pairs apart (resolution)"), "resolution"),
        (tr("differs within bins"), "within"),
    )
    bars = tuple(
        Bar(name, (min(abs(found.sure[part].value) / lost, 1.0),), spread_of(found, part, 4))
        for name, part in parts
    )
    rows = ("score", *(part for _, part in parts))
    return ShareChart(
        title=tr("The Brier score is {score}; not knowing would be 0.25").format(
            score=fixed(brier.score, 3)
        ),
        note=_brier_note(found, ceiling),
        header=(*HEADER, "by chance", "length"),
        rows=[(*table_row(part, found.sure[part]), *_yardsticks(found, part)) for part in rows],
        parts=(tr("share of the uncertainty"),),
        bars=bars,
        marks=tuple(
            Mark(f"{name}: {spread_of(found, part, 4)}.", comparisons=within)
            for name, part in parts
        ),
    )


def _yardsticks(found: Calibration, part: str) -> tuple[float | None, float | None]:
    """A part by chance and by length alone, where that means something."""
    alone = getattr(found.length.brier, part) if found.length else None
    return found.by_chance.get(part), alone


def _brier_note(found: Calibration, ceiling: Ceiling | None) -> str:
    note = tr(
        "The mean squared error of what was said: uncertainty + reliability − resolution + "
        "what differs within bins, bars as shares of the uncertainty. n = {n}."
    ).format(n=count(found.n))
    words = tr(
        "Score {score}; by length alone {length}, at best {best}. Reliability is at best 0, by "
        "chance {strays}, by length alone {off}. Resolution is at best the uncertainty, by chance "
        "{lot}, by length alone {apart}. What differs within bins has no best value."
    )
    alone = {part: _yardsticks(found, part)[1] for part in ("score", "reliability", "resolution")}
    length, off, apart = (UNKNOWN if e is None else fixed(e, 4) for e in alone.values())
    told = words.format(
        score=spread_of(found, "score", 4),
        length=length,
        best=fixed(ceiling.brier.value, 4) if ceiling else UNKNOWN,
        strays=fixed(found.by_chance["reliability"], 4),
        off=off,
        lot=fixed(found.by_chance["resolution"], 4),
        apart=apart,
    )
    return f"{note} {told}"
