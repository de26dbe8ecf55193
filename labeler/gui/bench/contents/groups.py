"""The model's agreement with groups of judgments, a row each."""

from collections.abc import Callable, Sequence

from labeler.analysis.case import Case
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import differ
from labeler.analysis.splits import Group
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    more,
    row_mark,
    share,
    short,
    table_row,
    yardsticks,
)
from labeler.gui.charts.content import Content, Dot, DotChart, Level, Missing
from labeler.gui.charts.scale import share_axis
from labeler.gui.figures import percent
from labeler.gui.words import tr

_LONG = 30
"""Letters of a group's name that are told in a title."""

Belongs = Callable[[Case, str], bool]
"""Whether a case is of the group of that name."""


def groups_chart(
    groups: Sequence[Group],
    cases: Sequence[Case],
    belongs: Belongs,
    *,
    what: str,
    missing: str,
    all_in_all: float | None = None,
    ceiling: Ceiling | None = None,
) -> Content:
    """One row a group, with length alone hollow below it.

    Args:
        what: What the groups differ in, as in `by annotator`.
        missing: What to do so that there are groups.
        all_in_all: The agreement over all of them, marked through all rows.
        ceiling: What a perfect model could reach, marked too.
    """
    title = tr("Agreement {what}").format(what=what)
    if not groups:
        return Missing(title=title, missing=missing)
    n = max(group.agreement.accuracy.n for group in groups)
    if n < ENOUGH:
        return Missing(title=title, missing=more(n, tr("preferences of one kind")))
    if len(groups) == 1:
        return Missing(title=_statement(groups, what), missing=_one_only())
    levels = [*yardsticks(ceiling)]
    if all_in_all is not None:
        levels.append(Level(all_in_all, tr("all: {share}").format(share=percent(all_in_all))))
    values = [group.agreement.accuracy.low for group in groups]
    return DotChart(
        title=_statement(groups, what),
        note=tr(
            "How often the model ranked a pair as people did, with 95 % intervals; hollow below "
            "it length alone, where it was told. Hollow dots stand on fewer than 30 judgments."
        ),
        header=HEADER,
        rows=[table_row(group.name, group.agreement.accuracy) for group in groups],
        x=share_axis(tr("agreement, %"), values, low=0.4),
        dots=tuple(map(_row, groups)),
        levels=tuple(levels),
        marks=tuple(
            row_mark(
                group.name,
                group.agreement.accuracy,
                behind(cases, lambda case, name=group.name: belongs(case, name)),  # type: ignore[misc]
            )
            for group in groups
        ),
    )


def _one_only() -> str:
    return tr("There is one kind alone, so nothing to compare it with.")


def _row(group: Group) -> Dot:
    made = dot(group.name, group.agreement.accuracy)
    if group.length is None:
        return made
    length = group.length.accuracy
    return Dot(
        made.name,
        made.value,
        made.low,
        made.high,
        made.detail,
        beside=(length.value, length.low, length.high),
        sure=made.sure,
    )


def _statement(groups: Sequence[Group], what: str) -> str:
    """Whether the best and the worst differ by more than chance among so many explains."""
    enough = [group for group in groups if group.agreement.accuracy.n >= ENOUGH]
    by_value = sorted(enough, key=lambda group: group.agreement.accuracy.value)
    low, high = by_value[0], by_value[-1]
    if differ([group.agreement.accuracy for group in by_value]):
        words = tr("Agreement differs {what}: most with {high}, least with {low}")
        return words.format(what=what, high=short(high.name, _LONG), low=short(low.name, _LONG))
    if len(by_value) == 1:
        told = share(low.agreement.accuracy)
        return tr("Agreement {what}: {name} {told}").format(what=what, name=low.name, told=told)
    return tr("Agreement {what} does not differ beyond chance").format(what=what)
