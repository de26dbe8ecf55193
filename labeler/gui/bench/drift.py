"""The page of drift, and on demand how far the model orders pairs as its earlier version did."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from labeler.gui.bench import held
from labeler.gui.bench.asked import AskedPage
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.words import tr
from labeler.workflow.probing import Versions, versions
from labeler.workflow.stopping import Stopped


class DriftPage(AskedPage):
    """Shows the model beside its earlier version above the other charts, once asked for."""

    def __init__(
        self, title: str, purpose: str, holder: Holder, parent: QWidget | None = None
    ) -> None:
        words = (
            tr("&Compare with the earlier model"),
            tr("Fit the model to the first half of the judgments and to all, and compare the two"),
            tr("Fitting the earlier and the present model: texts are encoded …"),
        )
        super().__init__(title, purpose, holder, words, parent)

    def work_asked(self, path: Path, stopped: Stopped) -> Versions | None:
        """Fit both versions."""
        return versions(path, held.load(), stopped)

    def told(self, made: Versions | None) -> Content:
        """Their rank correlations."""
        from labeler.gui.bench.contents.versions import versions_chart

        return versions_chart(made)

    def usual(self, stopped: Stopped) -> Iterable[Content]:
        """The loss over time, and what changed."""
        from labeler.analysis.case import random_slice
        from labeler.analysis.drift import drift
        from labeler.gui.bench.contents.drift import drift_charts

        cases = self._holder.held().cases
        if not stopped():
            yield from drift_charts(drift(cases), random_slice(cases))
