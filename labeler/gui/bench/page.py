"""The bench: a list of pages at the left, one of them open, and the comparisons behind them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.judgment import Visibility
from labeler.gui import actions
from labeler.gui.actions.benches import page_id
from labeler.gui.actions.layouts import stand_in
from labeler.gui.actions.listening import Listening
from labeler.gui.bench.comparison.view import ComparisonView
from labeler.gui.bench.deciding import Deciding
from labeler.gui.bench.disagreements.page import DisagreementsPage
from labeler.gui.bench.held import Holder
from labeler.gui.bench.models.page import ModelsPage
from labeler.gui.bench.pages import Page, make_pages
from labeler.gui.bench.side import SideList
from labeler.gui.charts.content import Mark
from labeler.gui.desk import Desk
from labeler.gui.labels import make_label
from labeler.gui.telling import told
from labeler.gui.theme import SMALL, SPACE
from labeler.gui.words import tr
from labeler.workflow import dossier as dossiers

_PRESS = QEvent.Type.KeyPress


class BenchPage(QWidget):
    """One project's figures; only what is looked at is worked out.

    Attributes:
        pages: In the order of the list.
        comparison: Shows the comparison behind a point or row.
    """

    left = Signal()
    """Back to the label page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._behind: Sequence[str] = ()
        self._place, self._many, self._every = 0, 0, 0
        self.names, self.stack = QListWidget(self), QStackedWidget(self)
        self.comparison, self._deciding = ComparisonView(self), Deciding(desk, self)
        self._holder = Holder(desk.session.project.path)
        self.pages = make_pages(desk, self._holder, self)
        self._trouble = make_label()
        self._notice = make_label(size=SMALL, muted=True)
        self._lay_out()
        self._connect()
        self.names.setCurrentRow(0)

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now, and name them."""
        for place, title in enumerate(self.pages):
            key = actions.told(page_id(place))
            self.names.item(place).setText(f"{key}   {title}" if key else title)
        self._side.apply_keys()
        self._listening.apply_keys()
        self.comparison.listening.apply_keys()

    def _lay_out(self) -> None:
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setObjectName("pages")
        self.names.setAccessibleName(tr("Pages of the bench"))
        for page in self.pages.values():
            item = QListWidgetItem()
            item.setSizeHint(QSize(0, 8 * SPACE))
            self.names.addItem(item)
            self.stack.addWidget(page)
        self.stack.addWidget(self.comparison)
        self._side = side = SideList(self.names)
        right = QVBoxLayout()
        right.setSpacing(0)
        for label in (self._notice, self._trouble):
            label.setContentsMargins(8 * SPACE, 3 * SPACE, 8 * SPACE, 0)
            right.addWidget(label)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.setFocusProxy(self.names)
        self._complain("")

    def _connect(self) -> None:
        self.names.currentRowChanged.connect(self._go_to)
        self.names.itemActivated.connect(self._enter_content)
        does = {page_id(place): partial(self.go, place) for place in range(len(self.pages))}
        self._listening = Listening(self, does)
        self.names.installEventFilter(self)
        self.apply_keys()
        for page in self.pages.values():
            page.opened.connect(self.open_mark)
            page.failed.connect(self._complain)
        self.comparison.left.connect(self.close_comparison)
        self.comparison.asked.connect(self._show_behind)
        self.comparison.sent_back.connect(self._send_back)
        self.comparison.adjudicated.connect(self._adjudicate)
        self._deciding.decided.connect(self._show_decided)
        self._deciding.failed.connect(self._complain)
        self._desk.figures_changed.connect(self.refresh)
        self._desk.settings_changed.connect(self.refresh)

    @property
    def current(self) -> Page:
        """The page that is open, also below a comparison."""
        return self._widget()

    def enter(self) -> None:
        """The person looks at the bench."""
        hidden = self._desk.session.project.settings.visibility is not Visibility.LIVE
        self._notice.setText(_hidden() if hidden else "")
        self._notice.setVisible(hidden)
        self.current.enter()

    def leave(self) -> None:
        """The person looks elsewhere; nothing is worked out meanwhile."""
        self.current.leave()

    def finish(self) -> None:
        """End everything; after this nothing happens any more."""
        self._deciding.end()
        for page in self.pages.values():
            page.leave()  # all end at once, and nobody waits for one after the other
        for page in self.pages.values():
            page.finish()

    def refresh(self) -> None:
        """Judgments have changed."""
        self._holder.forget()
        for page in self.pages.values():
            page.refresh()

    def open_mark(self, mark: Mark) -> None:
        """Show what is behind a point: one comparison, or the first of several."""
        self._behind = mark.comparisons or ((mark.comparison,) if mark.comparison else ())
        self._many, self._every = mark.many or len(self._behind), mark.every
        if mark.many:
            self._show(ComparisonId(self._behind[0]), mark.start)
        elif self._behind:
            self._show_behind(mark.start)

    def close_comparison(self) -> None:
        """Go back to the page, as it was left."""
        page = self._widget()
        if self.stack.currentWidget() is self.comparison:
            self.stack.setCurrentWidget(page)
            page.enter()  # what was decided meanwhile may have changed it
        page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the labels."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _widget(self) -> Page:
        return list(self.pages.values())[self.names.currentRow()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a key that stands for another by its place open a page, before the list searches."""
        if watched is self.names and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            key = stand_in(event)
            for place in range(len(self.pages)) if key else ():
                if key in actions.current().keys(page_id(place)):
                    self.go(place)
                    return True
        return super().eventFilter(watched, event)

    def go(self, place: int) -> None:
        """Open the page at that place of the list."""
        self.names.setCurrentRow(place)
        self.close_comparison()

    def _enter_content(self) -> None:
        """Enter in the list goes into the page."""
        self._widget().setFocus()

    def _go_to(self, place: int) -> None:
        """Leave the page that was open, enter another."""
        before = self.stack.currentWidget()
        pages = list(self.pages.values())
        for page in pages:
            if page is not pages[place]:
                page.leave()
        self._complain("")
        self.stack.setCurrentIndex(place)
        if before is not None and self.isVisible():
            pages[place].enter()

    def _show_behind(self, place: int) -> None:
        page = self.current
        if isinstance(page, DisagreementsPage):
            page.open_at(place)
            return
        self._show(ComparisonId(self._behind[place]), place)

    def _show(self, identifier: ComparisonId, place: int) -> None:
        try:
            found = dossiers.dossier(self._desk.session.project, identifier)
        except LabelerError as error:
            self._complain(told(error))
            return
        self._complain("")
        page = self.current
        two = page.sides(identifier) if isinstance(page, ModelsPage) else ()
        self.comparison.show_dossier(found, place, self._many, two, self._every)
        self.stack.setCurrentWidget(self.comparison)
        self.comparison.table.setFocus()
        self._place = place

    def _send_back(self) -> None:
        if found := self.comparison.dossier:
            self._deciding.send_back(found)

    def _adjudicate(self, answer: Answer, note: str) -> None:
        if found := self.comparison.dossier:
            self._deciding.adjudicate(found, answer, note)

    def _show_decided(self, found: dossiers.Dossier) -> None:
        """Show what was decided where that comparison is still looked at."""
        if isinstance(page := self.current, DisagreementsPage):
            page.keep(found.comparison.id)
        if self.stack.currentWidget() is self.comparison and self.comparison.dossier is found:
            self._show(found.comparison.id, self._place)
        self.refresh()

    def _complain(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setForegroundRole(QPalette.ColorRole.BrightText)
        self._trouble.setVisible(bool(words))


def _hidden() -> str:
    return tr(
        "This project hides rewards from those who judge. Here they are shown: whoever reads them "
        "and then judges is no longer blind."
    )
