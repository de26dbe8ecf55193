"""Work on files that may take a while, beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from labeler.core.errors import LabelerError
from labeler.gui.telling import told
from labeler.gui.words import tr


class Errand(QThread):
    """Runs one function in a thread of its own and tells if it failed.

    Args:
        work: Called once, in the new thread; must touch no widget and no open project. Returns
            what it did, in words.

    Attributes:
        did: What it did, once it has ended; empty if it failed.
    """

    failed = Signal(str)
    """Why it did not work, for a person."""

    def __init__(self, work: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errand")
        self._work = work
        self.did = ""

    def run(self) -> None:
        """Do the work; Qt calls this in the new thread."""
        try:
            self.did = self._work()
        except LabelerError as error:
            self.failed.emit(told(error))
        except Exception as error:  # nothing dies silently
            self.failed.emit(tr("something unexpected went wrong: {error!r}").format(error=error))
