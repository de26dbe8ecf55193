"""Opens a project, judges, and quits in the middle of it all: `python -m … PROJECT SECONDS`."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from labeler.core.presentation import Choice
from labeler.gui import app
from labeler.gui.window import MainWindow


class Quits(MainWindow):
    """Judges every 30 ms, and closes itself after a while."""

    def start(self) -> None:
        super().start()
        press = QTimer(self)
        press.timeout.connect(self.judge)
        press.start(30)
        QTimer.singleShot(int(float(sys.argv[2]) * 1000), self, self.close)

    def judge(self) -> None:
        if self.desk is not None:
            self.desk.judge(Choice.LEFT)


app.MainWindow = Quits
sys.exit(app.run(Path(sys.argv[1]), "ada"))
