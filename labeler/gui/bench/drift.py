"""The page of drift, and on demand how far the model orders pairs as earlier versions did."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from labeler.gui.bench import held
from labeler.gui.bench.asked import AskedPage, Demand
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.words import tr
from labeler.workflow.probing import Versions, versions
from labeler.workflow.stopping import Stopped


def drift_page(title: str, purpose: str, holder: Holder, parent: QWidget) -> AskedPage:
    """Shows the model beside its earlier version above the other charts, once asked for."""
    demand = Demand(
        label=tr("&Compare with the earlier model"),
        tip=tr("Fit the model to a quarter, half and three quarters of the judgments and to all"),
        doing=tr("Fitting the earlier and the present model: texts are encoded …"),
        work=_versions,
        told=_told,
    )
    return AskedPage(title, purpose, holder, demand, _charts, parent)


def _versions(path: Path, stopped: Stopped) -> Versions | None:
    return versions(path, held.load(), stopped)


def _told(made: Versions | None) -> Content:
    """Their rank correlations."""
    from labeler.gui.bench.contents.versions import versions_chart

    return versions_chart(made)


def _charts(holder: Holder, stopped: Stopped) -> Iterable[Content]:
    """The loss over time, and what changed."""
    from labeler.analysis.case import random_slice
    from labeler.analysis.ceiling import ceiling
    from labeler.analysis.drift import drift
    from labeler.gui.bench.contents.drift import drift_charts

    cases = holder.held().cases
    if not stopped():
        yield from drift_charts(drift(cases), random_slice(cases), ceiling(cases))
