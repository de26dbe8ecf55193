"""After anything at all, the model that is running is the one that the file alone makes.

With the real encoder, and the commands that the window gives, in the order in which it gives them.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.details import Details, Said
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Origin
from labeler.core.moment import now
from labeler.core.presentation import SCALE
from labeler.core.record import Record
from labeler.core.settings import LOSSES, Settings
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from labeler.storage.project import Project
from labeler.workflow.changes import Changes
from labeler.workflow.engine import Engine
from labeler.workflow.events import Begin, Configure, Event, Failed, Learn, Predicted, Recall, Watch
from labeler.workflow.rebuilt import judgments_of, rebuild
from labeler.workflow.session import Session
from tests.reward.conftest import CURT, KIND, MemoryStore, encoder

__all__ = ["encoder"]

PEOPLE = ("ada", "bob")
ODDS = {"judge": 12, "skip": 1, "undo": 4, "redo": 3, "change": 3, "flag": 1, "set_up": 1}
ODDS |= {"bring_in": 1, "rise": 1, "wait": 4}


def comparisons() -> list[Comparison]:
    """Some sixty short ones, a few of three and four responses."""
    things = ("tea", "rain", "a bike", "the moon", "bread", "a river", "chess", "salt", "wool")
    found = []
    for number in range(60):
        thing = things[number % len(things)]
        texts = [KIND.format(thing) + "!" * (number // 9), CURT.format(thing) + "." * number]
        if number % 10 == 9:
            texts += [f"1. {thing}\n2. {thing}", "I can't help with that."][: 1 + number % 2]
        prompt = (Message("user", f"What of {thing}, {number // 3}?"),)
        found.append(Comparison(ComparisonId(f"c{number}"), prompt, tuple(map(Response, texts))))
    return found


def plain(figures: object) -> object:
    """Everything within some figures, to be compared."""
    if isinstance(figures, dict):
        return {name: plain(value) for name, value in figures.items()}
    if isinstance(figures, list):
        return [plain(value) for value in figures]
    return plain(vars(figures)) if hasattr(figures, "__dict__") else figures


class Whirl:
    """Does anything at random, and has an engine follow as the window does."""

    def __init__(self, path: Path, encoder: SentenceEncoder, settings: Settings, seed: int) -> None:
        self.path, self.dice = path, random.Random(seed)
        self.encoder, self.store = encoder, MemoryStore()
        self.known = comparisons()
        self.project = Project.create(path, settings)
        self.project.add(map(Record, self.known[:50]), at=now())
        self.model: RewardModel | None = None
        self.engine = Engine(self._load, self._happened, settings)
        self.sit_down("ada")

    def _load(self, settings: Settings) -> RewardModel:
        self.model = RewardModel(self.encoder, self.store, settings)
        return self.model

    def _happened(self, event: Event) -> None:
        match event:
            case Failed(what, cause):
                raise AssertionError(what) from cause
            case Predicted(prediction):
                assert prediction.judgment not in self.model._standing.ledger, "it has learned it"
                if counted := self.session.foretold.take(prediction):
                    self.running.add(counted)
            case _:
                pass

    def run(self, steps: int) -> None:
        for _ in range(steps):
            (name,) = self.dice.choices(list(ODDS), list(ODDS.values()))
            getattr(self, name)()
        self.engine.finish()

    def sit_down(self, name: str) -> None:
        self.session = Session(self.project, name)
        self.running, self.recounts = self.session.foretold.running(), False
        self.begin()

    def begin(self) -> None:
        """As the window hands over the past."""
        built, waiting = self.session.foretold.history()
        self.engine.post(Configure(self.project.settings))
        self.engine.post(Recall(self.session.supply.known(built)))
        self.engine.post(Begin())
        for judgment, comparison in self.session.supply.known(waiting):
            self.engine.post(Learn(judgment, comparison))

    def follow(self, changes: Changes | None) -> None:
        for lesson in changes.lessons() if changes else ():
            self.engine.post(lesson)
        if changes and changes.recounts:
            self.recounts = True
        shown = self.session.current
        self.engine.post(Watch((shown.comparison,) if shown else ()))

    def judge(self) -> None:
        if shown := self.session.current:
            sure = self.dice.choice((None, 0.3, 1.0))
            said = self.answer(shown.comparison)
            self.follow(
                self.session.judge(shown, said, rewards_seen=False, said=Said(confidence=sure))
            )

    def answer(self, comparison: Comparison) -> Answer:
        many = len(comparison.responses)
        if many > 2:
            return Answer(
                Verdict.RANK, ranking=tuple(self.dice.randrange(many) for _ in range(many))
            )
        return self.dice.choice(SCALE).answer(*self.dice.sample((0, 1), 2))

    def skip(self) -> None:
        if shown := self.session.current:
            details = Details(comes_back=self.dice.random() < 0.5)
            said = Answer(Verdict.SKIP)
            self.follow(self.session.judge(shown, said, rewards_seen=False, said=Said(details)))

    def undo(self) -> None:
        self.follow(self.session.undo())

    def redo(self) -> None:
        self.follow(self.session.redo())

    def change(self) -> None:
        for judgment in self.session.hindsight.earlier(self.dice.randrange(6)):
            again = self.session.hindsight.revisit(judgment)
            said, seen = self.answer(again.presentation.comparison), self.dice.random() < 0.3
            self.follow(self.session.change(again.judgment, said, rewards_seen=seen))

    def flag(self) -> None:
        if shown := self.session.current:
            self.session.flags.flag(shown.comparison.id, True)

    def set_up(self) -> None:
        value = self.dice.choice(
            (
                {"confidence_counts": self.dice.random() < 0.5},
                {"annotator_weights": {"ada": self.dice.choice((0.0, 0.5, 3.0))}},
                {"revision_counts": self.dice.random() < 0.5},
                {"gold_rate": self.dice.choice((0.0, 0.2)), "repeat_rate": 0.2},
                {"holdout": self.dice.choice((0.0, 0.3))},
                {"loss": self.dice.choice(LOSSES)},
            )
        )
        if "loss" in value and self.dice.random() < 0.5:
            return
        self.session.change_settings(replace(self.project.settings, **value))
        self.recounts = True
        self.begin()

    def bring_in(self) -> None:
        """A file with a new comparison, and judgments of somebody else; the window opens anew."""
        new = self.dice.choice(self.known)
        said = self.dice.choice([each for each in self.known if len(each.responses) == 2])
        made = Judgment(
            new_judgment_id(),
            said.id,
            "cyd",
            self.answer(said),
            now(),
            origin=Origin.IMPORT,
            weight=self.dice.choice((1.0, 0.0, 2.5)),
            confidence=self.dice.choice((None, 0.4)),
        )
        self.project.add([Record(new), Record(said, (made,))], at=now())
        self.rise()

    def rise(self) -> None:
        """Somebody sits down at the window, which opened the project anew."""
        self.wait()
        self.session.foretold.save()
        self.project.close()
        self.project = Project.open(self.path)
        self.sit_down(self.dice.choice(PEOPLE))

    def wait(self) -> None:
        """The engine has done all that it was asked."""
        self.engine.finish()

    def check(self) -> None:
        """The model that runs is that of the file, to a thousandth of its own doubt."""
        fresh = RewardModel(self.encoder, self.store, self.project.settings)
        judgments = judgments_of(self.project)
        for _, comparison in judgments:
            for _ in fresh.encode(comparison):
                pass
        rebuild(fresh, self.project.settings, judgments)
        assert self.model.version.judgments == fresh.version.judgments
        for comparison in self.known:
            for model in (self.model, fresh):
                for _ in model.encode(comparison):
                    pass
            one, other = self.model.outlook(comparison), fresh.outlook(comparison)
            assert one.comparison_seen == other.comparison_seen
            assert one.prompt_seen == other.prompt_seen
            for mine, theirs in zip(one.rewards, other.rewards, strict=True):
                near = pytest.approx(theirs.value, abs=1e-3 * max(theirs.sd, 1e-6))
                assert mine.value == near
                assert mine.sd == pytest.approx(theirs.sd, rel=1e-3, abs=1e-9)
        self.check_figures()

    def check_figures(self) -> None:
        """Those that grew with each prediction are those over the file."""
        if not self.recounts:
            assert plain(self.running) == plain(self.session.foretold.running())
        self.session.foretold.save()
        again = Session(self.project, self.session.annotator)
        assert plain(self.session.foretold.running()) == plain(again.foretold.running())
        assert {each.id for each in self.project.standing() if each.origin is Origin.WINDOW} <= {
            made.judgment for made in self.project.predictions()
        }, "each is predicted before it is learned"


@pytest.fixture
def whirl(tmp_path: Path, encoder: SentenceEncoder) -> Iterator[list[object]]:
    made: list[object] = [tmp_path / "p.labeler", encoder]
    yield made
    for each in made[2:]:
        cast(Whirl, each).project.close()


def spin(whirl: list[object], loss: str, seed: int, rounds: int, steps: int) -> None:
    path, encoder = cast(Path, whirl[0]), cast(SentenceEncoder, whirl[1])
    made = Whirl(path, encoder, Settings(seed=seed, loss=loss), seed)
    whirl.append(made)
    for _ in range(rounds):
        made.run(steps)
        made.check()


@pytest.mark.parametrize("loss", LOSSES)
def test_after_anything_the_model_is_that_of_the_file(whirl: list[object], loss: str) -> None:
    spin(whirl, loss, seed=LOSSES.index(loss), rounds=1, steps=12)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("loss", LOSSES)
def test_after_very_much_the_model_is_that_of_the_file(
    whirl: list[object], loss: str, seed: int
) -> None:
    spin(whirl, loss, seed, rounds=4, steps=40)
