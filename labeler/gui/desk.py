"""Between the window and the work: turns intents into commits, and events into what is shown."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from labeler.core.answer import Answer, Verdict
from labeler.core.details import UNSAID, Said
from labeler.core.errors import LabelerError, NotSaved
from labeler.core.losses import loss_of
from labeler.core.presentation import Choice, Presentation, Side
from labeler.core.settings import Settings, teaches_otherwise
from labeler.gui.following import Following
from labeler.gui.label.record import JudgmentRecord
from labeler.workflow.changes import Changes
from labeler.workflow.engine import Load
from labeler.workflow.session import Session


class Desk(Following):
    """One annotator's work at one open project.

    Owns the session and the worker. The window calls what is below and follows the signals; it
    never sees the store or the model.
    """

    reviewing = Signal(object)
    """The Again that is looked at, before its `pair_changed`; None when that is over."""
    undone = Signal(object)
    """The Judgment that was taken back, before its `pair_changed`."""
    flag_changed = Signal(object)
    """The annotator's Flag on what is on the screen; None unless it is raised."""
    gold_told = Signal(bool)
    """Whether a gold check was answered rightly; only where the project tells it."""
    paused = Signal(bool)
    """Whether the annotator takes a break."""

    def __init__(self, session: Session, load: Load, parent: QObject | None = None) -> None:
        super().__init__(session, load, parent)
        self._back = 0

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
        self._recount.stop()
        self._keeping.now()
        self.session.project.close()

    def judge(self, choice: Choice, said: Said = UNSAID) -> None:
        """Show the next pair, then commit the choice on the one that was on the screen.

        A disk may take longer than a frame, and eyes need not wait for it; what says that the
        choice is saved does. While an earlier judgment is looked at, that one is changed.
        """
        if self._pair is not None:
            self._answer(self._pair, self._pair.answer(choice), choice, said)

    def rank(self, ranking: tuple[int, ...], said: Said = UNSAID) -> None:
        """As `judge`, for the places of more than two responses."""
        self.answer(Answer(Verdict.RANK, ranking=ranking), said)

    def answer(self, answer: Answer, said: Said = UNSAID) -> None:
        """As `judge`, for an answer about the stored responses."""
        if self._pair is not None:
            self._answer(self._pair, answer, _choice(self._pair, answer), said)

    def _answer(
        self, pair: Presentation, answer: Answer, choice: Choice | None, said: Said
    ) -> None:
        if self.session.active.is_paused:
            return
        seen, again = self.reveals and self._outlook is not None, self._again
        self._foresee()
        try:
            if again is not None:
                changes = self.session.change(again.judgment, answer, rewards_seen=seen, said=said)
            else:
                changes = self.session.judge(pair, answer, rewards_seen=seen, said=said)
        except LabelerError as error:
            self._bring_back(pair)
            self.saved.emit(str(error))
            return
        self._follow(changes, self._recorded_as(pair, answer, choice))

    def _recorded_as(
        self, pair: Presentation, answer: Answer, choice: Choice | None
    ) -> JudgmentRecord:
        loss = loss_of(self.session.project.settings)
        return JudgmentRecord(pair, choice, None, None, loss, ranking=answer.ranking)

    def _follow(self, changes: Changes, record: JudgmentRecord | None) -> None:
        """Show what a command changed, once it is in the file, and have the model follow."""
        self.saved.emit("")
        self._show_next()
        self._remember(record, changes.judged)
        for lesson in changes.lessons():
            self._handover.ask(lesson)
        if changes.recounts:
            self._count_anew()
        if changes.gold_right is not None and self.session.project.settings.gold_feedback:
            self.gold_told.emit(changes.gold_right)
        self._watch()

    def _foresee(self) -> None:
        """Show what comes next; where it can't be read, that is told once the choice is saved."""
        with suppress(LabelerError):
            for following in self.session.upcoming(1, start=0 if self._again else 1):
                self.foreseen.emit(following)

    def _bring_back(self, pair: Presentation) -> None:
        """Show the pair again that could not be judged, as it was."""
        self.pair_changed.emit(pair)
        self.outlook_changed.emit(self._outlook)

    def undo(self) -> None:
        """Take back what was done last: a judgment, a check, or a change of mind."""
        if changes := self._tried(self.session.undo):
            if changes.retracted is not None:
                self.undone.emit(changes.retracted)
            self._follow(changes, None)

    def redo(self) -> None:
        """Do again what was undone last."""
        if changes := self._tried(self.session.redo):
            made = changes.judged
            assert made is not None, "a redo adds a judgment"
            shown = Presentation(changes.comparison, made.shown or ())
            self._follow(
                changes, self._recorded_as(shown, made.answer, _choice(shown, made.answer))
            )

    def _tried(self, command: Callable[[], Changes | None]) -> Changes | None:
        """What a command changed; None where it had nothing to do, or could not, which is told.

        During a pause nothing is done: nobody sees what it would change.
        """
        if self.session.active.is_paused:
            return None
        try:
            return command()
        except NotSaved as error:
            self.saved.emit(str(error))
        except LabelerError as error:
            self.troubled.emit(str(error))
        return None

    def back(self) -> None:
        """Look at the judgment before the one on the screen again."""
        self._look(self._back + 1)

    @property
    def place(self) -> tuple[int, int]:
        """Which earlier judgment is looked at, 1 for the last one, 0 for none; of how many."""
        return self._back, self.session.hindsight.many_earlier

    def forward(self) -> None:
        """Look at the one after it; after the last, go on with what is to be judged."""
        if self._back > 1:
            self._look(self._back - 1)
        else:
            self.leave_review()

    def leave_review(self) -> None:
        """Go on with what is to be judged."""
        if self._again is not None:
            self._show_next()
            self._watch()

    def _look(self, back: int) -> None:
        """Look at the judgment so many before what is to be judged, if there is one."""
        if self.session.active.is_paused:
            return
        try:
            found = self.session.hindsight.earlier(back - 1)
            again = self.session.hindsight.revisit(found[0]) if found else None
        except LabelerError as error:
            self.troubled.emit(str(error))
            return
        if again is None:
            return
        self._back, self._again, self._outlook = back, again, None
        self.session.shown()
        self.reviewing.emit(again)
        self._show(again.presentation)
        self._watch()

    def flag(self, raised: bool, note: str = "") -> None:
        """Mark what is on the screen for a second look, or take the mark down; saved at once."""
        if self._pair is None or self.session.active.is_paused:
            return
        try:
            self.session.flags.flag(self._pair.comparison.id, raised, note)
        except LabelerError as error:
            self.saved.emit(str(error))
            return
        self.saved.emit("")
        self._tell_flag()

    def _tell_flag(self) -> None:
        pair = self._pair
        self.flag_changed.emit(self.session.flags.of(pair.comparison.id) if pair else None)

    def pause(self) -> None:
        """Take a break: the clock of the work stands, and nothing is judged."""
        self.session.active.pause()
        self.paused.emit(True)

    def resume(self) -> None:
        """Go on working."""
        self.session.active.resume()
        self.paused.emit(False)

    def touch(self) -> None:
        """The annotator is there: a key, a click, a scroll."""
        self.session.active.touch()

    def change_settings(self, settings: Settings) -> None:
        """Set the project to something else, from what comes next on. Raises NotSaved.

        What was told of the last judgment is taken away where another loss tells it otherwise.
        """
        before = self.session.project.settings
        self.session.change_settings(settings)
        self.settings_changed.emit()
        if loss_of(settings) != loss_of(before):
            self._remember(None, None)
        if self._pair is None:
            self._show_next()
            self._watch()
        if teaches_otherwise(before, settings) and self._worker.isRunning():
            self._count_anew()
            self._outlook = None
            self.outlook_changed.emit(None)
            self._handover.begin()
        self._soon.start()

    def _show_next(self) -> None:
        """Show the pair to judge now; if it can't be read, keep the last one and take no choice."""
        if self._again is not None:
            self._again, self._back = None, 0
            self.reviewing.emit(None)
        self._pair = self._outlook = None
        try:
            following = self.session.current
        except LabelerError as error:
            self.troubled.emit(str(error))
            return
        self.session.shown()
        self._show(following)

    def _show(self, pair: Presentation | None) -> None:
        self._pair = pair
        self.pair_changed.emit(pair)
        self._tell_flag()


def _choice(shown: Presentation, answer: Answer) -> Choice | None:
    """What would be pressed to say that; None for a ranking."""
    if answer.verdict is Verdict.RANK:
        return None
    if answer.preferred is not None and answer.strength is None:
        left = shown.side_of(answer.preferred) is Side.LEFT
        return Choice.LEFT_PLAIN if left else Choice.RIGHT_PLAIN
    return shown.choice(answer)
