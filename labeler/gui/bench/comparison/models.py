"""Two models on one comparison: their rewards, their margins, and what each judgment cost them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from labeler.analysis.case import ALONG
from labeler.gui.bench.tables import Rows, Table
from labeler.gui.figures import UNKNOWN, count, signed
from labeler.gui.spans import gain
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.workflow.dossier import Dossier, holds

Side = tuple[str, str, tuple[float, ...] | None]
"""A model's name, its words, and its rewards where it does not learn along."""

_WIDEST = 250
"""Pixels of a model's name; a longer one is cut, and told whole by the chart it came from."""

_NAMED = 3
"""So many judgments are told one by one; of more, the mean."""


class ModelTable(Table):
    """A row a model; nothing is shown where none are compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Both models"), parent)
        self.hide()

    def show_models(self, dossier: Dossier, models: Sequence[Side]) -> None:
        """Show what these hold of a comparison."""
        self.setVisible(bool(models))
        if not models:
            return
        many = len(dossier.comparison.responses)
        rows, before = Rows(_header(many), self), self.model()
        rows.set_rows([_row(dossier, side) for side in models])
        self.setModel(rows)
        if before is not None:
            before.deleteLater()
        self.fit_columns()
        self.setColumnWidth(0, min(self.columnWidth(0), _WIDEST))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + self.verticalHeader().defaultSectionSize() * 2 + 4 * SPACE)


def _header(responses: int) -> tuple[str, ...]:
    rewards = [tr("Reward {number}").format(number=place + 1) for place in range(responses)]
    return (tr("Model"), *rewards, tr("Margin"), tr("Penalty or bonus"))


def _row(dossier: Dossier, side: Side) -> tuple[str, ...]:
    name, words, told = side
    held = holds(dossier, name, told)
    if name in ALONG and sum(each.outlook is not None for each in dossier.said) > 1:
        words = tr("{name}, before the first judgment").format(name=words)
    rewards = [signed(each) for each in held.rewards]
    rewards = rewards or [UNKNOWN] * len(dossier.comparison.responses)
    margin = UNKNOWN if held.margin is None else signed(held.margin)
    return (words, *rewards, margin, _gains(held.gains))


def _gains(gains: Sequence[tuple[str, float]]) -> str:
    """`▲ bonus +0.31 (ada) · ▼ penalty −0.42 (grace)`."""
    if not gains:
        return UNKNOWN
    if len(gains) > _NAMED:
        mean = sum(each for _, each in gains) / len(gains)
        words = tr("{gain} in the mean of {n} judgments")
        return words.format(gain=gain(mean).text, n=count(len(gains)))
    if len(gains) == 1:
        return gain(gains[0][1]).text
    named = tr("{gain} ({annotator})")
    return " · ".join(named.format(gain=gain(each).text, annotator=who) for who, each in gains)
