"""A file that somebody changed with another program is refused in one sentence, and let go of."""

import sqlite3
from pathlib import Path

import pytest

from labeler.core.answer import Answer
from labeler.core.errors import ProjectError
from labeler.core.judgment import Retraction
from labeler.core.moment import now
from labeler.storage.project import Project
from labeler.workflow.dossier import adjudicate, dossier, send_back
from labeler.workflow.report import report
from labeler.workflow.session import Session
from labeler.workflow.transfer import export_from
from tests.gui import bench_projects

ODD = {
    "UPDATE judgment SET at = '2026-01-01'": "no date and time with a time zone",
    "UPDATE judgment SET visibility = 'often'": "'often' is not a valid Visibility",
    "UPDATE judgment SET origin = 'datasette'": "'datasette' is not a valid Origin",
    "UPDATE judgment SET shown = '[1, 2]'": "[1, 2] is no order of responses",
    "UPDATE judgment SET details = '[]'": "[] is no JSON object",
    "UPDATE judgment SET extra = '3'": "3 is no JSON object",
    "UPDATE judgment SET preferred = 5 WHERE verdict = 'prefer'": "was taken out",
    "UPDATE prompt SET messages = '3'": 'comparison "c00',
    "UPDATE comparison SET gold_verdict = 'first'": "'first' is not a valid Verdict",
    "UPDATE comparison SET gold_verdict = 'prefer', gold_preferred = 9": "preferred 9 of 2",
    "UPDATE comparison SET meta = '[1]'": "[1] is no JSON object",
    "DELETE FROM response WHERE position = 1": "1 of 2 responses are there",
    "DELETE FROM comparison WHERE position = 1": "was taken out by another hand",
    "UPDATE flag SET at = ''": 'flag "',
    "UPDATE retraction SET at = ''": 'retraction of "',
    "UPDATE prediction SET learned = '3'": 'prediction of "',
    "UPDATE adjudication SET verdict = 'prefer', preferred = 0, strength = 1, at = ''": "verdict",
    "UPDATE sent_back SET at = ''": 'wish for another judgment "',
    "UPDATE setting SET at = 'once'": 'setting "name"',
}
"""What somebody does to a project, and what is said of it."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project in which everything was done once."""
    path = bench_projects.make(tmp_path / "p.labeler", 20)
    with Project.open(path) as project:
        (said, *_) = project.standing()
        project.retract(Retraction(said.id, said.annotator, now()))
        session = Session(project, "zoe")
        session.flags.flag(said.comparison, True)
        send_back(project, dossier(project, said.comparison), "zoe")
        adjudicate(project, dossier(project, said.comparison), "zoe", Answer.prefer(0))
    return path


def change(path: Path, sql: str) -> None:
    database = sqlite3.connect(path)  # foreign keys are off in it, as in most programs
    database.execute(sql)
    database.commit()
    database.close()


def read_all(path: Path) -> None:
    """Whatever of the program reads a project."""
    with Project.open(path) as project:
        session = Session(project, "zoe")
        session.upcoming(3)
        for each in project.index():
            dossier(project, each[0])
        project.settings_log()
        project.golden()
        list(project.comparisons())
    report(path)
    export_from(path, path.with_name("out.jsonl"), "native")


@pytest.mark.parametrize("sql", ODD)
def test_what_another_hand_changed_is_named_wherever_it_is_read(path: Path, sql: str) -> None:
    read_all(path)
    change(path, sql)
    with pytest.raises(ProjectError) as caught:
        read_all(path)
    assert str(caught.value).startswith(f"{path} can't be used: ")
    assert ODD[sql] in str(caught.value)
    assert str(caught.value).endswith("; go back to a copy")


def test_an_id_that_is_none_keeps_nobody_from_judging(path: Path) -> None:
    change(path, "UPDATE judgment SET id = 'zz' WHERE id = (SELECT max(id) FROM judgment)")
    change(path, "DELETE FROM prediction WHERE judgment NOT IN (SELECT id FROM judgment)")
    with Project.open(path) as project:
        session = Session(project, "zoe")
        session.judge(session.current, Answer.prefer(0), rewards_seen=False)
        assert session.undo() is not None
