"""Takes in what the worker says: to the screen, the figures and the file."""

from PySide6.QtCore import QObject, Signal

from labeler.core.prediction import ModelVersion, Prediction
from labeler.gui.keeping import Keeping
from labeler.gui.screen import Screen
from labeler.gui.tally import Tally
from labeler.gui.worker_words import describe
from labeler.workflow.events import (
    Event,
    Failed,
    Forgotten,
    HeldOut,
    Idle,
    Learned,
    Predicted,
    Proposed,
    Ready,
    Scored,
    Settled,
)
from labeler.workflow.session import Session


class Following(QObject):
    """Follows the worker's events; `take` is called with each, in the window's thread."""

    version_changed = Signal(object)
    """The ModelVersion."""
    said = Signal(str, bool)
    """What the worker is doing, in words; whether something went wrong."""
    rested = Signal()
    """The worker has nothing left to do, and all that it predicted is in the file, unless
    somebody else uses that: then it will be soon."""

    def __init__(self, session: Session, screen: Screen, tally: Tally, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._screen, self._tally = session, screen, tally
        self._version: ModelVersion | None = None
        self._keeping = Keeping(session.foretold, self)
        self._keeping.failed.connect(self.said)

    def take(self, event: Event) -> None:
        """Take one event in."""
        match event:
            case Predicted(prediction):
                self._store(prediction)
            case Learned(judgment, before, after):
                self._screen.follow(judgment, before=before, after=after)
                self._tell_version(after.version)
            case HeldOut(judgment, outlook):
                self._screen.follow(judgment, before=outlook, after=None, held_out=True)
            case Proposed(strategy, chosen):
                self._session.supply.propose(strategy, chosen)
            case Scored(outlook):
                self._screen.score(outlook)
            case Ready(version) | Settled(version) | Forgotten(_, version):
                self._tell_version(version)
            case Idle():
                self._keeping.in_passing()
                self.rested.emit()
            case _:
                pass
        if words := describe(event):
            self.said.emit(words, isinstance(event, Failed))

    def tell_again(self) -> None:
        """Tell once more which model speaks, where that is known."""
        if self._version is not None:
            self.version_changed.emit(self._version)

    def _tell_version(self, version: ModelVersion) -> None:
        self._version = version
        self.version_changed.emit(version)

    def keep(self) -> None:
        """Put what was predicted into the file at once."""
        self._keeping.now()

    def _store(self, prediction: Prediction) -> None:
        """Take a prediction into the figures, and soon into the file."""
        if counted := self._session.foretold.take(prediction):
            self._tally.add(counted)
        self._keeping.soon()
