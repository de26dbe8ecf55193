"""Drift, told: has the model, or what people want, changed on the way."""

from collections.abc import Sequence

from labeler.analysis.case import Case
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.drift import Alarm, Change, Drift
from labeler.core.ranking_loss import INDIFFERENCE
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    at_best,
    baseline_name,
    best_loss,
    dot,
    fixed,
    heading,
    more,
    number,
    row_mark,
    table_row,
    with_hollow,
    yardsticks,
)
from labeler.gui.charts.content import (
    Content,
    DotChart,
    Level,
    Line,
    LineChart,
    Mark,
    Missing,
)
from labeler.gui.charts.scale import Axis, axis_around, share_axis
from labeler.gui.figures import count, signed
from labeler.gui.words import tr

_MADE_UP = 1800
"""Projects without any change, of which one was cried at."""


def drift_charts(found: Drift, cases: Sequence[Case], top: Ceiling | None = None) -> list[Content]:
    """The loss over time, and what happened where something changed.

    Args:
        cases: The judgments of the random slice, in turn.
        top: What a perfect model could reach.
    """
    if len(found.windows) < 2:
        title = tr("Has the model's loss changed over time?")
        return [Missing(title=title, missing=more_windows(found.n))]
    return [_loss(found, cases, top), _changes(found.changes, cases, top)]


def more_windows(n: int) -> str:
    """How many are missing until there are two stretches to compare."""
    if n < ENOUGH:
        return more(n, tr("preferences on the random slice"))
    words = tr("{more} more preferences on the random slice until two stretches can be compared.")
    return words.format(more=count(2 * ENOUGH - n))


def _loss(found: Drift, cases: Sequence[Case], top: Ceiling | None) -> Content:
    ends = [window.start for window in found.windows[1:]] + [found.n]
    middles = [(w.start + end) / 2 for w, end in zip(found.windows, ends, strict=True)]
    line = [window.loss.value for window in found.windows]
    lows = [window.loss.low for window in found.windows]
    highs = [window.loss.high for window in found.windows]
    levels = (Level(INDIFFERENCE, tr("not knowing 0.69")), *best_loss(top))
    alone = _length_alone(found, middles)
    told = tr("Preferences {start} to {end}: {loss} nats.")
    marks = tuple(
        Mark(
            told.format(start=count(w.start + 1), end=count(end), loss=number(w.loss, 3)),
            comparisons=tuple(case.comparison for case in cases[w.start : end]),
        )
        for w, end in zip(found.windows, ends, strict=True)
    )
    return LineChart(
        title=_statement(found.alarm),
        note=_note(found),
        header=("start", "loss", "low", "high", "n", "length"),
        rows=[
            (w.start, *table_row("", w.loss)[1:], w.length.value if w.length else None)
            for w in found.windows
        ],
        x=Axis(tr("preferences on the random slice, in turn"), 0, found.n),
        y=axis_around(
            tr("loss, nats"),
            [*lows, *highs, *(y for each in alone for y in each.y)],
            also=[level.value for level in levels],
        ),
        lines=(
            Line(tr("model {loss}").format(loss=fixed(line[-1])), middles, line, lows, highs),
            *alone,
        ),
        levels=levels,
        moments=_moments(found),
        marks=marks,
    )


def _length_alone(found: Drift, middles: Sequence[float]) -> tuple[Line, ...]:
    """The loss of length alone, where each stretch has one."""
    line = [window.length.value for window in found.windows if window.length]
    if len(line) < len(middles):
        return ()
    return (Line(f"{baseline_name('length')} {fixed(line[-1])}", middles, line, main=False),)


def _moments(found: Drift) -> tuple[Level, ...]:
    made = [Level(change.at, _changed(change)) for change in found.changes if change.differs]
    if found.alarm is not None:
        made.append(Level(found.alarm.since, tr("rises from here")))
    return tuple(made[:4])


def _statement(alarm: Alarm | None) -> str:
    if alarm is None:
        return tr("The loss does not rise beyond chance")
    words = tr("The loss rose after {since} preferences: from {before} to {after} nats")
    return words.format(
        since=count(alarm.since), before=fixed(alarm.before), after=fixed(alarm.after)
    )


def _note(found: Drift) -> str:
    note = tr(
        "Mean loss of stretches of the random slice with 95 % intervals, n = {n}. Page–Hinkley's "
        "test watches for a lasting rise; without any, it cried in one of {many} made-up projects. "
        "The mean reward is never shown: it means nothing between prompts."
    ).format(n=count(found.n), many=count(_MADE_UP))
    if found.alarm is None:
        return note
    words = tr("It was noticed after {at} preferences.").format(at=count(found.alarm.at))
    return f"{note} {words}"


def _changed(change: Change) -> str:
    if change.what == "guidelines":
        return tr("guidelines {name}").format(name=change.name)
    return tr("source {name}").format(name=change.name)


def _changes(changes: Sequence[Change], cases: Sequence[Case], top: Ceiling | None) -> Content:
    title = tr("Agreement before and after something changed")
    if not changes:
        return Missing(
            title=title,
            missing=tr(
                "Neither the guidelines nor the sources of responses changed with at least 30 "
                "preferences on either side."
            ),
        )
    dots, marks, rows = [], [], []
    for change in changes:
        dots.append(heading(_changed(change)))
        parts = (
            (tr("before"), change.before, change.length_before, cases[: change.at]),
            (tr("after"), change.after, change.length_after, cases[change.at :]),
        )
        for name, part, alone, within in parts:
            dots.append(with_hollow(dot(name, part), alone))
            marks.append(row_mark(f"{_changed(change)}, {name}", part, behind(within)))
            told = table_row(f"{_changed(change)}, {name}", part)
            rows.append((*told, alone.value if alone else None))
    differing = [change for change in changes if change.differs]
    if differing:
        words = tr("Agreement changed by {points} points with {what}")
        first = differing[0]
        points = signed(first.gap.value * 100, 0)
        title = words.format(points=points, what=_changed(first))
    else:
        title = tr("Agreement did not change with guidelines or sources beyond chance")
    lows = [part.low for change in changes for part in (change.before, change.after)]
    return DotChart(
        title=title,
        note=tr(
            "On the random slice, with 95 % intervals. A change is called one beyond 99 % for all "
            "{n} together: where nothing has changed, about one project in a hundred still shows "
            "one by chance."
        ).format(n=count(len(changes)))
        + f" {tr('Hollow: length alone.')} {at_best(top)}",
        header=(*HEADER, "length"),
        rows=rows,
        x=share_axis(tr("agreement, %"), lows, low=0.4),
        dots=tuple(dots),
        levels=yardsticks(top),
        marks=tuple(marks),
    )
