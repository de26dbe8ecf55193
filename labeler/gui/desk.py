"""Between the window and the work: turns intents into commits, and events into what is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.analysis.agreement import Running
from labeler.core.answer import Answer, Verdict
from labeler.core.details import UNSAID, Said
from labeler.core.errors import LabelerError
from labeler.core.prediction import Outlook
from labeler.core.presentation import Choice, Presentation
from labeler.core.settings import Settings
from labeler.gui.committing import Committing
from labeler.gui.flag_keeper import FlagKeeper
from labeler.gui.following import Following
from labeler.gui.handover import HandOver
from labeler.gui.judging.record import JudgmentRecord
from labeler.gui.lookout import Lookout
from labeler.gui.resetting import Resetting
from labeler.gui.screen import Screen
from labeler.gui.tally import Tally
from labeler.gui.telling import told
from labeler.gui.worker import Worker
from labeler.workflow.again import Again
from labeler.workflow.engine import Load
from labeler.workflow.session import Session
from labeler.workflow.terms import Terms


class Desk(QObject):
    """One annotator's work at one open project.

    Owns the session and the worker. The window calls what is below and follows the signals; it
    never sees the store or the model.

    Attributes:
        committing: Puts into the file what is done.
    """

    terms_changed = Signal()
    """What comes on the screen now, or comes back there, is put there under other `terms`; before
    it is told."""
    foreseen = Signal(object)
    """The Presentation that comes next, before the disk is waited for: only what could not be
    saved brings the last one back."""
    reviewing = Signal(object)
    """The Again that is looked at, before its `pair_changed`; None when that is over."""
    revealed = Signal(object)
    """The same Again anew: rewards that were not seen before are on the screen now."""
    undone = Signal(object)
    """The Judgment that was taken back, before its `pair_changed`."""
    pair_changed = Signal(object)
    """The Presentation on the screen, or None when all are judged."""
    flag_changed = Signal(object)
    """The annotator's Flag on what is on the screen; None unless it is raised."""
    flag_restored = Signal()
    """It was put back as it was, by undo or redo; after its `flag_changed`."""
    outlook_changed = Signal(object)
    """What the model holds of the pair on the screen: an Outlook, or None while unknown."""
    recorded = Signal(object)
    """The last JudgmentRecord, again with each thing learned of it; None after an undo."""
    figures_changed = Signal(object)
    """The Running figures."""
    gold_told = Signal(bool)
    """Whether a gold check was answered rightly; only where the project tells it."""
    version_changed = Signal(object)
    """The ModelVersion."""
    saved = Signal(str)
    """The last write: "" when it is safely in the file, else why it is not."""
    saving = Signal()
    """The last write has to wait: another program uses the file. `saved` follows."""
    worker_said = Signal(str, bool)
    """What the worker is doing, in words; whether something went wrong."""
    settings_changed = Signal()
    """The project is set to something else; what is on the screen has its own `terms`."""
    paused = Signal(bool)
    """Whether the annotator takes a break."""
    troubled = Signal(str)
    """Why the project's file can't be read; what is on the screen stays there."""
    idle = Signal()
    """The worker has nothing left to do, and nothing is about to be asked of it."""
    next_known = Signal(object)
    """The Presentation that will most likely come next, to be made ready ahead."""

    def __init__(self, session: Session, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._worker = Worker(load, self)
        self._screen = Screen(session, self)
        self._flags = FlagKeeper(session, self._screen, self)
        self._tally = Tally(session.foretold, self)
        self._handover = HandOver(session, self._worker, self)
        self._lookout = Lookout(session, self._screen, self._handover, self)
        self._following = Following(session, self._screen, self._tally, self)
        self.committing = Committing(
            session, self._screen, self._tally, self._handover, self._lookout, self._flags, self
        )
        self._resetting = Resetting(
            session, self._screen, self._tally, self._handover, self._lookout, self.committing, self
        )
        self._connect()

    def _connect(self) -> None:
        screen, following, lookout = self._screen, self._following, self._lookout
        screen.terms_changed.connect(self.terms_changed)
        screen.foreseen.connect(self.foreseen)
        screen.reviewing.connect(self.reviewing)
        screen.revealed.connect(self.revealed)
        screen.pair_changed.connect(self.pair_changed)
        screen.flag_changed.connect(self.flag_changed)
        screen.outlook_changed.connect(self._tell_outlook)
        screen.recorded.connect(self.recorded)
        self._flags.restored.connect(self.flag_restored)
        self._tally.changed.connect(self.figures_changed)
        following.version_changed.connect(self.version_changed)
        following.said.connect(self.worker_said)
        following.rested.connect(lookout.rest)
        lookout.next_known.connect(self.next_known)
        lookout.idle.connect(self.idle)
        committing = self.committing
        self._resetting.changed.connect(self.settings_changed)
        committing.saved.connect(self.saved)
        committing.saving.connect(self.saving)
        committing.undone.connect(self.undone)
        committing.gold_told.connect(self.gold_told)
        for reader in (screen, lookout, self._handover, self._tally, committing):
            reader.troubled.connect(self.troubled)
        self._handover.done.connect(lookout.watch)
        self._worker.happened.connect(following.take)

    @property
    def pair(self) -> Presentation | None:
        """The comparison on the screen."""
        return self._screen.pair

    @property
    def terms(self) -> Terms:
        """What that was put there under; what is in force where nothing is there."""
        return self._screen.terms

    @property
    def again(self) -> Again | None:
        """The earlier judgment that is looked at again, if one is."""
        return self._screen.again

    @property
    def reveals(self) -> bool:
        """Whether rewards may be on the screen."""
        return self._screen.reveals

    @property
    def outlook(self) -> Outlook | None:
        """What the model holds of what is on the screen, once known."""
        return self._screen.outlook

    @property
    def record(self) -> JudgmentRecord | None:
        """The last judgment's record; None after an undo."""
        return self._screen.record

    @property
    def running(self) -> Running:
        """The figures so far."""
        return self._tally.running

    def show_pair(self) -> None:
        """Show the first pair, and the figures as soon as they are counted; needs no worker."""
        self._screen.show_next()
        self._tell_figures()

    def _tell_figures(self) -> None:
        if self._tally.is_known:
            self.figures_changed.emit(self.running)

    def start(self) -> None:
        """Start the worker and hand it what was judged before."""
        self._worker.start()
        self._handover.begin()

    def close(self) -> None:
        """End the worker and close the project. Everything judged is in the file already."""
        self.committing.finish()
        self._worker.finish()
        self._handover.stop()
        self._lookout.stop()
        self._tally.stop()
        self._following.keep()
        self.session.project.close()

    def judge(self, choice: Choice, said: Said = UNSAID) -> None:
        """Show the next pair, then commit the choice on the one that was on the screen.

        A disk may take longer than a frame, and eyes need not wait for it; what says that the
        choice is saved does. While an earlier judgment is looked at, that one is changed.
        """
        if self.pair is not None:
            self.committing.answer(self.pair, self.pair.answer(choice), said)

    def rank(self, ranking: tuple[int, ...], said: Said = UNSAID) -> None:
        """As `judge`, for the places of more than two responses."""
        self.answer(Answer(Verdict.RANK, ranking=ranking), said)

    def answer(self, answer: Answer, said: Said = UNSAID) -> None:
        """As `judge`, for an answer about the stored responses."""
        if self.pair is not None:
            self.committing.answer(self.pair, answer, said)

    def _tell_outlook(self, outlook: Outlook | None) -> None:
        """What the model holds of the pair on the screen, and never of the one before it."""
        if not self.committing.waits:
            self.outlook_changed.emit(outlook)

    def undo(self) -> None:
        """Take back what was done last: a flag on this pair, a judgment, or a change of mind."""
        self.committing.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self.committing.redo()

    def back(self) -> None:
        """Look at the judgment before the one on the screen again."""
        self._look(self._screen.back + 1)

    @property
    def place(self) -> tuple[int, int]:
        """Which earlier judgment is looked at, 1 for the last one, 0 for none; of how many."""
        return self._screen.back, self.session.hindsight.many_earlier

    def forward(self) -> None:
        """Look at the one after it; after the last, go on with what is to be judged."""
        if self._screen.back > 1:
            self._look(self._screen.back - 1)
        else:
            self.leave_review()

    def leave_review(self) -> None:
        """Go on with what is to be judged."""
        if self.again is not None and self.committing.is_free():
            self._screen.show_next()
            self._lookout.watch()

    def _look(self, back: int) -> None:
        """Look at the judgment so many before what is to be judged, if there is one."""
        if self.session.active.is_paused or not self.committing.is_free():
            return
        if self._screen.look(back):
            self._lookout.watch()

    def flag(self, raised: bool, note: str = "") -> None:
        """Mark what is on the screen for a second look, or take the mark down; saved at once."""
        if self.committing.is_free():
            self._flags.flag(raised, note)

    def pause(self) -> None:
        """Take a break: the clock of the work stands, and nothing is judged."""
        self.session.active.pause()
        self.paused.emit(True)

    def resume(self) -> None:
        """Go on working."""
        self.session.active.resume()
        self.paused.emit(False)

    def tell_again(self) -> None:
        """Tell all that is on the screen once more, to a page that was made anew."""
        self._screen.tell_again()
        self._tell_figures()
        self._following.tell_again()
        if self.session.active.is_paused:
            self.paused.emit(True)

    def touch(self) -> None:
        """The annotator is there: a key, a click, a scroll."""
        self.session.active.touch()

    def change_settings(
        self,
        settings: Settings,
        done: Callable[[], None] | None = None,
        failed: Callable[[LabelerError], None] | None = None,
    ) -> None:
        """Set the project to something else, for what comes next; see `Resetting`.

        Args:
            done: Called once they are in the file, and in force.
            failed: Called with why they are not; told as any trouble where it is left out.
        """
        refused = failed or (lambda error: self.troubled.emit(told(error)))
        self._resetting.change(settings, done or (lambda: None), refused)
