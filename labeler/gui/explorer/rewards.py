"""The rewards of both models: boxes to type into, and lines to drag on."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QWidget

from labeler.gui.explorer.badge import draw_badge
from labeler.gui.explorer.rail import Rail
from labeler.gui.explorer.scene import FURTHEST, MODELS, Scene
from labeler.gui.figures import signed
from labeler.gui.labels import make_label
from labeler.gui.theme import SPACE, current
from labeler.gui.words import tr


class Rewards(QWidget):
    """One row a model. Arrow keys change a box by 0.1, Page keys by 1."""

    changed = Signal(int, int, float)
    """A model's response, 0 the first, was given a reward."""

    let_go = Signal()
    """A drag has ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = [make_label(muted=True) for _ in (0, 1)]
        self.boxes = [[self._box(model, response) for response in (0, 1)] for model in (0, 1)]
        self.rails = [Rail(model) for model in (0, 1)]
        for model, rail in enumerate(self.rails):
            rail.dragged.connect(partial(self.changed.emit, model))
            rail.let_go.connect(self.let_go)
        self._lay_out()

    def show_scene(self, scene: Scene, reach: float) -> None:
        """Show the scene's rewards on lines from −reach to +reach."""
        for model, (boxes, rail) in enumerate(zip(self.boxes, self.rails, strict=True)):
            for box, name, reward in zip(boxes, scene.names, scene.rewards[model], strict=True):
                box.setAccessibleName(
                    tr("Model {model}, reward of the {name} response").format(
                        model=MODELS[model], name=name
                    )
                )
                box.blockSignals(True)
                box.setValue(reward)
                box.blockSignals(False)
            rail.show_scene(scene, reach)
            rail.setAccessibleName(tr("Model {model}").format(model=MODELS[model]))
            rewards = map(signed, scene.rewards[model])
            both = zip(scene.names, rewards, strict=True)
            rail.setAccessibleDescription("; ".join(f"{name}: {reward}" for name, reward in both))
        for head, name in zip(self._heads, scene.names, strict=True):
            head.setText(name)

    def _box(self, model: int, response: int) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(-FURTHEST, FURTHEST)
        box.setDecimals(2)
        box.setSingleStep(0.1)
        box.setFixedWidth(80)
        box.setToolTip(tr("Arrow keys change it by 0.1, Page keys by 1"))
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.valueChanged.connect(partial(self.changed.emit, model, response))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        for column, head in enumerate(self._heads, start=1):
            grid.addWidget(head, 0, column)
        for model in (0, 1):
            name = _Name(model)
            grid.addWidget(name, model + 1, 0)
            for column, box in enumerate(self.boxes[model], start=1):
                grid.addWidget(box, model + 1, column)
            grid.addWidget(self.rails[model], model + 1, 3)
        grid.setColumnStretch(3, 1)


class _Name(QLabel):
    """A badge and the model's name."""

    def __init__(self, model: int) -> None:
        super().__init__(tr("Model {model}").format(model=MODELS[model]))
        self._model = model
        self.setContentsMargins(6 * SPACE, 0, 0, 0)
        self.setMinimumHeight(6 * SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = self.rect().toRectF().center()
            centre.setX(2.5 * SPACE)
            draw_badge(painter, centre, self._model, current())
