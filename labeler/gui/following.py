"""What is on the screen of a project's work, kept in step with what the worker tells."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.analysis.agreement import Running
from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment, Visibility
from labeler.core.prediction import Outlook, Prediction
from labeler.core.presentation import Presentation
from labeler.gui.handover import HandOver
from labeler.gui.keeping import Keeping
from labeler.gui.label.record import JudgmentRecord
from labeler.gui.recount import Recount
from labeler.gui.worker import Worker
from labeler.gui.worker_words import describe
from labeler.workflow.again import Again
from labeler.workflow.engine import Load
from labeler.workflow.events import (
    Event,
    Failed,
    Forgotten,
    HeldOut,
    Idle,
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
"""Comparisons encoded ahead of the one on the screen, before the rest of the pool."""

AFTER_PAINT = 30
"""Milliseconds after a key until the next is made ready: by then this one is painted."""


class Following(QObject):
    """Tells what is to be shown, and takes in what the worker says of it; takes no intents."""

    foreseen = Signal(object)
    """The Presentation that comes next, before the disk is waited for: only what could not be
    saved brings the last one back."""
    pair_changed = Signal(object)
    """The Presentation on the screen, or None when all are judged."""
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
        self._again: Again | None = None
        self._outlook: Outlook | None = None
        self._record: JudgmentRecord | None = None
        self._recorded: Judgment | None = None
        self.running = session.foretold.running()
        self._worker = Worker(load, self)
        self._worker.happened.connect(self._happened)
        self._handover = HandOver(session, self._worker, self)
        self._handover.done.connect(self._watch)
        self._handover.troubled.connect(self.troubled)
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._soon.timeout.connect(self._look_ahead)
        self._recount = Recount(session.foretold, self)
        self._recount.done.connect(self._counted)
        self._keeping = Keeping(session.foretold, self)
        self._keeping.failed.connect(self.worker_said)

    @property
    def pair(self) -> Presentation | None:
        """The comparison on the screen."""
        return self._pair

    @property
    def again(self) -> Again | None:
        """The earlier judgment that is looked at again, if one is."""
        return self._again

    @property
    def reveals(self) -> bool:
        """Whether rewards may be on the screen: by the project's setting, before the choice or,
        where that was made before and is looked at again, after it."""
        visibility = self.session.project.settings.visibility
        after = visibility is Visibility.AFTER and self._again is not None
        return visibility is Visibility.LIVE or after

    @property
    def outlook(self) -> Outlook | None:
        """What the model holds of what is on the screen, once known."""
        return self._outlook

    @property
    def record(self) -> JudgmentRecord | None:
        """The last judgment's record; None after an undo."""
        return self._record

    def _remember(self, record: JudgmentRecord | None, judgment: Judgment | None) -> None:
        self._record, self._recorded = record, judgment
        self.recorded.emit(record)

    def _count_anew(self) -> None:
        """Have the figures over what stands now, at once or, where there is much, soon."""
        self._recount.begin()

    def _counted(self, running: Running) -> None:
        self.running = running
        self.figures_changed.emit(running)

    def _watch(self) -> None:
        """Tell the worker what is on the screen now, and what comes next when that is painted."""
        shown = [self._pair.comparison] if self._pair else []
        last = [self._record.presentation.comparison] if self._record else []
        self._handover.ask(Watch((*shown, *last)))
        self._soon.start()

    def _look_ahead(self) -> None:
        """Have the next pairs made ready, and those after them chosen."""
        start = 0 if self._again else 1
        try:
            following = self.session.upcoming(AHEAD, start=start)
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
        if counted := self.session.foretold.take(prediction):
            self.running.add(counted)
            self._recount.add(counted)
            self.figures_changed.emit(self.running)
        self._keeping.soon()

    def _update_record(
        self, judgment: Judgment, *, before: Outlook, after: Outlook | None, held_out: bool = False
    ) -> None:
        if self._record and self._recorded and self._recorded.id == judgment.id:
            told = replace(self._record, before=before, after=after, held_out=held_out)
            self._remember(told, judgment)

    def _scored(self, outlook: Outlook) -> None:
        """Show rewards of what is on the screen, or of what was judged last."""
        record = self._record
        if self._pair and outlook.comparison == self._pair.comparison.id:
            self._outlook = outlook
            if self._again and self.reveals:
                self.session.hindsight.saw(outlook.comparison)
            self.outlook_changed.emit(outlook)
        elif record and record.is_followed_by(outlook):
            self._remember(replace(record, after=outlook), self._recorded)

    def _rest(self) -> None:
        """Save what was predicted; have the idle worker encode ahead while there is anything."""
        self._keeping.now()
        fed = self._handover.feed()
        if self._handover.is_done and not fed and not self._soon.isActive():
            self.idle.emit()
