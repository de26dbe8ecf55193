"""From the key that opens the bench of 100,000 judgments to its first page painted, from the file.

Everything that the page tells is read and counted within it; what the program is made of, and
the file, are in memory already, and the window has taken in what was judged before.
"""

import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from labeler.gui.app import make_application
from labeler.gui.bench.column import Column
from labeler.gui.window import MainWindow
from tests.analysis.planted import PEOPLE, project
from tests.benchmarks.figure import Figure, median
from tests.benchmarks.person import wait
from tests.gui.planted_file import keep

MOST = 2.0
REST = 9_000
"""Milliseconds after which a window of so many judgments has nothing left to do."""


def opened(judgments: int, turns: int) -> Figure:
    """The first turn loads what charts are drawn with, and does not count."""
    with tempfile.TemporaryDirectory(prefix="labeler-bench-") as folder:
        cases = project(judgments // len(PEOPLE) + 1)[:judgments]
        path = keep(Path(folder) / "planted.labeler", cases)
        rest = REST if judgments > 10_000 else 500
        ours = [_seconds_to_page(path, rest) for _ in range(turns + 1)][1:]
        theirs = [_seconds_to_read(path) for _ in range(turns)]
    value, other = median([seconds for seconds, _ in ours]), median(theirs)
    processor = median([busy for _, busy in ours])
    return Figure(
        value=value,
        unit="s",
        compared_with=f"every row of judgments, predictions and rewards as Python's sqlite3 "
        f"hands them over: {other:.3g} s; {processor:.3g} s of processor in all",
        ratio=value / other,
        aim=f"≤ {MOST:g} s",
        holds=value <= MOST,
    )


def _seconds_to_page(path: Path, rest: int) -> tuple[float, float]:
    """On the clock, and of processor in all threads."""
    with _window(path, rest) as window:
        start, busy = time.perf_counter(), time.process_time()
        window.bench.toggle()
        assert window.bench.page is not None
        page = window.bench.page.current
        assert isinstance(page, Column)
        while not page.charts:
            wait(5)
        window.repaint()
        return time.perf_counter() - start, time.process_time() - busy


@contextmanager
def _window(path: Path, rest: int) -> Iterator[MainWindow]:
    application = QApplication.instance() or make_application()
    window = MainWindow("ada")
    window.open_project(path)
    window.show()
    application.processEvents()
    wait(rest)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        wait(10)


def _seconds_to_read(path: Path) -> float:
    database = sqlite3.connect(path)
    start = time.perf_counter()
    for table in ("judgment", "prediction", "prediction_reward"):
        database.execute(f"SELECT * FROM {table}").fetchall()
    took = time.perf_counter() - start
    database.close()
    return took
