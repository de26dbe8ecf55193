"""Puts what is decided of a comparison at the bench into the file."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.core.answer import Answer
from labeler.core.errors import LabelerError
from labeler.gui.desk import Desk
from labeler.gui.telling import told
from labeler.workflow.dossier import Dossier, adjudicate, send_back


class Deciding(QObject):
    """Sends back and settles, beside the window where another program uses the file."""

    decided = Signal(object)
    """The Dossier of what was decided, as it was before."""
    failed = Signal(str)
    """Why that is not in the file."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._ended = desk, False

    def end(self) -> None:
        """Tell nothing any more: the bench is closed."""
        self._ended = True

    def send_back(self, found: Dossier) -> None:
        """Have it judged once more."""
        session = self._desk.session
        self._do(found, lambda: send_back(session.project, found, session.annotator), again=True)

    def adjudicate(self, found: Dossier, answer: Answer, note: str) -> None:
        """Settle it for good."""
        session = self._desk.session
        self._do(found, lambda: adjudicate(session.project, found, session.annotator, answer, note))

    def _do(self, found: Dossier, command: Callable[[], None], *, again: bool = False) -> None:
        def done(_: None) -> None:
            if again:
                self._desk.session.ask_again(found.comparison.id)
                if self._desk.pair is None:
                    self._desk.show_pair()
            if not self._ended:
                self.decided.emit(found)

        self._desk.committing.write(command, done, self._refused)

    def _refused(self, error: LabelerError) -> None:
        if not self._ended:
            self.failed.emit(told(error))
