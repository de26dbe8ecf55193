"""Between the window and the work: turns intents into commits, and events into what is shown."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import NotSaved
from labeler.core.judgment import Judgment, Visibility
from labeler.core.losses import loss_of
from labeler.core.prediction import Outlook, Prediction
from labeler.core.presentation import Choice, Presentation
from labeler.core.settings import Settings
from labeler.gui.label.record import JudgmentRecord
from labeler.gui.worker import Worker
from labeler.gui.worker_words import describe
from labeler.workflow.engine import RewardModel
from labeler.workflow.events import (
    Begin,
    Command,
    EncodePool,
    Event,
    Failed,
    Forget,
    Forgotten,
    Idle,
    Learn,
    Learned,
    Predicted,
    Prepare,
    Ready,
    Recall,
    Scored,
    Settled,
    Watch,
)
from labeler.workflow.session import Session

AHEAD = 6
"""Pairs encoded ahead of the one on the screen, before the rest of the pool."""

AFTER_PAINT = 30
"""Milliseconds after a key until the next pair is made ready: by then this one is painted."""

CHUNK = 16
"""Comparisons read from the file at once for the worker; takes about a millisecond."""


class Desk(QObject):
    """One annotator's work at one open project.

    Owns the session and the worker. The window calls `judge`, `undo` and `close` and follows the
    signals; it never sees the store or the model.
    """

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
    next_known = Signal(object)
    """The Presentation that will most likely come next, to be made ready ahead."""

    def __init__(
        self, session: Session, load: Callable[[], RewardModel], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._pair: Presentation | None = None
        self._outlook: Outlook | None = None
        self._record: JudgmentRecord | None = None
        self._recorded: Judgment | None = None
        self._fed = 0
        self._past: list[Judgment] = []
        self._waiting: list[Judgment] = []
        self._held: list[Command] | None = []
        self.running = session.running()
        self._worker = Worker(load, self)
        self._worker.happened.connect(self._happened)
        self._soon = self._later(AFTER_PAINT, self._look_ahead)
        self._next_chunk = self._later(0, self._hand_over)

    def _later(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        """A timer that does one thing once each time it is started; `close` can stop it."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

    def show_pair(self) -> None:
        """Show the first pair and the figures so far; needs no worker."""
        self._show_next()
        self.figures_changed.emit(self.running)

    def start(self) -> None:
        """Start the worker and hand it what was judged before."""
        self._past, self._waiting = self.session.history()
        self._held = []  # what was judged before this is in that history
        self._worker.start()
        self._hand_over()

    def close(self) -> None:
        """End the worker and close the project. Everything judged is in the file already."""
        self._worker.finish()
        for timer in (self._soon, self._next_chunk):
            timer.stop()
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
        """Commit a choice on the pair on the screen and show the next one."""
        pair = self._pair
        if pair is None:
            return
        try:
            changes = self.session.judge(pair, choice, rewards_seen=self._rewards_on_screen())
        except NotSaved as error:
            self.saved.emit(str(error))
            return
        self._show_next()
        self.saved.emit("")
        loss = loss_of(self.session.project.settings)
        self._remember(JudgmentRecord(pair, choice, None, None, loss), changes.judged)
        if changes.judged is not None:
            self._ask(Learn(changes.judged, changes.comparison))
        self._watch()

    def undo(self) -> None:
        """Take the last judgment back and show its pair again."""
        try:
            changes = self.session.undo()
        except NotSaved as error:
            self.saved.emit(str(error))
            return
        if changes is None or changes.retracted is None:
            return
        self._ask(Forget(changes.retracted.id))
        self._show_next()
        self.saved.emit("")
        self._remember(None, None)
        self.running = self.session.running()
        self.figures_changed.emit(self.running)
        self._watch()

    def change_settings(self, settings: Settings) -> None:
        """Set the project to something else, from the pair on the screen on. Raises NotSaved.

        What was told of the last judgment is taken away where another loss tells it otherwise.
        """
        project = self.session.project
        before = project.settings
        project.change_settings(settings)
        self.settings_changed.emit()
        if loss_of(settings) != loss_of(before):
            self._remember(None, None)

    def _rewards_on_screen(self) -> bool:
        live = self.session.project.settings.visibility is Visibility.LIVE
        return live and self._outlook is not None

    def _remember(self, record: JudgmentRecord | None, judgment: Judgment | None) -> None:
        self._record, self._recorded = record, judgment
        self.recorded.emit(record)

    def _show_next(self) -> None:
        self._outlook = None
        self._pair = self.session.current
        self.session.shown()
        self.pair_changed.emit(self._pair)

    def _watch(self) -> None:
        """Tell the worker what is on the screen now, and what comes next when that is painted."""
        shown = [self._pair.comparison] if self._pair else []
        last = [self._record.presentation.comparison] if self._record else []
        self._ask(Watch((*shown, *last)))
        self._soon.start()

    def _look_ahead(self) -> None:
        """Have the next pairs made ready."""
        following = self.session.upcoming(AHEAD, start=1)
        self._ask(Prepare([pair.comparison for pair in following]))
        if following:
            self.next_known.emit(following[0])

    def _hand_over(self) -> None:
        """Hand the past over in chunks, so that a long one does not hold the window."""
        chunk, self._past = self._past[:CHUNK], self._past[CHUNK:]
        self._worker.post(Recall(self.session.known(chunk)))
        if self._past:
            self._next_chunk.start()
            return
        self._worker.post(Begin())
        for judgment, comparison in self.session.known(self._waiting):
            self._worker.post(Learn(judgment, comparison))
        held, self._held = self._held or [], None
        for command in held:
            self._worker.post(command)
        self._watch()

    def _ask(self, command: Command) -> None:
        """Post a command, or hold it back until the worker has been given all of the past.

        A model that lacks some of it would predict wrongly, and learn what was just undone.
        """
        if self._held is None:
            self._worker.post(command)
        else:
            self._held.append(command)

    def _happened(self, event: Event) -> None:
        """Take one event in; called in the window's thread."""
        match event:
            case Predicted(prediction):
                self._store(prediction)
            case Learned(judgment, before, after):
                self._update_record(judgment, before=before, after=after)
                self.version_changed.emit(after.version)
            case Scored(outlook):
                self._scored(outlook)
            case Ready(version) | Settled(version) | Forgotten(_, version):
                self.version_changed.emit(version)
            case Idle():
                self._feed()
            case _:
                pass
        if words := describe(event):
            self.worker_said.emit(words, isinstance(event, Failed))

    def _store(self, prediction: Prediction) -> None:
        """Put a prediction into the file, and into the figures."""
        try:
            counted = self.session.record(prediction)
        except NotSaved as error:  # the judgment is safe; its prediction is made again next time
            self.worker_said.emit(f"The prediction is {error}", True)
            return
        if counted:
            self.running.add(counted)
            self.figures_changed.emit(self.running)

    def _update_record(self, judgment: Judgment, *, before: Outlook, after: Outlook) -> None:
        if self._record and self._recorded and self._recorded.id == judgment.id:
            self._remember(replace(self._record, before=before, after=after), judgment)

    def _scored(self, outlook: Outlook) -> None:
        """Show rewards of the pair on the screen, or of the one judged last."""
        record = self._record
        if self._pair and outlook.comparison == self._pair.comparison.id:
            self._outlook = outlook
            self.outlook_changed.emit(outlook)
        elif record and record.before and outlook.comparison == record.presentation.comparison.id:
            self._remember(replace(record, after=outlook), self._recorded)

    def _feed(self) -> None:
        """Give the idle worker the next few pairs of the pool to encode."""
        pool = [pair.comparison for pair in self.session.upcoming(CHUNK, start=self._fed)]
        self._fed += len(pool)
        if pool:
            self._worker.post(EncodePool(pool))
