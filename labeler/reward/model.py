"""The reward model: a frozen encoder and a head that learns from every judgment."""

from collections.abc import Callable, Iterable, Iterator

from torch import Tensor

from labeler.core.comparison import Comparison
from labeler.core.errors import ModelError
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Reward
from labeler.core.settings import Settings
from labeler.reward.embeddings import Embeddings, VectorStore
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.features import SURFACE, VERSION, FeatureSource
from labeler.reward.learner import baselines, learner
from labeler.reward.ledger import Entry, Ledger
from labeler.reward.lesson import Lessons, target
from labeler.reward.rows import Mean
from labeler.reward.steps import in_turn
from labeler.reward.threads import threads

_GATHERED_A_STEP = 32
"""Judgments whose features are fetched in one step, when many are learned at once."""


class RewardModel:
    """Rewards for responses, learned from the standing judgments; one thread drives it.

    Rewards are w·(φ − φ̄): φ the features of a response, φ̄ their mean over the responses of
    the standing judgments, so that 0 is an ordinary response. w is the optimum of the ranking
    loss on all standing judgments, whatever their order. Between two times of `settle` the
    regularisation stays as the last one chose it.

    Learns from `prefer` and `tie` on pairs; a tie is half a win for each. Other verdicts say
    nothing about the order and are passed over.

    Args:
        encoder: Reads the texts.
        vectors: Where encoded texts are kept for that encoder's fingerprint.
    """

    def __init__(self, encoder: SentenceEncoder, vectors: VectorStore) -> None:
        self._content = encoder.dimensions
        self._made_with = (encoder.fingerprint, VERSION)
        self._source = FeatureSource(Embeddings(encoder, vectors))
        self._main, self._baselines = learner(self._content), baselines(self._content)
        self._learners = [self._main, *self._baselines.values()]
        self._ledger = Ledger()
        self._middle = Mean(self._content + SURFACE)
        self._settled = 0

    @property
    def version(self) -> ModelVersion:
        """Names the model as it is; equal digests are equal models."""
        regularisation = [each.precisions for each in self._learners]
        digest = self._ledger.digest(*self._made_with, regularisation)
        return ModelVersion(len(self._ledger), digest)

    @property
    def regularisation(self) -> dict[str, tuple[float, ...]]:
        """The precisions in force, one a group: of the model itself and of each baseline."""
        named = {"model": self._main, **self._baselines}
        return {name: each.precisions for name, each in named.items()}

    def configure(self, settings: Settings) -> Iterator[None]:
        """Be the model of those settings, in steps. It knows one loss, so nothing changes yet."""
        del settings
        yield from ()

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
            difference = (features.values[0] - features.values[1]).double()
            return Outlook(
                comparison=comparison.id,
                rewards=self._rewards(features.values.double()),
                margin_sd=float(self._main.head.sd(difference[None])),
                version=self.version,
                baselines={
                    name: float(each.own(difference).dot(each.head.weights))
                    for name, each in self._baselines.items()
                },
                comparison_seen=comparison_seen,
                prompt_seen=prompt_seen,
                cut=features.cut,
            )

    def learn(self, judgment: Judgment, comparison: Comparison) -> None:
        """Move to the optimum with this judgment too.

        Raises:
            ModelError: It stands already, or a text of the comparison is not encoded.
        """
        lesson = self._lesson(judgment, comparison)
        if lesson is None:
            return
        with threads(1):
            for each in self._learners:
                each.learn(lesson.differences[0], float(lesson.targets))
        self._enter(lesson)

    def learn_all(self, pairs: Iterable[tuple[Judgment, Comparison]]) -> Iterator[None]:
        """Learn many judgments by one fit, in steps; none of them stands before the last.

        Raises:
            ModelError: One of them stands already or comes twice, or a text is not encoded.
        """
        parts: list[Lessons] = []
        for count, (judgment, comparison) in enumerate(pairs, start=1):
            if (lesson := self._lesson(judgment, comparison)) is not None:
                parts.append(lesson)
            if count % _GATHERED_A_STEP == 0:
                yield
        if len({part.entries[0].judgment for part in parts}) < len(parts):
            raise ModelError("a judgment comes twice; nothing was learned")
        if parts:
            yield from self._learn_together(Lessons.joined(parts))

    def forget(self, judgment: JudgmentId) -> None:
        """Move to the optimum of never having learned from it; nothing if it never was."""
        row = self._ledger.row(judgment)
        if row is None:
            return
        with threads(1):
            for each in self._learners:
                each.head.forget(row)
        self._middle.remove(row)
        self._ledger.remove(row)

    def settle(self) -> Iterator[None]:
        """Choose the regularisation from the standing judgments, in steps.

        Once exhausted, the model is a function of the encoder and the standing judgments
        alone. Judgments may be learned and forgotten between the steps; it starts over then.
        """
        while self._settled != self._ledger.changes:
            changes, layout = self._ledger.changes, self._ledger.layout()
            works = [each.choose(layout) for each in self._learners]
            choices = yield from in_turn(works, self._changed_since(changes))
            if choices is not None:
                with threads(1):
                    for each, choice in zip(self._learners, choices, strict=True):
                        each.adopt(choice)
                self._settled = changes

    def _learn_together(self, lessons: Lessons) -> Iterator[None]:
        """Learn those that do not stand yet; start over when others are learned meanwhile."""
        fits = None
        while fits is None:
            lessons = lessons.where(lambda entry: self._ledger.row(entry.judgment) is None)
            rows, wins = lessons.differences, lessons.targets
            works = [each.fit_with(rows, wins) for each in self._learners]
            fits = yield from in_turn(works, self._changed_since(self._ledger.changes))
        with threads(1):
            for each, fit in zip(self._learners, fits, strict=True):
                each.learn_all(rows, wins, fit)
        self._enter(lessons)

    def _changed_since(self, changes: int) -> Callable[[], bool]:
        return lambda: self._ledger.changes != changes

    def _lesson(self, judgment: Judgment, comparison: Comparison) -> Lessons | None:
        """What the judgment teaches; None where that is nothing."""
        won = target(judgment.answer)
        if won is None or not comparison.is_pair:
            return None
        if self._ledger.row(judgment.id) is not None:
            raise ModelError(f"judgment {judgment.id}: already learned; forget it first")
        features = self._source.of(comparison).values
        return Lessons.one(Entry.of(judgment, comparison), features, won)

    def _enter(self, lessons: Lessons) -> None:
        """Let lessons stand whose rows the heads have."""
        self._middle.extend(lessons.middles)
        for entry in lessons.entries:
            self._ledger.add(entry)

    def _rewards(self, features: Tensor) -> tuple[Reward, ...]:
        """Rewards of responses with those features, (responses, features), float64."""
        head, centred = self._main.head, features - self._middle.mean
        parts = centred * head.weights
        content, style = parts[:, : self._content].sum(dim=1), parts[:, self._content :].sum(dim=1)
        return tuple(
            Reward(value=float(c + s), sd=float(sd), content=float(c), style=float(s))
            for c, s, sd in zip(content, style, head.sd(centred), strict=True)
        )
