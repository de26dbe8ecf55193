"""The left column: which loss and which answer, and what the loss is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from labeler.core.losses import LOSSES
from labeler.gui.explorer.combo import Combo
from labeler.gui.explorer.knobs import Knobs
from labeler.gui.explorer.scene import ANSWERS, Scene
from labeler.gui.figures import unbroken
from labeler.gui.labels import make_label
from labeler.gui.speaking import name_list
from labeler.gui.theme import READING, SPACE
from labeler.gui.words import mark, tr

_CLAUSES = (mark("strength"), mark("tie"), mark("neither"), mark("ranking"))


class About(QWidget):
    """Chooses loss, answer and knobs, and tells the loss in full."""

    loss_chosen = Signal(str)
    answer_chosen = Signal(str)
    knob_turned = Signal(int, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses, self.answers = Combo(), Combo()
        for name, loss in LOSSES.items():
            self.losses.addItem(tr(loss.title), name)
            self.losses.setItemData(self.losses.count() - 1, loss.formula, _TIP)
        for words in ANSWERS:
            self.answers.addItem(tr(words), words)
        self.losses.currentIndexChanged.connect(self._on_loss)
        self.answers.currentIndexChanged.connect(self._on_answer)
        self.knobs = Knobs()
        self.knobs.turned.connect(self.knob_turned)
        self._formula, self._derivative = (make_label(size=READING) for _ in range(2))
        self._source = make_label(muted=True)
        self._clauses = {name: make_label(muted=True) for name in _CLAUSES}
        self._lay_out()

    def show_scene(self, scene: Scene) -> None:
        """Tell the loss of the scene."""
        loss = scene.loss
        self.losses.setCurrentIndex(self.losses.findData(loss.name))
        answer = next(words for words, answer in ANSWERS.items() if answer == scene.answer)
        self.answers.setCurrentIndex(self.answers.findData(answer))
        self._formula.setText(loss.formula)
        self._derivative.setText(loss.derivative)
        self._source.setText(loss.source)
        for name, label in self._clauses.items():
            label.setText(unbroken(f"{tr(getattr(loss, name))}."))
        self.knobs.show_scene(scene)

    def _on_loss(self) -> None:
        self.loss_chosen.emit(self.losses.currentData())

    def _on_answer(self) -> None:
        self.answer_chosen.emit(self.answers.currentData())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 3 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        boxes = ((tr("&Ranking loss"), self.losses), (tr("The &annotator says"), self.answers))
        for words, box in boxes:
            head = QLabel(words)
            head.setBuddy(box)
            head.setFont(make_label(bold=True).font())
            name_list(box, words.replace("&", ""))
            column.addWidget(head)
            column.addWidget(box)
            column.addSpacing(SPACE)
        for label in (self._formula, self._derivative, self._source):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addWidget(self.knobs)
        column.addSpacing(SPACE)
        column.addLayout(self._uses())
        column.addStretch(1)

    def _uses(self) -> QGridLayout:
        """How it uses each kind of answer."""
        grid = QGridLayout()
        grid.setVerticalSpacing(2 * SPACE)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setColumnStretch(1, 1)
        for row, (name, label) in enumerate(self._clauses.items()):
            head = make_label(tr(name), bold=True)
            head.setWordWrap(False)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        return grid


_TIP = Qt.ItemDataRole.ToolTipRole
