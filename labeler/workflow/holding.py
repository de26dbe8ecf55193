"""What every page of the bench is made from, read once from the project's file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from labeler.analysis.agreement import Running
from labeler.analysis.case import Cases
from labeler.analysis.leaderboard import MarkupOf
from labeler.analysis.settled import Final
from labeler.analysis.versus import Learned
from labeler.core.collecting import uncollected
from labeler.core.markup import markup
from labeler.storage.project import Project
from labeler.workflow.cases import Rewards, beside_others, finals_of, judged_of
from labeler.workflow.heads import Heads
from labeler.workflow.memory import Memory
from labeler.workflow.rivals import Beside, beside


@dataclass(frozen=True, slots=True)
class Others:
    """Other models than the project's.

    Attributes:
        names: Of all.
        known: Those that the project keeps, by name.
    """

    names: tuple[str, ...] = ()
    known: Mapping[str, Beside] = field(default_factory=dict)

    @property
    def learned(self) -> dict[str, Learned]:
        """What each knew of the judgments when it was asked."""
        return {name: each.learned for name, each in self.known.items()}


@dataclass(frozen=True, slots=True)
class Held:
    """What every page is made from.

    Attributes:
        running: The prequential figures.
        cases: The standing judgments of pairs, in the order in which they were made.
        others: The other models in the cases' margins.
        seed: Of the resamples.
        judgments: How many labels stand.
        finals: The final verdict of each settled pair.
    """

    running: Running
    cases: Cases
    others: Others
    seed: int
    judgments: int = 0
    finals: Mapping[str, Final] = field(default_factory=dict)


@uncollected()
def hold(
    path: Path,
    rewards: Rewards | None = None,
    heads: Heads | None = None,
    memory: Memory | None = None,
) -> Held:
    """Read what the pages are made from; the file may be open elsewhere.

    Args:
        rewards: Of other models, to hold beside the project's and those that it knows.
        heads: What was told by heads that the project knows.
        memory: What was read before of the same file; takes in what is read now.

    Raises:
        ProjectError: The project can't be read.
    """
    with Project.open(path, writable=False) as project:
        given = rewards or {}
        kept = beside(project, heads or Heads())
        known = {each.rival.name: each for each in kept if each.rival.name not in given}
        read = (memory or Memory()).follow(project)
        finals = finals_of(project.reviews.adjudications(), read.pairs)
        seed = project.settings.seed
    rewards = {name: each.rewards for name, each in known.items()} | dict(given)
    cases = [beside_others(case, rewards) for case in read.cases] if rewards else read.cases
    others = Others(tuple(rewards), known)
    return Held(
        Running.over(judged_of(read.cases)), Cases(cases), others, seed, read.labels, finals
    )


def markup_of(path: Path, known: MarkupOf | None = None) -> MarkupOf:
    """How both responses of every judged pair between two sources are laid out.

    Reads their texts: some seconds for 100,000 pairs. Raises ProjectError.

    Args:
        known: What was read before: texts never change, so only the others are.
    """
    before = known or {}
    with Project.open(path, writable=False) as project:
        found = project.judged_texts(before)
        read: MarkupOf = {name: (markup(a), markup(b)) for name, a, b in found}
    return {**before, **read}
