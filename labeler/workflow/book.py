"""Who said what in a project, and what of it stands: the record, kept in step with commits."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from labeler.core.answer import Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment, Origin, Purpose, Retraction
from labeler.storage.project import Project


def skips(judgment: Judgment) -> bool:
    """Whether it says nothing of its comparison."""
    return judgment.answer.verdict is Verdict.SKIP


class Book:
    """Every judgment of a project as one annotator's session needs it.

    A judgment stands unless it was retracted, or superseded by one that was not. Only labels
    count; checks stand beside them.

    Attributes:
        standing: Everyone's labels that stand.
        checks: Everyone's checks that stand.
        done: What this annotator has labelled.
        skipped: What they have skipped and not labelled, with the skip.
        redoable: Their undone judgments that can be redone, the next one last.
        last: The greatest id that this program has given in the project, wishes among them.
    """

    def __init__(self, project: Project, annotator: str, origin: Origin) -> None:
        self._annotator, self._origin = annotator, origin
        self._every: dict[JudgmentId, Judgment] = {}
        self._retracted: set[JudgmentId] = set()
        self._later: dict[JudgmentId, list[JudgmentId]] = {}
        self._redone: dict[JudgmentId, JudgmentId] = {}
        self._own: dict[ComparisonId, list[Judgment]] = {}
        self._made: list[JudgmentId] = []
        self._places: list[tuple[JudgmentId, JudgmentId]] = []
        self.standing: dict[JudgmentId, Judgment] = {}
        self.checks: dict[JudgmentId, Judgment] = {}
        self.done: set[ComparisonId] = set()
        self.skipped: dict[ComparisonId, Judgment] = {}
        self.redoable: list[Judgment] = []
        self.last: JudgmentId | None = project.reviews.latest()
        self._read(project.judgments(), project.retractions())

    def _read(self, judgments: Iterable[Judgment], retractions: list[Retraction]) -> None:
        self._retracted = {each.judgment for each in retractions}
        for judgment in judgments:
            self._know(judgment)
        for judgment in self._every.values():
            if self.stands(judgment):
                self._put(judgment)
        for comparison in self._own:
            self._look_first(comparison)
        named = (each.id for each in retractions if each.id)
        self.last = max((each for each in (self.last, *named) if each), default=None)
        self._find_redoable(retractions)

    def _find_redoable(self, retractions: list[Retraction]) -> None:
        """What was undone since the last judgment that was no redo, and not redone."""
        own = (each for each in self._every.values() if self.is_own(each))
        fresh = max((each.id for each in own if each.redoes is None), default="")
        undone = sorted((e.id, e.judgment) for e in retractions if e.id and e.id > fresh)
        found = (self._every[judgment] for _, judgment in undone if judgment not in self._redone)
        self.redoable = [each for each in found if self.is_own(each)]

    def get(self, judgment: JudgmentId) -> Judgment | None:
        """The judgment of that id, whether it stands or not."""
        return self._every.get(judgment)

    def is_own(self, judgment: Judgment) -> bool:
        """Whether this annotator made it in this program, and so can take it back."""
        return judgment.annotator == self._annotator and judgment.origin is self._origin

    def stands(self, judgment: Judgment) -> bool:
        """Whether it was neither retracted nor superseded."""
        later = self._later.get(judgment.id, ())
        return judgment.id not in self._retracted and all(id in self._retracted for id in later)

    def _know(self, judgment: Judgment) -> None:
        self._every[judgment.id] = judgment
        if judgment.supersedes:
            self._later.setdefault(judgment.supersedes, []).append(judgment.id)
        if judgment.redoes and self.is_own(judgment) and judgment.redoes < judgment.id:
            self._redone[judgment.redoes] = judgment.id
        if judgment.annotator == self._annotator:
            self._own.setdefault(judgment.comparison, []).append(judgment)
        if judgment.origin is self._origin:
            self.last = max(self.last or judgment.id, judgment.id)

    def _put(self, judgment: Judgment) -> None:
        """It stands."""
        kind = self.standing if judgment.purpose is Purpose.LABEL else self.checks
        kind[judgment.id] = judgment
        if self.is_own(judgment):
            insort(self._made, judgment.id)
            if judgment.purpose is not Purpose.REVISION:
                insort(self._places, (self._place(judgment), judgment.id))

    def _drop(self, judgment: Judgment) -> None:
        """It stands no longer."""
        for kind in (self.standing, self.checks):
            kind.pop(judgment.id, None)
        _remove(self._made, judgment.id)
        _remove(self._places, (self._place(judgment), judgment.id))

    def _place(self, judgment: Judgment) -> JudgmentId:
        """Among what was asked: that of the first answer there, however often it was changed."""
        before = judgment
        while earlier := self._every.get(before.redoes or before.supersedes or before.id):
            answers_skip = skips(earlier) and not skips(before)
            if earlier.id >= before.id or answers_skip:
                break
            before = earlier
        return before.id

    def _look_at(self, comparison: ComparisonId) -> None:
        """What this annotator has said of it, all in all."""
        self.done.discard(comparison)
        self.skipped.pop(comparison, None)
        self._look_first(comparison)

    def _look_first(self, comparison: ComparisonId) -> None:
        """The same where nothing was known of it."""
        stands = [each for each in self._own.get(comparison, ()) if each.id in self.standing]
        passed = [each for each in stands if skips(each)]
        if len(passed) < len(stands):
            self.done.add(comparison)
        elif passed:
            self.skipped[comparison] = passed[-1]

    def add(self, judgment: Judgment) -> Judgment | None:
        """Take in a committed judgment; returns the one that it supersedes, if that stood."""
        before = self._every.get(judgment.supersedes) if judgment.supersedes else None
        superseded = before if before and self.stands(before) else None
        self._know(judgment)
        if superseded:
            self._drop(superseded)
        self._put(judgment)
        self._look_at(judgment.comparison)
        if judgment.redoes is None:
            self.redoable.clear()
        elif self.redoable and self.redoable[-1].id == judgment.redoes:
            self.redoable.pop()
        return superseded

    def retract(self, judgment: Judgment, retraction: Retraction) -> Judgment | None:
        """Take in an undo; returns the one that stands again, if any."""
        self._retracted.add(judgment.id)
        self.last = max(self.last or "", retraction.id or "") or None  # type: ignore[assignment]
        self._drop(judgment)
        self.redoable.append(judgment)
        before = self._every.get(judgment.supersedes) if judgment.supersedes else None
        restored = before if before and self.stands(before) else None
        if restored:
            self._put(restored)
        self._look_at(judgment.comparison)
        return restored

    @property
    def latest(self) -> Judgment | None:
        """The last own judgment that stands, of any purpose."""
        return self._every[self._made[-1]] if self._made else None

    def earlier(self, start: int, many: int) -> list[Judgment]:
        """Own answers that stand, the last one asked first, from place `start` on."""
        end = len(self._places) - start
        found = self._places[max(end - many, 0) : max(end, 0)]
        return [self._every[judgment] for _, judgment in reversed(found)]

    @property
    def many_earlier(self) -> int:
        """How many own answers stand."""
        return len(self._places)

    def in_turn(self) -> list[Judgment]:
        """All own answers that stand, in the order in which they were asked."""
        return [self._every[judgment] for _, judgment in self._places]

    def said_of(self, comparison: ComparisonId) -> list[Judgment]:
        """Everything this annotator ever said of it, also what stands no longer."""
        return self._own.get(comparison, [])

    def label_of(self, comparison: ComparisonId) -> Judgment | None:
        """This annotator's answer to it that counts; no skip."""
        found = (each for each in self.said_of(comparison) if each.id in self.standing)
        return next((each for each in found if not skips(each)), None)

    def revision_of(self, judgment: Judgment) -> Judgment | None:
        """The revision that stands beside a judgment."""
        found = (each for each in self.said_of(judgment.comparison) if each.id in self.checks)
        return next((each for each in found if each.revises == judgment.id), None)

    def copy_of(self, judgment: JudgmentId | None) -> JudgmentId | None:
        """The judgment itself or, where it was undone and redone, its last copy."""
        while judgment in self._redone:
            judgment = self._redone[judgment]
        return judgment


def _remove(from_list: list, item: object) -> None:  # type: ignore[type-arg]
    """Take an item out of a sorted list, if it is there."""
    place = bisect_left(from_list, item)
    if place < len(from_list) and from_list[place] == item:
        del from_list[place]
