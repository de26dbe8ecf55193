"""A model rebuilt from the file, and measured where it can't remember."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from sklearn.metrics import log_loss

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.prediction import Outlook
from labeler.core.record import Record
from labeler.core.resources import resource
from labeler.core.settings import Settings
from labeler.formats import native
from labeler.storage.project import Project
from labeler.workflow.events import Known
from labeler.workflow.train import FOLDS, folds_of, train
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel


class EncodedOnce(FakeModel):
    """A fake whose models share what is encoded, and remember who saw which prompt."""

    shared: ClassVar[list[str]] = []
    made: ClassVar[list["EncodedOnce"]] = []

    def __init__(self) -> None:
        super().__init__()
        self.encoded = EncodedOnce.shared
        self.taught: list[str] = []
        self.asked: list[str] = []
        EncodedOnce.made.append(self)

    def learn_all(self, known: Sequence[Known]) -> Iterator[None]:
        self.taught = [prompt_key(comparison.prompt) for _, comparison in known]
        yield from super().learn_all(known)

    def outlook(self, comparison: Comparison) -> Outlook:
        self.asked.append(prompt_key(comparison.prompt))
        return super().outlook(comparison)


@pytest.fixture(autouse=True)
def fresh() -> None:
    EncodedOnce.shared, EncodedOnce.made = [], []


def project(path: Path, settings: Settings, answers: Iterable[Answer]) -> Path:
    """Two pairs a prompt, each judged once, the first response always on the left."""
    with Project.create(path, settings) as made:
        pairs = [pair(f"{n:02}{turn}", prompt=f"Question {n}?") for turn in "ab" for n in range(20)]
        said = [
            Judgment(JudgmentId(f"j{each.id}"), each.id, "ada", answer, now(), shown=(0, 1))
            for each, answer in zip(pairs, answers, strict=False)
        ]
        made.add([Record(p, (j,)) for p, j in zip(pairs, said, strict=False)], at=now())
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Twenty prompts, some of them held out; the first response preferred 3 times of 4."""
    answers = [Answer.prefer(int(n % 4 == 0)) for n in range(40)]
    return project(tmp_path / "p.labeler", Settings(holdout=0.3, seed=4), answers)


def test_a_prompt_is_predicted_by_a_model_that_never_saw_it(kept: Path) -> None:
    result = train(kept, EncodedOnce)
    _, whole, *folds = EncodedOnce.made
    assert len(folds) == FOLDS
    for model in folds:
        assert model.asked
        assert not set(model.asked) & set(model.taught)
    assert sorted(p for model in folds for p in model.asked) == sorted(whole.taught)
    assert result.folds.model.n == result.train.model.n


def test_held_out_prompts_are_never_learned_from(kept: Path) -> None:
    result = train(kept, EncodedOnce)
    taught = {prompt for model in EncodedOnce.made for prompt in model.taught}
    assert result.holdout.model.n > 0
    assert result.holdout.model.n + result.train.model.n == 40
    assert len(taught) == result.train.model.n / 2


def test_only_the_model_of_all_judgments_is_kept(kept: Path) -> None:
    result = train(kept, EncodedOnce)
    _, whole, *folds = EncodedOnce.made
    assert whole.kept == [result.version.judgments]
    assert not any(model.kept for model in folds)


def test_every_model_is_of_the_projects_settings(kept: Path) -> None:
    train(kept, EncodedOnce)
    settings = {model.settings for model in EncodedOnce.made[1:]}
    assert settings == {Settings(holdout=0.3, seed=4)}


def test_always_left_takes_its_share_from_what_was_learned_from(kept: Path) -> None:
    result = train(kept, EncodedOnce)
    left = result.train.baselines["always_left"]
    share = (left.right + 1) / (left.n + 2)
    held = result.holdout.baselines["always_left"]
    won = [1] * held.right + [0] * (held.n - held.right)
    figures = held.figures()
    assert figures
    assert figures.log_loss == pytest.approx(log_loss(won, [share] * held.n, labels=[0, 1]))
    assert figures.accuracy == held.right / held.n


