"""Where a final verdict is given beside the judgments."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison
from labeler.gui.bench.comparison.words import answer_words
from labeler.gui.explorer.combo import Combo
from labeler.gui.labels import make_label
from labeler.gui.speaking import name_list
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

MOST = 500
"""Characters of a note."""


class FinalVerdict(QWidget):
    """Offers every answer to a comparison, with a note, and a button that settles it."""

    given = Signal(object, str)
    """The Answer, and the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers, self.note = Combo(self), QLineEdit(self)
        self.settle = QPushButton(tr("&Adjudicate"), self)
        name_list(self.answers, tr("Final verdict"))
        self.note.setAccessibleName(tr("Why"))
        self.note.setPlaceholderText(tr("why, for those who read it later"))
        self.note.setMaxLength(MOST)
        self.settle.setToolTip(tr("A final verdict beside the judgments, which stay"))
        self.settle.clicked.connect(self._give)
        self.note.returnPressed.connect(self._give)
        self.answers.currentIndexChanged.connect(self._allow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        label = make_label(tr("Final verdict"), muted=True)
        label.setWordWrap(False)
        for part in (label, self.answers):
            row.addWidget(part)
        row.addWidget(self.note, 1)
        row.addWidget(self.settle)

    def show_comparison(self, comparison: Comparison) -> None:
        """Offer its answers; none is taken beforehand."""
        self.note.clear()
        self.answers.clear()
        self.answers.addItem(tr("choose one…"), None)
        for answer in _answers(comparison):
            self.answers.addItem(answer_words(answer), answer)
        self._allow()

    def _allow(self) -> None:
        self.settle.setEnabled(self.answers.currentData() is not None)

    def _give(self) -> None:
        answer = self.answers.currentData()
        if answer is not None:
            self.given.emit(answer, self.note.text().strip())


def meaning() -> str:
    """What a final verdict changes, and what it does not."""
    return tr(
        "The judgments stay and count. The model does not learn from a final verdict; an export "
        "for training can put it in their place."
    )


def _answers(comparison: Comparison) -> list[Answer]:
    """What can be said of it for good."""
    best = [Answer.prefer(place) for place in range(len(comparison.responses))]
    if not comparison.is_pair:
        return best
    return [
        best[0],
        Answer(Verdict.TIE),
        best[1],
        Answer(Verdict.BOTH_GOOD),
        Answer(Verdict.BOTH_BAD),
    ]
