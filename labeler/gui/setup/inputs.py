"""What settings are entered with: one small widget a kind, all with the same three things."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from labeler.core.errors import InvalidSettings
from labeler.gui.figures import entered
from labeler.gui.labels import make_label
from labeler.gui.setup.calm import CalmCombo, CalmDoubleSpin, CalmSpin
from labeler.gui.setup.tick import Tick
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, SPACE, font
from labeler.gui.words import tr

_LINES = 4


class Editor(Protocol):
    """What an `Input` is made of."""

    def __call__(self, parent: QWidget) -> "Input":
        """Build it."""


class Input(QWidget):
    """Holds one setting's value."""

    changed = Signal()

    def value(self) -> Any:
        """The value as `Settings` wants it. Raises InvalidSettings where it can't be read."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def hold(self, *widgets: QWidget) -> None:
        """Have these side by side; the first takes the focus."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        self.setFocusProxy(widgets[0])

    def call(self, name: str, about: str) -> None:
        """Tell a screen reader what this is."""
        widget = self.focusProxy()
        if widget is not None:
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(about)


class _Line(Input):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setMinimumWidth(320)
        self._line.textChanged.connect(self.changed)
        self.hold(self._line)

    def value(self) -> str:
        return self._line.text()

    def show_value(self, value: Any) -> None:
        self._line.setText(value)


class _Choice(Input):
    def __init__(self, values: Mapping[Any, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._values = list(values)
        self._combo = CalmCombo(self)
        self._combo.addItems(list(values.values()))
        self._combo.currentIndexChanged.connect(self.changed)
        self.hold(self._combo)

    def value(self) -> Any:
        return self._values[self._combo.currentIndex()]

    def show_value(self, value: Any) -> None:
        self._combo.setCurrentIndex(self._values.index(value))


class _Switch(Input):
    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = Tick(words, self)
        self._box.toggled.connect(self.changed)
        self.hold(self._box)

    def value(self) -> bool:
        return self._box.isChecked()

    def show_value(self, value: Any) -> None:
        self._box.setChecked(value)


class _Whole(Input):
    def __init__(self, least: int, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._spin = CalmSpin(self)
        self._spin.setRange(least, most)
        self._spin.setMinimumWidth(90)
        self._spin.valueChanged.connect(self.changed)
        self.hold(self._spin)

    def value(self) -> int:
        return self._spin.value()

    def show_value(self, value: Any) -> None:
        self._spin.setValue(value)


class _OptionalWhole(Input):
    def __init__(self, words: str, unit: str, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._box, self._spin = Tick(words, self), CalmSpin(self)
        self._spin.setRange(0, most)
        self._spin.setMinimumWidth(90)
        self._spin.setAccessibleName(unit)
        self._box.toggled.connect(self._spin.setEnabled)
        self._box.toggled.connect(self.changed)
        self._spin.valueChanged.connect(self.changed)
        self._spin.setEnabled(False)
        self.hold(self._box, self._spin, make_label(unit, muted=True))

    def value(self) -> int | None:
        return self._spin.value() if self._box.isChecked() else None

    def show_value(self, value: Any) -> None:
        self._box.setChecked(value is not None)
        self._spin.setValue(value or 0)


class _Number(Input):
    """A number, shown times `scale`: a share is entered in percent."""

    def __init__(
        self, least: float, most: float, parent: QWidget, *, scale: int = 1, unit: str = ""
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self._spin = CalmDoubleSpin(self)
        self._spin.setDecimals(2 if scale == 1 else 1)
        self._spin.setRange(least * scale, most * scale)
        self._spin.setSingleStep(0.05 * scale)
        self._spin.setSuffix(unit)
        self._spin.setMinimumWidth(90)
        self._spin.valueChanged.connect(self.changed)
        self._shown: float | None = None
        self.hold(self._spin)

    def value(self) -> float:
        entered = self._spin.value()
        if self._shown is not None and abs(entered - self._shown * self._scale) < 0.05:
            return self._shown  # what nobody touched stays as exact as it was
        return round(entered / self._scale, 4)

    def show_value(self, value: Any) -> None:
        self._spin.setValue(value * self._scale)
        self._shown = value


class _Names(Input):
    def __init__(self, example: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = _lines(self, example)
        self._text.textChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        self.setFocusProxy(self._text)

    def value(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self._text.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def show_value(self, value: Sequence[str]) -> None:
        self._text.setPlainText("\n".join(value))


class _Weights(_Names):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("ada = 1\nbob = 0.5"), parent)

    def value(self) -> Any:
        found: dict[str, float] = {}
        for line in super().value():
            name, _, weight = line.rpartition("=")
            try:
                found[name.strip()] = float(weight.replace(",", "."))
            except ValueError:
                words = tr("“{line}” is no weight; write it as “name = 0.5”.")
                raise InvalidSettings(words.format(line=line)) from None
            if not name.strip():
                raise InvalidSettings(tr("“{line}” names nobody.").format(line=line))
        return found

    def show_value(self, value: Any) -> None:
        super().show_value([f"{name} = {entered(weight)}" for name, weight in value.items()])


def _lines(parent: QWidget, example: str) -> QPlainTextEdit:
    text = QPlainTextEdit(parent)
    text.setFont(font(BODY))
    text.setPlaceholderText(example)
    text.setTabChangesFocus(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, text))
    text.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal, text))
    text.setFixedHeight(_LINES * text.fontMetrics().lineSpacing() + 4 * SPACE)
    return text


def line(parent: QWidget) -> Input:
    """A line of text."""
    return _Line(parent)


def weights(parent: QWidget) -> Input:
    """A number for each name."""
    return _Weights(parent)


def choice(values: Mapping[Any, str]) -> Callable[[QWidget], Input]:
    """One of several values, each in words."""
    return lambda parent: _Choice(values, parent)


def switch(words: str) -> Callable[[QWidget], Input]:
    """Yes or no."""
    return lambda parent: _Switch(words, parent)


def whole(least: int, most: int) -> Callable[[QWidget], Input]:
    """A whole number."""
    return lambda parent: _Whole(least, most, parent)


def optional_whole(words: str, unit: str, most: int) -> Callable[[QWidget], Input]:
    """A whole number, or nothing."""
    return lambda parent: _OptionalWhole(words, unit, most, parent)


def share(most: float) -> Callable[[QWidget], Input]:
    """A share, entered in percent."""
    return lambda parent: _Number(0.0, most, parent, scale=100, unit=" %")


def number(least: float, most: float) -> Callable[[QWidget], Input]:
    """A number with two decimals."""
    return lambda parent: _Number(least, most, parent)


def names(example: str) -> Callable[[QWidget], Input]:
    """Several names, one a line."""
    return lambda parent: _Names(example, parent)
