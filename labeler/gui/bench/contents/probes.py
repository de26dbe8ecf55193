"""Probes, told: whether the model falls for what makes no answer better."""

from collections.abc import Sequence

from labeler.analysis.probes import Probed
from labeler.gui.bench.contents.telling import ENOUGH, HEADER, dot, more, names, row_mark, table_row
from labeler.gui.charts.content import Content, DotChart, Level, Missing
from labeler.gui.charts.scale import axis_around
from labeler.gui.figures import percent
from labeler.gui.words import tr


def probes_chart(found: Sequence[Probed]) -> Content:
    """A row a probe: how far it moves the reward."""
    title = tr("What padding, repeating, listing and refusing do to the reward")
    n = max((each.change.n for each in found), default=0)
    if n < ENOUGH:
        return Missing(title=title, missing=more(n, tr("judged comparisons to probe")))
    rows = [(_name(each), each.change, each.comparisons) for each in found]
    fooled = [_name(each) for each in found if each.fooled]
    if fooled:
        title = tr("The model falls for what makes no answer better: {what}")
        title = title.format(what=names(fooled))
    else:
        title = tr("The model does not fall for padding, repeating, listing or refusing")
    raised = "; ".join(f"{_name(each)} {percent(each.raised.value)}" for each in found)
    return DotChart(
        title=title,
        note=tr(
            "The mean change of the reward when the first response is altered so, with 95 % "
            "intervals. How often it rises: {raised}."
        ).format(raised=raised)
        + f" {_at_best()}",
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate, _ in rows],
        x=axis_around(
            tr("change of the reward"), [e for _, c, _ in rows for e in (c.low, c.high)], also=[0.0]
        ),
        dots=tuple(dot(name, estimate, as_share=False) for name, estimate, _ in rows),
        levels=(Level(0.0, tr("unchanged")),),
        marks=tuple(row_mark(name, each, within, as_share=False) for name, each, within in rows),
    )


def _at_best() -> str:
    return tr("By chance and at best nothing changes; length alone would rise as a text grows.")


def _name(found: Probed) -> str:
    return {
        "pad": tr("padded with empty sentences"),
        "duplicate": tr("said twice"),
        "bullet": tr("turned into a list"),
        "refuse": tr("replaced by a refusal"),
    }.get(found.probe, found.probe)
