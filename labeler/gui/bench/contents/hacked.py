"""The signature of reward hacking, told where it shows."""

from collections.abc import Sequence

from labeler.analysis.bias import Hacked
from labeler.analysis.case import Case
from labeler.gui.bench.contents.behind import of_source
from labeler.gui.bench.contents.telling import HEADER, dot, names, row_mark, table_row
from labeler.gui.charts.content import Content, DotChart, Level
from labeler.gui.charts.scale import axis_around
from labeler.gui.words import tr


def hacked_chart(found: Sequence[Hacked], foretold: Sequence[Case]) -> Content:
    """The signature of reward hacking, explained where it shows."""
    who = names(each.source for each in found)
    rows = [
        (f"{each.source}: {what}", estimate, of_source(foretold, each.source))
        for each in found
        for what, estimate in (
            (tr("reward"), each.reward),
            (tr("chosen by people"), each.wins),
            (tr("log length"), each.length),
        )
    ]
    values = [end for _, e, _ in rows for end in (e.low, e.high)]
    return DotChart(
        title=tr("Signature of reward hacking: {sources}").format(sources=who),
        note=tr(
            "From the first half of its judgments to the second its rewards went up, people chose "
            "it less often, and its answers grew longer: what was optimised is the model's "
            "mistake. Look at what it writes now, and judge some of it without seeing rewards."
        ),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate, _ in rows],
        x=axis_around(tr("late − early"), values, also=[0.0]),
        dots=tuple(dot(name, estimate, as_share=False) for name, estimate, _ in rows),
        levels=(Level(0.0, tr("unchanged")),),
        marks=tuple(row_mark(name, each, within, as_share=False) for name, each, within in rows),
    )
