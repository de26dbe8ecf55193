"""The foot of the page: the last judgment's record, or why a judgment could not be saved."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from labeler.core.presentation import SCALE, scale_of
from labeler.gui import actions
from labeler.gui.actions.catalogue import judge_id
from labeler.gui.actions.ordering import LAST, SAVE
from labeler.gui.direction import start, turned, write
from labeler.gui.judging import line
from labeler.gui.judging.keys import full
from labeler.gui.judging.record import JudgmentRecord, changes, headline
from labeler.gui.labels import as_tip
from labeler.gui.roles import TEXT, told_as
from labeler.gui.spans import Line, Span, Tone, plain
from labeler.gui.theme import BODY, SPACE, current, font
from labeler.gui.words import tr

HEIGHT = 13 * SPACE
_ROW = 5 * SPACE


@told_as(TEXT)
class Foot(QWidget):
    """Two lines whose room is always kept, so that nothing moves when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: tuple[Line, Line] = ((), ())
        self._hint, self._ranking, self._steps = False, False, 7
        self._offer = ""
        self._problem: str | None = None
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)  # covers the page: that is not painted with it
        self._say()

    def show_record(self, record: JudgmentRecord | None) -> None:
        """Show what the last judgment did, until the next one; None after an undo."""
        self._record = (headline(record), changes(record)) if record else ((), ())
        self._say()

    def set_offer(self, words: str) -> None:
        """What can be done after a judgment, told behind its record; "" for nothing."""
        self._offer = words
        self._say()

    def set_scale(self, steps: int) -> None:
        """How many steps there are from left to right."""
        self._steps = steps
        self._say()

    def apply_keys(self) -> None:
        """Name the keys that are in use now."""
        self._say()

    def show_hint(self, hint: bool, *, ranking: bool = False) -> None:
        """Where there is no record: whether to say what to do, with a pair or with more."""
        self._hint, self._ranking = hint, ranking
        self._say()

    @property
    def _lines(self) -> tuple[Line, Line]:
        """What stands there when there is no problem."""
        if self._record[0] and self._offer:
            return self._with_offer(*self._record)
        if not self._hint or any(self._record):
            return self._record
        if self._ranking:
            return _ranking_hint()
        return _hint(self._steps)

    def _with_offer(self, head: Line, below: Line) -> tuple[Line, Line]:
        """The offer behind the first line, or where it would be cut there behind the second."""
        offer = (Span(f"   {self._offer}"),)
        if below and line.width((*head, *offer)) > self.width():
            return head, (*below, *offer)
        return (*head, *offer), below

    def show_problem(self, problem: str | None) -> None:
        """Show why the judgment on screen is not saved, in place of the record."""
        self._problem = problem
        self._say()

    def _say(self) -> None:
        """Tell the screen reader, and paint."""
        record = "; ".join(plain(part) for part in self._lines if part)
        name = record or tr("No judgment yet")
        if self._problem:
            name = tr("Not saved: {why}").format(why=self._problem)
        self.setAccessibleName(name)
        self.setToolTip(as_tip(self._problem or ""))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The problem if there is one, else the record."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (HEIGHT - 2 * _ROW) // 2
        rows = [QRect(0, top + _ROW * n, self.width(), _ROW) for n in (0, 1)]
        if self._problem:
            self._paint_problem(painter, self._problem)
            return
        painter.fillRect(0, 0, self.width(), 1, QColor(current().line))
        for row, part in zip(rows, self._lines, strict=True):
            line.draw(painter, row, part, start())

    def _paint_problem(self, painter: QPainter, problem: str) -> None:
        """Framed, with the reason in up to two lines."""
        theme = current()
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.penalty), 1))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 6, 6)
        area = self.rect().adjusted(3 * SPACE, 0, -3 * SPACE, 0)
        head = (Span(tr("Not saved"), Tone.PENALTY, bold=True),)
        line.draw(painter, area, head, start())
        beside = area.adjusted(line.width(head) + 3 * SPACE, 0, 0, 0)
        painter.setFont(font(BODY))
        painter.setPen(QColor(theme.ink))
        write(painter, turned(beside, area), start(), problem, Qt.TextFlag.TextWordWrap)


def _ranking_hint() -> tuple[Line, Line]:
    """What to do with more than two responses, before anything was done."""
    asked = tr("Which is best? Press the cards' keys from best to worst; {key} saves the order.")
    ties = tr("{tie} ties the last one with the place before. {key} shows all keys.")
    told = ties.format(tie=actions.way_to(LAST), key=actions.way_to("help.keys"))
    return (Span(asked.format(key=actions.way_to(SAVE))),), (Span(told),)


def _hint(steps: int) -> tuple[Line, Line]:
    """What to do, before anything was done."""
    scale = scale_of(steps)
    first, last = (actions.way_to(judge_id(SCALE[place])) for place in (0, steps - 1))
    asked = tr("Which response is better? Press {first} ({left}) to {last} ({right}).")
    what = asked.format(first=first, left=full(scale[0]), last=last, right=full(scale[-1]))
    return (Span(what),), (
        Span(tr("{key} shows all keys.").format(key=actions.way_to("help.keys"))),
    )
