"""Between the window and the work: turns intents into commits, and events into what is shown."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import LabelerError, NotSaved
from labeler.core.judgment import Judgment, Visibility
from labeler.core.losses import loss_of
from labeler.core.prediction import Outlook, Prediction
from labeler.core.presentation import Choice, Presentation
from labeler.core.settings import Settings, teaches_otherwise
from labeler.gui.handover import HandOver
from labeler.gui.keeping import Keeping
from labeler.gui.label.record import JudgmentRecord
from labeler.gui.worker import Worker
from labeler.gui.worker_words import describe
from labeler.workflow.engine import Load
from labeler.workflow.events import (
    Event,
    Failed,
    Forget,
    Forgotten,
    HeldOut,
    Idle,
    Learn,
    Learned,
    Predicted,
    Prepare,
    Proposed,
    Ready,
    Scored,
    Settled,
    Watch,
)
from labeler.workflow.session import Session

AHEAD = 6
"""Pairs encoded ahead of the one on the screen, before the rest of the pool."""

AFTER_PAINT = 30
"""Milliseconds after a key until the next pair is made ready: by then this one is painted."""


class Desk(QObject):
    """One annotator's work at one open project.

    Owns the session and the worker. The window calls `judge`, `undo` and `close` and follows the
    signals; it never sees the store or the model.
    """

    foreseen = Signal(object)
    """The Presentation that comes next, before the disk is waited for: only what could not be
    saved brings the last one back."""
    pair_changed = Signal(object)
    """The Presentation to judge now, or None when all are judged."""
    outlook_changed = Signal(object)
    """What the model holds of the pair on the screen: an Outlook, or None while unknown."""
    recorded = Signal(object)
    """The last JudgmentRecord, again with each thing learned of it; None after an undo."""
    figures_changed = Signal(object)
    """The Running figures."""
    version_changed = Signal(object)
    """The ModelVersion."""
    saved = Signal(str)
    """The last write: "" when it is safely in the file, else why it is not."""
    worker_said = Signal(str, bool)
    """What the worker is doing, in words; whether something went wrong."""
    settings_changed = Signal()
    """The project is set to something else."""
    troubled = Signal(str)
    """Why the project's file can't be read; what is on the screen stays there."""
    idle = Signal()
    """The worker has nothing left to do, and nothing is about to be asked of it."""
    next_known = Signal(object)
    """The Presentation that will most likely come next, to be made ready ahead."""

    def __init__(self, session: Session, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._pair: Presentation | None = None
        self._outlook: Outlook | None = None
        self._record: JudgmentRecord | None = None
        self._recorded: Judgment | None = None
        self.running = session.running()
        self._worker = Worker(load, self)
        self._worker.happened.connect(self._happened)
        self._handover = HandOver(session, self._worker, self)
        self._handover.done.connect(self._watch)
        self._handover.troubled.connect(self.troubled)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._soon.timeout.connect(self._look_ahead)
        self._keeping = Keeping(session, self)
        self._keeping.failed.connect(self.worker_said)

    def show_pair(self) -> None:
        """Show the first pair and the figures so far; needs no worker."""
        self._show_next()
        self.figures_changed.emit(self.running)

    def start(self) -> None:
        """Start the worker and hand it what was judged before."""
        self._worker.start()
        self._handover.begin()

    def close(self) -> None:
        """End the worker and close the project. Everything judged is in the file already."""
        self._worker.finish()
        self._handover.stop()
        self._soon.stop()
        self._keeping.now()
        self.session.project.close()

    @property
    def pair(self) -> Presentation | None:
        """The pair on the screen."""
        return self._pair

    @property
    def outlook(self) -> Outlook | None:
        """What the model holds of it, once known."""
        return self._outlook

    @property
    def record(self) -> JudgmentRecord | None:
        """The last judgment's record; None after an undo."""
        return self._record

    def judge(self, choice: Choice) -> None:
        """Show the next pair, then commit the choice on the one that was on the screen.

        A disk may take longer than a frame, and eyes need not wait for it; what says that the
        choice is saved does.
        """
        if self._pair is not None:
            self._commit(self._pair, choice, None)

    def rank(self, ranking: tuple[int, ...]) -> None:
        """As `judge`, for the places of more than two responses."""
        if self._pair is not None:
            self._commit(self._pair, None, ranking)

    def _commit(
        self, pair: Presentation, choice: Choice | None, ranking: tuple[int, ...] | None
    ) -> None:
        seen = self._rewards_on_screen()
        self._foresee()
        try:
            if choice is not None:
                changes = self.session.judge(pair, choice, rewards_seen=seen)
            else:
                changes = self.session.rank(pair, ranking or (), rewards_seen=seen)
        except LabelerError as error:
            self._bring_back(pair)
            self.saved.emit(str(error))
            return
        self.saved.emit("")
        self._show_next()
        loss = loss_of(self.session.project.settings)
        self._remember(
            JudgmentRecord(pair, choice, None, None, loss, ranking=ranking), changes.judged
        )
        if changes.judged is not None:
            self._handover.ask(Learn(changes.judged, changes.comparison))
        self._watch()

    def _foresee(self) -> None:
        """Show what comes next; where it can't be read, that is told once the choice is saved."""
        with suppress(LabelerError):
            for following in self.session.upcoming(1, start=1):
                self.foreseen.emit(following)

    def _bring_back(self, pair: Presentation) -> None:
        """Show the pair again that could not be judged, as it was."""
        self.pair_changed.emit(pair)
        self.outlook_changed.emit(self._outlook)

    def undo(self) -> None:
        """Take the last judgment back and show its pair again."""
        try:
            changes = self.session.undo()
        except NotSaved as error:
            self.saved.emit(str(error))
            return
        except LabelerError as error:
            self.troubled.emit(str(error))
            return
        if changes is None or changes.retracted is None:
            return
        self._handover.ask(Forget(changes.retracted.id))
        self.saved.emit("")
        self._show_next()
        self._remember(None, None)
        self._count_anew()
        self._watch()

    def change_settings(self, settings: Settings) -> None:
        """Set the project to something else, from the pair on the screen on. Raises NotSaved.

        What was told of the last judgment is taken away where another loss tells it otherwise.
        """
        before = self.session.project.settings
        self.session.change_settings(settings)
        self.settings_changed.emit()
        if loss_of(settings) != loss_of(before):
            self._remember(None, None)
        if teaches_otherwise(before, settings) and self._worker.isRunning():
            self._count_anew()
            self._outlook = None
            self.outlook_changed.emit(None)
            self._handover.begin()
        self._soon.start()

    def _count_anew(self) -> None:
        """Have the figures over what stands now."""
        self.running = self.session.running()
        self.figures_changed.emit(self.running)

    def _rewards_on_screen(self) -> bool:
        live = self.session.project.settings.visibility is Visibility.LIVE
        return live and self._outlook is not None

    def _remember(self, record: JudgmentRecord | None, judgment: Judgment | None) -> None:
        self._record, self._recorded = record, judgment
        self.recorded.emit(record)

    def _show_next(self) -> None:
        """Show the pair to judge now; if it can't be read, keep the last one and take no choice."""
        self._pair = self._outlook = None
        try:
            self._pair = self.session.current
        except LabelerError as error:
            self.troubled.emit(str(error))
            return
        self.session.shown()
        self.pair_changed.emit(self._pair)

    def _watch(self) -> None:
        """Tell the worker what is on the screen now, and what comes next when that is painted."""
        shown = [self._pair.comparison] if self._pair else []
        last = [self._record.presentation.comparison] if self._record else []
        self._handover.ask(Watch((*shown, *last)))
        self._soon.start()

    def _look_ahead(self) -> None:
        """Have the next pairs made ready, and those after them chosen."""
        try:
            following = self.session.upcoming(AHEAD, start=1)
            seek = self.session.seek()
        except LabelerError as error:
            self.troubled.emit(str(error))
            return
        self._handover.ask(Prepare([pair.comparison for pair in following]))
        self._handover.ask(seek)
        if following:
            self.next_known.emit(following[0])

    def _happened(self, event: Event) -> None:
        """Take one event in; called in the window's thread."""
        match event:
            case Predicted(prediction):
                self._store(prediction)
            case Learned(judgment, before, after):
                self._update_record(judgment, before=before, after=after)
                self.version_changed.emit(after.version)
            case HeldOut(judgment, outlook):
                self._update_record(judgment, before=outlook, after=None, held_out=True)
            case Proposed(strategy, chosen):
                self.session.propose(strategy, chosen)
            case Scored(outlook):
                self._scored(outlook)
            case Ready(version) | Settled(version) | Forgotten(_, version):
                self.version_changed.emit(version)
            case Idle():
                self._rest()
            case _:
                pass
        if words := describe(event):
            self.worker_said.emit(words, isinstance(event, Failed))

    def _store(self, prediction: Prediction) -> None:
        """Take a prediction into the figures, and soon into the file."""
        if counted := self.session.record(prediction):
            self.running.add(counted)
            self.figures_changed.emit(self.running)
        self._keeping.soon()

    def _update_record(
        self, judgment: Judgment, *, before: Outlook, after: Outlook | None, held_out: bool = False
    ) -> None:
        if self._record and self._recorded and self._recorded.id == judgment.id:
            told = replace(self._record, before=before, after=after, held_out=held_out)
            self._remember(told, judgment)

    def _scored(self, outlook: Outlook) -> None:
        """Show rewards of the pair on the screen, or of the one judged last."""
        record = self._record
        if self._pair and outlook.comparison == self._pair.comparison.id:
            self._outlook = outlook
            self.outlook_changed.emit(outlook)
        elif record and record.is_followed_by(outlook):
            self._remember(replace(record, after=outlook), self._recorded)

    def _rest(self) -> None:
        """Save what was predicted; have the idle worker encode ahead while there is anything."""
        self._keeping.now()
        fed = self._handover.feed()
        if self._handover.is_done and not fed and not self._soon.isActive():
            self.idle.emit()
