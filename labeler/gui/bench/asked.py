"""A page with one figure more that takes the encoder, and so is worked out only when asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from labeler.gui.bench.computed import ComputedPage
from labeler.gui.bench.computing import Computing
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.charts.kinds import Ready
from labeler.workflow.stopping import Stopped


@dataclass(frozen=True, slots=True)
class Demand:
    """What can be asked for.

    Attributes:
        label: What the button is called.
        tip: What it does, in a sentence.
        doing: Said while it is done.
        work: Works it out from a project file, in a thread of its own.
        told: The chart of what was worked out; runs in the page's own thread.
    """

    label: str
    tip: str
    doing: str
    work: Callable[[Path, Stopped], Any]
    told: Callable[[Any], Content]


class AskedPage(ComputedPage):
    """Shows what was asked for by a button above the charts it has anyway.

    Args:
        usual: Works those out, in the page's own thread.

    Attributes:
        button: Asks for it.
        asking: Where it is worked out.
    """

    def __init__(
        self,
        title: str,
        purpose: str,
        holder: Holder,
        demand: Demand,
        usual: Callable[[Holder, Stopped], Iterable[Content]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, purpose, holder.path, self._figures, parent)
        self._holder, self._demand, self._usual = holder, demand, usual
        self._made: tuple[Any] | None = None  # in a tuple, as it may itself be None
        self.button = QPushButton(demand.label)
        self.button.setToolTip(demand.tip)
        self.button.clicked.connect(self.ask)
        self.asking = Computing(self)
        self.asking.done.connect(self._take)
        self.asking.failed.connect(self._fail)
        self.insert(self._controls())

    def ask(self) -> None:
        """Begin to work it out."""
        path, work = self._holder.path, self._demand.work
        self.say(self._demand.doing)
        self.button.setEnabled(False)
        self.asking.ask(lambda stopped: work(path, stopped))

    def leave(self) -> None:
        """Nobody waits for it either."""
        super().leave()
        if self.asking.is_busy:
            self.say("")
        self.asking.give_up()
        self.button.setEnabled(True)

    def finish(self) -> None:
        """End both threads."""
        super().finish()
        self.asking.finish()

    def _controls(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        return whole

    def _take(self, made: Any) -> None:
        self._made = (made,)
        self.button.setEnabled(True)
        self._work_again()

    def _fail(self, why: str) -> None:
        self.button.setEnabled(True)
        self.say(why)

    def _show(self, ready: list[Ready]) -> None:
        """New figures, while what was asked for goes on."""
        super()._show(ready)
        if self.asking.is_busy:
            self.say(self._demand.doing)

    def _figures(self, _path: Path, stopped: Stopped) -> Iterable[Content]:
        made = self._made
        if made is not None:
            yield self._demand.told(made[0])
        yield from self._usual(self._holder, stopped)
