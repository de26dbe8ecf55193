"""Does anything to a project for ever, and tells what is done: `python -m … PROJECT SEED`."""

import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from labeler.core.answer import Answer
from labeler.core.judgment import Visibility
from labeler.core.moment import now
from labeler.core.prediction import Prediction
from labeler.core.presentation import SCALE
from labeler.core.record import Record
from labeler.storage import derived
from labeler.storage.connection import open_to_read
from labeler.storage.project import Project
from labeler.workflow.changes import Changes
from labeler.workflow.dossier import adjudicate, dossier, send_back
from labeler.workflow.session import Session
from tests.storage.samples import prediction
from tests.workflow.conftest import pair

BATCH = 40
"""Comparisons that come in together."""

ODDS = {"judge": 9, "undo": 4, "redo": 3, "change": 2, "flag": 1, "set_up": 1, "guide": 1}
ODDS |= {"bring_in": 1, "send_back": 1, "settle": 1, "follow": 1, "rise": 1, "save": 1}


class Busy:
    """Two people at one project, who say on stdout what is in the file."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path, self.dice = path, random.Random(seed)
        self.project = Project.open(path)
        self.session = Session(self.project, "ada")

    def run(self) -> None:
        every: dict[str, Callable[[], object]] = {name: getattr(self, name) for name in ODDS}
        while True:
            (name,) = self.dice.choices(list(ODDS), list(ODDS.values()))
            every[name]()

    def told(self, what: str, identifier: object) -> None:
        print(what, identifier, flush=True)

    def changed(self, changes: Changes | None) -> None:
        if changes and changes.judged:
            self.told("judged", changes.judged.id)
            made = prediction(changes.judged.id)
            outlook = replace(made.outlook, comparison=changes.comparison.id)
            self.session.foretold.take(Prediction(changes.judged.id, outlook, 0.5))
        elif changes and changes.retracted:
            self.told("retracted", changes.retracted.id)

    def judge(self) -> None:
        if current := self.session.current:
            choice, seen = self.dice.choice(SCALE), self.dice.random() < 0.3
            self.changed(self.session.judge(current, choice, rewards_seen=seen))

    def undo(self) -> None:
        self.changed(self.session.undo())

    def redo(self) -> None:
        self.changed(self.session.redo())

    def change(self) -> None:
        for judgment in self.session.hindsight.earlier(self.dice.randrange(5)):
            again = self.session.hindsight.revisit(judgment)
            answer = again.presentation.answer(self.dice.choice(SCALE))
            seen = self.dice.random() < 0.5
            self.changed(self.session.change(again.judgment, answer, rewards_seen=seen))

    def flag(self) -> None:
        if current := self.session.current:
            raised = self.dice.random() < 0.5
            made = self.session.flags.flag(current.comparison.id, raised, "look")
            self.told("flag", made.id)

    def set_up(self) -> None:
        values = {
            "visibility": self.dice.choice(list(Visibility)),
            "scale": self.dice.choice((7, 5)),
        }
        values |= {"gold_rate": self.dice.choice((0.0, 0.2)), "criteria": ("clear", "true")}
        self.session.change_settings(replace(self.project.settings, **values))

    def guide(self) -> None:
        text = f"Version {self.dice.randrange(10**9)}"
        self.session.change_settings(replace(self.project.settings, guidelines=text))
        self.told("guide", text.replace(" ", "_"))

    def bring_in(self) -> None:
        batch = f"b{self.dice.randrange(10**9)}"
        records = (Record(pair(f"{batch}-{n}")) for n in range(BATCH))
        self.project.add(records, at=now())
        self.told("batch", batch)

    def send_back(self) -> None:
        for judgment in self.session.hindsight.earlier(0):
            send_back(self.project, dossier(self.project, judgment.comparison), "ada")
            self.told("wish", dossier(self.project, judgment.comparison).sent_back[-1].id)

    def settle(self) -> None:
        for judgment in self.session.hindsight.earlier(0):
            known = dossier(self.project, judgment.comparison)
            adjudicate(self.project, known, "ada", Answer.prefer(0))
            self.told("verdict", dossier(self.project, judgment.comparison).adjudications[-1].id)

    def save(self) -> None:
        self.session.foretold.save()

    def follow(self) -> None:
        """Fill the index beside the project, as the bench does."""
        database = open_to_read(self.path)
        derived.attach(database, self.path, self.path.parent / "derived")
        derived.catch_up(database, words=True)
        database.close()

    def rise(self) -> None:
        """Somebody else sits down."""
        self.session.foretold.save()
        self.project.close()
        self.project = Project.open(self.path)
        self.session = Session(self.project, self.dice.choice(("ada", "bob")))


if __name__ == "__main__":
    Busy(Path(sys.argv[1]), int(sys.argv[2])).run()
