"""Opens a project and says when its first reward is on the screen: `python -m … PROJECT`."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent

from labeler.gui import app
from labeler.gui.window import MainWindow


class Rewarded(MainWindow):
    """Prints once it has painted what the model holds of the first pair."""

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self.desk and self.desk.outlook:
            print("first reward", flush=True)
        return handled


if __name__ == "__main__":
    app.MainWindow = Rewarded
    sys.exit(app.run(Path(sys.argv[1]), "ada"))
