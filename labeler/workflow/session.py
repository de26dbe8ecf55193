"""One annotator at one project: what comes next, what was said, and taking it back.

Every judgment is committed before anything else happens with it. Nothing here waits for the reward
model; the engine is told afterwards what changed.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from labeler.analysis.agreement import Judged, Running, judged
from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import NotSaved
from labeler.core.holdout import held_out
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import RANDOM, Judgment, Origin, Retraction
from labeler.core.moment import now
from labeler.core.prediction import Prediction
from labeler.core.presentation import Choice, Presentation, arrange
from labeler.core.settings import Settings
from labeler.storage.project import Counts, Project
from labeler.workflow.events import EncodePool, Known, Seek
from labeler.workflow.order import FIFO, FIXED, Drawn, Order

PROPOSALS = 32
"""Pairs chosen at once: more than are judged before the next choice, however busy the model."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command changed; the window refreshes by it and the engine learns from it.

    Attributes:
        comparison: What was judged, or is to be judged again.
        judged: The judgment that was added; None after an undo.
        retracted: The judgment that an undo took back; None otherwise.
    """

    comparison: Comparison
    judged: Judgment | None = None
    retracted: Judgment | None = None


class Session:
    """The one owner of an open project.

    Args:
        project: Open for writing.
        annotator: Who judges.
        origin: What the judgments are recorded as.
        clock: Seconds, monotonic.
        present: The time of day.
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
        self._origin, self._clock, self._present = origin, clock, present
        self._comparison = lru_cache(maxsize=64)(project.comparison)
        self._unsaved: list[Prediction] = []
        self._predictions = {stored.judgment: stored for stored in project.predictions()}
        index = project.index()
        self._prompts = {comparison: prompt for comparison, prompt, _ in index}
        most = project.settings.most_responses
        pairs = {each: prompt for each, prompt, responses in index if responses <= most}
        self._total, self._fed = len(pairs), 0
        self._recollect()
        own = [each for each in self._standing.values() if each.annotator == annotator]
        drawn = {each.comparison: each.drawn or RANDOM for each in own}
        chosen = [each.at for each in own if drawn[each.comparison] != RANDOM]
        before = project.settings_since(min(chosen)) if chosen else []
        self._order = Order(pairs, project.settings, annotator, drawn, self._skipped, before)
        self._since = clock()

    def _recollect(self) -> None:
        """Read the standing judgments: after opening, and after an undo."""
        self._standing = {judgment.id: judgment for judgment in self.project.standing()}
        own = [j for j in self._standing.values() if j.annotator == self.annotator]
        self._done = {judgment.comparison for judgment in own if not _skips(judgment)}
        self._skipped = {judgment.comparison: judgment for judgment in own if _skips(judgment)}
        self._undoable = [judgment for judgment in own if judgment.origin is self._origin]
        made = (j.id for j in self._standing.values() if j.origin is self._origin)
        self._last = max(made, default=None)

    @property
    def current(self) -> Presentation | None:
        """The pair to judge now; None when every pair is judged."""
        following = self.upcoming(1)
        return following[0] if following else None

    @property
    def counts(self) -> Counts:
        """Pairs judged and pairs in all, for this annotator; a skip does not count."""
        return Counts(len(self._done), self._total)

    @property
    def can_undo(self) -> bool:
        """Whether there is a judgment of one's own to take back."""
        return bool(self._undoable)

    def upcoming(self, many: int, start: int = 0) -> list[Presentation]:
        """The pairs that come next, the current one first, from place `start` on.

        The current one and the one after it stay; the others may still change.
        """
        following = self._order.upcoming(start + many)[start:]
        return [self.present(self._comparison(drawn.comparison)) for drawn in following]

    def seek(self) -> Seek:
        """What the engine is to choose from now on: nothing where the model has no say."""
        strategy = self.project.settings.acquisition
        if strategy in (RANDOM, FIFO):
            return Seek(None)
        pending = [self._comparison(drawn.comparison) for drawn in self._order.upcoming(FIXED)]
        return Seek(strategy, PROPOSALS, tuple(pending))

    def propose(self, strategy: str, pairs: Sequence[ComparisonId]) -> None:
        """Take what the engine chose: the best comes next but one, unless chance decides."""
        self._order.propose(strategy, pairs)

    def pool(self, many: int) -> EncodePool | None:
        """The next few pairs to encode ahead; None when all were handed out."""
        pairs, self._fed = self._order.unjudged(self._fed, many)
        choosable = frozenset(pair for pair in pairs if self._order.may_be_chosen(pair))
        known = tuple(self._comparison(pair) for pair in pairs)
        return EncodePool(known, choosable) if known else None

    def change_settings(self, settings: Settings) -> None:
        """Put other settings in force, from the next pair but one on. Raises NotSaved."""
        self.project.change_settings(settings)
        self._order.follow(settings)
        self._fed = 0

    def present(self, comparison: Comparison) -> Presentation:
        """A pair with its sides shuffled as this annotator sees it."""
        return arrange(comparison, self.annotator, self.project.settings.seed)

    def shown(self) -> None:
        """Start the clock: the current pair is on the screen."""
        self._since = self._clock()

    def rank(self, pair: Presentation, ranking: tuple[int, ...], *, rewards_seen: bool) -> Changes:
        """Commit a ranking of the current comparison's responses, then move on; else as `judge`.

        Args:
            ranking: Each stored response's place, 0 the best, equal places tied.
        """
        return self._commit(pair, Answer(Verdict.RANK, ranking=ranking), rewards_seen)

    def judge(self, pair: Presentation, choice: Choice, *, rewards_seen: bool) -> Changes:
        """Commit a choice on the current pair, then move on.

        Args:
            pair: What is on the screen.
            rewards_seen: Whether its rewards were there before the choice.

        Raises:
            NotSaved: Nothing was written, and the current pair is still the same.
        """
        return self._commit(pair, pair.answer(choice), rewards_seen)

    def _commit(self, pair: Presentation, answer: Answer, rewards_seen: bool) -> Changes:
        """Commit an answer to what is on the screen."""
        if pair != self.current:
            raise NotSaved("another pair is to be judged now; look at it and choose again")
        (drawn,) = self._order.upcoming(1)
        judgment = self._judgment(pair, answer, rewards_seen, drawn.how)
        self._append(judgment)
        self._order.take()
        self._stands(judgment)
        self.shown()
        return Changes(pair.comparison, judged=judgment)

    def _append(self, judgment: Judgment) -> None:
        """Commit a judgment, and on the same way to the disk the predictions that wait for one.

        A prediction that can't be saved never keeps a judgment from it.
        """
        waiting = tuple(self._unsaved)
        try:
            self.project.append(judgment, waiting)
        except NotSaved:
            if not waiting:
                raise
            self.project.append(judgment)
        else:
            self._unsaved.clear()

    def _judgment(
        self, pair: Presentation, answer: Answer, rewards_seen: bool, drawn: str
    ) -> Judgment:
        skipped = self._skipped.get(pair.comparison.id)
        return Judgment(
            id=new_judgment_id(after=self._last),
            comparison=pair.comparison.id,
            annotator=self.annotator,
            answer=answer,
            at=self._present(),
            origin=self._origin,
            shown=pair.order,
            visibility=self.project.settings.visibility,
            rewards_seen=rewards_seen,
            seconds=round(self._clock() - self._since, 3),
            drawn=drawn,
            supersedes=skipped.id if skipped else None,
        )

    def _stands(self, judgment: Judgment) -> None:
        """Take a committed judgment into what this session knows."""
        pair = judgment.comparison
        self._standing[judgment.id] = judgment
        if skip := self._skipped.pop(pair, None):
            del self._standing[skip.id]
            self._undoable = [j for j in self._undoable if j.id != skip.id]
        self._undoable.append(judgment)
        if _skips(judgment):
            self._skipped[pair] = judgment
            self._order.come_back(Drawn(pair, judgment.drawn or RANDOM))
        else:
            self._done.add(pair)

    def undo(self) -> Changes | None:
        """Take back this annotator's last own judgment that stands; its pair is current again.

        Judgments that came by import are not undone. None when there is nothing to undo.

        Raises:
            NotSaved: Nothing was written.
        """
        if not self._undoable:
            return None
        last = self._undoable[-1]
        self.project.retract(Retraction(last.id, self.annotator, self._present()))
        self._recollect()
        self._order.put_back(Drawn(last.comparison, last.drawn or RANDOM))
        self.shown()
        return Changes(self._comparison(last.comparison), retracted=last)

    def record(self, prediction: Prediction) -> Judged | None:
        """Take in what the model held before it learned, and set it beside the answer.

        It goes into the file with the next judgment or by `save_predictions`, whichever comes
        first: a commit of its own may take longer than a frame just when the next key is pressed.

        Returns:
            What the figures count; None if the judgment stands no longer or prefers nothing,
            or was predicted before: the first prediction stays.
        """
        if prediction.judgment in self._predictions:
            return None
        self._unsaved.append(prediction)
        self._predictions[prediction.judgment] = prediction
        return self._judged(prediction)

    def save_predictions(self) -> None:
        """Put into the file what was predicted since the last judgment.

        Raises:
            NotSaved: They are not in the file, and wait on.
        """
        if self._unsaved:
            self.project.record(*self._unsaved)
            self._unsaved.clear()

    def _judged(self, prediction: Prediction) -> Judged | None:
        standing = self._standing.get(prediction.judgment)
        if standing is None:
            return None
        return judged(prediction, standing, held_out=self._held_out(standing.comparison))

    def _held_out(self, comparison: ComparisonId) -> bool:
        return held_out(self._prompts[comparison], self.project.settings)

    def running(self) -> Running:
        """The prequential figures over everyone's standing judgments."""
        predictions, standing = self._predictions.values(), self._standing.values()
        return Running.of(predictions, standing, self._held_out)

    def history(self) -> tuple[list[Judgment], list[Judgment]]:
        """Everyone's standing judgments: those to build on, and those to predict first.

        The second are this program's own that have no prediction yet, because it ended before
        the encoder had caught up.
        """
        built: list[Judgment] = []
        waiting: list[Judgment] = []
        for judgment in self._standing.values():
            known = judgment.origin is Origin.IMPORT or judgment.id in self._predictions
            (built if known else waiting).append(judgment)
        return built, waiting

    def known(self, judgments: Iterable[Judgment]) -> list[Known]:
        """Judgments with what they judge, read from the file."""
        return [(judgment, self._comparison(judgment.comparison)) for judgment in judgments]


def _skips(judgment: Judgment) -> bool:
    return judgment.answer.verdict is Verdict.SKIP
