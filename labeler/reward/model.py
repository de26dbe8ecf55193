"""The reward model: a frozen encoder and a head that learns from every judgment."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import ModelError
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook
from labeler.core.settings import Settings
from labeler.reward.acquisition import SCORES
from labeler.reward.batch import Belief, Question
from labeler.reward.checkpoint import Checkpoint, Origin
from labeler.reward.embeddings import Embeddings, VectorStore
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.export import EXAMPLE, exported
from labeler.reward.features import SURFACE, VERSION, FeatureSource
from labeler.reward.keeper import Keeper, Shelf
from labeler.reward.ledger import Ledger
from labeler.reward.pool import Pool, Wish
from labeler.reward.rewards import rewards
from labeler.reward.standing import Standing
from labeler.reward.steps import finish
from labeler.reward.teaching import Judged, Teaching
from labeler.reward.threads import threads


class RewardModel:
    """Rewards for responses, learned from the standing judgments; one thread drives it.

    Rewards are w·(φ − φ̄): φ the features of a response, φ̄ their mean over the responses of
    the standing judgments, so that 0 is an ordinary response. w is the optimum of the ranking
    loss on all standing judgments, whatever their order. Between two times of `settle` the
    regularisation stays as the last one chose it.

    Answers of which the loss says nothing are passed over, and so are prompts that the project
    holds out.

    Args:
        encoder: Reads the texts; None for a head on their surface alone.
        vectors: Where encoded texts are kept for that encoder's fingerprint; None with none.
        settings: Loss, weights and holdout.
        shelf: Where checkpoints are kept; None for nowhere.
        relevance: Whether the cosine with the message that is answered counts.
    """

    def __init__(
        self,
        encoder: SentenceEncoder | None,
        vectors: VectorStore | None,
        settings: Settings | None = None,
        shelf: Shelf | None = None,
        *,
        relevance: bool = True,
    ) -> None:
        self._fingerprint = encoder.fingerprint if encoder else "surface"
        self._fingerprint += "" if relevance else "-no-relevance"
        embeddings = Embeddings(encoder, vectors) if encoder and vectors is not None else None
        self._source = FeatureSource(embeddings, relevance=relevance)
        self._content = self._source.content
        self._pool = Pool(self._content + SURFACE)
        self._shelf = shelf
        self._begin(settings or Settings())

    def _begin(self, settings: Settings) -> None:
        """Know nothing, under those settings."""
        self._settings = settings
        self._standing = Standing(self._content, settings)
        self._teaching = Teaching(self._source, settings, self._standing.main.silent)
        self._keeper = None if self._shelf is None else Keeper(self._shelf)

    @property
    def version(self) -> ModelVersion:
        """Names the model as it is; equal digests are equal models."""
        loss = (self._settings.loss, self._settings.smoothing)
        regularisation = list(self.regularisation.values())
        ledger = self._standing.ledger
        digest = ledger.digest(self._fingerprint, VERSION, loss, regularisation)
        return ModelVersion(len(ledger), digest)

    @property
    def regularisation(self) -> dict[str, tuple[float, ...]]:
        """The precisions in force, one a group: of the model itself and of each baseline."""
        return {name: each.precisions for name, each in self._standing.learners.items()}

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
        features, standing = self._source.of(comparison), self._standing
        comparison_seen, prompt_seen = standing.ledger.seen(comparison)
        with threads(1):
            wide, head = features.values.double(), standing.main.head
            said, margin_sd = rewards(wide, standing.middle.mean, head, self._content)
            difference = wide[0] - wide[1]
            return Outlook(
                comparison=comparison.id,
                rewards=said,
                margin_sd=margin_sd,
                version=self.version,
                baselines={
                    name: float(each.own(difference).dot(each.head.weights))
                    for name, each in standing.baselines.items()
                },
                comparison_seen=comparison_seen,
                prompt_seen=prompt_seen,
                cut=features.cut,
                learned=self._learned(),
            )

    def learn(self, judgment: Judgment, comparison: Comparison) -> None:
        """Move to the optimum with this judgment too, in one go.

        Raises:
            ModelError: It stands already, or a text of the comparison is not encoded.
        """
        finish(self.learn_in_steps(judgment, comparison))

    def learn_in_steps(
        self, judgment: Judgment, comparison: Comparison
    ) -> Generator[None, None, None]:
        """The same, where the loss calls for much work in several steps; it stands at the last.

        Raises:
            ModelError: As `learn` does.
        """
        self._check_new([judgment])
        if (taught := self._teaching.taught(judgment, comparison)) is not None:
            yield from self._standing.learn(taught)

    def learn_all(self, pairs: Sequence[Judged]) -> Iterator[None]:
        """Learn many judgments by one fit, in steps; none of them stands before the last.

        Raises:
            ModelError: One of them stands already or comes twice, or a text is not encoded.
        """
        self._check_new([judgment for judgment, _ in pairs])
        yield from self._learn_others(pairs)

    def rebuild(self, pairs: Sequence[Judged]) -> Iterator[None]:
        """Learn many judgments and settle, in steps; a checkpoint of them spares the fits.

        Raises:
            ModelError: As `learn_all` does.
        """
        self._check_new([judgment for judgment, _ in pairs])
        if not (yield from self._restored(pairs)):
            yield from self._learn_others(pairs)
            yield from self._standing.settle()

    def keep(self) -> None:
        """Keep a checkpoint of the model, if it is settled and has learned anything."""
        standing = self._standing
        if self._keeper is not None and standing.settled and len(standing.ledger):
            self._keeper.keep(self._checkpoint(standing.ledger))

    def exported(self) -> Mapping[str, bytes]:
        """The head as a small torch module of its own: the files of a folder, by name."""
        deque(self.encode(EXAMPLE), maxlen=0)
        features, outlook = self._source.of(EXAMPLE).values, self.outlook(EXAMPLE)
        origin = self._checkpoint(self._standing.ledger).origin
        return exported(
            self._standing.main.head, self._standing.middle.mean, origin, features, outlook
        )

    def forget(self, judgment: JudgmentId) -> None:
        """Move to the optimum of never having learned from it; nothing if it never was."""
        finish(self.forget_in_steps(judgment))

    def forget_in_steps(self, judgment: JudgmentId) -> Generator[None, None, None]:
        """The same, where the loss calls for much work in several steps; it stands to the last."""
        return self._standing.forget(judgment)

    def settle(self) -> Iterator[None]:
        """Choose the regularisation from the standing judgments, in steps.

        Once exhausted, the model is a function of the encoder, the settings and the standing
        judgments alone. Judgments may be learned and forgotten between the steps; it starts
        over then.
        """
        return self._standing.settle()

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
        head = self._standing.main.head
        with threads(1):
            features = len(head.weights)
            belief = Belief(head.weights, head.covariance[:features, :features])
        asked = self._questions(pending), self._questions(recent)
        return (yield from self._pool.rank(belief, Wish(SCORES[strategy], count, *asked)))

    def _questions(self, comparisons: Iterable[Comparison]) -> list[Question]:
        """What those of them ask that are pairs."""
        pairs = (each for each in comparisons if each.is_pair)
        return [Question.of(pair, self._source.of(pair).values) for pair in pairs]

    def _check_new(self, judgments: Sequence[Judgment]) -> None:
        names = {judgment.id for judgment in judgments}
        if len(names) < len(judgments):
            raise ModelError("a judgment comes twice; nothing was learned")
        if standing := [name for name in names if name in self._standing.ledger]:
            raise ModelError(f"judgment {standing[0]}: already learned; forget it first")

    def _learn_others(self, pairs: Iterable[Judged]) -> Iterator[None]:
        """Learn those that do not stand by then."""
        lessons = yield from self._teaching.gather(pairs)
        if lessons:
            yield from self._standing.learn_all(lessons)

    def _restored(self, pairs: Sequence[Judged]) -> Generator[None, None, bool]:
        """Stand where a checkpoint of these does; whether there was one, and nothing stood yet."""
        if self._keeper is None or len(self._standing.ledger):
            return False
        ledger = yield from Ledger.of((yield from self._teaching.entries(pairs)))
        found = self._keeper.find(self._checkpoint(ledger)) if len(ledger) else None
        if found is None:
            return False
        lessons = yield from self._teaching.gather(pairs)
        try:
            return (yield from self._standing.restore(lessons, found))
        except ModelError as problem:
            self._keeper.refuse(found, problem)
            return False

    def _checkpoint(self, ledger: Ledger) -> Checkpoint:
        """The model as it stands, said to be of those judgments."""
        origin = Origin.of(
            self._settings,
            encoder=self._fingerprint,
            features=VERSION,
            judgments=len(ledger),
            digest=ledger.sum,
        )
        return Checkpoint(origin, self._standing.middle.mean, self._standing.optima)

    def _learned(self) -> tuple[float, ...]:
        """What the loss learned, as it applies to the rewards that are told."""
        head = self._standing.main.head
        shift = float(self._standing.middle.mean.dot(head.weights)) if head.loss.levels else 0.0
        return tuple(value + shift for value in head.learned.tolist())