def test_only_preferences_are_measured(tmp_path: Path) -> None:
    answers = [Answer(Verdict.TIE), Answer.prefer(0), Answer(Verdict.SKIP), Answer.prefer(1)]
    path = project(tmp_path / "p.labeler", Settings(), answers)
    figures = train(path, EncodedOnce).as_json()
    assert (figures["judgments"], figures["train"]["n"], figures["folds"]["n"]) == (4, 2, 2)


def test_where_there_is_nothing_figures_are_null(tmp_path: Path) -> None:
    figures = train(project(tmp_path / "p.labeler", Settings(), []), EncodedOnce).as_json()
    nothing = dict.fromkeys(("accuracy", "low", "high", "log_loss", "ece")) | {"n": 0}
    for part in ("train", "holdout", "folds"):
        beside = figures[part].pop("baselines")
        assert figures[part] == nothing
        assert beside == dict.fromkeys(("length", "surface", "always_left"), nothing)


def test_one_prompt_has_no_folds(tmp_path: Path) -> None:
    path = project(tmp_path / "p.labeler", Settings(), [Answer.prefer(0)])
    figures = train(path, EncodedOnce).as_json()
    assert (figures["train"]["n"], figures["folds"]["n"]) == (1, 0)


def test_progress_ends_where_it_said_it_would(kept: Path) -> None:
    told: list[tuple[int, int]] = []
    train(kept, EncodedOnce, progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_folds_are_even_and_do_not_depend_on_the_order_of_the_prompts() -> None:
    prompts = [f"{n:032x}" for n in range(103)]
    dealt = folds_of(prompts, seed=1)
    sizes = [list(dealt.values()).count(fold) for fold in range(FOLDS)]
    assert sorted(sizes) == [20, 20, 21, 21, 21]
    assert folds_of(prompts[::-1] * 2, seed=1) == dealt
    assert folds_of(prompts, seed=2) != dealt


@pytest.fixture(scope="module")
def sample() -> list[Record]:
    """Some short pairs of the sample, judged by two: as gold has it, and by lot."""
    draw, records = random.Random(3), []
    for record in native.read(resource("sample.jsonl")):
        pair = record.comparison
        short = sum(len(response.content) for response in pair.responses) < 300
        if short and pair.is_pair and pair.gold and pair.gold.preferred is not None:
            records.append(replace(record, judgments=tuple(_judged_twice(pair, draw))))
    return records


def _judged_twice(comparison: Comparison, draw: random.Random) -> Iterator[Judgment]:
    assert comparison.gold
    for who in ("ada", "ben"):
        answer = Answer.prefer(draw.choice([0, 1])) if who == "ben" else comparison.gold
        name = JudgmentId(f"{who}-{comparison.id}")
        yield Judgment(name, comparison.id, who, answer, now(), shown=(1, 0))


def test_the_same_judgments_give_the_same_figures_to_the_last_digit_in_any_order(
    sample: list[Record], tmp_path: Path
) -> None:
    from labeler.reward.encoder import SentenceEncoder
    from labeler.reward.model import RewardModel
    from tests.reward.conftest import MemoryStore

    encoder, told = SentenceEncoder.load(cores=1), []
    for place, order in enumerate((1, 1, -1)):
        path = tmp_path / f"{place}.labeler"
        with Project.create(path, Settings(holdout=0.2)) as made:
            turned = (replace(each, judgments=each.judgments[::order]) for each in sample[::order])
            made.add(turned, at=now())
        store = MemoryStore()  # encodes it all again: batches must not depend on the order either
        result = train(path, lambda store=store: RewardModel(encoder, store))
        told.append((result.as_json(), result.folds.model.loss_sum, result.holdout.model.margins))
    assert told[0] == told[1] == told[2]
    assert told[0][0]["train"]["accuracy"] > told[0][0]["folds"]["accuracy"]
