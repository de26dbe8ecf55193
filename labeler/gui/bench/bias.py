"""The page of bias, and on demand the probes: what padding and the like do to the reward."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from labeler.analysis.probes import Probed
from labeler.gui.bench import held
from labeler.gui.bench.asked import AskedPage
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.words import tr
from labeler.workflow.probing import probe
from labeler.workflow.stopping import Stopped


class BiasPage(AskedPage):
    """Shows what the probes did above the other charts, once they were asked for."""

    def __init__(
        self, title: str, purpose: str, holder: Holder, parent: QWidget | None = None
    ) -> None:
        words = (
            tr("&Probe the model"),
            tr("Pad, repeat, list and refuse: none of it makes an answer better"),
            tr("Probing the model: its texts are encoded …"),
        )
        super().__init__(title, purpose, holder, words, parent)

    def work_asked(self, path: Path, stopped: Stopped) -> tuple[Probed, ...]:
        """Probe the model."""
        return probe(path, held.load(), stopped)

    def told(self, made: tuple[Probed, ...]) -> Content:
        """A row a probe."""
        from labeler.gui.bench.contents.probes import probes_chart

        return probes_chart(made)

    def usual(self, stopped: Stopped) -> Iterable[Content]:
        """What the margin is made of, and what was hacked."""
        from labeler.analysis.bias import bias, hacked
        from labeler.gui.bench.contents.bias import bias_charts

        cases = self._holder.held().cases
        if not stopped():
            yield from bias_charts(bias(cases), hacked(cases), cases)
