"""What settings are entered with: one small widget a kind, all with the same three things."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from labeler.core.errors import InvalidSettings
from labeler.gui.figures import entered
from labeler.gui.labels import make_label
from labeler.gui.setup.calm import CalmCombo, CalmDoubleSpin, CalmSpin
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, SPACE, font
from labeler.gui.tick import Tick
from labeler.gui.words import tr

_LINES = 4


class Input(QWidget):
    """Holds one setting's value in the widgets that it is given.

    Args:
        widgets: What it is entered with, side by side; the first takes the focus.

    Attributes:
        value: Gives the value as `Settings` wants it. Raises InvalidSettings where it can't be
            read.
        show_value: Shows a value.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QWidget,
        value: Callable[[], Any],
        show_value: Callable[[Any], None],
        *widgets: QWidget,
        wide: bool = False,
    ) -> None:
        super().__init__(parent)
        self.value, self.show_value = value, show_value
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        for widget in widgets:
            row.addWidget(widget, isinstance(widget, QLabel))  # words take the room that is left
        if not wide and not isinstance(widgets[-1], QLabel):
            row.addStretch(1)
        self.setFocusProxy(widgets[0])

    def call(self, name: str, about: str) -> None:
        """Tell a screen reader what this is."""
        widget = self.focusProxy()
        if widget is not None:
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(about)


Make = Callable[[QWidget], Input]
"""Builds an input within a widget."""


def line(parent: QWidget) -> Input:
    """A line of text."""
    field = QLineEdit(parent)
    field.setMinimumWidth(320)
    made = Input(parent, field.text, field.setText, field)
    field.textChanged.connect(made.changed)
    return made


def choice(values: Mapping[Any, str]) -> Make:
    """One of several values, each in words."""
    known = list(values)

    def make(parent: QWidget) -> Input:
        combo = CalmCombo(parent)
        combo.addItems(list(values.values()))
        made = Input(
            parent,
            lambda: known[combo.currentIndex()],
            lambda value: combo.setCurrentIndex(known.index(value)),
            combo,
        )
        combo.currentIndexChanged.connect(made.changed)
        return made

    return make


def switch(words: str) -> Make:
    """Yes or no."""

    def make(parent: QWidget) -> Input:
        box = Tick(words, parent)
        made = Input(parent, box.isChecked, box.setChecked, box)
        box.toggled.connect(made.changed)
        return made

    return make


def whole(least: int, most: int) -> Make:
    """A whole number."""

    def make(parent: QWidget) -> Input:
        spin = _whole_spin(least, most, parent)
        made = Input(parent, spin.value, spin.setValue, spin)
        spin.valueChanged.connect(made.changed)
        return made

    return make


def optional_whole(words: str, unit: str, most: int) -> Make:
    """A whole number, or nothing."""

    def make(parent: QWidget) -> Input:
        box, spin = Tick(words, parent), _whole_spin(0, most, parent)
        spin.setAccessibleName(unit)
        spin.setEnabled(False)

        def show(value: int | None) -> None:
            box.setChecked(value is not None)
            spin.setValue(value or 0)

        def value() -> int | None:
            return spin.value() if box.isChecked() else None

        made = Input(parent, value, show, box, spin, make_label(unit, muted=True))
        box.toggled.connect(spin.setEnabled)
        box.toggled.connect(made.changed)
        spin.valueChanged.connect(made.changed)
        return made

    return make


def _whole_spin(least: int, most: int, parent: QWidget) -> CalmSpin:
    spin = CalmSpin(parent)
    spin.setRange(least, most)
    spin.setMinimumWidth(90)
    return spin


def share(most: float) -> Make:
    """A share, entered in percent."""
    return lambda parent: _number(0.0, most, parent, scale=100, unit=" %")


def number(least: float, most: float) -> Make:
    """A number with two decimals."""
    return lambda parent: _number(least, most, parent)


def _number(least: float, most: float, parent: QWidget, *, scale: int = 1, unit: str = "") -> Input:
    """A number, shown times `scale`."""
    spin = CalmDoubleSpin(parent)
    spin.setDecimals(2 if scale == 1 else 1)
    spin.setRange(least * scale, most * scale)
    spin.setSingleStep(0.05 * scale)
    spin.setSuffix(unit)
    spin.setMinimumWidth(90)
    exact = _Exact(spin, scale)
    made = Input(parent, exact.value, exact.show, spin)
    spin.valueChanged.connect(made.changed)
    return made


class _Exact:
    """What a box that rounds stands for: what nobody touched stays as exact as it was."""

    def __init__(self, spin: CalmDoubleSpin, scale: int) -> None:
        self._spin, self._scale = spin, scale
        self._shown: float | None = None

    def value(self) -> float:
        now = self._spin.value()
        if self._shown is not None and abs(now - self._shown * self._scale) < 0.05:
            return self._shown
        return round(now / self._scale, 4)

    def show(self, value: float) -> None:
        self._spin.setValue(value * self._scale)
        self._shown = value


def names(example: str) -> Make:
    """Several names, one a line."""
    return lambda parent: _text(parent, example, _different_names_of, "\n".join)


def weights(parent: QWidget) -> Input:
    """A number for each name."""
    return _text(parent, tr("ada = 1\nbob = 0.5"), _weights_of, _weights_told)


def _text(
    parent: QWidget, example: str, read: Callable[[str], Any], told: Callable[[Any], str]
) -> Input:
    """Some lines of text that stand for a value."""
    text = QPlainTextEdit(parent)
    text.setFont(font(BODY))
    text.setPlaceholderText(example)
    text.setTabChangesFocus(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, text))
    text.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal, text))
    text.setFixedHeight(_LINES * text.fontMetrics().lineSpacing() + 4 * SPACE)
    made = Input(
        parent,
        lambda: read(text.toPlainText()),
        lambda value: text.setPlainText(told(value)),
        text,
        wide=True,
    )
    text.textChanged.connect(made.changed)
    return made


def _names_of(text: str) -> tuple[str, ...]:
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def _different_names_of(text: str) -> tuple[str, ...]:
    names = _names_of(text)
    for place, name in enumerate(names):
        if name in names[:place]:
            raise InvalidSettings(tr("“{name}” stands there twice.").format(name=name))
    return names


def _weights_of(text: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for line in _names_of(text):
        name, _, weight = line.rpartition("=")
        try:
            found[name.strip()] = float(weight.replace(",", "."))
        except ValueError:
            words = tr("“{line}” is no weight; write it as “name = 0.5”.")
            raise InvalidSettings(words.format(line=line)) from None
        if not name.strip():
            raise InvalidSettings(tr("“{line}” names nobody.").format(line=line))
    return found


def _weights_told(weights: Mapping[str, float]) -> str:
    return "\n".join(f"{name} = {entered(weight)}" for name, weight in weights.items())
