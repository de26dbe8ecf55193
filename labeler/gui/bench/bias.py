"""The page of bias, and on demand the probes: what padding and the like do to the reward."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from labeler.analysis.probes import Probed
from labeler.gui.bench import held
from labeler.gui.bench.asked import AskedPage, Demand
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.words import tr
from labeler.workflow.probing import probe
from labeler.workflow.stopping import Stopped


def bias_page(title: str, purpose: str, holder: Holder, parent: QWidget) -> AskedPage:
    """Shows what the probes did above the other charts, once they were asked for."""
    demand = Demand(
        label=tr("&Probe the model"),
        tip=tr("Pad, repeat, list and refuse: none of it makes an answer better"),
        doing=tr("Probing the model: its texts are encoded …"),
        work=_probe,
        told=_told,
    )
    return AskedPage(title, purpose, holder, demand, _charts, parent)


def _probe(path: Path, stopped: Stopped) -> tuple[Probed, ...]:
    return probe(path, held.load(), stopped)


def _told(made: tuple[Probed, ...]) -> Content:
    """A row a probe."""
    from labeler.gui.bench.contents.probes import probes_chart

    return probes_chart(made)


def _charts(holder: Holder, stopped: Stopped) -> Iterable[Content]:
    """What the margin is made of, and what was hacked."""
    from labeler.analysis.bias import bias, hacked
    from labeler.analysis.ceiling import ceiling
    from labeler.gui.bench.contents.bias import bias_charts

    cases = holder.held().cases
    if not stopped():
        yield from bias_charts(bias(cases), hacked(cases), cases, ceiling(cases))
