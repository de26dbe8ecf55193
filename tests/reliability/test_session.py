"""A session killed at any moment: what it had reported is in the file, and it goes on there."""

import signal
import sys
import time
from pathlib import Path

import pytest

from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.processes import start
from tests.workflow.conftest import pair

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

WORK_FOR_EVER = """
    import random, sys
    from pathlib import Path
    from labeler.core.presentation import SCALE
    from labeler.storage.project import Project
    from labeler.workflow.session import Session
    dice = random.Random(int(sys.argv[2]))
    with Project.open(Path(sys.argv[1])) as project:
        session = Session(project, "ada")
        while True:
            done = dice.choice(["judge"] * 4 + ["undo", "undo", "redo", "change", "flag"])
            choice, current, changes = dice.choice(SCALE), session.current, None
            earlier = session.hindsight.earlier(dice.randrange(5))
            if done == "flag" and current:
                flag = session.flags.flag(current.comparison.id, True, "look")
                print("flag", flag.id, flush=True)
            elif done == "judge" and current:
                changes = session.judge(current, choice, rewards_seen=False)
            elif done == "change" and earlier:
                seen = dice.random() < 0.3
                again = session.hindsight.revisit(earlier[0])
                answer = again.presentation.answer(choice)
                changes = session.change(again.judgment, answer, rewards_seen=seen)
            elif done in ("undo", "redo"):
                changes = getattr(session, done)()
            if changes and changes.judged:
                print("judged", changes.judged.id, flush=True)
            elif changes:
                print("retracted", changes.retracted.id, flush=True)
"""


def whole(lines: list[str]) -> list[tuple[str, str]]:
    """What was reported in full, in turn."""
    return [tuple(line.split()) for line in lines if line.endswith("\n")]


@posix
@pytest.mark.parametrize("seed", range(4))
def test_a_killed_session_loses_nothing_that_it_reported_and_can_be_undone_to_the_start(
    tmp_path: Path, seed: int
) -> None:
    path = tmp_path / "p.labeler"
    settings = Settings(gold_rate=0.1, repeat_rate=0.1, seed=seed)
    with Project.create(path, settings) as project:
        project.add((Record(pair(f"c{n}")) for n in range(60)), at=now())
    with start(WORK_FOR_EVER, path, seed) as process:
        reported = [process.stdout.readline()]
        time.sleep(0.1 + seed * 0.037)
        process.send_signal(signal.SIGKILL)
        reported += process.stdout.readlines()
    told = whole(reported)
    with Project.open(path) as project:
        known = {
            "judged": {each.id for each in project.judgments()},
            "retracted": {each.judgment for each in project.retractions()},
            "flag": {each.id for each in project.reviews.flags()},
        }
        for what, identifier in told:
            assert identifier in known[what]
        assert sum(map(len, known.values())) <= len(told) + 1
        session = Session(project, "ada")
        while session.redo():
            pass
        standing = {(each.comparison, each.answer) for each in project.standing()}
        steps = 0
        while session.undo():
            steps += 1
        assert project.standing() == project.checks() == []
        assert session.counts.judged == 0
        while session.redo():
            steps -= 1
        assert steps == 0
        assert {(each.comparison, each.answer) for each in project.standing()} == standing
