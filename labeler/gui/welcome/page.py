"""The page: what the program is, four ways in, and the projects of before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.gui.direction import begin
from labeler.gui.labels import make_label
from labeler.gui.theme import BODY, FIGURE, READING, SPACE, font
from labeler.gui.welcome.entries import RecentList
from labeler.gui.welcome.recent import Recent
from labeler.gui.words import mark, tr

_WIDTH = 660


class WelcomePage(QWidget):
    """Announces what the person wants to do; opens nothing itself."""

    new_requested = Signal()
    """Make a new project."""

    open_requested = Signal(str)
    """Open the project at this path; empty: ask which."""

    import_requested = Signal(str)
    """Import the file at this path; empty: ask which."""

    sample_requested = Signal()
    """Open the sample project."""

    explorer_requested = Signal()
    """Show what ranking losses make of two rewards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = RecentList()
        self._list.chosen.connect(self.open_requested)
        self._head = make_label(tr("Recent projects"), bold=True)
        self._sample = QPushButton(tr("Open the &sample project"))
        self._sample.clicked.connect(self.sample_requested)
        self._new = QPushButton(tr("&New project…"))
        self._new.clicked.connect(self.new_requested)
        self._open = QPushButton(tr("&Open…"))
        self._open.clicked.connect(self._on_open)
        self._import = QPushButton(tr("&Import a file…"))
        self._import.clicked.connect(self._on_import)
        self._explore = QPushButton(tr("&Loss explorer…"))
        self._explore.setAutoDefault(True)
        self._explore.clicked.connect(self.explorer_requested)
        self._lay_out()
        self.set_recent(())

    def set_recent(self, entries: Sequence[Recent]) -> None:
        """Show the projects that were open before, newest first."""
        self._list.show_entries(entries)
        for part in (self._head, self._list):
            part.setVisible(bool(entries))
        known = self._list.currentRow() >= 0
        self.setFocusProxy(self._list if known else self._sample)
        self._lead(not known)

    def _lead(self, to_sample: bool) -> None:
        """Whether the sample is what Return opens: not for whoever has projects of their own."""
        self._sample.setDefault(to_sample)
        self._sample.setFont(font(BODY, bold=to_sample))

    def _on_open(self) -> None:
        self.open_requested.emit("")

    def _on_import(self) -> None:
        self.import_requested.emit("")

    def _lay_out(self) -> None:
        """One column in the middle, a third of the free height above it."""
        column = QVBoxLayout()
        column.setSpacing(2 * SPACE)
        column.addWidget(begin(make_label("Labeler", size=FIGURE, bold=True)))
        column.addWidget(make_label(tr(_WHAT), size=READING, muted=True))
        column.addSpacing(4 * SPACE)
        column.addLayout(self._buttons())
        column.addSpacing(6 * SPACE)
        column.addWidget(self._head)
        column.addWidget(self._list, 100)
        column.addWidget(make_label(tr(_DROP), muted=True))
        column.addSpacing(6 * SPACE)
        column.addWidget(make_label(tr("What a ranking loss does"), bold=True))
        column.addWidget(make_label(tr(_LOSS), muted=True))
        column.addWidget(self._explore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column)
        around = QHBoxLayout(self)
        around.setContentsMargins(8 * SPACE, 16 * SPACE, 8 * SPACE, 8 * SPACE)
        around.addStretch(1)
        around.addWidget(middle, 20)
        around.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for button in (self._sample, self._new, self._open, self._import):
            button.setAutoDefault(True)  # Return presses it, as Space does
            row.addWidget(button)
        row.addStretch(1)
        return row


_WHAT = mark(
    "Compare two responses to a prompt and say which is better, while a reward model learns from "
    "every judgment in front of you."
)
_LOSS = mark("Drag two rewards and see penalty, bonus and push, by each of twelve losses.")
_DROP = mark("Or drop a project or a .jsonl file here.")
