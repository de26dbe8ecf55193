"""A project of any earlier version opens with all it holds, and stays as it was where it can't."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from labeler.core.answer import Answer, Verdict
from labeler.core.errors import ReadOnly
from labeler.core.presentation import Choice
from labeler.storage import schema
from labeler.storage.header import identify
from labeler.storage.project import Project
from labeler.workflow.dossier import adjudicate, dossier, send_back
from labeler.workflow.report import report
from labeler.workflow.session import Session
from labeler.workflow.transfer import export_from

HELD = """
INSERT INTO setting (key, value, at) VALUES ('name', '"Old"', '2026-01-01T00:00:00.000000Z');
INSERT INTO prompt VALUES ('k', '[{"role": "user", "content": "Why?"}]');
INSERT INTO comparison (id, prompt, responses, meta, extra, added)
    VALUES ('c1', 'k', 2, '{}', '{}', '2026-01-01T00:00:00.000000Z'),
        ('c2', 'k', 2, '{}', '{}', '2026-01-01T00:00:00.000000Z');
INSERT INTO response VALUES ('c1', 0, 'a', 'm'), ('c1', 1, 'b', NULL),
    ('c2', 0, 'c', NULL), ('c2', 1, 'd', NULL);
INSERT INTO judgment (id, comparison, annotator, verdict, preferred, strength, at, dated, origin,
    shown, visibility, rewards_seen, seconds, drawn, extra)
    VALUES ('01980000-0000-7000-8000-000000000001', 'c1', 'ada', 'prefer', 1, 2,
        '2026-01-02T00:00:00.000000Z', 1, 'window', '[1, 0]', 'live', 1, 3.5, 'random', '{}'),
    ('01980000-0000-7000-8000-000000000002', 'c2', 'ada', 'tie', NULL, NULL,
        '2026-01-02T00:00:01.000000Z', 1, 'window', '[0, 1]', 'live', 0, 1.5, 'random', '{}');
INSERT INTO retraction (judgment, annotator, at)
    VALUES ('01980000-0000-7000-8000-000000000002', 'ada', '2026-01-02T00:00:02.000000Z');
"""
"""What every version could hold."""


def made_by(version: int, path: Path) -> Path:
    """A project as the program of that version would have left it."""
    migrations = schema._migrations()
    names = [each.name for each in migrations._migrations]
    with sqlite3.connect(path, isolation_level=None) as database:
        last = names[version] if version < len(names) else None
        migrations.apply(Database(database, strict=True), stop_before=last)
        database.executescript(HELD)
        database.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {version}")
    database.close()
    return path


@pytest.fixture(params=range(1, schema.VERSION + 1))
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    return made_by(request.param, tmp_path / "old.labeler")


def test_a_project_of_any_version_opens_and_goes_on(old: Path) -> None:
    with Project.open(old) as project:
        session = Session(project, "ada")
        assert (session.counts.judged, session.counts.total) == (1, 2)
        assert session.current.comparison.id == "c2"
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
        send_back(project, dossier(project, "c1"), "ada")
        adjudicate(project, dossier(project, "c1"), "ada", Answer(Verdict.TIE))
        while session.undo():
            pass
        assert session.counts.judged == 0
        while session.redo():
            pass
        assert session.counts.judged == 2
    assert identify(old) == schema.VERSION
    assert report(old)["comparisons"] == 2
    assert str(export_from(old, old.with_name("out.jsonl"), "native")) == "2 comparisons"
    with sqlite3.connect(old) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_what_stands_in_the_way_of_a_new_version_is_named_and_nothing_is_half_done(
    tmp_path: Path, version: int
) -> None:
    path = made_by(version, tmp_path / "old.labeler")
    with sqlite3.connect(path) as database:
        database.execute("CREATE VIEW final_verdict AS SELECT 1")
    database.close()
    before = path.read_bytes()
    with pytest.raises(ReadOnly, match="final_verdict already exists, made by another hand"):
        Project.open(path)
    assert path.read_bytes() == before
    with sqlite3.connect(path) as database:
        database.execute("DROP VIEW final_verdict")
    database.close()
    Project.open(path).close()
