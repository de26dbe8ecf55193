"""Keeps what was said of each pair until it is in the file with an answer."""

from PySide6.QtCore import QObject, Signal

from labeler.core.details import UNSAID, Said
from labeler.core.judgment import Judgment
from labeler.core.presentation import Presentation
from labeler.gui.desk import Desk
from labeler.gui.details.drafts import Drafts
from labeler.gui.details.review import after_change
from labeler.workflow.again import Again


class Drafting(QObject):
    """Follows what becomes of answers: saved, not saved, taken back.

    Attributes:
        drafts: What was said of pairs that are not answered yet.
    """

    told = Signal(str)
    """What became of a change of mind."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.drafts = desk, Drafts()
        self._answered: Presentation | None = None
        self._news = ""
        desk.undone.connect(self._bring_back)
        desk.saved.connect(self._saved)

    def keep(self, pair: Presentation, said: Said) -> None:
        """Have it ready for when that pair is back."""
        self.drafts.keep(pair.comparison.id, said)

    def said_before(self, pair: Presentation | None, again: Again | None) -> Said:
        """With an answer that is looked at again, what was said beside it; else the draft."""
        if pair is None:
            return UNSAID
        return again.judgment.said if again else self.drafts.of(pair.comparison.id)

    def answer(self, pair: Presentation | None, again: Again | None) -> None:
        """An answer sets out for the file, with what was said of that pair; None of a skip."""
        counts = self._desk.terms.settings.revision_counts
        self._answered = pair
        self._news = after_change(again, counts=counts) if again else ""

    def _saved(self, problem: str) -> None:
        """Once an answer is in the file, what was said is no draft any more."""
        answered, self._answered = self._answered, None
        news, self._news = self._news, ""
        if not problem and answered is not None:
            self.keep(answered, UNSAID)
        if not problem and news:
            self.told.emit(news)

    def _bring_back(self, judgment: Judgment) -> None:
        """An answer was taken back: what was said beside it is there for the next one."""
        self.drafts.keep(judgment.comparison, judgment.said)
