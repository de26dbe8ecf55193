"""The prompt over the responses, each in a card with its source and what the model held of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSplitter, QWidget

from labeler.core.comparison import Comparison, Response
from labeler.core.prediction import Outlook
from labeler.gui.judging.card import Card
from labeler.gui.judging.strip import RewardStrip, reach
from labeler.gui.labels import make_label
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import read
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import SMALL, SPACE
from labeler.gui.words import tr

_NARROWEST = 260
"""Pixels of a response's card; more of them than there is room for scroll to the right."""


class Texts(QSplitter):
    """Shows one comparison's texts; a handle shares the room between prompt and responses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.prompt = Card(tr("prompt"), self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the texts in it have the focus
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(self.prompt)
        self.addWidget(self._scroll)
        self.setHandleWidth(3 * SPACE)
        self.setChildrenCollapsible(False)
        self._bars()
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 3)
        self.setSizes([100, 300])

    def _bars(self) -> None:
        """Scroll bars as the panes have them."""
        self._scroll.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal, self._scroll))

    def show_comparison(
        self, comparison: Comparison, outlook: Outlook | None, *, strips: bool = True
    ) -> None:
        """Show these texts, from their beginnings.

        Args:
            strips: Whether the rewards that were predicted stand under the responses.
        """
        self.prompt.pane.show_document(read_conversation(comparison.prompt))
        self.prompt.pane.show_last_turn()
        self.prompt.pane.start_column_at(0)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * SPACE)
        for place, response in enumerate(comparison.responses):
            row.addWidget(_card(place, response, outlook, strips))
        self._scroll.setWidget(held)


def _card(place: int, response: Response, outlook: Outlook | None, strips: bool) -> Card:
    name = tr("Response {number}").format(number=place + 1)
    card = Card(name)
    card.setMinimumWidth(_NARROWEST)
    source = response.source or tr("source unknown")
    head = make_label(f"{name} · {source}", size=SMALL, muted=True)
    head.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 0)
    head.setWordWrap(False)  # else a low window would cut the card at its foot
    head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    head.setToolTip(head.text())
    card.column.insertWidget(0, head)
    if strips:
        card.column.addWidget(_strip(place, name, outlook))
    card.pane.show_document(read(response.content))
    return card


def _strip(place: int, name: str, outlook: Outlook | None) -> RewardStrip:
    strip = RewardStrip(name)
    if outlook is None:
        strip.show_note(tr("nothing was predicted"))
    else:
        cut = bool(outlook.cut) and outlook.cut[place]
        strip.show_reward(outlook.rewards[place], reach(outlook.rewards), cut=cut)
    return strip
