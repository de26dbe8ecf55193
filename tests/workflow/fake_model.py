"""A reward model small enough to follow by hand: one number, moved by each judgment."""

from collections.abc import Generator, Iterator, Sequence

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Reward
from labeler.core.settings import Settings
from labeler.workflow.events import Known


class FakeModel:
    """Gives the first response of every pair half a point for each judgment learned."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.encoded: list[str] = []
        self.settings = settings
        self.offered: dict[ComparisonId, Comparison] = {}
        self.asked: list[tuple[str, list[str], list[str]]] = []
        self.learned: dict[JudgmentId, Comparison] = {}
        self.settled = 0
        self.kept: list[int] = []

    @property
    def version(self) -> ModelVersion:
        return ModelVersion(len(self.learned), f"{hash(frozenset(self.learned)) & 0xFFFFFF:012x}")

    @property
    def regularisation(self) -> dict[str, tuple[float, ...]]:
        return {"model": (1.0, 2.0)}

    def configure(self, settings: Settings) -> Iterator[None]:
        yield
        self.settings = settings
        self.learned.clear()

    def offer(self, comparison: Comparison) -> None:
        assert comparison.id in self.encoded, "offered before it was encoded"
        self.offered[comparison.id] = comparison

    def withdraw(self, comparison: ComparisonId) -> None:
        self.offered.pop(comparison, None)

    def propose(
        self,
        strategy: str,
        count: int,
        pending: Sequence[Comparison],
        recent: Sequence[Comparison],
    ) -> Generator[None, None, list[ComparisonId]]:
        """The first by name that are not pending."""
        yield
        self.asked.append((strategy, [c.id for c in pending], [c.id for c in recent]))
        return sorted(set(self.offered) - {c.id for c in pending})[:count]

    def missing(self, comparison: Comparison) -> int:
        return 0 if comparison.id in self.encoded else len(comparison.responses)

    def encode(self, comparison: Comparison) -> Iterator[None]:
        if self.missing(comparison):
            yield
            self.encoded.append(comparison.id)

    def outlook(self, comparison: Comparison) -> Outlook:
        assert comparison.id in self.encoded, "told before it was encoded"
        first = len(self.learned) / 2
        seen = [other for other in self.learned.values() if other.id == comparison.id]
        prompt = prompt_key(comparison.prompt)
        same = [c for c in self.learned.values() if prompt_key(c.prompt) == prompt]
        return Outlook(
            comparison.id,
            (
                Reward(first, 1.0, first, 0.0),
                *(Reward(0.0, 1.0, 0.0, 0.0) for _ in comparison.responses[1:]),
            ),
            1.4,
            self.version,
            {"length": 0.1, "surface": -0.1},
            len(seen),
            len(same),
            (False,) * len(comparison.responses),
        )

    def learn(self, judgment: Judgment, comparison: Comparison) -> None:
        assert judgment.id not in self.learned, "learned twice"
        self.learned[judgment.id] = comparison

    def learn_in_steps(self, judgment: Judgment, comparison: Comparison) -> Iterator[None]:
        yield
        self.learn(judgment, comparison)

    def learn_all(self, known: Sequence[Known]) -> Iterator[None]:
        for judgment, comparison in known:
            yield
            self.learn(judgment, comparison)

    def rebuild(self, known: Sequence[Known]) -> Iterator[None]:
        yield from self.learn_all(known)
        yield from self.settle()

    def keep(self) -> None:
        self.kept.append(self.version.judgments)

    def forget(self, judgment: JudgmentId) -> None:
        self.learned.pop(judgment, None)

    def forget_in_steps(self, judgment: JudgmentId) -> Iterator[None]:
        yield
        self.forget(judgment)

    def settle(self) -> Iterator[None]:
        yield
        self.settled += 1
