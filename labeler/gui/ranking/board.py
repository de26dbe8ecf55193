"""Ranking on the label page: cards, rail and keys, and the order between them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from labeler.core.losses import LOSSES, Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation
from labeler.gui.judging.ladder import Ladder, shown, stored
from labeler.gui.judging.meaning import MeaningRow
from labeler.gui.judging.order_words import charged, held, invitation, missing
from labeler.gui.judging.strip import reach
from labeler.gui.ranking.keys import RankKeys
from labeler.gui.ranking.spread import RankSpread
from labeler.gui.spans import Span, Tone

_Shown = tuple[str, tuple[int, ...]]


class RankingBoard(QObject):
    """Holds the order of the comparison on screen, and commits nothing before Enter.

    Attributes:
        spread: Prompt and cards.
        keys: The rail and the buttons.
    """

    ranked = Signal(object)
    """The order was saved: each stored response's place, 0 the best, equal places tied."""
    widened = Signal()
    """The texts are of other widths now."""

    def __init__(self, page: QWidget, meaning: MeaningRow, beside: QWidget) -> None:
        """Args: page: where the keys work; meaning: the row over the rail; beside: the parent."""
        super().__init__(page)
        self._page, self._meaning = page, meaning
        self.spread, self.keys = RankSpread(beside), RankKeys(page)
        self.keys.hide()
        self._presentation: Presentation | None = None
        self._outlook: Outlook | None = None
        self._loss, self._insists = LOSSES["logistic"], False
        self._steps: list[Ladder] = [Ladder(0)]
        self._kept: tuple[_Shown, list[Ladder]] | None = None
        self._connect()

    @property
    def ladder(self) -> Ladder:
        """The order as it is now."""
        return self._steps[-1]

    def show(self, presentation: Presentation) -> None:
        """Begin with a comparison; one that just was ranked comes back as it was saved."""
        self._presentation, self._outlook = presentation, None
        self._insists = False
        many = len(presentation.order)
        self._have_cards(many)
        self.spread.start()
        kept = self._kept
        back = kept is not None and kept[0] == _key(presentation)
        self._steps = kept[1] if kept and back else [Ladder(many)]
        if self.spread.isAncestorOf(self._page.focusWidget() or self._page):
            self._page.setFocus()  # else the card reached last would look like a choice
        self._tell()

    def show_ranking(self, ranking: tuple[int, ...]) -> None:
        """Start from that order: of each stored response its place."""
        if self._presentation is not None:
            many = len(self._presentation.order)
            self._steps = [Ladder(many), shown(ranking, self._presentation.order)]
            self._tell()

    def clear(self) -> None:
        """There is nothing to rank."""
        self._presentation = self._outlook = None
        self._steps = [Ladder(0)]
        self._tell()

    def show_note(self, note: str) -> None:
        """Show no rewards, and under every card the same reason why."""
        self._outlook = None
        for card in self.spread.cards:
            card.strip.show_note(note)
        self._tell_meaning()

    def show_rewards(self, outlook: Outlook, loss: Loss) -> None:
        """Show every card's reward on one scale, and what the loss makes of the order."""
        assert self._presentation is not None
        self._outlook, self._loss = outlook, loss
        furthest = reach(outlook.rewards)
        for card, response in zip(self.spread.cards, self._presentation.order, strict=True):
            cut = response < len(outlook.cut) and outlook.cut[response]
            card.strip.show_reward(outlook.rewards[response], furthest, cut=cut)
        self._tell_meaning()

    def apply_keys(self) -> None:
        """Name the keys that are in use now."""
        self.spread.apply_keys()
        self._tell_meaning()

    @property
    def has_cards(self) -> bool:
        """Whether there is something to rank."""
        return self._presentation is not None

    @property
    def has_order(self) -> bool:
        """Whether some card has a place."""
        return self.has_cards and bool(self.ladder.groups)

    def has_card(self, card: int) -> bool:
        """Whether there is a card of that number, counted from 0."""
        return self.has_cards and card < self.ladder.many

    def put_next(self, card: int) -> None:
        """Give a card the next place."""
        self.place(card, tie=False)

    def tie_with(self, card: int) -> None:
        """Tie a card with the place before."""
        self.place(card, tie=True)

    def place(self, card: int, tie: bool) -> None:
        """Give a card the next place, or tie it with the one before."""
        if self._presentation is None or card >= self.ladder.many:
            return
        placed = self.ladder.tie(card) if tie else self.ladder.put_last(card)
        self._step(placed.filled())
        self.spread.bring(card)

    def save(self) -> None:
        """Announce the order; one that is not complete says what it lacks."""
        if self._presentation is None:
            return
        if not self.ladder.complete:
            self._insists = True
            self._tell_meaning()
            return
        self._kept = _key(self._presentation), list(self._steps)
        self.ranked.emit(stored(self.ladder, self._presentation.order))

    def toggle_alone(self) -> None:
        """Read the focused card, or the first, at full width; or all of them again."""
        alone = self.spread.alone
        focused = self.spread.focused() or 0
        self.spread.read_alone(focused if alone is None else None)
        self.spread.focus_on(focused)
        self._tell_keys()

    def step_back(self) -> bool:
        """Show all cards again; False if they are all there."""
        if self.spread.alone is None:
            return False
        self.toggle_alone()
        return True

    def _connect(self) -> None:
        keys, rail = self.keys, self.keys.rail
        keys.placed.connect(self.place)
        keys.save_requested.connect(self.save)
        keys.tie_requested.connect(self.tie_last)
        keys.stepped.connect(self._half_step)
        keys.back_requested.connect(self._take_back)
        keys.moved.connect(self.move)
        keys.alone_requested.connect(self.toggle_alone)
        rail.arranged.connect(self._step)
        rail.clicked.connect(self._click)
        self.spread.widened.connect(self.widened)

    def _have_cards(self, many: int) -> None:
        """Have so many cards, each with its handle connected once."""
        rail = self.keys.rail
        for card in self.spread.set_many(many):
            card.head.pressed.connect(self.place)
            card.head.carried.connect(rail.carry)
            card.head.dropped.connect(rail.drop)

    def _click(self, card: int, tie: bool) -> None:
        """A chip without a place gets the next; one with a place shows its card."""
        if self.ladder.place_of(card) is None or tie:
            self.place(card, tie)
        else:
            self.spread.focus_on(card)

    def _step(self, ladder: Ladder) -> None:
        """Go on with another order, unless it is the same."""
        if ladder.groups != self.ladder.groups:
            self._steps.append(ladder)
        else:
            self._steps[-1] = ladder
        self._insists = False
        self._tell(aloud=True)

    def take_back(self) -> None:
        """Take the last step back."""
        self._take_back(everything=False)

    def take_all_back(self) -> None:
        """Take all steps back."""
        self._take_back(everything=True)

    def _take_back(self, everything: bool) -> None:
        if len(self._steps) > 1:
            self._steps = self._steps[:1] if everything else self._steps[:-1]
            self._insists = False
            self._tell()

    def _in_hand(self) -> int | None:
        """The card that steps concern: the one with the focus, else the last one placed."""
        focused = self.spread.focused()
        return self.ladder.hand if focused is None else focused

    def tie_last(self) -> None:
        """Tie the card that was placed last with the place before, or separate it again."""
        card = self.ladder.hand
        if card is not None:
            self._step(self.ladder.untie_or_tie(card))

    def half_up(self) -> None:
        """Take the card in hand half a place up."""
        self._half_step(up=True)

    def half_down(self) -> None:
        """Take the card in hand half a place down."""
        self._half_step(up=False)

    def _half_step(self, up: bool) -> None:
        card = self._in_hand()
        if card is not None:
            self._step(self.ladder.better(card) if up else self.ladder.worse(card))

    def move(self, by: int) -> None:
        """Carry the focus from card to card."""
        focused, last = self.spread.focused(), self.ladder.many - 1
        if self._presentation is None:
            return
        start = (-1 if by > 0 else last + 1) if focused is None else focused
        self.spread.focus_on(min(max(start + by, 0), last))

    def _tell(self, *, aloud: bool = False) -> None:
        """Show the order everywhere."""
        ladder = self.ladder
        self.keys.rail.show_ladder(ladder, tell=aloud)
        for card in self.spread.cards:
            card.head.show_place(ladder)
        self._tell_keys()
        self._tell_meaning()

    def _tell_keys(self) -> None:
        alone = self.spread.alone is not None
        ladder = self.ladder
        self.keys.set_state(any_placed=bool(ladder.groups), complete=ladder.complete, alone=alone)

    def _tell_meaning(self) -> None:
        """What the loss makes of the order, how the model ranks, and what is to do."""
        if self._presentation is None:
            return
        order, outlook = self._presentation.order, self._outlook
        todo = invitation(self.ladder)
        if self._insists:
            words = missing(self.ladder)
            todo = (Span(f"{words[0].upper()}{words[1:]}.", Tone.PENALTY, bold=True),)
        if outlook is None:
            self._meaning.show_lines(todo, (), ())
            return
        made = charged(self.ladder, outlook, order, self._loss)
        self._meaning.show_lines(
            made or held(outlook, order), held(outlook, order) if made else (), todo
        )


def _key(presentation: Presentation) -> _Shown:
    return presentation.comparison.id, presentation.order
