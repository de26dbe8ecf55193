"""A chart with all that explains it: title, drawing, what is pointed at, and a note."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from labeler.core.errors import LabelerError
from labeler.gui.charts import taking
from labeler.gui.charts.content import Content, Mark
from labeler.gui.charts.drawing import Drawing
from labeler.gui.charts.kinds import drawing_of
from labeler.gui.charts.plot import Plot
from labeler.gui.figures import unbroken
from labeler.gui.labels import make_label
from labeler.gui.speaking import describe
from labeler.gui.telling import told
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

_HERE = Qt.ShortcutContext.WidgetShortcut


class ChartView(QWidget):
    """Shows one content after another. With nothing to draw it says what is missing.

    Attributes:
        plot: The part that is drawn; takes the focus.
    """

    opened = Signal(object)
    """The Mark whose comparison is to be shown."""
    failed = Signal(str)
    """Why a picture or its data was not saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._title, self._note = make_label(bold=True), make_label(muted=True)
        self._missing, self._told = make_label(muted=True), make_label()
        self.plot = Plot(self)
        self.plot.chosen_changed.connect(self._tell)
        self.plot.opened.connect(self.opened)
        self._told.setMinimumHeight(self._told.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (self._title, self._missing, self.plot, self._told, self._note):
            column.addWidget(part)
        self._actions = list(self._make_actions())

    @property
    def content(self) -> Content | None:
        """What is shown."""
        return self._content

    @property
    def told(self) -> str:
        """What the line below the chart says."""
        return self._told.text()

    def show_content(self, content: Content, drawing: Drawing[Any] | None = None) -> None:
        """Draw a content, or say what is missing for it.

        Args:
            drawing: What draws it, where that was made ready elsewhere: it may take long.
        """
        drawing = drawing or drawing_of(content)
        self._content = content
        self._title.setText(unbroken(content.title))
        self._note.setText(unbroken(content.note))
        self._missing.setText(unbroken(content.missing))
        self._note.setVisible(bool(content.note))
        self._missing.setVisible(drawing is None)
        for part in (self.plot, self._told):
            part.setVisible(drawing is not None)
        for action in self._actions:
            action.setEnabled(drawing is not None)
        self.plot.show_drawing(drawing)
        self.plot.setAccessibleName(content.title)
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.missing or content.note)
        self.plot.setAccessibleDescription(self.accessibleDescription())
        self._tell(self.plot.chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take the chart elsewhere."""
        menu = QMenu(self)
        menu.addActions(self._actions)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def copy_picture(self) -> None:
        """To the clipboard, twice as fine as on the screen."""
        QGuiApplication.clipboard().setImage(taking.picture_of(self))

    def copy_data(self) -> None:
        """To the clipboard, with tabs between the columns."""
        if self._content is not None:
            QGuiApplication.clipboard().setText(taking.tsv_of(self._content))

    def save_picture(self) -> None:
        """Ask for a file and write the picture into it."""
        name = self._ask(tr("Save the chart as a picture"), ".png")
        if name is not None:
            self._try(lambda: taking.save_picture(taking.picture_of(self), name))

    def save_data(self) -> None:
        """Ask for a file and write the data into it."""
        name, content = self._ask(tr("Save the chart's data"), ".csv"), self._content
        if name is not None and content is not None:
            self._try(lambda: taking.save_data(content, name))

    def _make_actions(self) -> list[QAction]:
        """What can be done with a chart; their keys work while its drawing has the focus."""
        made = []
        for words, do, keys in (
            (tr("Copy &data"), self.copy_data, "Ctrl+C"),
            (tr("Copy &picture"), self.copy_picture, "Ctrl+Shift+C"),
            (tr("&Save picture…"), self.save_picture, "Ctrl+S"),
            (tr("Save da&ta…"), self.save_data, "Ctrl+Shift+S"),
        ):
            action = QAction(words, self.plot)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(_HERE)
            action.triggered.connect(do)
            self.plot.addAction(action)
            made.append(action)
        return made

    def _tell(self, mark: Mark | None) -> None:
        """Say what is chosen, and what Enter does with it."""
        if mark is None:
            self._told.setText("")
            return
        leads = mark.comparison or mark.comparisons
        words = tr("{told} Enter opens it.").format(told=mark.told) if leads else mark.told
        self._told.setText(words)
        describe(self.plot, words)

    def _ask(self, title: str, ending: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, title, f"chart{ending}", f"*{ending}")
        return Path(name) if name else None

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except LabelerError as error:
            self.failed.emit(told(error))
