"""The settings in groups, each with what it does and, where it can't be so, why."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from labeler.core.errors import InvalidSettings
from labeler.core.settings import Settings
from labeler.gui.labels import make_label
from labeler.gui.setup.fields import Field, groups
from labeler.gui.setup.inputs import Input
from labeler.gui.telling import told
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, SPACE
from labeler.gui.words import tr

_WIDEST = 720


class SetupForm(QScrollArea):
    """All settings but the guidelines, from top to bottom; follows the focus when Tab goes on."""

    changed = Signal()
    """Something else is entered; it is checked already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        on_window = QPalette.ColorRole.Window
        self.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self, on_window))
        self._settings = Settings()
        self._entered: Settings | None = self._settings
        self.inputs: dict[str, Input] = {}
        self._problems: dict[str, QLabel] = {}
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 6 * SPACE)
        self._column.setSpacing(SPACE)
        for title, fields in groups():
            self._add_group(title, fields)
        self._column.addStretch(1)
        self.setWidget(inner)
        QApplication.instance().focusChanged.connect(self._show_focus)  # type: ignore[union-attr]

    def show_settings(self, settings: Settings) -> None:
        """Show what a project is set to."""
        self._settings = settings
        for name, entered in self.inputs.items():
            entered.blockSignals(True)
            entered.show_value(getattr(settings, name))
            entered.blockSignals(False)
        self._check()

    @property
    def entered(self) -> Settings | None:
        """The settings as entered; None where one can't be so, which is told beside it."""
        return self._entered

    def _follow(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        """See whether what is entered can be so, and tell what can't beside it."""
        settings: Settings | None = self._settings
        for name, entered in self.inputs.items():
            problem = ""
            try:
                value = entered.value()
                replace(self._settings, **{name: value})
                if settings is not None:
                    settings = replace(settings, **{name: value})
            except InvalidSettings as error:
                problem, settings = told(error), None
            self._problems[name].setText(problem)
            self._problems[name].setVisible(bool(problem))
        self._entered = settings

    @property
    def problems(self) -> dict[str, str]:
        """What is wrong, by the name of the setting."""
        return {name: label.text() for name, label in self._problems.items() if label.text()}

    def show_problem(self) -> None:
        """Lead to the first setting that can't be so."""
        for name in self.problems:
            self.inputs[name].setFocus()
            self.ensureWidgetVisible(self.inputs[name])
            return

    def _show_focus(self, _: QWidget | None, focused: QWidget | None) -> None:
        """Scroll to what Tab has reached, also where it came from outside."""
        held = self.widget()
        if focused is not None and held is not None and held.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def _add_group(self, title: str, fields: tuple[Field, ...]) -> None:
        head = make_label(title, size=BODY + 2, bold=True)
        head.setContentsMargins(0, 4 * SPACE, 0, SPACE)
        self._column.addWidget(head)
        for field in fields:
            self._add(field)

    def _add(self, field: Field) -> None:
        entered = field.make(self)
        entered.call(field.words, field.about)
        entered.changed.connect(self._follow)
        problem = make_label()
        problem.setForegroundRole(QPalette.ColorRole.BrightText)
        problem.setAccessibleName(tr("What is wrong with it"))
        problem.hide()
        self.inputs[field.name], self._problems[field.name] = entered, problem
        name = make_label(field.words, bold=True)
        name.setContentsMargins(0, 2 * SPACE, 0, 0)
        self._column.addWidget(name)
        self._column.addWidget(make_label(field.about, muted=True))
        self._column.addWidget(entered)
        self._column.addWidget(problem)
