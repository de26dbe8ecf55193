"""Sets the open project to something else while somebody works at it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from labeler.core.errors import LabelerError
from labeler.core.losses import loss_of
from labeler.core.settings import Settings, teaches_otherwise
from labeler.gui.committing import Committing
from labeler.gui.handover import HandOver
from labeler.gui.lookout import Lookout
from labeler.gui.screen import Screen
from labeler.gui.tally import Tally
from labeler.workflow.session import Session


class Resetting(QObject):
    """Has model, figures and what comes next follow other settings.

    What is on the screen goes on as it was put there: its scale, what is asked and shown, and what
    is recorded of its answer. What the model learns by and is told by holds at once, and what was
    told of the last judgment is taken away where another loss tells it otherwise.
    """

    changed = Signal()
    """Other settings are in force."""

    def __init__(
        self,
        session: Session,
        screen: Screen,
        tally: Tally,
        handover: HandOver,
        lookout: Lookout,
        committing: Committing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._screen, self._tally = session, screen, tally
        self._handover, self._lookout, self._committing = handover, lookout, committing

    def change(
        self,
        settings: Settings,
        done: Callable[[], None],
        failed: Callable[[LabelerError], None],
    ) -> None:
        """Put other settings in force; see `Committing.write`."""
        before = self._session.project.settings

        def follow(_: None) -> None:
            self._follow(before, settings)
            done()

        self._committing.write(partial(self._session.change_settings, settings), follow, failed)

    def _follow(self, before: Settings, settings: Settings) -> None:
        self.changed.emit()
        if loss_of(settings) != loss_of(before):
            self._screen.forget_record()
        if self._screen.pair is None:
            self._screen.show_next()
            self._lookout.watch()
        if teaches_otherwise(before, settings) and self._handover.is_begun:
            self._tally.begin_anew()
            self._screen.forget_outlook()
            self._handover.begin()
        self._lookout.look_soon()
