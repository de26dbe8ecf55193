"""One annotator at one project: what comes next, what was said, and taking it back.

Every judgment is committed before anything else happens with it. Nothing here waits for the reward
model; the engine is told afterwards what changed.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.details import UNSAID, Said
from labeler.core.errors import NotSaved
from labeler.core.judgment import Judgment, Origin, Purpose
from labeler.core.moment import now
from labeler.core.presentation import Choice, Presentation, arrange
from labeler.core.sentence import Sentence
from labeler.core.settings import Settings
from labeler.storage.project import Counts, Project
from labeler.workflow.active import ActiveClock
from labeler.workflow.again import Hindsight
from labeler.workflow.book import Book, skips
from labeler.workflow.changes import Changes, answered
from labeler.workflow.drawn import SENT_BACK
from labeler.workflow.flags import Flags
from labeler.workflow.foretold import Foretold
from labeler.workflow.scribe import Scribe
from labeler.workflow.supply import Supply
from labeler.workflow.terms import Terms
from labeler.workflow.turns import Turns

_OTHER_PAIR = Sentence("another pair is to be judged now; look at it and choose again")
_STANDS_NO_LONGER = Sentence("that answer stands no longer; look at it and choose again")


class Session:
    """The one owner of an open project.

    Args:
        project: Open for writing.
        annotator: Who judges.
        origin: What the judgments are recorded as.
        clock: Seconds, monotonic.
        present: The time of day.

    Attributes:
        foretold: What the model held of each judgment before it learned, and the figures over it.
        hindsight: This annotator's earlier answers, looked at again.
        flags: What this annotator marked.
        supply: What the engine is given.
    """

    def __init__(
        self,
        project: Project,
        annotator: str,
        *,
        origin: Origin = Origin.WINDOW,
        clock: Callable[[], float] = time.monotonic,
        present: Callable[[], datetime] = now,
    ) -> None:
        self.project, self.annotator = project, annotator
        self._comparison = lru_cache(maxsize=64)(project.comparison)
        self._book = Book(project, annotator, origin)
        index = project.index()
        self._turns = Turns(project, annotator, self._book, self._comparison, index)
        self.foretold = Foretold(project, self._book, self._turns.prompts)
        self.hindsight = Hindsight(self._book, self.foretold, self._comparison, self.present)
        self.supply = Supply(self._turns, self._comparison)
        self._scribe = Scribe(annotator, origin, self._book, clock, present)
        self.flags = Flags(project, annotator, self._book, present)
        for comparison in project.reviews.wanted():
            self.ask_again(comparison)

    @property
    def active(self) -> ActiveClock:
        """Counts how long the annotator is at work; tell it of input and breaks."""
        return self._scribe.active

    @property
    def current(self) -> Presentation | None:
        """What is to be judged now; None when everything is judged."""
        following = self.upcoming(1)
        return following[0] if following else None

    @property
    def terms(self) -> Terms:
        """What `current` was put before the annotator under, and is answered under."""
        return self._turns.terms

    @property
    def in_force(self) -> Terms:
        """What would come on the screen now would be put there under."""
        return self._turns.in_force

    @property
    def counts(self) -> Counts:
        """Comparisons judged and in all, for this annotator; a skip does not count."""
        return self._turns.counts

    @property
    def can_undo(self) -> bool:
        """Whether there is a judgment of one's own to take back."""
        return self._book.latest is not None

    @property
    def can_redo_judgment(self) -> bool:
        """Whether a judgment was undone, and nothing was judged since."""
        return bool(self._book.redoable)

    @property
    def can_redo(self) -> bool:
        """Whether the last thing that this annotator did was an undo, of a judgment or a flag."""
        return self.can_redo_judgment or self.flags.can_redo

    def upcoming(self, many: int, start: int = 0) -> list[Presentation]:
        """What comes next, the current one first, from place `start` on.

        The current one and the one after it stay; the others may still change.
        """
        following = self._turns.upcoming(start + many)
        shown = [self._turns.presentation(drawn) for drawn in following[start:]]
        if following and not start:
            self._turns.keep(following[0], shown[0])
        return shown

    def present(self, comparison: Comparison) -> Presentation:
        """A comparison with its responses shuffled as this annotator sees it first."""
        return arrange(comparison, self.annotator, self.project.settings.seed)

    def ask_again(self, comparison: ComparisonId) -> None:
        """Let it come next: it was sent back for another judgment.

        Where this annotator has answered it, another answer takes the place of that one, or
        stands beside it, as `change` has it.
        """
        self._turns.ask_soon(comparison)

    def change_settings(self, settings: Settings) -> None:
        """Put other settings in force; what is on the screen stays. Raises NotSaved.

        What is asked, shown and recorded applies to what comes next, with the guidelines; what was
        chosen to come next stays where only the way of choosing changes.
        """
        before = self.project.settings
        self.project.change_settings(settings)
        self._turns.follow(before, settings)

    def shown(self) -> None:
        """Start the clocks: something is on the screen that was not."""
        self._scribe.shown()

    def judge(
        self,
        shown: Presentation,
        answer: Answer | Choice,
        *,
        rewards_seen: bool,
        said: Said = UNSAID,
        active: float | None = None,
    ) -> Changes:
        """Commit an answer to what is to be judged now, then move on.

        Args:
            shown: What is on the screen.
            rewards_seen: Whether its rewards were there before the choice. Where they were
                shown for an answer that was taken back since, they were seen all the same.
            active: Seconds at work; what `self.active` has counted where it is left out.

        Raises:
            NotSaved: Nothing was written, and the current comparison is still the same.
            InvalidAnswer: The same; it does not answer what is on the screen.
        """
        if shown != self.current:
            raise NotSaved("not saved: {why}", why=_OTHER_PAIR)
        (drawn,) = self._turns.upcoming(1)
        own = self._book.label_of(drawn.comparison) if drawn.how == SENT_BACK else None
        terms = self.terms
        if own is not None:
            changes = self.change(
                own, answer, rewards_seen=rewards_seen, said=said, active=active, terms=terms
            )
            self._turns.settled(drawn.comparison)
            return changes
        skip = self._book.skipped.get(drawn.comparison)
        is_label = drawn.purpose is Purpose.LABEL
        judgment = replace(
            self._scribe.judgment(shown, answer, said, active, terms),
            rewards_seen=rewards_seen or (is_label and self.hindsight.was_seen(drawn.comparison)),
            drawn=drawn.how,
            purpose=drawn.purpose,
            supersedes=skip.id if skip and is_label else None,
        )
        counted, superseded = self._commit(judgment)
        self._turns.took(judgment, counted)
        self.shown()
        return answered(shown.comparison, judgment, superseded)

    def _commit(self, judgment: Judgment) -> tuple[bool, Judgment | None]:
        """Into the file, then into the book.

        Returns:
            Whether its comparison counted as answered before, and what it took the place of.
        """
        counted = self._turns.was_answered(judgment.comparison)
        self.foretold.save_with(judgment)
        return counted, self._book.add(judgment)

    def undo(self) -> Changes | None:
        """Take back what this annotator did last: a judgment, a check, or a change of mind.

        What was judged is current again; after a change, the answer of before stands again.
        Judgments that came by import are not undone. None when there is nothing to undo.

        Raises:
            NotSaved: Nothing was written.
        """
        last = self._book.latest
        if last is None:
            return None
        comparison = self._comparison(last.comparison)
        retraction = self._scribe.retraction(last)
        self.project.retract(retraction)
        counted = self._turns.was_answered(last.comparison)
        restored = self._book.retract(last, retraction)
        if restored and not skips(restored):
            self._turns.changed(restored, counted)
        elif last.purpose is not Purpose.REVISION:
            self._turns.gave_back(last, counted)
        self.shown()
        return Changes(comparison, retracted=last, restored=restored)

    def redo(self) -> Changes | None:
        """Judge again as was undone last; a copy with an id of its own. None without any.

        Raises:
            NotSaved: Nothing was written.
        """
        if not self._book.redoable:
            return None
        undone = self._book.redoable[-1]
        comparison = self._comparison(undone.comparison)
        judgment = self._scribe.copy(undone)
        counted, superseded = self._commit(judgment)
        if superseded and not skips(superseded):
            self._turns.changed(judgment, counted)
        elif judgment.purpose is not Purpose.REVISION:
            self._turns.redid(judgment, counted)
        self.shown()
        return answered(comparison, judgment, superseded)

    def change(
        self,
        judgment: Judgment,
        answer: Answer | Choice,
        *,
        rewards_seen: bool = False,
        said: Said = UNSAID,
        active: float | None = None,
        terms: Terms | None = None,
    ) -> Changes:
        """Commit another answer in the place of an own one that stands, which stays on record.

        Where rewards were seen since a blind choice, it is a revision that stands beside that
        choice and does not count, unless the project says that revisions do.

        Args:
            judgment: One of `hindsight.earlier`, or the `Again.judgment` made of it.
            rewards_seen: Whether rewards are on the screen.
            terms: What it was put there under; what is in force where it is left out.

        Raises:
            NotSaved: Nothing was written; it is no own answer, or stands no longer.
            InvalidAnswer: The same; it does not answer that comparison.
        """
        if not (self._book.is_own(judgment) and self._book.stands(judgment)):
            raise NotSaved("not saved: {why}", why=_STANDS_NO_LONGER)
        if rewards_seen:
            self.hindsight.saw(judgment.comparison)
        again = self.hindsight.revisit(judgment)
        terms = terms or self.in_force
        made = self._scribe.judgment(again.presentation, answer, said, active, terms)
        counts = terms.settings.revision_counts
        made = self.hindsight.in_place_of(again, made, counts=counts)
        counted, superseded = self._commit(made)
        if made.purpose is not Purpose.REVISION:
            self._turns.changed(made, counted)
        self.shown()
        return answered(again.presentation.comparison, made, superseded)
