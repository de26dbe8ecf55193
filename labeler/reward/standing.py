"""The heads on the judgments that stand, all on the same ones."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence

import torch

from labeler.core.ids import JudgmentId
from labeler.core.settings import Settings
from labeler.reward.checkpoint import Checkpoint, Optimum
from labeler.reward.features import SURFACE
from labeler.reward.learner import Learner, baselines, learner
from labeler.reward.ledger import Ledger
from labeler.reward.lesson import Batches
from labeler.reward.losses.catalogue import tensor_loss
from labeler.reward.rows import Mean
from labeler.reward.steps import in_turn
from labeler.reward.teaching import Taught
from labeler.reward.threads import threads


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

    def learn(self, taught: Taught) -> None:
        """Move to the optimum with this judgment too, all heads or none."""
        with threads(1):
            try:
                for each in self._learners:
                    each.learn(taught[1])
            except Exception:
                for each in self._learners:
                    each.abandon(taught[1].judgment)
                raise
            self._enter([taught])

    def forget(self, judgment: JudgmentId) -> None:
        """Move to the optimum of never having learned from it; nothing if it never was."""
        if judgment not in self.ledger:
            return
        with threads(1):
            for each in self._learners:
                each.forget(judgment)
            self.middle.remove(judgment)
        self.ledger.remove(judgment)

    def learn_all(self, lessons: Sequence[Taught]) -> Iterator[None]:
        """Learn by one fit those that do not stand yet; none of them stands before the last."""
        fits = None
        while fits is None:
            lessons = [one for one in lessons if one[0].judgment not in self.ledger]
            disturbed = self._changed_since(self.ledger.changes)
            added = yield from self._batches(lessons, disturbed)
            if added is not None:
                pairs = zip(self._learners, added, strict=True)
                fits = yield from in_turn([each.fit_with(new) for each, new in pairs], disturbed)
        assert added is not None, "without batches there are no fits"
        with threads(1):
            for each, batches, fit in zip(self._learners, added, fits, strict=True):
                each.learn_all(batches, fit)
            self._enter(lessons)

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
        works = list(zip(self._learners, optima, added, strict=True))
        checks = [each.check(optimum, batches) for each, optimum, batches in works]
        if (yield from in_turn(checks, disturbed)) is None:
            return False
        with threads(1):
            for each, optimum, batches in works:
                each.restore(optimum, batches)
            self._enter(lessons)
        self._settled = self.ledger.changes
        return True

    def _batches(
        self, lessons: Sequence[Taught], disturbed: Callable[[], bool]
    ) -> Generator[None, None, list[Batches] | None]:
        said = [lesson for _, lesson in lessons]
        return in_turn([each.batches(said) for each in self._learners], disturbed)

    def _changed_since(self, changes: int) -> Callable[[], bool]:
        return lambda: self.ledger.changes != changes

    def _enter(self, lessons: Sequence[Taught]) -> None:
        """Let lessons stand whose rows the heads have."""
        for entry, _ in lessons:
            self.ledger.add(entry)
        if lessons:
            middles = torch.stack([lesson.middle for _, lesson in lessons])
            self.middle.add([entry.judgment for entry, _ in lessons], middles)
