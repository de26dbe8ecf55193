"""The longest gaps of the window's event loop, the engine busy against the engine idle.

The same person judges at the same pace both times. With the engine idle nothing of it runs: what
is posted to it stays where it is, and the window does all the rest.
"""

import time

from PySide6.QtCore import QObject, Qt, QTimer

from labeler.gui.text.look import View
from tests.benchmarks.figure import Figure, Figures, quantile
from tests.benchmarks.person import FIRST, Person, person_at_work

MOST = 2.0


class Beat(QObject):
    """Beats each millisecond, where the event loop lets it.

    Attributes:
        gaps: Milliseconds from one beat to the next.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self.gaps.append(1000 * (now - self._last))
        self._last = now


def measure(*, tiny: bool = False) -> Figures:
    turns, keys = (1, 5) if tiny else (6, 60)
    fewer = turns // 3 or 1
    return {
        "stall": _stalls(turns, keys, 2),
        "stall_difference": _stalls(fewer, keys, 2, View.DIFFERENCE),
        "stall_k4": _stalls(fewer, keys, 4),
    }


def _stalls(turns: int, keys: int, responses: int, view: View = View.MARKDOWN) -> Figure:
    """In turns: what else the machine does meets both."""
    gaps: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(turns):
        for busy in gaps:
            with person_at_work(3 * keys, engine=busy, responses=responses, view=view) as person:
                gaps[busy] += _gaps(person, keys)
    busy, idle = (quantile(gaps[engine], 0.999) for engine in (True, False))
    return Figure(
        value=busy,
        unit="ms (p99.9)",
        compared_with=f"the same with the engine idle: {idle:.3g} ms",
        ratio=busy / idle,
        aim=f"≤ {MOST:g} times idle's",
        holds=busy <= MOST * idle,
    )


def _gaps(person: Person, keys: int) -> list[float]:
    """While the person judges, once what only happens at the start is over."""
    person.judge(FIRST)
    beat = Beat()
    person.judge(keys)
    beat.stop()
    return beat.gaps
