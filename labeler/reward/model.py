"""The reward model: a frozen encoder and a head that learns from every judgment."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import ModelError
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook
from labeler.core.settings import Settings
from labeler.reward.acquisition import SCORES
from labeler.reward.batch import Belief, Question
from labeler.reward.embeddings import Embeddings, VectorStore
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.features import SURFACE, VERSION, FeatureSource
from labeler.reward.learner import baselines, learner
from labeler.reward.ledger import Entry, Ledger
from labeler.reward.lesson import Lesson, weight
from labeler.reward.losses.catalogue import tensor_loss
from labeler.reward.pool import Pool, Wish
from labeler.reward.rewards import rewards
from labeler.reward.rows import Mean
from labeler.reward.steps import in_turn
from labeler.reward.threads import threads

_GATHERED_A_STEP = 32
"""Judgments whose features are fetched in one step, when many are learned at once."""

Taught = tuple[Entry, Lesson]


class RewardModel:
    """Rewards for responses, learned from the standing judgments; one thread drives it.

    Rewards are w·(φ − φ̄): φ the features of a response, φ̄ their mean over the responses of
    the standing judgments, so that 0 is an ordinary response. w is the optimum of the ranking
    loss on all standing judgments, whatever their order. Between two times of `settle` the
    regularisation stays as the last one chose it.

    Answers of which the loss says nothing are passed over, and so are prompts that the project
    holds out.

    Args:
        encoder: Reads the texts.
        vectors: Where encoded texts are kept for that encoder's fingerprint.
        settings: Loss, weights and holdout.
    """

    def __init__(
        self, encoder: SentenceEncoder, vectors: VectorStore, settings: Settings | None = None
    ) -> None:
        self._content = encoder.dimensions
        self._fingerprint = encoder.fingerprint
        self._source = FeatureSource(Embeddings(encoder, vectors))
        self._pool = Pool(self._content + SURFACE)
        self._begin(settings or Settings())

    def _begin(self, settings: Settings) -> None:
        """Know nothing, under those settings."""
        self._settings = settings
        loss = tensor_loss(settings.loss, settings.smoothing)
        self._main, self._baselines = learner(self._content, loss), baselines(self._content)
        self._learners = [self._main, *self._baselines.values()]
        self._ledger = Ledger()
        self._middle = Mean(self._content + SURFACE)
        self._settled = 0

    @property
    def version(self) -> ModelVersion:
        """Names the model as it is; equal digests are equal models."""
        loss = (self._settings.loss, self._settings.smoothing)
        regularisation = [each.precisions for each in self._learners]
        digest = self._ledger.digest(self._fingerprint, VERSION, loss, regularisation)
        return ModelVersion(len(self._ledger), digest)

    @property
    def regularisation(self) -> dict[str, tuple[float, ...]]:
        """The precisions in force, one a group: of the model itself and of each baseline."""
        named = {"model": self._main, **self._baselines}
        return {name: each.precisions for name, each in named.items()}

    def configure(self, settings: Settings) -> Iterator[None]:
        """Be under other settings, in steps, and know nothing: every judgment is learned again.

        Texts that are encoded stay at hand.
        """
        with threads(1):
            self._begin(settings)
        yield

    def missing(self, comparison: Comparison) -> int:
        """How many of its texts are yet to be encoded."""
        return self._source.missing(comparison)

    def encode(self, comparison: Comparison) -> Iterator[None]:
        """Encode those, in steps of about one long text."""
        return self._source.encode(comparison)

    def outlook(self, comparison: Comparison) -> Outlook:
        """What the model holds of an encoded comparison.

        Raises:
            ModelError: Some of its texts are not encoded.
        """
        features = self._source.of(comparison)
        comparison_seen, prompt_seen = self._ledger.seen(comparison)
        with threads(1):
            wide, head = features.values.double(), self._main.head
            said, margin_sd = rewards(wide, self._middle.mean, head, self._content)
            difference = wide[0] - wide[1]
            return Outlook(
                comparison=comparison.id,
                rewards=said,
                margin_sd=margin_sd,
                version=self.version,
                baselines={
                    name: float(each.own(difference).dot(each.head.weights))
                    for name, each in self._baselines.items()
                },
                comparison_seen=comparison_seen,
                prompt_seen=prompt_seen,
                cut=features.cut,
                learned=self._learned(),
            )

    def learn(self, judgment: Judgment, comparison: Comparison) -> None:
        """Move to the optimum with this judgment too.

        Raises:
            ModelError: It stands already, or a text of the comparison is not encoded.
        """
        with threads(1):
            taught = self._taught(judgment, comparison)
            if taught is not None:
                for each in self._learners:
                    each.learn(taught[1])
                self._enter([taught])

    def learn_all(self, pairs: Iterable[tuple[Judgment, Comparison]]) -> Iterator[None]:
        """Learn many judgments by one fit, in steps; none of them stands before the last.

        Raises:
            ModelError: One of them stands already or comes twice, or a text is not encoded.
        """
        lessons: list[Taught] = []
        for count, (judgment, comparison) in enumerate(pairs, start=1):
            if (taught := self._taught(judgment, comparison)) is not None:
                lessons.append(taught)
            if count % _GATHERED_A_STEP == 0:
                yield
        if len({entry.judgment for entry, _ in lessons}) < len(lessons):
            raise ModelError("a judgment comes twice; nothing was learned")
        if lessons:
            yield from self._learn_together(lessons)

    def forget(self, judgment: JudgmentId) -> None:
        """Move to the optimum of never having learned from it; nothing if it never was."""
        if judgment not in self._ledger:
            return
        with threads(1):
            for each in self._learners:
                each.forget(judgment)
            self._middle.remove(judgment)
        self._ledger.remove(judgment)

    def settle(self) -> Iterator[None]:
        """Choose the regularisation from the standing judgments, in steps.

        Once exhausted, the model is a function of the encoder, the settings and the standing
        judgments alone. Judgments may be learned and forgotten between the steps; it starts
        over then.
        """
        while self._settled != self._ledger.changes:
            changes, prompts = self._ledger.changes, self._ledger.prompts
            works = [each.choose(prompts) for each in self._learners]
            choices = yield from in_turn(works, self._changed_since(changes))
            if choices is not None:
                with threads(1):
                    for each, choice in zip(self._learners, choices, strict=True):
                        each.adopt(choice)
                self._settled = changes

    def offer(self, comparison: Comparison) -> None:
        """Let an encoded pair be proposed; more than two responses have no one margin.

        Raises:
            ModelError: Some of its texts are not encoded.
        """
        for question in self._questions([comparison]):
            self._pool.add(comparison.id, question)

    def withdraw(self, comparison: ComparisonId) -> None:
        """Let it be proposed no longer; nothing if it never was offered."""
        self._pool.remove(comparison)

    def propose(
        self,
        strategy: str,
        count: int,
        pending: Sequence[Comparison],
        recent: Sequence[Comparison],
    ) -> Generator[None, None, list[ComparisonId]]:
        """Which of the pairs offered are best to ask, best first, in steps.

        Args:
            strategy: One of `acquisition.SCORES`.
            count: How many, at most.
            pending: What is answered before them, encoded; the last one right before.
            recent: What was answered just now, encoded.
        """
        head = self._main.head
        with threads(1):
            features = len(head.weights)
            belief = Belief(head.weights, head.covariance[:features, :features])
        asked = self._questions(pending), self._questions(recent)
        return (yield from self._pool.rank(belief, Wish(SCORES[strategy], count, *asked)))

    def _questions(self, comparisons: Iterable[Comparison]) -> list[Question]:
        """What those of them ask that are pairs."""
        pairs = (each for each in comparisons if each.is_pair)
        return [Question.of(pair, self._source.of(pair).values) for pair in pairs]

    def _learn_together(self, lessons: Sequence[Taught]) -> Iterator[None]:
        """Learn those that do not stand yet; start over when others are learned meanwhile."""
        fits = None
        while fits is None:
            lessons = [one for one in lessons if one[0].judgment not in self._ledger]
            said = [lesson for _, lesson in lessons]
            undisturbed = self._changed_since(self._ledger.changes)
            added = yield from in_turn([e.batches(said) for e in self._learners], undisturbed)
            if added is not None:
                pairs = zip(self._learners, added, strict=True)
                works = [each.fit_with(batches) for each, batches in pairs]
                fits = yield from in_turn(works, undisturbed)
        assert added is not None, "without batches there are no fits"
        with threads(1):
            for each, batches, fit in zip(self._learners, added, fits, strict=True):
                each.learn_all(batches, fit)
            self._enter(lessons)

    def _changed_since(self, changes: int) -> Callable[[], bool]:
        return lambda: self._ledger.changes != changes

    def _taught(self, judgment: Judgment, comparison: Comparison) -> Taught | None:
        """What the judgment teaches; None where that is nothing."""
        counts = weight(judgment, self._settings)
        held = held_out(prompt_key(comparison.prompt), self._settings)
        if held or not counts or self._main.silent(judgment.answer, len(comparison.responses)):
            return None
        if judgment.id in self._ledger:
            raise ModelError(f"judgment {judgment.id}: already learned; forget it first")
        features = self._source.of(comparison).values
        entry = Entry.of(judgment, comparison, counts)
        return entry, Lesson(judgment.id, judgment.answer, features, counts)

    def _enter(self, lessons: Iterable[Taught]) -> None:
        """Let lessons stand whose rows the heads have."""
        for entry, lesson in lessons:
            self._middle.add(entry.judgment, lesson.features.mean(dim=0))
            self._ledger.add(entry)

    def _learned(self) -> tuple[float, ...]:
        """What the loss learned, as it applies to the rewards that are told."""
        head = self._main.head
        shift = float(self._middle.mean.dot(head.weights)) if head.loss.levels else 0.0
        return tuple(value + shift for value in head.learned.tolist())
