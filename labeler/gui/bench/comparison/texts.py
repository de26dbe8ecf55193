"""The prompt over the responses, each in a card with its source and what the model held of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSplitter, QWidget

from labeler.core.comparison import Comparison, Response
from labeler.core.prediction import Outlook
from labeler.gui.judging.card import Card
from labeler.gui.judging.strip import RewardStrip, reach
from labeler.gui.labels import make_label
from labeler.gui.text.reading import Reading, Texts
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import SMALL, SPACE, current
from labeler.gui.words import tr

_NARROWEST = 260
"""Pixels of a response's card; more of them than there is room for scroll to the right."""


class ComparisonTexts(QSplitter):
    """Shows one comparison's texts; a handle shares the room between prompt and responses.

    Attributes:
        reading: How they are read: as Markdown, as written, or with their difference.
        cards: As many as any comparison needed so far, those that this one needs in sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = current()
        self.prompt = Card(tr("prompt"), self)
        self.cards: list[_ResponseCard] = []
        self.reading = Reading([self.prompt.pane], self)
        self.reading.outdated.connect(self._read_again)
        self._comparison: Comparison | None = None
        self._row = QHBoxLayout()
        self.addWidget(self.prompt)
        self.addWidget(self._scrolled())
        self.setHandleWidth(3 * SPACE)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 3)
        self.setSizes([100, 300])

    def _scrolled(self) -> QScrollArea:
        """The row of responses, with scroll bars as the panes have them."""
        scroll, held = QScrollArea(self), QWidget()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3 * SPACE)
        held.setLayout(self._row)
        scroll.setWidget(held)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the texts in it have the focus
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal, scroll))
        return scroll

    def show_comparison(
        self, comparison: Comparison, outlook: Outlook | None, *, strips: bool = True
    ) -> None:
        """Show these texts, from their beginnings.

        Args:
            strips: Whether the rewards that were predicted stand under the responses.
        """
        self._comparison = comparison
        many = len(comparison.responses)
        while len(self.cards) < many:
            self.cards.append(_ResponseCard(len(self.cards)))
            self._row.addWidget(self.cards[-1])
        for card, response in zip(self.cards, comparison.responses, strict=False):
            card.show_response(response, outlook, strips=strips)
        for place, card in enumerate(self.cards):
            card.setVisible(place < many)
        self.reading.use([self.prompt.pane, *(card.pane for card in self.cards[:many])])
        self.reading.show(self._texts())
        self._start_prompt()

    def changeEvent(self, event: QEvent) -> None:
        """Dress the texts anew with a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and current() is not self._theme:
            self._theme = current()
            self._read_again()

    def _texts(self) -> Texts:
        assert self._comparison is not None, "one is shown"
        contents = [response.content for response in self._comparison.responses]
        return tuple(self.reading.read(self._comparison.prompt, contents))

    def _read_again(self) -> None:
        if self._comparison is not None:
            self.reading.show_again(self._texts(), self._start_prompt)

    def _start_prompt(self) -> None:
        self.prompt.pane.show_last_turn()
        self.prompt.pane.start_column_at(0)


class _ResponseCard(Card):
    """One response: where it comes from over it, its reward under it."""

    def __init__(self, place: int) -> None:
        self._place, self._name = place, tr("Response {number}").format(number=place + 1)
        super().__init__(self._name)
        self.setMinimumWidth(_NARROWEST)
        self._head = head = make_label(size=SMALL, muted=True)
        head.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 0)
        head.setWordWrap(False)  # else a low window would cut the card at its foot
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.insertWidget(0, head)
        self.strip = RewardStrip(self._name)
        self.column.addWidget(self.strip)

    def show_response(self, response: Response, outlook: Outlook | None, *, strips: bool) -> None:
        """Say whose it is, and what the model held of it."""
        source = response.source or tr("source unknown")
        self._head.setText(f"{self._name} · {source}")
        self._head.setToolTip(self._head.text())
        self.strip.setVisible(strips)
        if outlook is None:
            self.strip.show_note(tr("nothing was predicted"))
        else:
            cut = bool(outlook.cut) and outlook.cut[self._place]
            self.strip.show_reward(outlook.rewards[self._place], reach(outlook.rewards), cut=cut)
