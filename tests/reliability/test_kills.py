"""Killed at any moment of anything: what it told is in the file, and nothing is half there."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage import derived
from labeler.storage.connection import open_to_read
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.processes import ROOT
from tests.reliability.busy import BATCH
from tests.reliability.test_session import whole
from tests.workflow.conftest import pair

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def work_until_killed(path: Path, seed: int, seconds: float) -> list[tuple[str, str]]:
    """What a busy process told before it was killed."""
    command = [sys.executable, "-m", "tests.reliability.busy", str(path), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        reported = [process.stdout.readline()]
        time.sleep(seconds)
        assert process.poll() is None, "it ended by itself"
        process.send_signal(signal.SIGKILL)
        reported += process.stdout.readlines()
    return whole(reported)


def known(project: Project) -> dict[str, list[str]]:
    """Everything that a project holds, as the busy process tells it."""
    reviews, index = project.reviews, project.index()
    wishes = [wish.id for comparison, _, _ in index for wish in reviews.sent_back(comparison)]
    batches = Counter(each[0].split("-")[0] for each in index if each[0].startswith("b"))
    assert set(batches.values()) <= {BATCH}, "a file comes in whole or not at all"
    return {
        "judged": [each.id for each in project.judgments()],
        "retracted": [each.judgment for each in project.retractions()],
        "flag": [each.id for each in project.reviews.flags()],
        "guide": [
            str(each.value).replace(" ", "_")
            for each in project.settings_log()
            if each.name == "guidelines" and each.value
        ],
        "batch": list(batches),
        "wish": wishes,
        "verdict": [each.id for each in reviews.adjudications()],
    }


def check_file(path: Path) -> None:
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()


def check_derived(path: Path) -> None:
    """The counts beside the project follow it to the end, as those made anew."""
    tallies = []
    for folder in (path.parent / "derived", path.parent / "anew"):
        database = open_to_read(path)
        derived.attach(database, path, folder)
        derived.catch_up(database, words=True)
        tallies.append(database.execute("SELECT * FROM derived.tally ORDER BY 1").fetchall())
        database.close()
        for file in (path.parent / "anew").glob("*"):
            file.unlink()
    assert tallies[0] == tallies[1]


def check_goes_on(project: Project, name: str) -> None:
    """Everything can be undone to the start, and redone to the end."""
    session = Session(project, name)
    while session.redo():
        pass
    standing = {(e.comparison, e.answer) for e in project.standing(name)}
    steps = 0
    while session.undo():
        steps += 1
    assert project.standing(name) == []
    while session.redo():
        steps -= 1
    assert steps == 0
    assert {(e.comparison, e.answer) for e in project.standing(name)} == standing


def kill_often(path: Path, times: int, seed: int) -> None:
    dice = random.Random(seed)
    with Project.create(path, Settings(seed=seed, repeat_rate=0.1)) as project:
        project.add((Record(pair(f"c{n}")) for n in range(40)), at=now())
    before = 0
    for turn in range(times):
        told = work_until_killed(path, seed * 1000 + turn, dice.uniform(0.0, 0.5))
        check_file(path)
        with Project.open(path) as project:
            found = known(project)
        for what, identifier in told:
            assert found[what].count(identifier) == 1
        now_known = sum(map(len, found.values()))
        assert now_known - before - len(told) in (0, 1), "one more at most, that was not told"
        before = now_known
        check_derived(path)
    with Project.open(path) as project:
        for name in ("ada", "bob"):
            check_goes_on(project, name)


@posix
def test_whatever_is_killed_nothing_is_lost_and_nothing_is_half_done(tmp_path: Path) -> None:
    kill_often(tmp_path / "p.labeler", 4, seed=1)


@posix
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_killed_a_hundred_times_nothing_is_lost(tmp_path: Path, seed: int) -> None:
    kill_often(tmp_path / "p.labeler", 25, seed)
