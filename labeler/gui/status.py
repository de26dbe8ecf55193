"""The line at the window's foot: how far, saved or not, which model, who."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from labeler.core.prediction import ModelVersion
from labeler.gui.figures import count
from labeler.gui.labels import as_tip
from labeler.gui.theme import BODY, SPACE, current, font
from labeler.gui.words import tr

NEWS = 15_000
"""Milliseconds for which it is told what was done."""

_WHOLE, _LEAST, _LEAST_OF_TROUBLE = 10_000, 64, 200
"""Pixels that a note keeps where there is no room for all; what is wrong keeps the most."""

_MUTED = QPalette.ColorRole.PlaceholderText
_STRONG = QPalette.ColorRole.WindowText
_TROUBLE = QPalette.ColorRole.BrightText


class StatusBar(QWidget):
    """Judged / total, saved, model version, news, annotator. Says only what it was told."""

    annotator_pressed = Signal()
    """The annotator's name was clicked: somebody else may judge."""
    guidelines_pressed = Signal()
    """The guidelines were clicked."""

    told = Signal(str)
    """What was done, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts, self._saved = _Note(tr("Progress"), _WHOLE), _Note(tr("Saving"))
        self._model, self._annotator = _Note(tr("Model")), _Note(tr("Annotator"), 120)
        self._news, self._flag = _Note(tr("News")), _Note(tr("Flag"))
        self._guidelines = _Note(tr("Guidelines"))
        for note, pressed, tip in (
            (self._annotator, self.annotator_pressed, tr("Somebody else judges…")),
            (self._guidelines, self.guidelines_pressed, tr("Guidelines")),
        ):
            note.let_press(tip)
            note.pressed.connect(pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6 * SPACE, SPACE, 5 * SPACE, SPACE)
        row.setSpacing(6 * SPACE)
        for note in (self._counts, self._saved, self._model, self._flag, self._news):
            row.addWidget(note)
        row.addStretch(1)
        row.addWidget(self._guidelines)
        row.addWidget(self._annotator)
        self._old = QTimer(self)
        self._old.setSingleShot(True)
        self._old.setInterval(NEWS)
        self._old.timeout.connect(lambda: self._news.say(""))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def tell(self, news: str) -> None:
        """Say for a while what was done; an empty text takes it away."""
        self._news.say(news)
        self._old.start()
        self.told.emit(news)

    def warn(self, problem: str) -> None:
        """Say what is wrong, until there is other news."""
        self._old.stop()
        self._news.say(problem, trouble=True)

    def set_counts(self, judged: int, total: int) -> None:
        """How many of the project's pairs this annotator has judged."""
        words = tr("{judged} / {total} judged")
        self._counts.say(words.format(judged=count(judged), total=count(total)))

    def set_saved(self, saved: bool, reason: str = "") -> None:
        """Whether the last judgment is in the file; call with True only after the commit.

        Args:
            saved: Whether the commit has returned.
            reason: Why it isn't saved, and what to do.
        """
        words = tr("✓ saved") if saved else tr("not saved: {why}").format(why=reason)
        self._saved.say(words, trouble=not saved)

    def set_saving(self) -> None:
        """The last judgment is not in the file yet, and nobody has to do anything about it."""
        self._saved.say(tr("saving: another program is reading the file"))

    def set_model(self, version: ModelVersion | None, loss: str) -> None:
        """Which model speaks: how many judgments it learned from, and by which ranking loss.

        Args:
            version: The model; None for none.
            loss: The ranking loss as people read it.
        """
        words = tip = ""
        if version is not None:
            words = tr("model {judgments} · {loss}").format(
                judgments=count(version.judgments), loss=loss
            )
            tip = tr("version {version}").format(version=version)
        self._model.say(words)
        self._model.setToolTip(tip)

    def begin(self, annotator: str) -> None:
        """A project was opened: say who judges, and no more of the project before it."""
        for note in (self._saved, self._news, self._flag):
            note.say("")
        self.set_model(None, "")
        self.set_annotator(annotator)

    def set_annotator(self, name: str) -> None:
        """Who judges."""
        self._annotator.say(tr("annotator: {name}").format(name=name) if name else "")

    def set_flag(self, words: str) -> None:
        """That what is on the screen is flagged; "" if it is not."""
        self._flag.say(words, strong=True)

    def set_guidelines(self, version: int, *, new: bool = False) -> None:
        """Which version of the guidelines is in force, 0 for none; a dot where it is new."""
        words = tr("● new guidelines, version {version}") if new else tr("guidelines {version}")
        self._guidelines.say(words.format(version=version) if version else "", strong=new)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line above the bar."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, QColor(current().line))


class _Note(QLabel):
    """One plain text of the bar: muted, or in the colour of trouble; elided, never overlapping."""

    pressed = Signal()
    """It was clicked, where that does something."""

    def __init__(self, name: str, least: int = _LEAST) -> None:
        super().__init__()
        self._whole, self._least, self._tip = "", least, ""
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(BODY))
        self.setForegroundRole(_MUTED)
        self.setAutoFillBackground(True)  # covers the bar: that is not painted with it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def let_press(self, tip: str) -> None:
        """Do something when it is clicked, which the tip tells."""
        self._tip = tip
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click where that does something."""
        if not self._tip:
            super().mousePressEvent(event)
            return
        self.pressed.emit()

    def say(self, text: str, *, trouble: bool = False, strong: bool = False) -> None:
        """Show a text, on one line; nothing at all for an empty one."""
        self._whole = " ".join(text.split())
        self.setText(self._whole)
        self.setForegroundRole(_TROUBLE if trouble else _STRONG if strong else _MUTED)
        self.setFont(font(BODY, bold=trouble or strong))
        self.setToolTip(self._tip or as_tip(self._whole))
        self.setAccessibleDescription(self._whole)
        self.setVisible(bool(self._whole))

    def minimumSizeHint(self) -> QSize:
        """A few letters, where the others need the room; never so much that the window grows."""
        hint = super().minimumSizeHint()
        trouble = self.foregroundRole() is _TROUBLE
        least = max(self._least, _LEAST_OF_TROUBLE) if trouble else self._least
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        with QPainter(self) as painter:
            metrics = QFontMetrics(self.font())
            shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.setFont(self.font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
