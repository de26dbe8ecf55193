"""An open project: the label page, and the learning panel beside it."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from labeler.core.judgment import Visibility
from labeler.core.losses import loss_of
from labeler.core.prediction import ModelVersion, Outlook
from labeler.core.presentation import Presentation
from labeler.core.settings import Settings
from labeler.gui.desk import Desk
from labeler.gui.label.page import LabelPage
from labeler.gui.label.record import JudgmentRecord
from labeler.gui.learning.panel import LearningPanel
from labeler.gui.status import StatusBar

EMPTY = "There is nothing to judge yet. Import a file of comparisons: Ctrl+I."
DONE = "Every pair is judged. Export the judgments with Ctrl+E, or import more pairs with Ctrl+I."
HIDDEN = {
    Visibility.LIVE: "",
    Visibility.AFTER: "rewards appear after the choice",
    Visibility.NEVER: "rewards are not shown in this project",
}


class ProjectPage(QWidget):
    """Shows what the desk says, and passes on what the person wants.

    What the project's setting hides is hidden here, in one place: `live` shows everything,
    `after` the rewards of judged pairs alone, `never` none.
    """

    def __init__(self, desk: Desk, status: StatusBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._status = desk, status
        self.label, self.panel = LabelPage(self), LearningPanel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.label, 1)
        row.addWidget(self.panel)
        self._connect()
        self.apply_settings()
        self._status.set_annotator(desk.session.annotator)

    def _connect(self) -> None:
        desk = self._desk
        self.label.chosen.connect(desk.judge)
        self.label.ranked.connect(desk.rank)
        self.label.undo_requested.connect(desk.undo)
        desk.foreseen.connect(self.label.foresee)
        desk.pair_changed.connect(self._show_pair)
        desk.outlook_changed.connect(self._show_outlook)
        desk.recorded.connect(self._show_record)
        desk.figures_changed.connect(self.panel.set_figures)
        desk.worker_said.connect(self._say)
        desk.version_changed.connect(self._show_model)
        desk.settings_changed.connect(self.apply_settings)
        desk.saved.connect(self._saved)
        desk.troubled.connect(self._status.warn)
        desk.next_known.connect(self.label.prepare)
        desk.reviewing.connect(self._reveal)

    @property
    def visibility(self) -> Visibility:
        """The project's setting."""
        return self.settings.visibility

    @property
    def settings(self) -> Settings:
        """What the project is set to."""
        return self._desk.session.project.settings

    def apply_settings(self) -> None:
        """Show and hide as the project is set, and tell everything by its loss."""
        loss = loss_of(self.settings)
        self.label.set_loss(loss)
        self.panel.lens.set_loss(loss)
        self._reveal()
        self.panel.set_hidden(self.visibility is Visibility.NEVER)
        self._show_outlook(self._desk.outlook)
        self._show_record(self._desk.record)

    def _reveal(self) -> None:
        """Show rewards before the choice, or those of what was judged before, or none."""
        self.label.set_rewards_visible(self._desk.reveals, HIDDEN[self.visibility])

    def _show_pair(self, pair: Presentation | None) -> None:
        counts = self._desk.session.counts
        self.label.set_problem(None)
        self.label.show_pair(pair, note=DONE if counts.total else EMPTY)
        if (again := self._desk.again) and again.answer.ranking:
            self.label.show_ranking(again.answer.ranking)
        self.panel.lens.set_pair(None)
        self._tell_ranking(self._desk.record)
        self._status.set_counts(counts.judged, counts.total)
        self.label.set_can_undo(self._desk.session.can_undo)

    def _show_outlook(self, outlook: Outlook | None) -> None:
        """The rewards of the pair on the screen, if they may be seen before the choice."""
        pair = self._desk.pair
        if outlook is None or pair is None or not self._desk.reveals:
            self.label.set_outlook(None)
            self.panel.lens.set_pair(None)
            return
        self.label.set_outlook(outlook)
        if pair.comparison.is_pair:
            self.panel.lens.set_pair(pair.margin(outlook.margin), outlook.learned)
        else:
            self._tell_ranking(self._desk.record)

    def _show_record(self, record: JudgmentRecord | None) -> None:
        """What the last judgment did, if it may be seen after the choice."""
        if record is not None and self.visibility is Visibility.NEVER:
            record = replace(record, before=None, after=None)
        self.label.show_record(record)
        self._tell_ranking(record)
        if record is None or record.choice is None or record.of_many:
            self.panel.lens.clear_judgment()
        else:
            said = record.choice, *record.margins, record.learned
            self.panel.lens.set_judgment(*said, held_out=record.held_out)

    def _tell_ranking(self, record: JudgmentRecord | None) -> None:
        """Have the panel tell of a ranking: the last judgment's, else the one on the screen."""
        shown = record.presentation if record else self._desk.pair
        if shown is None or shown.comparison.is_pair:
            self.panel.show_ranking(None)
            return
        from labeler.gui.ranking import told  # most projects hold pairs alone

        if self.visibility is Visibility.NEVER:
            self.panel.show_ranking(told.told_hidden(len(shown.order)))
        elif record is not None:
            self.panel.show_ranking(told.told_after(record))
        else:
            outlook = self._desk.outlook if self._desk.reveals else None
            self.panel.show_ranking(told.told_before(outlook, shown.order))

    def _show_model(self, version: ModelVersion) -> None:
        """Which model speaks."""
        self._status.set_model(version, self.settings.loss.replace("_", " "))

    def _say(self, words: str, trouble: bool) -> None:
        """What the worker is doing."""
        self.panel.set_worker(words, trouble=trouble)

    def _saved(self, problem: str) -> None:
        """Say that the last write is safe, or why it is not, and keep the pair on the screen."""
        self._status.set_saved(not problem, problem.removeprefix("not saved: "))
        self.label.set_problem(problem or None)
