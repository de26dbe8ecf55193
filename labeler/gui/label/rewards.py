"""What the label page tells of rewards: all of it in one place, so that nothing shows too early."""

from labeler.core.losses import LOSSES, Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation
from labeler.gui.judging.meaning import MeaningRow
from labeler.gui.label.boards import Boards
from labeler.gui.label.spread import Spread
from labeler.gui.words import mark, tr

HIDDEN = mark("rewards appear after the choice")
UNKNOWN = mark("the model is reading…")


class Rewards:
    """Shows rewards and what each choice would mean by them, or why there are none to see."""

    def __init__(self, boards: Boards, spread: Spread, meaning: MeaningRow) -> None:
        self._boards, self._spread, self._meaning = boards, spread, meaning
        self._pair: Presentation | None = None
        self._outlook: Outlook | None = None
        self._visible, self._hidden_note = True, HIDDEN
        self._loss = LOSSES["logistic"]

    def begin(self, pair: Presentation | None) -> None:
        """Show that a pair's rewards are not known yet."""
        self._pair, self._outlook = pair, None
        self.show()

    def set_outlook(self, outlook: Outlook | None) -> None:
        """Show what the model holds of the pair; None while it is not known.

        An outlook on another comparison is ignored: the pair it belongs to is gone.
        """
        pair = self._pair
        if outlook and (pair is None or outlook.comparison != pair.comparison.id):
            return
        self._outlook = outlook
        self.show()

    def set_visible(self, visible: bool, note: str) -> None:
        """Show rewards before the choice, or the note that says when they appear."""
        self._visible, self._hidden_note = visible, note
        self.show()

    def set_loss(self, loss: Loss) -> None:
        """Tell what choices mean by this loss from now on."""
        self._loss = loss
        self.show()

    def show(self) -> None:
        """Rewards and their meaning; without them, one and the same note on both sides."""
        pair, outlook = self._pair, self._outlook if self._visible else None
        hint = UNKNOWN if self._visible else self._hidden_note
        note = "" if pair is None else tr(hint)
        if self._boards.show_ranking(outlook, self._loss, note):
            return
        if pair and outlook:
            self._spread.show_rewards(pair, outlook)
            self._meaning.show_outlook(outlook, pair, self._loss)
            return
        self._spread.show_note(note)
        if pair:
            self._meaning.show_sides()
        else:
            self._meaning.show_nothing()
