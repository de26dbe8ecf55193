"""What is on the screen of a project's work, and what the model holds of it."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment, Visibility
from labeler.core.losses import loss_of
from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation
from labeler.gui.judging.record import JudgmentRecord
from labeler.gui.telling import told
from labeler.workflow.again import Again
from labeler.workflow.changes import Changes
from labeler.workflow.session import Session
from labeler.workflow.terms import Terms


class Screen(QObject):
    """Shows what is to be judged or an earlier judgment, beside the last one's record.

    Knows what the views are told, and commits nothing. Its signals are described at the desk.

    Attributes:
        pair: The comparison on the screen; None where there is none to take an answer on.
        again: The earlier judgment that is looked at again, if one is.
        terms: What that was put there under; what is in force where there is nothing.
        back: How many judgments before what is to be judged that is; 0 where none is looked at.
        outlook: What the model holds of what is on the screen, once known.
        record: The last judgment's record; None after an undo.
    """

    terms_changed = Signal()
    foreseen = Signal(object)
    reviewing = Signal(object)
    revealed = Signal(object)
    pair_changed = Signal(object)
    flag_changed = Signal(object)
    outlook_changed = Signal(object)
    recorded = Signal(object)
    troubled = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.pair: Presentation | None = None
        self.again: Again | None = None
        self.back = 0
        self.terms = self._terms = session.in_force
        self.outlook: Outlook | None = None
        self.record: JudgmentRecord | None = None
        self._recorded: Judgment | None = None

    @property
    def reveals(self) -> bool:
        """Whether rewards may be on the screen: by its terms, before the choice or, where
        that was made before and is looked at again, after it."""
        visibility = self.terms.settings.visibility
        after = visibility is Visibility.AFTER and self.again is not None
        return visibility is Visibility.LIVE or after

    def show_next(self) -> None:
        """Show the pair to judge now; if it can't be read, keep the last one and take no choice."""
        if self.again is not None:
            self.again, self.back = None, 0
            self.reviewing.emit(None)
        self.pair = self.outlook = None
        try:
            following = self._session.current
        except LabelerError as error:
            self.troubled.emit(told(error))
            return
        self._session.shown()
        self._terms = self._session.terms
        self._put_under(self._terms)
        self._show(following)

    def foresee(self) -> None:
        """Show what comes next; where it can't be read, that is told once the choice is saved."""
        with suppress(LabelerError):
            for following in self._session.upcoming(1, start=0 if self.again else 1):
                self._put_under(self._session.terms if self.again else self._session.in_force)
                self.foreseen.emit(following)

    def _put_under(self, terms: Terms) -> None:
        """What comes on the screen now is put there under those."""
        if terms != self.terms:
            self.terms = terms
            self.terms_changed.emit()

    def look(self, back: int) -> bool:
        """Show the judgment so many before what is to be judged; False if it can't be had."""
        hindsight = self._session.hindsight
        try:
            found = hindsight.earlier(back - 1)
            again = hindsight.revisit(found[0]) if found else None
        except LabelerError as error:
            self.troubled.emit(told(error))
            return False
        if again is None:
            return False
        self.back, self.again, self.outlook = back, again, None
        self._session.shown()
        self._terms = self._session.in_force
        self._put_under(self._terms)
        self.reviewing.emit(again)
        self._show(again.presentation)
        return True

    def restore(self, pair: Presentation) -> None:
        """Show the pair again that could not be judged, as it was."""
        self._put_under(self._terms)
        self.pair_changed.emit(pair)
        self.outlook_changed.emit(self.outlook)

    def _show(self, pair: Presentation | None) -> None:
        self.pair = pair
        self.pair_changed.emit(pair)
        self.tell_flag()

    def tell_again(self) -> None:
        """Tell everything once more."""
        if self.again is not None:
            self.reviewing.emit(self.again)
        self.pair_changed.emit(self.pair)
        self.outlook_changed.emit(self.outlook)
        self.recorded.emit(self.record)
        self.tell_flag()

    def tell_flag(self) -> None:
        """Tell how what is on the screen is marked now."""
        flags, pair = self._session.flags, self.pair
        self.flag_changed.emit(flags.of(pair.comparison.id) if pair else None)

    def remember(self, changes: Changes) -> None:
        """What was judged is the last judgment now; after an undo there is none."""
        made = self._recorded = changes.judged
        if made is None:
            self._tell(None)
            return
        shown = Presentation(changes.comparison, made.shown or ())
        loss = loss_of(self._session.project.settings)
        blind = made.visibility is Visibility.NEVER
        self._tell(JudgmentRecord.of(shown, made.answer, loss, hidden=blind))

    def forget_record(self) -> None:
        """What was told of the last judgment holds no longer."""
        self._recorded = None
        self._tell(None)

    def _tell(self, record: JudgmentRecord | None) -> None:
        self.record = record
        self.recorded.emit(record)

    def follow(
        self, judgment: Judgment, *, before: Outlook, after: Outlook | None, held_out: bool = False
    ) -> None:
        """Tell what the model held and holds of a judgment, if it is still the last one."""
        if self.record and self._recorded and self._recorded.id == judgment.id:
            self._tell(replace(self.record, before=before, after=after, held_out=held_out))

    def score(self, outlook: Outlook) -> None:
        """Show rewards of what is on the screen, or of what was judged last."""
        record = self.record
        if self.pair and outlook.comparison == self.pair.comparison.id:
            self.outlook = outlook
            if self.reveals:
                self._reveal(self.pair, self.again)
            self.outlook_changed.emit(outlook)
        elif record and record.is_followed_by(outlook):
            self._tell(replace(record, after=outlook))

    def _reveal(self, pair: Presentation, again: Again | None) -> None:
        """Its rewards come on the screen now, which is no secret any more whatever is set later.

        Another answer than an earlier one may be something else from here on.
        """
        hindsight = self._session.hindsight
        hindsight.saw(pair.comparison.id)
        changed = hindsight.revisit(again.judgment) if again else None
        if changed != again:
            self.again = changed
            self.revealed.emit(changed)

    def forget_outlook(self) -> None:
        """The model is to be another one: nothing it held is known any more."""
        self.outlook = None
        self.outlook_changed.emit(None)
