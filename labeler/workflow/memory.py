"""What was read of a project's record, kept: the record only grows, so nothing is read twice."""

from typing import NamedTuple

from labeler.analysis.agreement import Judged
from labeler.analysis.case import Case
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.settings import Settings
from labeler.storage.gists import Listed
from labeler.storage.project import Project
from labeler.workflow.cases import Pair, case_of, judged_of


class Read(NamedTuple):
    """What stands in a project now, in the order in which it was judged.

    Attributes:
        cases: The judgments of pairs, skips left out.
        judged: Of those the preferences that were foretold.
        labels: How many judgments are no checks.
        pairs: Every pair that was ever judged.
    """

    cases: list[Case]
    judged: list[Judged]
    labels: int
    pairs: dict[ComparisonId, Pair]


class _Kept(NamedTuple):
    """What one judgment counts as: nothing, if it is no answer to a pair."""

    foretold: int
    case: Case | None = None
    judged: Judged | None = None


class Memory:
    """Keeps what each judgment of one project counts as; of one thread at a time."""

    def __init__(self) -> None:
        self._settings: Settings | None = None
        self._pairs: dict[ComparisonId, Pair] = {}
        self._kept: dict[JudgmentId, _Kept] = {}

    def follow(self, project: Project) -> Read:
        """Read what is new, and tell all that stands. Raises ProjectError."""
        if project.settings != self._settings:
            self._settings, self._pairs, self._kept = project.settings, {}, {}
        listed = project.gists.listed()
        for name, facts in project.gists.pairs(but=self._pairs).items():
            self._pairs[name] = Pair.of(facts, project.settings)
        self._read(project, listed)
        kept = [self._kept[each.id] for each in listed]
        return Read(
            cases=[each.case for each in kept if each.case],
            judged=[each.judged for each in kept if each.judged],
            labels=sum(each.counts for each in listed),
            pairs=dict(self._pairs),
        )

    def _read(self, project: Project, listed: list[Listed]) -> None:
        """What is not known yet; a prediction may come later than its judgment."""
        foretold = {each.id: each.foretold for each in listed if self._is_new(each)}
        for said in project.gists.of([*foretold]):
            pair = self._pairs.get(said.comparison)
            case = case_of(said, pair) if pair else None
            judged = judged_of(case) if case else None
            self._kept[said.id] = _Kept(foretold[said.id], case, judged)

    def _is_new(self, each: Listed) -> bool:
        known = self._kept.get(each.id)
        return known is None or known.foretold != each.foretold
