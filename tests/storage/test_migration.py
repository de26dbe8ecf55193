"""Files of earlier versions open, mean what they meant, and lose nothing."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.details import NOTHING, Details
from labeler.core.errors import NotSaved, ProjectError
from labeler.core.judgment import Purpose, Visibility
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage import schema
from labeler.storage.header import identify
from labeler.storage.project import Project
from tests.storage.samples import NOON, judgment, prediction


def left_by(version: int, folder: Path) -> Path:
    """A project of an earlier version, from a dump that the program of that version left."""
    path = folder / "old.labeler"
    database = sqlite3.connect(path)
    database.executescript(Path(__file__).with_name(f"version{version}.sql").read_text("utf-8"))
    database.close()
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return left_by(1, tmp_path)


def test_a_project_of_the_first_version_opens_with_the_defaults(old: Path) -> None:
    with Project.open(old) as project:
        (said,) = project.standing()
        assert project.settings == Settings(name="Old", seed=5, visibility=Visibility.NEVER)
        assert (said.confidence, said.weight) == (None, 1.0)
        assert said.extra == {"confidence": 0.5, "note": "old"}
        assert project.predictions() == [prediction(said.id)]
        assert len(project.judgments()) == 2
        assert len(project.retractions()) == 1
    assert identify(old) == schema.VERSION


def test_a_project_of_the_second_version_opens_with_nothing_said_beside(tmp_path: Path) -> None:
    with Project.open(left_by(2, tmp_path)) as project:
        (said,) = project.standing()
        assert (said.confidence, said.weight) == (0.5, 2.0)
        assert (said.purpose, said.details) == (Purpose.LABEL, NOTHING)
        assert said.extra == {"purpose": "gold", "rationale": "long"}
        assert project.predictions()[0].outlook.learned == (0.5,)
        assert [each.id for each in project.retractions()] == [None]
        again = replace(said, purpose=Purpose.GOLD, details=Details(rationale="long"), extra={})
        record = Record(project.comparison(said.comparison), (again,))
        assert project.add([record], at=NOON).known == 1, "the same file, read by a later version"


def test_a_project_of_the_sixth_version_opens_with_no_other_models(tmp_path: Path) -> None:
    with Project.open(left_by(6, tmp_path)) as project:
        assert project.rivals.shown() == []
        (said,) = project.standing()
        assert project.predictions() == [prediction(said.id)]


@pytest.mark.parametrize("version", [1, 2, 6])
def test_migrating_leaves_the_tables_and_views_of_a_new_project(
    tmp_path: Path, project: Project, version: int
) -> None:
    def shape(database: sqlite3.Connection) -> list[tuple[object, ...]]:
        sql = "SELECT m.name, i.* FROM sqlite_schema m, pragma_table_info(m.name) i ORDER BY 1, 2"
        return database.execute(sql).fetchall()

    with Project.open(left_by(version, tmp_path)) as migrated:
        assert shape(migrated._database) == shape(project._database)


def test_a_migrated_project_takes_what_is_new(old: Path) -> None:
    with Project.open(old) as project:
        said = judgment("c2", confidence=0.25, weight=2.5)
        project.append(said)
        made = prediction(said.id)
        made = replace(made, outlook=replace(made.outlook, learned=(0.5, -1 / 3)))
        project.record(made)
        project.change_settings(replace(project.settings, loss="ordinal"))
    with Project.open(old, writable=False) as project:
        assert project.standing()[-1] == said
        assert project.predictions()[-1].outlook.learned == (0.5, -1 / 3)
        assert project.settings.loss == "ordinal"


@pytest.mark.parametrize("wrong", [{"confidence": 0.0}, {"confidence": 1.5}, {"weight": -1.0}])
def test_the_file_itself_refuses_an_impossible_weight(project: Project, wrong: dict) -> None:
    with pytest.raises(NotSaved):
        project.append(judgment(**wrong))
    for endless in (float("inf"), float("nan")):
        with pytest.raises(NotSaved):
            project.append(judgment(weight=endless))
    assert project.judgments() == []


WRONG = {
    "the setting loss is 'quadratic'; it must be one of logistic": ("loss", '"quadratic"'),
    "the setting holdout is '0.1'; it must be a number": ("holdout", '"0.1"'),
    "the setting visibility is 'often'": ("visibility", '"often"'),
    "the setting confidence_counts is 1; it must be true or false": ("confidence_counts", "1"),
    "the setting annotator_weights is": ("annotator_weights", '{"ada": "much"}'),
}


@pytest.mark.parametrize("problem", WRONG)
def test_a_setting_that_is_none_is_named_with_its_file(
    project: Project, path: Path, problem: str
) -> None:
    sql = "INSERT INTO setting (key, value, at) VALUES (?, ?, '')"
    project._database.execute(sql, WRONG[problem])
    project.close()
    for writable in (True, False):
        with pytest.raises(ProjectError) as caught:
            Project.open(path, writable=writable)
        assert str(caught.value).startswith(f"{path} can't be used: {problem}")


def test_a_setting_of_no_name_that_is_known_is_passed_by(project: Project, path: Path) -> None:
    sql = "INSERT INTO setting (key, value, at) VALUES ('colour', '\"red\"', '')"
    project._database.execute(sql)
    project.close()
    with Project.open(path) as again:
        assert again.settings == Settings()
