import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from labeler.core.answer import Verdict
from labeler.storage import schema
from labeler.storage.project import Project
from labeler.storage.view_schema import NOTES
from tests.storage.samples import judgment, prediction


@pytest.fixture
def plain(project: Project, path: Path) -> Iterator[sqlite3.Connection]:
    """The file as any other program sees it."""
    said = judgment()
    project.append(said)
    project.record(prediction(said.id))
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def test_the_file_says_what_it_is(plain: sqlite3.Connection) -> None:
    assert plain.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert plain.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_there_is_a_version_for_each_migration(project: Project) -> None:
    migrations, database = schema._migrations(), Database(project._database)
    assert len(migrations.applied(database)) == schema.VERSION
    assert migrations.pending(database) == []


def test_every_table_is_strict_and_no_key_dangles(plain: sqlite3.Connection) -> None:
    tables = plain.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    loose = {name for name, strict in tables if not strict}
    assert loose == {"sqlite_schema"} | NOTES.keys()
    assert plain.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_connection_keeps_its_promises(project: Project) -> None:
    pragmas = {"foreign_keys": 1, "synchronous": 3}
    for name, value in pragmas.items():
        assert project._database.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_every_verdict_fits(plain: sqlite3.Connection) -> None:
    for verdict in Verdict:
        assert f"'{verdict}'" in schema.FIRST


def test_a_researcher_reads_who_judged_what_with_plain_names(plain: sqlite3.Connection) -> None:
    sql = """
        SELECT annotator, verdict, response.content, source, reward, prediction.loss
        FROM standing_judgment
        JOIN prediction ON prediction.judgment = standing_judgment.id
        JOIN response ON response.comparison = standing_judgment.comparison
            AND response.position = standing_judgment.preferred
        JOIN prediction_reward ON prediction_reward.judgment = prediction.judgment
            AND prediction_reward.response = response.position
    """
    assert plain.execute(sql).fetchall() == [
        ("ada", "prefer", "Answer 0", "model-0", 0.1 + 0.2, 0.25)
    ]
