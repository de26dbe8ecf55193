"""How well the head predicts judgments on prompts it never saw, beside what else could.

`python -m tests.benchmarks.accuracy` prints a table for the real data sets, where they are at
hand. Five folds with prompts apart, three ways of dealing them; judgments that a majority of
the annotators agree on, ties left out. scikit-learn's logistic regression sees the head's
own features and gets the C that does best on the very rows it is scored on: no honest choice
of one C can do better.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from sklearn.linear_model import LogisticRegression
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.ids import JudgmentId, prompt_key
from labeler.formats import native, trl
from labeler.reward.embeddings import Embeddings
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.features import SURFACE, FeatureSource
from labeler.reward.learner import Learner, baselines, learner
from labeler.reward.losses.won import LogisticLoss
from labeler.reward.objective import Batch
from labeler.reward.rows import shape_of
from labeler.reward.steps import finish
from labeler.reward.threads import threads
from tests.benchmarks.memory import MemoryStore

DATA = Path(__file__).parents[3] / "shared" / "data"
FILES = {"PandaLM": (native.read, "pandalm.jsonl"), "LLMBar": (trl.read, "llmbar.trl.jsonl")}
FOLDS = 5
SEEDS = (0, 1, 2)
STRENGTHS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)


@dataclass(frozen=True, slots=True)
class Row:
    """One way of predicting on one data set; `log_loss` in nats a judgment."""

    data: str
    by: str
    accuracy: float
    log_loss: float
    n: int


@dataclass(frozen=True, slots=True)
class Judged:
    """Rows to learn from or to predict: (n, features), (n,), and a prompt for each."""

    differences: Tensor
    targets: Tensor
    prompts: list[str]

    def where(self, chosen: list[bool]) -> "Judged":
        """Those of the rows."""
        rows = torch.tensor(chosen)
        prompts = [prompt for prompt, wanted in zip(self.prompts, chosen, strict=True) if wanted]
        return Judged(self.differences[rows], self.targets[rows], prompts)


Predictor = Callable[[Judged], Callable[[Tensor], Tensor]]
"""Learns from rows; what it returns turns differences into margins."""


def accuracy(seeds: tuple[int, ...] = SEEDS, files: tuple[str, ...] = tuple(FILES)) -> list[Row]:
    """Every way of predicting on every data set that is at hand."""
    found = {name: judged(name) for name in files if (DATA / FILES[name][1]).exists()}
    with threads(1):
        return [row for name, rows in found.items() for row in compared(name, rows, seeds)]


Majority = tuple[Comparison, float]
"""A comparison, and whether most held its first response to be the better: 1 or 0."""


def judged(name: str) -> Judged:
    """The comparisons of a data set on whose better response most annotators agree."""
    return featured(majorities(name))


def majorities(name: str) -> list[Majority]:
    """What a data set says, ties left out."""
    read, file = FILES[name]
    pairs = []
    for record in read(DATA / file):
        answers = [said.answer for said in record.judgments] or [record.comparison.gold]
        first, votes = Counter(won(answer) for answer in answers if answer).most_common(1)[0]
        if first is not None and 2 * votes > len(answers):
            pairs.append((record.comparison, first))
    return pairs


def won(answer: Answer) -> float | None:
    """Whether the first is preferred: 1 or 0; None where neither is."""
    return None if answer.preferred is None else float(answer.preferred == 0)


def featured(pairs: list[Majority]) -> Judged:
    """Rows to learn from or to predict."""
    comparisons = [comparison for comparison, _ in pairs]
    wins = torch.tensor([won for _, won in pairs], dtype=torch.float64)
    turned = torch.arange(len(pairs)) % 2 == 1  # files may list the better one first throughout
    return Judged(
        torch.where(turned[:, None], -1, 1) * differences(comparisons),
        torch.where(turned, 1 - wins, wins),
        [prompt_key(comparison.prompt) for comparison in comparisons],
    )


def differences(comparisons: list[Comparison]) -> Tensor:
    """(comparisons, features): first − second, as the reward model makes them."""
    source = FeatureSource(Embeddings(SentenceEncoder.load(), MemoryStore()))
    for comparison in comparisons:
        finish(source.encode(comparison))
    both = torch.stack([source.of(comparison).values for comparison in comparisons])
    return both[:, 0] - both[:, 1]


def compared(name: str, rows: Judged, seeds: tuple[int, ...]) -> Iterator[Row]:
    """The table's rows of one data set."""
    content = rows.differences.shape[1] - SURFACE
    for by in baselines(content):
        fresh = partial(_baseline, by, content)
        yield scored(name, f"{by} alone", rows, seeds, partial(taught, fresh))
    fits = (
        scored(name, f"scikit-learn, C = {strength:g}", rows, seeds, partial(fitted, strength))
        for strength in STRENGTHS
    )
    yield min(fits, key=lambda row: row.log_loss)
    yield scored(
        name, "the head", rows, seeds, partial(taught, partial(learner, content, LogisticLoss()))
    )


def _baseline(name: str, content: int) -> Learner:
    return baselines(content)[name]


def scored(name: str, by: str, rows: Judged, seeds: tuple[int, ...], learn: Predictor) -> Row:
    """Train and predict on every fold of every seed."""
    right, losses = [], []
    for seed in seeds:
        folds = dealt(rows.prompts, seed)
        for fold in range(FOLDS):
            test = rows.where([place == fold for place in folds])
            margins = learn(rows.where([place != fold for place in folds]))(test.differences)
            right.append((margins > 0) == (test.targets > 0.5))
            losses.append(binary_cross_entropy_with_logits(margins, test.targets, reduction="none"))
    return Row(
        data=name,
        by=by,
        accuracy=float(torch.cat(right).double().mean()),
        log_loss=float(torch.cat(losses).mean()),
        n=len(rows.targets),
    )


def dealt(prompts: list[str], seed: int) -> list[int]:
    """A fold for each row, the same for all rows of a prompt."""
    distinct = sorted(set(prompts))
    random.Random(seed).shuffle(distinct)
    place = {prompt: index % FOLDS for index, prompt in enumerate(distinct)}
    return [place[prompt] for prompt in prompts]


def taught(make: Callable[[], Learner], train: Judged) -> Callable[[Tensor], Tensor]:
    """A learner of this project, its regularisation chosen from the training rows alone."""
    each = make()
    names = [JudgmentId(f"{row:06}") for row in range(len(train.prompts))]
    flat = torch.zeros_like(train.targets)
    codes = torch.stack([train.targets, flat, flat + 1], dim=1)[:, None]
    batch = Batch(each.own(train.differences)[:, None], codes, flat + 1)
    added = {shape_of(batch): (names, batch)}
    each.learn_all(finish(each.fit_with(added)))
    each.adopt(finish(each.choose(dict(zip(names, train.prompts, strict=True)))))
    return lambda rows: each.own(rows).double() @ each.head.weights


def fitted(strength: float, train: Judged) -> Callable[[Tensor], Tensor]:
    """scikit-learn's logistic regression at one C for all features."""
    theirs = LogisticRegression(C=strength, fit_intercept=False, max_iter=5000)
    theirs.fit(train.differences.numpy(), train.targets.numpy())
    weights = torch.tensor(theirs.coef_[0]).double()
    return lambda rows: rows.double() @ weights


def main() -> None:
    """Print the table."""
    print(f"{'data':8} {'by':26} {'n':>4} {'accuracy':>8} {'log loss':>8}")
    for row in accuracy():
        print(f"{row.data:8} {row.by:26} {row.n:4} {row.accuracy:8.3f} {row.log_loss:8.3f}")


if __name__ == "__main__":
    main()
