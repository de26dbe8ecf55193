"""The plotting library comes in while the window goes on."""

import sys
from pathlib import Path

import pytest

from labeler.gui.imports import in_steps
from tests.processes import run

LOAD = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from labeler.gui.imports import take_back
take_back()
app = QApplication([])
from labeler.gui.learning import plotting
beats, seen = [], []
class Loading(plotting.Loading):
    def _go_on(self):
        before = len(sys.modules)
        super()._go_on()
        seen.append(len(sys.modules) - before)
def beat():
    beats.append(plotting.loaded())
    if plotting.loaded():
        app.quit()
timer = QTimer(interval=0)
timer.timeout.connect(beat)
timer.start()
"""


def test_the_window_has_its_turn_again_and_again_while_the_library_is_loaded() -> None:
    script = LOAD + "loading = Loading(app); loading.start(); app.exec()\nprint(beats.count(False))"

    assert int(run(script)) > 20


def test_no_step_takes_in_much_of_it() -> None:
    """Of which a turn takes as many as its milliseconds allow."""
    script = "from PySide6 import QtCore, QtGui, QtWidgets\n" + LOAD
    script += "plotting.PATIENCE, plotting._TICK = 0, 0\n"
    script += "import numpy\nloading = Loading(app); loading.start(); app.exec()\n"
    script += "print(max(seen), sum(seen))"

    most, every = map(int, run(script).split())

    assert every > 200
    assert most <= 50


def test_nothing_is_loaded_while_the_worker_reads_a_library() -> None:
    script = LOAD + "plotting.is_preloading = lambda: len(seen) < 5\n"
    script += "loading = Loading(app); loading.start(); app.exec()\nprint(seen[:5], sum(seen) > 99)"

    assert run(script).strip() == "[0, 0, 0, 0, 0] True"


def test_who_goes_on_finds_what_another_began() -> None:
    script = LOAD + "loading = Loading(app)\nfor _ in range(8): loading._go_on()\n"
    script += "assert not plotting.loaded(); loading.deleteLater(); plotting.load()\n"
    script += "from labeler.gui.learning.plot import Plot; Plot(); print(plotting.loaded())"

    assert run(script).strip() == "True"


def test_imported_in_steps_it_is_the_library_that_it_always_is() -> None:
    at_once = "import pyqtgraph, sys\n"
    steps = "import sys\nfrom labeler.gui.imports import in_steps\n"
    steps += "print(len([*in_steps('pyqtgraph')]) > 50); import pyqtgraph\n"
    tell = "print(sorted(vars(pyqtgraph)))"
    tell += "\nprint(sorted(name for name in sys.modules if name.startswith('pyqtgraph')))"

    assert run(steps + tell) == "True\n" + run(at_once + tell)


def test_what_fails_half_way_is_not_left_half_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half_a_module.py").write_text("one = 1\nraise ValueError(one)\n")
    monkeypatch.syspath_prepend(tmp_path)
    steps = in_steps("half_a_module")
    next(steps)

    with pytest.raises(ValueError, match="1"):
        next(steps)

    assert "half_a_module" not in sys.modules
