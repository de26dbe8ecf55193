"""The panel between the texts and the keys: as large as what the project asks, and no larger."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from labeler.core.details import UNSAID, Said
from labeler.core.presentation import Presentation
from labeler.gui import actions
from labeler.gui.actions.catalogue import COMMIT
from labeler.gui.details.asked import CONFIDENCES, Asked, Missing, Place, confidence_words
from labeler.gui.details.chips import ChipRow
from labeler.gui.details.marks import MarkRow
from labeler.gui.details.ratings import LETTERS, RatingRow
from labeler.gui.details.rationale import Rationale
from labeler.gui.labels import as_tip, make_label
from labeler.gui.speaking import speak
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

TALLEST, LOWEST = 248, 96
"""Pixels beyond which the panel scrolls, on a high page and on a low one: texts need the room."""


class DetailsPanel(QScrollArea):
    """Criteria, confidence, reasons, marks and a rationale for the pair on the screen.

    It holds what was said until it is asked for, and names responses, never sides.
    """

    changed = Signal()
    through = Signal()
    """The last field was filled in by a key: the texts are to have the keys again."""
    left = Signal()
    """Esc: the texts are to have the keys again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Details of the answer"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = CalmScrollBar(Qt.Orientation.Vertical, self)
        bar.setBackgroundRole(QPalette.ColorRole.Window)
        self.setVerticalScrollBar(bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._asked, self._said = Asked(), UNSAID
        self._pair: Presentation | None = None
        self.rows: list[RatingRow] = []
        self.confidence = ChipRow(tr("How sure?"), single=True)
        self.reasons, self.marks = ChipRow(tr("Reasons")), MarkRow()
        self.rationale = Rationale()
        self._tallest = TALLEST
        self._build()

    @property
    def said(self) -> Said:
        """What was said of the pair on the screen."""
        return self._said

    def ask(self, asked: Asked) -> None:
        """Have the fields for what is asked; what was said stays."""
        self._asked = asked
        for row in self.rows:
            self._column.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = [self._rating_row(name, asked.steps) for name in asked.criteria]
        for row in self.rows:
            self._column.insertWidget(self._column.indexOf(self._short), row)
        self.confidence.setVisible(asked.confidence)
        self.reasons.offer(asked.reasons)
        self.reasons.setVisible(bool(asked.reasons))
        self.rationale.setVisible(asked.rationale is not None)
        self.rationale.ask(asked.rationale or 0)
        self._order_tabs()
        self._fill()

    def show_pair(self, pair: Presentation | None, said: Said) -> None:
        """Show what was said of a pair, which is nothing for a new one."""
        self._pair, self._said = pair, said
        self._missing.hide()
        self._fill()

    def set_said(self, said: Said) -> None:
        """Show other details of the same pair."""
        self._said = said
        self._fill()

    def demand(self, missing: Missing) -> None:
        """Say what is missing, and put the focus there."""
        self.tell(missing.words)
        field = self._field(missing)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(field)

    def tell(self, words: str) -> None:
        """Say something beside the fields."""
        self._missing.setText(words)
        self._missing.setToolTip(as_tip(words))
        self._missing.setAccessibleDescription(words)  # a tool tip would be read with its marks
        speak(self, words)
        self._missing.show()
        self._fit()

    def set_room(self, pixels: int) -> None:
        """Take no more height than the page can spare, within limits."""
        self._tallest = min(max(pixels, LOWEST), TALLEST)
        self._fit()

    def quieten(self) -> None:
        """Ask for nothing any more."""
        self._missing.hide()

    @property
    def demands(self) -> QLabel:
        """What says what is missing: above the fields, unless there is a better place for it."""
        return self._missing

    @property
    def is_rating(self) -> bool:
        """Whether a criterion has the focus, whose digits lead on by themselves."""
        return any(row.hasFocus() for row in self.rows)

    def enter(self) -> None:
        """Put the focus on the first thing that is missing, or on the first field."""
        many = len(self._pair.order) if self._pair else 2
        missing = self._asked.missing(self._said, many)
        fields = [row for row in self._fields() if not row.isHidden()]
        field = self._field(missing) if missing else fields[0] if fields else None
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(field)

    def _fields(self) -> list[QWidget]:
        return [*self.rows, self.confidence, self.reasons, self.marks, self.rationale]

    def _field(self, missing: Missing) -> QWidget:
        if missing.place is Place.CRITERION:
            row = next(row for row in self.rows if row.criterion == missing.name)
            row.start()
            return row
        return self.confidence if missing.place is Place.CONFIDENCE else self.rationale

    def _build(self) -> None:
        """The fields from top to bottom."""
        inner = QWidget()
        inner.installEventFilter(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.confidence.offer(confidence_words())
        self._missing: QLabel = make_label()
        self._missing.setAutoFillBackground(True)
        self._missing.setWordWrap(False)
        self._missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._missing.setForegroundRole(QPalette.ColorRole.BrightText)
        self._column.addWidget(self._missing)
        self._short = short = QHBoxLayout()
        short.setSpacing(4 * SPACE)
        for row in (self.confidence, self.reasons):
            short.addWidget(row)
        self._column.addLayout(short)
        for widget in (self.marks, self.rationale):
            self._column.addWidget(widget)
        self._missing.hide()
        self.marks.hide()
        self.setWidget(inner)
        self._connect()

    def _connect(self) -> None:
        self.confidence.changed.connect(self._take)
        self.reasons.changed.connect(self._take)
        self.rationale.textChanged.connect(self._take)
        self.rationale.left.connect(self.left)
        self.marks.removed.connect(self._unmark)

    def _rating_row(self, name: str, steps: int) -> RatingRow:
        row = RatingRow(name, steps)
        row.rated.connect(self._take)
        row.completed.connect(self._lead_on)
        return row

    def _lead_on(self) -> None:
        """From a row that is rated to the next field; after the last one back to the texts."""
        if not self.is_rating:
            return  # somebody led elsewhere already
        fields = [field for field in self._fields() if not field.isHidden()]
        following = next((n for n, field in enumerate(fields) if field.hasFocus()), -1) + 1
        if following < len(fields):
            fields[following].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(fields[following])
        else:
            self.through.emit()

    def _order_tabs(self) -> None:
        fields = self._fields()
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _fill(self) -> None:
        """Put what was said into the fields; it is not taken out again meanwhile."""
        said, pair = self._said, self._pair
        order = pair.order if pair else ()
        for row in self.rows:
            given = said.rated(row.criterion, len(order))
            row.show_ratings(_names(len(order)), [given[index] for index in order])
        sure = said.confidence
        self.confidence.choose({CONFIDENCES.index(sure)} if sure in CONFIDENCES else set())
        named = self._asked.reasons
        self.reasons.choose({n for n, name in enumerate(named) if name in said.details.reasons})
        if self.rationale.toPlainText() != said.details.rationale:
            self.rationale.blockSignals(True)
            self.rationale.setPlainText(said.details.rationale)
            self.rationale.blockSignals(False)
        if pair:
            self.marks.show_marks(said.details.highlights, pair.comparison)
        self.setEnabled(pair is not None)
        self._fit()

    def _take(self) -> None:
        """Take out of the fields what is said now."""
        if self._pair is None:
            return
        chosen = self.confidence.chosen
        said = self._said.with_details(
            ratings=self._ratings(self._pair),
            rationale=self.rationale.toPlainText(),
            reasons=tuple(self._asked.reasons[place] for place in self.reasons.chosen),
        )
        self._said = replace(said, confidence=CONFIDENCES[chosen[0]] if chosen else None)
        self._tell_missing(len(self._pair.order))
        self.changed.emit()

    def _ratings(self, pair: Presentation) -> dict[str, tuple[int | None, ...]]:
        """By response in the comparison's own order, whatever the screen shows."""
        places = [pair.order.index(response) for response in range(len(pair.order))]
        return {row.criterion: tuple(row.ratings[place] for place in places) for row in self.rows}

    def _tell_missing(self, responses: int) -> None:
        """Follow what is missing, once it was asked for."""
        if self._missing.isHidden():
            return
        missing = self._asked.missing(self._said, responses)
        all_there = tr("All there: press the key again, or {key}.")
        told = all_there.format(key=actions.way_to(COMMIT))
        self._missing.setText(missing.words if missing else told)

    def _unmark(self, mark: object) -> None:
        marks = tuple(each for each in self._said.details.highlights if each != mark)
        self.set_said(self._said.with_details(highlights=marks))
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as tall as the fields, whenever they change."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wanted = min(self._column.minimumSize().height(), self._tallest)
        if self.height() != wanted or self.maximumHeight() != wanted:
            self.setFixedHeight(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from whatever field has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()


def _names(many: int) -> tuple[str, ...]:
    """What the responses are called from left to right."""
    if many == 2:
        return tr("left"), tr("right")
    return tuple(tr("response {letter}").format(letter=LETTERS[n]) for n in range(many))
