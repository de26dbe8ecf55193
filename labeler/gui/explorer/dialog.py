"""The window of the explorer: joins the scene to what shows and changes it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from labeler.core.losses import Loss, loss_named
from labeler.gui.explorer.about import About
from labeler.gui.explorer.plot import LossPlot
from labeler.gui.explorer.rewards import Rewards
from labeler.gui.explorer.scene import ANSWERS, Scene
from labeler.gui.explorer.table import FiguresTable
from labeler.gui.explorer.verdict import Verdict
from labeler.gui.explorer.words import lesson
from labeler.gui.labels import make_label
from labeler.gui.lens.axes import CALM, reach_for
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

SIZE = QSize(1160, 740)
LARGEST = QSize(1600, 960)
"""Beyond this the window stays empty around what it shows."""

_COLUMN = 300


class LossExplorer(QDialog):
    """Two models, one pair, any loss. Not modal, and needs no project.

    Attributes:
        scene: What is shown; only `show_scene` changes it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loss explorer"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.scene = Scene()
        self._reach, self._scale = CALM, CALM
        self.about, self.rewards = About(), Rewards()
        self.verdict, self.plot, self.table = Verdict(), LossPlot(), FiguresTable()
        self._lesson = make_label(muted=True)
        self.textbook = QPushButton(tr("&Textbook example"))
        self._lay_out()
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.show_scene(self.scene)

    def show_scene(self, scene: Scene, *, fit: bool = True) -> None:
        """Show another scene; without `fit` the axes stay, as a drag needs it."""
        self.scene = scene
        if fit:
            self._fit()
        self.about.show_scene(scene)
        self.rewards.show_scene(scene, self._scale)
        self.verdict.show_scene(scene)
        self.plot.show_scene(scene, self._reach)
        self.table.show_scene(scene)
        self.plot.setAccessibleDescription(self.table.accessibleDescription())
        self._lesson.setText(lesson(scene))

    def set_loss(self, loss: Loss) -> None:
        """Explore this loss."""
        self.show_scene(self.scene.with_loss(loss))

    def _fit(self) -> None:
        """Axes that hold all rewards and margins."""
        rewards = [reward for pair in self.scene.rewards for reward in pair]
        self._scale = reach_for(rewards, self._scale)
        self._reach = reach_for([self.scene.margin(model) for model in (0, 1)], self._reach)

    def _connect(self) -> None:
        self.about.loss_chosen.connect(self._on_loss)
        self.about.answer_chosen.connect(self._on_answer)
        self.about.knob_turned.connect(self._on_knob)
        self.rewards.changed.connect(self._on_reward)
        self.plot.dragged.connect(self._on_margin)
        for part in (self.rewards, self.plot):
            part.let_go.connect(self._on_let_go)
        self.textbook.clicked.connect(self._on_textbook)

    def _on_loss(self, name: str) -> None:
        if name != self.scene.loss.name:
            self.set_loss(loss_named(name))

    def _on_answer(self, words: str) -> None:
        self.show_scene(self.scene.with_answer(ANSWERS[words]))

    def _on_knob(self, knob: int, value: float) -> None:
        self.show_scene(self.scene.with_setting(knob, value))

    def _on_reward(self, model: int, response: int, reward: float) -> None:
        dragging = self.rewards.rails[model].dragging
        self.show_scene(self.scene.with_reward(model, response, reward), fit=not dragging)

    def _on_margin(self, model: int, margin: float) -> None:
        self.show_scene(self.scene.with_margin(model, margin), fit=False)

    def _on_let_go(self) -> None:
        self.show_scene(self.scene)

    def _on_textbook(self) -> None:
        self.show_scene(Scene())

    def _lay_out(self) -> None:
        """What the loss is at the left; what it makes of the rewards at the right."""
        content = QWidget()
        content.setMaximumSize(LARGEST)
        parts = QHBoxLayout(content)
        parts.setContentsMargins(6 * SPACE, 5 * SPACE, 6 * SPACE, 5 * SPACE)
        parts.setSpacing(7 * SPACE)
        parts.addWidget(_scrolled(self.about))
        parts.addLayout(self._example(), 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(content)
        self.textbook.setAutoDefault(False)

    def _example(self) -> QVBoxLayout:
        """The rewards, the verdict, the picture beside the figures, and what to try."""
        column = QVBoxLayout()
        column.setSpacing(3 * SPACE)
        column.addWidget(self.rewards)
        column.addWidget(self.verdict)
        middle = QHBoxLayout()
        middle.setSpacing(5 * SPACE)
        middle.addWidget(self.plot, 1)
        middle.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._lesson, 1)
        foot.addWidget(self.textbook)
        column.addLayout(foot)
        return column


def _scrolled(about: About) -> QScrollArea:
    """The column as it is where there is room, and scrolled where there is not."""
    area = QScrollArea()
    area.setWidget(about)
    area.setWidgetResizable(True)
    area.setFixedWidth(_COLUMN)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
