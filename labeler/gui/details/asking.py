"""Stands between the keys and the desk: asks for what has to be said beside an answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from labeler.core.details import UNSAID, Highlight, Said
from labeler.core.late import Late
from labeler.core.presentation import Choice, Presentation
from labeler.core.settings import Settings
from labeler.gui import actions
from labeler.gui.actions.catalogue import judge_id
from labeler.gui.desk import Desk
from labeler.gui.details.asked import Asked, Place
from labeler.gui.details.drafting import Drafting
from labeler.gui.details.review import standing
from labeler.gui.details.shortcut import shortcut
from labeler.gui.label.page import LabelPage
from labeler.gui.words import tr
from labeler.workflow.again import Again

if TYPE_CHECKING:  # nothing of these is needed before the first picture of most projects
    from labeler.gui.details.marking import Marking
    from labeler.gui.details.panel import DetailsPanel
    from labeler.gui.details.room import Room
    from labeler.gui.details.skipping import Skipping

_TAB = Qt.FocusReason.TabFocusReason
Answered = Choice | tuple[int, ...]
"""A choice on a pair, or each stored response's place."""


class Asking(QObject):
    """Passes choices on to the desk, with what was said beside them.

    Where something required is missing, the choice is held, shown as pending, and the panel leads
    to what is missing; the same key again or `details.commit` commits it, Esc drops it. A project
    that asks nothing has no panel, and its choices go straight through. What is asked is what the
    project asked when the pair came on the screen.

    Attributes:
        drafting: Keeps what was said.
    """

    told = Signal(str)
    """Something to tell for a while: what became of a change of mind."""

    def __init__(self, desk: Desk, page: LabelPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self._asked, self.drafting = Asked(), Drafting(desk, self)
        self._panel: DetailsPanel | None = None
        self._room: Room | None = None
        self._pair: Presentation | None = None
        self._again: Again | None = None
        self._held: Answered | None = None
        self._shown: Again | None = None
        self._skipping, self._marking = Late(self._make_skipping), Late(self._make_marking)
        self._drop = shortcut("Esc", page, self.drop)
        page.chosen.connect(self.choose)
        page.ranked.connect(self.rank)
        desk.reviewing.connect(self._review)
        desk.revealed.connect(self._take_revealed)
        self.drafting.told.connect(self.told)
        desk.foreseen.connect(self.show_pair)
        desk.pair_changed.connect(self.show_pair)
        self._follow()

    @property
    def panel(self) -> "DetailsPanel | None":
        """The panel, where the project asks anything."""
        return self._panel if self._asked else None

    @property
    def held(self) -> "Answered | None":
        """The choice that waits for something to be said."""
        return self._held

    @property
    def waits(self) -> bool:
        """Whether a choice waits for something to be said."""
        return self._held is not None

    @property
    def said(self) -> Said:
        """What was said of the pair on the screen."""
        return self._panel.said if self._panel is not None and self._asked else UNSAID

    def _follow(self) -> bool:
        """Ask what is to be asked of what is on the screen; whether that is something else."""
        asked = Asked.by(self._settings)
        if asked == self._asked:
            return False
        self._asked = asked
        self.drop()
        if asked and self._panel is None:
            self._panel = self._make_panel()
        if self._panel is not None:
            self._panel.setVisible(bool(asked))
            self._panel.ask(asked)
        return True

    def show_pair(self, pair: Presentation | None) -> None:
        """Follow the pair on the screen; what was said of the one before is kept for it."""
        if pair == self._pair and self._shown is self._again:
            if self._follow() and self._panel is not None:  # skipped, and there again at once
                self._panel.show_pair(pair, self._panel.said)
            return
        self._let_go()
        for sheet in (self._skipping.made, self._marking.made):
            if sheet is not None:
                sheet.close()
        if self._pair is not None and self._shown is None:
            self.drafting.keep(self._pair, self.said)
        self._pair, self._shown = pair, self._again
        self._follow()
        if self._panel is not None:
            self._share_room()
            self._panel.show_pair(pair, self.drafting.said_before(pair, self._again))
            self._show_marks()
        if self._again is not None:
            self._page.mark(standing(self._again), tr("your answer"))

    def _review(self, again: Again | None) -> None:
        """An earlier answer comes on the screen, or leaves it."""
        if self._again is not None:
            self._page.mark(None)
        self._again = again
        self._share_room()

    def _take_revealed(self, again: Again) -> None:
        """Its rewards were seen meanwhile; what is on the screen stays."""
        self._again = self._shown = again

    def choose(self, choice: Choice) -> None:
        """Commit a choice, or hold it until what is required is said."""
        if choice is Choice.SKIP and self._pair is not None:
            self._skipping.get().ask(self._settings.skip_reasons, by=judge_id(Choice.SKIP))
        else:
            self._answer(choice)

    def rank(self, ranking: tuple[int, ...]) -> None:
        """The same for an order of more than two: each stored response's place."""
        self._answer(ranking)

    def _answer(self, answer: Answered) -> None:
        if self._pair is None:
            return
        missing = self._asked.missing(self.said, len(self._pair.order))
        if missing is None or self._panel is None:
            self._judge(answer, self._asked.kept(self.said))
            return
        self._held = answer
        if isinstance(answer, Choice):
            self._page.mark(answer, tr("waits for the details"), waits=True)
        self._drop.setEnabled(True)
        self._panel.demand(missing)

    def commit_held(self) -> None:
        """Commit the answer that is held, unless something is still missing."""
        if self._held is not None:
            self._answer(self._held)

    def drop(self) -> None:
        """Let go of the choice that is held, and give the keys back to the page."""
        self._let_go()
        if self._panel is not None:
            self._panel.quieten()
        self._page.setFocus()

    def skip_for_good(self) -> None:
        """Skip the pair on the screen, never to be asked again."""
        if self._desk.pair is not None:
            self._skipping.get().ask(self._settings.skip_reasons, by="judge.drop", comes_back=False)

    def enter(self) -> None:
        """Lead into the panel."""
        if self._asks(None) and self._pair is not None:
            self._panel_made().enter()

    def ask_confidence(self) -> None:
        """Lead to the confidence."""
        if self._asks(Place.CONFIDENCE):
            self._panel_made().confidence.setFocus(_TAB)

    def edit_note(self) -> None:
        """Lead to the rationale."""
        if self._asks(Place.RATIONALE):
            self._panel_made().rationale.setFocus(_TAB)

    def mark(self) -> None:
        """Mark what is selected in a text, where the project wants marks."""
        if not self._asks(Place.MARKS) or self._pair is None:
            return
        if not self._marking.get().ask(self._pair, self._asked.reasons):
            self._panel_made().tell(
                tr("Select a stretch of a text first: Tab to it, then Shift with the arrows.")
            )

    def _asks(self, place: Place | None) -> bool:
        """Whether the project asks that; if not, it is told, with where to change it."""
        if refused := self._asked.refused(place):
            self.told.emit(f"{refused} ({actions.way_to('model.setup')}).")
        return not refused

    def _take_mark(self, mark: Highlight) -> None:
        panel = self._panel_made()
        marks = dict.fromkeys((*panel.said.details.highlights, mark))
        panel.set_said(panel.said.with_details(highlights=tuple(marks)))
        self._show_marks()

    def _show_marks(self) -> None:
        """Draw what is marked upon the texts."""
        if self._panel is not None and (self._asked.highlights or self._marking.made):
            self._marking.get().show(self._pair, self.said.details.highlights)

    def _make_skipping(self) -> "Skipping":
        """Asks why."""
        from labeler.gui.details.skipping import Skipping

        made = Skipping(self._page)
        made.skipped.connect(lambda details: self._judge(Choice.SKIP, Said(details)))
        return made

    def _make_marking(self) -> "Marking":
        """Makes and draws marks."""
        from labeler.gui.details.marking import Marking

        made = Marking(self._page, self)
        made.marked.connect(self._take_mark)
        return made

    @property
    def _settings(self) -> Settings:
        return self._desk.terms.settings

    def _panel_made(self) -> "DetailsPanel":
        assert self._panel is not None, "what the project asks has a panel"
        return self._panel

    def _make_panel(self) -> "DetailsPanel":
        from labeler.gui.details.panel import DetailsPanel
        from labeler.gui.details.room import Room

        panel = DetailsPanel()
        self._page.place_details(panel, panel.demands)
        self._room = Room(self._page, panel)
        panel.left.connect(self.drop)
        panel.through.connect(self._page.setFocus)
        panel.changed.connect(self._went_on)
        panel.changed.connect(self._show_marks)
        self._page.reading.shown.connect(self._show_marks)
        return panel

    def _share_room(self) -> None:
        if self._room is not None:
            many = len(self._pair.order) if self._pair else 2
            self._room.share(many, banded=self._again is not None)

    def _went_on(self) -> None:
        """With everything said, the key that waits for it works again."""
        panel = self._panel_made()
        if self._held is None or self._pair is None or panel.rationale.hasFocus():
            return
        missing = self._asked.missing(panel.said, len(self._pair.order))
        if missing is None:
            self._page.setFocus()
        elif not panel.is_rating:
            panel.demand(missing)

    def _judge(self, answer: Answered, said: Said) -> None:
        """Pass an answer on; a revision beside a blind answer is told as what it is."""
        if not self._desk.committing.is_free():
            return
        self._let_go()
        self.drafting.answer(None if answer is Choice.SKIP else self._pair, self._again)
        if isinstance(answer, Choice):
            self._desk.judge(answer, said)
        else:
            self._desk.rank(answer, said)
        self._page.setFocus()

    def _let_go(self) -> None:
        if self._held is not None:
            self._held = None
            self._page.mark(standing(self._again) if self._again else None, tr("your answer"))
            self._drop.setEnabled(False)
