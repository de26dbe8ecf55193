"""An open project: the label page, and the learning panel beside it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from labeler.core.judgment import Visibility
from labeler.core.losses import loss_of
from labeler.core.prediction import ModelVersion, Outlook
from labeler.core.presentation import Presentation
from labeler.core.settings import Settings
from labeler.gui import actions
from labeler.gui.actions import catalogue
from labeler.gui.actions.listening import Listening
from labeler.gui.desk import Desk
from labeler.gui.details.asking import Asking
from labeler.gui.details.flagging import Flagging
from labeler.gui.details.looking import Looking
from labeler.gui.guidelines.aside import GuidelinesAside
from labeler.gui.judging.record import JudgmentRecord
from labeler.gui.label.notes import nothing_to_judge
from labeler.gui.label.page import LabelPage
from labeler.gui.learning.panel import LearningPanel
from labeler.gui.pause.breaks import Breaks
from labeler.gui.status import StatusBar
from labeler.gui.steps import Steps
from labeler.gui.words import mark, tr

GRIP = 5
"""Pixels between page and panel that can be dragged."""

HIDDEN = {
    Visibility.LIVE: "",
    Visibility.AFTER: mark("rewards appear after the choice"),
    Visibility.NEVER: mark("rewards are not shown in this project"),
}


class ProjectPage(QWidget):
    """Shows what the desk says, and passes on what the person wants.

    What the project's setting hides is hidden here, in one place: `live` shows everything,
    `after` the rewards of judged pairs alone, `never` none. What is on the screen goes by the
    settings under which it came there; what comes next, by those in force.
    """

    def __init__(self, desk: Desk, status: StatusBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._status = desk, status
        self.label, self.panel = LabelPage(self), LearningPanel(self)
        self.reader, self.steps = self.label.reader, Steps(desk, self.label)
        self._folded_from = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setFocusProxy(self.label)
        row.addWidget(self._split())
        self.guidelines = self._guidelines_aside()
        self.asking = Asking(desk, self.label, self)
        self.flagging = Flagging(desk, self.label, status, self)
        self.looking, self.breaks = Looking(desk, self.label, self), Breaks(desk, self.label, self)
        does = {catalogue.REDO: desk.redo, catalogue.COMMIT: self.asking.commit_held}
        self._listening = Listening(self, does)
        self._connect()
        self.apply_settings()
        self.apply_terms()
        self._status.begin(desk.session.annotator)

    def _split(self) -> QSplitter:
        """The page and the panel, with a line between them that can be dragged."""
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(GRIP)
        self._splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.label, 1), (self.panel, 0)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.indexOf(part), stretch)
        return self._splitter

    @property
    def panel_shown(self) -> bool:
        """Whether the learning panel is not folded away."""
        return not self.panel.isHidden() or self.guidelines.hides_panel

    @property
    def panel_width(self) -> int:
        """Pixels that the learning panel takes, or took before it was folded away."""
        _, panel, *others = self._splitter.sizes()
        return panel or sum(others) or self._folded_from

    def toggle_panel(self) -> None:
        """Fold the learning panel away, or back."""
        self._folded_from = self.panel_width
        self.panel.setVisible(self.panel.isHidden())

    def arrange(self, *, panel: bool, width: int) -> None:
        """Show the learning panel or not, that many pixels wide; 0 for as wide as it asks for."""
        self._folded_from = width
        self.panel.setVisible(panel)
        if width > 0:
            self._splitter.setSizes([max(1, self.width() - width - GRIP), width])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the pair from whatever was entered, where nothing else takes Esc."""
        if event.key() == Qt.Key.Key_Escape:
            if self.label.hasFocus():
                self.looking.leave()
            self.label.setFocus()
        else:
            super().keyPressEvent(event)

    def _guidelines_aside(self) -> GuidelinesAside:
        project, annotator = self._desk.session.project, self._desk.session.annotator
        parts = self.panel, self._status, self._splitter, self
        return GuidelinesAside(project, annotator, *parts)

    def show_guidelines(self) -> None:
        """Open the guidelines beside the pair, or close them."""
        self.guidelines.toggle()

    def toggle_pause(self) -> None:
        """Take a break, or go on."""
        self.breaks.toggle()

    def set_up(self) -> None:
        """Open the setup page."""
        from labeler.gui.setup.dialog import SetupDialog  # for whoever runs the project

        dialog = SetupDialog(self._desk.session.project, self._desk.change_settings, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _connect(self) -> None:
        desk = self._desk
        self._status.guidelines_pressed.connect(self.show_guidelines)
        self.label.undo_requested.connect(desk.undo)
        desk.foreseen.connect(self.label.foresee)
        desk.pair_changed.connect(self._show_pair)
        desk.outlook_changed.connect(self._show_outlook)
        desk.recorded.connect(self._show_record)
        desk.figures_changed.connect(self.panel.set_figures)
        desk.worker_said.connect(self._say)
        desk.version_changed.connect(self._show_model)
        desk.settings_changed.connect(self.apply_settings)
        desk.terms_changed.connect(self.apply_terms)
        desk.saved.connect(self._saved)
        desk.saving.connect(self._status.set_saving)
        desk.troubled.connect(self._status.warn)
        desk.next_known.connect(self.label.prepare)
        desk.reviewing.connect(self._reveal)
        desk.gold_told.connect(self._tell_check)
        self.asking.told.connect(self._status.tell)

    @property
    def visibility(self) -> Visibility:
        """When rewards are shown of what is on the screen."""
        return self.terms.visibility

    @property
    def settings(self) -> Settings:
        """What the project is set to."""
        return self._desk.session.project.settings

    @property
    def terms(self) -> Settings:
        """What it was set to when what is on the screen came there."""
        return self._desk.terms.settings

    def apply_terms(self) -> None:
        """Ask, show and hide as the project was set when what comes on the screen came there."""
        self.label.set_scale(self.terms.scale)
        self._offer()
        self._reveal()
        self.panel.set_hidden(self.visibility is Visibility.NEVER)
        self.guidelines.follow(self._desk.terms.guidelines)
        self._show_outlook(None)
        self._show_record(self._desk.record)

    def apply_settings(self) -> None:
        """Tell everything by the project's loss, and name it."""
        loss = loss_of(self.settings)
        self.label.set_loss(loss)
        self.panel.lens.set_loss(loss)
        if self.window() is not self:  # it may have another name now
            self.window().setWindowTitle(title_of(self.settings.name))
        if self._desk.pair is not None and self.visibility is not self.settings.visibility:
            self._status.tell(tr("In force from the next comparison, and recorded."))
        self._show_outlook(self._desk.outlook)
        self._show_record(self._desk.record)

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now, and name them wherever keys are named."""
        for part in (self.label, self._listening, self.looking, self.guidelines):
            part.apply_keys()
        self._offer()
        if self._desk.pair is None:
            self._show_pair(None)

    def _offer(self) -> None:
        """Say after a blind choice that it can be changed, where a key leads back to it."""
        key = actions.current().told("judge.back")
        after = self.visibility is Visibility.AFTER and key
        self.label.set_offer(tr("Changed your mind? {key}").format(key=key) if after else "")

    def _tell_check(self, right: bool) -> None:
        """How a hidden check went, in one calm line."""
        agrees = tr("That was a check: your answer agrees with the known one.")
        differs = tr("That was a check: the known answer is another. Nothing else comes of it.")
        self._status.tell(agrees if right else differs)

    def _reveal(self) -> None:
        """Show rewards before the choice, or those of what was judged before, or none."""
        self.label.set_rewards_visible(self._desk.reveals, HIDDEN[self.visibility])

    def _show_pair(self, pair: Presentation | None) -> None:
        counts = self._desk.session.counts
        self.label.set_problem(None)
        self.label.show_pair(pair, note="" if pair else nothing_to_judge(counts.total))
        if (again := self._desk.again) and again.answer.ranking:
            self.label.show_ranking(again.answer.ranking)
        self.panel.lens.set_pair(None)
        self._tell_ranking(self._desk.record)
        self._status.set_counts(counts.judged, counts.total)

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
        if record is not None and (record.hidden or self.visibility is Visibility.NEVER):
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

        if self.visibility is Visibility.NEVER or (record and record.hidden):
            self.panel.show_ranking(told.told_hidden(len(shown.order)))
        elif record is not None:
            self.panel.show_ranking(told.told_after(record))
        else:
            outlook = self._desk.outlook if self._desk.reveals else None
            self.panel.show_ranking(told.told_before(outlook, shown.order))

    def _show_model(self, version: ModelVersion) -> None:
        """Which model speaks."""
        self._status.set_model(version, tr(loss_of(self.settings).title))

    def _say(self, words: str, trouble: bool) -> None:
        """What the worker is doing."""
        self.panel.set_worker(words, trouble=trouble)

    def _saved(self, problem: str) -> None:
        """Say that the last write is safe, or why it is not, and keep the pair on the screen."""
        self._status.set_saved(not problem, problem)
        self.label.set_problem(problem or None)


def title_of(project: str) -> str:
    """What stands over the window while a project is open."""
    return tr("{project} — Labeler").format(project=project)
