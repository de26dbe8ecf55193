"""Shows what was understood of a file and asks whether to import it. Makes nothing itself."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.buttons import named
from labeler.gui.direction import is_turned, led
from labeler.gui.errand import Errand
from labeler.gui.importing import words
from labeler.gui.labels import make_label
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import READING, SPACE
from labeler.gui.words import tr
from labeler.workflow.preview import Preview, preview

_LETTERS = 160
"""Letters of a text that are shown; whoever wants more reads it once it is imported."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_LONG_WORD = re.compile(r"\S{24}")


class ImportDialog(QDialog):
    """Reads the file beside the window; a long one can be left at any time.

    Args:
        file: What may be imported.
        into: What the open project is called; empty to make a new one.
    """

    wanted = Signal()
    """The person has seen it, and wants it imported."""

    def __init__(self, file: Path, into: str, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import {file}").format(file=file.name))
        self._into, self._read = into, list[Preview]()
        self._left = self._is_told = False
        self._head = make_label(tr("Reading {file}…").format(file=file.name), size=READING)
        self._problem = make_label()
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self._problem.hide()
        self._facts = QFormLayout()
        self._first = QVBoxLayout()
        self._lay_out()
        self._errand = Errand(lambda: self._look(file), self)
        self._errand.failed.connect(self._failed)
        self._errand.finished.connect(self._show)
        self._errand.start()
        self.resize(min(640, window.width() - 8 * SPACE), min(560, window.height() - 8 * SPACE))

    def done(self, result: int) -> None:
        """Stop reading, which takes no longer than a line."""
        self._left = True
        self._errand.wait()
        super().done(result)

    @property
    def is_read(self) -> bool:
        """Whether everything that can be said of the file is shown."""
        return self._errand.isFinished() and self._is_told

    def _look(self, file: Path) -> str:
        """Called beside the window; touches none of it."""
        self._read.append(preview(file, lambda: self._left))
        return ""

    def _failed(self, why: str) -> None:
        self._say_problem(why)
        self._is_told = True

    def _say_problem(self, why: str) -> None:
        self._problem.setText(led(f"⚠ {why}"))
        self._problem.setVisible(bool(why))

    def _show(self) -> None:
        """Say what was read."""
        if self._left or not self._read:
            return
        (read,) = self._read
        self._head.setText(self._headline(read))
        if read.problem:
            self._say_problem(words.problem(read))
        for name, said in _facts(read):
            self._facts.addRow(_name(name), make_label(said))
        for number, (prompt, responses) in enumerate(read.first, start=1):
            self._show_one(number, prompt, responses)
        self._first.addStretch(1)
        self._go.setEnabled(read.complete)
        (self._go if read.complete else self._leave).setFocus()
        self._is_told = True

    def _headline(self, read: Preview) -> str:
        if read.problem:
            return tr("{file} can't be imported as it is.").format(file=read.file.name)
        if self._into:
            into = tr("{file} can be imported into “{project}”.")
            return into.format(file=read.file.name, project=self._into)
        return tr("{file} can be imported into a new project.").format(file=read.file.name)

    def _show_one(self, number: int, prompt: str, responses: tuple[str, ...]) -> None:
        """One comparison, its texts on one line each."""
        head = tr("Comparison {number}").format(number=number)
        self._first.addWidget(make_label(head, bold=True))
        self._first.addWidget(make_label(_short(prompt)))
        for place, response in enumerate(responses[:4], start=1):
            self._first.addWidget(_indented(f"{place}  {_short(response)}"))
        if len(responses) > 4:
            more = tr("and {count} more").format(count=len(responses) - 4)
            self._first.addWidget(_indented(more))
        self._first.addSpacing(2 * SPACE)

    def _lay_out(self) -> None:
        shown = QWidget()
        shown.setLayout(self._first)
        beside_bar = (2 * SPACE, 0, 0, 0) if is_turned() else (0, 0, 2 * SPACE, 0)
        self._first.setContentsMargins(*beside_bar)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        on_window = QPalette.ColorRole.Window
        area.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, area, on_window))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("The first comparisons"))
        area.setWidget(shown)
        self._facts.setHorizontalSpacing(6 * SPACE)
        self._facts.setVerticalSpacing(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 5 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        for part in (self._head, self._problem):
            column.addWidget(part)
        column.addLayout(self._facts)
        column.addSpacing(2 * SPACE)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        go = tr("&Import") if self._into else tr("&Make a project of it…")
        self._go = box.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._leave = box.button(QDialogButtonBox.StandardButton.Cancel)
        self._go.setEnabled(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.accepted.connect(self.wanted)
        return box


def _facts(read: Preview) -> tuple[tuple[str, str], ...]:
    """What was counted, by name; nothing of a file that could not be read at all."""
    if read.problem and not read.comparisons:
        return ()
    return (
        (tr("Format"), words.form(read)),
        (tr("Comparisons"), words.comparisons(read)),
        (tr("Judgments"), words.judgments(read)),
        (tr("Gold answers"), words.gold(read)),
    )


def _short(text: str) -> str:
    """A text on one line, cut where it gets long; a word that no line holds can be broken."""
    line = " ".join(text.split())
    line = line if len(line) <= _LETTERS else f"{line[:_LETTERS]}…"
    return _LONG_WORD.sub(rf"\g<0>{_BREAK}", line)


def _name(text: str) -> QLabel:
    """What stands before a fact, beside its first line."""
    label = make_label(text, muted=True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return label


def _indented(text: str) -> QLabel:
    label = make_label(text, muted=True)
    label.setIndent(4 * SPACE)
    return label
