"""The page of bias, and on demand the probes: what padding and the like do to the reward."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from labeler.analysis.probes import Probed
from labeler.gui.bench import held
from labeler.gui.bench.computed import ComputedPage
from labeler.gui.bench.computing import Computing, Stopped
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.words import tr
from labeler.workflow.probing import probe


class BiasPage(ComputedPage):
    """Shows what the probes did above the other charts, once they were asked for."""

    def __init__(
        self, title: str, purpose: str, holder: Holder, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, purpose, holder.path, self._figures, parent)
        self._holder = holder
        self._probed: tuple[Probed, ...] | None = None
        self.probe = QPushButton(tr("&Probe the model"))
        self.probe.setToolTip(tr("Pad, repeat, list and refuse: none of it makes an answer better"))
        self.probe.clicked.connect(self.start_probing)
        self.probing = Computing(self)
        self.probing.done.connect(self._take)
        self.probing.failed.connect(self._fail)
        self.insert(self._controls())

    def _controls(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.probe)
        row.addStretch(1)
        return whole

    def start_probing(self) -> None:
        """Probe in a thread of its own."""
        path = self._holder.path
        self.say(tr("Probing the model: its texts are encoded …"))
        self.probe.setEnabled(False)

        def work(stopped: Stopped) -> tuple[Probed, ...]:
            return probe(path, held.load(), stopped)

        self.probing.ask(work)

    def _take(self, made: tuple[Probed, ...]) -> None:
        self._probed = made
        self.probe.setEnabled(True)
        self._work_again()

    def _fail(self, why: str) -> None:
        self.probe.setEnabled(True)
        self.say(why)

    def leave(self) -> None:
        """Nobody waits for the probes either."""
        super().leave()
        self.probing.give_up()
        self.probe.setEnabled(True)

    def finish(self) -> None:
        """End both threads."""
        super().finish()
        self.probing.finish()

    def _figures(self, _path: Path, stopped: Stopped) -> Iterable[Content]:
        """The charts; runs in the page's own thread."""
        from labeler.analysis.bias import bias, hacked
        from labeler.gui.bench.contents.bias import bias_charts
        from labeler.gui.bench.contents.probes import probes_chart

        cases, made = self._holder.held().cases, self._probed
        if stopped():
            return
        if made is not None:
            yield probes_chart(made)
        yield from bias_charts(bias(cases), hacked(cases), cases)
