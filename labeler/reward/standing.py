"""The heads on the judgments that stand, all on the same ones."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from labeler.core.ids import JudgmentId
from labeler.core.settings import Settings
from labeler.reward.checkpoint import Checkpoint, Optimum
from labeler.reward.features import SURFACE
from labeler.reward.landing import Landing
from labeler.reward.learner import Learner, baselines, learner
from labeler.reward.ledger import Ledger
from labeler.reward.lesson import Batches
from labeler.reward.losses.catalogue import tensor_loss
from labeler.reward.rows import LaidVectors, Mean
from labeler.reward.steps import in_turn
from labeler.reward.teaching import Taught
from labeler.reward.threads import threads


@dataclass(frozen=True, slots=True)
class _Entering:
    """Lessons that need but be let stand, and where each head will be then."""

    landings: Sequence[Landing]
    middles: LaidVectors
    ledger: Ledger


class Standing:
    """The model's own head and the baselines', kept in step.

    Long work is done in steps. Judgments may be learned and forgotten between them; what was
    found is then thrown away, and looked for once more.

    Args:
        content: How many features the encoder makes.
        settings: Name the loss.

    Attributes:
        main: The model's own.
        baselines: What every figure is shown beside, by name.
        ledger: The judgments learned from.
        middle: The mean features of their responses.
    """

    def __init__(self, content: int, settings: Settings) -> None:
        self.main = learner(content, tensor_loss(settings.loss, settings.smoothing))
        self.baselines: Mapping[str, Learner] = baselines(content)
        self.ledger = Ledger()
        self.middle = Mean(content + SURFACE)
        self._learners = [self.main, *self.baselines.values()]
        self._settled = 0

    @property
    def learners(self) -> dict[str, Learner]:
        """All of them by name."""
        return {"model": self.main, **self.baselines}

    @property
    def settled(self) -> bool:
        """Whether nothing has changed since the regularisation was chosen."""
        return self._settled == self.ledger.changes

    @property
    def optima(self) -> dict[str, Optimum]:
        """Where they stand, by name."""
        return {name: each.optimum for name, each in self.learners.items()}

    def learn(self, taught: Taught) -> Generator[None, None, None]:
        """Move to the optimum with this judgment too, all heads or none.

        At once, where the loss lets the model's own head move there; else in steps.
        """
        if self.main.head.refits:
            yield from self.learn_all([taught], near=True)
        else:
            self._learn_at_once(taught)

    def _learn_at_once(self, taught: Taught) -> None:
        entry, lesson = taught
        with threads(1):
            try:
                for each in self._learners:
                    each.learn(lesson)
            except Exception:
                for each in self._learners:
                    each.abandon(lesson.judgment)
                raise
            self.ledger.add(entry)
            self.middle.add([entry.judgment], [lesson.middle])

    def forget(self, judgment: JudgmentId) -> Generator[None, None, None]:
        """Move to the optimum of never having learned from it; nothing if it never was.

        At once or in steps, as `learn`.
        """
        if self.main.head.refits:
            yield from self._forget_in_steps(judgment)
        elif judgment in self.ledger:
            with threads(1):
                for each in self._learners:
                    each.forget(judgment)
                self.middle.remove(judgment)
            self.ledger.remove(judgment)

    def _forget_in_steps(self, judgment: JudgmentId) -> Iterator[None]:
        while judgment in self.ledger:
            disturbed = self._changed_since(self.ledger.changes)
            works = [each.fit_without(judgment) for each in self._learners]
            landings = yield from in_turn(works, disturbed)
            if landings is not None:
                with threads(1):
                    for each, there in zip(self._learners, landings, strict=True):
                        each.leave(judgment, there)
                    self.middle.remove(judgment)
                self.ledger.remove(judgment)

    def learn_all(self, lessons: Sequence[Taught], *, near: bool = False) -> Iterator[None]:
        """Learn by one fit those that do not stand yet; none of them stands before the last.

        Args:
            near: Whether they are so few that the optimum must be near by.
        """
        entering = None
        while entering is None:
            lessons = [one for one in lessons if one[0].judgment not in self.ledger]
            disturbed = self._changed_since(self.ledger.changes)
            added = yield from self._batches(lessons, disturbed)
            if added is not None:
                pairs = zip(self._learners, added, strict=True)
                works = [each.fit_with(new, near=near) for each, new in pairs]
                entering = yield from self._entering(lessons, works, disturbed)
        with threads(1):
            for each, there in zip(self._learners, entering.landings, strict=True):
                each.learn_all(there)
            self._enter(entering)

    def settle(self) -> Iterator[None]:
        """Choose the regularisation from the standing judgments.

        Once exhausted, all is a function of the settings and the standing judgments alone.
        """
        while not self.settled:
            changes, prompts = self.ledger.changes, self.ledger.prompts
            works = [each.choose(prompts) for each in self._learners]
            choices = yield from in_turn(works, self._changed_since(changes))
            if choices is not None:
                with threads(1):
                    for each, choice in zip(self._learners, choices, strict=True):
                        each.adopt(choice)
                self._settled = changes

    def restore(self, lessons: Sequence[Taught], kept: Checkpoint) -> Generator[None, None, bool]:
        """Learn these, where nothing stands yet, and be settled as a checkpoint says.

        Returns:
            Whether it was done: not where another judgment stands by then.

        Raises:
            ModelError: The checkpoint is of other judgments.
        """
        disturbed = self._changed_since(self.ledger.changes)
        added = yield from self._batches(lessons, disturbed)
        if added is None or len(self.ledger):
            return False
        optima = [kept.optima[name] for name in self.learners]
        pairs = list(zip(self._learners, optima, strict=True))
        works = [each.fit_kept(at, new) for (each, at), new in zip(pairs, added, strict=True)]
        entering = yield from self._entering(lessons, works, disturbed)
        if entering is None:
            return False
        with threads(1):
            for (each, optimum), there in zip(pairs, entering.landings, strict=True):
                each.restore(optimum, there)
            self._enter(entering)
        self._settled = self.ledger.changes
        return True

    def _batches(
        self, lessons: Sequence[Taught], disturbed: Callable[[], bool]
    ) -> Generator[None, None, list[Batches] | None]:
        said = [lesson for _, lesson in lessons]
        return in_turn([each.batches(said) for each in self._learners], disturbed)

    def _changed_since(self, changes: int) -> Callable[[], bool]:
        return lambda: self.ledger.changes != changes

    def _entering(
        self,
        lessons: Sequence[Taught],
        works: Sequence[Generator[None, None, Landing]],
        disturbed: Callable[[], bool],
    ) -> Generator[None, None, _Entering | None]:
        """Do those works, one a head, and prepare the rest; None if that is for nothing."""
        landings = yield from in_turn(works, disturbed)
        names, vectors = [e.judgment for e, _ in lessons], [lesson.middle for _, lesson in lessons]
        middles = yield from in_turn([self.middle.lay(names, vectors)], disturbed)
        ledgers = yield from in_turn([Ledger.of(entry for entry, _ in lessons)], disturbed)
        if landings is None or middles is None or ledgers is None:
            return None
        return _Entering(landings, middles[0], ledgers[0])

    def _enter(self, entering: _Entering) -> None:
        """Let lessons stand whose rows the heads have."""
        self.middle.take(entering.middles)
        self.ledger.add_all(entering.ledger)
