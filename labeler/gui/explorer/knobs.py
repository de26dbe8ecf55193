"""Small sliders for what a loss learns besides the weights."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from labeler.gui.explorer.scene import Scene
from labeler.gui.figures import decimal
from labeler.gui.labels import make_label
from labeler.gui.theme import SMALL, SPACE
from labeler.gui.words import tr

_STEPS = 100
"""Positions of a slider for each 1."""


class Knobs(QWidget):
    """One slider for each knob of the scene's loss; empty where it has none."""

    turned = Signal(int, float)
    """A knob, by its place, was set to a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[object, ...] = ()
        self._sliders: list[QSlider] = []
        self._values: list[QLabel] = []

    def show_scene(self, scene: Scene) -> None:
        """Follow the scene; sliders are made anew only where the loss has others."""
        if scene.knobs != self._shown:
            self._build(scene)
        for slider, value, setting in zip(self._sliders, self._values, scene.settings, strict=True):
            slider.blockSignals(True)
            slider.setValue(round(setting * _STEPS))
            slider.blockSignals(False)
            value.setText(decimal(setting))
        self.setVisible(bool(self._sliders))

    def _build(self, scene: Scene) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._shown, self._sliders, self._values = scene.knobs, [], []
        for place, knob in enumerate(scene.knobs):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(round(knob.low * _STEPS), round(knob.high * _STEPS))
            slider.setPageStep(_STEPS // 2)
            slider.setAccessibleName(f"{knob.symbol}: {tr(knob.meaning)}")
            slider.setProperty("place", place)
            slider.valueChanged.connect(self._on_value)
            value = make_label()
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setMinimumWidth(40)
            symbol = make_label(knob.symbol, bold=True)
            symbol.setWordWrap(False)
            for column, widget in enumerate((symbol, slider, value)):
                self._grid.addWidget(widget, 2 * place, column)
            meaning = make_label(tr(knob.meaning), size=SMALL, muted=True)
            self._grid.addWidget(meaning, 2 * place + 1, 0, 1, 3)
            self._sliders.append(slider)
            self._values.append(value)

    def _on_value(self, position: int) -> None:
        self.turned.emit(self.sender().property("place"), position / _STEPS)
