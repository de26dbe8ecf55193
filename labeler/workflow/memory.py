"""What was read of a project's record, kept: the record only grows, so nothing is read twice."""

from typing import NamedTuple

from labeler.analysis.case import Case
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.settings import Settings
from labeler.storage.gists import Listed
from labeler.storage.project import Project
from labeler.workflow.cases import Pair, case_of


class Read(NamedTuple):
    """What stands in a project now, in the order in which it was judged.

    Attributes:
        cases: The judgments of pairs, skips left out.
        labels: How many judgments are no checks.
        pairs: Every pair that was ever judged.
    """

    cases: list[Case]
    labels: int
    pairs: dict[ComparisonId, Pair]


class Memory:
    """Keeps what each judgment of one project counts as; of one thread at a time."""

    def __init__(self) -> None:
        self._settings: Settings | None = None
        self._pairs: dict[ComparisonId, Pair] = {}
        self._foretold: dict[JudgmentId, int] = {}
        self._cases: dict[JudgmentId, Case] = {}

    def follow(self, project: Project) -> Read:
        """Read what is new, and tell all that stands. Raises ProjectError."""
        if project.settings != self._settings:
            self._settings, self._pairs = project.settings, {}
            self._foretold, self._cases = {}, {}
        listed = project.gists.listed()
        for name, facts in project.gists.pairs(but=self._pairs).items():
            self._pairs[name] = Pair.of(facts, project.settings)
        self._read(project, listed)
        found = self._cases
        return Read(
            cases=[found[judgment] for judgment, _, _ in listed if judgment in found],
            labels=sum(counts for _, counts, _ in listed),
            pairs=dict(self._pairs),
        )

    def _read(self, project: Project, listed: list[Listed]) -> None:
        """What is not known yet; a prediction may come later than its judgment."""
        known, pairs = self._foretold, self._pairs
        new = {name: foretold for name, _, foretold in listed if known.get(name) != foretold}
        for said in project.gists.of([*new]):
            pair = pairs.get(said.comparison)
            if pair and (case := case_of(said, pair)):
                self._cases[said.id] = case
        known |= new
