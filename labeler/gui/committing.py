"""Puts into the file what is done at the desk, and has screen, figures and model follow it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.answer import Answer
from labeler.core.details import Said
from labeler.core.errors import LabelerError, NotSaved
from labeler.core.presentation import Presentation
from labeler.core.sentence import Sentence
from labeler.gui.flag_keeper import FlagKeeper
from labeler.gui.handover import HandOver
from labeler.gui.lookout import Lookout
from labeler.gui.saving import AGAIN, Saving
from labeler.gui.screen import Screen
from labeler.gui.tally import Tally
from labeler.gui.telling import reason, told
from labeler.workflow.changes import Changes
from labeler.workflow.session import Session

_ON_ITS_WAY = Sentence("the last answer is still being saved; try again in a moment")


class Committing(QObject):
    """Answers, takes back and does again, one after the other, without holding up the window.

    Its signals are described at the desk.
    """

    saved = Signal(str)
    saving = Signal()
    undone = Signal(object)
    gold_told = Signal(bool)
    troubled = Signal(str)

    def __init__(
        self,
        session: Session,
        screen: Screen,
        tally: Tally,
        handover: HandOver,
        lookout: Lookout,
        flags: FlagKeeper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._screen, self._tally = session, screen, tally
        self._handover, self._lookout, self._flags = handover, lookout, flags
        self._saving, self._is_over = Saving(session.project, self), False
        self._saving.waiting.connect(self.saving)
        flags.saved.connect(self.saved)

    @property
    def waits(self) -> bool:
        """Whether something is not in the file yet; nothing else may be done meanwhile."""
        return self._saving.waits

    def is_free(self) -> bool:
        """Whether something can be done now; where the last answer is still on its way into the
        file, that is told: what is on the screen then is not what would be judged."""
        if self.waits:
            self.troubled.emit(told(_ON_ITS_WAY))
        return not self.waits

    def finish(self) -> None:
        """Commit what waits, or give it up."""
        self._is_over = True
        self._saving.finish()

    def write(
        self,
        command: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[LabelerError], None],
    ) -> None:
        """Commit something else, as `Saving.do`; fails where the last answer waits."""
        if self.waits:
            failed(LabelerError(_ON_ITS_WAY.template))
            return
        waited = False

        def did(result: Any) -> None:
            if waited:
                self.saved.emit("")
            done(result)

        def could_not(error: LabelerError) -> None:
            if waited:
                self.saved.emit(reason(error))
            failed(error)

        self._saving.do(command, did, could_not)
        waited = self.waits

    def write_when_free(
        self,
        command: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[LabelerError], None],
    ) -> None:
        """As `write`, after the last answer: what took long to make is not lost to one that waits.

        Nothing is called once the project is closed.
        """
        if self.waits:
            QTimer.singleShot(AGAIN, self, partial(self.write_when_free, command, done, failed))
        elif not self._is_over:
            self.write(command, done, failed)

    def answer(self, pair: Presentation, answer: Answer, said: Said) -> None:
        """Show what comes next, then commit the answer to what was on the screen."""
        session, screen = self._session, self._screen
        if session.active.is_paused or not self.is_free():
            return
        seen, again, terms = (
            screen.reveals and screen.outlook is not None,
            screen.again,
            screen.terms,
        )
        active = session.active.seconds

        def commit() -> Changes:
            if again is None:
                return session.judge(pair, answer, rewards_seen=seen, said=said, active=active)
            return session.change(
                again.judgment, answer, rewards_seen=seen, said=said, active=active, terms=terms
            )

        def done(changes: Changes) -> None:
            self._follow(changes, tells_checks=terms.settings.gold_feedback)

        screen.foresee()
        self._saving.do(commit, done, partial(self._stay, pair))

    def _stay(self, pair: Presentation, error: LabelerError) -> None:
        """Show the pair again that was not judged, and why."""
        self._screen.restore(pair)
        self.saved.emit(reason(error))

    @property
    def can_undo(self) -> bool:
        """Whether there is a judgment to take back, or a flag on what is on the screen."""
        return self._session.can_undo or self._flags.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is one of them to do again."""
        return self._session.can_redo_judgment or self._flags.can_redo

    def undo(self) -> None:
        """Take back what was done last: a flag on this pair, a judgment, or a change of mind."""
        if self.is_free() and not self._flags.undo():
            self._do(self._session.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.is_free() and not self._flags.redo():
            self._do(self._session.redo)

    def _do(self, command: Callable[[], Changes | None]) -> None:
        """Do it and follow what it changed, unless it had nothing to do.

        During a pause nothing is done: nobody sees what it would change.
        """
        if not self._session.active.is_paused:
            self._saving.do(command, self._did, self._failed)

    def _did(self, changes: Changes | None) -> None:
        if changes is None:
            return
        if changes.retracted is not None:
            self.undone.emit(changes.retracted)
        self._follow(changes, tells_checks=self._session.project.settings.gold_feedback)

    def _failed(self, error: LabelerError) -> None:
        if isinstance(error, NotSaved):
            self.saved.emit(reason(error))
        else:
            self.troubled.emit(told(error))

    def _follow(self, changes: Changes, *, tells_checks: bool) -> None:
        """Show what a command changed, once it is in the file, and have the model follow."""
        self.saved.emit("")
        self._screen.show_next()
        self._screen.remember(changes)
        for lesson in changes.lessons():
            self._handover.ask(lesson)
        if changes.recounts:
            self._tally.begin_anew()
        if changes.gold_right is not None and tells_checks:
            self.gold_told.emit(changes.gold_right)
        self._lookout.watch()
